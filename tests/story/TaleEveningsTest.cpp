// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShippedTales.h"
#include "story/review/ReplyReview.h"
#include "story/tales/TurnText.h"
#include "text/Syllabifiers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;

namespace {

TaleBook bookOf(const QString &id, Language language)
{
    const QByteArray phrases = taleFile(QStringLiteral("phrases.") + languageCode(language));
    return {.taleId = id,
            .language = language,
            .tale = shippedTale(id, language).value(),
            .phrases = parsePhrases(phrases).value(),
            .opensAtOnce = true,
            .refused = WordsNotForChildren::ofWishes(language)};
}

Character heroOf(const QString &name, Language language)
{
    return completed({.id = {}, .name = name, .gender = {}, .forms = {}, .persona = {}}, language);
}

/// What a child heard of one evening.
struct Heard
{
    EarlierEvening evening;
    QSet<QString> sentences;
    const TaleScene *ending = nullptr;
    int turns = 1; // with the opening
};

/// Listens to an evening and chooses at random. The sentences are noted where that is wished for.
Heard listenTo(const TaleBook &book, const Character &hero, QRandomGenerator &random,
               const QList<EarlierEvening> &earlier, bool isNoted)
{
    Heard heard;
    heard.evening.seed = random.generate64();
    TaleWalk walk(book, hero, heard.evening.seed, remembered(book, hero, earlier));
    walk.open();
    TaleRequest request;
    request.language = book.language;
    const auto listen = [&] {
        if (!isNoted)
            return;
        for (const QString &sentence : sentencesOfTurn(walk, book, request, hero))
            heard.sentences += sentence;
    };
    listen();
    for (; walk.place() != TaleWalk::Place::Ending && heard.turns < 40; ++heard.turns) {
        const QStringList offers = walk.offers();
        request.prompt = offers[random.bounded(int(offers.size()))];
        heard.evening.prompts += request.prompt;
        walk.follow(request.prompt);
        listen();
    }
    heard.ending = walk.scene();
    return heard;
}

} // namespace

