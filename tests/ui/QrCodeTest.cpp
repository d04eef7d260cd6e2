// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/QrCode.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace chitai;

namespace {

constexpr int side = 330;

QImage paint(const QString &text)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QrCode code;
    code.setSize({side, side});
    code.setText(text);
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

/// The lengths of the runs of one colour along a line, from the first dark pixel on.
QList<int> darkAndLightRuns(const QImage &image, int y)
{
    QList<int> runs;
    bool wasDark = false;
    for (int x = 0; x < image.width(); ++x) {
        const bool isDark = image.pixelColor(x, y) == QColor(Qt::black);
        if (runs.isEmpty() && !isDark)
            continue;
        if (runs.isEmpty() || isDark != wasDark)
            runs += 0;
        ++runs.back();
        wasDark = isDark;
    }
    return runs;
}

} // namespace

class QrCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 21 + 4 modules a version step, and 4 light modules around: 33 modules of 10 pixels here.
    void drawsWholeModulesInsideAQuietZone()
    {
        const QImage image = paint(QStringLiteral("http://192.168.1.20:8000"));
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
        QCOMPARE(image.pixelColor(39, 39), QColor(Qt::white));
        QCOMPARE(image.pixelColor(40, 40), QColor(Qt::black));
        // The finder pattern's middle: 1 dark, 1 light, 3 dark, 1 light, 1 dark.
        const QList<int> runs = darkAndLightRuns(image, 75);
        QCOMPARE(runs.mid(0, 4), (QList<int>{10, 10, 30, 10}));
    }

    void differentTextsLookDifferent()
    {
        QVERIFY(paint(QStringLiteral("http://192.168.1.20:8000"))
                != paint(QStringLiteral("http://192.168.1.21:8000")));
    }

    void withoutATextThereIsNothing()
    {
        QCOMPARE(paint(QString()).pixelColor(50, 50), QColor(Qt::red));
    }
};

QTEST_MAIN(QrCodeTest)
#include "QrCodeTest.moc"
