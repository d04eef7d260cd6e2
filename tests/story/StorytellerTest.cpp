// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Storyteller.h"
#include "ShippedTales.h"
#include "story/language/PractisedWords.h"
#include "story/language/TaleText.h"
#include "story/review/ReadingMeasures.h"
#include "story/tales/Phrases.h"
#include "text/Sentences.h"

#include <QElapsedTimer>
#include <QRegularExpression>
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

const Storyteller &storyteller()
{
    static const Storyteller teller = Storyteller::load().value();
    return teller;
}

/// A child in front of the storyteller.
class Listener
{
public:
    explicit Listener(TaleRequest firstRequest)
        : request(std::move(firstRequest))
    {
        turn = storyteller().tell(request);
    }

    const TaleTurn &says(const QString &prompt)
    {
        if (!request.prompt.isEmpty())
            request.promptsSoFar += request.prompt;
        request.prompt = prompt;
        turn = storyteller().tell(request);
        return turn;
    }

    /// The evening so far, as a later one remembers it.
    [[nodiscard]] EarlierEvening evening() const
    {
        return {.seed = request.seed,
                .prompts = request.promptsSoFar + QStringList{request.prompt}};
    }

    TaleRequest request;
    TaleTurn turn;
};

/// Short enough for a beginner, each of them.
bool areEasy(const QStringList &sentences)
{
    return std::all_of(sentences.cbegin(), sentences.cend(), [](const QString &sentence) {
        const QStringList words = sentence.split(u' ').filter(
            QRegularExpression(QStringLiteral("\\p{L}"))); // a dash is none
        return words.size() <= measuresOf(ReadingLevel::FirstSentences).mostWords;
    });
}

Phrases phrasesOf(Language language)
{
    return parsePhrases(taleFile(QStringLiteral("phrases.") + languageCode(language))).value();
}

} // namespace

class StorytellerTest : public QObject
{
    Q_OBJECT

    static void everyWorld()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Language>("language");
        for (const QString &id : shippedWorlds()) {
            for (const Language language : allLanguages)
                QTest::newRow(qPrintable(id + u'_' + languageCode(language))) << id << language;
        }
    }

    static TaleRequest requestFor(const QString &id, Language language)
    {
        return request(id + u'_' + languageCode(language), language,
                       language == Language::Russian ? QStringLiteral("Варя")
                                                     : QStringLiteral("Nell"));
    }

