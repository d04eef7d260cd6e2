// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DeviceStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

DeviceRecord device(const QString &name, char token, const QDateTime &at)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .tokenHash = QByteArray(32, token),
            .createdAt = at,
            .lastSeenAt = at};
}

} // namespace

class DeviceStoreTest : public QObject
{
    Q_OBJECT

private:
    static QStringList names(TestFamily &family)
    {
        QStringList names;
        const QList<DeviceRecord> records = family.stores().devices.devices().value();
        for (const DeviceRecord &record : records)
            names += record.name;
        return names;
    }

private Q_SLOTS:
    void keepsAllOfADevice()
    {
        TestFamily family;
        DeviceRecord tablet = device(u"Планшет 🐈 “küche”"_s, '\0', family.clock.now());
        for (int i = 0; i < 32; ++i) // every bit of a byte somewhere
            tablet.tokenHash[i] = char(i * 8 + i % 8);
        tablet.lastSeenAt = tablet.createdAt.addMSecs(1);
        QVERIFY(family.stores().devices.add(tablet));
        family.reopen();
        const QList<DeviceRecord> all = family.stores().devices.devices().value();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.front().id, tablet.id);
        QCOMPARE(all.front().name, tablet.name);
        QCOMPARE(all.front().tokenHash, tablet.tokenHash);
        QCOMPARE(all.front().createdAt, tablet.createdAt);
        QCOMPARE(all.front().lastSeenAt, tablet.lastSeenAt);
    }

    /// Those of one moment too.
    void theOrderIsThatOfPairing()
    {
        TestFamily family;
        DeviceStore &devices = family.stores().devices;
        const QDateTime now = family.clock.now();
        QVERIFY(devices.add(device(u"z"_s, 'a', now)));
        QVERIFY(devices.add(device(u"a"_s, 'b', now)));
        QVERIFY(devices.add(device(u"m"_s, 'c', now)));
        QVERIFY(devices.add(device(u"before"_s, 'd', now.addSecs(-1)))); // the clock was put back
        QCOMPARE(names(family), QStringList({u"before"_s, u"z"_s, u"a"_s, u"m"_s}));
    }

    void noTwoDevicesHaveOneToken()
    {
        TestFamily family;
        DeviceStore &devices = family.stores().devices;
        const DeviceRecord first = device(u"first"_s, 'a', family.clock.now());
        QVERIFY(devices.add(first));
        const Result<void> sameToken = devices.add(device(u"second"_s, 'a', family.clock.now()));
        QVERIFY(!sameToken);
        QCOMPARE(sameToken.error().code, ErrorCode::StorageFailed);
        DeviceRecord sameId = device(u"third"_s, 'c', family.clock.now());
        sameId.id = first.id;
        QVERIFY(!devices.add(sameId));
        QCOMPARE(names(family), QStringList(u"first"_s));
    }

    void whatIsNotThereIsNotFound()
    {
        TestFamily family;
        DeviceStore &devices = family.stores().devices;
        const DeviceRecord tablet = device(u"tablet"_s, 'a', family.clock.now());
        QVERIFY(devices.add(tablet));
        for (const QUuid &unknown : {QUuid(), QUuid::createUuid()}) {
            QCOMPARE(devices.rename(unknown, u"x"_s).error().code, ErrorCode::NotFound);
            QCOMPARE(devices.noteSeen(unknown, family.clock.now()).error().code,
                     ErrorCode::NotFound);
            QCOMPARE(devices.remove(unknown).error().code, ErrorCode::NotFound);
        }
        QCOMPARE(names(family), QStringList(u"tablet"_s));
        QVERIFY(devices.remove(tablet.id));
        QCOMPARE(devices.remove(tablet.id).error().code, ErrorCode::NotFound);
    }

    void onlyTheMeantOneIsChanged()
    {
        TestFamily family;
        DeviceStore &devices = family.stores().devices;
        const DeviceRecord one = device(u"one"_s, 'a', family.clock.now());
        const DeviceRecord other = device(u"other"_s, 'b', family.clock.now());
        QVERIFY(devices.add(one));
        QVERIFY(devices.add(other));
        const QDateTime later = family.clock.now().addSecs(60);
        QVERIFY(devices.rename(one.id, u"Küche"_s));
        QVERIFY(devices.noteSeen(other.id, later));
        const QList<DeviceRecord> all = devices.devices().value();
        QCOMPARE(names(family), QStringList({u"Küche"_s, u"other"_s}));
        QCOMPARE(all[0].lastSeenAt, one.lastSeenAt);
        QCOMPARE(all[1].lastSeenAt, later);
        QCOMPARE(all[1].createdAt, other.createdAt);
    }
};

QTEST_GUILESS_MAIN(DeviceStoreTest)
#include "DeviceStoreTest.moc"
