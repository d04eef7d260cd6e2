// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Sanitizer.h"

#include <QList>
#include <algorithm>

namespace chitai {

namespace {

/// What nobody sees and what would part or turn around words: zero-width and directional marks. The
/// joiners stay, they hold emoji together.
bool isInvisible(char32_t character)
{
    if (character == QChar::ReplacementCharacter) // half of a surrogate pair
        return true;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
        return !QChar::isSpace(character);
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Format:
        return character != 0x200c && character != 0x200d && character < 0xe0000;
    default:
        return false;
    }
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

} // namespace

Result<QString> sanitizeItemText(const QString &text)
{
    if (text.size() > 4 * maxItemTextLength) {
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("The text is longer than %1 characters.").arg(maxItemTextLength));
    }
    QList<uint> characters = text.toUcs4();
    characters.removeIf([](uint character) { return isInvisible(character); });
    const QString clean
        = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                            characters.size())
              .normalized(QString::NormalizationForm_C)
              .trimmed();
    if (clean.isEmpty())
        return failure(ErrorCode::BadValue, QStringLiteral("The text is empty."));
    if (clean.size() > maxItemTextLength) {
        return failure(
            ErrorCode::TooLarge,
            QStringLiteral("The text is longer than %1 characters.").arg(maxItemTextLength));
    }
    if (std::none_of(characters.cbegin(), characters.cend(), canBeRead)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The text has no word to read, only punctuation."));
    }
    return clean;
}

} // namespace chitai
