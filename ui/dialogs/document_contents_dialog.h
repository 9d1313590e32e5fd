// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "app/base/problem.h"
#include "app/data/ids.h"
#include "app/time/civil_time.h"

class QLabel;
class QLayout;
class QPushButton;
class QTabWidget;

namespace jalon {

class ContentsForm;
class FiguresPage;
class ViewState;

// Everything besides events that a person edits in a document, a page for each kind of thing. Changes are made as one
// goes, each a step that is undone here as well as in the window.
class DocumentContentsDialog : public QDialog {
    Q_OBJECT
public:
    enum class Page { Document, Companies, Categories, Lanes, Sources, Figures, Disagreements };

    explicit DocumentContentsDialog(ViewState* state, Page page = Page::Document, QWidget* parent = nullptr);
    void showFigure(ValuationId figure);
    void addFigure(EntityId company, const std::optional<Instant>& at);
    // What was typed is applied before the dialog closes; where it is refused, the dialog stays.
    void done(int result) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildPages();
    QLayout* buildButtons();
    ContentsForm* current() const;
    void turnTo(int page);
    void undo();
    void redo();
    void reload();
    void fitButtons();
    void say(const QString& problem);

    ViewState* m_state;
    QTabWidget* m_tabs;
    std::vector<ContentsForm*> m_pages;
    std::vector<bool> m_stale;  // the document changed since the page was read
    FiguresPage* m_figures;
    int m_page = 0;
    QLabel* m_message;
    QPushButton* m_undo;
    QPushButton* m_redo;
};

}  // namespace jalon
