// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/Interruption.h"
#include "support/ReadingYears.h"
#include "support/TestReading.h"

#include <QElapsedTimer>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

namespace {

/// Everything that is counted of a family.
struct Tables
{
    QList<ReadingFigures> readings;
    QList<WordProgress> words;
    QList<double> tempo;

    explicit Tables(TestReading &reading)
    {
        PracticeStore &store = reading.family.stores().practice;
        const QList<Profile> children = reading.family.stores().profiles.all().value();
        for (const Profile &child : children) {
            for (const Language language : allLanguages) {
                readings += store.readings(child.id, language).value();
                words += store.words(child.id, language).value();
                tempo += store.tempo(child.id, language).value();
            }
        }
    }

    friend bool operator==(const Tables &, const Tables &) = default;
};

/// A family that reads, with everything that can become of what was noticed.
class Family
{
public:
    explicit Family(quint32 seed)
        : m_random(seed)
    {
        for (const char *text :
             {"Мама мыла раму.", "Кошка — спит", "да", "Мама спит, а кошка нет."})
            m_items += reading.family.addItem(QString::fromUtf8(text));
        m_items += reading.family.addItem(QStringLiteral("Oma lacht."), Language::German);
        m_items += reading.family.addDouble(m_items[2], QStringLiteral("Да"));
    }

