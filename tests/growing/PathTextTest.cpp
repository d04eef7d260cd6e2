// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/Plot.h"

#include <QRegularExpression>
#include <QTest>

using namespace chitai;

/// The text of a path, as browsers, the window and paper read it.
class PathTextTest : public QObject
{
    Q_OBJECT

private:
    static QList<double> numbersOf(const QByteArray &path)
    {
        static const QRegularExpression number(QStringLiteral("-?\\d+(\\.\\d+)?"));
        QList<double> numbers;
        QRegularExpressionMatchIterator found = number.globalMatch(QString::fromLatin1(path));
        while (found.hasNext())
            numbers += found.next().captured().toDouble();
        return numbers;
    }

private Q_SLOTS:
    void numbersAreWrittenToATenth_data()
    {
        QTest::addColumn<double>("number");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](double number, const char *text) {
            QTest::addRow("%.17g", number) << number << QByteArray(text);
        };
        row(0, "0");
        row(7, "7");
        row(-7, "-7");
        row(0.5, "0.5");
        row(-0.5, "-0.5");
        row(0.04, "0"); // no -0 and no 0.0
        row(-0.04, "0");
        row(-0.0, "0");
        row(0.25, "0.3");
        row(1.96, "2");
        row(1919.999, "1920");
        row(123456.7, "123456.7"); // no exponent
    }

    void numbersAreWrittenToATenth()
    {
        QFETCH(double, number);
        QFETCH(QByteArray, text);
        QCOMPARE(PathText().move(number, 0).text(), QByteArray('M' + text + " 0"));
    }

    void eachPieceHasItsLetter()
    {
        PathText path;
        path.move(1, 2).line(3, 4).curve(5, 6, 7, 8).cubic(9, 10, 11, 12, 13, 14).close();
        QCOMPARE(path.text(), QByteArray("M1 2L3 4Q5 6 7 8C9 10 11 12 13 14Z"));
    }

    /// A browser of Germany reads it too.
    void theLocaleMakesNoDifference()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const QByteArray path = PathText().move(12345.6, -0.5).text();
        QLocale::setDefault(QLocale::c());
        QCOMPARE(path, QByteArray("M12345.6 -0.5"));
    }

    void anEllipseTouchesItsFourEnds()
    {
        const QByteArray path = PathText::ellipse(10, 20, 30, 40);
        QVERIFY(path.startsWith("M-20 20C"));
        QVERIFY(path.endsWith('Z'));
        QCOMPARE(path.count('C'), 4);
        const QList<double> numbers = numbersOf(path);
        QCOMPARE(numbers.size(), 2 + 4 * 6);
        double left = 1e9;
        double right = -1e9;
        double top = 1e9;
        double bottom = -1e9;
        for (qsizetype i = 0; i < numbers.size(); i += 2) {
            left = std::min(left, numbers[i]);
            right = std::max(right, numbers[i]);
            top = std::min(top, numbers[i + 1]);
            bottom = std::max(bottom, numbers[i + 1]);
        }
        QCOMPARE(QRectF(QPointF(left, top), QPointF(right, bottom)), QRectF(-20, -20, 60, 80));
        QCOMPARE(numbers.mid(numbers.size() - 2), numbers.mid(0, 2)); // it is closed
    }

    void aBoxStaysInsideItsEdges()
    {
        const QByteArray path = PathText::roundedBox(10, 20, 100, 50, 8);
        const QList<double> numbers = numbersOf(path);
        for (qsizetype i = 0; i < numbers.size(); i += 2) {
            QVERIFY(numbers[i] >= 10 && numbers[i] <= 110);
            QVERIFY(numbers[i + 1] >= 20 && numbers[i + 1] <= 70);
        }
        QCOMPARE(path.count('Q'), 4);
        QVERIFY(path.endsWith('Z'));
    }

    void symbolsAreNumberedInTheirOrder()
    {
        GrowingPicture picture;
        Plot plot(picture);
        const PictureSymbol first{{"M0 0Z", 1}};
        const PictureSymbol second{{"M1 1Z", 2}, {"M2 2Z", 3}};
        QCOMPARE(plot.symbol(first), 0);
        QCOMPARE(plot.symbol(second), 1);
        plot.put(ShapeRole::Wood, first, {5, 6}, 2);
        QCOMPARE(picture.symbols.size(), 3);
        QCOMPARE(picture.shapes.size(), 1);
        const PictureShape &shape = picture.shapes.front();
        QCOMPARE(shape.role, ShapeRole::Wood);
        QCOMPARE(shape.symbol, 2);
        QCOMPARE(shape.at, QPointF(5, 6));
        QCOMPARE(shape.scale, 2.0);
        QCOMPARE(shape.number, -1);
        QCOMPARE(shape.place, -1);
    }
};

QTEST_APPLESS_MAIN(PathTextTest)
#include "PathTextTest.moc"
