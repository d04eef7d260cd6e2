// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/TextFitter.h"

#include <QTest>

using namespace chitai;

namespace {

/// Words of 1 to 14 characters, each half a font size wide, always the same ones.
QList<MeasuredWord> wordsOf(int count)
{
    QList<MeasuredWord> words;
    for (int i = 0; i < count; ++i) {
        const int length = 1 + (i * 7) % 14;
        words += {length * 0.5, length};
    }
    return words;
}

} // namespace

class TextFitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fitsEveryTextOnEveryScreen_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("box");
        for (const int count : {1, 2, 5, 12, 30, 60, 1500}) {
            for (const QSizeF box : {QSizeF(1024, 600), QSizeF(1920, 1080), QSizeF(3840, 2160),
                                     QSizeF(1080, 1920), QSizeF(40, 20)}) {
                QTest::addRow("%d words in %dx%d", count, int(box.width()), int(box.height()))
                    << count << box;
            }
        }
    }

    void fitsEveryTextOnEveryScreen()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, box);
        const QList<MeasuredWord> words = wordsOf(count);
        const qreal size = fitText(words, box, box.height() / 3);
        QVERIFY(size > 0);
        QVERIFY(size <= box.height() / 3);
        const TextShape shape = breakLines(words, box.width() / size);
        QCOMPARE(shape.places.size(), count);
        QVERIFY2(shape.width * size <= box.width() * 1.0001, "too wide");
        QVERIFY2(shape.lines * Typesetting().lineHeight * size <= box.height() * 1.0001,
                 "too high");
    }

    void usesTheRoomThereIs()
    {
        const QList<MeasuredWord> words = wordsOf(12);
        const QSizeF box(1600, 900);
        const qreal size = fitText(words, box, 1000);
        const qreal larger = size * 1.01;
        const TextShape shape = breakLines(words, box.width() / larger);
        QVERIFY(shape.lines * Typesetting().lineHeight * larger > box.height()
                || shape.width * larger > box.width());
    }

    void keepsLinesShort()
    {
        const QList<MeasuredWord> words = wordsOf(60);
        const TextShape shape = breakLines(words, 1e6);
        QList<qsizetype> lengths(shape.lines, -1);
        for (qsizetype i = 0; i < words.size(); ++i)
            lengths[shape.places[i].line] += words[i].length + 1;
        for (const qsizetype length : lengths)
            QVERIFY2(length <= Typesetting().longestLine, QByteArray::number(length));
    }

    void leavesGapsBetweenWordsAndStartsLinesAtTheLeft()
    {
        const QList<MeasuredWord> words = wordsOf(40);
        const TextShape shape = breakLines(words, 15);
        QVERIFY(shape.lines > 1);
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (i == 0 || shape.places[i].line != shape.places[i - 1].line) {
                QCOMPARE(shape.places[i].x, 0.0);
                continue;
            }
            QCOMPARE(shape.places[i].x,
                     shape.places[i - 1].x + words[i - 1].width + Typesetting().wordGap);
        }
    }

    void aWordThatBeginsALineDoesSo()
    {
        QList<MeasuredWord> words(6, MeasuredWord{1, 2});
        words[0].beginsLine = words[3].beginsLine = true;
        const TextShape shape = breakLines(words, 100);
        QCOMPARE(shape.lines, 2);
        QCOMPARE(shape.places[2].line, 0);
        QCOMPARE(shape.places[3].line, 1);
        QCOMPARE(shape.places[3].x, 0.0);
        // The font is smaller where the text has more lines.
        QVERIFY(fitText(words, {40, 3}, 10) < fitText({6, MeasuredWord{1, 2}}, {40, 3}, 10));
    }

    void aWordThatIsTooLongStandsAlone()
    {
        const QList<MeasuredWord> words{{2, 4}, {30, 60}, {2, 4}};
        const TextShape shape = breakLines(words, 10);
        QCOMPARE(shape.lines, 3);
        QCOMPARE(shape.width, 30.0);
        QVERIFY(fitText(words, QSizeF(300, 300), 100) <= 10.0);
    }

    void nothingToFitHasNoSize()
    {
        QCOMPARE(fitText({}, QSizeF(100, 100), 50), 0.0);
        QCOMPARE(fitText(wordsOf(3), QSizeF(0, 100), 50), 0.0);
        QCOMPARE(breakLines({}, 10).lines, 0);
    }

    /// Fits while somebody drags the window's edge: the words are looked at so many times and no
    /// more, however many there are.
    void triesFewSizes()
    {
        for (const int count : {1, 60, 2000}) {
            const QList<MeasuredWord> words = wordsOf(count);
            for (const qreal width : {320.0, 1000.0, 3840.0}) {
                const TextLayout onOnePage = layOutText(words, QSizeF(width, 600), 300, 0);
                QVERIFY(onOnePage.size > 0);
                QVERIFY2(onOnePage.trials <= 26, qPrintable(QString::number(onOnePage.trials)));
                const TextLayout onPages = layOutText(words, QSizeF(width, 600), 300, 40);
                QVERIFY2(onPages.trials <= 27, qPrintable(QString::number(onPages.trials)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TextFitterTest)
#include "TextFitterTest.moc"
