// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QString>

namespace jalon {

class Document;

// What was last chosen for the pictures of a document, by its path; of the last fifty documents.
QJsonObject rememberedPicture(const Document& document);
void rememberPicture(const Document& document, const QJsonObject& choices);

}  // namespace jalon
