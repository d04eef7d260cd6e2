// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/CompletionLayout.h"

#include <QTest>

using namespace chitai;

class CompletionLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textAndPictureShareTheScreen_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QSizeF>("size");
        for (int place = 0; place < 3; ++place) {
            QTest::addRow("%d, wide", place) << place << QSizeF(1920, 1080);
            QTest::addRow("%d, high", place) << place << QSizeF(800, 1280);
        }
    }

    void textAndPictureShareTheScreen()
    {
        QFETCH(int, place);
        QFETCH(QSizeF, size);
        CompletionLayout places;
        places.setProperty("size", size);
        places.setProperty("margin", 50.0);
        const QRectF room(50, 50, size.width() - 100, size.height() - 100);
        QCOMPARE(places.text(), room);
        places.setProperty("place", QVariant::fromValue(DisplayStyle::Picture(place)));
        places.setProperty("showsPicture", true);
        QVERIFY(room.contains(places.text()));
        QVERIFY(room.contains(places.picture()));
        QVERIFY(!places.text().intersects(places.picture()));
        QVERIFY(places.text().height() > 100 && places.text().width() > 100);
        QVERIFY(!places.coversText());
    }

    void aFullPictureStandsAlone()
    {
        CompletionLayout places;
        places.setProperty("size", QSizeF(1000, 500));
        places.setProperty("place", QVariant::fromValue(DisplayStyle::Picture::Full));
        QCOMPARE(places.picture(), QRectF(0, 0, 1000, 500));
        QVERIFY(places.coversText());
    }
};

QTEST_GUILESS_MAIN(CompletionLayoutTest)
#include "CompletionLayoutTest.moc"
