// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Archive.h"

#include <QFile>
#include <QtEndian>
#include <limits>

namespace chitai {

namespace {

const QByteArray recordMark("PK\5\6", 4);

/// Whether the bytes at that place of a zip file, up to its end, are the record of its end.
bool isEndRecord(const QByteArray &bytes, qint64 at)
{
    constexpr int listBytesAt = 12;
    constexpr int listPlaceAt = 16;
    constexpr int commentBytesAt = 20;
    constexpr int recordBytes = 22;
    if (bytes.size() - recordBytes
        != qFromLittleEndian<quint16>(bytes.constData() + commentBytesAt))
        return false;
    const quint32 place = qFromLittleEndian<quint32>(bytes.constData() + listPlaceAt);
    const quint32 length = qFromLittleEndian<quint32>(bytes.constData() + listBytesAt);
    // Of more than 4 GB another record before this one says it.
    return place == std::numeric_limits<quint32>::max() || qint64(place) + length == at;
}

} // namespace

bool hasArchiveEnd(const QString &file)
{
    // The record at the end says where the list of the files stands, and how long the comment
    // behind it is (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.16).
    constexpr qint64 recordBytes = 22;
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
        if (at + recordBytes <= end.size() && isEndRecord(end.sliced(at), start + at))
            return true;
    }
    return false;
}

} // namespace chitai
