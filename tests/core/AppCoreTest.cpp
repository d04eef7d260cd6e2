// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestCore.h"

#include <QTest>

using namespace chitai;

/// The program without sockets and windows, as it starts and ends.
class AppCoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildThatWasTakenOutIsGoneWithTheProgramsEnd()
    {
        TestCore program;
        Profiles &children = program.core().profiles();
        QVERIFY(children.add(QStringLiteral("Mia")));
        QVERIFY(children.remove(children.active().id));
        QCOMPARE(program.core().stores().profiles.all().value().size(), 2);
        program.core().finish();
        program.restart();
        QCOMPARE(program.core().profiles().profiles().size(), 1);
    }

    void aTextHiddenBeforeTheSessionIsHiddenAfterARestart()
    {
        TestCore program;
        QVERIFY(program.core().model().apply(SetCurtain{true}));
        program.restart();
        QVERIFY(program.core().start());
        SessionModel &model = program.core().model();
        QVERIFY(model.snapshot()->curtainClosed);
        QVERIFY(model.apply(StartSession{}));
        QVERIFY(model.snapshot()->curtainClosed);
    }

    void aSessionGoesOnAfterAKill()
    {
        TestCore program;
        QVERIFY(program.core().model().apply(StartSession{}));
        const std::optional<QUuid> session = program.core().model().snapshot()->sessionId;
        program.restart();
        QVERIFY(!program.core().model().snapshot()->hasSession());
        QVERIFY(program.core().start());
        QCOMPARE(program.core().model().snapshot()->sessionId, session);
        QVERIFY(program.core().graceTimer().isRunning());
    }

    void aNewLibraryIsFilledOnce()
    {
        AppCore::Options options = TestCore::options();
        options.hasStarterLibrary = true;
        TestCore program({}, options);
        QVERIFY(program.core().start());
        const qint64 texts = program.family.library().count().value();
        QVERIFY(texts > 50);
        QVERIFY(program.core().start());
        QCOMPARE(program.family.library().count().value(), texts);
    }

    void picturesWithoutARowGoAtTheStart()
    {
        TestCore program;
        const IllustrationFiles &files = program.core().illustrationFiles();
        QVERIFY(program.core().start()); // the folder is the family's from now on
        const QUuid forgotten = QUuid::createUuid();
        QVERIFY(files.write(forgotten, {QByteArrayLiteral("picture"), QByteArrayLiteral("small")}));
        QVERIFY(QFile::exists(files.imagePath(forgotten)));
        QVERIFY(program.core().start());
        QVERIFY(!QFile::exists(files.imagePath(forgotten)));
    }
};

QTEST_GUILESS_MAIN(AppCoreTest)
#include "AppCoreTest.moc"
