// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_dialog.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

#include "ui/dialogs/document_contents_pages.h"
#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

DocumentContentsDialog::DocumentContentsDialog(ViewState* state, Page page, QWidget* parent)
    : QDialog(parent),
      m_state(state),
      m_tabs(new QTabWidget),
      m_figures(new FiguresPage(state)),
      m_page(static_cast<int>(page)),
      m_message(new QLabel),
      m_undo(new QPushButton(tr("Undo"))),
      m_redo(new QPushButton(tr("Redo"))) {
    setWindowTitle(tr("Contents of the document"));
    setWindowModality(Qt::WindowModal);
    buildPages();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    layout->addWidget(m_message);
    layout->addLayout(buildButtons());
    connect(m_tabs, &QTabWidget::currentChanged, this, &DocumentContentsDialog::turnTo);
    connect(state, &ViewState::contentChanged, this, &DocumentContentsDialog::reload);
    connect(&state->editing(), &DocumentEditing::changed, this, &DocumentContentsDialog::fitButtons);
    connect(&state->editing(), &DocumentEditing::problemOccurred, this,
            [this](const Problem& problem) { say(problem.message); });
    say({});
    const QSize room = (parent ? parent->window()->size() : screen()->availableSize()) - QSize(60, 60);
    const double scale = state->fonts().scale;
    resize(QSizeF(1000 * scale, 720 * scale).toSize().boundedTo(room));
    // Keys go to fields first, and a field's own undo would hide that of the document.
    qApp->installEventFilter(this);
    m_tabs->setCurrentIndex(m_page);
    turnTo(m_page);
}

void DocumentContentsDialog::buildPages() {
    const std::pair<ContentsForm*, QString> pages[] = {{new DocumentPage(m_state), tr("Document")},
                                                       {new CompaniesPage(m_state), tr("Companies and people")},
                                                       {new CategoriesPage(m_state), tr("Categories")},
                                                       {new LanesPage(m_state), tr("Lanes")},
                                                       {new SourcesPage(m_state), tr("Sources")},
                                                       {m_figures, tr("Figures")},
                                                       {new DisagreementsPage(m_state), tr("Disagreements")}};
    for (const auto& [form, name] : pages) {
        m_tabs->addTab(form, name);
        m_pages.push_back(form);
        m_stale.push_back(true);
        connect(form, &ContentsForm::touchedChanged, this, &DocumentContentsDialog::fitButtons);
    }
}

QLayout* DocumentContentsDialog::buildButtons() {
    auto* close = new QPushButton(tr("Close"));
    close->setToolTip(tr("Apply what was typed, and close"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_undo, m_redo, close}) {
        button->setAutoDefault(false);
        if (button == close)
            buttons->addStretch();
        buttons->addWidget(button);
    }
    connect(m_undo, &QPushButton::clicked, this, &DocumentContentsDialog::undo);
    connect(m_redo, &QPushButton::clicked, this, &DocumentContentsDialog::redo);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

ContentsForm* DocumentContentsDialog::current() const {
    return m_pages[static_cast<std::size_t>(m_page)];
}

void DocumentContentsDialog::turnTo(int page) {
    if (page != m_page && !current()->apply()) {
        m_tabs->setCurrentIndex(m_page);
        return;
    }
    m_page = page;
    say({});
    if (m_stale[static_cast<std::size_t>(page)])
        current()->reload();
    m_stale[static_cast<std::size_t>(page)] = false;
    current()->focusFirst();
    fitButtons();
}

void DocumentContentsDialog::showFigure(ValuationId figure) {
    m_tabs->setCurrentIndex(static_cast<int>(Page::Figures));
    if (current() == m_figures)
        m_figures->showThing(figure.value);
}

void DocumentContentsDialog::addFigure(EntityId company, const std::optional<Instant>& at) {
    m_tabs->setCurrentIndex(static_cast<int>(Page::Figures));
    if (current() == m_figures)
        m_figures->begin(company, at);
}

void DocumentContentsDialog::done(int result) {
    if (current()->apply())
        QDialog::done(result);
}

// What was typed and not yet applied is the last thing that was done.
void DocumentContentsDialog::undo() {
    if (current()->isTouched())
        current()->revert();
    else
        m_state->editing().undo();
}

void DocumentContentsDialog::redo() {
    if (!current()->isTouched())
        m_state->editing().redo();
}

void DocumentContentsDialog::reload() {
    m_stale.assign(m_stale.size(), true);
    m_stale[static_cast<std::size_t>(m_page)] = false;
    say({});
    current()->reload();
}

void DocumentContentsDialog::fitButtons() {
    const DocumentEditing& editing = m_state->editing();
    const bool touched = current()->isTouched();
    m_undo->setEnabled(touched || editing.canUndo());
    m_redo->setEnabled(!touched && editing.canRedo());
    m_undo->setToolTip(touched || !editing.canUndo() ? tr("Undo (Ctrl+Z)")
                                                     : tr("Undo: %1 (Ctrl+Z)").arg(editing.undoWords()));
    m_redo->setToolTip(editing.canRedo() ? tr("Redo: %1 (Ctrl+Shift+Z)").arg(editing.redoWords())
                                         : tr("Redo (Ctrl+Shift+Z)"));
}

void DocumentContentsDialog::say(const QString& problem) {
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, m_state->theme().warning);
    m_message->setPalette(palette);
    m_message->setText(problem);
    m_message->setVisible(!problem.isEmpty());
}

bool DocumentContentsDialog::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || !widget || widget->window() != this)
        return QDialog::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto* field = qobject_cast<const QLineEdit*>(widget);
    const bool typed = field && field->isUndoAvailable() && current()->isTouched();
    if (key->matches(QKeySequence::Undo) && !typed) {
        undo();
        return true;
    }
    if (key->matches(QKeySequence::Redo) && !(field && field->isRedoAvailable())) {
        redo();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && field && current()->isTouched()) {
        current()->apply();
        return true;
    }
    if (key->key() == Qt::Key_Escape && current()->isTouched()) {
        current()->revert();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace jalon
