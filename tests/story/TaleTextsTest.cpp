// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShippedTales.h"
#include "Spelling.h"
#include "story/language/TaleText.h"
#include "story/review/ReplyReview.h"
#include "story/tales/Phrases.h"
#include "text/ReadingText.h"
#include "text/Sentences.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

namespace {

const QStringList ruleNames{QStringLiteral("counting"), QStringLiteral("sounds"),
                            QStringLiteral("thanks"),   QStringLiteral("weather"),
                            QStringLiteral("jokes"),    QStringLiteral("questions")};

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

QString nextSentence(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral(" Солнце село.");
    case Language::German:
        return QStringLiteral(" Anna schläft.");
    case Language::English:
        return QStringLiteral(" Tom slept.");
    }
    Q_UNREACHABLE();
}

QStringList casesOf(Language language)
{
    switch (language) {
    case Language::Russian:
        return {QStringLiteral("nom"), QStringLiteral("gen"), QStringLiteral("dat"),
                QStringLiteral("acc"), QStringLiteral("ins"), QStringLiteral("pre")};
    case Language::German:
        return {QStringLiteral("nom"), QStringLiteral("acc"), QStringLiteral("dat")};
    case Language::English:
        return {QStringLiteral("nom"), QStringLiteral("acc")};
    }
    Q_UNREACHABLE();
}

/// A text of a tale that stands alone: where it is, and what may be said there.
struct Piece
{
    enum class Kind { Easy, Text, More };

    QString place;
    QString text;
    Kind kind = Kind::Easy;
    int fewest = 1; ///< sentences
    int most = 1;
    QString thingKind = {}; ///< of the thing in hand; empty: none
    bool mayBeRepeated = false;
};

void addScene(QList<Piece> &pieces, const QString &place, const TaleScene &scene,
              const QString &kind = {})
{
    using Kind = Piece::Kind;
    pieces += Piece{place + QStringLiteral("/text"), scene.text, Kind::Text, 4, 6, kind};
    pieces += Piece{place + QStringLiteral("/easy"), scene.easy, Kind::Easy, 3, 5, kind};
    pieces += Piece{place + QStringLiteral("/more"), scene.more, Kind::More, 1, 2, kind};
    pieces += Piece{place + QStringLiteral("/twist"), scene.twist, Kind::Easy, 3, 5, kind};
    for (auto rule = scene.rules.cbegin(); rule != scene.rules.cend(); ++rule)
        pieces += Piece{place + QStringLiteral("/rules/") + rule.key(), *rule};
}

/// A choice, which may be the same in several places.
Piece choicePiece(const QString &place, const QString &text, const QString &kind = {})
{
    return {.place = place, .text = text, .thingKind = kind, .mayBeRepeated = true};
}

QList<Piece> piecesOf(const Tale &tale)
{
    QList<Piece> pieces{
        {.place = QStringLiteral("opening"), .text = tale.opening, .fewest = 4, .most = 4}};
    for (const TaleDirection &direction : tale.directions)
        pieces += choicePiece(u"opening/" + direction.id, direction.choice);
    for (const TaleGoal &goal : tale.goals) {
        const QString place = u"goals/" + goal.id;
        addScene(pieces, place + QStringLiteral("/opening"), goal.opening);
        addScene(pieces, place + QStringLiteral("/finale"), goal.finale);
        pieces += choicePiece(place + QStringLiteral("/finale/lead"), goal.lead);
        for (const TaleEnding &ending : goal.endings) {
            pieces += choicePiece(place + u"/choices/" + ending.id, ending.choice, ending.kind);
            addScene(pieces, place + u"/endings/" + ending.id, ending.scene, ending.kind);
        }
    }
    for (const TaleEpisode &episode : tale.episodes) {
        const QString place = u"episodes/" + episode.id;
        addScene(pieces, place, episode.scene);
        pieces += choicePiece(place + QStringLiteral("/lead"), episode.lead);
        for (const TaleWay &way : episode.ways) {
            pieces += choicePiece(place + u"/choices/" + way.id, way.choice);
            addScene(pieces, place + u"/outcomes/" + way.id, way.outcome);
        }
    }
    for (const TaleFriend &one : tale.friends) {
        const QString place = u"friends/" + one.id;
        pieces += Piece{.place = place + QStringLiteral("/comes"), .text = one.comes};
        pieces += Piece{.place = place + QStringLiteral("/again"), .text = one.again, .most = 2};
        pieces += Piece{.place = place + QStringLiteral("/cheers"), .text = one.cheers};
    }
    for (const TaleMood &mood : tale.moods) {
        for (const QString &sentence : QStringList{mood.first, mood.last} + mood.later)
            pieces += Piece{.place = u"moods/" + mood.id, .text = sentence};
    }
    return pieces;
}

