// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Spelling.h"
#include "story/language/TaleText.h"
#include "story/review/ReplyReview.h"
#include "story/tales/Phrases.h"
#include "story/tales/Tale.h"
#include "text/ReadingText.h"
#include "text/Sentences.h"
#include "text/Syllabifiers.h"

#include <QFile>
#include <QTest>

using namespace chitai;

namespace {

constexpr int fewestSentences = 3;
constexpr int mostSentences = 6;
constexpr int mostWords = 9; // of one sentence
constexpr double mostWordsOnAverage = 7.0;
constexpr int mostSyllables = 5; // of one word
constexpr double mostSyllablesOnAverage = 2.3;

const QStringList taleIds{QStringLiteral("lighthouse"), QStringLiteral("bakery"),
                          QStringLiteral("train"), QStringLiteral("anywhere")};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/chitai/stories/tales/%1.yaml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<Tale> loadTale(const QString &id, Language language)
{
    return parseTale(resource(id), resource(id + u'.' + languageCode(language)));
}

template <typename T>
QString reason(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

/// A boy or a girl whose name a dictionary has.
Character hero(Language language, Gender gender)
{
    const bool isGirl = gender == Gender::Feminine;
    const QString name = language == Language::Russian
        ? (isGirl ? QStringLiteral("Маша") : QStringLiteral("Иван"))
        : (isGirl ? QStringLiteral("Anna") : QStringLiteral("Peter"));
    return completed({.id = {}, .name = name, .gender = gender, .forms = {}, .persona = {}},
                     language);
}

QString filled(const QString &text, const Character &character)
{
    return fillIn(text, character, {{QStringLiteral("lore"), QString()}});
}

/// Sounds and made-up words that no dictionary has.
QStringList knownWords(Language language)
{
    const QString words = language == Language::Russian
        ? QStringLiteral("Ш ш Ж ж Пш м пф ф е вет Бе Дзынь Ик Фью фью Хрум хрум")
        : language == Language::German
        ? QStringLiteral(
            "piep piep. Flipp flapp flopp ha Hahaha Hihi Plumps Poch poch Hatschi Möwenkind "
            "Möwenkind. TUUUT Huiii Schhh schhh. Klack klack Husch Blubb blubb schwipp schwapp. "
            "Pling Hmmm Mmmeiner Hicks HICKS Hopp Beerenkuchen Buh Plopp plopp Na Fiiiep Tirili "
            "Määäh fupp fupp. Pfff. hauruck Hallo-lo-lo Großohr tick tack tock. La Lo Plitsch "
            "Schuhu "
            "schuhu. Schnief schnief Quak quakt Huch hopp Puh plumps Hui Oje genascht")
        : QStringLiteral("Shhh shhh Blub blub Hee hee Pling Hmmm Mmmine Psshhh Fweeee fweeee Tiii "
                         "dee Baaa flup Pfff Wheee Plip tack tock");
    return words.split(u' ');
}

} // namespace

/// What an author may get wrong. Each failure names the tale, the language and the scene.
class TaleTextsTest : public QObject
{
    Q_OBJECT

