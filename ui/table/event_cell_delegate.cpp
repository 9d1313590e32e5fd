// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_cell_delegate.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "app/formats/amount_cells.h"
#include "app/time/date_words.h"
#include "ui/table/event_model.h"

namespace jalon {

namespace {

// Within a row there is no room for the frames that fields have in forms.
void makeSlim(QWidget* editor) {
    editor->setStyleSheet(
        QStringLiteral("QLineEdit, QComboBox { padding: 0 3px; border-radius: 0; } QComboBox QLineEdit { border: "
                       "none; padding: 0; }"));
}

QLineEdit* lineOf(QWidget* editor) {
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        return combo->lineEdit();
    return qobject_cast<QLineEdit*>(editor);
}

}  // namespace

EventCellDelegate::EventCellDelegate(ViewState* state, EventModel* model, QObject* parent)
    : QStyledItemDelegate(parent), m_state(state), m_model(model) {}

QWidget* EventCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const EventColumn& column = m_model->columns()[static_cast<std::size_t>(index.column())];
    QWidget* editor = nullptr;
    if (column.field == EventField::Category || column.field == EventField::Lane) {
        auto* combo = new QComboBox(parent);
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        if (column.field == EventField::Category)
            for (const Category& category : m_state->content()->categories) combo->addItem(category.name);
        else
            for (const Lane& lane : m_state->content()->lanes) combo->addItem(lane.title);
        combo->lineEdit()->setAccessibleName(column.name());
        editor = combo;
    } else {
        auto* line = new QLineEdit(parent);
        editor = line;
        if (column.field == EventField::Date || column.field == EventField::Amount) {
            const QPersistentModelIndex cell(index);
            connect(line, &QLineEdit::textEdited, this,
                    [this, line, cell](const QString& text) { showReading(line, text, cell); });
        }
    }
    editor->setAccessibleName(column.name());
    makeSlim(editor);
    return editor;
}

void EventCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // An edit elsewhere takes nothing from what is being typed.
    if (editor->property("filled").toBool())
        return;
    editor->setProperty("filled", true);
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentIndex(combo->findText(text));
    lineOf(editor)->setText(text);
    lineOf(editor)->setCursorPosition(0);
}

void EventCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString text = lineOf(editor)->text();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void EventCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const {
    // Wide enough to type in, whatever the column's width.
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), qRound(150 * m_state->fonts().scale)));
    if (const QWidget* around = editor->parentWidget(); around && place.right() > around->width())
        place.moveRight(std::max(around->width() - 1, place.width() - 1));
    editor->setGeometry(place);
}

QString EventCellDelegate::reading(const QString& text, const QModelIndex& index) const {
    if (text.trimmed().isEmpty())
        return {};
    if (m_model->columns()[static_cast<std::size_t>(index.column())].field == EventField::Date) {
        const auto date = m_model->cells().readDateCell(text, EventCells::Order::AsInTheLanguage);
        return date ? dateWords(*date, m_state->language()) : date.problem().message;
    }
    NumberStyle style;
    style.add(text);
    const auto amount = readAmountCell(text.trimmed(), style);
    const auto money = amount ? moneyOf(*amount, noCurrency) : std::nullopt;
    return money ? moneyText(*money, m_state->language()) : tr("This is no amount.");
}

void EventCellDelegate::showReading(QWidget* editor, const QString& text, const QModelIndex& index) const {
    auto* label = editor->parentWidget()->findChild<QLabel*>(QStringLiteral("cellReading"));
    if (!label) {
        label = new QLabel(editor->parentWidget());
        label->setObjectName(QStringLiteral("cellReading"));
        label->setTextFormat(Qt::PlainText);
        label->setAutoFillBackground(true);
        label->setBackgroundRole(QPalette::ToolTipBase);
        label->setForegroundRole(QPalette::ToolTipText);
        label->setFrameShape(QFrame::Box);
        label->setMargin(3);
        connect(editor, &QObject::destroyed, label, &QObject::deleteLater);
    }
    label->setText(reading(text, index));
    label->setVisible(!label->text().isEmpty());
    label->adjustSize();
    const QRect field = editor->geometry();
    const bool below = field.bottom() + label->height() < editor->parentWidget()->height();
    label->move(field.left(), below ? field.bottom() + 1 : field.top() - label->height());
    label->raise();
    editor->setAccessibleDescription(label->text());
}

}  // namespace jalon
