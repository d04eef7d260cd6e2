// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/TaleWalk.h"
#include "SmallTale.h"

#include <QTest>

using namespace chitai;

namespace {

using Place = TaleWalk::Place;
using Step = TaleWalk::Step;

TaleBook smallBook()
{
    const QStringList any{QStringLiteral("So.")};
    return {.taleId = QStringLiteral("small"),
            .language = Language::English,
            .tale = parseTale(smalltale::plot(), smalltale::words()).value(),
            .phrases = {.goOn = {QStringLiteral("go on")},
                        .bridges = any,
                        .smiles = any,
                        .going = {},
                        .answers = {},
                        .questions = any,
                        .kindly = any,
                        .newDay = any,
                        .solve = any,
                        .found = any,
                        .anew = any,
                        .ends = any,
                        .practice = any,
                        .rules = {}},
            .opensAtOnce = true,
            .refused = WordsNotForChildren::ofWishes(Language::English)};
}

Character nell()
{
    return completed(
        {.id = {}, .name = QStringLiteral("Nell"), .gender = {}, .forms = {}, .persona = {}},
        Language::English);
}

} // namespace

class TaleWalkTest : public QObject
{
    Q_OBJECT

    const TaleBook m_book = smallBook();
    const Character m_nell = nell();

    TaleWalk begun(quint64 seed = 1, const QList<EarlierEvening> &evenings = {}) const
    {
        TaleWalk walk(m_book, m_nell, seed, remembered(m_book, m_nell, evenings));
        walk.open();
        return walk;
    }

    /// The prompts of an evening up to its end, always with the offer of this number (0: first).
    QStringList promptsOf(TaleWalk walk, int offer) const
    {
        QStringList prompts;
        while (walk.place() != Place::Ending) {
            const QStringList offers = walk.offers();
            prompts += offers[std::min<qsizetype>(offer, offers.size() - 1)];
            walk.follow(prompts.back());
        }
        return prompts;
    }

private Q_SLOTS:
    void goesFromTheOpeningToTheEnding()
    {
        TaleWalk walk = begun();
        QCOMPARE(walk.place(), Place::Opening);
        QCOMPARE(walk.offers().join(u'|'), QStringLiteral("To the door.|To the beach."));
        walk.follow(QStringLiteral("To the beach."));
        QCOMPARE(walk.place(), Place::Goal);
        QCOMPARE(walk.scene()->more, QStringLiteral("kite opening more."));
        QSet<QString> episodes;
        for (int told = 0; told < 3; ++told) {
            QCOMPARE(walk.offers().size(), 3);
            QVERIFY(!walk.offers().contains(QStringLiteral("Back to the kite.")));
            episodes += walk.offers().front();
            walk.follow(walk.offers().front());
            QCOMPARE(walk.place(), Place::Episode);
            QCOMPARE(walk.offers().size(), 2);
            walk.follow(QStringLiteral("2"));
            QCOMPARE(walk.place(), Place::Outcome);
            QVERIFY(walk.scene()->more.endsWith(QStringLiteral("rests more.")));
        }
        QCOMPARE(episodes.size(), 3);
        QCOMPARE(walk.offers().size(), 3);
        QCOMPARE(walk.offers().back(), QStringLiteral("Back to the kite."));
        walk.follow(QStringLiteral("back to the kite"));
        QCOMPARE(walk.place(), Place::Finale);
        walk.follow(QStringLiteral("Do nothing."));
        QCOMPARE(walk.place(), Place::Ending);
        QVERIFY(walk.offers().isEmpty());
        QCOMPARE(walk.scene()->more, QStringLiteral("kite quiet ending more."));
    }

    void whoDoesNotStopIsLedToTheFinale()
    {
        TaleWalk walk = begun();
        int turns = 0;
        while (walk.place() != Place::Ending) {
            QVERIFY(++turns < 20);
            QStringList offers = walk.offers();
            QVERIFY(offers.size() >= 2);
            QVERIFY(offers.size() <= 3);
            offers.removeOne(QStringLiteral("Back to the lamp."));
            const Place before = walk.place();
            walk.follow(offers.front());
            // Nobody comes to an ending from anywhere else.
            QVERIFY(walk.place() != Place::Ending || before == Place::Finale);
        }
        QCOMPARE(walk.outcomeCount(), 5);
    }

    void offersWhatIsInHand()
    {
        TaleWalk walk = begun();
        walk.follow(QStringLiteral("To the door."));
        for (const char *place : {"rock", "shed", "boat"}) {
            const QString name = QString::fromUtf8(place);
            walk.follow(u"Go to the " % name % u'.'); // even if it is not offered
            QCOMPARE(walk.place(), Place::Episode);
            walk.follow(u"Take the " % name % u'.');
        }
        QCOMPARE(walk.given()->id, QStringLiteral("cake"));
        walk.follow(QStringLiteral("Back to the lamp."));
        QVERIFY(!walk.given());
        QStringList offers = walk.offers();
        QCOMPARE(offers.takeLast(), QStringLiteral("Do nothing."));
        offers.sort();
        QCOMPARE(offers.join(u'|'), QStringLiteral("Give a cake for lamp.|Use a horn for lamp."));
        QCOMPARE(walk.values().value(QStringLiteral("loud")), QStringLiteral("the horn"));
        QCOMPARE(walk.companion()->id, QStringLiteral("crab"));
    }

