// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/WordStyle.h"

namespace chitai {

namespace {

bool isDimmed(WordState state, bool isAside, const DisplayStyle &style)
{
    if (state == WordState::Current || state == WordState::Whole)
        return false;
    return (isAside && style.dimsOtherLines)
        || (state == WordState::Read ? style.dimsRead : style.dimsComing);
}

/// Light support is for the word that is being read alone.
bool isSupported(WordState state, const DisplayStyle &style)
{
    if (style.support == DisplayStyle::Support::None)
        return false;
    return state == WordState::Current
        || (style.scope == DisplayStyle::Scope::EveryWord
            && style.support == DisplayStyle::Support::Strong);
}

} // namespace

WordStyle wordStyle(const ShapedWord &word, WordState state, bool isAside,
                    const DisplayStyle &style, const DisplayColours &colours)
{
    using Syllables = DisplayStyle::Syllables;
    const bool isQuiet = isDimmed(state, isAside, style);
    const QColor ink = isQuiet ? colours.quietInk : colours.ink;
    WordStyle look{.pieces = QList<QColor>(word.pieces.size(), ink), .vowel = {}, .mark = {}};
    if (!isSupported(state, style))
        return look;
    if (style.syllables == Syllables::Colours && !isQuiet) {
        int syllable = 0; // a dash is none
        for (qsizetype i = 0; i < word.pieces.size(); ++i) {
            look.pieces[i] = syllable % 2 == 0 ? colours.syllableA : colours.syllableB;
            if (word.pieces[i].hasLetters())
                ++syllable;
        }
    } else if (style.syllables != Syllables::None && style.syllables != Syllables::Colours) {
        look.mark = isQuiet ? colours.quietInk : colours.mark;
    }
    // Two ways of colouring at once would say nothing.
    if (style.marksVowels && style.syllables != Syllables::Colours && !isQuiet)
        look.vowel = colours.vowel;
    return look;
}

} // namespace chitai
