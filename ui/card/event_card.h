// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QScrollArea>

#include "ui/view_state/view_state.h"

class QBoxLayout;
class QPushButton;

namespace jalon {

// The pane at the right: everything that is known of the selected event, who says so and where they disagree; of the
// document while nothing is selected. Built anew for each selection from EventDetails.
class EventCard : public QScrollArea {
    Q_OBJECT
public:
    explicit EventCard(ViewState* state, QWidget* parent = nullptr);

    // What the card says as plain text, for the clipboard. Empty without a selection.
    QString asText() const;

Q_SIGNALS:
    void editRequested(jalon::EventId event);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void refresh();  // now while it is seen, else when it next is
    void addDocument(QBoxLayout* layout);
    void addSelected(QBoxLayout* layout);
    void addEvent(QBoxLayout* layout, const EventDetails& details);
    void addHead(QBoxLayout* layout, const EventDetails& details);
    void addFigures(QBoxLayout* layout, const EventDetails& details);
    void addParticipants(QBoxLayout* layout, const EventDetails& details);
    void addValuations(QBoxLayout* layout, const EventDetails& details);
    void addRelations(QBoxLayout* layout, const EventDetails& details);
    void addSources(QBoxLayout* layout, const EventDetails& details);
    void addDisagreements(QBoxLayout* layout, const EventDetails& details);
    void addPersonal(QBoxLayout* layout, const EventDetails& details);
    void addSteps(QBoxLayout* layout);
    void addHeading(QBoxLayout* layout, const QString& text);
    QString relationArrow(const Relation& relation) const;
    QString relationWords(const Relation& relation) const;

    ViewState* m_state;
    bool m_stale = true;
    EventId m_previous, m_next;  // where the buttons lead
};

}  // namespace jalon
