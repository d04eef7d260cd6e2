// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/EmojiFont.h"

#include "pictures/PictureSource.h"

#include <QtEndian>

namespace chitai {

namespace {

// The OpenType specification: "cmap", "CBLC", "EBLC" and "CBDT".
constexpr int smallMetrics = 5; // bytes before the length of a bitmap of format 17
constexpr quint16 formatSmallPng = 17;
constexpr quint16 formatOffsets32 = 1;
constexpr quint16 formatOffsets16 = 3;
constexpr qsizetype bitmapSizeRecord = 48;
constexpr qint64 mostCharacters = 100'000; // a damaged table says anything

/// A number at a place of a table, 0 behind its end.
template <typename Number>
Number numberAt(QByteArrayView table, qint64 offset)
{
    if (offset < 0 || offset + qint64(sizeof(Number)) > table.size())
        return 0;
    return qFromBigEndian<Number>(table.data() + offset);
}

} // namespace

EmojiFont::EmojiFont(const QString &path)
    : m_file(path)
{
    if (path.isEmpty() || !m_file.open(QIODevice::ReadOnly))
        return;
    const uchar *start = m_file.map(0, m_file.size());
    if (!start)
        return;
    m_font = QByteArrayView(start, m_file.size());
    QHash<QByteArray, Part> tables;
    for (int i = 0; i < numberAt<quint16>(m_font, 4); ++i) {
        const qint64 record = 12 + 16LL * i;
        if (record + 16 > m_font.size())
            break;
        tables.insert(
            m_font.sliced(record, 4).toByteArray(),
            {numberAt<quint32>(m_font, record + 8), numberAt<quint32>(m_font, record + 12)});
    }
    const QHash<quint16, Part> bitmaps = bitmapsByGlyph(tables.value("CBLC"), tables.value("CBDT"));
    if (!bitmaps.isEmpty())
        readCharacters(tables.value("cmap"), bitmaps);
}

QByteArrayView EmojiFont::bytes(const Part &part) const
{
    if (part.offset < 0 || part.size < 0 || part.offset > m_font.size())
        return {};
    return m_font.sliced(part.offset, qMin(part.size, m_font.size() - part.offset));
}

QHash<quint16, EmojiFont::Part> EmojiFont::bitmapsByGlyph(const Part &locations,
                                                          const Part &bitmaps) const
{
    QHash<quint16, Part> all;
    const QByteArrayView table = bytes(locations);
    // The first size: such fonts have one.
    const qint64 list = numberAt<quint32>(table, 8);
    const quint32 count = numberAt<quint32>(table, 8 + 8);
    if (table.size() < 8 + bitmapSizeRecord)
        return all;
    for (quint32 i = 0; i < count && list + 8LL * i + 8 <= table.size(); ++i) {
        const qint64 entry = list + 8LL * i;
        const int first = numberAt<quint16>(table, entry);
        const int last = numberAt<quint16>(table, entry + 2);
        const qint64 sub = list + numberAt<quint32>(table, entry + 4);
        const quint16 format = numberAt<quint16>(table, sub);
        if (numberAt<quint16>(table, sub + 2) != formatSmallPng
            || (format != formatOffsets32 && format != formatOffsets16))
            continue;
        const qint64 data = bitmaps.offset + numberAt<quint32>(table, sub + 4);
        const auto offsetOf = [&](int index) -> qint64 {
            return format == formatOffsets32 ? numberAt<quint32>(table, sub + 8 + 4LL * index)
                                             : numberAt<quint16>(table, sub + 8 + 2LL * index);
        };
        for (int glyph = first; glyph <= last; ++glyph) {
            const qint64 start = offsetOf(glyph - first);
            const qint64 size = offsetOf(glyph - first + 1) - start;
            if (size > smallMetrics + 4)
                all.insert(quint16(glyph), {data + start, size});
        }
    }
    return all;
}

void EmojiFont::readCharacters(const Part &map, const QHash<quint16, Part> &bitmaps)
{
    const QByteArrayView table = bytes(map);
    for (int i = 0; i < numberAt<quint16>(table, 2); ++i) {
        const qint64 sub = numberAt<quint32>(table, 4 + 8LL * i + 4);
        if (numberAt<quint16>(table, sub) != 12) // whole ranges, of all planes
            continue;
        const quint32 groups = numberAt<quint32>(table, sub + 12);
        for (quint32 group = 0; group < groups && sub + 16 + 12LL * group + 12 <= table.size();
             ++group) {
            const qint64 record = sub + 16 + 12LL * group;
            const qint64 first = numberAt<quint32>(table, record);
            const qint64 last
                = qMin<qint64>(numberAt<quint32>(table, record + 4), first + mostCharacters);
            const qint64 glyph = numberAt<quint32>(table, record + 8);
            for (qint64 character = first; character <= last; ++character) {
                const auto found = bitmaps.constFind(quint16(glyph + character - first));
                if (found != bitmaps.cend())
                    m_glyphs.insert(char32_t(character), *found);
            }
        }
    }
}

Result<QByteArray> EmojiFont::png(char32_t character) const
{
    const auto found = m_glyphs.constFind(character);
    if (found == m_glyphs.cend())
        return noSuchFoundPicture();
    const QByteArrayView glyph = bytes(*found);
    const qint64 size = numberAt<quint32>(glyph, smallMetrics);
    const QByteArray png = glyph.sliced(qMin<qsizetype>(smallMetrics + 4, glyph.size()))
                               .first(qMin(size, qMax<qint64>(0, glyph.size() - smallMetrics - 4)))
                               .toByteArray();
    if (!png.startsWith("\x89PNG"))
        return noSuchFoundPicture();
    return png;
}

} // namespace chitai
