// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/TextFitter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;

class TextFitterTest : public QObject
{
    Q_OBJECT

private:
    static QList<MeasuredWord> words(int count, qreal width)
    {
        return QList<MeasuredWord>(count, {width, qsizetype(width * 2)});
    }

    static bool fitsAt(const QList<MeasuredWord> &text, const QSizeF &box, qreal size)
    {
        const TextShape shape = breakLines(text, box.width() / size);
        return shape.width * size <= box.width() + 1e-6
            && shape.lines * typesetting::lineHeight * size <= box.height() + 1e-6;
    }

private Q_SLOTS:
    void breaksWhereTheLineEnds()
    {
        const TextShape shape = breakLines(words(3, 2), 4.6);
        QCOMPARE(shape.lines, 2);
        QCOMPARE(shape.places[1].x, 2.6);
        QCOMPARE(shape.places[1].line, 0);
        QCOMPARE(shape.places[2].x, 0.0);
        QCOMPARE(shape.places[2].line, 1);
        QCOMPARE(shape.width, 4.6);
    }

    void linesStayShortHoweverWideTheScreen()
    {
        const TextShape shape = breakLines(words(20, 2.5), 1000);
        QHash<int, qsizetype> characters;
        for (const TextShape::Place &place : shape.places)
            characters[place.line] += 5 + (place.x > 0 ? 1 : 0);
        for (const qsizetype count : std::as_const(characters))
            QVERIFY(count <= typesetting::longestLine);
    }

    void aWordThatIsTooWideStandsAlone()
    {
        const TextShape shape = breakLines({{1, 2}, {50, 90}, {1, 2}}, 10);
        QCOMPARE(shape.lines, 3);
    }

    void isAsLargeAsFits_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSizeF>("box");
        for (const int count : {1, 2, 5, 12, 30, 60, 200}) {
            for (const QSizeF &box : {QSizeF(1024, 600), QSizeF(600, 1024), QSizeF(1920, 1080),
                                      QSizeF(3840, 2160), QSizeF(320, 200), QSizeF(2000, 50)})
                QTest::addRow("%d words, %gx%g", count, box.width(), box.height()) << count << box;
        }
    }

    void isAsLargeAsFits()
    {
        QFETCH(int, count);
        QFETCH(QSizeF, box);
        QRandomGenerator random{quint32(count)};
        QList<MeasuredWord> text;
        for (int i = 0; i < count; ++i) {
            const qreal width = 0.5 + random.bounded(6.0);
            text += {width, qsizetype(width * 2)};
        }
        const qreal size = fitText(text, box, 1e6);
        QVERIFY(size > 0);
        QVERIFY(fitsAt(text, box, size));
        QVERIFY(!fitsAt(text, box, size * 1.05));
    }

    void hasALargestSize() { QCOMPARE(fitText(words(1, 1), QSizeF(1000, 1000), 120), 120.0); }

    void nothingFitsNowhere()
    {
        QCOMPARE(fitText({}, QSizeF(100, 100), 50), 0.0);
        QCOMPARE(fitText(words(1, 1), QSizeF(0, 100), 50), 0.0);
        QCOMPARE(fitText(words(1, 1), QSizeF(-5, -5), 50), 0.0);
    }
};

QTEST_GUILESS_MAIN(TextFitterTest)
#include "TextFitterTest.moc"
