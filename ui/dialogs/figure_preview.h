// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <memory>

#include "app/drawing/figure.h"

namespace jalon {

// A figure drawn to fit, by the painters of the picture itself.
class FigurePreview : public QWidget {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);
    void show(const Figure& figure, std::shared_ptr<const StoryContent> content, const QColor& frame);
    QSize sizeHint() const override { return {560, 400}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure m_figure;
    std::shared_ptr<const StoryContent> m_content;
    QColor m_frame;
};

}  // namespace jalon