    void whoHasNothingFindsSomething()
    {
        TaleWalk walk = begun();
        walk.follow(QStringLiteral("1"));
        for (int i = 0; i < 3; ++i) {
            walk.follow(QStringLiteral("1"));
            walk.follow(QStringLiteral("2")); // rest
        }
        walk.follow(QStringLiteral("Back to the lamp."));
        QVERIFY(walk.given());
        QCOMPARE(walk.offers().size(), 2);
        QVERIFY(!walk.companion());
    }

    void understandsHowItIsSaid_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<Step>("step");
        const auto row = [](const char *prompt, Step step) {
            QTest::newRow(prompt) << QString::fromUtf8(prompt) << step;
        };
        row("1", Step::Chosen);
        row("the beach!", Step::Chosen);
        row("", Step::WentOn);
        row("Go on!", Step::WentOn);
        row("eat a pancake", Step::OwnWords);
        row("why is the moon round?", Step::Question);
        row("you are stupid", Step::Unkind);
        row("STUPID", Step::Unkind);
        row("why are you so stupid?", Step::Unkind);
        row("Shut  up, beach", Step::Unkind);
        row("kill the wolf", Step::Unkind);
    }
    void understandsHowItIsSaid()
    {
        QFETCH(QString, prompt);
        QFETCH(Step, step);
        TaleWalk walk = begun();
        walk.follow(prompt);
        QCOMPARE(walk.place(), Place::Goal);
        QCOMPARE(walk.lastStep(), step);
    }

    void whatIsOfferedIsNeverUnkind()
    {
        TaleBook book = smallBook();
        book.tale.directions[0].choice = QStringLiteral("Punch a hole.");
        TaleWalk walk(book, m_nell, 1, {});
        walk.open();
        walk.follow(QStringLiteral("punch the hole"));
        QCOMPARE(walk.lastStep(), Step::Chosen);
        walk.follow(QStringLiteral("punch him"));
        QCOMPARE(walk.lastStep(), Step::Unkind);
    }

    void anotherDayBringsAnotherGoal()
    {
        TaleWalk walk = begun();
        for (const QString &prompt : promptsOf(walk, 0))
            walk.follow(prompt);
        QCOMPARE(walk.place(), Place::Ending);
        const QString mood = walk.mood().id;
        walk.follow(QStringLiteral("again"));
        QCOMPARE(walk.lastStep(), Step::NewDay);
        QCOMPARE(walk.place(), Place::Goal);
        QCOMPARE(walk.scene()->more, QStringLiteral("kite opening more."));
        QVERIFY(walk.mood().id != mood);
        QCOMPARE(walk.timesBefore(), 0);
        QCOMPARE(walk.outcomeCount(), 0);
        // What was not told is offered first: four of the six episodes were.
        const QStringList yesterday = promptsOf(begun(), 0);
        QCOMPARE(yesterday.filter(QStringLiteral("Go to the")).size(), 4);
        QVERIFY(!yesterday.contains(walk.offers()[0]));
        QVERIFY(!yesterday.contains(walk.offers()[1]));
        QVERIFY(yesterday.contains(walk.offers()[2]));
    }

    void rememberedFriendsComeBack()
    {
        const EarlierEvening evening{
            .seed = 1,
            .prompts = {QStringLiteral("To the door."), QStringLiteral("Go to the shed."),
                        QStringLiteral("Take the shed."), QStringLiteral("Go to the nest."),
                        QStringLiteral("Take the nest.")}};
        TaleWalk walk = begun(2, {evening});
        walk.follow(QStringLiteral("1"));
        QCOMPARE(walk.returning()->id, QStringLiteral("mouse"));
        QCOMPARE(walk.companion()->id, QStringLiteral("mouse"));
        // The next evening it is the other's turn.
        TaleWalk next = begun(3, {evening, {.seed = 2, .prompts = {QStringLiteral("1")}}});
        next.follow(QStringLiteral("1"));
        QCOMPARE(next.returning()->id, QStringLiteral("crab"));
        // They do not know somebody else, who still hears another story.
        EarlierEvening other = evening;
        other.isOfSameCharacter = false;
        TaleWalk others = begun(2, {other});
        others.follow(QStringLiteral("To the door."));
        QVERIFY(!others.returning());
        QCOMPARE(others.timesBefore(), 1);
        for (const QString &lead : others.offers())
            QVERIFY(!other.prompts.contains(lead));
    }

    void keepsItsCourseWithoutTheEveningsBefore()
    {
        const QStringList evening = promptsOf(begun(5), 0);
        TaleWalk walk = begun(7, {{.seed = 5, .prompts = evening}});
        const QStringList prompts = promptsOf(walk, 0);
        for (const QString &prompt : prompts)
            walk.follow(prompt);
        TaleWalk alone = begun(7); // that evening was deleted
        for (const QString &prompt : prompts) {
            alone.follow(prompt);
            QCOMPARE(alone.lastStep(), Step::Chosen);
        }
        QCOMPARE(alone.place(), Place::Ending);
    }

    void isDecidedByTheSeed()
    {
        QSet<QString> stories;
        for (quint64 seed = 0; seed < 20; ++seed) {
            QCOMPARE(promptsOf(begun(seed), 0), promptsOf(begun(seed), 0));
            stories += promptsOf(begun(seed), 0).join(u'|');
        }
        QVERIFY(stories.size() > 10);
    }
};

QTEST_GUILESS_MAIN(TaleWalkTest)
#include "TaleWalkTest.moc"
