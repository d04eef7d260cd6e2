// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/ShapedWord.h"

#include "text/Vowels.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace chitai {

namespace {

constexpr char16_t acute = 0x0301; // what Russian primers write above the stressed vowel

/// The ends of stretches that have one colour each.
QList<qsizetype> stretches(const QString &text, bool partsVowels)
{
    QList<qsizetype> ends;
    for (qsizetype i = 1; partsVowels && i < text.size(); ++i) {
        if (isVowelAt(text, i) != isVowelAt(text, i - 1))
            ends += i;
    }
    ends += text.size();
    return ends;
}

} // namespace

void ShapedWord::wrap(qreal most)
{
    constexpr qreal hyphenRoom = 0.35;
    qreal start = 0; // of the line
    lines = 1;
    width = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        const bool isFirst = i == 0 || piece.x <= start;
        if (!isFirst && piece.hasLetters() && piece.x + piece.width - start > most - hyphenRoom) {
            Piece &before = pieces[i - 1];
            before.endsLine = before.hasLetters();
            width = std::max(width, before.x + before.width + (before.endsLine ? hyphenRoom : 0));
            start = piece.x;
            ++lines;
        }
        piece.x -= start;
        piece.line = lines - 1;
        width = std::max(width, piece.x + piece.width);
    }
}

WordShaper::WordShaper(const DisplayStyle &style)
    : m_style(style)
    , m_font(style.letters())
{
    m_font.setPixelSize(referenceSize);
    m_font.setHintingPreference(QFont::PreferNoHinting);
    m_font.setLetterSpacing(QFont::AbsoluteSpacing, style.letterGap * referenceSize);
    const QFontMetricsF metrics(m_font);
    m_xHeight = metrics.xHeight() / referenceSize;
    m_capHeight = metrics.capHeight() / referenceSize;
}

qreal WordShaper::baseline(qreal lineHeight) const
{
    // The optical middle of capitals and small letters; arcs need room below.
    const qreal middle
        = m_style.isCapitals ? m_capHeight / 2 : (m_capHeight + m_xHeight) / 4 + 0.02;
    const qreal lift = m_style.syllables == DisplayStyle::Syllables::Arcs ? 0.07 : 0;
    return lineHeight / 2 + middle - lift;
}

qreal WordShaper::markRoom() const
{
    if (m_style.support == DisplayStyle::Support::None)
        return 0;
    // Where most words go without marks, the room must not be seen in them.
    const bool isEverywhere = m_style.scope == DisplayStyle::Scope::EveryWord
        && m_style.support == DisplayStyle::Support::Strong;
    switch (m_style.syllables) {
    case DisplayStyle::Syllables::Dot:
        return isEverywhere ? 0.16 : 0.05;
    case DisplayStyle::Syllables::Hyphen:
        return isEverywhere ? 0.3 : 0.08;
    default:
        return 0;
    }
}

QString WordShaper::written(QString piece) const
{
    if (!m_style.showsStress) {
        piece = piece.normalized(QString::NormalizationForm_D)
                    .remove(QChar(acute))
                    .normalized(QString::NormalizationForm_C);
    }
    if (!m_style.isCapitals)
        return piece;
    // The capital of ß that keeps the word as long as it is.
    return piece.replace(u'ß', u'ẞ').toUpper();
}

ShapedWord::Piece WordShaper::shapePiece(const QString &text) const
{
    ShapedWord::Piece piece;
    QTextLayout layout(text, m_font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    qsizetype begin = 0;
    for (const qsizetype end : stretches(text, m_style.marksVowels)) {
        ShapedWord::Letters letters{.runs = layout.glyphRuns(int(begin), int(end - begin)),
                                    .isVowel = m_style.marksVowels && isVowelAt(text, begin)};
        for (QGlyphRun &run : letters.runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions)
                position.ry() -= line.ascent();
            run.setPositions(positions);
        }
        piece.letters += letters;
        begin = end;
    }
    qsizetype first = 0;
    qsizetype last = text.size();
    while (first < last && !text[first].isLetterOrNumber())
        ++first;
    while (last > first && !text[last - 1].isLetterOrNumber() && !text[last - 1].isMark())
        --last;
    piece.firstLetter = line.cursorToX(int(first)) / referenceSize;
    piece.lastLetter
        = (line.cursorToX(int(last)) / referenceSize) - (last > first ? m_style.letterGap : 0);
    piece.width = line.horizontalAdvance() / referenceSize;
    return piece;
}

ShapedWord WordShaper::shape(const QStringList &pieces) const
{
    ShapedWord word;
    for (const QString &original : pieces) {
        const QString text = written(original);
        ShapedWord::Piece piece = shapePiece(text);
        if (!word.pieces.isEmpty() && word.pieces.back().hasLetters() && piece.hasLetters())
            word.width += markRoom();
        piece.x = word.width;
        word.width += piece.width;
        word.length += text.size();
        word.pieces += piece;
    }
    return word;
}

} // namespace chitai
