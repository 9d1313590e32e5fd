// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <optional>

#include "app/base/result.h"
#include "app/data/viewport_query.h"

class QWidget;

namespace jalon {

class ViewState;

// Works on a worker while the window lives on. What takes longer than 300 ms says so and can be cancelled: false then,
// and the work goes on unheard until it ends.
bool doneWithProgress(const QString& label, std::function<void()> work, QWidget* parent);
Problem pictureCancelled();

// The same for work that makes something: what is still made after a Cancel is thrown away.
template <typename Value>
Result<Value> madeWithProgress(const QString& label, std::function<Result<Value>()> make, QWidget* parent) {
    const auto made = std::make_shared<std::optional<Result<Value>>>();
    if (!doneWithProgress(
            label, [made, work = std::move(make)] { *made = work(); }, parent))
        return pictureCancelled();
    return **made;
}

inline Result<QByteArray> drawnWithProgress(const QString& label, std::function<Result<QByteArray>()> draw,
                                            QWidget* parent) {
    return madeWithProgress<QByteArray>(label, std::move(draw), parent);
}

// What a worker draws from: the content itself; or, where that answers on its own thread only or some of its series are
// still outlines, the document's whole content, which the worker then reads for itself.
using ContentForWorker = std::function<Result<std::shared_ptr<const StoryContent>>()>;
ContentForWorker contentForWorker(const ViewState& state, std::shared_ptr<const StoryContent> content);

}  // namespace jalon
