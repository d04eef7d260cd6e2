// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/SpoiltText.h"

#include "exchange/LetterEvidence.h"

#include <QHash>
#include <QStringDecoder>
#include <algorithm>
#include <optional>

namespace chitai {

namespace {

// Letters that are right for one that is not: "Рёв" has one of each and is a word.
constexpr int leastRightLetters = 4;
constexpr char lostByte = '\xff'; // stands nowhere in UTF-8

using BytesOfLetters = QHash<QChar, char>;

BytesOfLetters bytesOf(const char *codePage)
{
    BytesOfLetters bytes;
    for (int byte = 0; byte < 256; ++byte) {
        QStringDecoder decoder(codePage);
        const QString letter = decoder(QByteArray(1, char(byte)));
        if (letter.size() == 1 && letter.front() != QChar::ReplacementCharacter)
            bytes.insert(letter.front(), char(byte));
    }
    // Bytes that are no letter in the code page are most often kept as control characters.
    for (char16_t control = 0x80; control < 0xa0; ++control) {
        if (!bytes.contains(QChar(control)))
            bytes.insert(QChar(control), char(control));
    }
    return bytes;
}

bool isAscii(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar letter) { return letter.unicode() < 0x80; });
}

/// nullopt where the line is as it should be.
std::optional<QString> mendedLine(QStringView line, const BytesOfLetters &bytesOfLetters)
{
    QByteArray bytes;
    for (const QChar letter : line) {
        const auto byte = bytesOfLetters.constFind(letter);
        if (byte == bytesOfLetters.cend() && letter != QChar::ReplacementCharacter)
            return std::nullopt; // it never stood in that code page
        bytes += byte == bytesOfLetters.cend() ? lostByte : *byte;
    }
    const QString mended = QString::fromUtf8(bytes);
    int right = 0;
    int wrong = 0;
    for (const QChar letter : mended) {
        if (letter.unicode() >= 0x80 && letter != QChar::ByteOrderMark)
            ++(isLikelyLetter(letter) ? right : wrong);
    }
    if (right == 0 || right < wrong * leastRightLetters)
        return std::nullopt;
    return mended;
}

} // namespace

bool isSpoiltBy(const char *codePage, const QString &text)
{
    const BytesOfLetters bytes = bytesOf(codePage);
    int spoilt = 0;
    int other = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!isAscii(line))
            ++(mendedLine(line, bytes) ? spoilt : other);
    }
    return spoilt > other;
}

QString mendedFrom(const char *codePage, const QString &text)
{
    const BytesOfLetters bytes = bytesOf(codePage);
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const std::optional<QString> mended
            = isAscii(line) ? std::nullopt : mendedLine(line, bytes);
        lines += mended.value_or(line.toString());
    }
    return lines.join(u'\n');
}

} // namespace chitai
