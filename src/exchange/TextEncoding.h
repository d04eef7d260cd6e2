// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <array>

namespace chitai {

/// How the letters of a file may be written.
enum class TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
    Windows1251, ///< Cyrillic
    Koi8R, ///< Cyrillic, of Unix
    Ibm866, ///< Cyrillic, of DOS
    MacCyrillic,
    Iso8859_5, ///< Cyrillic
    Windows1252, ///< Western European
    MacRoman, ///< Western European, of a Mac
    Ibm850, ///< Western European, of DOS
    Utf8As1252, ///< UTF-8 that was taken for Windows-1252 and written as UTF-8 (SpoiltText)
    Utf8As1251, ///< UTF-8 that was taken for Windows-1251
};

/// All of them, as somebody may choose among them.
inline constexpr std::array allTextEncodings{
    TextEncoding::Utf8,      TextEncoding::Utf16Le,     TextEncoding::Utf16Be,
    TextEncoding::Utf32Le,   TextEncoding::Utf32Be,     TextEncoding::Windows1251,
    TextEncoding::Koi8R,     TextEncoding::Ibm866,      TextEncoding::MacCyrillic,
    TextEncoding::Iso8859_5, TextEncoding::Windows1252, TextEncoding::MacRoman,
    TextEncoding::Ibm850,    TextEncoding::Utf8As1252,  TextEncoding::Utf8As1251,
};

/// As the field calls it: "UTF-8", "Windows-1251".
[[nodiscard]] QString encodingName(TextEncoding encoding);

/// By the mark at the file's beginning, and UTF-8 that was spoilt by what most of its lines have
/// become; else UTF-8 where as many of the bytes above ASCII are such
/// letters as are not; else the code page under which the bytes are the likeliest Russian or
/// German, which for Cyrillic uchardet says. Windows1252 where nothing speaks for any.
[[nodiscard]] TextEncoding detectEncoding(const QByteArray &bytes);

/// The text without the mark at its beginning. What can't be read is U+FFFD. Empty where this
/// machine knows the code page not at all.
[[nodiscard]] QString decodeText(const QByteArray &bytes, TextEncoding encoding);

} // namespace chitai