private Q_SLOTS:
    void tellsByChoices_data() { everyWorld(); }
    void tellsByChoices()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        Listener child(requestFor(id, language));
        QCOMPARE(child.turn.text, tale.opening);
        QCOMPARE(child.turn.choices.size(), 3);
        child.says(child.turn.choices[1]);
        const Character hero = completed(child.request.character, language);
        QStringList openings;
        for (const TaleGoal &goal : tale.goals) {
            if (goal.from == tale.directions[1].id)
                openings += fillIn(goal.opening.text, hero);
        }
        QVERIFY2(std::any_of(openings.cbegin(), openings.cend(),
                             [&](const QString &text) { return child.turn.text.contains(text); }),
                 qPrintable(child.turn.text));
        int turns = 2;
        for (; !child.turn.isEnding; ++turns) {
            QVERIFY(turns < 20);
            QVERIFY(child.turn.choices.size() >= 2 && child.turn.choices.size() <= 3);
            child.says(child.turn.choices.back());
        }
        QCOMPARE(turns, 10);
        QVERIFY(child.turn.choices.isEmpty());
        QVERIFY(child.turn.text.endsWith(phrasesOf(language).ends.front()));
        // A new day.
        const QString ending = child.turn.text;
        child.says(QStringLiteral("1"));
        QVERIFY(!child.turn.isEnding);
        QCOMPARE(child.turn.choices.size(), 3);
        QVERIFY(!child.turn.text.contains(tale.opening));
        QVERIFY(child.turn.text != ending);
    }

    void agreesWithTheCharacter()
    {
        for (const QString &id : shippedWorlds()) {
            TaleRequest varya = requestFor(id, Language::Russian);
            TaleRequest pykh = varya;
            pykh.character = {.id = {},
                              .name = QStringLiteral("Пых"),
                              .gender = Gender::Masculine,
                              .forms = {},
                              .persona = {}};
            QString hers;
            QString his;
            for (int i = 0; i < 7; ++i) {
                varya.promptsSoFar += QStringLiteral("1");
                pykh.promptsSoFar += QStringLiteral("1");
                hers += storyteller().tell(varya).text;
                his += storyteller().tell(pykh).text;
            }
            QVERIFY(hers.contains(QStringLiteral("Варя")) && !hers.contains(u'{'));
            QVERIFY(his.contains(QStringLiteral("Пых")) && !his.contains(u'|'));
            // The verbs differ, not the name alone.
            QVERIFY(hers.remove(QStringLiteral("Варя")) != his.remove(QStringLiteral("Пых")));
        }
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
        QVERIFY2(nell.turn.text.startsWith(QStringLiteral("Nell ate a sandwich first. ")),
                 qPrintable(nell.turn.text));
        QVERIFY(!nell.turn.text.contains(opening));
        nell.says(QStringLiteral("why is the moon so round and so far away from everything?"));
        QVERIFY(nell.turn.choices.size() >= 2);
        nell.says(QStringLiteral("shoot him with a gun"));
        QVERIFY(!nell.turn.text.contains(QStringLiteral("gun")));
        // Nothing of this may come back to the child.
        const QString nasty = QStringLiteral("<script>{name}</script> \n\x01 🙂 %1 %2");
        QVERIFY(!nell.says(nasty).text.contains(QStringLiteral("script")));
        QVERIFY(!nell.says(QString(10'000, u'x')).text.contains(QStringLiteral("xxx")));
    }

    /// Whatever is typed, nothing of it is quoted; at each place of an evening.
    void answersInKind_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("answer");
        const auto row = [](Language language, const char *said, const char *answer) {
            QTest::newRow(said) << language << QString::fromUtf8(said) << QString::fromUtf8(answer);
        };
        const auto en = Language::English;
        row(en, "Fly to the moon!", "First Nell went to the moon.");
        row(en, "sing a song", "Nell sang la, la, la.");
        row(en, "How many stars are there?", "\"At least seven,\" said Nell.");
        row(en, "dinosaur", "Far off, somebody big waved hello.");
        row(en, "😀🎉", "Nell ");
        const auto de = Language::German;
        row(de, "Lass uns in den zoo gehen!", "Zuerst geht Nell in den Zoo.");
        row(de, "Drache!", "Weit weg winkt jemand sehr Großes.");
        row(de, "Wie heißt du?", "„Ich bin Nell“, klingt es zurück.");
        row(de, "sing ein Lied", "Nell singt: la, la, la.");
        const auto ru = Language::Russian;
        row(ru, "Поехали в зоопарк!", "Сначала Варя сходила в зоопарк.");
        row(ru, "динозавр", "Вдали кто-то большой махнул лапой.");
        row(ru, "А сколько у него зубов?", "«Штук семь», — сказала Варя.");
        row(ru, "спой", "Варя запела: ля-ля-ля!");
    }
    void answersInKind()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        QFETCH(QString, answer);
        Listener child(requestFor(QStringLiteral("post"), language));
        for (const char *before : {"", "1", "1", "1"}) {
            if (*before)
                child.says(QString::fromUtf8(before));
            TaleRequest wish = child.request;
            if (!wish.prompt.isEmpty())
                wish.promptsSoFar += wish.prompt;
            wish.prompt = said;
            const QString told = storyteller().tell(wish).text;
            QVERIFY2(told.startsWith(answer), qPrintable(told));
        }
    }

    void answersUnkindWordsKindly_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        const auto rows = [](Language language, std::initializer_list<const char *> wishes) {
            for (const char *wish : wishes)
                QTest::newRow(wish) << language << QString::fromUtf8(wish);
        };
        rows(Language::English,
             {"you are stupid", "stupid", "You're stupid!", "I hate you", "hit him", "shut up",
              "are you stupid?", "Stupid crab", "you are ugly"});
        rows(Language::German,
             {"Du bist doof", "doof", "DU BIST BLÖD!", "halt die Klappe", "ich hasse dich",
              "blöde Kuh", "bist du dumm?", "die Möwe verhauen", "hau ab"});
        rows(Language::Russian,
             {"Ты дурак", "дурак", "ДУРА!", "ты глупая", "заткнись", "ударить чайку",
              "я тебя ненавижу", "почему ты такой тупой?", "пошел вон"});
    }
    void answersUnkindWordsKindly()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        const Phrases phrases = phrasesOf(language);
        for (const QString &id : shippedWorlds()) {
            Listener child(requestFor(id, language));
            const Character hero = completed(child.request.character, language);
            for (const char *before : {"", "1", "1", "1"}) {
                if (*before)
                    child.says(QString::fromUtf8(before));
                TaleRequest unkind = child.request;
                if (!unkind.prompt.isEmpty())
                    unkind.promptsSoFar += unkind.prompt;
                unkind.prompt = said;
                const QString told = storyteller().tell(unkind).text;
                QVERIFY2(std::any_of(phrases.kindly.cbegin(), phrases.kindly.cend(),
                                     [&](const QString &phrase) {
                                         return told.startsWith(fillIn(phrase, hero));
                                     }),
                         qPrintable(told));
            }
        }
    }

    void tellsInAnyWorld()
    {
        TaleRequest own
            = request(QStringLiteral("../../etc/passwd"), Language::English, QStringLiteral("Mo"));
        own.scene = QStringLiteral("Our attic is full of boxes. In one of them lives a drum.");
        own.lore = QStringLiteral("Grandpa once was a sailor. He has a parrot.");
        own.prompt = QStringLiteral("hello");
        Listener mo(own);
        QVERIFY2(mo.turn.text.contains(QStringLiteral("Our attic is full of boxes. In one of them "
                                                      "lives a drum.")),
                 qPrintable(mo.turn.text));
        QString told = mo.turn.text;
        for (int i = 0; i < 20 && !mo.turn.isEnding; ++i)
            told += mo.says(QStringLiteral("1")).text;
        QVERIFY(mo.turn.isEnding);
        QCOMPARE(told.count(QStringLiteral("In one of them lives a drum.")), 1);
        QCOMPARE(told.count(QStringLiteral("Grandpa once was a sailor. He has a parrot.")), 1);
        QVERIFY(Storyteller::hasTale(QStringLiteral("train_ru")));
        QVERIFY(!Storyteller::hasTale(QStringLiteral("anywhere")));
        QVERIFY(!Storyteller::hasTale(QStringLiteral("phrases.en")));
    }

    void followsRules_data() { everyWorld(); }
    void followsRules()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        const Phrases phrases = phrasesOf(language);
        TaleRequest counting = requestFor(id, language);
        counting.ruleIds
            = QStringList{u"counting_" + languageCode(language), QStringLiteral("unknown")};
        const Character hero = completed(counting.character, language);
        QStringList known = phrases.rules.value(QStringLiteral("counting"));
        for (const auto &[place, scene] : tale.scenes()) {
            if (scene->rules.contains(QStringLiteral("counting")))
                known += scene->rules.value(QStringLiteral("counting"));
        }
        int found = 0;
        Listener child(counting);
        for (int turn = 0; turn < 8; ++turn) {
            child.says(QStringLiteral("2"));
            TaleRequest quiet = child.request;
            quiet.ruleIds.clear();
            const QString plain = storyteller().tell(quiet).text;
            QVERIFY(child.turn.text.startsWith(plain)); // one sentence behind it, at most
            QString added = child.turn.text.mid(plain.size()).trimmed();
            found += added.isEmpty() ? 0 : 1;
            QVERIFY2(added.isEmpty()
                         || std::any_of(known.cbegin(), known.cend(),
                                        [&](const QString &sentence) {
                                            return fillIn(sentence, hero) == added;
                                        }),
                     qPrintable(added));
        }
        QVERIFY(found >= 5);
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
                QCOMPARE(storyteller().tell(child.request).text, child.turn.text);
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
        QVERIFY(!storyteller().tell(plain).text.contains(QStringLiteral("umbrella")));
        QVERIFY(storyteller().tell(practising).text.contains(QStringLiteral("\"umbrella\"")));
        practising.telling = Telling::Shorter; // three sentences are three
        QCOMPARE(splitSentences(storyteller().tell(practising).text, Language::English).size(), 3);
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

    void tellsItAnotherWay_data() { everyWorld(); }
    void tellsItAnotherWay()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        for (const ReadingLevel level : readingLevels) {
            TaleRequest first = requestFor(id, language);
            first.level = level;
            Listener child(first);
            while (!child.turn.isEnding) {
                child.says(child.turn.choices.front());
                QSet<QString> versions{child.turn.text};
                const auto told = [&](Telling telling, int version = 0) {
                    TaleRequest other = child.request;
                    other.telling = telling;
                    other.version = version;
                    const TaleTurn turn = storyteller().tell(other);
                    versions += turn.text;
                    return turn;
                };
                const TaleTurn simpler = told(Telling::Simpler);
                QVERIFY(simpler.text != child.turn.text);
                QCOMPARE(simpler.choices, child.turn.choices);
                const qsizetype ends = child.turn.isEnding ? 1 : 0;
                if (level != ReadingLevel::Independent)
                    QVERIFY(areEasy(splitSentences(simpler.text, language)));
                const TaleTurn shorter = told(Telling::Shorter);
                QVERIFY(shorter.text != child.turn.text);
                QCOMPARE(shorter.choices, child.turn.choices);
                QVERIFY(splitSentences(shorter.text, language).size() <= 3 + ends);
                versions = {child.turn.text};
                for (int version = 0; version < 3; ++version)
                    QCOMPARE(told(Telling::Anew, version).choices, child.turn.choices);
                // A beginner's turn may have no room for other words around it.
                if (level == ReadingLevel::FirstSentences)
                    QVERIFY(versions.size() >= 2);
                else
                    QCOMPARE(versions.size(), 4);
            }
        }
    }

    /// What a way gives is in every version of it, in the shortest as well.
    void nothingThatIsHandedOverIsLost_data() { everyWorld(); }
    void nothingThatIsHandedOverIsLost()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        for (const TaleEpisode &episode : tale.episodes) {
            for (const TaleWay &way : episode.ways) {
                const TaleThing *thing = tale.thing(way.thing);
                if (!thing)
                    continue;
                for (const ReadingLevel level : readingLevels) {
                    for (const Telling telling :
                         {Telling::AsWritten, Telling::Anew, Telling::Simpler, Telling::Shorter}) {
                        TaleRequest asked = requestFor(id, language);
                        asked.level = level;
                        asked.telling = telling;
                        const Character hero = completed(asked.character, language);
                        asked.promptsSoFar
                            = QStringList{QStringLiteral("1"), fillIn(episode.lead, hero)};
                        asked.prompt = fillIn(way.choice, hero);
                        const QString told = storyteller().tell(asked).text;
                        QVERIFY2(thing->isNamedIn(told),
                                 qPrintable(episode.id + u'/' + way.id + u' ' + told));
                    }
                }
            }
        }
    }

    void tellsThreeLevels_data() { everyWorld(); }
    void tellsThreeLevels()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        TaleRequest first = requestFor(id, language);
        Listener child(first);
        for (int turn = 0; turn < 9; ++turn) {
            child.says(QStringLiteral("1"));
            QStringList versions;
            for (const ReadingLevel level : readingLevels) {
                TaleRequest other = child.request;
                other.level = level;
                const TaleTurn told = storyteller().tell(other);
                QCOMPARE(told.choices, child.turn.choices);
                const QStringList sentences = splitSentences(told.text, language);
                QVERIFY(sentences.size() <= measuresOf(level).mostSentences);
                if (level == ReadingLevel::FirstSentences)
                    QVERIFY2(areEasy(sentences + told.choices), qPrintable(told.text));
                versions += told.text;
            }
            QVERIFY(versions[0] != versions[1]);
            QVERIFY(versions[1] != versions[2]);
            QVERIFY(versions[2].size() > versions[0].size());
        }
    }

    void aFriendOfYesterdayComesBack_data() { everyWorld(); }
    void aFriendOfYesterdayComesBack()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        Listener yesterday(requestFor(id, language));
        const Character hero = completed(yesterday.request.character, language);
        const TaleWay *made = nullptr;
        yesterday.says(QStringLiteral("1"));
        for (const TaleEpisode &episode : tale.episodes) {
            for (const TaleWay &way : episode.ways) {
                if (made || way.newFriend.isEmpty())
                    continue;
                made = &way;
                yesterday.says(fillIn(episode.lead, hero));
                yesterday.says(fillIn(way.choice, hero));
            }
        }
        QVERIFY(made);
        const QString again = fillIn(tale.friendWith(made->newFriend)->again, hero);
        TaleRequest today = requestFor(id, language);
        today.seed = 1;
        today.prompt = QStringLiteral("1");
        QVERIFY(!storyteller().tell(today).text.contains(again));
        today.earlierEvenings = {yesterday.evening()};
        QVERIFY2(storyteller().tell(today).text.contains(again),
                 qPrintable(storyteller().tell(today).text));
        // Somebody else does not know this friend.
        today.earlierEvenings.front().isOfSameCharacter = false;
        QVERIFY(!storyteller().tell(today).text.contains(again));
    }

    void namesWithArticlesAndNounsAreRight()
    {
        struct Case
        {
            QString name;
            Language language;
            QString text;
            QString expected;
        };
        const auto de = Language::German;
        const auto en = Language::English;
        const QList<Case> cases{
            {QStringLiteral("Der kleine Bär"), de, QStringLiteral("{name} geht. Da singt {name}."),
             QStringLiteral("Der kleine Bär geht. Da singt der kleine Bär.")},
            {QStringLiteral("der kleine Bär"), de,
             QStringLiteral(
                 "Da ist {name}! {name.gen} Nase. „Hallo“, sagt {name}. „{name}, komm!“"),
             QStringLiteral("Da ist der kleine Bär! Des kleinen Bären Nase. „Hallo“, sagt der "
                            "kleine Bär. „Der kleine Bär, komm!“")},
            {QStringLiteral("Die Maus"), de, QStringLiteral("Hier schläft {name}, {he|sie} summt."),
             QStringLiteral("Hier schläft die Maus, sie summt.")},
            {QStringLiteral("The fox"), en,
             QStringLiteral("{name} ran. Then {name} sat. \"Yes,\" said {name}. \"No!\" {name} "
                            "said. \"Oh.\" {name} sat. It was {name.gen} hat."),
             QStringLiteral("The fox ran. Then the fox sat. \"Yes,\" said the fox. \"No!\" the fox "
                            "said. \"Oh.\" The fox sat. It was the fox's hat.")},
            {QStringLiteral("Рыжий Кот"), Language::Russian,
             QStringLiteral("{name} {шёл|шла}. К {name.dat} бежал пёс. «Да!» — {сказал|сказала} "
                            "{name}."),
             QStringLiteral("Рыжий Кот шёл. К Рыжему Коту бежал пёс. «Да!» — сказал Рыжий Кот.")}};
        for (const Case &one : cases) {
            const Character hero
                = completed({.id = {}, .name = one.name, .gender = {}, .forms = {}, .persona = {}},
                            one.language);
            QCOMPARE(fillIn(one.text, hero), one.expected);
        }
    }

    void isQuickWithManyEveningsBefore()
    {
        TaleRequest asked = requestFor(QStringLiteral("lighthouse"), Language::English);
        for (quint64 seed = 1; seed <= 8; ++seed) {
            asked.seed = seed;
            Listener child(asked);
            while (!child.turn.isEnding)
                child.says(child.turn.choices.front());
            asked.earlierEvenings += child.evening();
        }
        asked.seed = 9;
        (void)storyteller().tell(asked); // reads the tale
        asked.earlierEvenings.front().seed = 20; // and nothing of it is remembered
        QElapsedTimer timer;
        timer.start();
        (void)storyteller().tell(asked);
        qInfo("the first turn: %lld us", timer.nsecsElapsed() / 1000);
        asked.promptsSoFar = asked.earlierEvenings.back().prompts;
        asked.prompt = QStringLiteral("something of my own");
        timer.restart();
        (void)storyteller().tell(asked);
        qInfo("a later turn: %lld us", timer.nsecsElapsed() / 1000);
        QVERIFY(timer.elapsed() < 100); // a tenth of it on a desktop
    }
};

QTEST_GUILESS_MAIN(StorytellerTest)
#include "StorytellerTest.moc"
