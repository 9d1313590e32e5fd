// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QtEndian>
#include <array>

#include "app/data/database.h"
#include "app/data/schema.h"
#include "app/time/edtf_text.h"

namespace jalon {

// Texts that formats trip over.
inline const std::array hostileTexts = {"plain",
                                        "",
                                        " ",
                                        "a \"quoted\" word",
                                        "two\nlines",
                                        "carriage\rreturn",
                                        "both\r\n",
                                        "a,b;c\td",
                                        "=1+1",
                                        "+1",
                                        "-x",
                                        "-5",
                                        "@me",
                                        "\tTab",
                                        "\rReturn",
                                        "'x",
                                        "''",
                                        "'=1",
                                        "\\n \\ \\u0041",
                                        "\x01\x02\x1f\x7f",
                                        "{\"a\": [1, 2]}",
                                        "]",
                                        "\xE2\x80\xAE"
                                        "evil",
                                        "\xF0\x9F\x8D\x9E loaf",
                                        "e\xCC\x81t\xC3\xA9",
                                        "NULL",
                                        "null",
                                        "1e5",
                                        "\xEF\xBB\xBF"
                                        "mark"};

// Makes a document that uses every table of the schema, with holes in its row numbers, as deleted rows leave them.
class FullDocument {
public:
    explicit FullDocument(const QString& path) {
        QFile::remove(path);
        m_database = Database::create(path).take();
        EXPECT_TRUE(createSchema(*m_database));
        run("PRAGMA synchronous=OFF");
        frame();
        for (int i = 0; i < static_cast<int>(hostileTexts.size()); ++i) event(3 + 2 * i, hostileTexts[std::size_t(i)]);
        links();
        values();
        points();
    }

    void run(const QByteArray& sql) {
        EXPECT_TRUE(m_database->execute(sql)) << sql.constData() << ": " << m_database->errorMessage().toStdString();
    }

private:
    void frame() {
        run("INSERT INTO document VALUES('as_of', '2025-03-28'), ('first_selection', 'event-3'), ('extent', '1 2'), "
            "('amounts', '7')");
        run("INSERT INTO language VALUES(0, 'fr'), (2, 'en')");
        run("INSERT INTO document_text VALUES('title', 'en', 'Bread'), ('title', 'fr', 'Du pain')");
        run("INSERT INTO category VALUES(4, 'deal', 2, 'circle', 'blue'), (2, 'law', 1, 'star', 'rose')");
        run("INSERT INTO category_text VALUES(2, 'en', 'Law'), (4, 'fr', 'Affaire')");
        run("INSERT INTO lane VALUES(9, 'all', 1, 'gold')");
        run("INSERT INTO lane_text VALUES(9, 'en', 'All')");
        run("INSERT INTO role VALUES(3, 'buyer')");
        run("INSERT INTO role_text VALUES(3, 'en', 'buyer')");
        // The first goes on as a later one.
        run("INSERT INTO entity VALUES(2, 'acme', 1, 'company', 'blue', '2024', 8, 1), "
            "(8, 'apex', 2, 'company', 'green', NULL, NULL, 0)");
        run("INSERT INTO entity_text VALUES(2, 'en', 'Acme'), (8, 'en', 'Apex')");
        run("INSERT INTO entity_name VALUES(2, 1, 'Acme & Sons', NULL, '2020~')");
        run("INSERT INTO source VALUES(5, 'gazette', 'Gazette', '=Front', 'https://example.org/', '2025', 'en', ''), "
            "(7, 'talk', '', '', NULL, NULL, NULL, NULL)");
    }

