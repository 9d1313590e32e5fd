// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_fields.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <cmath>

#include "app/drawing/timeline_painter.h"
#include "app/formats/amount_cells.h"
#include "app/time/edtf_text.h"
#include "ui/view_state/view_state.h"

namespace jalon {

FieldRow::FieldRow(const QString& name, QWidget* field, const ViewState* state, QWidget* parent)
    : QWidget(parent), m_field(field), m_state(state), m_words(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    if (!name.isEmpty()) {
        auto* label = new QLabel(name);
        label->setFont(state->fonts().smallBold);
        label->setWordWrap(true);
        label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        layout->addWidget(label);
    }
    if (auto* choice = qobject_cast<QComboBox*>(field))
        choice->setIconSize(QSizeF(16 * state->fonts().scale, 16 * state->fonts().scale).toSize());
    layout->addWidget(field);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setFont(state->fonts().small);
    m_words->hide();
    layout->addWidget(m_words);
}

void FieldRow::say(const QString& words) {
    show(words, false);
}

void FieldRow::refuse(const QString& why) {
    show(why, true);
    m_field->setFocus(Qt::OtherFocusReason);
}

void FieldRow::clearRefusal() {
    if (m_refused)
        show({}, false);
}

void FieldRow::show(const QString& words, bool problem) {
    m_refused = problem;
    QPalette palette = m_words->palette();
    palette.setColor(QPalette::WindowText, problem ? m_state->theme().warning : m_state->theme().textSecondary);
    m_words->setPalette(palette);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    QWidget* marked = m_field->focusProxy() ? m_field->focusProxy() : m_field;
    marked->setAccessibleDescription(words);
    if (marked->property("refused").toBool() == problem)
        return;
    marked->setProperty("refused", problem);
    marked->style()->unpolish(marked);
    marked->style()->polish(marked);
}

// Qt knows languages as they are spoken somewhere, "American English": the shortest name is that of the language alone.
QString languageWords(const QString& code) {
    const QLocale::Language language = QLocale::codeToLanguage(code);
    QString name;
    if (language != QLocale::AnyLanguage && language != QLocale::C)
        for (const QLocale& locale : QLocale::matchingLocales(language, QLocale::AnyScript, QLocale::AnyCountry)) {
            const QString own = locale.nativeLanguageName();
            if (!own.isEmpty() && (name.isEmpty() || own.size() < name.size()))
                name = own;
        }
    return name.isEmpty() ? code : QLocale(code).toUpper(name.left(1)) + name.mid(1);
}

LanguageFields::LanguageFields(const QString& name, QWidget* parent) : QWidget(parent), m_name(name) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
}

void LanguageFields::build(const QStringList& languages) {
    constexpr int columns = 2;
    m_languages = languages;
    m_fields.clear();
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = static_cast<QGridLayout*>(layout());
    for (int i = 0; i < languages.size(); ++i) {
        const QString language = languageWords(languages[i]);
        auto* label = new QLabel(language);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto* field = new QLineEdit;
        field->setObjectName(languages[i]);
        field->setAccessibleName(QStringLiteral("%1 (%2)").arg(m_name, language));
        field->setMinimumWidth(80);
        grid->addWidget(label, i / columns * 2, i % columns);
        grid->addWidget(field, i / columns * 2 + 1, i % columns);
        connect(field, &QLineEdit::textEdited, this, &LanguageFields::edited);
        m_fields.push_back(field);
    }
    for (int column = 0; column < columns; ++column) grid->setColumnStretch(column, column < languages.size() ? 1 : 0);
    if (!m_fields.empty())
        setFocusProxy(m_fields.front());
}

void LanguageFields::show(const TextByLanguage& texts, const QStringList& languages) {
    if (languages != m_languages || m_fields.empty())
        build(languages);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setText(texts.value(m_languages[static_cast<qsizetype>(i)]));
        m_fields[i]->setCursorPosition(0);
    }
}

TextByLanguage LanguageFields::texts() const {
    TextByLanguage texts;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        texts.insert(m_languages[static_cast<qsizetype>(i)], m_fields[i]->text().trimmed());
    return texts;
}

bool LanguageFields::isEmpty() const {
    for (const QLineEdit* field : m_fields)
        if (!field->text().trimmed().isEmpty())
            return false;
    return true;
}

QString editableDate(const std::string& edtf, const Language& language) {
    const auto date = parseEdtf(edtf);
    if (!date)
        return QString::fromStdString(edtf);
    for (const QString& words : {shortDateWords(*date, language), dateWords(*date, language)}) {
        const auto readings = dateReadings(words);
        if (readings && readings->size() == 1 && readings->front().date.edtf == edtf)
            return words;
    }
    return QString::fromStdString(edtf);
}

CompactDateField::CompactDateField(const ViewState* state, const QString& name, QWidget* parent)
    : QWidget(parent), m_state(state), m_text(new QLineEdit), m_choice(new QComboBox) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_text);
    layout->addWidget(m_choice);
    m_text->setAccessibleName(name);
    m_text->setMaxLength(200);
    m_text->setPlaceholderText(tr("28 March 2025, early 2024, 1450 BC…"));
    m_choice->setAccessibleName(tr("Which date is meant"));
    m_choice->setPlaceholderText(tr("Which is meant?"));
    m_choice->hide();
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        read();
        Q_EMIT edited();
    });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_date = m_readings[static_cast<std::size_t>(index)].date;
        m_words = dateWords(*m_date, m_state->language());
        Q_EMIT edited();
    });
}

