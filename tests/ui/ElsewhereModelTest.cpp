// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ElsewhereModel.h"
#include "support/TestLaptop.h"
#include "ui/settings/SettingsPageModel.h"

#include <QTest>

using namespace chitai;

/// What a parent is told where a child reads on another laptop.
class ElsewhereModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoHasTheChildAndReadsHereInstead()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        TestLaptop kitchen(shared, "kitchen");
        QVERIFY(kitchen.core.profiles().rename(QStringLiteral("Mila")));
        const QUuid mila = kitchen.core.profiles().active().id;
        TestLaptop cellar(shared, "cellar");
        QVERIFY(cellar.core.profiles().add(QStringLiteral("Ida")));
        SettingsPageModel settings({cellar.core.profiles(), cellar.core.model(),
                                    cellar.core.syllabifiers(), cellar.core.illustrationFiles(),
                                    cellar.core.backups(), cellar.core.readerLease()});
        ElsewhereModel &elsewhere = *settings.elsewhere();
        ElsewhereModel there(kitchen.core.profiles(), kitchen.core.readerLease());
        QCOMPARE(elsewhere.message(), QString());
        QVERIFY(kitchen.core.model().apply(StartSession{}));

        settings.choose(mila.toString(QUuid::WithoutBraces));
        QCOMPARE(elsewhere.message(),
                 QStringLiteral("Mila reads on the laptop “kitchen” just now."));
        QVERIFY(elsewhere.canReadHere());
        QCOMPARE(settings.message(), QString()); // once is enough
        QCOMPARE(settings.name(), QStringLiteral("Ida"));

        elsewhere.readHere();
        QCOMPARE(elsewhere.message(), QString());
        QCOMPARE(settings.name(), QStringLiteral("Mila"));
        kitchen.core.readerLease()->look();
        QTRY_VERIFY(!kitchen.hasSession());
        QCOMPARE(there.message(),
                 QStringLiteral("Mila reads on the laptop “cellar” now. What was read here is "
                                "kept."));
        QVERIFY(!there.canReadHere());
        there.dismiss();
        QCOMPARE(there.message(), QString());
    }

    /// The other evening is over, and the child's own begins.
    void theSentenceGoesOnceTheChildReadsHere()
    {
        const DatabaseAddress shared = TestServerCluster::running().newDatabase();
        TestLaptop kitchen(shared, "kitchen");
        const QUuid child = kitchen.core.profiles().active().id;
        TestLaptop cellar(shared, "cellar");
        const ElsewhereModel elsewhere(cellar.core.profiles(), cellar.core.readerLease());
        QVERIFY(kitchen.core.model().apply(StartSession{}));
        QVERIFY(!cellar.core.model().apply(StartSession{}));
        QVERIFY(elsewhere.message().contains(QStringLiteral("kitchen")));

        QVERIFY(kitchen.core.model().apply(EndSession{}));
        const auto isBegun
            = [&cellar] { return cellar.core.model().apply(StartSession{}).has_value(); };
        QTRY_VERIFY(isBegun());
        QCOMPARE(cellar.core.profiles().active().id, child);
        QTRY_COMPARE(elsewhere.message(), QString());
    }

    void aReadersLaptopSaysWhoErases()
    {
        TestCore family;
        AppCore &core = family.core();
        const SettingsPageModel own({core.profiles(), core.model(), core.syllabifiers(),
                                     core.illustrationFiles(), core.backups()});
        QVERIFY(own.mayManage());
        QVERIFY(own.removalNote().startsWith(QStringLiteral("All that the child has read")));
        const SettingsPageModel readers({core.profiles(), core.model(), core.syllabifiers(),
                                         core.illustrationFiles(), core.backups(), nullptr, nullptr,
                                         [] { return false; }});
        QVERIFY(!readers.mayManage());
        QCOMPARE(readers.removalNote(),
                 QStringLiteral("This laptop may read. Children are erased on a teacher’s."));
    }

    void aFamilyHearsNothing()
    {
        TestCore family;
        ElsewhereModel elsewhere(family.core().profiles(), family.core().readerLease());
        elsewhere.readHere();
        QCOMPARE(elsewhere.message(), QString());
    }
};

QTEST_MAIN(ElsewhereModelTest)
#include "ElsewhereModelTest.moc"