    void event(int id, const char* text) {
        const auto date = parseEdtf(id % 4 == 1 ? "2024-05~/.." : "2023-0" + std::to_string(1 + id % 9));
        ASSERT_TRUE(date.ok());
        Statement row = m_database->prepare("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, 9, ?, ?, ?, 1, 'known')");
        row.bind(1, std::int64_t{id}).bind(2, QStringLiteral("event-%1").arg(id));
        row.bind(3, QString::fromStdString(date->edtf));
        row.bind(4, date->earliestStart.seconds).bind(5, date->latestStart.seconds);
        row.bind(6, date->earliestEnd.seconds).bind(7, date->latestEnd.seconds);
        row.bind(8, std::int64_t{id % 4 == 1 ? 2 : 4}).bind(9, std::int64_t{1 + id % 5});
        if (id % 3 == 0)
            row.bind(10, std::int64_t{id} - 33'000'000'000).bind(11, QStringLiteral("USD"));
        EXPECT_TRUE(row.run()) << m_database->errorMessage().toStdString();
        Statement texts = m_database->prepare("INSERT INTO event_text VALUES(?, ?, ?, ?, ?, ?)");
        const QString hostile = QString::fromUtf8(text);
        texts.bind(1, std::int64_t{id}).bind(2, QLatin1String(id % 4 == 1 ? "en" : "fr")).bind(3, hostile);
        EXPECT_TRUE(texts.bind(4, hostile).bind(5, hostile).bind(6, hostile).run());
        Statement tag = m_database->prepare("INSERT INTO event_tag VALUES(?, ?)");
        EXPECT_TRUE(tag.bind(1, std::int64_t{id}).bind(2, hostile).run());
        if (id % 2 == 1)
            note(id, hostile);
    }

    void note(int id, const QString& text) {
        Statement row = m_database->prepare("INSERT INTO event_note VALUES(?, ?)");
        EXPECT_TRUE(row.bind(1, std::int64_t{id}).bind(2, text).run());
    }

    void links() {
        run("INSERT INTO event_text VALUES(3, 'en', '', 'No amount note', '', NULL)");
        run("INSERT INTO event_entity VALUES(3, 1, 3, 2, NULL), (3, 4, 3, 8, ''), (5, 1, 3, 8, 'Apex then')");
        run("INSERT INTO event_source VALUES(5, 1, 7), (5, 2, 5)");
        run("INSERT INTO event_figure VALUES(3, 'en', 1, -5, 'USD', 'a loss'), (3, 'fr', 7, 6, 'EUR', '')");
        run("INSERT INTO relation VALUES(6, 5, 'leads-to', 3), (4, 7, 'part-of', 3), (9, 3, 'part-of', 7)");
        run("INSERT INTO relation_text VALUES(6, 'en', 'because'), (9, 'fr', '-1'), (9, 'en', '')");
        run("INSERT INTO disagreement VALUES(3, 'who-says', 5, 'two papers', 7), (4, 'nobody', 3, '', NULL)");
        run("INSERT INTO disagreement_text VALUES(3, 'en', 'so', 'or so')");
    }

    void values() {
        run("INSERT INTO valuation VALUES(4, 'first', 8, '2024', 1704067200, 1735689600, 1704067200, 1735689600, 5, 9, "
            "'USD', 'post-money', 'talks', 'equity', 5, 'doubtful'), (2, 'second', 2, '2024', 1704067200, 1735689600, "
            "1704067200, 1735689600, -9223372036854775808, 9223372036854775807, 'EUR', 'bid', 'bid', 'bid', NULL, "
            "'known')");
        run("INSERT INTO valuation_text VALUES(2, 'en', 'hm'), (4, 'fr', 'bon')");
        run("INSERT INTO valuation_source VALUES(2, 3, 5), (2, 4, 7)");
        run("INSERT INTO exchange_rate VALUES(8, 'EUR', 'USD', '2024-01-02', 1.0952999999999999, 5), "
            "(3, 'USD', 'EUR', '2024-01-02', 1e-300, NULL)");
        run("INSERT INTO valuation_gap VALUES(2, 1, '2020/2021'), (2, 5, '2022/..')");
        run("INSERT INTO series VALUES(3, 'market', 2, 'USD', 'market-cap', 'market', 'equity', 5), "
            "(5, 'empty', 8, 'USD', 'market-cap', 'market', 'equity', NULL), "
            "(6, 'third', 8, 'USD', 'market-cap', 'market', 'equity', NULL)");
    }

    // Two blocks, of which the first is not full, and numbers with nothing round about them.
    void points() {
        const std::vector<double> amounts{0.1, -0.0, 5e-324, 1.7976931348623157e308, 33e9, 1.0 / 3, -1234567.25};
        block(3, 2, 600, amounts);
        block(3, 7, 9000, amounts);
        block(6, 0, 1, amounts);
    }

    void block(int series, int number, int count, const std::vector<double>& values) {
        QByteArray times(count * 8, '\0'), amounts(count * 8, '\0');
        for (int i = 0; i < count; ++i) {
            qToLittleEndian<qint64>(number * 1'000'000LL + i / 2 - 500, times.data() + i * 8);
            qToLittleEndian<double>(values[std::size_t(i) % values.size()], amounts.data() + i * 8);
        }
        Statement row = m_database->prepare("INSERT INTO series_block VALUES(?, ?, ?, ?)");
        row.bind(1, std::int64_t{series}).bind(2, std::int64_t{number}).bind(3, times).bind(4, amounts);
        EXPECT_TRUE(row.run());
    }

    std::unique_ptr<Database> m_database;
};

}  // namespace jalon
