// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/TestPictures.h"

namespace chitai::pictures {

inline QByteArray heifBox(const char *type, const QByteArray &content)
{
    return bigEndian(quint32(8 + content.size())) + QByteArray(type, 4) + content;
}

/// What turns and mirrors: `times` quarters to the left, left and right changed or top and bottom.
inline QByteArray irot(int times)
{
    return heifBox("irot", QByteArray(1, char(times)));
}
inline QByteArray imir(bool isLeftAndRight)
{
    // libheif and the standard's second edition: 0 is the vertical axis.
    return heifBox("imir", QByteArray(1, isLeftAndRight ? '\1' : '\0'));
}

inline QByteArray bigEndian16(quint16 value)
{
    return bigEndian(value).last(2);
}

/// A file of one picture written anew with properties that turn it and with EXIF data, as
/// telephones and programs write it.
class TurnedHeif
{
public:
    explicit TurnedHeif(const QByteArray &file)
        : m_file(file)
    {
    }

    QList<QByteArray> turns;
    QByteArray exif; ///< TIFF data; none where it is empty

    [[nodiscard]] QByteArray bytes() const
    {
        const QByteArray type = box("ftyp");
        const auto start = quint32(type.size() + meta(0).size() + 8);
        return type + meta(start) + heifBox("mdat", picture() + exifItem());
    }

private:
    [[nodiscard]] QByteArray box(const char *type) const
    {
        const qsizetype at = m_file.indexOf(type) - 4;
        return m_file.mid(at, qFromBigEndian<quint32>(m_file.constData() + at));
    }
    [[nodiscard]] QByteArray picture() const { return box("mdat").sliced(8); }
    [[nodiscard]] QByteArray exifItem() const
    {
        return exif.isEmpty() ? exif : bigEndian(6) + QByteArray("Exif\0\0", 6) + exif;
    }

    /// An item of the given number, in one piece.
    static QByteArray place(quint16 item, quint32 start, qsizetype length)
    {
        return bigEndian16(item) + bigEndian16(0) + bigEndian16(1) + bigEndian(start)
            + bigEndian(quint32(length));
    }

    [[nodiscard]] QByteArray meta(quint32 start) const
    {
        const bool hasExif = !exif.isEmpty();
        QByteArray places = bigEndian(0) + QByteArray("\x44\0", 2) + bigEndian16(hasExif ? 2 : 1)
            + place(1, start, picture().size());
        QByteArray items = bigEndian(0) + bigEndian16(hasExif ? 2 : 1) + box("infe");
        QByteArray references;
        if (hasExif) {
            places += place(2, start + quint32(picture().size()), exifItem().size());
            items += heifBox("infe",
                             bigEndian(0x02000000) + bigEndian16(2) + bigEndian16(0)
                                 + QByteArray("Exif\0", 5));
            references = heifBox(
                "iref",
                bigEndian(0) + heifBox("cdsc", bigEndian16(2) + bigEndian16(1) + bigEndian16(1)));
        }
        return heifBox("meta",
                       bigEndian(0) + box("hdlr") + box("pitm") + heifBox("iloc", places)
                           + heifBox("iinf", items) + references + heifBox("iprp", properties()));
    }

    [[nodiscard]] QByteArray properties() const
    {
        QByteArray all = box("ipco").sliced(8);
        QByteArray uses = box("ipma").sliced(8);
        char next = 1;
        for (qsizetype at = 0; at < all.size(); ++next)
            at += qFromBigEndian<quint32>(all.constData() + at);
        for (const QByteArray &turn : turns) {
            all += turn;
            uses += char(0x80 | next++); // it has to be followed
            ++uses[10]; // how many of the item's there are
        }
        return heifBox("ipco", all) + heifBox("ipma", uses);
    }

    QByteArray m_file;
};

} // namespace chitai::pictures