    void act()
    {
        reading.family.clock.advance(std::chrono::milliseconds(below(3'000)));
        if (oneIn(15))
            reading.family.clock.advance(std::chrono::hours(below(60)));
        if (oneIn(40)) // somebody corrects the calendar
            reading.family.clock.setCalendar(reading.family.clock.now().addSecs(-below(200'000)));
        switch (below(16)) {
        case 0:
            return apply(StartSession{});
        case 1:
            return oneIn(2) ? apply(EndSession{}) : apply(Undo{});
        case 2:
        case 3:
            return apply(AddItem{m_items[below(int(m_items.size()))]});
        case 4:
            return apply(NextItem{});
        case 5:
        case 6:
            return apply(MarkWord{{}, allWordMarks[std::size_t(below(7))]});
        case 7:
            return apply(UnmarkWord{below(4)});
        case 8:
            return oneIn(3) ? reading.model().noteSpoken(below(3)) : apply(SetCurtain{oneIn(2)});
        case 9:
            return oneIn(4) ? tend() : apply(Undo{});
        default:
            return apply(AdvanceWord{oneIn(6) ? -1 : 1});
        }
    }

    [[nodiscard]] int below(int count) { return int(m_random.bounded(count)); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }

    TestReading reading;

private:
    void apply(const ReadingCommand &command) { (void)reading.model().apply(command); }

    /// What takes something out of the log, and brings it back.
    void tend()
    {
        Profiles &children = reading.core().profiles();
        const QUuid child = children.profiles()[below(int(children.profiles().size()))].id;
        switch (below(8)) {
        case 0:
            (void)children.add(QStringLiteral("Mia"));
            return;
        case 1:
            (void)children.remove(child);
            return;
        case 2:
            (void)children.finishRemovals();
            return;
        case 3:
            (void)children.choose(child);
            return;
        case 4:
            if (auto removed
                = reading.libraryService().removeItems({m_items[below(int(m_items.size()))]}))
                m_removed += *removed;
            return;
        case 5:
            if (!m_removed.isEmpty())
                (void)reading.libraryService().restoreItems(m_removed.takeLast());
            return;
        case 6:
            (void)reading.libraryService().joinDoubles();
            return;
        default:
            const QList<SessionRecord> sessions = reading.family.sessions().sessions().value();
            if (!sessions.isEmpty() && oneIn(3))
                (void)reading.libraryService().removeSession(
                    sessions[below(int(sessions.size()))].id);
            return;
        }
    }

    QRandomGenerator m_random;
    QList<QUuid> m_items;
    QList<LibraryRemoval> m_removed;
};

} // namespace

class PracticeLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// CHITAI_TEST_SEED=n runs the one that failed.
    void inPiecesAndAsAWhole()
    {
        const int first = qEnvironmentVariableIntValue("CHITAI_TEST_SEED");
        const int last = first > 0 ? first : TestFamily::isOnServer() ? 4 : 25;
        qsizetype counted = 0;
        for (int seed = std::max(first, 1); seed <= last; ++seed) {
            Family family{quint32(seed)};
            Stores &stores = family.reading.family.stores();
            PracticeLedger ledger(stores.readingEvents, stores.practice);
            for (int i = 0; i < 250; ++i) {
                family.act();
                if (family.oneIn(25))
                    QVERIFY(ledger.update());
            }
            family.reading.settle();
            QVERIFY(ledger.update());
            const Tables pieces(family.reading);
            QVERIFY(ledger.update());
            QVERIFY(Tables(family.reading) == pieces);
            QVERIFY(ledger.reset());
            QVERIFY(Tables(family.reading).readings.isEmpty());
            QVERIFY(ledger.update());
            QVERIFY2(Tables(family.reading) == pieces, QByteArray::number(seed));
            counted += pieces.readings.size();
        }
        QVERIFY(first > 0 || counted > 8 * last);
    }

    /// As another laptop writes for long.
    void whereNothingIsNewNobodyWaitsForALock()
    {
        Family family{1};
        for (int i = 0; i < 250; ++i)
            family.act();
        family.reading.settle();
        TestFamily &shared = family.reading.family;
        PracticeLedger ledger(shared.stores().readingEvents, shared.stores().practice);
        QVERIFY(ledger.update());
        const Tables counted(family.reading);
        const std::unique_ptr<Database> other = Database::open(shared.address()).value();
        QVERIFY(shared.database().setPatience(10ms));
        {
            const Database::Transaction writes(*other);
            const Result<void> updated = ledger.update();
            QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message));
        }
        QVERIFY(ledger.reset());
        {
            const Database::Transaction writes(*other);
            const Result<void> updated = ledger.update();
            QVERIFY(!updated && updated.error().code == ErrorCode::StorageLocked);
        }
        QVERIFY(ledger.update());
        QVERIFY(Tables(family.reading) == counted);
    }

    /// A word that is mended costs no more than what its child has read in its language.
    void whatIsMendedIsCountedAnewAlone()
    {
        TestReading reading;
        Stores &stores = reading.family.stores();
        Profiles &children = reading.core().profiles();
        QList<QUuid> readers{children.active().id};
        QVERIFY(children.add(QStringLiteral("Mia")));
        readers += children.active().id;
        const QHash<Language, QUuid> items{
            {Language::Russian, reading.family.addItem(QStringLiteral("Мама мыла раму."))},
            {Language::German,
             reading.family.addItem(QStringLiteral("Oma lacht."), Language::German)}};
        const auto read = [&](Language language) {
            reading.apply(StartSession{language});
            const QUuid session = *reading.now().sessionId;
            reading.apply(AddItem{items[language]});
            const QUuid shown = reading.now().current->sessionItemId;
            reading.apply(MarkWord{0});
            while (!reading.now().isCompleted()) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
            reading.apply(EndSession{});
            reading.family.clock.advance(24h);
            return Practice::Place{session, shown, 1};
        };
        Practice::Place last;
        for (int day = 0; day < 3; ++day) {
            for (const QUuid &child : std::as_const(readers)) {
                QVERIFY(children.choose(child));
                read(Language::German);
                last = read(Language::Russian);
            }
        }
        reading.settle();
        PracticeLedger ledger(stores.readingEvents, stores.practice);
        QVERIFY(ledger.update());
        // Rows that are written anew lose this.
        Database &database = reading.family.database();
        TestCore::must(database.execute(QStringLiteral("UPDATE practice_readings SET errors = "
                                                       "errors + 70")));
        QVERIFY(reading.core().practice().mend(last, WordMark::Told));
        QVERIFY(ledger.update());
        for (const QUuid &child : std::as_const(readers)) {
            for (const Language language : {Language::Russian, Language::German}) {
                const bool isMended = child == readers[1] && language == Language::Russian;
                const auto readings = stores.practice.readings(child, language).value();
                QCOMPARE(readings.size(), 3);
                for (const ReadingFigures &figures : readings)
                    QCOMPARE(figures.errors >= 70, !isMended);
            }
        }
        TestCore::must(database.execute(QStringLiteral("UPDATE practice_readings SET errors = "
                                                       "errors - 70 WHERE errors >= 70")));
        const Tables pieces(reading);
        QVERIFY(ledger.reset());
        QVERIFY(ledger.update());
        QVERIFY(Tables(reading) == pieces);
    }

    /// A text that was left after a few words is read for the first time when it is read.
    void whatWasOnlyBegunIsNotRepeated()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("— Мама мыла раму и пела там."));
        PracticeStore &store = reading.family.stores().practice;
        PracticeLedger ledger(reading.family.stores().readingEvents, store);
        const auto read = [&](int words) {
            reading.apply(StartSession{});
            reading.apply(AddItem{item});
            for (int i = 0; i < words; ++i) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
            reading.apply(EndSession{});
            reading.settle();
            return ledger.update().has_value();
        };
        for (const int words : {2, 6, 1})
            QVERIFY(read(words));
        const QUuid child = *reading.now().reader;
        const auto firsts = [&] {
            QList<bool> are;
            const auto readings = store.readings(child, Language::Russian).value();
            for (const ReadingFigures &figures : readings)
                are += figures.isFirst;
            return are;
        };
        QCOMPARE(firsts(), (QList<bool>{true, true, false}));
        QVERIFY(ledger.reset());
        QVERIFY(ledger.update());
        QCOMPARE(firsts(), (QList<bool>{true, true, false}));

        // Half of it was read.
        const QUuid other = reading.family.addItem(QStringLiteral("— Кот спит."));
        const auto begin = [&] {
            reading.apply(StartSession{});
            reading.apply(AddItem{other});
            reading.apply(AdvanceWord{1});
            reading.apply(EndSession{});
            reading.settle();
        };
        begin();
        QVERIFY(ledger.update());
        begin();
        QVERIFY(ledger.update());
        QCOMPARE(firsts().mid(3), (QList<bool>{true, false}));
    }

