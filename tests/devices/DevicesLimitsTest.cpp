// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Devices.h"

#include "support/TestFamily.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Names of any shape, many devices, and a disk that takes nothing.
class DevicesLimitsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestFamily> m_family; // for the rows of a table

private Q_SLOTS:
    void initTestCase() { m_family = std::make_unique<TestFamily>(); }
    void cleanupTestCase() { m_family.reset(); }

    void namesAreTidied_data()
    {
        QTest::addColumn<QString>("wished");
        QTest::addColumn<QString>("name");
        QTest::newRow("as it is") << u"Küche – планшет"_s << u"Küche – планшет"_s;
        QTest::newRow("blanks") << u"  a \t\n b  "_s << u"a b"_s;
        QTest::newRow("nothing") << u" \n "_s << u"Chitai"_s;
        QTest::newRow("what nobody sees") << u"a\u202eb\u0000c"_s << u"a b c"_s;
        QTest::newRow("emoji") << u"🐈"_s << u"🐈"_s;
        QTest::newRow("a pair at the limit") << QString(39, u'x') + u"🐈"_s << QString(39, u'x');
        QTest::newRow("a pair before the limit")
            << QString(38, u'x') + u"🐈y"_s << QString(38, u'x') + u"🐈"_s;
        QTest::newRow("a blank at the limit") << QString(39, u'x') + u" y"_s << QString(39, u'x');
    }

    void namesAreTidied()
    {
        QFETCH(QString, wished);
        QFETCH(QString, name);
        Devices devices(m_family->stores().devices, m_family->clock);
        QCOMPARE(devices.add(wished).value().device.name, name);
        const QUuid id = devices.all().front().id;
        const Result<void> renamed = devices.rename(id, wished);
        if (wished.trimmed().isEmpty())
            QCOMPARE(renamed.error().code, ErrorCode::BadValue);
        QCOMPARE(devices.device(id)->name, name);
        QVERIFY(devices.remove(id));
    }

    void everyNameIsAnother()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        QSet<QString> names;
        for (int i = 0; i < 30; ++i)
            names.insert(devices.add(i % 3 ? u"iPad"_s : u"iPad 2"_s).value().device.name);
        QCOMPARE(names.size(), 30);
    }

    void eachTokenIsItsDevicesAlone()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        QList<Devices::Added> all;
        for (int i = 0; i < 40; ++i)
            all += devices.add(QString::number(i)).value();
        QCOMPARE(devices.all().size(), 40);
        for (const Devices::Added &one : std::as_const(all)) {
            QCOMPARE(devices.deviceOf(one.token), one.device.id);
            QByteArray changed = one.token;
            changed[7] = changed[7] == 'A' ? 'B' : 'A';
            QVERIFY(!devices.deviceOf(changed));
        }
        QVERIFY(devices.remove(all[20].device.id));
        QVERIFY(!devices.deviceOf(all[20].token));
        QCOMPARE(devices.deviceOf(all[21].token), all[21].device.id);
    }

    void whoIsNotThereChangesNothing()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        QVERIFY(devices.add(u"iPad"_s));
        QSignalSpy changed(&devices, &Devices::changed);
        QSignalSpy removed(&devices, &Devices::removed);
        const QUuid nobody = QUuid::createUuid();
        QVERIFY(!devices.device(nobody));
        QCOMPARE(devices.remove(nobody).error().code, ErrorCode::NotFound);
        QCOMPARE(devices.rename(nobody, u"x"_s).error().code, ErrorCode::NotFound);
        devices.noteSeen(nobody);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(removed.size(), 0);
    }

    /// Nobody loses a right, or is told that he did, that the disk still has.
    void aDiskThatTakesNothingKeepsEverybody()
    {
        TestFamily family;
        Devices devices(family.stores().devices, family.clock);
        const Devices::Added tablet = devices.add(u"iPad"_s).value();
        QSignalSpy removed(&devices, &Devices::removed);
        family.setReadOnly(true);
        QCOMPARE(devices.remove(tablet.device.id).error().code, ErrorCode::StorageReadOnly);
        QCOMPARE(devices.rename(tablet.device.id, u"x"_s).error().code, ErrorCode::StorageReadOnly);
        QCOMPARE(devices.add(u"another"_s).error().code, ErrorCode::StorageReadOnly);
        QCOMPARE(removed.size(), 0);
        QCOMPARE(devices.all().size(), 1);
        QCOMPARE(devices.device(tablet.device.id)->name, u"iPad"_s);
        QCOMPARE(devices.deviceOf(tablet.token), tablet.device.id);
    }
};

QTEST_GUILESS_MAIN(DevicesLimitsTest)
#include "DevicesLimitsTest.moc"
