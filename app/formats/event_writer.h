// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIODevice>
#include <memory>

#include "app/data/document.h"
#include "app/formats/export_losses.h"

namespace jalon {

// What a writer knows of the whole.
struct ExportHead {
    Language language;
    DocumentInfo info;
    std::vector<Category> categories;
    std::vector<Lane> lanes;
};

// Writes events into a file of one format, one by one. Title, texts and names that it is given are clean: no control
// characters, a title on one line and never empty; line ends are LF. What the format has no place for is counted.
class EventWriter {
public:
    EventWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses)
        : m_out(out), m_head(head), m_losses(losses) {}
    virtual ~EventWriter() = default;

    virtual bool wantsLanesApart() const { return false; }  // events come lane by lane, else in time order
    virtual void begin() = 0;
    // False where the event cannot be written.
    virtual bool add(const EventDetails& event) = 0;
    virtual void end() = 0;

protected:
    void write(const QByteArray& bytes) { m_out.write(bytes); }
    void write(const QString& text) { m_out.write(text.toUtf8()); }
    // Subtitle and licence, a line each.
    QString aboutWhole() const;

    QIODevice& m_out;
    const ExportHead& m_head;
    ExportLosses& m_losses;
};

std::unique_ptr<EventWriter> timelineJsWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses);
std::unique_ptr<EventWriter> calendarWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses);
std::unique_ptr<EventWriter> timelineProjectWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses);
std::unique_ptr<EventWriter> markwhenWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses);

// Whether a browser may be sent there: http or https, without blanks and hidden characters.
bool isWebAddress(const QString& address);
// "Publisher: Title, https://…".
QString sourceLine(const Source& source);
// The text, and behind it those of its sources that are `told`, a line each, under a heading of the language.
QString textWithSources(const QString& text, const std::vector<Source>& told, const Language& language);

}  // namespace jalon
