// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "ui/view_state/view_state.h"

namespace jalon {

class ViewRow;

// Saved views: a name, a filter and, for those that a person saved, the visible span. The first ones come with every
// document that has the categories for them; a person's own are kept in the settings, by document name.
class ViewList : public QWidget {
    Q_OBJECT
public:
    explicit ViewList(ViewState* state, QWidget* parent = nullptr);
    void showCounts();

    // Saves the filter and span of this moment under a name; an existing name is replaced.
    void save(const QString& name);

private:
    struct View {
        QString name;
        EventFilter filter;
        std::optional<TimeSpan> span;
        bool own = false;
    };
    std::vector<View> builtIn() const;
    std::vector<View> readOwn() const;
    void writeOwn() const;
    void rebuild();
    void addRow(std::size_t index);
    void askForName();
    void remove(std::size_t index);
    EventFilter onlyCategories(const QStringList& keys) const;
    QString settingsGroup() const;

    ViewState* m_state;
    std::vector<View> m_views;
    std::vector<ViewRow*> m_rows;
};

}  // namespace jalon
