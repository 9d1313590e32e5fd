// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/view_list.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/filters/view_row.h"

namespace jalon {

ViewList::ViewList(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    rebuild();
}

EventFilter ViewList::onlyCategories(const QStringList& keys) const {
    EventFilter filter = m_state->firstFilter();
    for (const Category& category : m_state->content()->categories) {
        if (!keys.contains(category.key))
            filter.hiddenCategories.insert(category.id);
    }
    return filter;
}

std::vector<ViewList::View> ViewList::builtIn() const {
    std::vector<View> views = {{tr("All events"), m_state->firstFilter(), {}, false}};
    QStringList keys;
    for (const Category& category : m_state->content()->categories) keys.append(category.key);
    if (keys.contains(QStringLiteral("acquisition")) && keys.contains(QStringLiteral("funding"))) {
        views.push_back(
            {tr("Deals only"),
             onlyCategories({QStringLiteral("acquisition"), QStringLiteral("funding"), QStringLiteral("partnership")}),
             {},
             false});
    }
    if (keys.contains(QStringLiteral("lawsuit"))) {
        views.push_back({tr("In court"), onlyCategories({QStringLiteral("lawsuit")}), {}, false});
    }
    return views;
}

QString ViewList::settingsGroup() const {
    const QString name = m_state->document() ? m_state->document()->name() : QString();
    return QStringLiteral("views/") + QString::fromLatin1(name.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

std::vector<ViewList::View> ViewList::readOwn() const {
    QSettings settings;
    std::vector<View> views;
    const int count = settings.beginReadArray(settingsGroup());
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        View view{settings.value(QStringLiteral("name")).toString(), {}, {}, true};
        const QStringList categories = settings.value(QStringLiteral("hiddenCategories")).toStringList();
        const QStringList companies = settings.value(QStringLiteral("hiddenCompanies")).toStringList();
        for (const Category& category : m_state->content()->categories) {
            if (categories.contains(category.key))
                view.filter.hiddenCategories.insert(category.id);
        }
        for (const Entity& entity : m_state->content()->entities) {
            if (companies.contains(entity.key))
                view.filter.hiddenCompanies.insert(entity.id);
        }
        view.filter.minimumAmount = settings.value(QStringLiteral("minimumAmount")).toLongLong();
        const TimeSpan within{{settings.value(QStringLiteral("periodFrom")).toLongLong()},
                              {settings.value(QStringLiteral("periodTo")).toLongLong()}};
        if (within.begin < within.end)
            view.filter.within = within;
        const TimeSpan span{{settings.value(QStringLiteral("from")).toLongLong()},
                            {settings.value(QStringLiteral("to")).toLongLong()}};
        if (span.begin < span.end)
            view.span = span;
        views.push_back(view);
    }
    return views;
}

void ViewList::writeOwn() const {
    QSettings settings;
    settings.remove(settingsGroup());
    settings.beginWriteArray(settingsGroup());
    int index = 0;
    for (const View& view : m_views) {
        if (!view.own)
            continue;
        settings.setArrayIndex(index++);
        QStringList categories, companies;
        for (CategoryId id : view.filter.hiddenCategories) categories.append(m_state->content()->category(id)->key);
        for (EntityId id : view.filter.hiddenCompanies) companies.append(m_state->content()->entity(id)->key);
        settings.setValue(QStringLiteral("name"), view.name);
        settings.setValue(QStringLiteral("hiddenCategories"), categories);
        settings.setValue(QStringLiteral("hiddenCompanies"), companies);
        settings.setValue(QStringLiteral("minimumAmount"), static_cast<qlonglong>(view.filter.minimumAmount));
        if (view.filter.within) {
            settings.setValue(QStringLiteral("periodFrom"), static_cast<qlonglong>(view.filter.within->begin.seconds));
            settings.setValue(QStringLiteral("periodTo"), static_cast<qlonglong>(view.filter.within->end.seconds));
        }
        if (view.span) {
            settings.setValue(QStringLiteral("from"), static_cast<qlonglong>(view.span->begin.seconds));
            settings.setValue(QStringLiteral("to"), static_cast<qlonglong>(view.span->end.seconds));
        }
    }
    settings.endArray();
}

void ViewList::rebuild() {
    qDeleteAll(findChildren<QPushButton*>(Qt::FindDirectChildrenOnly));
    m_rows.clear();
    m_views = builtIn();
    for (const View& view : readOwn()) m_views.push_back(view);
    for (std::size_t i = 0; i < m_views.size(); ++i) addRow(i);
    auto* save = new QPushButton(tr("Save this view…"));
    save->setObjectName(QStringLiteral("linkButton"));
    save->setFlat(true);
    save->setFont(m_state->fonts().text);
    save->setToolTip(tr("Keep these filters and this period under a name"));
    connect(save, &QPushButton::clicked, this, &ViewList::askForName);
    layout()->addWidget(save);
    showCounts();
}

void ViewList::addRow(std::size_t index) {
    auto* row = new ViewRow(m_state, m_views[index].name);
    row->setToolTip(m_views[index].own ? tr("Show this view; its menu removes it") : tr("Show this view"));
    connect(row, &QPushButton::clicked, this, [this, index] {
        m_state->setFilter(m_views[index].filter);
        if (m_views[index].span)
            m_state->jumpTo(*m_views[index].span);
    });
    if (m_views[index].own) {
        row->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(row, &QWidget::customContextMenuRequested, this, [this, index, row](const QPoint& position) {
            QMenu menu(this);
            menu.addAction(tr("Remove this view"), this, [this, index] { remove(index); });
            menu.exec(row->mapToGlobal(position));
        });
    }
    m_rows.push_back(row);
    layout()->addWidget(row);
}

void ViewList::showCounts() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const View& view = m_views[i];
        const StoryContent& content = *m_state->content();
        if (!content.store)
            m_rows[i]->setCount(static_cast<int>(acceptedEvents(content, view.filter).size()));
        else if (content.store->isCheap(view.filter))
            m_rows[i]->setCount(static_cast<int>(content.store->shown(view.filter).count()));
        else
            m_rows[i]->setCount(std::nullopt);
    }
}

void ViewList::askForName() {
    bool accepted = false;
    const QString name =
        QInputDialog::getText(window(), tr("Save view"), tr("Name of the view:"), QLineEdit::Normal, {}, &accepted);
    if (accepted && !name.trimmed().isEmpty())
        save(name.trimmed());
}

void ViewList::save(const QString& name) {
    const auto isSame = [&](const View& view) { return view.own && view.name == name; };
    m_views.erase(std::remove_if(m_views.begin(), m_views.end(), isSame), m_views.end());
    m_views.push_back({name, m_state->filter(), m_state->scale().span(), true});
    m_views.back().filter.search.clear();
    writeOwn();
    rebuild();
}

void ViewList::remove(std::size_t index) {
    m_views.erase(m_views.begin() + static_cast<std::ptrdiff_t>(index));
    writeOwn();
    // The row whose menu asked for this is still on the stack.
    QMetaObject::invokeMethod(this, &ViewList::rebuild, Qt::QueuedConnection);
}

}  // namespace jalon
