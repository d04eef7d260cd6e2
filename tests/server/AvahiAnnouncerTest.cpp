// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/network/AvahiAnnouncer.h"

#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace chitai;

/// The daemon's object that holds what one program announces.
class FakeEntryGroup : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.EntryGroup")

public:
    QStringList added;
    int commits = 0;
    int frees = 0;

public Q_SLOTS:
    void AddService(int, int, uint, const QString &name, const QString &type, const QString &,
                    const QString &, ushort port, const QByteArrayList &)
    {
        added += QString(name % u' ' % type % u' ' % QString::number(port));
    }
    void Commit() { ++commits; }
    void Free() { ++frees; }
};

class FakeAvahi : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Avahi.Server")

public Q_SLOTS:
    QDBusObjectPath EntryGroupNew() { return QDBusObjectPath(QStringLiteral("/group")); }
};

/// Against a bus of its own, with a daemon on it that only notes down.
class AvahiAnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            QSKIP("there is no dbus-daemon here");
        m_daemon.start(program,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qDBusRegisterMetaType<QByteArrayList>();
        QVERIFY(connection(QStringLiteral("avahi")).isConnected());
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void announcesWithdrawsAndComesBack()
    {
        FakeAvahi avahi;
        FakeEntryGroup group;
        QDBusConnection bus = connection(QStringLiteral("avahi"));
        QVERIFY(bus.registerObject(QStringLiteral("/"), &avahi, QDBusConnection::ExportAllSlots));
        QVERIFY(
            bus.registerObject(QStringLiteral("/group"), &group, QDBusConnection::ExportAllSlots));
        auto announcer = std::make_unique<AvahiAnnouncer>(connection(QStringLiteral("program")));
        // Without the daemon nothing happens, and nothing is waited for.
        announcer->announce(QStringLiteral("Chitai on test"), 8000);
        QTest::qWait(0);
        QVERIFY(group.added.isEmpty());
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Avahi")));
        QTRY_COMPARE(group.commits, 1);
        QCOMPARE(group.added, QStringList(QStringLiteral("Chitai on test _https._tcp 8000")));
        announcer->announce(QStringLiteral("Chitai on test"), 8001);
        QTRY_COMPARE(group.commits, 2);
        QCOMPARE(group.frees, 1);
        QVERIFY(group.added.back().endsWith(u"8001"));
        // The daemon is started again.
        QVERIFY(bus.unregisterService(QStringLiteral("org.freedesktop.Avahi")));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Avahi")));
        QTRY_COMPARE(group.commits, 3);
        announcer.reset();
        QTRY_COMPARE(group.frees, 2);
    }

private:
    QDBusConnection connection(const QString &name) const
    {
        const QDBusConnection known(name);
        return known.isConnected() ? known : QDBusConnection::connectToBus(m_address, name);
    }

    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(AvahiAnnouncerTest)
#include "AvahiAnnouncerTest.moc"
