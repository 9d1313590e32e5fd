// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_cells.h"

#include <QRegularExpression>

#include "app/data/database.h"
#include "app/formats/amount_cells.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

// Names of tags may hold commas: then semicolons part them.
QString tagsText(const QStringList& tags) {
    const bool commas = tags.join(QString()).contains(QLatin1Char(','));
    if (!commas)
        return tags.join(QStringLiteral(", "));
    return tags.size() == 1 ? tags.first() + QLatin1Char(';') : tags.join(QStringLiteral("; "));
}

QStringList tagsOf(const QString& text) {
    const QChar mark = text.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(',');
    QStringList tags;
    for (const QString& tag : text.split(mark))
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

// In whichever language it is called so.
template <typename Draft>
auto withName(const std::vector<Draft>& drafts, const QString& name) -> decltype(Draft::id) {
    for (const Draft& draft : drafts)
        for (const QString& each : draft.names)
            if (each.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return draft.id;
    return {};
}

// What the document counts in, where an amount does not say.
QString currencyOf(const Database& database) {
    Statement most = database.prepare(
        "SELECT currency FROM (SELECT currency FROM event WHERE amount IS NOT NULL LIMIT 1000) GROUP BY currency ORDER "
        "BY count(*) DESC LIMIT 1");
    return most.step() ? most.text(0) : QString(noCurrency);
}

}  // namespace

QString EventCells::textOf(const EventDraft& draft, const EventColumn& column) const {
    const EventDraft::Texts texts = draft.texts.value(column.language);
    switch (column.field) {
        case EventField::Title:
            return texts.title;
        case EventField::Label:
            return texts.label;
        default:
            return texts.summary;
    }
}

QString EventCells::shown(const EventDraft& draft, const EventColumn& column) const {
    if (column.field == EventField::Date)
        return draft.date.edtf.empty() ? QString() : dateWords(draft.date, m_content->language);
    if (column.field == EventField::Amount)
        return draft.amount ? moneyText(*draft.amount, m_content->language) : QString();
    if (column.field == EventField::Title && !column.otherLanguage && textOf(draft, column).isEmpty())
        return draft.title(column.language).simplified();
    QString text = edited(draft, column);
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\t\\x{2028}\\x{2029}]+"));
    return text.replace(lineEnds, QStringLiteral(" "));
}

QString EventCells::edited(const EventDraft& draft, const EventColumn& column) const {
    switch (column.field) {
        case EventField::Date:
            return draft.date.edtf.empty() ? QString() : dateEdited(draft.date);
        case EventField::Category: {
            const Category* category = m_content->category(draft.category);
            return category ? category->name : QString();
        }
        case EventField::Lane: {
            const Lane* lane = m_content->lane(draft.lane);
            return lane ? lane->title : QString();
        }
        case EventField::Importance:
            return QString::number(draft.importance);
        case EventField::Amount:
            return draft.amount ? amountEdited(*draft.amount) : QString();
        case EventField::Tags:
            return tagsText(draft.tags);
        case EventField::Participants: {
            QStringList names;
            for (const EventDraft::Participant& who : draft.participants) {
                const Entity* entity = m_content->entity(who.entity);
                names += who.name.isEmpty() && entity ? entity->name : who.name;
            }
            return names.join(QStringLiteral(", "));
        }
        case EventField::Sources:
            return QString::number(draft.sources.size());
        case EventField::Note:
            return draft.note;
        default:
            return textOf(draft, column);
    }
}

QString EventCells::copied(const EventDraft& draft, const EventColumn& column) const {
    return column.field == EventField::Date ? QString::fromStdString(draft.date.edtf) : edited(draft, column);
}

QString EventCells::dateEdited(const UncertainDate& date) const {
    const QString words = shortDateWords(date, m_content->language);
    const auto read = readDateCell(words, Order::NotGuessed);
    return read && read->edtf == date.edtf ? words : QString::fromStdString(date.edtf);
}

