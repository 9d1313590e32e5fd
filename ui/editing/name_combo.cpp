// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/name_combo.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr int longestName = 200;

QIcon swatch(const Theme& theme, ColorRole color, std::optional<MarkShape> shape) {
    constexpr int size = 16, dots = 2;
    QPixmap picture(size * dots, size * dots);
    picture.setDevicePixelRatio(dots);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (shape) {
        paintMark(painter, QPointF(size / 2.0, size / 2.0), 11, *shape, theme.mark(color), theme.field);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.mark(color));
        painter.drawRoundedRect(QRectF(3, 3, size - 6, size - 6), 2, 2);
    }
    return QIcon(picture);
}

}  // namespace

NameCombo::NameCombo(ViewState* state, QWidget* parent) : FormCombo(parent), m_state(state) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    lineEdit()->setMaxLength(longestName);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void NameCombo::addThing(std::int64_t id, const QString& name, ColorRole color, std::optional<MarkShape> shape) {
    addItem(swatch(m_state->theme(), color, shape), name, QVariant::fromValue<qlonglong>(id));
}

void NameCombo::choose(std::int64_t id) {
    setCurrentIndex(findData(QVariant::fromValue<qlonglong>(id)));
}

// Of two with the same name the one that was chosen from the list is meant.
std::int64_t NameCombo::chosen() const {
    const QString name = currentText().trimmed();
    if (name.isEmpty())
        return 0;
    int index = currentIndex();
    if (index < 0 || itemText(index).compare(name, Qt::CaseInsensitive) != 0)
        index = findText(name, Qt::MatchFixedString);
    return index < 0 ? 0 : itemData(index).toLongLong();
}

QString NameCombo::newName() const {
    return chosen() ? QString() : currentText().trimmed();
}

}  // namespace jalon
