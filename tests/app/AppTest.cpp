// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/App.h"

#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// The program but its windows, as it starts and ends.
class AppTest : public QObject
{
    Q_OBJECT

private:
    static Result<std::unique_ptr<App>> open(const QTemporaryDir &folder)
    {
        Options options;
        options.dataDir = folder.path();
        options.address = QHostAddress::LocalHost;
        options.port = 0;
        return App::open(options);
    }

private Q_SLOTS:
    void finishesWhatIsPutOffWhenItEnds()
    {
        const QTemporaryDir folder;
        {
            const auto app = open(folder).value();
            Profiles &children = app->core().profiles();
            QVERIFY(children.add(QStringLiteral("Mia")));
            QVERIFY(children.remove(children.active().id));
            QCOMPARE(app->core().stores().profiles.all().value().size(), 2);
        }
        QCOMPARE(open(folder).value()->core().profiles().profiles().size(), 1);
    }

    void isTheOnlyOneWithItsData()
    {
        const QTemporaryDir folder;
        const auto app = open(folder).value();
        QCOMPARE(open(folder).error().code, ErrorCode::Conflict);
    }

    void listensAndHasTheStarterLibrary()
    {
        const QTemporaryDir folder;
        const auto app = open(folder).value();
        QVERIFY(app->server().port() > 0);
        QVERIFY(app->core().stores().library.count().value() > 0);
    }
};

QTEST_GUILESS_MAIN(AppTest)
#include "AppTest.moc"
