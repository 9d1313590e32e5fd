// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <vector>

#include "app/edit/event_edits.h"
#include "ui/view_state/view_state.h"

class QLineEdit;
class QVBoxLayout;

namespace jalon {

class NameCombo;

// Who says so: the sources of an event, those that are known to choose from, and room to name a new one.
class SourcesField : public QWidget {
    Q_OBJECT
public:
    struct New {
        QString publisher, title, url;
        bool isEmpty() const { return publisher.isEmpty() && title.isEmpty() && url.isEmpty(); }
        friend bool operator==(const New&, const New&) = default;
    };

    explicit SourcesField(ViewState* state, QWidget* parent = nullptr);

    void setSources(const std::vector<SourceId>& sources);
    const std::vector<SourceId>& sources() const { return m_sources; }
    New newSource() const;

private:
    void addLine(SourceId source);
    void takeChosen(int index);
    QString wordsOf(SourceId source) const;
    QLineEdit* newLine(const QString& hint);

    ViewState* m_state;
    QVBoxLayout* m_lines;
    NameCombo* m_known;
    QWidget* m_new;
    QLineEdit *m_publisher, *m_title, *m_url;
    std::vector<SourceId> m_sources;
};

}  // namespace jalon
