// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class AutostartTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    Autostart in(const QString &folder,
                 const QStringList &command = {QStringLiteral("/usr/bin/chitai")}) const
    {
        return {m_home.filePath(folder), command};
    }

    static QByteArray contents(const Autostart &autostart)
    {
        QFile file(autostart.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const Autostart &autostart, const QByteArray &text)
    {
        QDir().mkpath(QFileInfo(autostart.fileName()).path());
        QFile file(autostart.fileName());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void isWrittenAndRemoved()
    {
        const Autostart autostart = in(QStringLiteral("config/autostart"));
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.setOn(false)); // there is nothing yet, not even the folder
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.setOn(true));
        const QByteArray text = contents(autostart);
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\n"));
        QVERIFY(text.contains("\nTryExec=/usr/bin/chitai\n"));
        QVERIFY(text.contains("\nExec=\"/usr/bin/chitai\"\n"));
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFileInfo::exists(autostart.fileName()));
    }

    void quotesWhatTheDesktopWouldRead_data()
    {
        QTest::addColumn<QString>("argument");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("space") << "/home/me/my child" << QByteArray("\"/home/me/my child\"");
        QTest::newRow("percent") << "100%f" << QByteArray("\"100%%f\"");
        QTest::newRow("quote") << "a\"b" << QByteArray("\"a\\\\\"b\"");
        QTest::newRow("dollar") << "$HOME`x`" << QByteArray("\"\\\\$HOME\\\\`x\\\\`\"");
        QTest::newRow("backslash") << "a\\b" << QByteArray("\"a\\\\\\\\b\"");
        QTest::newRow("line end") << "a\nExec=b" << QByteArray("\"a\\nExec=b\"");
        QTest::newRow("Russian") << "/home/мама" << QByteArray("\"/home/мама\"");
    }

    void quotesWhatTheDesktopWouldRead()
    {
        QFETCH(QString, argument);
        QFETCH(QByteArray, written);
        const Autostart autostart
            = in(QStringLiteral("quoted"),
                 {QStringLiteral("/usr/bin/chitai"), QStringLiteral("--data-dir"), argument});
        QVERIFY(autostart.setOn(true));
        const QByteArray line = "\nExec=\"/usr/bin/chitai\" \"--data-dir\" " + written + "\n";
        QVERIFY2(contents(autostart).contains(line), contents(autostart).constData());
        QVERIFY(autostart.isOn());
    }

    void isOffWhereTheDesktopSwitchedItOff_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOn");
        QTest::newRow("KDE") << QByteArray("[Desktop Entry]\nExec=chitai\nHidden=true\n") << false;
        QTest::newRow("GNOME") << QByteArray(
            "[Desktop Entry]\nExec=chitai\nX-GNOME-Autostart-enabled = false\n")
                               << false;
        QTest::newRow("on again") << QByteArray(
            "[Desktop Entry]\r\nExec=chitai\r\nHidden=false\r\nX-GNOME-Autostart-enabled=true\r\n")
                                  << true;
        QTest::newRow("of an action")
            << QByteArray("[Desktop Entry]\nExec=chitai\n[Desktop Action x]\nHidden=true\n")
            << true;
        QTest::newRow("nothing to start") << QByteArray("[Desktop Entry]\nName=Chitai\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void isOffWhereTheDesktopSwitchedItOff()
    {
        QFETCH(QByteArray, text);
        const Autostart autostart = in(QStringLiteral("switched"));
        write(autostart, text);
        QTEST(autostart.isOn(), "isOn");
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
    }

    void saysWhyItCannotBeWritten()
    {
        const Autostart blocked = in(QStringLiteral("file/autostart"));
        QFile file(m_home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!blocked.setOn(true));
        QVERIFY(!blocked.isOn());
        QVERIFY(blocked.setOn(false));
#ifdef Q_OS_LINUX
        // Nobody may write there, not even root.
        const Autostart denied(QStringLiteral("/sys/autostart"), {QStringLiteral("chitai")});
        QCOMPARE(denied.setOn(true).error().code, ErrorCode::StorageDenied);
#endif
    }

    void followsTheEnvironment()
    {
        qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("elsewhere")).toLocal8Bit());
        QCOMPARE(Autostart::usualFolder(), m_home.filePath(QStringLiteral("elsewhere/autostart")));
        qunsetenv("XDG_CONFIG_HOME");
        QVERIFY(Autostart::usualFolder().endsWith(QStringLiteral("/.config/autostart")));
        qunsetenv("XDG_CURRENT_DESKTOP");
        QVERIFY(!Autostart::isSupportedHere());
#ifdef Q_OS_LINUX
        qunsetenv("SNAP");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        QVERIFY(Autostart::isSupportedHere());
        qputenv("SNAP", "/snap/chitai/1");
        QVERIFY(!Autostart::isSupportedHere());
        qunsetenv("SNAP");
        qunsetenv("XDG_CURRENT_DESKTOP");
#endif
    }
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "AutostartTest.moc"
