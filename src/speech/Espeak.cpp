// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/Espeak.h"

#include <algorithm>

namespace chitai {

namespace {

// Words a minute.
constexpr int normalPace = 130;
constexpr int slowPace = 85;

/// The consonant that a text is but for its punctuation, in espeak's notation; null for any other.
const char *soundOf(const QString &text)
{
    if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); }))
        return nullptr;
    QString letters = text.toLower();
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    if (letters.size() != 1)
        return nullptr;
    switch (letters.front().unicode()) {
    case u'б':
        return "b";
    case u'в':
        return "v";
    case u'ж':
        return "Z";
    case u'к':
        return "k";
    case u'с':
        return "s";
    default:
        return nullptr;
    }
}

} // namespace

QString espeakName()
{
    return QStringLiteral("espeak-ng");
}

QStringList espeakArguments(const Utterance &utterance)
{
    const int pace = utterance.pace == SpeechPace::Slow ? slowPace : normalPace;
    return {QStringLiteral("-v"), languageCode(utterance.language), QStringLiteral("-s"),
            QString::number(pace), QStringLiteral("--stdin")};
}

QByteArray espeakInput(const Utterance &utterance)
{
    if (const char *sound
        = utterance.language == Language::Russian ? soundOf(utterance.text) : nullptr)
        return QByteArray("[[") + sound + "]]";
    QString text = utterance.text;
    text.replace(u'[', u' '); // sounds stand in double ones
    return text.toUtf8();
}

} // namespace chitai
