// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/DisplayColours.h"

#include <QTest>

using namespace chitai;

class DisplayColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWhatWcagSays()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
        QCOMPARE(qRound(contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void everyLetterStandsOutOnEveryGround_data()
    {
        QTest::addColumn<DisplayStyle>("style");
        QTest::addColumn<bool>("isDark");
        for (const bool isDark : {false, true}) {
            for (int tint = 0; tint < 6; ++tint) {
                for (int palette = 0; palette < 3; ++palette) {
                    for (int support = 0; support < 3; ++support) {
                        DisplayStyle style;
                        style.tint = DisplayStyle::Tint(tint);
                        style.palette = DisplayStyle::Palette(palette);
                        style.support = DisplayStyle::Support(support);
                        QTest::addRow("dark %d, tint %d, palette %d, support %d", isDark, tint,
                                      palette, support)
                            << style << isDark;
                    }
                }
            }
        }
    }

    void everyLetterStandsOutOnEveryGround()
    {
        QFETCH(DisplayStyle, style);
        QFETCH(bool, isDark);
        const DisplayColours colours = displayColours(style, isDark);
        for (const QColor &letter :
             {colours.ink, colours.syllableA, colours.syllableB, colours.vowel}) {
            QVERIFY2(contrast(letter, colours.paper) >= 4.5, qPrintable(letter.name()));
            QVERIFY2(contrast(letter, colours.highlight) >= 4.5, qPrintable(letter.name()));
        }
        QVERIFY(contrast(colours.quietInk, colours.paper) >= 4.5);
        QVERIFY(contrast(colours.mark, colours.paper) >= 3);
        QVERIFY(contrast(colours.mark, colours.highlight) >= 3);
        // The patch is seen, and the syllables are two.
        QVERIFY(contrast(colours.highlight, colours.paper) >= 1.1);
        QVERIFY(colours.syllableA != colours.syllableB);
    }
};

QTEST_GUILESS_MAIN(DisplayColoursTest)
#include "DisplayColoursTest.moc"
