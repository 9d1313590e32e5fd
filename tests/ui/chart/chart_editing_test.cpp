// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_editing.h"

#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <cmath>
#include <limits>

#include "app/data/document_writer.h"
#include "tests/ui/chart/chart_stage.h"
#include "ui/chart/amount_reading.h"
#include "ui/chart/annotation_dialog.h"

namespace jalon {
namespace {

class ChartEditingTest : public ChartStage {
protected:
    // A person's own settings stay out of it.
    static void SetUpTestSuite() {
        static QTemporaryDir folder;
        QCoreApplication::setOrganizationName(QStringLiteral("jalon-tests"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    ChartEditingTest() { clear(); }
    ~ChartEditingTest() override { clear(); }

    void clear() {
        QSettings().remove(QStringLiteral("annotations"));
        ChartOptions options = m_state->chartOptions();
        options.annotations.clear();
        m_state->setChartOptions(options);
    }
    ChartAnnotation noteInView() {
        const ChartLayout& layout = m_chart.layout();
        const QPointF at(layout.plot.left() + 60, layout.plot.top() + 60);
        return {AnnotationKind::Note,
                m_state->scale().instantAt(at.x() - layout.plot.left()),
                {},
                layout.valueAt(at.y()),
                QStringLiteral("USD"),
                QStringLiteral("Here")};
    }
    const std::vector<ChartAnnotation>& all() const { return m_state->chartOptions().annotations; }
    AnnotationBook& book() { return m_chart.editing()->book(); }
};

TEST_F(ChartEditingTest, ChangesAreUndoneAndDoneAgain) {
    const ChartAnnotation note = noteInView();
    ChartAnnotation other = note;
    other.text = QStringLiteral("Other");
    book().add(note);
    book().replace(0, other);
    book().remove(0);
    EXPECT_TRUE(all().empty());
    book().undoStack()->undo();
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(all()[0], other);
    book().undoStack()->undo();
    EXPECT_EQ(all()[0], note);
    book().undoStack()->undo();
    EXPECT_TRUE(all().empty());
    for (int i = 0; i < 2; ++i) book().undoStack()->redo();
    EXPECT_EQ(all()[0], other);
}

TEST_F(ChartEditingTest, AreRememberedForTheDocument) {
    const ChartAnnotation note = noteInView();
    book().add(note);
    auto again = Document::openStory();
    m_state->setDocument(again.take());
    ASSERT_EQ(all().size(), 1u);
    EXPECT_EQ(all()[0], note);
    EXPECT_FALSE(book().undoStack()->canUndo());
}

TEST_F(ChartEditingTest, TheirTextIsLossless) {
    const std::vector<ChartAnnotation> annotations = {
        {AnnotationKind::Note,
         {std::numeric_limits<std::int64_t>::min()},
         {7},
         1.25,
         QStringLiteral("USD"),
         QString::fromUtf8("\"é\n<b>")},
        {AnnotationKind::ReferenceLine, {}, {}, 3e11, {}, {}},
        {AnnotationKind::Period, {9007199254740993}, {9007199254740995}, 0, {}, QStringLiteral("x")}};
    EXPECT_EQ(AnnotationBook::annotationsOf(AnnotationBook::textOf(annotations)), annotations);
    EXPECT_TRUE(AnnotationBook::annotationsOf(QStringLiteral("not json")).empty());
    EXPECT_TRUE(AnnotationBook::annotationsOf(QStringLiteral("[1, {\"kind\": \"other\"}]")).empty());
}

TEST_F(ChartEditingTest, KeysSelectAndRemoveThem) {
    book().add(noteInView());
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_N);
    EXPECT_EQ(m_chart.editing()->selected(), 0);
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_FALSE(m_chart.editing()->selected());
    QTest::keyClick(&m_chart, Qt::Key_N);
    QTest::keyClick(&m_chart, Qt::Key_Delete);
    EXPECT_TRUE(all().empty());
    EXPECT_FALSE(m_chart.editing()->selected());
}

TEST_F(ChartEditingTest, APressOnANoteSelectsIt) {
    book().add(noteInView());
    ASSERT_EQ(m_chart.layout().annotations.size(), 1u);
    press(m_chart.layout().annotations[0].textRect.center());
    EXPECT_EQ(m_chart.editing()->selected(), 0);
}

TEST_F(ChartEditingTest, OneCompanyIsShownAloneAndAllAgain) {
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    const Valuation* figure = m_state->content()->valuation(m_state->selectedPoint());
    ASSERT_NE(figure, nullptr);
    m_chart.editing()->toggleSolo();
    EXPECT_EQ(m_state->chartOptions().solo, figure->entity);
    for (const PlacedLine& line : m_chart.layout().lines) EXPECT_EQ(line.company, figure->entity);
    ASSERT_FALSE(m_chart.layout().legend.empty());
    QTest::keyClick(&m_chart, Qt::Key_Escape);
    EXPECT_FALSE(static_cast<bool>(m_state->chartOptions().solo));
}

TEST_F(ChartEditingTest, LegendEntriesToggleAndSolo) {
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    m_chart.editing()->toggleSolo();
    ASSERT_GE(m_chart.layout().legend.size(), 2u);
    const PlacedLegendEntry other = m_chart.layout().legend[1];
    QTest::mouseDClick(plot(), Qt::LeftButton, {}, other.rect.center().toPoint());
    EXPECT_EQ(m_state->chartOptions().solo, other.company);
    press(m_chart.layout().legend[0].rect.center());
    EXPECT_FALSE(static_cast<bool>(m_state->chartOptions().solo));
}

TEST_F(ChartEditingTest, TheRestOfALegendIsListedToBeToggledAndShownAlone) {
    std::vector<EntityId> companies;
    for (const PlacedLine& line : m_chart.layout().lines) companies.push_back(line.company);
    ASSERT_GE(companies.size(), 2u);
    const auto filled = [&](QMenu& menu) {
        m_chart.editing()->fillCompanies(menu, companies);
        return menu.actions().mid(0, static_cast<qsizetype>(companies.size()));
    };
    QMenu menu;
    const auto entries = filled(menu);
    for (QAction* entry : entries) EXPECT_TRUE(entry->isChecked());
    entries[1]->trigger();
    EXPECT_TRUE(m_state->filter().hiddenCompanies.contains(companies[1]));
    QMenu again;
    EXPECT_FALSE(filled(again)[1]->isChecked());
    EXPECT_TRUE(filled(again)[0]->isChecked());
    // Shown alone, it is switched on too.
    again.actions().back()->menu()->actions()[1]->trigger();
    EXPECT_EQ(m_state->chartOptions().solo, companies[1]);
    EXPECT_FALSE(m_state->filter().hiddenCompanies.contains(companies[1]));
}

TEST(AnnotationDialog, ReadsDatesAndValuesAsPeopleTypeThem) {
    const Language english = Language::forCode(QStringLiteral("en"));
    AnnotationDialog dialog({AnnotationKind::Note, {0}, {}, 1e9, QStringLiteral("USD"), {}}, english);
    const auto fields = dialog.findChildren<QLineEdit*>();
    ASSERT_EQ(fields.size(), 3);
    fields[0]->setText(QStringLiteral("  What   happened "));
    fields[1]->setText(QStringLiteral("28 March 2025"));
    fields[2]->setText(QStringLiteral("$33B"));
    EXPECT_EQ(dialog.annotation().text, QStringLiteral("What happened"));
    EXPECT_EQ(dialog.annotation().from, startOfDay({2025, 3, 28}));
    EXPECT_EQ(dialog.annotation().value, 33e9);
}

TEST(AmountReading, TakesWhatPeopleType) {
    const Language english = Language::forCode(QStringLiteral("en")), french = Language::forCode(QStringLiteral("fr"));
    struct Row {
        const char* text;
        double value;
        bool inFrench = false;
    };
    for (const Row& row : {Row{"300B", 3e11},
                           {"$1.2bn", 1.2e9},
                           {"€ 5.8 B", 5.8e9},
                           {"300,000,000", 3e8},
                           {"-40", -40},
                           {"+25%", 25},
                           {"1.5 trillion", 1.5e12},
                           {"12M", 12e6},
                           {"80 Md $", 80e9, true},
                           {"2,5 milliards", 2.5e9, true},
                           {"1 000 000", 1e6, true}}) {
        const auto value = readAmount(QString::fromUtf8(row.text), row.inFrench ? french : english);
        ASSERT_TRUE(value.has_value()) << row.text;
        EXPECT_DOUBLE_EQ(*value, row.value) << row.text;
    }
    for (const char* text : {"", "B", "12 apples", "1e400", "--3", "nan", "inf"})
        EXPECT_FALSE(readAmount(QString::fromUtf8(text), english)) << text;
}

TEST(LongSeriesWalk, ArrowKeysStepFromColumnToColumnAndReachBothEnds) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.jalon"));
    LongSeries series;
    for (int i = 0; i < 100'000; ++i) series.columns.append({1'600'000'000 + i * 600}, 1e9 + i % 7 * 1e6);
    series.columns.finish();
    {
        auto writer = DocumentWriter::create(path, QStringLiteral("t"), QStringLiteral("en"));
        series.entity = (*writer)->addCompany(QStringLiteral("c"), QStringLiteral("Company"), ColorRole::Blue);
        series.currency = QStringLiteral("USD");
        (*writer)->addSeries(series);
        ASSERT_TRUE((*writer)->finish().ok());
    }
    ViewState state;
    state.setReducedMotion(true);
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    state.setDocument(document.take());
    ValuationChart chart(&state);
    chart.resize(900, 320);
    state.setPlotWidth(state.plotFrame().plotWidth(900));
    state.fitAll();
    chart.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&chart));
    QTest::keyClick(&chart, Qt::Key_Home);
    EXPECT_EQ(state.cursor(), std::optional(series.columns.timeAt(0)));
    for (int i = 0; i < 50; ++i) {
        const double before = std::floor(state.scale().xAt(*state.cursor()));
        QTest::keyClick(&chart, Qt::Key_Right);
        EXPECT_EQ(std::floor(state.scale().xAt(*state.cursor())), before + 1);
    }
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(state.cursor(), std::optional(series.columns.timeAt(series.columns.size() - 1)));
    const Instant last = *state.cursor();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(state.cursor(), std::optional(last));
    QTest::keyClick(&chart, Qt::Key_Left);
    EXPECT_LT(*state.cursor(), last);
}

}  // namespace
}  // namespace jalon
