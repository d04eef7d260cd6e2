// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Archive.h"

#include <QFile>
#include <QtEndian>

namespace chitai {

namespace {

// What stands at the end of a zip file, and where in it
// (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.14 to 4.3.16).
const QByteArray recordMark("PK\5\6", 4);
const QByteArray largeRecordMark("PK\6\6", 4);
const QByteArray locatorMark("PK\6\7", 4);
constexpr qint64 recordBytes = 22;
constexpr qint64 largeRecordBytes = 56;
constexpr qint64 locatorBytes = 20;

QByteArray bytesAt(QFile &zip, qint64 place, qint64 count)
{
    return place >= 0 && zip.seek(place) ? zip.read(count) : QByteArray();
}

template <typename Number>
Number numberIn(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

/// Whether the record of an archive of more than 65,535 files or 4 GB stands right before that
/// place, where a record of the usual kind begins that has no room for such numbers.
bool isBehindLargeRecord(QFile &zip, qint64 at)
{
    constexpr int recordPlaceAt = 8;
    constexpr int listBytesAt = 40;
    constexpr int listPlaceAt = 48;
    const QByteArray locator = bytesAt(zip, at - locatorBytes, locatorBytes);
    if (locator.size() != locatorBytes || !locator.startsWith(locatorMark))
        return false;
    const auto place = numberIn<quint64>(locator, recordPlaceAt);
    if (place > quint64(at - locatorBytes))
        return false;
    const QByteArray record = bytesAt(zip, qint64(place), largeRecordBytes);
    if (record.size() != largeRecordBytes || !record.startsWith(largeRecordMark))
        return false;
    return numberIn<quint64>(record, listPlaceAt) + numberIn<quint64>(record, listBytesAt) == place;
}

/// Whether the bytes at that place of a zip file, up to its end, are the record of its end.
bool isEndRecord(QFile &zip, const QByteArray &bytes, qint64 at)
{
    constexpr int listBytesAt = 12;
    constexpr int listPlaceAt = 16;
    constexpr int commentBytesAt = 20;
    if (bytes.size() - recordBytes != numberIn<quint16>(bytes, commentBytesAt))
        return false;
    const auto place = numberIn<quint32>(bytes, listPlaceAt);
    const auto length = numberIn<quint32>(bytes, listBytesAt);
    return qint64(place) + length == at || isBehindLargeRecord(zip, at);
}

} // namespace

bool hasArchiveEnd(const QString &file)
{
    // The record at the end says where the list of the files stands, and how long the comment
    // behind it is.
    constexpr qint64 longestComment = 65'535;
    QFile zip(file);
    if (!zip.open(QIODevice::ReadOnly) || zip.size() < recordBytes)
        return false;
    const qint64 start = qMax(qint64(0), zip.size() - recordBytes - longestComment);
    if (!zip.seek(start))
        return false;
    const QByteArray end = zip.read(recordBytes + longestComment);
    // A comment may look like one as well: the last that fits is it.
    for (qsizetype at = end.lastIndexOf(recordMark); at >= 0;
         at = at > 0 ? end.lastIndexOf(recordMark, at - 1) : -1) {
        if (at + recordBytes <= end.size() && isEndRecord(zip, end.sliced(at), start + at))
            return true;
    }
    return false;
}

} // namespace chitai
