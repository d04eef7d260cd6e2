// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/Pairing.h"
#include "support/TestFamily.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

struct Desk
{
    /// A code of six digits that is not the right one.
    [[nodiscard]] QString wrong() const
    {
        return pairing.code() == u"000000" ? QStringLiteral("000001") : QStringLiteral("000000");
    }

    ErrorCode refused(const QString &code)
    {
        const Result<Devices::Added> added = pairing.pair(code, {});
        return added ? ErrorCode::BadMessage : added.error().code;
    }

    void lock()
    {
        const QString code = wrong();
        for (int i = 0; i < Pairing::maxWrongTries; ++i)
            (void)pairing.pair(code, {});
    }

    TestFamily family;
    Devices devices{family.stores().devices, family.clock};
    Pairing pairing{devices, family.clock};
};

} // namespace

class PairingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeLetsOneDeviceIn()
    {
        Desk desk;
        QSignalSpy paired(&desk.pairing, &Pairing::paired);
        QVERIFY(desk.pairing.openCode());
        const QString code = desk.pairing.code();
        QCOMPARE(code.size(), Pairing::codeLength);
        const Devices::Added added = desk.pairing.pair(code, QStringLiteral("iPad")).value();
        QCOMPARE(desk.devices.deviceOf(added.token), added.device.id);
        QCOMPARE(paired.size(), 1);
        QCOMPARE(desk.pairing.state(), Pairing::State::Closed);
        QVERIFY(desk.pairing.code().isEmpty());
        QCOMPARE(desk.refused(code), ErrorCode::NotAllowed);
    }

    void aCodeMayBeTypedWithAGap()
    {
        for (const QString &gap : {QStringLiteral(" "), QStringLiteral("-")}) {
            Desk desk;
            desk.pairing.openCode();
            QString code = desk.pairing.code();
            QVERIFY(desk.pairing.pair(u' ' % code.insert(3, gap) % u'\n', {}));
        }
    }

    void aCodeIsGoodForTwoMinutes()
    {
        Desk desk;
        QSignalSpy expired(&desk.pairing, &Pairing::expired);
        desk.pairing.openCode();
        const QString code = desk.pairing.code();
        desk.family.clock.advance(119s);
        desk.pairing.tick();
        QCOMPARE(desk.pairing.remaining(), 1s);
        QCOMPARE(expired.size(), 0);
        desk.family.clock.advance(1s);
        QCOMPARE(desk.refused(code), ErrorCode::NotAllowed); // before the tick already
        desk.pairing.tick();
        QCOMPARE(expired.size(), 1);
        QCOMPARE(desk.pairing.state(), Pairing::State::Closed);
        QCOMPARE(desk.refused(code), ErrorCode::NotAllowed);
    }

    void noCodeMeansNobody()
    {
        Desk desk;
        for (const char *code : {"", "000000", "123456"})
            QCOMPARE(desk.refused(QString::fromLatin1(code)), ErrorCode::NotAllowed);
        desk.pairing.openCode();
        const QString code = desk.pairing.code();
        desk.pairing.close();
        QCOMPARE(desk.refused(code), ErrorCode::NotAllowed);
        desk.pairing.openCode();
        QCOMPARE(desk.refused(QString()), ErrorCode::NotAllowed);
        QCOMPARE(desk.refused(QString(100'000, u'1')), ErrorCode::NotAllowed);
    }

    void fiveWrongOnesLockIt()
    {
        Desk desk;
        QSignalSpy locked(&desk.pairing, &Pairing::locked);
        desk.pairing.openCode();
        const QString code = desk.pairing.code();
        for (int i = 0; i < Pairing::maxWrongTries - 1; ++i)
            QCOMPARE(desk.refused(desk.wrong()), ErrorCode::NotAllowed);
        QCOMPARE(desk.pairing.state(), Pairing::State::Open);
        QCOMPARE(desk.refused(desk.wrong()), ErrorCode::Conflict);
        QCOMPARE(locked.size(), 1);
        QCOMPARE(desk.refused(code), ErrorCode::Conflict);
        QVERIFY(desk.devices.all().isEmpty());
    }

    void theNextCodeWaitsLongerEachTime()
    {
        Desk desk;
        for (const std::chrono::seconds wait : {10s, 20s, 40s, 80s, 160s, 320s, 600s, 600s}) {
            QVERIFY(desk.pairing.openCode());
            desk.lock();
            QCOMPARE(desk.pairing.waiting(), wait);
            desk.family.clock.advance(wait - 1s);
            QVERIFY(!desk.pairing.openCode());
            QCOMPARE(desk.pairing.state(), Pairing::State::Locked);
            desk.family.clock.advance(1s);
        }
        // Somebody who knows the code ends that.
        QVERIFY(desk.pairing.openCode());
        QVERIFY(desk.pairing.pair(desk.pairing.code(), {}));
        desk.pairing.openCode();
        desk.lock();
        QCOMPARE(desk.pairing.waiting(), 10s);
    }

    /// A day of guessing, with somebody at the laptop who asks for a code whenever one may be had.
    void tenThousandGuessesOpenNothing()
    {
        Desk desk;
        int counted = 0;
        for (int guess = 0; guess < 10'000; ++guess) {
            if (desk.pairing.state() != Pairing::State::Open && desk.pairing.openCode())
                counted += Pairing::maxWrongTries;
            QString said = QStringLiteral("%1").arg(guess, 6, 10, QChar(u'0'));
            if (said == desk.pairing.code())
                continue; // one in a million; the test is not about luck
            QVERIFY(!desk.pairing.pair(said, {}));
            desk.family.clock.advance(100ms);
        }
        QVERIFY(desk.devices.all().isEmpty());
        // Of them all so few were compared with a code at all.
        QVERIFY2(counted <= 50, QByteArray::number(counted));
    }

    void theLaptopsOwnLinkIsSingleUseToo()
    {
        Desk desk;
        const QString key = QString::fromLatin1(desk.pairing.makeLinkKey());
        QVERIFY(key.size() >= 43);
        desk.pairing.openCode();
        desk.lock();
        QVERIFY(desk.pairing.pair(key, QStringLiteral("this laptop")));
        QCOMPARE(desk.refused(key), ErrorCode::Conflict); // the code is locked as it was
        const QString old = QString::fromLatin1(desk.pairing.makeLinkKey());
        desk.family.clock.advance(Pairing::codeLife);
        QVERIFY(!desk.pairing.pair(old, {}));
        QCOMPARE(desk.devices.all().size(), 1);
    }

    /// Who keeps the key for a browser hears when it is worth nothing any more.
    void tellsThatTheLinkIsOver()
    {
        Desk desk;
        QSignalSpy over(&desk.pairing, &Pairing::linkOver);
        const QString used = QString::fromLatin1(desk.pairing.makeLinkKey());
        desk.pairing.tick();
        QCOMPARE(over.size(), 0);
        QVERIFY(desk.pairing.pair(used, {}));
        QCOMPARE(over.size(), 1);
        (void)desk.pairing.makeLinkKey();
        desk.family.clock.advance(Pairing::codeLife);
        desk.pairing.tick();
        QCOMPARE(over.size(), 2);
        desk.pairing.tick();
        QCOMPARE(over.size(), 2);
        const QString given = QString::fromLatin1(desk.pairing.makeLinkKey());
        desk.pairing.forgetLinkKey();
        QCOMPARE(over.size(), 3);
        QVERIFY(!desk.pairing.pair(given, {}));
    }

    void aFullDiskDoesNotUseTheCodeUp()
    {
        Desk desk;
        desk.pairing.openCode();
        desk.family.fillDisk();
        Result<Devices::Added> added = desk.devices.add(QString(40, u'x'));
        for (int i = 0; added && i < 1000; ++i)
            added = desk.devices.add(QString::number(i));
        const QString code = desk.pairing.code();
        QCOMPARE(desk.refused(code), ErrorCode::StorageFull);
        desk.family.freeDisk();
        QVERIFY(desk.pairing.pair(code, {}));
    }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "PairingTest.moc"