    void whoReadsATextAgain()
    {
        TestReading reading;
        const QUuid item = reading.family.addItem(QStringLiteral("Мама мыла раму."));
        Profiles &children = reading.core().profiles();
        const QUuid ida = children.active().id;
        const auto read = [&] {
            reading.apply(StartSession{});
            reading.apply(AddItem{item});
            for (int i = 0; i < 3; ++i) {
                reading.family.clock.advance(1s);
                reading.apply(AdvanceWord{1});
            }
            reading.apply(EndSession{});
        };
        read();
        read();
        QVERIFY(children.add(QStringLiteral("Mia")));
        const QUuid mia = children.active().id;
        read();
        PracticeStore &store = reading.family.stores().practice;
        QVERIFY(PracticeLedger(reading.family.stores().readingEvents, store).update());
        const QList<ReadingFigures> ofIda = store.readings(ida, Language::Russian).value();
        QCOMPARE(ofIda.size(), 2);
        QVERIFY(ofIda[0].isFirst && ofIda[0].isWhole);
        QVERIFY(!ofIda[1].isFirst);
        QCOMPARE(ofIda[0].day, reading.family.clock.now().toLocalTime().date());
        const QList<ReadingFigures> ofMia = store.readings(mia, Language::Russian).value();
        QCOMPARE(ofMia.size(), 1);
        QVERIFY(ofMia[0].isFirst);
    }

