// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureEdit.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

using namespace chitai;

class PictureEditTest : public QObject
{
    Q_OBJECT

private:
    /// Left red, right blue.
    static QByteArray flag()
    {
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        for (int y = 0; y < 40; ++y) {
            for (int x = 40; x < 80; ++x)
                image.setPixelColor(x, y, Qt::blue);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "WEBP", 100);
        return bytes;
    }

    static QImage edited(const PictureEdit &edit)
    {
        return QImage::fromData(editedPicture(flag(), edit).value_or(QByteArray()), "PNG");
    }

private Q_SLOTS:
    void isTurnedClockwise()
    {
        const QImage once = edited({.quarterTurns = 1});
        QCOMPARE(once.size(), QSize(40, 80));
        QCOMPARE(once.pixelColor(20, 10), QColor(Qt::red)); // what was left is on top
        QCOMPARE(once.pixelColor(20, 70), QColor(Qt::blue));
        QCOMPARE(edited({.quarterTurns = 2}).pixelColor(10, 20), QColor(Qt::blue));
        QCOMPARE(edited({.quarterTurns = -1}).pixelColor(20, 10), QColor(Qt::blue));
        QCOMPARE(edited({.quarterTurns = 4}), edited({}));
    }

    void isCutBeforeItIsTurned()
    {
        const QImage right = edited({.cut = {0.5, 0, 0.5, 1}});
        QCOMPARE(right.size(), QSize(40, 40));
        QCOMPARE(right.pixelColor(0, 0), QColor(Qt::blue));
        QCOMPARE(edited({.quarterTurns = 1, .cut = {0, 0, 1, 0.5}}).size(), QSize(20, 80));
        QCOMPARE(edited({.cut = {-3, -3, 9, 9}}).size(), QSize(80, 40)); // never more than there is
    }

    void whatLeavesNothingIsRefused()
    {
        QCOMPARE(editedPicture(flag(), {.cut = {0.5, 0.5, 0, 0}}).error().code,
                 ErrorCode::BadValue);
        QCOMPARE(editedPicture(flag(), {.cut = {2, 2, 1, 1}}).error().code, ErrorCode::BadValue);
        QCOMPARE(editedPicture("RIFF", {}).error().code, ErrorCode::BadValue);
    }
};

QTEST_GUILESS_MAIN(PictureEditTest)
#include "PictureEditTest.moc"
