// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/AppCore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// Everything of the program but its windows, as it starts and ends.
class AppCoreTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<AppCore> open(const QTemporaryDir &folder)
    {
        Options options;
        options.dataDir = folder.path();
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        return AppCore::open(options).value();
    }

private Q_SLOTS:
    void aChildThatWasTakenOutIsGoneWithTheProgramsEnd()
    {
        const QTemporaryDir folder;
        {
            const auto family = open(folder);
            Profiles &children = family->profiles();
            QVERIFY(children.add(QStringLiteral("Mia")));
            QVERIFY(children.remove(children.active().id));
            QCOMPARE(family->stores().profiles.all().value().size(), 2);
        }
        QCOMPARE(open(folder)->profiles().profiles().size(), 1);
    }

    void aTextHiddenBeforeTheSessionIsHiddenAfterARestart()
    {
        const QTemporaryDir folder;
        QVERIFY(open(folder)->model().apply(SetCurtain{true}));
        const auto family = open(folder);
        QVERIFY(family->model().snapshot()->curtainClosed);
        QVERIFY(family->model().apply(StartSession{}));
        QVERIFY(family->model().snapshot()->curtainClosed);
    }
};

QTEST_GUILESS_MAIN(AppCoreTest)
#include "AppCoreTest.moc"
