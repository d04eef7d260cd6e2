// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ScreenReading.h"
#include "support/Xorg.h"

#include <cstdio>

using namespace chitai;

namespace {

const QString laptop = QStringLiteral("DUMMY0");
const QString tvName = QStringLiteral("DUMMY1");
constexpr QPoint tvPlace(1366, 0);

/// As a desktop's settings do it.
void xrandr(const QStringList &arguments)
{
    if (QProcess::execute(QStringLiteral("xrandr"), arguments) != 0)
        qFatal("xrandr %s failed", qPrintable(arguments.join(u' ')));
}

void addMode(const QString &output, const QSize &size)
{
    const QString name = QStringLiteral("%1x%2-test").arg(size.width()).arg(size.height());
    QStringList mode{QStringLiteral("--newmode"), name, QStringLiteral("300")};
    for (const int length : {size.width(), size.height()}) {
        for (int i = 0; i < 4; ++i)
            mode += QString::number(length + i);
    }
    static QSet<QString> known;
    if (!known.contains(name))
        xrandr(mode);
    known += name;
    xrandr({QStringLiteral("--addmode"), output, name});
}

void show(const QString &output, const QSize &size, const QPoint &place)
{
    addMode(output, size);
    xrandr({QStringLiteral("--output"), output, QStringLiteral("--mode"),
            QStringLiteral("%1x%2-test").arg(size.width()).arg(size.height()),
            QStringLiteral("--pos"), QStringLiteral("%1x%2").arg(place.x()).arg(place.y())});
}

void plug(const QSize &size)
{
    show(tvName, size, tvPlace);
}

void unplug()
{
    xrandr({QStringLiteral("--output"), tvName, QStringLiteral("--off")});
}

/// The child reads on the TV.
struct Reading : ScreenReading
{
    Reading()
        : ScreenReading(tvName)
    {
        unplug();
        (void)QTest::qWaitFor([this] { return tv() == nullptr; });
        plug({1920, 1080});
        begin();
    }
};

} // namespace

/// Screens that come, go and change while a child reads, told by a real X server.
class XorgScreenTest : public QObject
{
    Q_OBJECT

public:
    explicit XorgScreenTest(Xorg &server)
        : m_server(server)
    {
    }

private Q_SLOTS:
    void init()
    {
        show(laptop, {1366, 768}, {0, 0});
        plug({1920, 1080});
        QTRY_COMPARE(QGuiApplication::screens().size(), 2);
        QTRY_COMPARE(QGuiApplication::primaryScreen()->name(), laptop);
    }

    void aTvThatIsUnpluggedIsLeftAndFoundAgain()
    {
        Reading reading;
        reading.verifyPlugging(unplug, [] { plug({1920, 1080}); });
    }

    void aTvThatChangesItsResolutionIsFilledAgain()
    {
        Reading reading;
        QTRY_VERIFY(reading.isOnTv());
        for (const QSize size : {QSize(1280, 720), QSize(3840, 2160), QSize(1080, 1920)}) {
            plug(size);
            // Qt 6.4 does not tell the screen's own new size here.
            QTRY_COMPARE(reading.desktop.display().geometry(), QRect(tvPlace, size));
            QTRY_COMPARE(reading.desktop.display().visibility(), QWindow::FullScreen);
            reading.verifyReads();
        }
    }

    void aMirrorOfAnotherResolutionIsNoScreenOfItsOwn()
    {
        Reading reading;
        show(tvName, {1280, 720}, {0, 0});
        QTRY_COMPARE(reading.desktop.display().visibility(), QWindow::Windowed);
        reading.verifyReads();
    }

    void aScaleThatChangesKeepsTheWord()
    {
        Reading reading;
        QTRY_VERIFY(reading.isOnTv());
        for (const double scale : {2.0, 1.5, 1.0}) {
            m_server.setScale(scale);
            QTRY_COMPARE(reading.desktop.display().devicePixelRatio(), scale);
            QTRY_VERIFY(reading.isOnTv());
            reading.verifyReads();
            QTRY_COMPARE(reading.desktop.display().grabWindow().size(), QSize(1920, 1080));
        }
    }

private:
    Xorg &m_server;
};

int main(int argc, char *argv[])
{
    Xorg server;
    if (!server.start()) {
        std::fputs("no X server can be started here\n", stderr);
        return Xorg::skipped;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    XorgScreenTest test(server);
    return QTest::qExec(&test, argc, argv);
}

#include "XorgScreenTest.moc"
