// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Book.h"

#include "exchange/Archive.h"
#include "exchange/EpubPackage.h"
#include "exchange/Headings.h"
#include "exchange/MarkupText.h"
#include "exchange/RowLanguage.h"
#include "storage/LibraryStore.h"
#include "text/Sentences.h"

#include <QHash>
#include <QSet>

namespace chitai {

namespace {

constexpr qsizetype longestTitle = 60;

using Entries = QHash<QString, QByteArray>;

Error noBook()
{
    return {ErrorCode::BadValue,
            QStringLiteral("This is no book that can be read here (EPUB), or it is damaged.")};
}

Error tooLarge()
{
    return {ErrorCode::TooLarge, QStringLiteral("The book is too large to be read here.")};
}

/// Those of the files in an archive that are wanted and there.
Result<Entries> readEntries(const QByteArray &bytes, const QSet<QString> &wanted,
                            const std::stop_token &stop)
{
    Result<ArchiveReader> archive = ArchiveReader::open(bytes);
    if (!archive)
        return tl::unexpected(noBook());
    Entries entries;
    qsizetype size = 0;
    for (int count = 0; !stop.stop_requested(); ++count) {
        const Result<std::optional<QString>> name = archive->next();
        if (!name)
            return tl::unexpected(noBook());
        if (!*name)
            break;
        if (count >= BookLimits::entries)
            return tl::unexpected(tooLarge());
        if (!wanted.contains(**name) || entries.contains(**name))
            continue;
        const Result<QByteArray> entry = archive->read(BookLimits::pageBytes);
        if (!entry)
            return tl::unexpected(entry.error().code == ErrorCode::TooLarge ? tooLarge()
                                                                            : noBook());
        size += entry->size();
        if (size > BookLimits::allBytes)
            return tl::unexpected(tooLarge());
        entries.insert(**name, *entry);
    }
    return entries;
}

Result<EpubPackage> openBook(const QByteArray &bytes, const std::stop_token &stop)
{
    const QString container = QStringLiteral("META-INF/container.xml");
    const QString encryption = QStringLiteral("META-INF/encryption.xml");
    CHITAI_TRY_ASSIGN(const Entries meta, readEntries(bytes, {container, encryption}, stop));
    if (isLocked(meta.value(encryption))) {
        return failure(ErrorCode::NotAllowed,
                       QStringLiteral("The book is locked by its seller (DRM): no other program "
                                      "can read it."));
    }
    const QString path = packagePath(meta.value(container));
    CHITAI_TRY_ASSIGN(const Entries document, readEntries(bytes, {path}, stop));
    if (path.isEmpty() || !document.contains(path))
        return tl::unexpected(noBook());
    return readPackage(document.value(path), path, BookLimits::chapters);
}

QStringList textsOf(const QString &paragraph, BookUnit unit, Language language)
{
    return unit == BookUnit::Paragraph ? QStringList(paragraph)
                                       : splitSentences(paragraph, language);
}

} // namespace

Result<ItemTable> readBook(const QByteArray &bytes, BookUnit unit, const std::stop_token &stop)
{
    CHITAI_TRY_ASSIGN(const EpubPackage book, openBook(bytes, stop));
    CHITAI_TRY_ASSIGN(
        const Entries pages,
        readEntries(bytes, QSet<QString>(book.chapters.begin(), book.chapters.end()), stop));
    const std::optional<Language> named = languageNamed(book.language);
    const QString code = named ? languageCode(*named) : QString();
    const QString tag = cleanTag(book.title.left(longestTitle));
    ItemTable table;
    table.columns = {QStringLiteral("text"), QStringLiteral("language"), QStringLiteral("tags")};
    table.isHtml = false; // any more
    int number = 0;
    for (const QString &chapter : book.chapters) {
        if (!pages.contains(chapter)) {
            table.refusals += {number + 1, RefusedLine::Reason::Missing,
                               QStringLiteral("The book has no chapter \"%1\".").arg(chapter)};
            continue;
        }
        const QByteArray page = pages.value(chapter);
        for (const QString &paragraph : paragraphsOf(decodeText(page, detectEncoding(page)))) {
            if (stop.stop_requested())
                return table;
            ++number;
            const Language language = named.value_or(RowLanguage(Language::English).of(paragraph));
            for (const QString &text : textsOf(paragraph, unit, language))
                table.rows += ItemTable::Row{number, {text, code, tag}};
        }
    }
    return table;
}

} // namespace chitai
