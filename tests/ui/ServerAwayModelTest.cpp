// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/ServerAwayModel.h"
#include "support/TestLaptop.h"
#include "support/TestServerProxy.h"
#include "ui/settings/SettingsPageModel.h"

#include <QTest>

using namespace chitai;

/// What a parent is told while the server with the library is away.
class ServerAwayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowMuchWaitsAndGoesWhenItIsOver()
    {
        TestServerCluster &server = TestServerCluster::running();
        TestLaptop laptop(server.newDatabase(), "kitchen");
        SettingsPageModel settings({laptop.core.profiles(), laptop.core.model(),
                                    laptop.core.syllabifiers(), laptop.core.illustrationFiles(),
                                    laptop.core.backups(), laptop.core.readerLease(),
                                    laptop.core.readingFile()});
        ServerAwayModel &sign = *settings.server();
        QVERIFY(laptop.core.model().apply(StartSession{}));
        QTRY_COMPARE(laptop.core.readingFile()->state().waiting, 0);
        QCOMPARE(sign.message(), QString());

        server.crash();
        QVERIFY(laptop.core.model().apply(SetCurtain{true}));
        QTRY_VERIFY(sign.message().startsWith(QStringLiteral("The school’s server is away.")));
        QVERIFY2(sign.message().contains(QStringLiteral(" 1 ")), qPrintable(sign.message()));
        QVERIFY(!sign.isDismissable());
        QVERIFY(laptop.core.model().apply(SetCurtain{false}));
        QVERIFY(sign.message().contains(QStringLiteral(" 2 ")));
        server.start();
        QTRY_COMPARE_WITH_TIMEOUT(sign.message(), QString(), 20'000);
    }

    void tellsThatTheServerLetsTheLaptopInNoMore()
    {
        TestServerCluster &server = TestServerCluster::running();
        const DatabaseAddress school = server.newDatabase();
        server.run(QStringLiteral("CREATE ROLE kitchen LOGIN SUPERUSER"));
        TestLaptop laptop(server.addressOf(school.server().database, QStringLiteral("kitchen")),
                          "kitchen");
        ServerAwayModel sign(laptop.core.readingFile());
        QVERIFY(laptop.core.model().apply(StartSession{}));
        QTRY_COMPARE(laptop.core.readingFile()->state().waiting, 0);

        server.run(QStringLiteral("ALTER ROLE kitchen NOLOGIN"));
        server.run(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                  "WHERE usename = 'kitchen'"));
        QVERIFY(laptop.core.model().apply(SetCurtain{true}));
        QTRY_VERIFY_WITH_TIMEOUT(
            sign.message().contains(QStringLiteral("does not let this laptop in")), 20'000);
        QVERIFY2(sign.message().contains(QStringLiteral(" 1 ")), qPrintable(sign.message()));
        QVERIFY(!sign.isDismissable());
        server.run(QStringLiteral("ALTER ROLE kitchen LOGIN"));
        QTRY_COMPARE_WITH_TIMEOUT(sign.message(), QString(), 20'000);
    }

    void tellsThatTheServerCantBeTrusted()
    {
        const QString told = ServerAwayModel::awayMessage(
            {.isAway = true, .refusal = ServerRefusal::Trust, .waiting = 3});
        QVERIFY2(told.contains(QStringLiteral("can’t be trusted"))
                     && told.contains(QStringLiteral(" 3 ")),
                 qPrintable(told));
    }

    void tellsThatTheLaptopNeedsANewerVersion()
    {
        const QString told = ServerAwayModel::awayMessage(
            {.isAway = true, .refusal = ServerRefusal::Newer, .waiting = 3});
        QVERIFY2(told.contains(QStringLiteral("newer Chitai"))
                     && told.contains(QStringLiteral(" 3 ")),
                 qPrintable(told));
    }

    void tellsOnceWhatTheServerDidNotTake()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        TestServerProxy network(school);
        TestLaptop laptop(network.address(), "kitchen");
        TestLaptop other(school, "cellar");
        ServerAwayModel sign(laptop.core.readingFile());
        const QUuid item
            = laptop.stores.library.findOrCreate(QStringLiteral("дом"), Language::Russian)->item.id;
        QVERIFY(laptop.core.model().apply(AddItems{{item}, Language::Russian}));
        QTRY_COMPARE(laptop.core.readingFile()->state().waiting, 0);
        network.hang();
        QVERIFY(other.core.libraryService().removeItems({item}));
        QVERIFY(laptop.core.model().apply(AdvanceWord{1}));
        network.goOn();
        QTRY_VERIFY(sign.message().contains(QStringLiteral("did not take 1 ")));
        QVERIFY(sign.isDismissable());
        sign.dismiss();
        QCOMPARE(sign.message(), QString());
    }

    void tellsOnceWhatWasNotTakenAtTheStart()
    {
        const DatabaseAddress school = TestServerCluster::running().newDatabase();
        const QTemporaryDir folder;
        {
            TestServerProxy network(school);
            TestLaptop laptop(network.address(), "kitchen", folder.path());
            TestLaptop other(school, "cellar");
            const QUuid item
                = laptop.stores.library.findOrCreate(QStringLiteral("дом"), Language::Russian)
                      ->item.id;
            QVERIFY(laptop.core.model().apply(AddItems{{item}, Language::Russian}));
            QTRY_COMPARE(laptop.core.readingFile()->state().waiting, 0);
            network.hang();
            QVERIFY(other.core.libraryService().removeItems({item}));
            QVERIFY(laptop.core.model().apply(AdvanceWord{1}));
        }
        {
            TestLaptop laptop(school, "kitchen", folder.path());
            ServerAwayModel sign(laptop.core.readingFile());
            QVERIFY2(sign.message().contains(QStringLiteral("did not take 1 ")),
                     qPrintable(sign.message()));
        } // nobody has read it
        {
            TestLaptop laptop(school, "kitchen", folder.path());
            ServerAwayModel sign(laptop.core.readingFile());
            QVERIFY(sign.message().contains(QStringLiteral("did not take 1 ")));
            sign.dismiss();
            QCOMPARE(sign.message(), QString());
        }
        TestLaptop laptop(school, "kitchen", folder.path());
        QCOMPARE(ServerAwayModel(laptop.core.readingFile()).message(), QString());
    }

    void tellsOnceThatTheFileWasDamaged()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("reading.db")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        TestLaptop laptop(TestServerCluster::running().newDatabase(), "kitchen", folder.path());
        ServerAwayModel sign(laptop.core.readingFile());
        QVERIFY2(sign.message().contains(QStringLiteral("reading.db.damaged-")),
                 qPrintable(sign.message()));
        QVERIFY(sign.isDismissable());
        sign.dismiss();
        QCOMPARE(sign.message(), QString());
        QVERIFY(laptop.core.model().apply(StartSession{}));
    }

    void aFamilyHearsNothing()
    {
        const ServerAwayModel sign(nullptr);
        QCOMPARE(sign.message(), QString());
    }
};

QTEST_MAIN(ServerAwayModelTest)
#include "ServerAwayModelTest.moc"
