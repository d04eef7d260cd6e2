// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace chitai {

/// How one child's screen looks, and what it says by itself: the way of the child's school, and
/// what helps the child's eyes. A value; it says nothing of light or dark, which is the room's.
struct DisplayStyle
{
    Q_GADGET
    Q_PROPERTY(chitai::DisplayStyle::Syllables syllables MEMBER syllables)
    Q_PROPERTY(chitai::DisplayStyle::Palette palette MEMBER palette)
    Q_PROPERTY(chitai::DisplayStyle::Scope scope MEMBER scope)
    Q_PROPERTY(chitai::DisplayStyle::Support support MEMBER support)
    Q_PROPERTY(bool marksVowels MEMBER marksVowels)
    Q_PROPERTY(bool isCapitals MEMBER isCapitals)
    Q_PROPERTY(bool showsStress MEMBER showsStress)
    Q_PROPERTY(QString family MEMBER family)
    Q_PROPERTY(double size MEMBER size)
    Q_PROPERTY(double letterGap MEMBER letterGap)
    Q_PROPERTY(double lineHeight MEMBER lineHeight)
    Q_PROPERTY(chitai::DisplayStyle::Tint tint MEMBER tint)
    Q_PROPERTY(bool dimsRead MEMBER dimsRead)
    Q_PROPERTY(bool dimsComing MEMBER dimsComing)
    Q_PROPERTY(bool dimsOtherLines MEMBER dimsOtherLines)
    Q_PROPERTY(bool goesBySyllable MEMBER goesBySyllable)
    Q_PROPERTY(chitai::DisplayStyle::Picture picture MEMBER picture)
    Q_PROPERTY(bool isStill MEMBER isStill)
    Q_PROPERTY(chitai::DisplayStyle::Speech speech MEMBER speech)

public:
    /// How the syllables of a word are told apart.
    enum class Syllables { None, Dot, Hyphen, Colours, Arcs };
    Q_ENUM(Syllables)
    /// Safe is told apart by every eye, Primer is the blue and red of printed primers, Grey goes
    /// without colour.
    enum class Palette { Safe, Primer, Grey };
    Q_ENUM(Palette)
    enum class Scope { CurrentWord, EveryWord };
    Q_ENUM(Scope)
    /// How much of all this is shown now; it fades as the child learns. Nothing moves when it
    /// changes.
    enum class Support { Strong, Light, None };
    Q_ENUM(Support)
    enum class Tint { Paper, White, Cream, Green, Blue, Rose };
    Q_ENUM(Tint)
    /// Where the reward stands. Full takes the whole screen.
    enum class Picture { Above, Below, Beside, Full };
    Q_ENUM(Picture)
    /// What the program says by itself: a word or a text that the child has just read.
    enum class Speech { Nothing, Words, Texts };
    Q_ENUM(Speech)

    Syllables syllables = Syllables::Colours;
    Palette palette = Palette::Safe;
    Scope scope = Scope::CurrentWord;
    Support support = Support::Strong;
    bool marksVowels = false;
    bool isCapitals = false; ///< for beginners who know only these
    bool showsStress = true; ///< stress marks, where the text has them

    QString family; ///< of the letters; empty: Andika
    qreal size = 1; ///< of the largest that fits, 0.4 to 1
    qreal letterGap = 0; ///< more room between letters, in font sizes, 0 to 0.3
    qreal lineHeight = 1.5; ///< in font sizes, 1.3 to 2.4
    Tint tint = Tint::Paper;

    bool dimsRead = true;
    bool dimsComing = false;
    bool dimsOtherLines = false; ///< a ruler made of light
    bool goesBySyllable = false; ///< the highlight walks from syllable to syllable
    Picture picture = Picture::Above;
    bool isStill = false; ///< nothing moves, everything appears at once
    Speech speech = Speech::Nothing;

    friend bool operator==(const DisplayStyle &, const DisplayStyle &) = default;

    /// The family to draw with.
    [[nodiscard]] QString letters() const { return family.isEmpty() ? defaultFamily() : family; }
    [[nodiscard]] static QString defaultFamily() { return QStringLiteral("Andika"); }

    /// The keys and values of docs/protocol-reading.md.
    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or makes no sense gets its default; numbers are brought into their range. So
    /// a style that a later version wrote is still a style.
    [[nodiscard]] static DisplayStyle fromJson(const QJsonObject &json);
};

} // namespace chitai
