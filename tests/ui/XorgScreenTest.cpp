// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ScreenReading.h"

#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>

using namespace chitai;

namespace {

constexpr int skipped = 77; // what CMakeLists.txt tells ctest

const QString laptop = QStringLiteral("DUMMY0");
const QString tvName = QStringLiteral("DUMMY1");
constexpr QPoint tvPlace(1366, 0);

/// An X server whose outputs are there in memory alone.
class Xorg
{
public:
    /// False where none can be started: it is not installed, or wants rights that we do not have.
    bool start()
    {
        QFile configuration(m_dir.filePath(QStringLiteral("xorg.conf")));
        if (!configuration.open(QIODevice::WriteOnly))
            return false;
        configuration.write("Section \"Device\"\n Identifier \"memory\"\n Driver \"dummy\"\n"
                            " VideoRam 256000\nEndSection\n"
                            "Section \"Monitor\"\n Identifier \"any\"\n HorizSync 5-1000\n"
                            " VertRefresh 5-200\nEndSection\n"
                            "Section \"Screen\"\n Identifier \"screen\"\n Device \"memory\"\n"
                            " Monitor \"any\"\n DefaultDepth 24\nEndSection\n");
        configuration.close();
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(
            QStringLiteral("Xorg"),
            {QStringLiteral("-config"), configuration.fileName(), QStringLiteral("-displayfd"),
             QStringLiteral("1"), QStringLiteral("-noreset"), QStringLiteral("-nolisten"),
             QStringLiteral("tcp"), QStringLiteral("-novtswitch"), QStringLiteral("-sharevts"),
             QStringLiteral("-logfile"), m_dir.filePath(QStringLiteral("log"))});
        // The number of its display is all that it prints there.
        if (!m_process.waitForReadyRead(20'000))
            return false;
        qputenv("DISPLAY", ":" + m_process.readLine().trimmed());
        m_windowManager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
        writeScale(1);
        m_settings.setProcessChannelMode(QProcess::MergedChannels);
        m_settings.start(QStringLiteral("xsettingsd"),
                         {QStringLiteral("-c"), m_dir.filePath(QStringLiteral("settings"))});
        if (!m_windowManager.waitForStarted() || !m_settings.waitForStarted())
            return false;
        // A program asks once, at its start, who tells the settings.
        QByteArray said;
        while (!said.contains("Took ownership")) {
            if (!m_settings.waitForReadyRead(20'000))
                return false;
            said += m_settings.readAll();
        }
        return true;
    }

    /// As a desktop's settings do it, by the XSETTINGS protocol.
    void setScale(double scale)
    {
        writeScale(scale);
        ::kill(pid_t(m_settings.processId()), SIGHUP);
    }

    ~Xorg()
    {
        for (QProcess *process : {&m_settings, &m_windowManager, &m_process}) {
            process->terminate();
            process->waitForFinished();
        }
    }

private:
    void writeScale(double scale) const
    {
        QFile settings(m_dir.filePath(QStringLiteral("settings")));
        if (!settings.open(QIODevice::WriteOnly))
            qFatal("no settings");
        // In 1024ths of a dot an inch; 96 of these are the scale 1.
        settings.write("Xft/DPI " + QByteArray::number(qRound(scale * 96 * 1024)) + '\n');
    }

    QTemporaryDir m_dir;
    QProcess m_process;
    QProcess m_settings; // tells programs what a desktop's settings say
    QProcess m_windowManager; // makes a window active, and as large as a screen that has changed
};

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
        return skipped;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication application(argc, argv);
    XorgScreenTest test(server);
    return QTest::qExec(&test, argc, argv);
}

#include "XorgScreenTest.moc"
