// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QStringList>

namespace chitai {

/// A word as it is drawn: the glyphs of each piece and their places, all in font sizes, with the
/// base line at y = 0. Shaped once; every size is a matter of scale, so that a small picture of the
/// screen is a true one.
struct ShapedWord
{
    /// Letters that have one colour whatever the style does.
    struct Letters
    {
        QList<QGlyphRun> runs; ///< at WordShaper::referenceSize
        bool isVowel = false;
    };
    struct Piece
    {
        QList<Letters> letters;
        qreal x = 0; ///< where the piece begins
        qreal width = 0; ///< how far it reaches, without the room for a mark
        qreal firstLetter = 0; ///< where its letters begin and end, without punctuation; an arc
        qreal lastLetter = 0; ///< spans these. Equal where there are none, as in a dash
        int line = 0; ///< of a word that was wrapped
        bool endsLine = false; ///< with a hyphen that says that the word goes on
        [[nodiscard]] bool hasLetters() const { return lastLetter > firstLetter; }
    };
    QList<Piece> pieces;
    qreal width = 0;
    qsizetype length = 0; ///< characters, as lines are counted
    int lines = 1;

    /// Puts the syllables into lines no wider than `most`, in font sizes, the hyphens included. A
    /// syllable that is wider stands alone.
    void wrap(qreal most);
};

/// The letters of a style, ready to shape words with.
class WordShaper
{
public:
    static constexpr int referenceSize = 200; ///< pixels; large enough that rounding is lost

    explicit WordShaper(const DisplayStyle &style = {});

    [[nodiscard]] ShapedWord shape(const QStringList &pieces) const;
    /// Where the base line lies below the top of a line of this height; in font sizes.
    [[nodiscard]] qreal baseline(qreal lineHeight) const;
    [[nodiscard]] qreal xHeight() const { return m_xHeight; }
    /// A piece as the style writes it.
    [[nodiscard]] QString written(QString piece) const;
    /// Room between two syllables, in font sizes. It is the same in every word, read or not, so
    /// that no letter moves when the current word does.
    [[nodiscard]] qreal markRoom() const;

private:
    [[nodiscard]] ShapedWord::Piece shapePiece(const QString &text) const;

    DisplayStyle m_style;
    QFont m_font;
    qreal m_xHeight = 0;
    qreal m_capHeight = 0;
};

} // namespace chitai
