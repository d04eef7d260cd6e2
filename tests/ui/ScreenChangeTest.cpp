// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ScreenReading.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScreen>
#include <QTest>
#include <qpa/qplatformnativeinterface.h>

using namespace chitai;

namespace {

QJsonObject screen(const QString &name, const QRect &place, double dpi = 96)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("x"), place.x()},
            {QStringLiteral("y"), place.y()},
            {QStringLiteral("width"), place.width()},
            {QStringLiteral("height"), place.height()},
            {QStringLiteral("logicalDpi"), dpi},
            {QStringLiteral("logicalBaseDpi"), 96},
            {QStringLiteral("dpr"), 1}};
}

/// The platform's own way, as its header documents it to tests alone.
void use(const QJsonArray &screens)
{
    QPlatformNativeInterface *platform = QGuiApplication::platformNativeInterface();
    const auto set = reinterpret_cast<void (*)(QJsonObject, QPlatformNativeInterface *)>(
        platform->nativeResourceForIntegration("setConfiguration"));
    set({{QStringLiteral("screens"), screens}}, platform);
}

const QJsonObject laptop = screen(QStringLiteral("Laptop"), QRect(0, 0, 1366, 768));
const QJsonObject largeTv = screen(QStringLiteral("TV"), QRect(1366, 0, 1920, 1080));

/// The child reads on the TV.
struct Reading : ScreenReading
{
    Reading()
        : ScreenReading(QStringLiteral("TV"))
    {
        use({laptop});
        (void)QTest::qWaitFor([this] { return tv() == nullptr; });
        use({laptop, largeTv});
        begin();
    }
};

} // namespace

/// Screens that come, go and change while a child reads. Begins with those of two-screens.json:
/// Laptop, then TV to its right.
class ScreenChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { use({laptop, largeTv}); }

    void aTvThatIsUnpluggedIsLeftAndFoundAgain()
    {
        Reading reading;
        reading.verifyPlugging([] { use({laptop}); }, [] { use({laptop, largeTv}); });
    }

    void aTvThatChangesItsResolutionIsFilledAgain()
    {
        Reading reading;
        QTRY_VERIFY(reading.isOnTv());
        for (const QSize size : {QSize(1280, 720), QSize(3840, 2160), QSize(1080, 1920)}) {
            use({laptop, screen(QStringLiteral("TV"), {QPoint(1366, 0), size})});
            QTRY_COMPARE(reading.tv()->geometry().size(), size);
            QTRY_VERIFY(reading.isOnTv());
            reading.verifyReads();
        }
    }

    void whatAPersonPutOnTheOnlyScreenStaysThere()
    {
        Reading reading;
        use({laptop});
        QQuickWindow &display = reading.desktop.display();
        QTRY_COMPARE(display.visibility(), QWindow::Windowed);
        const QRect place(20, 30, 640, 400);
        display.setGeometry(place);
        use({screen(QStringLiteral("Laptop"), QRect(0, 0, 1920, 1080))});
        QTRY_COMPARE(QGuiApplication::primaryScreen()->geometry().width(), 1920);
        QCoreApplication::processEvents();
        QCOMPARE(display.geometry(), place);
        display.showFullScreen();
        use({laptop});
        QTRY_COMPARE(QGuiApplication::primaryScreen()->geometry().width(), 1366);
        QCoreApplication::processEvents();
        QCOMPARE(display.visibility(), QWindow::FullScreen);
        // What no longer fits is put where it can be seen.
        display.showNormal();
        display.setGeometry(900, 500, 400, 200);
        use({screen(QStringLiteral("Laptop"), QRect(0, 0, 1024, 600))});
        QTRY_VERIFY(QRect(0, 0, 1024, 600).contains(display.geometry()));
    }

    void aTvOnTheLeftOrAboveLeavesTheParentsWindowOnTheLaptop()
    {
        for (const QPoint moved : {QPoint(1920, 0), QPoint(0, 1080)}) {
            Reading reading;
            use({laptop});
            QQuickWindow &panel = reading.desktop.panel();
            QTRY_COMPARE(reading.desktop.display().visibility(), QWindow::Windowed);
            panel.setGeometry(60, 50, 900, 600);
            QTRY_COMPARE(panel.geometry(), QRect(60, 50, 900, 600));
            // The laptop's screen makes room, as it does in the settings of a desktop.
            use({screen(QStringLiteral("Laptop"), QRect(moved, QSize(1366, 768))),
                 screen(QStringLiteral("TV"), QRect(0, 0, 1920, 1080))});
            QTRY_VERIFY(reading.isOnTv());
            QTRY_COMPARE(panel.position(), QPoint(60, 50) + moved);
            reading.verifyReads();
        }
    }

    void aScaleThatChangesKeepsTheWord()
    {
        Reading reading;
        QTRY_VERIFY(reading.isOnTv());
        for (const double scale : {2.0, 1.5, 1.0}) {
            use({laptop, screen(QStringLiteral("TV"), {1366, 0, 1920, 1080}, 96 * scale)});
            QTRY_COMPARE(reading.desktop.display().devicePixelRatio(), scale);
            QTRY_VERIFY(reading.isOnTv());
            reading.verifyReads();
            const QImage picture = reading.desktop.display().grabWindow();
            QCOMPARE(picture.size(), QSize(1920, 1080));
        }
    }
};

QTEST_MAIN(ScreenChangeTest)
#include "ScreenChangeTest.moc"
