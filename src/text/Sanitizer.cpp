// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sanitizer.h"

#include <QList>
#include <algorithm>

namespace chitai {

namespace {

/// Default_Ignorable_Code_Point of Unicode 15 (DerivedCoreProperties.txt), and the braille blank.
bool isIgnorable(char32_t character)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[]{
        {0x00ad, 0x00ad},   {0x034f, 0x034f},   {0x061c, 0x061c}, {0x115f, 0x1160},
        {0x17b4, 0x17b5},   {0x180b, 0x180f},   {0x200b, 0x200f}, {0x202a, 0x202e},
        {0x2060, 0x206f},   {0x2800, 0x2800},   {0x3164, 0x3164}, {0xfe00, 0xfe0f},
        {0xfeff, 0xfeff},   {0xffa0, 0xffa0},   {0xfff0, 0xfff8}, {0x1bca0, 0x1bca3},
        {0x1d173, 0x1d17a}, {0xe0000, 0xe0fff},
    };
    return std::any_of(std::begin(ranges), std::end(ranges), [character](const Range &range) {
        return character >= range.first && character <= range.last;
    });
}

bool isInvisible(char32_t character)
{
    if (character == QChar::ReplacementCharacter || isIgnorable(character)) // half a surrogate pair
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return !QChar::isSpace(character);
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

bool isEmojiBase(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier: // the colours of skin
        return true;
    default:
        return false;
    }
}

/// Joiners, variation selectors and tags, which mean something behind an emoji only (UTS #51).
bool holdsEmojiTogether(char32_t character)
{
    return character == 0x200d || character == 0xfe0e || character == 0xfe0f
        || (character >= 0xe0020 && character <= 0xe007f);
}

QList<uint> withoutInvisible(const QList<uint> &characters)
{
    QList<uint> visible;
    visible.reserve(characters.size());
    bool isInEmoji = false;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t character = characters[i];
        const bool isKeycap = character == 0xfe0f && characters.value(i + 1) == 0x20e3;
        if (isKeycap || (isInEmoji && holdsEmojiTogether(character))) {
            visible += character;
        } else if (!isInvisible(character)) {
            visible += character;
            isInEmoji = isEmojiBase(character);
        }
    }
    return visible;
}

bool canBeRead(char32_t character)
{
    if (QChar::isLetterOrNumber(character))
        return true;
    switch (QChar::category(character)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Other:
        return true;
    default:
        return false;
    }
}

/// UAX #14: what ends a line by all means. Of CR LF the first one makes no line of its own.
bool endsLine(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

QString withTidyLines(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    QStringList lines;
    for (qsizetype start = 0, end = 0; end <= text.size(); ++end) {
        if (end < text.size() && !endsLine(text[end]))
            continue;
        const QString line = text.mid(start, end - start).trimmed();
        if (!line.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
            lines += line;
        start = end + 1;
    }
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

} // namespace

QString normalizedText(const QString &text)
{
    const QList<uint> visible = withoutInvisible(text.toUcs4());
    return withTidyLines(
        QString::fromUcs4(reinterpret_cast<const char32_t *>(visible.constData()), visible.size())
            .normalized(QString::NormalizationForm_C));
}

Result<QString> sanitizeItemText(const QString &text)
{
    const auto tooLong = [] {
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("The text is longer than %1 characters.").arg(maxItemTextLength));
    };
    if (text.size() > 4 * maxItemTextLength)
        return tooLong();
    const QString clean = normalizedText(text);
    if (clean.isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("The text is empty."));
    if (clean.size() > maxItemTextLength)
        return tooLong();
    const QList<uint> characters = clean.toUcs4();
    if (std::none_of(characters.cbegin(), characters.cend(), canBeRead)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The text has no word to read, only punctuation."));
    }
    return clean;
}

} // namespace chitai
