// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GrowthShow.h"

#include "ui/common/GrowingPainter.h"
#include "ui/common/SvgPath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

Growth grown(int texts, int words = 0, int letters = 0, quint32 seed = 7)
{
    QStringList list;
    for (int i = 0; i < letters; ++i)
        list += QString(QChar(u'а' + i));
    return {seed, texts, words, list};
}

Growth grown(const QJsonArray &counts)
{
    return grown(counts[0].toInt(), counts[1].toInt(), counts[2].toInt());
}

GrowthValue value(const Growth &growth)
{
    return {std::make_shared<const Growth>(growth)};
}

} // namespace

class GrowthShowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGrowsInFewSteps()
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/display-vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[u"growth"].toArray();
        QVERIFY(!vectors.isEmpty());
        for (const QJsonValue &vector : vectors) {
            QList<Growth> expected;
            const QJsonArray steps = vector[u"steps"].toArray();
            for (const QJsonValue &step : steps)
                expected += grown(step.toArray());
            QCOMPARE(growthSteps(grown(vector[u"from"].toArray()), grown(vector[u"to"].toArray())),
                     expected);
        }
    }

    void theFirstPictureIsThereAtOnce()
    {
        GrowthShow show;
        show.setNow(value(grown(5)));
        QVERIFY(!show.settled().isThere()); // nobody sees it yet
        show.setVisible(true);
        QCOMPARE(show.settled(), value(grown(5)));
        QVERIFY(!show.coming().isThere());
    }

    void whatWasAddedComesInStepByStep()
    {
        GrowthShow show;
        show.setNow(value(grown(5)));
        show.setVisible(true);
        show.setVisible(false); // a text is read
        show.setNow(value(grown(6)));
        show.setNow(value(grown(7, 1)));
        QCOMPARE(show.settled(), value(grown(5)));
        show.setVisible(true);
        QCOMPARE(show.settled(), value(grown(5)));
        int steps = 0;
        while (show.coming().isThere()) {
            const GrowthValue coming = show.coming();
            show.settle();
            QCOMPARE(show.settled(), coming);
            ++steps;
        }
        QCOMPARE(steps, 3);
        QCOMPARE(show.settled(), value(grown(7, 1)));
    }

    void whatIsLeftEarlyIsThereTheNextTime()
    {
        GrowthShow show;
        show.setNow(value(grown(5)));
        show.setVisible(true);
        show.setNow(value(grown(8)));
        show.settle();
        show.setVisible(false);
        QVERIFY(!show.coming().isThere());
        QCOMPARE(show.settled(), value(grown(8)));
    }

    void nothingComesInWhereNothingMoves()
    {
        GrowthShow show;
        show.setMoves(false);
        show.setNow(value(grown(5)));
        show.setVisible(true);
        show.setNow(value(grown(6)));
        QVERIFY(!show.coming().isThere());
        QCOMPARE(show.settled(), value(grown(6)));
        show.setMoves(true);
        show.setNow(value(grown(9)));
        QVERIFY(show.coming().isThere());
        show.setMoves(false);
        QCOMPARE(show.settled(), value(grown(9)));
    }

    void anotherChildsPictureIsThereAtOnce()
    {
        GrowthShow show;
        show.setNow(value(grown(5)));
        show.setVisible(true);
        show.setNow(value(grown(9, 2, 3, 8)));
        QVERIFY(!show.coming().isThere());
        QCOMPARE(show.settled().growth->seed, 8U);
        QSignalSpy changed(&show, &GrowthShow::changed);
        show.setNow(value(grown(9, 2, 3, 8))); // the same
        QCOMPARE(changed.count(), 0);
    }

    // --- the painter

    void pathsAreRead_data()
    {
        QTest::addColumn<QByteArray>("d");
        QTest::addColumn<QRectF>("box");
        QTest::newRow("lines") << QByteArray("M0 0L10 0L10 20Z") << QRectF(0, 0, 10, 20);
        QTest::newRow("without blanks")
            << QByteArray("M-5-5L5-5 5 5-5 5Z") << QRectF(-5, -5, 10, 10);
        QTest::newRow("relative") << QByteArray("m10 10l5 0v5h-5z") << QRectF(10, 10, 5, 5);
        QTest::newRow("curve") << QByteArray("M0 0Q10 0 10 10") << QRectF(0, 0, 10, 10);
        QTest::newRow("cubic") << QByteArray("M0 0c0 0 10 10 20 20") << QRectF(0, 0, 20, 20);
        QTest::newRow("two") << QByteArray("M0 0H4M0 6V8") << QRectF(0, 0, 4, 8);
        QTest::newRow("broken") << QByteArray("M0 0L4 4L5 x") << QRectF(0, 0, 4, 4);
        QTest::newRow("none") << QByteArray() << QRectF();
    }

    void pathsAreRead()
    {
        QFETCH(QByteArray, d);
        QFETCH(QRectF, box);
        QCOMPARE(svgPath(d).boundingRect(), box);
    }

    void allOfItIsSeenOnEveryScreen()
    {
        const QSizeF picture(1920, 1080);
        for (const QSizeF &screen :
             {QSizeF(1920, 1080), QSizeF(800, 1280), QSizeF(1024, 600), QSizeF(2560, 1080)}) {
            const QRectF scene = shownScene(picture, screen);
            QVERIFY(scene.contains(QRectF(QPointF(0, 0), picture)));
            QVERIFY(qAbs(scene.width() / scene.height() - screen.width() / screen.height()) < 1e-6);
        }
    }

    void itFillsTheScreen()
    {
        const GrowingPainter painter(growingPicture(grown(40, 9, 11), Daylight::Day));
        for (const QSize &size : {QSize(320, 180), QSize(180, 320)}) {
            QImage image(size, QImage::Format_RGB32);
            image.fill(Qt::magenta);
            QPainter target(&image);
            painter.paint(target, image.rect(), QFont(QStringLiteral("Andika")));
            target.end();
            for (int y = 0; y < size.height(); ++y) {
                for (int x = 0; x < size.width(); ++x)
                    QVERIFY(image.pixel(x, y) != QColor(Qt::magenta).rgb());
            }
        }
    }
};

QTEST_MAIN(GrowthShowTest)
#include "GrowthShowTest.moc"