/// What children hear who choose at random.
class TaleEveningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFitForChildrenOnEveryWay_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<Language>("language");
        QTest::addColumn<ReadingLevel>("level");
        for (const Language language : allLanguages) {
            const QString code = languageCode(language);
            for (const QString &world : shippedWorlds()) {
                for (const ReadingLevel level : readingLevels)
                    QTest::addRow("%s_%s, level %d", qPrintable(world), qPrintable(code),
                                  int(level))
                        << world + u'_' + code << language << level;
            }
            // What a family has written itself is of no level, and there is none of it here.
            for (const ReadingLevel level : readingLevels)
                QTest::addRow("own_%s, level %d", qPrintable(code), int(level))
                    << u"own_" + code << language << level;
        }
    }

    /// Children who choose, wish and ask at random, two evenings long: each evening comes to an
    /// end, nobody hears the same twice in a row, and never anything that the review would hold
    /// back.
    void isFitForChildrenOnEveryWay()
    {
        QFETCH(QString, world);
        QFETCH(Language, language);
        QFETCH(ReadingLevel, level);
        const Storyteller teller = Storyteller::load().value();
        const Syllabifiers syllabifiers;
        const ReplyReviewer reviewer(syllabifiers);
        const ReadingMeasures measures = measuresOf(level);
        QRandomGenerator random(20'260'131);
        const QStringList wishes{QStringLiteral("1"),       QStringLiteral("2"),
                                 QStringLiteral("3"),       QStringLiteral("3"),
                                 QStringLiteral("qwertz?"), QStringLiteral("...")};
        for (int child = 0; child < 4; ++child) {
            TaleRequest request;
            request.worldId = world;
            request.language = language;
            request.level = level;
            request.character.name = language == Language::Russian ? QStringLiteral("Тимоша")
                                                                   : QStringLiteral("Pieks");
            if (child % 2 == 1)
                request.character.gender = Gender::Feminine;
            for (int evening = 0; evening < 2; ++evening) {
                request.seed = random.generate64();
                // The start message of a world of the family's own is told by nobody.
                request.prompt = Storyteller::hasTale(world) ? QString() : QStringLiteral("1");
                TaleTurn turn = teller.tell(request);
                int turns = 0;
                while (!turn.isEnding) {
                    QVERIFY2(++turns < 60, "a story without an end");
                    const QString before = turn.text;
                    QVERIFY(turn.choices.size() >= 2 && turn.choices.size() <= 3);
                    if (!request.prompt.isEmpty())
                        request.promptsSoFar += request.prompt;
                    request.prompt = wishes[random.bounded(int(wishes.size()))];
                    turn = teller.tell(request);
                    QVERIFY(turn.text != before);
                    const ReplyVerdict verdict
                        = reviewer.review(turn.toReply(), language, measures);
                    QCOMPARE(verdict.choices.size(), turn.choices.size());
                    QString problem;
                    for (const SentenceVerdict &sentence : verdict.sentences + verdict.choices) {
                        for (const Remark &remark : sentence.remarks)
                            problem += sentence.sentence + u' ' + explain(remark) + u'\n';
                    }
                    for (const Remark &remark : verdict.remarks)
                        problem += turn.text + u' ' + explain(remark);
                    QVERIFY2(problem.isEmpty(), qPrintable(problem));
                }
                request.earlierEvenings += EarlierEvening{.seed = request.seed,
                                                          .prompts = request.promptsSoFar
                                                              + QStringList{request.prompt}};
                request.promptsSoFar.clear();
            }
        }
    }

    void areDifferent_data()
    {
        QTest::addColumn<QString>("world");
        QTest::addColumn<Language>("language");
        // The plot is the same in all of them, so one language for each world says enough.
        int next = 0;
        for (const QString &world : shippedWorlds())
            QTest::newRow(qPrintable(world)) << world << allLanguages[size_t(next++ % 3)];
    }

    /// A thousand children on two evenings each.
    void areDifferent()
    {
        QFETCH(QString, world);
        QFETCH(Language, language);
        const TaleBook book = bookOf(world, language);
        const Character hero = heroOf(language == Language::Russian ? QStringLiteral("Маша")
                                                                    : QStringLiteral("Anna"),
                                      language);
        QRandomGenerator random(3);
        QHash<const TaleScene *, int> endings;
        QList<int> turns;
        double common = 0;
        constexpr int children = 1000;
        for (int child = 0; child < children; ++child) {
            const bool isNoted = child % 10 == 0; // to fill in words takes time
            const Heard first = listenTo(book, hero, random, {}, isNoted);
            const Heard second = listenTo(book, hero, random, {first.evening}, isNoted);
            if (isNoted) {
                const auto both = QSet<QString>(first.sentences).intersect(second.sentences);
                common += 10.0 * double(both.size()) / double(second.sentences.size()) / children;
            }
            for (const Heard &heard : {first, second}) {
                ++endings[heard.ending];
                turns += heard.turns;
            }
        }
        QVERIFY2(common <= 1.0 / 3, qPrintable(QString::number(common)));
        QVERIFY2(endings.size() >= 12, qPrintable(QString::number(endings.size())));
        const auto counts = endings.values();
        const int most = *std::max_element(counts.cbegin(), counts.cend());
        QVERIFY2(most <= 2 * children * 15 / 100, qPrintable(QString::number(most)));
        std::sort(turns.begin(), turns.end());
        const int median = turns[turns.size() / 2];
        QVERIFY2(median >= 8 && median <= 14, qPrintable(QString::number(median)));
        qInfo("%s: %.0f %% in common, %lld endings, the most frequent one %.1f %%, median %d turns",
              qPrintable(world), common * 100, qlonglong(endings.size()),
              most * 100.0 / (2 * children), median);
    }
};

QTEST_GUILESS_MAIN(TaleEveningsTest)
#include "TaleEveningsTest.moc"
