// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace jalon {

class ViewState;

// Over the chart while long series are outlines: how far their reading has come, with a button to stop it; once it was
// stopped, that this is an outline, with a button to read on. Seen where the reading takes longer than 300 ms.
class SeriesStrip : public QWidget {
    Q_OBJECT
public:
    SeriesStrip(ViewState* state, QWidget* chart);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();

    ViewState* m_state;
    QLabel* m_words;
    QPushButton* m_button;
    QTimer m_patience;
    bool m_waited = false;
};

}  // namespace jalon
