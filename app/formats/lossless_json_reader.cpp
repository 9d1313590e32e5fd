// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_json_reader.h"

#include <QRegularExpression>

#include "app/formats/formats_text.h"
#include "app/formats/json_slices.h"
#include "app/formats/json_value.h"
#include "app/formats/lossless_text.h"

namespace jalon {

namespace {

using What = JsonSlices::Slice::What;

class LosslessJsonReader {
public:
    LosslessJsonReader(QIODevice& device, ContentSink& sink, const ImportProgress& progress)
        : m_slices(device), m_sink(sink), m_progress(progress) {}

    Outcome read() {
        while (true) {
            const auto next = m_slices.next();
            if (!next)
                return next.problem();
            if (!*next)
                return m_versionKnown ? Outcome(Done{}) : refuse(noVersion());
            m_line = (*next)->line;
            if (!takeSlice(**next))
                return *m_problem;
            if (m_count++ % often == 0 && m_progress && !m_progress(m_slices.done()))
                return cancelledReading();
        }
    }

private:
    static constexpr int often = 1000;

    Problem refuse(const QString& why, int lines = 0) {
        m_problem = Problem{ProblemKind::BadValue, why, {}, m_line + lines};
        return *m_problem;
    }

    static QString noVersion() {
        return formatsText(QT_TRANSLATE_NOOP("Formats", "“format” and “version” should come first"));
    }

    bool refused(const QString& why) {
        refuse(why);
        return false;
    }

    // What the sink says gets the line that it was about.
    bool taken(bool ok) {
        if (ok)
            return true;
        m_problem = m_sink.problem();
        if (m_problem->file.isEmpty())
            m_problem->line = m_line;
        return false;
    }

    bool takeSlice(const JsonSlices::Slice& slice) {
        switch (slice.what) {
            case What::Value:
                return takeValue(slice);
            case What::ArrayBegins:
                return beginTable(slice.member);
            case What::ArrayEnds:
                return taken(m_sink.end());
            case What::Element:
                return takeElement(slice.bytes);
        }
        Q_UNREACHABLE();
    }

    bool takeValue(const JsonSlices::Slice& slice) {
        const auto value = readJson(slice.bytes);
        const QString plain = value ? value->plain() : QString();
        if (slice.member == "format" && plain == QLatin1String("jalon")) {
            m_formatKnown = true;
        } else if (slice.member == "version" && m_formatKnown) {
            if (const Outcome known = checkLosslessVersion(plain); !known) {
                m_problem = known.problem();
                m_problem->line = m_line;
                return false;
            }
            m_versionKnown = true;
        } else {
            return refused(formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” means nothing here"))
                               .arg(QString::fromUtf8(slice.member)));
        }
        return true;
    }

    bool beginTable(const QByteArray& name) {
        m_table = contentTableNamed({name.constData(), static_cast<std::size_t>(name.size())});
        if (!m_table)
            return refused(
                formatsText(QT_TRANSLATE_NOOP("Formats", "there is no table “%1”")).arg(QString::fromUtf8(name)));
        if (!m_versionKnown)
            return refused(noVersion());
        m_cells.resize(m_table->columns.size());
        m_texts.resize(m_cells.size());
        return taken(m_sink.begin(*m_table));
    }

    bool takeElement(const QByteArray& bytes) {
        const auto value = readJson(bytes);
        if (!value) {
            refuse(value.problem().message, std::max(value.problem().line - 1, 0));
            return false;
        }
        if (!value->isObject() || value->cut)
            return refused(formatsText(QT_TRANSLATE_NOOP("Formats", "a row must be an object of few members")));
        return m_table->kind == TableKind::Points ? takePoints(*value) : takeRow(*value);
    }

