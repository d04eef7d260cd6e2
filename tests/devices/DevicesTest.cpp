// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Devices.h"
#include "support/TestFamily.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class DevicesTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(const Devices &devices)
    {
        QStringList result;
        for (const DeviceRecord &device : devices.all())
            result += device.name;
        return result;
    }

private Q_SLOTS:
    void areKnownByTheirTokenAfterARestart()
    {
        TestFamily family;
        QByteArray token;
        QUuid id;
        {
            Devices devices(family.stores().devices, family.clock);
            const Devices::Added added = devices.add(QStringLiteral("Küche")).value();
            token = added.token;
            id = added.device.id;
            QCOMPARE(QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding).size(), 32);
            QCOMPARE(devices.deviceOf(token), id);
        }
        family.reopen();
        Devices devices(family.stores().devices, family.clock);
        QVERIFY(!devices.deviceOf(token));
        QVERIFY(devices.load());
        QCOMPARE(devices.deviceOf(token), id);
        const QByteArrayList wrongOnes{QByteArray(), "x", QByteArray(token + 'x'),
                                       token.chopped(1)};
        for (const QByteArray &wrong : wrongOnes)
            QVERIFY(!devices.deviceOf(wrong));
        // The hash that the database keeps opens nothing.
        const QByteArray hash = devices.all().front().tokenHash;
        QVERIFY(!devices.deviceOf(hash));
        QVERIFY(!devices.deviceOf(hash.toHex()));
    }

    void theDatabaseHoldsNoToken()
    {
        if (TestFamily::isOnServer())
            QSKIP("looks into the file");
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        const QByteArray token = devices.add(QStringLiteral("Küche")).value().token;
        const QByteArray raw = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
        for (const char *ending : {"", "-wal"}) {
            QFile file(family.databaseFile() + QLatin1String(ending));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(!bytes.contains(token));
            QVERIFY(!bytes.contains(raw));
            QVERIFY(!bytes.contains(raw.toHex()));
        }
    }

    void haveTidyNamesOfTheirOwn()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        for (const QString &name : {QStringLiteral("  iPad\n"), QStringLiteral("iPad"),
                                    QString(1000, u'x'), QStringLiteral("\u202e\u0007"), QString()})
            QVERIFY(devices.add(name));
        QCOMPARE(names(devices),
                 QStringList({QStringLiteral("iPad"), QStringLiteral("iPad 2"),
                              QString(Devices::maxNameLength, u'x'), QStringLiteral("Chitai"),
                              QStringLiteral("Chitai 2")}));
        const QUuid first = devices.all().front().id;
        QVERIFY(devices.rename(first, QStringLiteral(" Küche ")));
        QCOMPARE(names(devices).front(), QStringLiteral("Küche"));
        QCOMPARE(devices.rename(first, QStringLiteral(" ")).error().code, ErrorCode::BadValue);
        QCOMPARE(devices.rename(QUuid::createUuid(), QStringLiteral("x")).error().code,
                 ErrorCode::NotFound);
    }

    void areTakenBackForGood()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        const Devices::Added kept = devices.add(QStringLiteral("kept")).value();
        const Devices::Added gone = devices.add(QStringLiteral("gone")).value();
        QSignalSpy removed(&devices, &Devices::removed);
        QVERIFY(devices.remove(gone.device.id));
        QCOMPARE(removed.size(), 1);
        QVERIFY(!devices.deviceOf(gone.token));
        QCOMPARE(devices.deviceOf(kept.token), kept.device.id);
        QCOMPARE(devices.remove(gone.device.id).error().code, ErrorCode::NotFound);
        family.reopen();
        Devices again(family.stores().devices, family.clock);
        QVERIFY(again.load());
        QCOMPARE(names(again), QStringList(QStringLiteral("kept")));
    }

    void aFullDiskLetsNobodyIn()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        family.fillDisk();
        Result<Devices::Added> added = devices.add(QString(40, u'x'));
        for (int i = 0; added && i < 1000; ++i)
            added = devices.add(QString::number(i));
        QCOMPARE(added.error().code, ErrorCode::StorageFull);
        const qsizetype count = devices.all().size();
        family.freeDisk();
        QVERIFY(devices.load());
        QCOMPARE(devices.all().size(), count);
    }

    void theirLastUseIsRecordedOnceAMinute()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        const QUuid id = devices.add(QStringLiteral("iPad")).value().device.id;
        const QDateTime start = family.clock.now();
        const auto recorded
            = [&] { return family.stores().devices.devices().value().front().lastSeenAt; };
        family.clock.advance(59s);
        devices.noteSeen(id);
        QCOMPARE(recorded(), start);
        family.clock.advance(1s);
        devices.noteSeen(id);
        QCOMPARE(recorded(), start.addSecs(60));
        family.clock.setCalendar(start.addDays(-3));
        devices.noteSeen(id);
        QCOMPARE(recorded(), start.addDays(-3));
        devices.noteSeen(QUuid::createUuid());
    }
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "DevicesTest.moc"
