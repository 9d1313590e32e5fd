// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_json_writer.h"

#include "app/data/schema.h"
#include "app/formats/lossless_text.h"

namespace jalon {

namespace {

void appendString(QByteArray& out, std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;  // from where nothing needs a backslash
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
            continue;
        out.append(text.data() + plain, static_cast<qsizetype>(i - plain));
        plain = i + 1;
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            (out += '\\') += static_cast<char>(c);
        else
            ((out += "\\u00") += digits[c >> 4]) += digits[c & 15];
    }
    out.append(text.data() + plain, static_cast<qsizetype>(text.size() - plain));
    out += '"';
}

class JsonWriter final : public ContentSink {
public:
    explicit JsonWriter(QIODevice& device) : m_out(device) {
        m_out.bytes() += "{\n\"format\": \"jalon\",\n\"version\": " + QByteArray::number(schemaVersion);
    }

    bool begin(const ContentTable& table) override {
        m_table = &table;
        m_first = true;
        m_points = 0;
        ((m_out.bytes() += ",\n\"") += table.name) += "\": [";
        return true;
    }

    bool take(const std::vector<ContentCell>& row) override {
        return m_table->kind == TableKind::Points ? takePoint(row) : takeRow(row);
    }

    bool end() override {
        endPoints();
        m_out.bytes() += m_first ? "]" : "\n]";
        if (m_table == &contentTables().back()) {
            m_out.bytes() += "\n}\n";
            return m_out.flush();
        }
        return m_out.pass();
    }

    Problem problem() const override { return m_out.problem(); }

private:
    void startRow() {
        m_out.bytes() += m_first ? "\n{" : ",\n{";
        m_first = false;
    }

    bool takeRow(const std::vector<ContentCell>& row) {
        startRow();
        QByteArray& out = m_out.bytes();
        bool first = true;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i].index() == 0)
                continue;  // what is not there is not written
            out += first ? "\"" : ", \"";
            first = false;
            (out += m_table->columns[i].name) += "\": ";
            if (const auto* text = std::get_if<std::string_view>(&row[i]))
                appendString(out, *text);
            else
                appendNumber(out, row[i]);
        }
        out += '}';
        return m_out.pass();
    }

    bool takePoint(const std::vector<ContentCell>& row) {
        constexpr int pointsInALine = 512;
        const std::string_view series = std::get<std::string_view>(row[0]);
        QByteArray& out = m_out.bytes();
        if (m_points == pointsInALine || series != std::string_view(m_series.constData(), std::size_t(m_series.size())))
            endPoints();
        if (m_points == 0) {
            startRow();
            m_series = QByteArray(series.data(), static_cast<qsizetype>(series.size()));
            out += "\"series\": ";
            appendString(out, series);
            out += ", \"points\": [";
        }
        out += m_points++ ? ", [" : "[";
        appendNumber(out, row[1]);
        out += ", ";
        appendNumber(out, row[2]);
        out += ']';
        return m_out.pass();
    }

    void endPoints() {
        if (m_points)
            m_out.bytes() += "]}";
        m_points = 0;
    }

    LosslessOutput m_out;
    const ContentTable* m_table = nullptr;
    bool m_first = true;
    int m_points = 0;  // in the line that is not ended yet
    QByteArray m_series;
};

}  // namespace

std::unique_ptr<ContentSink> losslessJsonWriter(QIODevice& device) {
    return std::make_unique<JsonWriter>(device);
}

}  // namespace jalon