// Words say three digits of an amount.
QString EventCells::amountEdited(const Money& money) const {
    const QString words = moneyText(money, m_content->language);
    NumberStyle style;
    style.add(words);
    const auto read = readAmountCell(words, style);
    if (read && moneyOf(*read, {}) == money)
        return words;
    return QString::number(money.units) + QLatin1Char(' ') + money.currency;
}

Result<UncertainDate> EventCells::readDateCell(const QString& text, Order order) const {
    const DateOrder asked = order == Order::NotGuessed ? DateOrder::Unstated : usualOrder(m_content->language);
    auto readings = dateReadings(text.trimmed());
    if (!readings)
        return readings.problem();
    const auto& found = readings.value();
    if (found.size() == 1 || found.front().order == DateOrder::Unstated)
        return found.front().date;
    for (const PossibleDate& each : found)
        if (each.order == asked)
            return each.date;
    return Problem{ProblemKind::BadDate, tr("it may be %1 or %2: write the month in letters.")
                                             .arg(shortDateWords(found[0].date, m_content->language),
                                                  shortDateWords(found[1].date, m_content->language))};
}

std::optional<QString> EventCells::writeDate(EventDraft& draft, const QString& text, Order order) const {
    if (text.isEmpty())
        return tr("an event needs a date.");
    const auto date = readDateCell(text, order);
    if (!date)
        return date.problem().message;
    draft.date = *date;
    return std::nullopt;
}

std::optional<QString> EventCells::writeText(EventDraft& draft, const EventColumn& column, const QString& text) const {
    EventDraft::Texts texts = draft.texts.value(column.language);
    (column.field == EventField::Title   ? texts.title
     : column.field == EventField::Label ? texts.label
                                         : texts.summary) = text;
    EventDraft changed = draft;
    changed.texts[column.language] = texts;
    // Of a new event the title may come in the next cell.
    if (column.field == EventField::Title && text.isEmpty() && !draft.title({}).isEmpty() &&
        changed.title({}).trimmed().isEmpty())
        return tr("an event needs a title.");
    draft = changed;
    return std::nullopt;
}

std::optional<QString> EventCells::writeAmount(EventDraft& draft, const QString& text, const Database& database) const {
    if (text.isEmpty()) {
        draft.amount.reset();
        return std::nullopt;
    }
    NumberStyle style;
    style.add(text);
    const auto read = readAmountCell(text, style);
    const auto money =
        read ? moneyOf(*read, draft.amount ? draft.amount->currency : currencyOf(database)) : std::nullopt;
    if (!money)
        return tr("this is no amount.");
    draft.amount = money;
    return std::nullopt;
}

std::optional<QString> EventCells::write(RowChange& change, const EventColumn& column, const QString& whole,
                                         Order order, const Database& database) const {
    EventDraft& draft = change.draft;
    const QString text = whole.trimmed();
    if (draft.id && (text == edited(draft, column) || text == copied(draft, column)))
        return std::nullopt;
    if (!column.isEditable())
        return tr("this is changed in the event's form.");
    switch (column.field) {
        case EventField::Date:
            return writeDate(draft, text, order);
        case EventField::Category:
            if (text.isEmpty())
                return tr("an event needs a category.");
            draft.category = withName(readCategories(database), text);
            change.newCategory = draft.category ? QString() : text;
            return std::nullopt;
        case EventField::Lane:
            if (text.isEmpty())
                return tr("an event needs a lane.");
            draft.lane = withName(readLanes(database), text);
            change.newLane = draft.lane ? QString() : text;
            return std::nullopt;
        case EventField::Importance: {
            bool ok = false;
            const int importance = text.toInt(&ok);
            if (!ok || importance < 1 || importance > 5)
                return tr("importance is a whole number from 1 to 5.");
            draft.importance = importance;
            return std::nullopt;
        }
        case EventField::Amount:
            return writeAmount(draft, text, database);
        case EventField::Tags:
            draft.tags = tagsOf(text);
            return std::nullopt;
        case EventField::Note:
            draft.note = text;
            return std::nullopt;
        default:
            return writeText(draft, column, text);
    }
}

}  // namespace jalon
