// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Holds the includes of every source file to the table of arrows in the README.
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

using Arrows = QMap<QString, QSet<QString>>;

QString readFile(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

// Rows of the README such as "| `app/time` | `app/base` |".
Arrows arrowsOfReadme(const QString& readme) {
    Arrows arrows;
    static const QRegularExpression row(QStringLiteral("^\\| `((?:app|ui)/\\w+|ui)` \\|([^|]*)\\|"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression room(QStringLiteral("`([\\w/]+)`"));
    for (auto match = row.globalMatch(readme); match.hasNext();) {
        const auto columns = match.next();
        QSet<QString>& targets = arrows[columns.captured(1)];
        for (auto name = room.globalMatch(columns.captured(2)); name.hasNext();)
            targets.insert(name.next().captured(1));
    }
    return arrows;
}

QString roomOf(const QString& path) {
    return path.section(QLatin1Char('/'), 0, -2);
}

// "file includes room" for each include that the table does not allow.
QStringList forbiddenIncludes(const Arrows& arrows, const QString& path, const QString& text) {
    static const QRegularExpression include(QStringLiteral("^\\s*#include\\s+[\"<]((?:app|ui|tests)/[^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList wrong;
    for (auto match = include.globalMatch(text); match.hasNext();) {
        const QString target = roomOf(match.next().captured(1));
        if (target == roomOf(path) || arrows.value(roomOf(path)).contains(target))
            continue;
        wrong.append(path + QStringLiteral(" includes ") + target);
    }
    return wrong;
}

QStringList sources(const QString& root) {
    QStringList paths;
    for (const char* house : {"app", "ui"}) {
        QDirIterator files(root + QLatin1Char('/') + QLatin1String(house),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) paths.append(QDir(root).relativeFilePath(files.next()));
    }
    paths.sort();
    return paths;
}

const QString root = QStringLiteral(JALON_SOURCE_DIR);

}  // namespace

TEST(Arrows, EveryIncludeStandsInTheTable) {
    const Arrows arrows = arrowsOfReadme(readFile(root + QStringLiteral("/README.md")));
    ASSERT_GE(arrows.size(), 12) << "the README has no table of arrows";
    QStringList wrong;
    for (const QString& path : sources(root)) {
        EXPECT_TRUE(arrows.contains(roomOf(path))) << roomOf(path).toStdString() << " is not in the README's table";
        wrong += forbiddenIncludes(arrows, path, readFile(root + QLatin1Char('/') + path));
    }
    EXPECT_TRUE(wrong.isEmpty()) << wrong.join(QLatin1Char('\n')).toStdString();
}

TEST(Arrows, AForbiddenIncludeIsFound) {
    const Arrows arrows = {{QStringLiteral("app/time"), {QStringLiteral("app/base")}}};
    const QString text = QStringLiteral(
        "#include \"app/base/result.h\"\n#include \"app/time/clock.h\"\n#include \"ui/card/event_card.h\"\n");
    EXPECT_EQ(forbiddenIncludes(arrows, QStringLiteral("app/time/clock.cpp"), text),
              QStringList{QStringLiteral("app/time/clock.cpp includes ui/card")});
}

TEST(Arrows, OnlyOneRoomSeesEachLibrary) {
    const QList<std::pair<QString, QString>> owners = {
        {QStringLiteral("<sqlite3.h>"), QStringLiteral("app/data/database")},
        {QStringLiteral("<QtCharts"), QStringLiteral("ui/chart/")},
        {QStringLiteral("<QChart"), QStringLiteral("ui/chart/")}};
    for (const QString& path : sources(root)) {
        const QString text = readFile(root + QLatin1Char('/') + path);
        for (const auto& [library, owner] : owners) {
            if (text.contains(QStringLiteral("#include ") + library)) {
                EXPECT_TRUE(path.startsWith(owner)) << path.toStdString() << " includes " << library.toStdString();
            }
        }
    }
}

TEST(House, EverySourceFileNamesItsLicence) {
    for (const QString& path : sources(root)) {
        EXPECT_TRUE(
            readFile(root + QLatin1Char('/') + path).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-only")))
            << path.toStdString();
    }
}

TEST(House, TheTopLevelIsAsGiven) {
    const QSet<QString> given = {QStringLiteral("CMakeLists.txt"),
                                 QStringLiteral("CMakePresets.json"),
                                 QStringLiteral("LICENSE"),
                                 QStringLiteral("README.md"),
                                 QStringLiteral("app"),
                                 QStringLiteral("resources"),
                                 QStringLiteral("tests"),
                                 QStringLiteral("translations"),
                                 QStringLiteral("ui")};
    for (const QString& entry : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        EXPECT_TRUE(given.contains(entry)) << entry.toStdString();
    }
}
