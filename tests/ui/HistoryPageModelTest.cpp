// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/HistoryPageModel.h"
#include "illustrations/IllustrationFiles.h"
#include "support/TestReading.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// A family that has read, and the view of it.
struct Past
{
    /// Reads these texts to their end, in a session of their own.
    QString read(const QStringList &texts)
    {
        reading.apply(StartSession{});
        const QString id = reading.now().sessionId->toString(QUuid::WithoutBraces);
        for (const QString &text : texts)
            reading.add(text);
        for (int i = 0; i < texts.size(); ++i) {
            reading.family.clock.advance(std::chrono::minutes(2));
            reading.apply(NextItem{});
        }
        reading.apply(EndSession{});
        return id;
    }

    [[nodiscard]] QStringList texts()
    {
        QStringList result;
        for (int i = 0; i < view.items()->rowCount(); ++i)
            result += view.items()->index(i).data(SessionItemListModel::TextRole).toString();
        return result;
    }

    TestReading reading;
    const IllustrationFiles files{reading.family.folder() + QStringLiteral("/illustrations")};
    HistoryPageModel view{
        {reading.model(), reading.family.sessions(), reading.libraryService(), files}};
    QAbstractItemModelTester sessionsTester{view.sessions()};
    QAbstractItemModelTester itemsTester{view.items()};
};

} // namespace

class HistoryPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestSessionFirst()
    {
        Past past;
        past.view.setActive(true);
        QVERIFY(past.view.sessionId().isEmpty());
        past.view.setActive(false);
        past.read({QStringLiteral("дом")});
        past.reading.family.clock.advance(std::chrono::hours(1));
        const QString later = past.read({QStringLiteral("лес"), QStringLiteral("река")});
        past.view.setActive(true);
        QCOMPARE(past.view.sessions()->rowCount(), 2);
        QCOMPARE(past.view.sessionId(), later);
        QCOMPARE(past.texts(), (QStringList{QStringLiteral("лес"), QStringLiteral("река")}));
        const QModelIndex newest = past.view.sessions()->index(0);
        QCOMPARE(newest.data(SessionListModel::CountRole).toInt(), 2);
        QCOMPARE(newest.data(SessionListModel::MinutesRole).toInt(), 4);
        QCOMPARE(newest.data(SessionListModel::LanguageRole).toString(), QStringLiteral("ru"));
        QVERIFY(past.view.items()->index(0).data(SessionItemListModel::CompletedRole).toBool());
    }

    void tellsHowManyWordsWereHard()
    {
        Past past;
        past.reading.apply(StartSession{});
        past.reading.add(QStringLiteral("Мама мыла раму."));
        past.reading.apply(MarkWord{0});
        past.reading.apply(MarkWord{2});
        past.reading.apply(MarkWord{1});
        past.reading.apply(UnmarkWord{1});
        past.reading.add(QStringLiteral("дом"));
        past.reading.apply(NextItem{});
        past.reading.apply(EndSession{});
        HistoryPageModel view{{past.reading.model(), past.reading.family.sessions(),
                               past.reading.libraryService(), past.files,
                               &past.reading.core().stores().readingEvents}};
        view.setActive(true);
        const auto hard = [&](int row) {
            return view.items()->index(row).data(SessionItemListModel::HardWordsRole).toInt();
        };
        QCOMPARE(hard(0), 2);
        QCOMPARE(hard(1), 0);
        // A mark that is mended later is told as well.
        QSignalSpy changed(view.items(), &QAbstractItemModel::dataChanged);
        TestCore::must(past.reading.core().practice().mend(
            {QUuid::fromString(view.sessionId()), view.items()->rows().front().id, 0}, {}));
        view.setActive(false);
        view.setActive(true);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(hard(0), 1);
    }

    void historyKeepsWhatWasRead()
    {
        Past past;
        past.read({QStringLiteral("дом")});
        const QUuid id = past.reading.family.addItem(QStringLiteral("дом"));
        QVERIFY(past.reading.libraryService().setText(id, QStringLiteral("домик")));
        past.view.setActive(true);
        QCOMPARE(past.texts(), QStringList(QStringLiteral("дом")));
    }

    void readsAgainInTheSameOrder()
    {
        Past past;
        past.read({QStringLiteral("дом"), QStringLiteral("лес"), QStringLiteral("река")});
        past.view.setActive(true);
        past.view.readAgain();
        QVERIFY(past.reading.now().hasSession());
        QCOMPARE(past.reading.now().current->text, QStringLiteral("дом"));
        QCOMPARE(past.reading.queue(),
                 (QStringList{QStringLiteral("лес"), QStringLiteral("река")}));
        QVERIFY(!past.view.isRunning());
        QVERIFY(!past.view.message().isEmpty());
        // The one that is going on is not read into itself.
        past.view.setSessionId(past.reading.now().sessionId->toString(QUuid::WithoutBraces));
        QVERIFY(past.view.isRunning());
        past.view.readAgain();
        QCOMPARE(past.reading.queue().size(), 2);
    }

    void deletesRowsAndSessions()
    {
        Past past;
        const QString first = past.read({QStringLiteral("дом"), QStringLiteral("лес")});
        past.reading.family.clock.advance(std::chrono::hours(1));
        past.read({QStringLiteral("река")});
        past.view.setActive(true);
        past.view.setSessionId(first);
        past.view.removeItem(
            past.view.items()->index(0).data(SessionItemListModel::IdRole).toString());
        QCOMPARE(past.texts(), QStringList(QStringLiteral("лес")));
        past.view.removeSession();
        QCOMPARE(past.view.sessions()->rowCount(), 1);
        QVERIFY(past.view.sessionId().isEmpty());
        QVERIFY(past.texts().isEmpty());
        QVERIFY(!past.view.message().isEmpty());
    }

    void aTapChangesNothingHereAndAFinishedTextOneSession()
    {
        Past past;
        past.read({QStringLiteral("дом")});
        past.reading.family.clock.advance(std::chrono::hours(1));
        past.view.setActive(true);
        past.reading.apply(StartSession{});
        QCOMPARE(past.view.sessions()->rowCount(), 2);
        past.reading.add(QStringLiteral("мама мыла раму"));
        past.view.setSessionId(past.reading.now().sessionId->toString(QUuid::WithoutBraces));
        QSignalSpy sessions(past.view.sessions(), &SessionListModel::dataChanged);
        QSignalSpy items(past.view.items(), &SessionItemListModel::dataChanged);
        past.reading.apply(AdvanceWord{1});
        QCOMPARE(sessions.size() + items.size(), 0);
        past.reading.apply(AdvanceWord{1});
        past.reading.apply(AdvanceWord{1});
        QCOMPARE(sessions.size(), 1);
        QCOMPARE(sessions[0][0].toModelIndex().row(), 0);
        QCOMPARE(sessions[0][1].toModelIndex().row(), 0);
        QCOMPARE(items.size(), 1);
        QVERIFY(past.view.items()->index(0).data(SessionItemListModel::CompletedRole).toBool());
    }

    void deletingTheRunningSessionClearsTheScreen()
    {
        Past past;
        past.reading.apply(StartSession{});
        past.reading.add(QStringLiteral("дом"));
        past.view.setActive(true);
        QVERIFY(past.view.isRunning());
        past.view.removeSession();
        QVERIFY(!past.reading.now().hasSession());
        QCOMPARE(past.view.sessions()->rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(HistoryPageModelTest)
#include "HistoryPageModelTest.moc"
