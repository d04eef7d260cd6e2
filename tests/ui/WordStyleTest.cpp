// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/WordStyle.h"

#include <QTest>

using namespace chitai;
using Syllables = DisplayStyle::Syllables;
using Support = DisplayStyle::Support;

/// What each choice of the style makes of a word.
class WordStyleTest : public QObject
{
    Q_OBJECT

private:
    const QStringList cowboy{QStringLiteral("как"), QStringLiteral("-"), QStringLiteral("ни"),
                             QStringLiteral("будь.")};

    [[nodiscard]] static WordStyle look(const QStringList &pieces, const DisplayStyle &style,
                                        WordState state = WordState::Current, bool isAside = false)
    {
        return wordStyle(WordShaper(style).shape(pieces), state, isAside, style,
                         displayColours(style, false));
    }

private Q_SLOTS:
    void coloursAlternateAndADashIsNoSyllable()
    {
        const DisplayStyle style;
        const DisplayColours colours = displayColours(style, false);
        QCOMPARE(look(cowboy, style).pieces,
                 (QList<QColor>{colours.syllableA, colours.syllableB, colours.syllableB,
                                colours.syllableA}));
        QVERIFY(!look(cowboy, style).mark.isValid());
        QCOMPARE(look(cowboy, style, WordState::Coming).pieces, QList<QColor>(4, colours.ink));
        QCOMPARE(look(cowboy, style, WordState::Read).pieces, QList<QColor>(4, colours.quietInk));
        QCOMPARE(look(cowboy, style, WordState::Whole).pieces, QList<QColor>(4, colours.ink));
    }

    void supportFades()
    {
        DisplayStyle style;
        style.syllables = Syllables::Arcs;
        style.scope = DisplayStyle::Scope::EveryWord;
        QVERIFY(look(cowboy, style).mark.isValid());
        QVERIFY(look(cowboy, style, WordState::Coming).mark.isValid());
        style.support = Support::Light;
        QVERIFY(look(cowboy, style).mark.isValid());
        QVERIFY(!look(cowboy, style, WordState::Coming).mark.isValid());
        style.support = Support::None;
        QVERIFY(!look(cowboy, style).mark.isValid());
        style.syllables = Syllables::Colours;
        QCOMPARE(look(cowboy, style).pieces, QList<QColor>(4, displayColours(style, false).ink));
    }

    void vowelsAreMarkedWhereSyllablesHaveNoColours()
    {
        DisplayStyle style;
        style.marksVowels = true;
        QVERIFY(!look(cowboy, style).vowel.isValid());
        style.syllables = Syllables::Dot;
        QVERIFY(look(cowboy, style).vowel.isValid());
        QVERIFY(!look(cowboy, style, WordState::Coming).vowel.isValid());
        const ShapedWord word = WordShaper(style).shape(cowboy);
        QCOMPARE(word.pieces[0].letters.size(), 3);
        QVERIFY(!word.pieces[0].letters[0].isVowel);
        QVERIFY(word.pieces[0].letters[1].isVowel);
    }

    void onlyTheLineThatIsReadIsLit()
    {
        DisplayStyle style;
        style.dimsRead = false;
        style.dimsOtherLines = true;
        const DisplayColours colours = displayColours(style, false);
        QCOMPARE(look(cowboy, style, WordState::Coming, true).pieces[0], colours.quietInk);
        QCOMPARE(look(cowboy, style, WordState::Read, true).pieces[0], colours.quietInk);
        QCOMPARE(look(cowboy, style, WordState::Coming).pieces[0], colours.ink);
        QCOMPARE(look(cowboy, style, WordState::Whole, true).pieces[0], colours.ink);
        style.dimsOtherLines = false;
        style.dimsComing = true;
        QCOMPARE(look(cowboy, style, WordState::Coming).pieces[0], colours.quietInk);
    }

    void marksHaveRoomWhereTheyAreShown()
    {
        const auto width
            = [this](DisplayStyle style) { return WordShaper(style).shape(cowboy).width; };
        DisplayStyle style;
        style.syllables = Syllables::Hyphen;
        style.scope = DisplayStyle::Scope::EveryWord;
        // Between "ни" and "будь"; a dash needs no other mark beside it.
        QCOMPARE(qRound((width(style) - width({})) * 100), 30);
        style.support = Support::Light;
        QCOMPARE(qRound((width(style) - width({})) * 100), 8);
        style.support = Support::None;
        QCOMPARE(width(style), width({}));
    }

    void anArcSpansLettersWithoutPunctuation()
    {
        const ShapedWord word = WordShaper().shape({QStringLiteral("„O"), QStringLiteral("ma!\"")});
        QVERIFY(word.pieces[0].firstLetter > 0.1);
        QCOMPARE(word.pieces[0].lastLetter, word.pieces[0].width);
        QCOMPARE(word.pieces[1].firstLetter, 0.0);
        QVERIFY(word.pieces[1].lastLetter < word.pieces[1].width - 0.2);
        QVERIFY(!WordShaper().shape({QStringLiteral("–")}).pieces[0].hasLetters());
    }

    void writesAsTheStyleSays()
    {
        DisplayStyle style;
        QCOMPARE(WordShaper(style).written(QStringLiteral("за\u0301мок")),
                 QStringLiteral("за\u0301мок"));
        style.showsStress = false;
        QCOMPARE(WordShaper(style).written(QStringLiteral("за\u0301мок, ёж, йод")),
                 QStringLiteral("замок, ёж, йод"));
        style.isCapitals = true;
        QCOMPARE(WordShaper(style).written(QStringLiteral("Straße")), QStringLiteral("STRAẞE"));
        style.letterGap = 0.2;
        QVERIFY(WordShaper(style).shape(cowboy).width
                > WordShaper(DisplayStyle()).shape(cowboy).width + 1);
    }
};

QTEST_MAIN(WordStyleTest)
#include "WordStyleTest.moc"
