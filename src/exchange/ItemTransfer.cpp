// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemTransfer.h"

#include "base/PrivateFiles.h"
#include "exchange/MarkupText.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chitai {

namespace {

constexpr int exportSlice = 500;

QByteArray csvField(const QString &text)
{
    QByteArray field = text.toUtf8();
    return '"' + field.replace('"', "\"\"") + '"';
}

/// As it comes in again: where a reader would take something of it for markup, all of it is.
QString readableText(const QString &text)
{
    return hasMarkup(text) ? text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) : text;
}

} // namespace

ItemImport::ItemImport(Database &database, const Clock &clock, QList<NewItem> items,
                       LibraryImport::Way way)
    : m_import(database, clock, way)
    , m_items(std::move(items))
{
}

Result<bool> ItemImport::step(int slice)
{
    if (m_done < m_items.size()) {
        const QList<NewItem> batch = m_items.mid(m_done, slice);
        CHITAI_TRY_ASSIGN(const int added, m_import.add(batch));
        m_added += added;
        m_done += int(batch.size());
        return false;
    }
    return m_import.finish().map([] { return true; });
}

ItemExport::ItemExport(const LibrarySearch &search, const QString &file, ItemFileFormat format)
    : m_search(search)
    , m_format(format)
    , m_file(file)
{
}

Result<bool> ItemExport::step()
{
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly))
            return tl::unexpected(problem());
        // The mark tells Excel that it is UTF-8.
        if (m_format == ItemFileFormat::Csv)
            m_file.write("\xEF\xBB\xBFtext,language,starred,tags\r\n");
        else if (m_format == ItemFileFormat::Tsv)
            m_file.write("text\tlanguage\tstarred\ttags\r\n");
        else if (m_format == ItemFileFormat::Json)
            m_file.write("{\"items\":[");
    }
    CHITAI_TRY_ASSIGN(const LibrarySlice slice, m_search.slice(m_last, exportSlice));
    QByteArray bytes;
    for (const ItemEntry &entry : slice.entries) {
        if (m_format == ItemFileFormat::Json && m_done > 0)
            bytes += ',';
        bytes += written(entry);
        ++m_done;
    }
    if (m_file.write(bytes) != bytes.size())
        return tl::unexpected(problem());
    m_last = slice.last;
    if (!slice.entries.isEmpty())
        return false;
    if (m_format == ItemFileFormat::Json)
        m_file.write("\n]}\n");
    if (!m_file.commit())
        return tl::unexpected(problem());
    return true;
}

QByteArray ItemExport::written(const ItemEntry &entry) const
{
    const QString text = readableText(entry.item.text);
    const QString code = languageCode(entry.item.language);
    const QString tags = entry.tags.join(QStringLiteral(", "));
    switch (m_format) {
    case ItemFileFormat::Json:
        return '\n'
            + QJsonDocument(
                  QJsonObject{{QStringLiteral("text"), text},
                              {QStringLiteral("language"), code},
                              {QStringLiteral("starred"), entry.starred},
                              {QStringLiteral("tags"), QJsonArray::fromStringList(entry.tags)}})
                  .toJson(QJsonDocument::Compact);
    case ItemFileFormat::Csv:
    case ItemFileFormat::Tsv: {
        const char separator = m_format == ItemFileFormat::Csv ? ',' : '\t';
        return csvField(text) + separator + code.toUtf8() + separator + (entry.starred ? "1" : "")
            + separator + csvField(tags) + "\r\n";
    }
    case ItemFileFormat::Text:
    case ItemFileFormat::Book: // no book is written
        break;
    }
    // A line a text, whose verses have the ends that Unicode has for lines within one.
    return QString(text).replace(u'\n', QChar(QChar::LineSeparator)).toUtf8() + '\n';
}

Error ItemExport::problem() const
{
    if (m_file.error() == QFileDevice::ResourceError) {
        return {ErrorCode::StorageFull,
                QStringLiteral("The disk is full. What was in the file before is still there.")};
    }
    return writeProblem(QFileInfo(m_file.fileName()).absolutePath());
}

} // namespace chitai