    void nobodysReadingIsNotCounted()
    {
        TestReading reading;
        ReadingEventStore &events = reading.family.stores().readingEvents;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама"));
        QVERIFY(events.append({.sessionId = *reading.now().sessionId,
                               .sessionItemId = reading.now().current->sessionItemId,
                               .kind = ReadingEventKind::Completed,
                               .at = reading.family.clock.now(),
                               .payload = {{QStringLiteral("reached"), 1}}}));
        PracticeStore &store = reading.family.stores().practice;
        QVERIFY(PracticeLedger(events, store).update());
        QVERIFY(store.readingsOfSession(*reading.now().sessionId).value().isEmpty());
    }

    /// As the page Progress does of one laptop, and an evening that ends on another.
    void twoCountAtTheSameMoment()
    {
        for (int moment = 0; moment < 3; ++moment) {
            TestFamily family;
            const QUuid child = ReadingYears::addChildWithTexts(family);
            ReadingYears years(family, ReadingYears::longTexts(family, Language::Russian, 6));
            PracticeStore &practice = family.stores().practice;
            PracticeLedger ledger(family.stores().readingEvents, practice);
            QVERIFY(ledger.update()); // of a child that has read nothing yet
            const QDate day(2026, 11, 1);
            years.read({.child = child, .first = day, .last = day});

            const std::unique_ptr<Database> other = Database::open(family.address()).value();
            const ReadingEventStore itsEvents(*other);
            PracticeStore itsPractice(*other);
            bool hasCounted = false;
            {
                const Interruption interruption(family.database(), moment, [&] {
                    hasCounted = PracticeLedger(itsEvents, itsPractice).update().has_value();
                });
                const Result<void> updated = ledger.update();
                QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message));
            }
            QVERIFY(hasCounted || moment > 0);
            QCOMPARE(practice.readings(child, Language::Russian).value().size(), 3);
            const QList<WordProgress> words = practice.words(child, Language::Russian).value();
            QVERIFY(ledger.reset());
            QVERIFY(ledger.update());
            QCOMPARE(practice.words(child, Language::Russian).value(), words);
        }
    }

    /// One more evening costs no more than itself.
    void aYearOfEvenings()
    {
        TestReading reading;
        const QUuid child = reading.core().profiles().active().id;
        ReadingEventStore &events = reading.family.stores().readingEvents;
        reading.apply(StartSession{});
        QJsonArray times;
        QJsonArray syllables;
        QString text;
        for (int i = 0; i < 40; ++i) {
            times += 900 + i;
            syllables += 2;
            text += QStringLiteral("слово%1 ").arg(QChar(u'а' + i % 32));
        }
        const QUuid item = reading.family.addItem(text.trimmed());
        const QJsonObject payload{{QStringLiteral("reached"), 40},
                                  {QStringLiteral("ms"), times},
                                  {QStringLiteral("syllables"), syllables}};
        const QUuid session = *reading.now().sessionId;
        const auto evening = [&] {
            for (int i = 0; i < 5; ++i) {
                const QUuid row = QUuid::createUuid();
                TestCore::must(reading.family.sessions().append(session, row, item));
                if (!events.append({.profileId = child,
                                    .sessionId = session,
                                    .sessionItemId = row,
                                    .kind = ReadingEventKind::Completed,
                                    .at = reading.family.clock.now(),
                                    .payload = payload}))
                    qFatal("not written");
            }
            reading.family.clock.advance(24h);
        };
        (void)reading.family.database().run(QStringLiteral("BEGIN")).value();
        for (int day = 0; day < 300; ++day)
            evening();
        (void)reading.family.database().run(QStringLiteral("COMMIT")).value();
        PracticeLedger ledger(events, reading.family.stores().practice);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(ledger.update());
        const qint64 all = timer.restart();
        evening();
        QVERIFY(ledger.update());
        const qint64 one = timer.elapsed();
        qInfo("%lld ms for 300 evenings, %lld ms for one more", all, one);
        QCOMPARE(reading.family.stores().practice.readings(child, Language::Russian).value().size(),
                 1'505);
        QVERIFY(one < std::max<qint64>(all / 4, 500));
    }
};

QTEST_GUILESS_MAIN(PracticeLedgerTest)
#include "PracticeLedgerTest.moc"
