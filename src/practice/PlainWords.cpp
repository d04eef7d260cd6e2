// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/PlainWords.h"

#include "text/Syllabifier.h"

namespace chitai {

namespace {

class WholeWords final : public Syllabifier
{
public:
    [[nodiscard]] QStringList split(const QString &word) const override { return {word}; }
};

} // namespace

QStringList plainWords(const QString &text)
{
    return unsplitText(text).words;
}

ReadingText unsplitText(const QString &text)
{
    return prepareText(text, WholeWords());
}

} // namespace chitai
