// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace jalon {

// The help inside the program: what the views show, how doubt is drawn, every key, the command line.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    enum class Page { Guide, Keys };
    explicit HelpDialog(Page page, QWidget* parent = nullptr);

private:
    static QString guide();
    static QString keys();
};

// Version, licence, what it is built on.
QString aboutText();

}  // namespace jalon
