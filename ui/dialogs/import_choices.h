// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "app/formats/import_result.h"

class QComboBox;
class QFormLayout;

namespace jalon {

// How a file is to be read. The first entry of every box is what was found in it; any other corrects that.
class ImportChoices : public QWidget {
    Q_OBJECT
public:
    explicit ImportChoices(const Language& language, QWidget* parent = nullptr);

    // Without the roles of columns.
    ImportOptions options() const;
    // Names what was found; null where nothing could be read.
    void showFound(const ImportResult* found);

Q_SIGNALS:
    void changed();

private:
    QComboBox* add(QFormLayout* form, const QString& label, const QString& tip, bool findable = true);
    static void setFound(QComboBox* box, const QString& found);

    QComboBox *m_format, *m_encoding, *m_separator, *m_dateOrder, *m_header, *m_currency, *m_language, *m_duplicates;
};

}  // namespace jalon
