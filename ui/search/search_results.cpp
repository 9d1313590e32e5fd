// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/search/search_results.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "app/drawing/timeline_painter.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr int dateRole = Qt::UserRole;
constexpr int categoryRole = Qt::UserRole + 1;

// Mark, date, title: aligned columns, painted as plain text whatever the title holds.
class HitDelegate : public QStyledItemDelegate {
public:
    HitDelegate(ViewState* state, QObject* parent) : QStyledItemDelegate(parent), m_state(state) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, qMax(28, QFontMetrics(m_state->fonts().text).height() + 12)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = m_state->theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? theme.selectionFill : theme.hoverFill);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
        }
        const Category* category = m_state->content()->category({index.data(categoryRole).toLongLong()});
        if (category) {
            paintMark(*painter, QPointF(option.rect.left() + 18, option.rect.center().y() + 0.5), 10, category->shape,
                      theme.mark(category->color), theme.field);
        }
        painter->setFont(m_state->fonts().text);
        const QFontMetrics metrics(m_state->fonts().text);
        const int dateWidth = metrics.horizontalAdvance(QStringLiteral("00 september 0000"));
        const QRect dateRect(option.rect.left() + 32, option.rect.top(), dateWidth, option.rect.height());
        painter->setPen(theme.textSecondary);
        painter->drawText(dateRect, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(index.data(dateRole).toString(), Qt::ElideRight, dateWidth - 8));
        const QRect titleRect = option.rect.adjusted(32 + dateWidth, 0, -12, 0);
        painter->setPen(theme.text);
        painter->drawText(titleRect, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight, titleRect.width()));
        painter->restore();
    }

private:
    ViewState* m_state;
};

}  // namespace

SearchResults::SearchResults(ViewState* state, QWidget* window)
    : QFrame(window), m_state(state), m_list(new QListWidget), m_count(new QLabel) {
    setObjectName(QStringLiteral("searchResults"));
    setAutoFillBackground(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 1);
    layout->setSpacing(0);
    m_list->setItemDelegate(new HitDelegate(state, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Search results"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setContentsMargins(14, 6, 14, 8);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { Q_EMIT chosen(m_list->row(item)); });
}

void SearchResults::fill(const std::vector<EventId>& hits, int current) {
    m_list->clear();
    const auto content = m_state->content();
    for (std::size_t i = 0; i < hits.size() && i < maxRows; ++i) {
        const EventSummary* event = content->event(hits[i]);
        const QString date = shortDateWords(event->date, m_state->language());
        auto* item = new QListWidgetItem(event->title);
        item->setData(dateRole, date);
        item->setData(categoryRole, static_cast<qlonglong>(event->category.value));
        item->setData(Qt::AccessibleTextRole, date + QStringLiteral(", ") + event->title);
        m_list->addItem(item);
    }
    if (current >= 0 && current < m_list->count()) {
        m_list->setCurrentRow(current);
        m_list->scrollToItem(m_list->item(current));
    }
}

void SearchResults::place(const QWidget* below) {
    const int rows = qMin(m_list->count(), 9);
    const int rowHeight = m_list->itemDelegate()->sizeHint({}, {}).height();
    m_list->setFixedHeight(rows * rowHeight);
    m_list->setVisible(rows > 0);
    const QPoint corner = below->mapTo(window(), QPoint(0, below->height() + 4));
    const int width = qMin(qMax(below->width(), 460), window()->width() - 16);
    const int left = qBound(8, corner.x() + (below->width() - width) / 2, window()->width() - width - 8);
    const int height =
        m_list->isHidden() ? m_count->sizeHint().height() + 8 : rows * rowHeight + m_count->sizeHint().height() + 7;
    setGeometry(left, corner.y(), width, height);
}

// A style sheet is dear to set, and letters are typed fast.
void SearchResults::applyTheme() {
    const Theme& theme = m_state->theme();
    m_count->setFont(m_state->fonts().small);
    if (m_dark == theme.dark)
        return;
    m_dark = theme.dark;
    setStyleSheet(QStringLiteral("#searchResults { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                 "QListWidget { background: transparent; border: none; }")
                      .arg(theme.field.name(), theme.border.name()));
    QPalette palette = m_count->palette();
    palette.setColor(QPalette::WindowText, theme.textSecondary);
    m_count->setPalette(palette);
}

QString SearchResults::countText(std::int64_t listed, const Found& found, int hiddenByFilter, int current) const {
    const QLocale& numbers = m_state->language().locale();
    QString text = listed == 0 ? tr("Nothing found") : tr("%Ln event(s)", nullptr, static_cast<int>(found.count));
    if (!found.all)
        text = tr("more than %1 events").arg(numbers.toString(static_cast<qlonglong>(found.count)));
    if (current >= 0)
        text = tr("%1 of %2").arg(current + 1).arg(listed);
    if (listed > maxRows)
        text += tr(", the first %1 shown").arg(maxRows);
    if (hiddenByFilter > 0)
        text += tr(" · %Ln more hidden by the filters", nullptr, hiddenByFilter);
    if (listed > 0)
        text += tr(" · Enter goes to the next");
    return text;
}

void SearchResults::showHits(const std::vector<EventId>& hits, const Found& found, int hiddenByFilter, int current,
                             const QWidget* below) {
    applyTheme();
    fill(hits, current);
    m_count->setText(countText(static_cast<std::int64_t>(hits.size()), found, hiddenByFilter, current));
    place(below);
    raise();
    show();
}

}  // namespace jalon
