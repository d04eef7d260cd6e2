// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayFacts.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <optional>

namespace chitai {

/// Appearance and automatic speech of one child's screen. A value. Light or dark is not part of it:
/// each display decides that itself.
/// Names, defaults and ranges are those of resources/shared/display.json.
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
    Q_PROPERTY(bool showsGrowth MEMBER showsGrowth)
    Q_PROPERTY(chitai::DisplayStyle::Speech speech MEMBER speech)
    // The ranges, for whoever offers a choice.
    Q_PROPERTY(double leastSize READ leastSize CONSTANT)
    Q_PROPERTY(double mostSize READ mostSize CONSTANT)
    Q_PROPERTY(double leastLetterGap READ leastLetterGap CONSTANT)
    Q_PROPERTY(double mostLetterGap READ mostLetterGap CONSTANT)
    Q_PROPERTY(double leastLineHeight READ leastLineHeight CONSTANT)
    Q_PROPERTY(double mostLineHeight READ mostLineHeight CONSTANT)

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
    /// The next weaker one, and behind the weakest the whole of it again.
    [[nodiscard]] static Support weakerThan(Support support);
    /// "strong", "light" or "none", as the wire has it; nothing for any other text.
    [[nodiscard]] static std::optional<Support> supportFromName(const QString &name);
    enum class Tint { Paper, White, Cream, Green, Blue, Rose };
    Q_ENUM(Tint)
    /// Where the reward stands. Full takes the whole screen.
    enum class Picture { Above, Below, Beside, Full };
    Q_ENUM(Picture)
    /// What the program says by itself: a word or a text that the child has just read.
    enum class Speech { Nothing, Words, Texts };
    Q_ENUM(Speech)

    Syllables syllables = Syllables(facts::syllables.standard);
    Palette palette = Palette(facts::palette.standard);
    Scope scope = Scope(facts::scope.standard);
    Support support = Support(facts::support.standard);
    bool marksVowels = facts::vowels.standard;
    bool isCapitals = facts::capitals.standard; ///< for beginners who know only these
    bool showsStress = facts::stress.standard; ///< stress marks, where the text has them

    QString family; ///< of the letters; empty: Andika
    qreal size = facts::size.standard; ///< of the largest that fits
    qreal letterGap = facts::letterGap.standard; ///< more room between letters, in font sizes
    qreal lineHeight = facts::lineHeight.standard; ///< in font sizes
    Tint tint = Tint(facts::tint.standard);

    bool dimsRead = facts::dimRead.standard;
    bool dimsComing = facts::dimComing.standard;
    bool dimsOtherLines = facts::dimOtherLines.standard; ///< all lines but the current one
    /// The highlight goes from syllable to syllable instead of from word to word.
    bool goesBySyllable = facts::bySyllable.standard;
    Picture picture = Picture(facts::picture.standard);
    bool isStill = facts::still.standard; ///< nothing moves, everything appears at once
    /// Before the first text, and after a session, the child sees the picture that grows.
    bool showsGrowth = facts::growing.standard;
    Speech speech = Speech(facts::speech.standard);

    friend bool operator==(const DisplayStyle &, const DisplayStyle &) = default;

    [[nodiscard]] static double leastSize() { return facts::size.least; }
    [[nodiscard]] static double mostSize() { return facts::size.most; }
    [[nodiscard]] static double leastLetterGap() { return facts::letterGap.least; }
    [[nodiscard]] static double mostLetterGap() { return facts::letterGap.most; }
    [[nodiscard]] static double leastLineHeight() { return facts::lineHeight.least; }
    [[nodiscard]] static double mostLineHeight() { return facts::lineHeight.most; }

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
