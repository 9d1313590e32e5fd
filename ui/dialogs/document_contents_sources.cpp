// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QLineEdit>
#include <QLocale>
#include <QUrl>

#include "ui/dialogs/document_contents_pages.h"
#include "ui/dialogs/message_box.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// What a click on a source opens; any other address is shown, and never followed.
static bool isFollowed(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    return url.isValid() &&
           (((scheme == QLatin1String("http") || scheme == QLatin1String("https")) && !url.host().isEmpty()) ||
            scheme == QLatin1String("mailto"));
}

SourcesPage::SourcesPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Publisher"), tr("Title"), tr("Published")}, tr("Sources"), parent),
      m_publisher(new QLineEdit),
      m_title(new QLineEdit),
      m_url(new QLineEdit),
      m_checked(new QLineEdit),
      m_published(new CompactDateField(state, tr("Published"))),
      m_language(new ThingChoice(tr("Language"))) {
    const std::pair<QString, QLineEdit*> fields[] = {
        {tr("Publisher"), m_publisher}, {tr("Title"), m_title}, {tr("Address"), m_url}};
    for (const auto& [name, field] : fields) {
        field->setAccessibleName(name);
        addRow(name, field);
    }
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_language->setEditable(true);
    for (const char* code : {"en", "fr", "de", "es", "it", "ja", "zh"}) m_language->addItem(QLatin1String(code));
    m_language->lineEdit()->setPlaceholderText(tr("en, fr…"));
    addPair(tr("Published"), m_published, tr("Language (code)"), m_language);
    m_checked->setAccessibleName(tr("How it was checked"));
    m_checked->setPlaceholderText(tr("read in full, excerpt read, from memory…"));
    addRow(tr("How it was checked"), m_checked);
    for (QLineEdit* field : {m_publisher, m_title, m_checked})
        connect(field, &QLineEdit::textEdited, this, &SourcesPage::touch);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        touch();
        judgeAddress();
    });
    connect(m_language, &QComboBox::editTextChanged, this, [this] {
        if (m_language->hasFocus() || m_language->lineEdit()->hasFocus())
            touch();
    });
    follow(m_published);
}

std::vector<ContentsRow> SourcesPage::readRows() {
    m_all = database() ? readSources(*database()) : std::vector<Source>();
    std::vector<ContentsRow> rows;
    rows.reserve(m_all.size());
    for (const Source& each : m_all)
        rows.push_back(
            {each.id.value,
             {each.publisher, each.title, editableDate(each.publishedEdtf.toStdString(), m_state->language())},
             {},
             {{}, {}, each.publishedEdtf}});
    return rows;
}

Source SourcesPage::sourceOf(std::int64_t id) const {
    for (const Source& each : m_all)
        if (each.id.value == id)
            return each;
    return {};
}

void SourcesPage::fillWith(std::int64_t id) {
    const Source source = sourceOf(id);
    const std::pair<QLineEdit*, QString> texts[] = {
        {m_publisher, source.publisher}, {m_title, source.title}, {m_url, source.url}, {m_checked, source.checked}};
    for (const auto& [field, text] : texts) {
        field->setText(text);
        field->setCursorPosition(0);
    }
    m_published->show(source.publishedEdtf.toStdString());
    const QSignalBlocker quiet(m_language);
    m_language->setEditText(source.language);
    judgeAddress();
}

void SourcesPage::judgeAddress() {
    const QString address = m_url->text().trimmed();
    const bool fine = address.isEmpty() || isFollowed(address);
    rowOf(m_url)->say(fine ? QString()
                           : tr("Only addresses that begin with https:, http: or mailto: are opened by a click."));
}

bool SourcesPage::write() {
    if (m_publisher->text().trimmed().isEmpty() && m_title->text().trimmed().isEmpty())
        return refuse(m_publisher, tr("A source needs a publisher or a title."));
    if (!takes(m_published))
        return false;
    Source source = sourceOf(shown());
    source.publisher = m_publisher->text().trimmed();
    source.title = m_title->text().trimmed();
    source.url = m_url->text().trimmed();
    source.checked = m_checked->text().trimmed();
    source.language = m_language->currentText().trimmed();
    source.publishedEdtf = QString::fromStdString(m_published->edtf());
    return perform(source.id ? StepKind::Change : StepKind::Add, sourceWords(source), [&](DocumentEdit& edit) {
        const Outcome done = writeSource(edit, source);
        if (done)
            setShown(source.id.value);
        return done;
    });
}

QString SourcesPage::newHeading() const {
    return tr("New source");
}

std::int64_t SourcesPage::copyOf(std::int64_t id) {
    Source source = sourceOf(id);
    const QString name = sourceWords(source);
    source.id = {};
    source.title = tr("%1 (copy)").arg(source.title);
    const bool done =
        perform(StepKind::Duplicate, name, [&](DocumentEdit& edit) -> Outcome { return writeSource(edit, source); });
    return done ? source.id.value : 0;
}

bool SourcesPage::removeThing(std::int64_t id) {
    const QString name = sourceWords(sourceOf(id));
    if (const auto uses = static_cast<int>(citationsOf(*database(), SourceId{id}))) {
        const QString question =
            tr("%Ln event(s) and figures name “%1”. They stay, without it.", nullptr, uses).arg(name);
        if (askToGoOn(this, tr("Delete source"), question, tr("Delete")) != Answer::Ok)
            return false;
    }
    return perform(StepKind::Delete, name,
                   [id](DocumentEdit& edit) -> Outcome { return removeSource(edit, SourceId{id}); });
}

QWidget* SourcesPage::firstField() const {
    return m_publisher;
}

}  // namespace jalon