    bool takeRow(const JsonValue& row) {
        std::fill(m_cells.begin(), m_cells.end(), ContentCell());
        std::size_t guess = 0;
        for (const auto& [name, value] : row.members) {
            const std::size_t column = columnNamed(name, guess);
            if (column == m_cells.size())
                return refused(formatsText(QT_TRANSLATE_NOOP("Formats", "%2 has no column “%1”"))
                                   .arg(name.left(80), QLatin1String(m_table->name)));
            if (m_cells[column].index() != 0)
                return refused(formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” stands twice")).arg(name));
            guess = column + 1;
            if (value.type != JsonValue::Type::Null && !fillCell(column, value))
                return false;
        }
        return taken(m_sink.take(m_cells));
    }

    // Most rows have their members in order.
    std::size_t columnNamed(const QString& name, std::size_t guess) const {
        const auto& columns = m_table->columns;
        if (guess < columns.size() && name == QLatin1String(columns[guess].name))
            return guess;
        std::size_t i = 0;
        while (i < columns.size() && name != QLatin1String(columns[i].name)) ++i;
        return i;
    }

    bool fillCell(std::size_t column, const JsonValue& value) {
        const ColumnKind kind = m_table->columns[column].kind;
        const bool number = kind == ColumnKind::Whole || kind == ColumnKind::Real;
        if (!number && value.isString()) {
            m_texts[column] = value.text.toUtf8();
            m_cells[column] = std::string_view(m_texts[column].constData(), std::size_t(m_texts[column].size()));
            return true;
        }
        if (number && value.isNumber())
            m_cells[column] = numberOf(value, kind);
        if (m_cells[column].index() == 0)
            return refused(formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be that"))
                               .arg(QLatin1String(m_table->columns[column].name)));
        return true;
    }

    static ContentCell numberOf(const JsonValue& value, ColumnKind kind) {
        const QByteArray digits = value.text.toLatin1();
        return numberCell({digits.constData(), static_cast<std::size_t>(digits.size())}, kind);
    }

    bool takePoints(const JsonValue& row) {
        const JsonValue& series = row.member("series");
        const JsonValue& points = row.member("points");
        if (row.members.size() != 2 || !series.isString() || !points.isArray() || points.cut)
            return refused(formatsText(
                QT_TRANSLATE_NOOP("Formats", "a row of points has “series” and “points”, at most 3,000 of them")));
        const QByteArray name = series.text.toUtf8();
        m_cells[0] = std::string_view(name.constData(), static_cast<std::size_t>(name.size()));
        for (const JsonValue& point : points.items) {
            const bool pair =
                point.isArray() && point.items.size() == 2 && point.items[0].isNumber() && point.items[1].isNumber();
            m_cells[1] = pair ? numberOf(point.items[0], ColumnKind::Whole) : ContentCell();
            m_cells[2] = pair ? numberOf(point.items[1], ColumnKind::Real) : ContentCell();
            if (m_cells[1].index() == 0 || m_cells[2].index() == 0)
                return refused(
                    formatsText(QT_TRANSLATE_NOOP("Formats", "a point is [seconds, amount], the first of them whole")));
            if (!taken(m_sink.take(m_cells)))
                return false;
        }
        return true;
    }

    JsonSlices m_slices;
    ContentSink& m_sink;
    const ImportProgress& m_progress;
    const ContentTable* m_table = nullptr;
    std::vector<ContentCell> m_cells;
    std::vector<QByteArray> m_texts;
    std::optional<Problem> m_problem;
    int m_line = 1;
    std::int64_t m_count = 0;
    bool m_formatKnown = false, m_versionKnown = false;
};

}  // namespace

bool isLosslessJson(const QByteArray& start) {
    static const QRegularExpression form(QStringLiteral(R"(^(?:\x{FEFF})?\s*\{\s*"format"\s*:\s*"jalon"\s*,)"));
    return form.match(QString::fromUtf8(start.left(200))).hasMatch();
}

Outcome readLosslessJson(QIODevice& device, ContentSink& sink, const ImportProgress& progress) {
    return LosslessJsonReader(device, sink, progress).read();
}

}  // namespace jalon