/// The piece with every thing that may be in hand there; once, where none is.
QStringList filledWays(const Piece &piece, const Tale &tale, const Character &character)
{
    QStringList texts;
    for (const TaleThing &thing : tale.things) {
        if (thing.kind != piece.thingKind)
            continue;
        QHash<QString, QString> values{{thing.kind, thing.forms.value(QStringLiteral("nom"))}};
        for (auto form = thing.forms.cbegin(); form != thing.forms.cend(); ++form)
            values.insert(thing.kind + u'.' + form.key(), *form);
        texts += fillIn(piece.text, character, values);
    }
    if (texts.isEmpty())
        texts += fillIn(piece.text, character);
    texts.removeDuplicates();
    return texts;
}

ReadingMeasures measuresFor(Piece::Kind kind)
{
    switch (kind) {
    case Piece::Kind::Easy:
        return measuresOf(ReadingLevel::FirstSentences);
    case Piece::Kind::Text:
        return measuresOf(ReadingLevel::ShortStories);
    case Piece::Kind::More:
        return measuresOf(ReadingLevel::Independent);
    }
    Q_UNREACHABLE();
}

/// All that may be answered to a wish, with a place to go to.
QStringList answersOf(const Phrases &phrases, Language language)
{
    const QString place = language == Language::Russian ? QStringLiteral("в лес")
        : language == Language::German                  ? QStringLiteral("in den Wald")
                                                        : QStringLiteral("to the sea");
    QStringList all = phrases.bridges + phrases.smiles + phrases.questions + phrases.kindly;
    for (QString sentence : phrases.going.say)
        all += sentence.replace(QStringLiteral("{place}"), place);
    for (const PhraseOfAnswer &answer : phrases.answers)
        all += answer.say;
    return all;
}

} // namespace

/// What an author may get wrong. Each failure names the tale, the language and the place.
class TaleTextsTest : public QObject
{
    Q_OBJECT

    static void everyTale()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<Language>("language");
        for (const QString &id : shippedTales()) {
            for (const Language language : allLanguages)
                QTest::newRow(qPrintable(id + u'.' + languageCode(language))) << id << language;
        }
    }

    static bool isSmaller(const QString &id) { return id == u"anywhere"; }

