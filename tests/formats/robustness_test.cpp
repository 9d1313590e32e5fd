// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Whatever the bytes, an import ends; and a good row is never lost to a bad neighbour.
#include <QElapsedTimer>
#include <QRandomGenerator>

#include "tests/formats/import_helpers.h"
#include "tests/formats/samples.h"

using namespace jalon;

namespace {

QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
    const int changes = 1 + static_cast<int>(random.bounded(8));
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const qsizetype at = random.bounded(static_cast<quint32>(bytes.size()));
        switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(20));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<quint32>(bytes.size())), random.bounded(40)));
                break;
            default:
                bytes.insert(at, "\"<{[,;:\\&\n\r\t"[random.bounded(12)]);
        }
    }
    return bytes;
}

constexpr int slowest = 5000;  // ms; far beyond what any of these takes

}  // namespace

TEST(Robustness, RandomBytesEndInAResultOrAProblem) {
    QRandomGenerator random(11);
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random.bounded(4000)) + 1, Qt::Uninitialized);
        for (char& byte : bytes) byte = static_cast<char>(random.bounded(i % 2 ? 256 : 128));
        for (const Sample& sample : samples) {
            QElapsedTimer timer;
            timer.start();
            importBytes(sample.name, bytes);
            ASSERT_LT(timer.elapsed(), slowest) << sample.name << " " << i;
        }
    }
}

TEST(Robustness, TruncatedAndMutatedFilesEndInAResultOrAProblem) {
    QRandomGenerator random(12);
    for (const Sample& sample : samples) {
        const QByteArray whole(sample.text);
        for (int i = 0; i < 300; ++i) {
            const QByteArray bytes = i < 100 ? whole.left(whole.size() * i / 100) : mutated(whole, random);
            QElapsedTimer timer;
            timer.start();
            importBytes(sample.name, bytes);
            ASSERT_LT(timer.elapsed(), slowest) << sample.name << " " << i << "\n" << bytes.toStdString();
        }
    }
}

TEST(Robustness, EverySampleIsReadWhole) {
    for (const Sample& sample : samples) {
        const Imported imported = importBytes(sample.name, sample.text);
        ASSERT_TRUE(imported.result.ok()) << sample.name << " " << imported.why();
        EXPECT_EQ(formatKey(imported.result->format).toStdString(), sample.format) << sample.name;
        EXPECT_EQ(imported.events().size(), sample.events) << sample.name;
        EXPECT_EQ(imported.result->skipped, 0) << sample.name;
    }
}

TEST(Robustness, AGoodRowIsNeverLostToABadNeighbour) {
    QRandomGenerator random(13);
    const char* bad[] = {"no date,x,y", "2020-13-45,bad,z", "2020,\"never closed,z", ",,\"",
                         "\"\"\"",      "2021,a,b,c,d,e,f", "\x01\x02\xff,\xfe",     "2020-01-01"};
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = "date,title,text\n";
        int good = 0;
        for (int row = 0; row < 30; ++row) {
            if (random.bounded(3) == 0) {
                bytes += bad[random.bounded(8)];
                bytes += '\n';
            } else {
                bytes += "2024-05-" + QByteArray::number(1 + good % 28).rightJustified(2, '0') + ",good " +
                         QByteArray::number(good) + ",words\n";
                ++good;
            }
        }
        const Imported imported = importBytes("t.csv", bytes);
        ASSERT_TRUE(imported.result.ok()) << imported.why();
        int found = 0;
        for (const ImportedEvent& event : imported.events())
            found += event.title == QStringLiteral("good %1").arg(found);
        EXPECT_EQ(found, good) << bytes.toStdString();
    }
}
