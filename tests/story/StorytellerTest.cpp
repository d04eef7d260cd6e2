// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Storyteller.h"
#include "story/language/PractisedWords.h"
#include "story/review/ReplyReview.h"
#include "text/Sentences.h"
#include "text/Syllabifiers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;

namespace {

TaleRequest request(const QString &worldId, Language language, const QString &name)
{
    TaleRequest result;
    result.worldId = worldId;
    result.language = language;
    result.character.name = name;
    return result;
}

/// A child in front of the storyteller.
class Listener
{
public:
    explicit Listener(TaleRequest firstRequest)
        : request(std::move(firstRequest))
    {
        turn = teller.tell(request);
    }

    const TaleTurn &says(const QString &prompt)
    {
        if (!request.prompt.isEmpty())
            request.promptsSoFar += request.prompt;
        request.prompt = prompt;
        turn = teller.tell(request);
        return turn;
    }

    TaleRequest request;
    Storyteller teller = Storyteller::load().value();
    TaleTurn turn;
};

/// Short enough for a beginner, each of them.
bool areEasy(const QStringList &sentences)
{
    return std::all_of(sentences.cbegin(), sentences.cend(), [](const QString &sentence) {
        return sentence.count(u' ') < measuresOf(ReadingLevel::FirstSentences).mostWords;
    });
}

} // namespace

class StorytellerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsByChoices()
    {
        Listener nell(
            request(QStringLiteral("lighthouse_en"), Language::English, QStringLiteral("Nell")));
        QVERIFY(nell.turn.text.startsWith(QStringLiteral("The sun sank")));
        QCOMPARE(nell.turn.choices.size(), 3);
        nell.says(QStringLiteral("Knock on the lighthouse door."));
        QVERIFY(nell.turn.text.contains(QStringLiteral("Nell wanted to help.")));
        nell.says(QStringLiteral("1"));
        QVERIFY(nell.turn.text.contains(QStringLiteral("bread")));
        nell.says(QStringLiteral("the gull, please"));
        // The bread from the kitchen opens a way that would not be there without it.
        QVERIFY(nell.turn.choices.contains(QStringLiteral("Share the bread.")));
        nell.says(QStringLiteral("share"));
        nell.says(QStringLiteral("run up the stairs"));
        nell.says(QStringLiteral("top"));
        QVERIFY(nell.turn.text.contains(QStringLiteral("But Nell had the key!")));
        nell.says(QStringLiteral("turn the key"));
        nell.says(QStringLiteral("wipe dust"));
        QVERIFY(nell.turn.text.contains(QStringLiteral("Nell's own nose")));
        QVERIFY(!nell.turn.isEnding);
        nell.says(QStringLiteral("1"));
        QVERIFY(nell.turn.isEnding);
        QVERIFY(nell.turn.choices.isEmpty());
        // A new day.
        nell.says(QStringLiteral("again"));
        QVERIFY(nell.turn.text.contains(QStringLiteral("The sun sank")));
        QVERIFY(!nell.turn.isEnding);
    }

    void agreesWithTheCharacter()
    {
        const QString world = QStringLiteral("bakery_ru");
        TaleRequest varya = request(world, Language::Russian, QStringLiteral("Варя"));
        varya.promptsSoFar = QStringList{QStringLiteral("3"), QStringLiteral("1")};
        varya.prompt = QStringLiteral("1");
        const Storyteller teller = Storyteller::load().value();
        QVERIFY(teller.tell(varya).text.contains(QStringLiteral("Варя загудела")));
        QVERIFY(teller.tell(varya).text.contains(QStringLiteral("дала Варе горшок")));
        TaleRequest pykh = varya;
        pykh.character = {.id = {},
                          .name = QStringLiteral("Пых"),
                          .gender = Gender::Masculine,
                          .forms = {},
                          .persona = {}};
        QVERIFY(teller.tell(pykh).text.contains(QStringLiteral("Пых загудел ")));
        QVERIFY(teller.tell(pykh).text.contains(QStringLiteral("дала Пыху горшок")));
    }

    void isTheSameForTheSameSeed()
    {
        const auto story = [](quint64 seed) {
            TaleRequest wild
                = request(QStringLiteral("train_de"), Language::German, QStringLiteral("Jonas"));
            wild.seed = seed;
            Listener jonas(wild);
            QString told;
            for (int i = 0; i < 12; ++i)
                told += jonas.says(QStringLiteral("fliegen wie ein Drache")).toReply();
            return told;
        };
        QCOMPARE(story(1), story(1));
        QVERIFY(story(1) != story(2));
    }

    void takesUpAnyWish()
    {
        Listener nell(
            request(QStringLiteral("train_en"), Language::English, QStringLiteral("Nell")));
        const QString opening = nell.turn.text;
        nell.says(QStringLiteral("eat a pancake"));
        QVERIFY2(nell.turn.text.startsWith(QStringLiteral("\"Eat a pancake")),
                 qPrintable(nell.turn.text));
        QVERIFY(!nell.turn.text.contains(opening));
        nell.says(QStringLiteral("why is the moon so round and so far away from everything?"));
        QVERIFY(nell.turn.choices.size() >= 2);
        nell.says(QStringLiteral("shoot him with a gun"));
        QVERIFY(!nell.turn.text.contains(QStringLiteral("gun")));
        for (const char *praise : {"fine idea", "sounded fine", "it was!", "went well"})
            QVERIFY(!nell.turn.text.contains(QString::fromUtf8(praise)));
        // Nothing of this may come back to the child.
        const QString nasty = QStringLiteral("<script>{name}</script> \n\x01 🙂 %1 %2");
        QVERIFY(!nell.says(nasty).text.contains(QStringLiteral("script")));
        QVERIFY(!nell.says(QString(10'000, u'x')).text.contains(QStringLiteral("xxx")));
    }

    void tellsInAnyWorld()
    {
        TaleRequest own
            = request(QStringLiteral("../../etc/passwd"), Language::English, QStringLiteral("Mo"));
        own.scene = QStringLiteral("Our attic is full of boxes. In one of them lives a drum.");
        own.lore = QStringLiteral("Grandpa once was a sailor.");
        own.prompt = QStringLiteral("hello");
        Listener mo(own);
        QVERIFY2(mo.turn.text.contains(QStringLiteral("Our attic is full of boxes.")),
                 qPrintable(mo.turn.text));
        QString told = mo.turn.text;
        for (int i = 0; i < 20 && !mo.turn.isEnding; ++i)
            told += mo.says(QStringLiteral("1")).text;
        QVERIFY(mo.turn.isEnding);
        QCOMPARE(told.count(QStringLiteral("In one of them lives a drum.")), 1);
        QVERIFY(Storyteller::hasTale(QStringLiteral("train_ru")));
        QVERIFY(!Storyteller::hasTale(QStringLiteral("anywhere")));
        QVERIFY(!Storyteller::hasTale(QStringLiteral("phrases.en")));
    }

    void followsRules()
    {
        TaleRequest quiet
            = request(QStringLiteral("train_de"), Language::German, QStringLiteral("Selma"));
        quiet.prompt = QStringLiteral("3");
        TaleRequest counting = quiet;
        counting.ruleIds = QStringList{QStringLiteral("counting_de"), QStringLiteral("unknown")};
        const Storyteller teller = Storyteller::load().value();
        QVERIFY(teller.tell(counting).text.startsWith(teller.tell(quiet).text));
        QVERIFY(teller.tell(counting).text.contains(QStringLiteral("zählt")));
    }

    void bringsInThreeWordsThatAChildPractises()
    {
        struct Case
        {
            QString world;
            Language language;
            QStringList words;
        };
        const QList<Case> cases{{QStringLiteral("bakery_ru"),
                                 Language::Russian,
                                 {QStringLiteral("зонтик"), QStringLiteral("скамейке"),
                                  QStringLiteral("вдруг"), QStringLiteral("заглянула")}},
                                {QStringLiteral("train_de"),
                                 Language::German,
                                 {QStringLiteral("Regenschirm"), QStringLiteral("läuft"),
                                  QStringLiteral("schmutzig"), QStringLiteral("Zwerg")}},
                                {QStringLiteral("lighthouse_en"),
                                 Language::English,
                                 {QStringLiteral("through"), QStringLiteral("umbrella"),
                                  QStringLiteral("laughed"), QStringLiteral("knee")}}};
        for (const Case &one : cases) {
            TaleRequest asked = request(one.world, one.language, QStringLiteral("Max"));
            asked.practiceWords = one.words;
            Listener child(asked);
            QSet<QString> met;
            for (int turn = 0; turn < 12 && !child.turn.isEnding; ++turn) {
                const QStringList found = wordsFoundIn(one.words, child.turn.text);
                QVERIFY2(found.size() >= 3, qPrintable(child.turn.text));
                met += QSet<QString>(found.cbegin(), found.cend());
                // The same seed, prompts and words give the same turn.
                QCOMPARE(child.teller.tell(child.request).text, child.turn.text);
                QVERIFY(child.turn.text.size() < 600);
                child.says(QStringLiteral("1"));
            }
            QCOMPARE(met.size(), one.words.size()); // none is always left out
        }
    }

    void bringsInNoWordWhereNoneIsPractised()
    {
        TaleRequest plain
            = request(QStringLiteral("bakery_en"), Language::English, QStringLiteral("Juno"));
        plain.prompt = QStringLiteral("1");
        TaleRequest practising = plain;
        practising.practiceWords = QStringList{QStringLiteral("umbrella")};
        const Storyteller teller = Storyteller::load().value();
        QVERIFY(!teller.tell(plain).text.contains(QStringLiteral("umbrella")));
        QVERIFY(teller.tell(practising).text.contains(QStringLiteral("\"umbrella\"")));
        practising.telling = Telling::Shorter; // three sentences are three
        QCOMPARE(splitSentences(teller.tell(practising).text, Language::English).size(), 3);
    }

    void aWordIsFoundInItsForms()
    {
        const QStringList words{QStringLiteral("скамейка"), QStringLiteral("дом"),
                                QStringLiteral("ёжик")};
        QCOMPARE(
            wordsFoundIn(words, QStringLiteral("На скамейке никого. Домик пуст, а ежик спит.")),
            (QStringList{QStringLiteral("скамейка"), QStringLiteral("ёжик")}));
        QCOMPARE(quotedWords({QStringLiteral("Haus"), QStringLiteral("Hund")}, Language::German),
                 QStringLiteral("„Haus“, „Hund“"));
    }

    void tellsItAnotherWay()
    {
        TaleRequest plain
            = request(QStringLiteral("bakery_en"), Language::English, QStringLiteral("Juno"));
        plain.prompt = QStringLiteral("1");
        const Storyteller teller = Storyteller::load().value();
        const TaleTurn written = teller.tell(plain);
        for (const Telling telling : {Telling::Anew, Telling::Simpler, Telling::Shorter}) {
            TaleRequest other = plain;
            other.telling = telling;
            const TaleTurn turn = teller.tell(other);
            QVERIFY(turn.text != written.text);
            QCOMPARE(turn.choices, written.choices);
            const QStringList sentences = splitSentences(turn.text, Language::English);
            if (telling == Telling::Shorter)
                QCOMPARE(sentences.size(), 3);
            if (telling == Telling::Simpler)
                QVERIFY(areEasy(sentences));
        }
    }

    void tellsABeginnerInEasyWords()
    {
        TaleRequest easy
            = request(QStringLiteral("bakery_en"), Language::English, QStringLiteral("Juno"));
        easy.isForBeginner = true;
        Listener juno(easy);
        for (int i = 0; i < 20 && !juno.turn.isEnding; ++i) {
            QVERIFY2(areEasy(splitSentences(juno.turn.text, Language::English)),
                     qPrintable(juno.turn.text));
            QVERIFY(areEasy(juno.turn.choices));
            juno.says(QStringLiteral("1"));
        }
        QVERIFY(juno.turn.isEnding);
        QVERIFY(splitSentences(juno.turn.text, Language::English).size()
                <= measuresOf(ReadingLevel::FirstSentences).mostSentences);
        QVERIFY(juno.turn.text.endsWith(QStringLiteral("The end.")));

        easy.prompt = QStringLiteral("1");
        const Storyteller teller = Storyteller::load().value();
        const TaleTurn told = teller.tell(easy);
        easy.telling = Telling::Simpler;
        const TaleTurn simpler = teller.tell(easy);
        QCOMPARE(simpler.choices, told.choices);
        QCOMPARE(splitSentences(simpler.text, Language::English).size(), 3);
    }

    void isFitForChildrenOnEveryWay_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isForBeginner");
        for (const Language language : allLanguages) {
            const QString code = languageCode(language);
            for (const char *world : {"lighthouse_", "bakery_", "train_"}) {
                const QString id = QString::fromUtf8(world) + code;
                QTest::newRow(qPrintable(id)) << id << language << false;
                QTest::addRow("%s for a beginner", qPrintable(id)) << id << language << true;
            }
            // What a family has written itself is of no level.
            QTest::addRow("own_%s", qPrintable(code)) << u"own_" + code << language << false;
        }
    }

    /// Children who choose, wish and ask at random: each comes to an end, never hears the
    /// same twice in a row, and never anything that the review would hold back.
    void isFitForChildrenOnEveryWay()
    {
        QFETCH(QString, world);
        QFETCH(Language, language);
        QFETCH(bool, isForBeginner);
        const Syllabifiers syllabifiers;
        const ReplyReviewer reviewer(syllabifiers);
        const ReadingMeasures level
            = measuresOf(isForBeginner ? ReadingLevel::FirstSentences : ReadingLevel::ShortStories);
        QRandomGenerator random(20'260'131);
        const QString name
            = language == Language::Russian ? QStringLiteral("Тимоша") : QStringLiteral("Pieks");
        const QStringList wishes{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                                 QStringLiteral("qwertz?"), QStringLiteral("...")};
        for (int child = 0; child < 25; ++child) {
            TaleRequest first = request(world, language, name);
            first.seed = random.generate64();
            first.isForBeginner = isForBeginner;
            if (world.startsWith(QStringLiteral("own_")))
                first.prompt = QStringLiteral("1"); // its start message is the family's
            Listener listener(first);
            int turns = 0;
            while (!listener.turn.isEnding) {
                QVERIFY2(++turns < 60, "a story without an end");
                const QString before = listener.turn.text;
                QVERIFY(listener.turn.choices.size() >= 2 && listener.turn.choices.size() <= 3);
                listener.says(wishes[random.bounded(int(wishes.size()))]);
                QVERIFY(listener.turn.text != before);
                const ReplyVerdict verdict
                    = reviewer.review(listener.turn.toReply(), language, level);
                QCOMPARE(verdict.choices.size(), listener.turn.choices.size());
                QString problem;
                for (const SentenceVerdict &sentence : verdict.sentences + verdict.choices) {
                    for (const Remark &remark : sentence.remarks)
                        problem += sentence.sentence + u' ' + explain(remark) + u'\n';
                }
                for (const Remark &remark : verdict.remarks)
                    problem += listener.turn.text + u' ' + explain(remark);
                QVERIFY2(problem.isEmpty(), qPrintable(problem));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StorytellerTest)
#include "StorytellerTest.moc"