private Q_SLOTS:
    void isWhole_data() { everyTale(); }
    void isWhole()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Result<Tale> tale = shippedTale(id, language);
        QVERIFY2(tale, qPrintable(reason(tale)));
        const bool smaller = isSmaller(id);
        QCOMPARE(tale->directions.size(), smaller ? 2 : 3);
        QCOMPARE(tale->goals.size(), tale->directions.size() * 2);
        QCOMPARE(tale->kinds().size(), smaller ? 2 : 3);
        QVERIFY(tale->friends.size() >= (smaller ? 2 : 5));
        QVERIFY(tale->moods.size() >= (smaller ? 3 : 5));
        QVERIFY(tale->episodes.size() >= (smaller ? 6 : 10));
        for (const TaleDirection &direction : tale->directions) {
            QCOMPARE(std::count_if(tale->goals.cbegin(), tale->goals.cend(),
                                   [&](const TaleGoal &goal) { return goal.from == direction.id; }),
                     2);
        }
        for (const TaleGoal &goal : tale->goals) {
            for (const QString &rule : ruleNames) {
                QVERIFY2(goal.opening.rules.contains(rule), qPrintable(goal.id));
                QVERIFY2(goal.finale.rules.contains(rule), qPrintable(goal.id));
            }
        }
        QStringList given;
        QStringList leads;
        for (const TaleEpisode &episode : tale->episodes) {
            leads += episode.lead;
            QCOMPARE(episode.ways.size(), 3);
            for (const QString &rule : ruleNames)
                QVERIFY2(episode.scene.rules.contains(rule), qPrintable(episode.id));
            for (const TaleWay &way : episode.ways)
                given += {way.thing, way.newFriend};
        }
        for (const TaleGoal &goal : tale->goals)
            leads += goal.lead;
        QCOMPARE(QSet<QString>(leads.cbegin(), leads.cend()).size(), leads.size());
        for (const TaleThing &thing : tale->things) {
            QVERIFY2(given.contains(thing.id), qPrintable(thing.id));
            QStringList forms = thing.forms.keys();
            QStringList wanted = casesOf(language);
            forms.sort();
            wanted.sort();
            QCOMPARE(forms, wanted);
        }
        for (const TaleFriend &one : tale->friends)
            QVERIFY2(given.contains(one.id), qPrintable(one.id));
        for (const TaleMood &mood : tale->moods)
            QCOMPARE(mood.later.size(), 3);
        const auto hasRules = [](const auto &named) { return !named.second->rules.isEmpty(); };
        const auto scenes = tale->scenes();
        QCOMPARE(std::count_if(scenes.cbegin(), scenes.cend(), hasRules),
                 tale->goals.size() * 2 + tale->episodes.size());
    }

    void isOfItsLevel_data() { everyTale(); }
    /// Every text, with every thing that may be in hand, for a boy and a girl.
    void isOfItsLevel()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        const Syllabifiers syllabifiers;
        const ReplyReviewer reviewer(syllabifiers);
        QStringList problems;
        qsizetype sentenceCount = 0;
        qsizetype wordCount = 0;
        QSet<QString> seen; // most are the same for everybody, and with every thing
        const auto check = [&](const Piece &piece, const QString &sentence) {
            const ReadingMeasures measures = measuresFor(piece.kind);
            for (const Remark &remark :
                 reviewer.reviewSentence(sentence, language, measures).remarks)
                problems += piece.place % u": " % sentence % u' ' % explain(remark);
            if (!QStringLiteral(".!?…\"»“").contains(sentence.back()))
                problems += piece.place % u" has no end: " % sentence;
            const ReadingText reading = prepareText(sentence, syllabifiers.of(language));
            if (piece.kind == Piece::Kind::Text) {
                ++sentenceCount;
                wordCount += reading.words.size();
            }
            if (piece.kind == Piece::Kind::More && reading.words.size() < 8)
                problems += piece.place % u" is short: " % sentence;
        };
        for (const Piece &piece : piecesOf(tale)) {
            for (const Gender gender : {Gender::Masculine, Gender::Feminine}) {
                if (gender == Gender::Feminine && !piece.text.contains(u'|'))
                    continue;
                for (const QString &text : filledWays(piece, tale, hero(language, gender))) {
                    const QStringList sentences = splitSentences(text, language);
                    // What comes behind it is another sentence: it ends with no abbreviation.
                    if (splitSentences(text + nextSentence(language), language).size()
                        != sentences.size() + 1)
                        problems += piece.place % u" runs into the next sentence: " % text;
                    if (sentences.size() < piece.fewest || sentences.size() > piece.most)
                        problems += piece.place
                            + QStringLiteral(" has %1 sentences: ").arg(sentences.size()) + text;
                    for (const QString &sentence : sentences) {
                        if (!seen.contains(sentence))
                            check(piece, sentence);
                        seen += sentence;
                    }
                }
            }
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        const double wordsASentence = double(wordCount) / double(sentenceCount);
        QVERIFY2(wordsASentence > 4.0 && wordsASentence <= 7.0,
                 qPrintable(QString::number(wordsASentence)));
    }

    void saysNothingTwice_data() { everyTale(); }
    void saysNothingTwice()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        QHash<QString, QString> seen;
        QStringList problems;
        for (const Piece &piece : piecesOf(tale)) {
            if (piece.mayBeRepeated)
                continue;
            for (const QString &sentence : splitSentences(piece.text, language)) {
                if (seen.contains(sentence) && sentence != u"{lore}")
                    problems += sentence % u": " % seen[sentence] % u", " % piece.place;
                seen.insert(sentence, piece.place);
            }
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// The weather comes first, before the place that the child chose: it has to bring the hero
    /// there.
    void weatherComesWithTheHero_data() { everyTale(); }
    void weatherComesWithTheHero()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        for (const TaleMood &mood : tale.moods)
            QVERIFY2(mood.first.contains(QStringLiteral("{name")), qPrintable(mood.first));
    }

    void placeholdersAreKnown_data() { everyTale(); }
    void placeholdersAreKnown()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        QStringList unknown;
        for (const Piece &piece : piecesOf(tale)) {
            QStringList keys;
            if (isSmaller(id))
                keys += QStringLiteral("lore");
            if (!piece.thingKind.isEmpty()) {
                keys += piece.thingKind;
                for (const QString &nameCase : casesOf(language))
                    keys += piece.thingKind + u'.' + nameCase;
            }
            for (const QString &placeholder : unknownPlaceholders(piece.text, keys))
                unknown += piece.place % u' ' % placeholder;
            if (piece.place.startsWith(QStringLiteral("opening")) && !isSmaller(id)
                && piece.text.contains(u'{'))
                unknown += piece.place % QStringLiteral(" is for everybody: ") % piece.text;
        }
        QCOMPARE(unknown.join(u'\n'), QString());
    }

    void isSpelledRight_data() { everyTale(); }
    void isSpelledRight()
    {
        QFETCH(QString, id);
        QFETCH(Language, language);
        const Tale tale = shippedTale(id, language).value();
        QString all = tale.name;
        for (const Piece &piece : piecesOf(tale)) {
            for (const Gender gender : {Gender::Masculine, Gender::Feminine})
                all += u'\n' + filledWays(piece, tale, hero(language, gender)).join(u'\n');
        }
        QCOMPARE(unknownWords(all, language).join(u' '), QString());
    }

    /// What stands between the scenes is for a beginner, too.
    void phrasesAreEasy()
    {
        const Syllabifiers syllabifiers;
        const ReplyReviewer reviewer(syllabifiers);
        const ReadingMeasures measures = measuresOf(ReadingLevel::FirstSentences);
        QStringList problems;
        for (const Language language : allLanguages) {
            const Phrases phrases
                = parsePhrases(taleFile(QStringLiteral("phrases.") + languageCode(language)))
                      .value();
            QStringList all = answersOf(phrases, language) + phrases.newDay + phrases.solve
                + phrases.anew + phrases.ends;
            for (const QStringList &sentences : phrases.rules)
                all += sentences;
            for (const QString &phrase : std::as_const(all)) {
                for (const Gender gender : {Gender::Masculine, Gender::Feminine}) {
                    const QString text = fillIn(phrase, hero(language, gender));
                    if (splitSentences(text + nextSentence(language), language).size()
                        != splitSentences(text, language).size() + 1)
                        problems += text + QStringLiteral(" runs into the next sentence");
                    for (const QString &sentence : splitSentences(text, language)) {
                        for (const Remark &remark :
                             reviewer.reviewSentence(sentence, language, measures).remarks)
                            problems += sentence % u' ' % explain(remark);
                    }
                }
            }
        }
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void phrasesAreSpelledRight()
    {
        for (const Language language : allLanguages) {
            const Result<Phrases> phrases
                = parsePhrases(taleFile(QStringLiteral("phrases.") + languageCode(language)));
            QVERIFY2(phrases, qPrintable(reason(phrases)));
            QStringList all = answersOf(*phrases, language) + phrases->newDay + phrases->solve
                + phrases->found + phrases->anew + phrases->ends + phrases->practice;
            for (const QString &phrase : phrases->going.say)
                QCOMPARE(phrase.count(QStringLiteral("{place}")), 1);
            for (const QString &phrase : phrases->practice)
                QCOMPARE(phrase.count(QStringLiteral("{words}")), 1);
            for (const QString &phrase : phrases->found)
                QCOMPARE(phrase.count(QStringLiteral("{thing}")), 1);
            QCOMPARE(phrases->rules.size(), ruleNames.size());
            for (const QStringList &sentences : phrases->rules)
                all += sentences;
            QString text;
            for (const QString &phrase : std::as_const(all)) {
                QCOMPARE(
                    unknownPlaceholders(phrase, {QStringLiteral("words"), QStringLiteral("thing")}),
                    QStringList());
                for (const Gender gender : {Gender::Masculine, Gender::Feminine})
                    text += fillIn(phrase, hero(language, gender)) + u'\n';
            }
            QCOMPARE(unknownWords(text, language).join(u' '), QString());
        }
    }
};

QTEST_GUILESS_MAIN(TaleTextsTest)
#include "TaleTextsTest.moc"
