// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Opening.h"

#include "app/App.h"
#include "app/LockedDataDir.h"
#include "app/QuitSignals.h"
#include "desktop/LastAppearance.h"
#include "desktop/OneProgram.h"

#include <QGuiApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>
#include <functional>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

/// A start with windows that fails, as of somebody who clicks at the icon and sees no terminal.
class OpeningTest : public QObject
{
    Q_OBJECT

private:
    using Seen = std::function<void(QQuickWindow &window, const QString &told)>;

    /// Looks for the window of a failed start until it is stopped.
    static std::unique_ptr<QTimer> lookForWindow(const Seen &seen)
    {
        auto look = std::make_unique<QTimer>();
        look->setInterval(10);
        connect(look.get(), &QTimer::timeout, look.get(), [seen] {
            for (QWindow *window : QGuiApplication::topLevelWindows()) {
                auto *shown = qobject_cast<QQuickWindow *>(window);
                const auto *line = shown
                    ? shown->findChild<QQuickItem *>(QStringLiteral("rescueExplanation"))
                    : nullptr;
                if (line && shown->isVisible())
                    seen(*shown, line->property("text").toString());
            }
        });
        look->start();
        return look;
    }

    /// What the window says that comes; empty where none comes. It is closed then.
    static QString toldBy(const Options &options)
    {
        QString told;
        const auto look = lookForWindow([&told](QQuickWindow &window, const QString &text) {
            told = text;
            window.close();
        });
        const QuitSignals quitSignals;
        const Opened opened = openOrAsk(options, LastAppearance(), quitSignals);
        return opened.app || opened.status != 1 ? QStringLiteral("it was opened") : told;
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    static Options optionsFor(const QTemporaryDir &dir)
    {
        Options options;
        options.dataDir = dir.path();
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        options.access = AccessPolicy::Mode::Local;
        return options;
    }

private Q_SLOTS:
    void aWrongSettingIsTold()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("settings.ini")), "grace_period_seconds=x\n");
        const QString told = toldBy(optionsFor(dir));
        QVERIFY2(told.contains(QStringLiteral("GRACE_PERIOD_SECONDS")), qPrintable(told));
    }

    void anAddressThatIsNotThisMachinesIsTold()
    {
        const QTemporaryDir dir;
        Options options = optionsFor(dir);
        options.access = AccessPolicy::Mode::Paired;
        options.address = QHostAddress(QStringLiteral("192.0.2.1"));
        const QString told = toldBy(options);
        QVERIFY2(told.contains(QStringLiteral("192.0.2.1")), qPrintable(told));
    }

    void aCertificateThatIsNotWholeIsTold()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("certs")));
        qputenv("CHITAI_CERT_DIR", QFile::encodeName(dir.filePath(QStringLiteral("certs"))));
        write(dir.filePath(QStringLiteral("certs/cert.pem")), "Dear family,\n");
        write(dir.filePath(QStringLiteral("certs/key.pem")), "a letter\n");
        const QString told = toldBy(optionsFor(dir));
        qunsetenv("CHITAI_CERT_DIR");
        QVERIFY2(told.contains(QStringLiteral("cert.pem")), qPrintable(told));
    }

    void dataThatAnotherMachineHasIsTold()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("chitai.db.lock")), "4711\nchitai\nattic\n");
        const QString told = toldBy(optionsFor(dir));
        QVERIFY2(told.contains(QStringLiteral("attic")), qPrintable(told));
    }

    /// It has no window that could be shown in its place.
    void aProgramWithoutWindowsIsTold()
    {
        const QTemporaryDir dir;
        QProcess server;
        server.start(QStringLiteral(CHITAI_SERVER),
                     {QStringLiteral("--data-dir"), dir.path(), QStringLiteral("--port"),
                      QStringLiteral("0"), QStringLiteral("--access=local"),
                      QStringLiteral("--headless")});
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 30'000);
        const QString told = toldBy(optionsFor(dir));
        server.kill();
        server.waitForFinished();
        QVERIFY2(told.contains(QStringLiteral("running already")), qPrintable(told));
    }

    void aProgramThatIsEndingIsWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("lastWord");
        QTest::newRow("it says nothing more") << QByteArray();
        QTest::newRow("its window is gone") << QByteArray("{\"shown\":false}\n");
    }

    /// Who closes the window and clicks at the icon again gets the program.
    void aProgramThatIsEndingIsWaitedFor()
    {
        QFETCH(QByteArray, lastWord);
        const QTemporaryDir dir;
        const Options options = optionsFor(dir);
        Result<LockedDataDir> first = LockedDataDir::lockOnly(options);
        QVERIFY(first);
        QSemaphore isListening;
        const std::unique_ptr<QThread> ending(QThread::create([&] {
            QLocalServer door;
            if (!door.listen(first->paths.databaseFile % u".door"))
                qFatal("there is no door");
            isListening.release();
            if (!door.waitForNewConnection(30'000))
                qFatal("nobody has asked");
            QLocalSocket *visitor = door.nextPendingConnection();
            visitor->waitForReadyRead(30'000);
            first->lock->unlock();
            visitor->write(lastWord);
            visitor->disconnectFromServer();
        }));
        ending->start();
        isListening.acquire();
        const QString told = toldBy(options);
        ending->wait();
        QCOMPARE(told, QStringLiteral("it was opened"));
    }

    void theWindowGoesWhenTheProgramIsToldToEnd()
    {
        const QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("settings.ini")), "grace_period_seconds=x\n");
        QuitSignals quitSignals;
        int timesSeen = 0;
        const auto look = lookForWindow([&](QQuickWindow &window, const QString & /*told*/) {
            if (++timesSeen == 1)
                Q_EMIT quitSignals.received();
            else
                window.close();
        });
        const Opened opened = openOrAsk(optionsFor(dir), LastAppearance(), quitSignals);
        QVERIFY(!opened.app);
        QCOMPARE(opened.status, 1);
        QCOMPARE(timesSeen, 1);
    }

    void aWindowThatIsHiddenComesToTheFront()
    {
        QWindow window;
        window.showMinimized();
        QTRY_COMPARE(window.visibility(), QWindow::Minimized);
        bringForward(window, {});
        QTRY_COMPARE(window.visibility(), QWindow::Windowed);
        QTRY_VERIFY(window.isActive());
    }
};

QTEST_MAIN(OpeningTest)
#include "OpeningTest.moc"