    static void everyTale()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Language>("language");
        for (const QString &id : taleIds) {
            for (const Language language : allLanguages)
                QTest::newRow(qPrintable(id + u'.' + languageCode(language))) << id << language;
        }
    }

private Q_SLOTS:
    void isReadableAndLongEnough_data() { everyTale(); }
    void isReadableAndLongEnough()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        // One plot for all languages, so that parsing proves them to have the same graph.
        const Result<Tale> tale = loadTale(id, language);
        QVERIFY2(tale, qPrintable(reason(tale)));
        QVERIFY(!tale->name.isEmpty());
        QVERIFY(tale->scenes.size() >= (id == u"anywhere" ? 12 : 25));
        int endings = 0;
        for (const TaleScene &scene : tale->scenes) {
            endings += scene.isEnding ? 1 : 0;
            QVERIFY2(scene.isEnding == scene.choices.isEmpty(), qPrintable(scene.id));
        }
        QVERIFY(endings >= 3);
    }

    void everyWayGoesOn_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : taleIds)
            QTest::newRow(qPrintable(id)) << id;
    }

    /// Walks every way there is, with everything that it gives: two or three things to do wherever
    /// a child may come, every scene, choice and addition seen, an ending ahead of everyone.
    void everyWayGoesOn()
    {
        QFETCH(QString, id);
        const Tale tale = loadTale(id, Language::English).value();
        QSet<QString> seenStates;
        QSet<QString> seenScenes;
        QSet<QString> seenChoices;
        QSet<QString> seenAdditions;
        QSet<QString> revisited;
        QList<std::pair<QString, QSet<QString>>> waiting{{tale.start, {}}};
        while (!waiting.isEmpty()) {
            auto [sceneId, known] = waiting.takeLast();
            const TaleScene &scene = tale.scenes[sceneId];
            if (known.contains(sceneId))
                revisited += sceneId;
            known += sceneId;
            for (const QString &thing : scene.gains)
                known += thing;
            QStringList sorted(known.cbegin(), known.cend());
            sorted.sort();
            const QString state = sceneId + u'|' + sorted.join(u' ');
            if (seenStates.contains(state))
                continue;
            seenStates += state;
            seenScenes += sceneId;
            for (const auto &[condition, sentence] : scene.when) {
                if (condition.holds(known))
                    seenAdditions += sceneId + sentence;
            }
            const QList<TaleChoice> offers = tale.offers(scene, known);
            QVERIFY2(scene.isEnding || offers.size() >= 2, qPrintable(state));
            for (const TaleChoice &choice : offers) {
                QVERIFY2(choice.target != sceneId, qPrintable(state));
                seenChoices += sceneId + u' ' + choice.target;
                waiting.append({choice.target, known});
            }
        }
        for (const TaleScene &scene : tale.scenes) {
            QVERIFY2(seenScenes.contains(scene.id), qPrintable(scene.id));
            QCOMPARE(revisited.contains(scene.id), !scene.again.isEmpty());
            for (const TaleChoice &choice : scene.choices)
                QVERIFY2(seenChoices.contains(scene.id + u' ' + choice.target),
                         qPrintable(scene.id + u' ' + choice.target));
            for (const auto &[condition, sentence] : scene.when)
                QVERIFY2(seenAdditions.contains(scene.id + sentence), qPrintable(sentence));
        }
        // An ending lies ahead of every scene; conditions only ever open ways or close side ways.
        for (const TaleScene &from : tale.scenes) {
            QSet<QString> ahead{from.id};
            QStringList next{from.id};
            bool ends = false;
            while (!next.isEmpty()) {
                const TaleScene &scene = tale.scenes[next.takeLast()];
                ends = ends || scene.isEnding;
                for (const TaleChoice &choice : scene.choices) {
                    if (!ahead.contains(choice.target)) {
                        ahead += choice.target;
                        next += choice.target;
                    }
                }
            }
            QVERIFY2(ends, qPrintable(from.id));
        }
    }

    void isOfTheLevel_data() { everyTale(); }
    void isOfTheLevel()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = loadTale(id, language).value();
        const Syllabifiers syllabifiers;
        const Character character = hero(language, Gender::Feminine);
        qsizetype sentenceCount = 0;
        qsizetype wordCount = 0;
        qsizetype syllableCount = 0;
        QStringList problems;
        const auto check = [&](const QString &where, const QString &sentence) {
            const ReadingText reading = prepareText(sentence, syllabifiers.of(language));
            ++sentenceCount;
            wordCount += reading.words.size();
            if (reading.words.size() > mostWords)
                problems += where + QStringLiteral(" is long: ") + sentence;
            for (qsizetype i = 0; i < reading.words.size(); ++i) {
                const qsizetype syllables
                    = reading.syllables[i].size() - reading.syllables[i].count(QStringLiteral("-"));
                syllableCount += syllables;
                if (syllables > mostSyllables)
                    problems += where + QStringLiteral(" is hard: ") + reading.words[i];
            }
            if (!QStringLiteral(".!?\"»“").contains(sentence.back()))
                problems += where + QStringLiteral(" has no end: ") + sentence;
        };
        for (const TaleScene &scene : tale.scenes) {
            const QStringList sentences = splitSentences(filled(scene.text, character), language);
            qsizetype additions = 0;
            for (const auto &[condition, addition] : scene.when) {
                check(scene.id, filled(addition, character));
                ++additions;
            }
            if (sentences.size() < fewestSentences || sentences.size() + additions > mostSentences)
                problems += scene.id
                    + QStringLiteral(" has %1 sentences").arg(sentences.size() + additions);
            QStringList again;
            for (const QString &text : scene.again) {
                const QStringList told = splitSentences(filled(text, character), language);
                if (told.size() < fewestSentences || told.size() + additions > mostSentences)
                    problems += scene.id + QStringLiteral(" is short or long when told again");
                again += told;
            }
            for (const QString &sentence : sentences + again)
                check(scene.id, sentence);
            QStringList choices;
            for (const TaleChoice &choice : scene.choices) {
                check(scene.id, filled(choice.text, character));
                choices += choice.text;
            }
            choices.removeDuplicates();
            if (choices.size() != scene.choices.size())
                problems += scene.id + QStringLiteral(" offers the same twice");
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const double wordsASentence = double(wordCount) / double(sentenceCount);
        QVERIFY2(wordsASentence > 4.0 && wordsASentence <= mostWordsOnAverage,
                 qPrintable(QString::number(wordsASentence)));
        const double syllablesAWord = double(syllableCount) / double(wordCount);
        QVERIFY2(syllablesAWord <= mostSyllablesOnAverage,
                 qPrintable(QString::number(syllablesAWord)));
    }

    void isEasyForABeginner_data() { everyTale(); }
    void isEasyForABeginner()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = loadTale(id, language).value();
        const Syllabifiers syllabifiers;
        const ReplyReviewer reviewer(syllabifiers);
        const ReadingMeasures level = measuresOf(ReadingLevel::FirstSentences);
        const Character character = hero(language, Gender::Feminine);
        QStringList problems;
        const auto check = [&](const QString &sceneId, const QString &sentence) {
            const SentenceVerdict verdict
                = reviewer.reviewSentence(filled(sentence, character), language, level);
            for (const Remark &remark : verdict.remarks)
                problems += sceneId % u": " % sentence % u" " % explain(remark);
        };
        const auto checkText = [&](const QString &sceneId, const QString &text, int fewest) {
            const QStringList sentences = splitSentences(filled(text, character), language);
            if (sentences.size() < fewest || sentences.size() > level.mostSentences)
                problems += sceneId % u" has too few or too many sentences: " % text;
            for (const QString &sentence : sentences)
                check(sceneId, sentence);
        };
        for (const TaleScene &scene : tale.scenes) {
            // The opening is the world's own first message, for everybody.
            QCOMPARE(scene.easy.isEmpty(), scene.id == tale.start);
            checkText(scene.id, scene.easy.isEmpty() ? scene.text : scene.easy, fewestSentences);
            QCOMPARE(scene.easyAgain.size(), scene.again.size());
            for (const QString &again : scene.easyAgain)
                checkText(scene.id, again, fewestSentences - 1);
            for (const auto &[condition, addition] : scene.when)
                check(scene.id, addition);
            for (const TaleChoice &choice : scene.choices)
                check(scene.id, choice.text);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void isSpelledRight_data() { everyTale(); }
    void isSpelledRight()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = loadTale(id, language).value();
        QString all = tale.name;
        QStringList unknown;
        for (const TaleScene &scene : tale.scenes) {
            QStringList texts = scene.again + scene.easyAgain + QStringList{scene.text, scene.easy};
            for (const auto &[condition, sentence] : scene.when)
                texts += sentence;
            for (const TaleChoice &choice : scene.choices)
                texts += choice.text;
            for (const QString &text : std::as_const(texts)) {
                unknown += unknownPlaceholders(text, {QStringLiteral("lore")});
                for (const Gender gender : {Gender::Masculine, Gender::Feminine})
                    all += u'\n' + filled(text, hero(language, gender));
            }
        }
        QCOMPARE(unknown, QStringList());
        QStringList wrong = misspelled(all, language);
        wrong.removeIf([&](const QString &word) { return knownWords(language).contains(word); });
        QCOMPARE(wrong.join(u' '), QString());
    }

    void phrasesAreSpelledRight()
    {
        for (const Language language : allLanguages) {
            const Result<Phrases> phrases
                = parsePhrases(resource(QStringLiteral("phrases.") + languageCode(language)));
            QVERIFY2(phrases, qPrintable(reason(phrases)));
            QStringList all = phrases->bridges + phrases->ideas + phrases->questions
                + phrases->kindly + phrases->newDay + phrases->anew + phrases->ends
                + phrases->practice;
            for (const QString &phrase : phrases->practice)
                QCOMPARE(phrase.count(QStringLiteral("{words}")), 1);
            QCOMPARE(phrases->rules.size(), 6);
            for (const QStringList &sentences : phrases->rules)
                all += sentences;
            QString text;
            for (const QString &phrase : std::as_const(all)) {
                QCOMPARE(
                    unknownPlaceholders(phrase, {QStringLiteral("idea"), QStringLiteral("words")}),
                    QStringList());
                for (const Gender gender : {Gender::Masculine, Gender::Feminine})
                    text += filled(phrase, hero(language, gender)) + u'\n';
            }
            QStringList wrong = misspelled(text, language);
            wrong.removeIf(
                [&](const QString &word) { return knownWords(language).contains(word); });
            QCOMPARE(wrong.join(u' '), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TaleTextsTest)
#include "TaleTextsTest.moc"
