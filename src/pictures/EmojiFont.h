// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QFile>
#include <QHash>

namespace chitai {

/// The pictures of a colour font of bitmaps (OpenType's CBDT and CBLC), as Noto Color Emoji is one:
/// read from its file, since the program without windows has no fonts. What the file says is
/// checked; a font of another kind has no pictures. Callable from any thread once it is made.
class EmojiFont
{
public:
    explicit EmojiFont(const QString &path);

    /// Whether it is there and has pictures.
    [[nodiscard]] bool isAvailable() const { return !m_glyphs.isEmpty(); }
    [[nodiscard]] bool has(char32_t character) const { return m_glyphs.contains(character); }
    /// The PNG file that stands in the font. NotFound for a character that it has no picture of.
    [[nodiscard]] Result<QByteArray> png(char32_t character) const;

private:
    /// Some bytes of the font.
    struct Part
    {
        qint64 offset = 0;
        qint64 size = 0;
    };

    [[nodiscard]] QByteArrayView bytes(const Part &part) const;
    [[nodiscard]] QHash<quint16, Part> bitmapsByGlyph(const Part &locations,
                                                      const Part &bitmaps) const;
    void readCharacters(const Part &map, const QHash<quint16, Part> &bitmaps);

    QFile m_file;
    QByteArrayView m_font; // mapped, not read
    QHash<char32_t, Part> m_glyphs;
};

} // namespace chitai
