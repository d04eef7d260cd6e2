// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/DisplayStyle.h"

#include <QJsonDocument>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

class DisplayStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasWritten()
    {
        DisplayStyle style;
        style.syllables = DisplayStyle::Syllables::Arcs;
        style.palette = DisplayStyle::Palette::Primer;
        style.scope = DisplayStyle::Scope::EveryWord;
        style.support = DisplayStyle::Support::Light;
        style.marksVowels = true;
        style.isCapitals = true;
        style.showsStress = false;
        style.family = QStringLiteral("DejaVu Serif");
        style.size = 0.7;
        style.letterGap = 0.1;
        style.lineHeight = 2;
        style.tint = DisplayStyle::Tint::Rose;
        style.dimsRead = false;
        style.dimsComing = true;
        style.dimsOtherLines = true;
        style.goesBySyllable = true;
        style.picture = DisplayStyle::Picture::Full;
        style.isStill = true;
        style.showsGrowth = false;
        const QJsonDocument document(style.toJson());
        QCOMPARE(DisplayStyle::fromJson(QJsonDocument::fromJson(document.toJson()).object()),
                 style);
        QCOMPARE(DisplayStyle::fromJson(DisplayStyle().toJson()), DisplayStyle());
    }

    void everyKeyIsWritten()
    {
        const QStringList keys = DisplayStyle().toJson().keys();
        QCOMPARE(
            keys,
            (QStringList{"by_syllable"_L1, "capitals"_L1,  "dim_coming"_L1, "dim_other_lines"_L1,
                         "dim_read"_L1,    "family"_L1,    "growing"_L1,    "letter_gap"_L1,
                         "line_height"_L1, "palette"_L1,   "picture"_L1,    "scope"_L1,
                         "size"_L1,        "speech"_L1,    "still"_L1,      "stress"_L1,
                         "support"_L1,     "syllables"_L1, "tint"_L1,       "vowels"_L1}));
    }

    void whatMakesNoSenseGetsItsDefault()
    {
        const QJsonObject odd{
            {"syllables"_L1, "sparkles"_L1}, {"palette"_L1, 7},         {"size"_L1, 40},
            {"letter_gap"_L1, -1},           {"capitals"_L1, "yes"_L1}, {"tint"_L1, QJsonValue()},
            {"line_height"_L1, "tall"_L1},   {"unheard of"_L1, true}};
        DisplayStyle expected;
        expected.size = 1;
        expected.letterGap = 0;
        QCOMPARE(DisplayStyle::fromJson(odd), expected);
        QCOMPARE(DisplayStyle::fromJson({}), DisplayStyle());
        QCOMPARE(DisplayStyle::fromJson({{"size"_L1, 0.01}}).size, 0.4);
        QCOMPARE(DisplayStyle::fromJson({{"family"_L1, QString(5000, u'a')}}).family.size(), 100);
    }
};

QTEST_GUILESS_MAIN(DisplayStyleTest)
#include "DisplayStyleTest.moc"
