// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/long_work.h"

#include <QCoreApplication>
#include <QProgressDialog>
#include <memory>

namespace jalon {

std::function<bool(double)> longWork(const QString& title, QWidget* parent) {
    constexpr int parts = 1000;
    const auto dialog =
        std::make_shared<QProgressDialog>(QCoreApplication::translate("LongWork", "Reading all events…"),
                                          QCoreApplication::translate("LongWork", "Cancel"), 0, parts, parent);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setMinimumDuration(300);
    return [dialog](double done) {
        dialog->setValue(static_cast<int>(done * (parts - 1)));
        return !dialog->wasCanceled();
    };
}

}  // namespace jalon