void CompactDateField::show(const std::string& edtf) {
    m_text->setText(edtf.empty() ? QString() : editableDate(edtf, m_state->language()));
    m_text->setCursorPosition(0);
    read();
}

bool CompactDateField::isEmpty() const {
    return m_text->text().trimmed().isEmpty();
}

void CompactDateField::read() {
    m_date.reset();
    m_words.clear();
    m_choice->clear();
    if (!isEmpty()) {
        auto readings = dateReadings(m_text->text().trimmed());
        if (!readings) {
            m_words = readings.problem().message;
        } else {
            m_readings = readings.take();
            const bool clear = m_readings.size() == 1 || m_readings.front().order == DateOrder::Unstated;
            if (m_readings.size() > 1)
                for (const PossibleDate& each : m_readings)
                    m_choice->addItem(dateWords(each.date, m_state->language()));
            m_choice->setCurrentIndex(clear ? 0 : -1);
            if (clear)
                m_date = m_readings.front().date;
            m_words = clear ? dateWords(*m_date, m_state->language())
                            : tr("This may mean more than one date: choose which is meant.");
        }
    }
    m_choice->setVisible(m_choice->count() > 0);
}

static NumberStyle styleOf(const Language& language) {
    NumberStyle style;
    // What people of the language write tells which mark is the decimal one.
    style.add(language.locale().toString(0.5, 'f', 1));
    return style;
}

std::optional<TypedAmount> readTypedAmount(const QString& text, const Language& language) {
    const auto amount = readAmountCell(text.trimmed(), styleOf(language));
    if (!amount)
        return std::nullopt;
    const auto money = moneyOf(*amount, QStringLiteral("XXX"));
    if (!money)
        return std::nullopt;
    return TypedAmount{money->units, amount->currency};
}

QString editableAmount(std::int64_t units, const Language& language) {
    const bool french = language.code() == QLatin1String("fr");
    const std::pair<double, QString> sizes[] = {{1e9, french ? QStringLiteral("milliards") : QStringLiteral("billion")},
                                                {1e6, french ? QStringLiteral("millions") : QStringLiteral("million")}};
    for (const auto& [size, word] : sizes) {
        if (std::abs(static_cast<double>(units)) < size)
            continue;
        const QString text =
            QStringLiteral("%1 %2").arg(language.locale().toString(static_cast<double>(units) / size, 'g', 6), word);
        if (const auto read = readTypedAmount(text, language); read && read->units == units)
            return text;
    }
    return QString::number(units);
}

ThingChoice::ThingChoice(const QString& name, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(5);
    setFocusPolicy(Qt::StrongFocus);
}

void ThingChoice::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ThingChoice::addThing(const QString& name, std::int64_t id, const QIcon& icon) {
    addItem(icon, name, QVariant::fromValue(static_cast<qlonglong>(id)));
}

void ThingChoice::choose(std::int64_t id) {
    setCurrentIndex(findData(QVariant::fromValue(static_cast<qlonglong>(id))));
}

QIcon markSwatch(const ViewState& state, MarkShape shape, ColorRole color) {
    const double side = std::round(16 * state.fonts().scale);
    constexpr qreal ratio = 2;
    QPixmap picture((QSizeF(side, side) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter, QPointF(side / 2, side / 2), side * 0.7, shape, state.theme().mark(color), state.theme().field);
    painter.end();
    return QIcon(picture);
}

QIcon colorSwatch(const ViewState& state, ColorRole color) {
    return markSwatch(state, MarkShape::Square, color);
}

void addColors(ThingChoice& choice, const ViewState& state) {
    const QString names[] = {ThingChoice::tr("Slate"), ThingChoice::tr("Blue"),   ThingChoice::tr("Green"),
                             ThingChoice::tr("Rust"),  ThingChoice::tr("Violet"), ThingChoice::tr("Gold"),
                             ThingChoice::tr("Teal"),  ThingChoice::tr("Rose"),   ThingChoice::tr("Brown"),
                             ThingChoice::tr("Grey")};
    std::int64_t color = 0;
    for (const QString& name : names) {
        choice.addThing(name, color, colorSwatch(state, static_cast<ColorRole>(color)));
        ++color;
    }
}

void addShapes(ThingChoice& choice, const ViewState& state) {
    const QString names[] = {ThingChoice::tr("Circle"),   ThingChoice::tr("Diamond"),  ThingChoice::tr("Square"),
                             ThingChoice::tr("Triangle"), ThingChoice::tr("Pentagon"), ThingChoice::tr("Ring"),
                             ThingChoice::tr("Hexagon"),  ThingChoice::tr("Star"),     ThingChoice::tr("Cross")};
    std::int64_t shape = 0;
    for (const QString& name : names) {
        choice.addThing(name, shape, markSwatch(state, static_cast<MarkShape>(shape), ColorRole::Slate));
        ++shape;
    }
}

}  // namespace jalon
