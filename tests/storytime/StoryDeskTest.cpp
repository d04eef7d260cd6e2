// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDesk.h"

#include "support/TestStorytime.h"

#include <QSignalSpy>

using namespace chitai;

namespace {

const QString reply = QStringLiteral("The fox ran. He saw a hat. It was red.\n\n"
                                     "1. Take the hat.\n2. Run home.");
const QString theChoices = QStringLiteral("1. Take the hat. 2. Run home.");

/// What is on disk right after the reading session has changed for the last time, and before
/// anything else is stored: the program is killed at that moment.
class Kill
{
public:
    explicit Kill(TestStorytime &evening)
    {
        QObject::connect(&evening.model(), &SessionModel::snapshotChanged, &m_context,
                         [&evening, this] { m_onDisk = evening.story.onDisk(); });
    }

    [[nodiscard]] const TestStory::Files &onDisk() const { return m_onDisk; }

private:
    QObject m_context;
    TestStory::Files m_onDisk;
};

/// From now on the database refuses what `statement` does to the messages of stories.
void refuse(TestStorytime &evening, const QString &statement)
{
    const auto made = evening.story.family.database().run(
        QStringLiteral("CREATE TRIGGER refused_%1 BEFORE %1 ON story_messages BEGIN SELECT "
                       "RAISE(ABORT, 'refused'); END")
            .arg(statement));
    QVERIFY(made);
}

/// The fox has told `text`, and it lies on the desk.
void tell(TestStorytime &evening, const QString &text = reply)
{
    evening.story.service.says({text});
    evening.story.prepare();
    evening.desk().wake();
    evening.say(QStringLiteral("Go"));
}

} // namespace

class StoryDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void saysWhichWordsThatTheChildPractisesCame()
    {
        TestStorytime evening;
        const auto apply = [&](const ReadingCommand &command) {
            TestStory::must(evening.model().apply(command));
        };
        apply(StartSession{Language::English});
        apply(AddItem{evening.story.family.addItem(
            QStringLiteral("We saw a hat. An umbrella fell on Max."), Language::English)});
        for (const int word : {3, 5, 8})
            apply(MarkWord{word, WordMark::Stumbled});
        apply(AdvanceWord{100});
        apply(AdvanceWord{});
        apply(EndSession{});
        evening.story.family.clock.advance(std::chrono::hours(30));
        evening.everSent.clear();

        tell(evening);
        const QString asked
            = evening.story.service.question()[u"messages"][0][u"content"].toString();
        for (const char *word : {"hat", "umbrella", "practises these words"})
            QVERIFY2(asked.contains(QLatin1StringView(word)), qPrintable(asked));
        QVERIFY(evening.desk().draft().wantsPractice);
        QCOMPARE(evening.desk().draft().practiceWords, QStringList{QStringLiteral("hat")});

        TestStory::must(evening.story.engine().setHasPracticeWords(false));
        evening.story.service.says({reply});
        evening.say(QStringLiteral("On"));
        QVERIFY(!evening.story.service.question()[u"messages"][0][u"content"].toString().contains(
            QStringLiteral("umbrella")));
        QVERIFY(!evening.desk().draft().wantsPractice);
        evening.restart();
        QVERIFY(!evening.story.engine().hasPracticeWords());
    }

    void aReplyWaitsAndNothingOfItIsShown()
    {
        TestStorytime evening;
        tell(evening);
        QCOMPARE(evening.lines(),
                 QStringList({QStringLiteral("The fox ran."), QStringLiteral("He saw a hat."),
                              QStringLiteral("It was red."), QStringLiteral("Take the hat."),
                              QStringLiteral("Run home.")}));
        QVERIFY(!evening.now().hasSession());
        QVERIFY(evening.everSent.isEmpty());
    }

    void whatIsApprovedIsReadInOrderAndTheChoicesFollow()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.now().language, Language::English);
        QCOMPARE(evening.onScreen(), QStringLiteral("The fox ran."));
        QCOMPARE(evening.queue(),
                 QStringList({QStringLiteral("He saw a hat."), QStringLiteral("It was red.")}));
        evening.readOn();
        evening.readOn();
        QVERIFY(!evening.everSent.contains(theChoices));
        evening.readToEnd();
        QCOMPARE(evening.queue(), QStringList{theChoices});
        evening.readOn();
        QCOMPARE(evening.onScreen(), theChoices);
        QVERIFY(evening.desk().draft().lines.back().isSent());
    }

    void aSentenceWaitsForThoseBeforeIt()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approve(2));
        QVERIFY(evening.everSent.isEmpty());
        TestStory::must(evening.desk().approve(0));
        QCOMPARE(evening.onScreen(), QStringLiteral("The fox ran."));
        QVERIFY(evening.queue().isEmpty());
        TestStory::must(evening.desk().drop(1));
        QCOMPARE(evening.queue(), QStringList{QStringLiteral("It was red.")});
        QCOMPARE(evening.desk().approve(0).error().code, ErrorCode::Conflict);
    }

    void choicesWaitForTheParentToo()
    {
        TestStorytime evening;
        tell(evening);
        for (int line : {0, 1, 2, 4})
            TestStory::must(evening.desk().approve(line));
        evening.readOn();
        evening.readOn();
        evening.readOn();
        QVERIFY(evening.queue().isEmpty());
        TestStory::must(evening.desk().drop(3));
        QTRY_COMPARE(evening.queue(), QStringList{QStringLiteral("Run home.")});
    }

    void aRefusedSentenceHasToBeChanged()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox had a gun. He ran."));
        QVERIFY(evening.desk().draft().lines[0].verdict.isRefused());
        QCOMPARE(evening.desk().approve(0).error().code, ErrorCode::BadValue);
        TestStory::must(evening.desk().approveFit());
        QVERIFY(evening.everSent.isEmpty());
        TestStory::must(evening.desk().edit(0, QStringLiteral("The fox had a big gun.")));
        QCOMPARE(evening.desk().approve(0).error().code, ErrorCode::BadValue);
        QCOMPARE(evening.desk().edit(0, QStringLiteral(" … ")).error().code, ErrorCode::BadValue);
        TestStory::must(evening.desk().edit(0, QStringLiteral("The fox had  a drum. ")));
        TestStory::must(evening.desk().approve(0));
        QCOMPARE(evening.onScreen(), QStringLiteral("The fox had a drum."));
        QCOMPARE(evening.queue(), QStringList{QStringLiteral("He ran.")});
    }

    /// Character for character, whatever a model put into its reply.
    void whatWasJudgedIsWhatIsShown()
    {
        for (const QString &odd :
             {QStringLiteral("The fo\u200dx r\u00adan. He sa\ufe0fw a ha\u0301t."),
              QStringLiteral("The **f**ox\u200b ran.\u2028He sa\u3164w caf**e**\u0301 hats."),
              QStringLiteral("\ufeffThe fox 🦊\ufe0f ran. \u202eIt was\u2060 r\U000e0061ed.")}) {
            TestStorytime evening;
            tell(evening, odd);
            QStringList judged;
            for (const DraftLine &line : evening.desk().draft().lines)
                judged += line.verdict.sentence;
            for (qsizetype line = 0; line < judged.size(); ++line)
                TestStory::must(evening.desk().approve(line));
            QCOMPARE(QStringList{evening.onScreen()} + evening.queue(), judged);
            QString shown;
            for (const QStringList &pieces : evening.now().current->reading.shown)
                shown += pieces.join(QString()) + u' ';
            QCOMPARE(shown.trimmed(), judged.front());
        }
    }

    void anInvisibleCharacterInAWordIsJudged()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox had a g\u200dun. He ran."));
        QCOMPARE(evening.lines().front(), QStringLiteral("The fox had a gun."));
        QCOMPARE(evening.desk().approve(0).error().code, ErrorCode::BadValue);
        TestStory::must(evening.desk().edit(0, QStringLiteral("The fox had a g\u034fun.")));
        QCOMPARE(evening.desk().approve(0).error().code, ErrorCode::BadValue);
        QVERIFY(evening.everSent.isEmpty());
    }

    void nothingUnapprovedIsEverInASnapshot()
    {
        QRandomGenerator random(1);
        for (int round = 0; round < 8; ++round) {
            TestStorytime evening;
            tell(evening);
            QSet<QString> allowed;
            for (int step = 0; step < 40; ++step) {
                StoryDesk &desk = evening.desk();
                const qsizetype line = random.bounded(5);
                if (desk.draft().isEmpty())
                    break;
                switch (random.bounded(7)) {
                case 0:
                    if (desk.approve(line))
                        allowed += desk.draft().lines[line].text();
                    break;
                case 1:
                    (void)desk.drop(line);
                    break;
                case 2:
                    (void)desk.reconsider(line);
                    break;
                case 3:
                    (void)desk.edit(line, QStringLiteral("It is %1.").arg(step));
                    break;
                case 4:
                    evening.restart();
                    break;
                case 5:
                    (void)desk.setLevel(readingLevels[std::size_t(random.bounded(3))]);
                    break;
                default:
                    evening.readOn();
                }
            }
            evening.readOn();
            for (const QString &text : std::as_const(evening.everSent)) {
                bool isAllowed = allowed.contains(text);
                if (text.startsWith(u'1')) { // the choices, together
                    isAllowed = true;
                    for (const QString &choice : text.split(
                             QRegularExpression(QStringLiteral("\\s*\\d\\. ")), Qt::SkipEmptyParts))
                        isAllowed = isAllowed && allowed.contains(choice);
                }
                QVERIFY2(isAllowed, qPrintable(text));
            }
        }
    }

    void theDraftSurvivesARestart()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approve(0));
        TestStory::must(evening.desk().edit(1, QStringLiteral("He saw a cap.")));
        TestStory::must(evening.desk().drop(3));
        TestStory::must(evening.desk().approve(4));
        evening.restart();
        QCOMPARE(evening.lines()[1], QStringLiteral("He saw a cap."));
        QCOMPARE(evening.desk().draft().lines[3].state, DraftLine::State::Dropped);
        QVERIFY(evening.desk().draft().lines[0].isSent());
        TestStory::must(evening.desk().approve(1));
        TestStory::must(evening.desk().approve(2));
        QCOMPARE(evening.queue(),
                 QStringList({QStringLiteral("He saw a cap."), QStringLiteral("It was red.")}));
        evening.readOn();
        evening.restart(); // nobody looks at the story, and the choices still follow
        evening.readOn();
        evening.readOn();
        QCOMPARE(evening.queue() + QStringList{evening.onScreen()},
                 QStringList{QStringLiteral("Run home.")});
        evening.restart();
        evening.readOn();
        QVERIFY(evening.queue().isEmpty());
    }

    void anApprovalNeverGoesOverToOtherWords()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approve(2));
        // The reply changes under it, with as many lines, as a crash may leave it.
        TestStory::must(evening.story.engine().replaceReply(
            QStringLiteral("The fox ran. He saw a bat. It was dead.\n\n1. Take it.\n2. Run.")));
        evening.restart();
        evening.desk().wake();
        QCOMPARE(evening.lines()[2], QStringLiteral("It was dead."));
        QCOMPARE(evening.desk().draft().lines[2].state, DraftLine::State::Waiting);
        TestStory::must(evening.desk().approve(0));
        TestStory::must(evening.desk().approve(1));
        QVERIFY(!evening.everSent.contains(QStringLiteral("It was dead.")));
    }

    void aChoiceOrOwnWordsAreTheNextPrompt()
    {
        TestStorytime evening;
        evening.story.service.says({reply});
        evening.story.service.says({QStringLiteral("The hat was warm.")});
        tell(evening, QStringLiteral("The fox slept."));
        QCOMPARE(evening.desk().choose(0).error().code, ErrorCode::NotFound);
        TestStory::must(evening.desk().approve(0));
        TestStory::must(evening.desk().choose(3));
        QVERIFY(evening.desk().isTelling());
        QVERIFY(evening.desk().draft().isEmpty());
        evening.settle();
        const QList<StoryMessage> said = evening.desk().storySoFar();
        QCOMPARE(said.back().content, QStringLiteral("Take the hat."));
        // The child still reads what was approved before.
        QCOMPARE(evening.onScreen(), QStringLiteral("The fox ran."));
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.queue(), QStringList{QStringLiteral("The hat was warm.")});
        QCOMPARE(evening.desk().say(QStringLiteral("  ")).error().code, ErrorCode::BadValue);
    }

    void whoHasChosenHasReadTheChoices()
    {
        TestStorytime evening;
        tell(evening, reply);
        evening.story.service.says({QStringLiteral("The hat was warm.")});
        TestStory::must(evening.desk().approveFit());
        while (!evening.onScreen().startsWith(u'1')) {
            evening.readOn();
            QTRY_VERIFY(!evening.now().isCompleted() || !evening.now().queue->isEmpty()
                        || evening.onScreen().startsWith(u'1'));
        }
        QVERIFY(!evening.now().isCompleted());
        TestStory::must(evening.model().apply(AdvanceWord{}));
        TestStory::must(evening.model().apply(AdvanceWord{}));
        TestStory::must(evening.desk().choose(3));
        QVERIFY(evening.now().isCompleted());
        QVERIFY(evening.onScreen().startsWith(u'1'));
        // The rest of the words was chosen from, and not read.
        const QUuid item = evening.now().current->sessionItemId;
        const QList<ReadingEvent> events
            = evening.story.family.stores().readingEvents.ofItem(item).value();
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].kind, ReadingEventKind::Skipped);
        QCOMPARE(events[0].payload[u"reached"].toInt(), 2);
    }

    void whatWasApprovedIsNotLostByGoingOn()
    {
        TestStorytime evening;
        evening.story.service.says({reply});
        evening.story.service.says({QStringLiteral("The hat was warm.")});
        tell(evening, QStringLiteral("The fox slept."));
        const QString first = evening.lines()[0];
        const QString second = evening.lines()[1];
        TestStory::must(evening.desk().approve(1));
        QVERIFY(!evening.now().current);
        evening.say(QStringLiteral("On"));
        // It went to the child, and what nobody approved is no part of the story.
        QCOMPARE(evening.onScreen(), second);
        QVERIFY(!evening.everSent.contains(first));
        const QList<StoryMessage> said = evening.desk().storySoFar();
        QVERIFY(!said[said.size() - 2].content.contains(first));
    }

    void aTurnThatIsTakenBackLeavesTheQueue()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approveFit());
        evening.say(QStringLiteral("On"));
        const QStringList before = evening.queue();
        const QString onScreen = evening.onScreen();
        TestStory::must(evening.desk().approveFit());
        QVERIFY(evening.queue().size() > before.size());
        StoryEngine &engine = evening.story.engine();
        const QList<StoryMessage> all = engine.history();
        const RemovedTurns cut = evening.desk().rewindTo(all[2].number).value();
        QCOMPARE(evening.queue(), before);
        QCOMPARE(evening.onScreen(), onScreen);
        // Come back, it waits for the parent once more.
        TestStory::must(engine.restore(cut));
        QVERIFY(!evening.desk().draft().isAnythingSent());
        TestStory::must(evening.desk().approveFit());
        QVERIFY(evening.queue().size() > before.size());
        // A story that is deleted leaves nothing of any turn.
        (void)evening.desk().deleteStory(engine.selection().sessionId).value();
        QVERIFY(evening.queue().isEmpty());
        QCOMPARE(evening.onScreen(), onScreen);
    }

    void turnsThatAreTakenBackLeaveTheQueueAllOfThem()
    {
        TestStorytime evening;
        evening.story.service.says({reply});
        for (int turn = 0; turn < 2; ++turn)
            evening.story.service.says({QStringLiteral("The owl sang. The moon rose.")});
        tell(evening);
        TestStory::must(evening.desk().approve(0));
        for (int turn = 0; turn < 2; ++turn) {
            evening.say(QStringLiteral("On"));
            TestStory::must(evening.desk().approveFit());
        }
        QCOMPARE(evening.queue().size(), 4);
        StoryEngine &engine = evening.story.engine();
        const RemovedTurns cut = evening.desk().rewindTo(engine.history()[2].number).value();
        QVERIFY(evening.queue().isEmpty());
        // Not asked for by the parent, so not taken out either.
        QVERIFY(!evening.desk().rewindTo(99999));
        TestStory::must(engine.restore(cut));
        QVERIFY(!evening.desk().draft().isAnythingSent());
    }

    void choicesThatAreTakenBackWaitForTheParent()
    {
        TestStorytime evening;
        tell(evening, reply);
        TestStory::must(evening.desk().approveFit());
        evening.readAll();
        QTRY_VERIFY(evening.queue().value(0).startsWith(u'1'));
        StoryEngine &engine = evening.story.engine();
        const RemovedTurns cut = evening.desk().rewindTo(engine.history()[1].number).value();
        QVERIFY(evening.queue().isEmpty());
        TestStory::must(engine.restore(cut));
        for (const DraftLine &line : evening.desk().draft().lines) {
            QCOMPARE(line.state == DraftLine::State::Waiting, line.isChoice);
            QCOMPARE(line.isRead, !line.isChoice);
        }
        TestStory::must(evening.model().apply(NextItem{}));
        QCoreApplication::processEvents();
        QVERIFY(evening.queue().isEmpty());
    }

    void aLineThatIsTakenOutOfTheQueueWaitsForTheParent()
    {
        TestStorytime evening;
        tell(evening, reply);
        TestStory::must(evening.desk().approveFit());
        const QUuid second = evening.now().queue->front().sessionItemId;
        TestStory::must(evening.model().apply(RemoveQueuedItem{second}));
        QTRY_COMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Waiting);
        evening.readAll();
        // It is not behind the child's back: the choices wait for it.
        QVERIFY(evening.queue().isEmpty());
        TestStory::must(evening.desk().drop(1));
        QTRY_VERIFY(evening.queue().value(0).startsWith(u'1'));
    }

    void whoStepsFastHasReadWhatWasOnTheScreen()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox ran. The owl sang. The moon rose."));
        TestStory::must(evening.desk().approveFit());
        for (int step = 0; step < 2; ++step)
            TestStory::must(evening.model().apply(NextItem{}));
        QCoreApplication::processEvents();
        using Place = DraftLine::Place;
        const QList<DraftLine> lines = evening.desk().draft().lines;
        QCOMPARE(lines[0].place, Place::Read);
        QCOMPARE(lines[1].place, Place::Read);
        QCOMPARE(lines[2].place, Place::Screen);
    }

    void aSessionThatEndedWhileTheProgramWasClosedGivesBackToo()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox ran. The owl sang. The moon rose."));
        TestStory::must(evening.desk().approveFit());
        evening.readOn();
        evening.story.family.clock.advance(std::chrono::hours(9));
        evening.restart();
        QVERIFY(!evening.now().hasSession());
        evening.desk().wake();
        const QList<DraftLine> lines = evening.desk().draft().lines;
        QVERIFY(lines[0].isRead);
        for (const int line : {1, 2}) {
            QVERIFY(!lines[line].isSent());
            QCOMPARE(lines[line].state, DraftLine::State::Waiting);
        }
    }

    void theStoryRemembersWhatTheParentChanged()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().edit(2, QStringLiteral("It was blue.")));
        TestStory::must(evening.desk().drop(1));
        evening.say(QStringLiteral("On"));
        const QList<StoryMessage> said = evening.desk().storySoFar();
        QCOMPARE(said[said.size() - 2].content,
                 QStringLiteral("The fox ran. It was blue.\n\n1. Take the hat.\n2. Run home."));
        const QJsonArray told = evening.story.service.question()[u"messages"].toArray();
        QVERIFY(told[told.size() - 2][u"content"].toString().contains(QStringLiteral("blue")));
    }

    void anotherVersionTakesThePlaceOfAReply()
    {
        TestStorytime evening;
        evening.story.service.says({reply});
        evening.story.service.says({QStringLiteral("The fox hid.")});
        evening.story.service.refuses(401);
        evening.story.service.says({QStringLiteral("The fox sang.")});
        evening.story.prepare();
        evening.desk().wake();
        QVERIFY(!evening.desk().canAskAgain()); // the world's own words
        QCOMPARE(evening.desk().askAgain(ReplyWish::Anew).error().code, ErrorCode::NotFound);
        evening.say(QStringLiteral("Go"));
        QVERIFY(evening.desk().canAskAgain());
        TestStory::must(evening.desk().askAgain(ReplyWish::Shorter));
        evening.settle();
        QCOMPARE(evening.lines(), QStringList{QStringLiteral("The fox hid.")});
        const QJsonArray told = evening.story.service.question()[u"messages"].toArray();
        QCOMPARE(told[told.size() - 2][u"content"].toString(), reply);
        QCOMPARE(told.last()[u"content"].toString(),
                 requestText(ReplyWish::Shorter, Language::English,
                             measuresOf(ReadingLevel::ShortStories)));
        QCOMPARE(evening.story.engine().history().size(), 3);

        TestStory::must(evening.desk().askAgain(ReplyWish::Anew));
        evening.settle();
        QCOMPARE(evening.desk().problem(), ModelProblem::KeyRefused);
        QCOMPARE(evening.lines(), QStringList{QStringLiteral("The fox hid.")});

        TestStory::must(evening.desk().askAgain(ReplyWish::Anew));
        QVERIFY(!evening.desk().problem());
        evening.settle();
        QCOMPARE(evening.desk().versionCount(), 3);
        QCOMPARE(evening.desk().version(), 2);
        TestStory::must(evening.desk().edit(0, QStringLiteral("The fox sang softly.")));
        TestStory::must(evening.desk().showVersion(0));
        QCOMPARE(evening.lines().size(), 5);
        TestStory::must(evening.desk().drop(1));
        evening.restart();
        evening.desk().wake();
        QCOMPARE(evening.desk().versionCount(), 3);
        QCOMPARE(evening.desk().version(), 0);
        QCOMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Dropped);
        // What was changed in a version is there when the parent comes back to it.
        TestStory::must(evening.desk().showVersion(2));
        QCOMPARE(evening.lines(), QStringList{QStringLiteral("The fox sang softly.")});
        TestStory::must(evening.desk().showVersion(0));
        QCOMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Dropped);
        TestStory::must(evening.desk().approve(0));
        QCOMPARE(evening.desk().askAgain(ReplyWish::Anew).error().code, ErrorCode::Conflict);
        QCOMPARE(evening.desk().showVersion(1).error().code, ErrorCode::Conflict);
    }

    void theStorytellerTellsTheSameTurnAgain()
    {
        TestStorytime evening;
        evening.story.hasShippedAssets = true;
        evening.restart();
        StoryEngine &engine = evening.story.engine();
        TestStory::must(engine.selectWorld(QStringLiteral("lighthouse_en")));
        TestStory::must(engine.selectCharacter(QStringLiteral("fox")));
        TestStory::must(engine.selectModel(QStringLiteral("builtin/storyteller")));
        TestStory::must(engine.newSession());
        evening.desk().wake();
        const StoryDraft opening = evening.desk().draft();
        QVERIFY(opening.lines.back().isChoice);
        TestStory::must(evening.desk().choose(opening.lines.size() - 1));
        evening.settle();
        const QStringList asWritten = evening.lines();
        const auto tellAgain = [&](ReplyWish wish) {
            TestStory::must(evening.desk().askAgain(wish));
            evening.settle();
            return evening.lines();
        };
        const QStringList anew = tellAgain(ReplyWish::Anew);
        QVERIFY(anew != asWritten);
        QVERIFY(tellAgain(ReplyWish::Anew) != anew);
        QVERIFY(tellAgain(ReplyWish::Shorter).size() < asWritten.size());
        QVERIFY(tellAgain(ReplyWish::Simpler) != asWritten);
        for (const DraftLine &line : evening.desk().draft().lines)
            QVERIFY2(line.text().count(u' ') < measuresOf(ReadingLevel::FirstSentences).mostWords,
                     qPrintable(line.text()));
        QCOMPARE(evening.lines().back(), asWritten.back()); // the same choices
        QCOMPARE(engine.history().size(), 3);
    }

    void theLevelDecidesWhatIsFit()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The old fox ran home to his mother and father."));
        QVERIFY(!evening.desk().draft().lines[0].verdict.isFit());
        TestStory::must(evening.desk().setLevel(ReadingLevel::Independent));
        QVERIFY(evening.desk().draft().lines[0].verdict.isFit());
        QVERIFY(!readingLevelFromNumber(3));
        evening.say(QStringLiteral("On"));
        QVERIFY(evening.story.service.question()[u"messages"][0][u"content"].toString().contains(
            QStringLiteral("at most 13 words")));
        evening.restart();
        evening.desk().wake();
        QCOMPARE(evening.desk().level(), ReadingLevel::Independent);
    }

    void theParentSeesHowFarTheChildIs()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox ran. The owl sang. The moon rose."));
        using Place = DraftLine::Place;
        const auto places = [&] {
            QList<Place> list;
            for (const DraftLine &line : evening.desk().draft().lines)
                list += line.place;
            return list;
        };
        const auto next = [&] { TestStory::must(evening.model().apply(NextItem{})); };
        QCOMPARE(places(), (QList{Place::Desk, Place::Desk, Place::Desk}));
        TestStory::must(evening.desk().approve(0));
        TestStory::must(evening.desk().approve(1));
        QCOMPARE(places(), (QList{Place::Screen, Place::Queue, Place::Desk}));
        next();
        QTRY_COMPARE(places(), (QList{Place::Read, Place::Screen, Place::Desk}));
        // A session that ends in the middle of a sentence gives it back to the parent.
        TestStory::must(evening.model().apply(EndSession{}));
        QTRY_COMPARE(places(), (QList{Place::Read, Place::Desk, Place::Desk}));
        TestStory::must(evening.desk().approve(1));
        TestStory::must(evening.desk().approve(2));
        QTRY_COMPARE(places(), (QList{Place::Read, Place::Screen, Place::Queue}));
        evening.restart();
        evening.desk().wake();
        QCOMPARE(places(), (QList{Place::Read, Place::Screen, Place::Queue}));
    }

    void aSessionThatEndsGivesBackWhatWasNotRead()
    {
        TestStorytime evening;
        tell(evening, reply);
        TestStory::must(evening.desk().approveFit());
        const QString first = evening.onScreen();
        TestStory::must(evening.model().apply(EndSession{}));
        QTRY_VERIFY(!evening.desk().draft().isAnythingSent());
        evening.restart();
        evening.desk().wake();
        QVERIFY(!evening.desk().draft().isAnythingSent());
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.onScreen(), first);
        for (const DraftLine &line : evening.desk().draft().lines)
            QCOMPARE(line.isSent(), !line.isChoice);
    }

    void choicesThatNobodyNeedsAnyMoreDoNotCome()
    {
        TestStorytime evening;
        evening.story.service.says({reply});
        evening.story.service.says({QStringLiteral("The hat was warm.")});
        tell(evening, reply);
        TestStory::must(evening.desk().approveFit());
        evening.readAll();
        QTRY_VERIFY(evening.queue().value(0).startsWith(u'1'));
        evening.say(QStringLiteral("On"));
        QVERIFY(evening.queue().isEmpty());
    }

    void aStoryStandsTogetherBehindWhatWaitedBeforeIt()
    {
        TestStorytime evening;
        const auto item = [&](const QString &text) {
            return evening.story.family.addItem(text, Language::English);
        };
        TestStory::must(evening.model().apply(AddItems{
            {item(QStringLiteral("one")), item(QStringLiteral("two"))}, Language::English}));
        tell(evening, QStringLiteral("The fox ran. The owl sang."));
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.onScreen(), QStringLiteral("one"));
        QCOMPARE(evening.queue(), QStringList{QStringLiteral("two")} + evening.lines());
        for (const DraftLine &line : evening.desk().draft().lines)
            QCOMPARE(line.place, DraftLine::Place::Queue);
    }

    void eachStoryHasItsLevel()
    {
        TestStorytime evening;
        tell(evening, QStringLiteral("The fox ran."));
        StoryEngine &engine = evening.story.engine();
        const QString easy = engine.selection().sessionId;
        TestStory::must(evening.desk().setLevel(ReadingLevel::FirstSentences));
        TestStory::must(engine.newSession());
        QCOMPARE(evening.desk().level(),
                 ReadingLevel::FirstSentences); // as the one before, until somebody says otherwise
        TestStory::must(evening.desk().setLevel(ReadingLevel::Independent));
        const QString hard = engine.selection().sessionId;
        TestStory::must(engine.continueSession(easy));
        QCOMPARE(evening.desk().level(), ReadingLevel::FirstSentences);
        TestStory::must(engine.continueSession(hard));
        QCOMPARE(evening.desk().level(), ReadingLevel::Independent);

        const RemovedTurns cut = evening.desk().deleteStory(hard).value();
        TestStory::must(engine.continueSession(easy));
        TestStory::must(engine.restore(cut));
        TestStory::must(engine.continueSession(hard));
        QCOMPARE(evening.desk().level(), ReadingLevel::Independent);
    }

    void aReplyThatIsStoppedIsADraftToo()
    {
        TestStorytime evening;
        evening.story.service.stopsAfter({QStringLiteral("The fox ran. ")});
        evening.story.prepare();
        evening.desk().wake();
        QSignalSpy told(&evening.desk(), &StoryDesk::told);
        TestStory::must(evening.desk().say(QStringLiteral("Go")));
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(evening.desk().telling(), QStringLiteral("The fox ran. "));
        QCOMPARE(evening.desk().approveFit().error().code, ErrorCode::Conflict);
        evening.desk().cancel();
        evening.settle();
        QCOMPARE(evening.lines(), QStringList{QStringLiteral("The fox ran.")});
    }

    void aStoryGoesBackAndComesBack()
    {
        TestStorytime evening;
        tell(evening);
        evening.say(QStringLiteral("On"));
        StoryEngine &engine = evening.story.engine();
        const QList<StoryMessage> all = engine.history();
        const RemovedTurns cut = engine.rewindTo(all[2].number).value();
        QCOMPARE(engine.history().size(), 3);
        QCOMPARE(evening.desk().draft().messageNumber, all[2].number);
        QVERIFY(!engine.rewindTo(all[4].number));
        TestStory::must(engine.restore(cut));
        QCOMPARE(engine.history().size(), 5);
        QCOMPARE(evening.desk().draft().messageNumber, all[4].number);
        const RemovedTurns other = engine.rewindTo(all[2].number).value();
        evening.say(QStringLiteral("Elsewhere"));
        QCOMPARE(engine.restore(other).error().code, ErrorCode::Conflict);

        const RemovedTurns whole = engine.deleteSession(engine.selection().sessionId).value();
        QVERIFY(evening.desk().draft().isEmpty());
        TestStory::must(engine.restore(whole));
        QCOMPARE(engine.history().size(), 5);
        QCOMPARE(engine.sessions()[0].title, QStringLiteral("Go"));
        QVERIFY(!evening.desk().draft().isEmpty());
    }

    /// What the child has again after Undo is not given to it once more.
    void undoneEndsOfASessionKeepWhatTheChildHas_data()
    {
        QTest::addColumn<bool>("isRebuilt");
        QTest::newRow("at once") << false;
        QTest::newRow("after another look at the story") << true;
    }

    void undoneEndsOfASessionKeepWhatTheChildHas()
    {
        QFETCH(bool, isRebuilt);
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approveFit());
        evening.readOn();
        const QStringList before = evening.queue();
        QCOMPARE(before.size(), 1);
        TestStory::must(evening.model().apply(EndSession{}));
        QCoreApplication::processEvents();
        QCOMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Waiting);
        if (isRebuilt)
            TestStory::must(evening.desk().setLevel(ReadingLevel::Independent));
        TestStory::must(evening.model().apply(Undo{}));
        QCoreApplication::processEvents();
        for (const DraftLine &line : evening.desk().draft().lines.first(3)) {
            QVERIFY(line.isSent());
            QCOMPARE(line.state, DraftLine::State::Approved);
        }
        using Place = DraftLine::Place;
        QCOMPARE(evening.desk().draft().lines[0].place, Place::Read);
        QCOMPARE(evening.desk().draft().lines[1].place, Place::Screen);
        QCOMPARE(evening.desk().draft().lines[2].place, Place::Queue);
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.queue(), before);
        evening.restart();
        QVERIFY(evening.desk().draft().lines[2].isSent());
        evening.readAll();
        QTRY_COMPARE(evening.queue(), QStringList{theChoices});
        // They come back as well.
        TestStory::must(evening.model().apply(EndSession{}));
        QCoreApplication::processEvents();
        QVERIFY(!evening.desk().draft().areChoicesSent());
        TestStory::must(evening.model().apply(Undo{}));
        QCoreApplication::processEvents();
        QVERIFY(evening.desk().draft().areChoicesSent());
        QCOMPARE(evening.queue(), QStringList{theChoices});
    }

    void aLineThatComesBackIntoTheQueueIsNotSentTwice()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approveFit());
        const QStringList before = evening.queue();
        const auto removeSecond = [&] {
            TestStory::must(evening.model().apply(
                RemoveQueuedItem{evening.now().queue->front().sessionItemId}));
            QCoreApplication::processEvents();
        };
        const auto undo = [&] {
            TestStory::must(evening.model().apply(Undo{}));
            QCoreApplication::processEvents();
        };
        removeSecond();
        undo();
        QVERIFY(evening.desk().draft().lines[1].isSent());
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.queue(), before);
        // Other words are another line, and what was dropped stays so.
        removeSecond();
        TestStory::must(evening.desk().edit(1, QStringLiteral("He saw a cap.")));
        undo();
        QVERIFY(!evening.desk().draft().lines[1].isSent());
        removeSecond();
        TestStory::must(evening.desk().drop(1));
        undo();
        QCOMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Dropped);
    }

    void aPromptThatGotNoReplyIsAskedAgainWhereItStands_data()
    {
        QTest::addColumn<QString>("refused");
        QTest::newRow("as anywhere") << QString();
        QTest::newRow("by who may delete nothing") << QStringLiteral("DELETE");
    }

    void aPromptThatGotNoReplyIsAskedAgainWhereItStands()
    {
        QFETCH(QString, refused);
        TestStorytime evening;
        evening.story.write(QStringLiteral("assets/worlds/forest.yaml"),
                            "id: forest\nname: The forest\n"); // without a word of its own
        evening.story.restart();
        evening.story.service.refuses(401);
        evening.story.service.refuses(401);
        evening.story.service.says({reply});
        evening.story.prepare();
        evening.desk().wake();
        evening.say(QStringLiteral("Go"));
        QVERIFY(evening.desk().canRetry());
        if (!refused.isEmpty())
            refuse(evening, refused);
        const auto said = [&] {
            QStringList texts;
            for (const StoryMessage &message : evening.story.engine().history())
                texts += message.content;
            return texts;
        };
        TestStory::must(evening.desk().retry());
        evening.settle();
        QCOMPARE(evening.desk().problem(), ModelProblem::KeyRefused);
        QCOMPARE(said(), QStringList{QStringLiteral("Go")});
        TestStory::must(evening.desk().retry());
        evening.settle();
        QVERIFY(!evening.desk().problem());
        QCOMPARE(said(), QStringList({QStringLiteral("Go"), reply}));
        QCOMPARE(evening.lines().size(), 5);
        const QJsonArray asked = evening.story.service.question()[u"messages"].toArray();
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.last()[u"content"].toString(), QStringLiteral("Go"));
        QVERIFY(!evening.desk().canRetry());
        QCOMPARE(evening.desk().retry().error().code, ErrorCode::NotFound);
    }

    void aPromptIsKeptWhereAskingAgainFails()
    {
        TestStorytime evening;
        evening.story.service.refuses(401);
        evening.story.prepare();
        evening.desk().wake();
        evening.say(QStringLiteral("Go"));
        refuse(evening, QStringLiteral("INSERT"));
        (void)evening.desk().retry();
        evening.settle();
        QCOMPARE(evening.story.engine().history().back().content, QStringLiteral("Go"));
        QCOMPARE(evening.story.engine().history().size(), 2);
        QVERIFY(evening.desk().canRetry());
        evening.restart();
        QCOMPARE(evening.story.engine().history().back().content, QStringLiteral("Go"));
    }

    void whatWasOnItsWayWhenTheProgramWasKilledDoesNotComeTwice_data()
    {
        QTest::addColumn<QString>("present");
        QTest::newRow("as it stands in the library") << QStringLiteral("The fox ran.");
        QTest::newRow("in another spelling") << QStringLiteral("the FOX ran.");
    }

    void whatWasOnItsWayWhenTheProgramWasKilledDoesNotComeTwice()
    {
        QFETCH(const QString, present);
        TestStorytime evening;
        tell(evening,
             QStringLiteral("The fox ran. He saw a hat. The fox ran.\n\n"
                            "1. Take the hat.\n2. Run home."));
        // In the middle of a session that has the same words already.
        const QUuid item = evening.story.family.addItem(present, Language::English);
        TestStory::must(evening.model().apply(AddItems{{item}, Language::English}));
        const Kill kill(evening);
        TestStory::must(evening.desk().approveFit());
        const QStringList before = evening.queue();
        QCOMPARE(before.size(), 3);
        evening.restart(kill.onDisk());
        QCOMPARE(evening.queue(), before);
        evening.desk().wake();
        for (const DraftLine &line : evening.desk().draft().lines.first(3)) {
            QVERIFY(line.isSent());
            QCOMPARE(line.state, DraftLine::State::Approved);
            QCOMPARE(line.place, DraftLine::Place::Queue); // not what was there before
        }
        TestStory::must(evening.desk().approveFit());
        QCOMPARE(evening.queue(), before);
    }

    void choicesThatWereOnTheirWayDoNotComeTwice()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approveFit());
        evening.readOn();
        evening.readOn();
        const Kill kill(evening);
        evening.readToEnd();
        QCOMPARE(evening.queue(), QStringList{theChoices});
        evening.restart(kill.onDisk());
        QCoreApplication::processEvents();
        QCOMPARE(evening.queue(), QStringList{theChoices});
        QVERIFY(evening.desk().draft().areChoicesSent());
    }

    /// Nothing has reached the child yet, and what the parent sees is as it was before.
    void whatWasNotOnItsWayYetWaitsForTheParent()
    {
        TestStorytime evening;
        tell(evening);
        TestStory::must(evening.desk().approve(2));
        evening.story.family.database()
            .run(QStringLiteral("CREATE TRIGGER refused BEFORE INSERT ON session_items BEGIN "
                                "SELECT RAISE(ABORT, 'refused'); END"))
            .value();
        QVERIFY(!evening.desk().approveFit());
        evening.restart(evening.story.onDisk());
        evening.desk().wake();
        QVERIFY(!evening.desk().draft().isAnythingSent());
        const QList<DraftLine> lines = evening.desk().draft().lines;
        QCOMPARE(lines[0].state, DraftLine::State::Waiting);
        QCOMPARE(lines[1].state, DraftLine::State::Waiting);
        QCOMPARE(lines[2].state, DraftLine::State::Approved);
    }

    void aFullDiskChangesNothing()
    {
        TestStorytime evening;
        const QString longOne = u'A' + QString(5000, u'a') + u'.';
        tell(evening, QStringLiteral("The fox ran. ") + longOne);
        TestStory::must(evening.desk().approve(0));
        evening.story.family.fillDisk();
        QCOMPARE(evening.desk().approve(1).error().code, ErrorCode::StorageFull);
        QVERIFY(!evening.everSent.contains(longOne));
        QCOMPARE(evening.desk().draft().lines[1].state, DraftLine::State::Waiting);
        evening.story.family.freeDisk();
        TestStory::must(evening.desk().approve(1));
        QCOMPARE(evening.queue(), QStringList{longOne});
    }
};

QTEST_MAIN(StoryDeskTest)
#include "StoryDeskTest.moc"
