// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the window does when another program changed the document that it shows.
#include <QFileInfo>

#include "ui/main_window/document_watch.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

// What is looked at, by keys and times that outlive a reading of the document.
struct KeptView {
    explicit KeptView(const ViewState& state) : scale(state.scale()), filter(state.filter()) {
        const StoryContent& content = *state.content();
        if (const EventSummary* event = content.event(state.selected()))
            selected = event->key;
        for (const CategoryId id : filter.hiddenCategories)
            if (const Category* category = content.category(id))
                categories += category->key;
        for (const EntityId id : filter.hiddenCompanies)
            if (const Entity* company = content.entity(id))
                companies += company->key;
    }

    void restore(ViewState& state) const {
        EventFilter restored = filter;
        restored.hiddenCategories.clear();
        restored.hiddenCompanies.clear();
        for (const Category& category : state.content()->categories)
            if (categories.contains(category.key))
                restored.hiddenCategories.insert(category.id);
        for (const Entity& entity : state.content()->entities)
            if (companies.contains(entity.key))
                restored.hiddenCompanies.insert(entity.id);
        state.setFilter(restored);
        state.select(state.document()->eventByKey(selected));
        state.setScale(scale);
        state.rememberView();
    }

    TimeScale scale;
    EventFilter filter;
    QString selected;
    QStringList categories, companies;
};

}  // namespace

void MainWindow::tellChange() {
    const QString name = QFileInfo(m_watch->path()).fileName();
    if (!QFileInfo::exists(m_watch->path())) {
        m_message->showText(tr("%1 was moved or removed by another program. What is shown stays as it was.").arg(name));
        return;
    }
    if (m_state->editing().isModified()) {
        m_message->showText(
            tr("%1 was changed by another program. Your edits are kept; when you save, you choose which one stays.")
                .arg(name));
        return;
    }
    m_message->offer(tr("%1 was changed by another program. What is shown may be out of date.").arg(name), tr("Reload"),
                     tr("Read the document again, as it is now (F5)"), [this] { reload(); });
}

void MainWindow::reload() {
    const KeptView kept(*m_state);
    const QString path = m_watch->path();
    if (!path.isEmpty() && openFile(path))
        kept.restore(*m_state);
}

}  // namespace jalon
