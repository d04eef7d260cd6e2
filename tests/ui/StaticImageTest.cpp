// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/StaticImage.h"
#include "ui/story/StoryCover.h"

#include <QImage>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTest>

using namespace chitai;

class StaticImageTest : public QObject
{
    Q_OBJECT

private:
    static QImage painted(StaticImage &picture, QSize size, qreal pixelRatio = 1)
    {
        picture.setSize(size);
        QImage image(size * pixelRatio, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(pixelRatio);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        picture.paint(&painter);
        return image;
    }

    /// The columns and rows that it leaves free, from left and top.
    static QPoint corner(const QImage &image)
    {
        QPoint corner(image.width(), image.height());
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    corner = {qMin(corner.x(), x), qMin(corner.y(), y)};
            }
        }
        return corner;
    }

private Q_SLOTS:
    void hasTheSizeOfItsFile()
    {
        StaticImage book;
        book.setName(QStringLiteral("book"));
        const QImage file(QStringLiteral(":/chitai/images/book.png"));
        QVERIFY(!file.isNull());
        QCOMPARE(QSizeF(book.implicitWidth(), book.implicitHeight()), QSizeF(file.size()));
    }

    void costsNothingBeforeItIsSeen()
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData("import Chitai.Ui\nStaticImage { name: \"book\"; visible: false }", {});
        const std::unique_ptr<QObject> object(component.create());
        auto *book = qobject_cast<StaticImage *>(object.get());
        QVERIFY2(book, qPrintable(component.errorString()));
        QCOMPARE(book->implicitWidth(), 0.0);
        QVERIFY(!book->flags().testFlag(QQuickItem::ItemHasContents));
        book->setVisible(true);
        QCOMPARE(book->implicitWidth(), 800.0);
        QVERIFY(book->flags().testFlag(QQuickItem::ItemHasContents));
        book->setVisible(false);
        QCOMPARE(book->implicitWidth(), 800.0); // nothing around it moves
        QVERIFY(!book->flags().testFlag(QQuickItem::ItemHasContents));
    }

    void isPaintedWhenItIsSeenAfterItsWindow()
    {
        QQmlEngine engine;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        QQmlComponent component(&engine);
        component.setData("import Chitai.Ui\nStaticImage { name: \"star\"; width: 64; height: 64; "
                          "opacity: 0; visible: opacity > 0 }",
                          {});
        const std::unique_ptr<QObject> object(component.create());
        auto *star = qobject_cast<StaticImage *>(object.get());
        QVERIFY2(star, qPrintable(component.errorString()));
        QQuickWindow window;
        window.resize(64, 64);
        star->setParentItem(window.contentItem());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.grabWindow().pixelColor(32, 32), QColor(Qt::white));
        for (const qreal opacity : {0.01, 0.5, 1.0}) {
            star->setOpacity(opacity);
            (void)window.grabWindow();
        }
        QVERIFY(window.grabWindow().pixelColor(32, 32) != QColor(Qt::white));
        star->setOpacity(0);
        QCOMPARE(window.grabWindow().pixelColor(32, 32), QColor(Qt::white));
    }

    void keepsItsProportionsInTheMiddle()
    {
        StaticImage star;
        star.setName(QStringLiteral("star"));
        const QPoint exact = corner(painted(star, {64, 64}));
        const QPoint wide = corner(painted(star, {128, 64}));
        QCOMPARE(wide.y(), exact.y());
        QCOMPARE(wide.x(), exact.x() + 32);
    }

    void isSharpOnADenseScreen()
    {
        StaticImage book;
        book.setName(QStringLiteral("book"));
        const QImage dense = painted(book, {400, 280}, 2);
        const QImage file = QImage(QStringLiteral(":/chitai/images/book.png"))
                                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
        QCOMPARE(dense.size(), file.size());
        QCOMPARE(dense.pixelColor(400, 280), file.pixelColor(400, 280));
        QCOMPARE(corner(dense), corner(file));
    }

    void aCoverIsDrawnOrMadeUpByItsName()
    {
        const auto cover = [](const QString &picture, const QString &name) {
            StoryCover item;
            item.setPicture(picture);
            item.setName(name);
            item.setRadius(12);
            item.setSize({160, 100});
            QImage image(160, 100, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            item.paint(&painter);
            return image;
        };
        const QImage attic = cover({}, QStringLiteral("Our attic"));
        QCOMPARE(attic, cover({}, QStringLiteral("Our attic")));
        QVERIFY(attic != cover({}, QStringLiteral("The garden")));
        const QImage bakery = cover(QStringLiteral("worlds/bakery"), {});
        QVERIFY(bakery != attic);
        for (const QImage &image : {attic, bakery}) {
            QCOMPARE(qAlpha(image.pixel(0, 0)), 0); // a round corner
            QCOMPARE(qAlpha(image.pixel(80, 50)), 255);
        }
    }

    void leavesOutWhatThereIsNot()
    {
        StaticImage none;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("nothing.png")));
        none.setName(QStringLiteral("nothing"));
        QVERIFY(none.implicitWidth() <= 0);
        QCOMPARE(corner(painted(none, {10, 10})), QPoint(10, 10));
    }
};

QTEST_MAIN(StaticImageTest)
#include "StaticImageTest.moc"
