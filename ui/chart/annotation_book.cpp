// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/annotation_book.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <cmath>

namespace jalon {

namespace {

// Settings are not a document's place: what somebody writes by hand is bounded, what a broken file holds is too.
constexpr qsizetype mostAnnotations = 1000, longestText = 2000;

const char* const kinds[] = {"line", "period", "note"};

}  // namespace

class AnnotationBook::Change : public QUndoCommand {
public:
    Change(AnnotationBook* book, const QString& name, std::vector<ChartAnnotation> before,
           std::vector<ChartAnnotation> after)
        : QUndoCommand(name), m_book(book), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { m_book->show(m_before); }
    void redo() override { m_book->show(m_after); }

private:
    AnnotationBook* m_book;
    std::vector<ChartAnnotation> m_before, m_after;
};

AnnotationBook::AnnotationBook(ViewState* state, QObject* parent) : QObject(parent), m_state(state) {
    m_stack.setUndoLimit(200);
    connect(state, &ViewState::documentChanged, this, &AnnotationBook::read);
    read();
}

void AnnotationBook::add(const ChartAnnotation& annotation) {
    auto all = m_state->chartOptions().annotations;
    if (static_cast<qsizetype>(all.size()) >= mostAnnotations)
        return;
    all.push_back(annotation);
    change(tr("Add to the chart"), std::move(all));
}

void AnnotationBook::replace(int index, const ChartAnnotation& annotation) {
    auto all = m_state->chartOptions().annotations;
    if (index < 0 || index >= static_cast<int>(all.size()) || all[static_cast<std::size_t>(index)] == annotation)
        return;
    all[static_cast<std::size_t>(index)] = annotation;
    change(tr("Change in the chart"), std::move(all));
}

void AnnotationBook::remove(int index) {
    auto all = m_state->chartOptions().annotations;
    if (index < 0 || index >= static_cast<int>(all.size()))
        return;
    all.erase(all.begin() + index);
    change(tr("Remove from the chart"), std::move(all));
}

void AnnotationBook::change(const QString& name, std::vector<ChartAnnotation> after) {
    m_stack.push(new Change(this, name, m_state->chartOptions().annotations, std::move(after)));
}

void AnnotationBook::show(const std::vector<ChartAnnotation>& annotations) {
    ChartOptions options = m_state->chartOptions();
    options.annotations = annotations;
    m_state->setChartOptions(options);
    remember();
}

void AnnotationBook::remember() {
    if (!settingsKey().isEmpty())
        QSettings().setValue(settingsKey(), textOf(m_state->chartOptions().annotations));
}

void AnnotationBook::read() {
    m_stack.clear();
    ChartOptions options = m_state->chartOptions();
    options.annotations.clear();
    if (!settingsKey().isEmpty())
        options.annotations = annotationsOf(QSettings().value(settingsKey()).toString());
    m_state->setChartOptions(options);
}

// A path may hold anything, a settings key may not. A new document that has no place yet has no key.
QString AnnotationBook::settingsKey() const {
    const Document* document = m_state->document();
    if (!document || (!document->isStory() && document->path().isEmpty()))
        return {};
    const QString name = document->isStory() ? QStringLiteral("story") : document->path();
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("annotations/") + QString::fromLatin1(hash);
}

QString AnnotationBook::textOf(const std::vector<ChartAnnotation>& annotations) {
    QJsonArray list;
    for (const ChartAnnotation& each : annotations) {
        // 64-bit seconds as text: a JSON number would round them.
        list.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kinds[static_cast<int>(each.kind)])},
                                {QStringLiteral("from"), QString::number(each.from.seconds)},
                                {QStringLiteral("to"), QString::number(each.to.seconds)},
                                {QStringLiteral("value"), each.value},
                                {QStringLiteral("currency"), each.currency},
                                {QStringLiteral("text"), each.text}});
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<ChartAnnotation> AnnotationBook::annotationsOf(const QString& text) {
    std::vector<ChartAnnotation> annotations;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue& item : list) {
        const QJsonObject object = item.toObject();
        const QString kind = object.value(QStringLiteral("kind")).toString();
        for (int i = 0; i < 3; ++i) {
            if (kind != QLatin1String(kinds[i]) || static_cast<qsizetype>(annotations.size()) >= mostAnnotations)
                continue;
            annotations.push_back({static_cast<AnnotationKind>(i),
                                   {object.value(QStringLiteral("from")).toString().toLongLong()},
                                   {object.value(QStringLiteral("to")).toString().toLongLong()},
                                   object.value(QStringLiteral("value")).toDouble(),
                                   object.value(QStringLiteral("currency")).toString(),
                                   object.value(QStringLiteral("text")).toString().left(longestText)});
        }
    }
    return annotations;
}

}  // namespace jalon
