// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// Counts the words that the real splitter is asked for.
class CountingSyllabifier : public Syllabifier
{
public:
    CountingSyllabifier(std::unique_ptr<Syllabifier> real, int &count)
        : m_real(std::move(real))
        , m_count(count)
    {
    }

    [[nodiscard]] QStringList split(const QString &word) const override
    {
        ++m_count;
        return m_real->split(word);
    }

private:
    const std::unique_ptr<Syllabifier> m_real;
    int &m_count;
};

CorrectSyllables correct(const QString &pieces, std::optional<Language> language = {})
{
    return {language, QString(pieces).remove(u'|'), pieces.split(u'|')};
}

CorrectSyllables forget(const QString &word)
{
    return {std::nullopt, word, {}};
}

} // namespace

class CorrectionsTest : public QObject
{
    Q_OBJECT

private:
    static QString split(TestReading &reading, int word = 0)
    {
        return reading.now().current->reading.shown[word].join(u'|');
    }

private Q_SLOTS:
    void theTextOnScreenFollowsAtOnce()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мышка, где кошка?"));
        reading.apply(AdvanceWord{2});
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        QSignalSpy told(&reading.model(), &SessionModel::syllablesChanged);
        const quint64 before = reading.now().revision;

        reading.apply(correct(QStringLiteral("кошк|а")));
        QCOMPARE(split(reading, 2), QStringLiteral("кошк|а?"));
        QCOMPARE(reading.now().wordIndex, 2);
        QCOMPARE(reading.now().revision, before + 1);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(told.count(), 1);

        reading.apply(correct(QStringLiteral("МЫШК|А")));
        QCOMPARE(split(reading, 0), QStringLiteral("Мышк|а,"));

        reading.apply(forget(QStringLiteral("КОШКА")));
        QCOMPARE(split(reading, 2), QStringLiteral("кош|ка?"));
        QCOMPARE(reading.family.stores().corrections.all().value().size(), 1);
    }

    void textsToComeAndOtherRunsFollowToo()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("дом"));
        reading.add(QStringLiteral("Кошка"));
        QSignalSpy spy(&reading.model(), &SessionModel::snapshotChanged);
        reading.apply(correct(QStringLiteral("кошк|а")));
        QCOMPARE(spy.count(), 0); // nothing on screen is any different
        reading.apply(NextItem{});
        QCOMPARE(split(reading), QStringLiteral("Кошк|а"));
        reading.restart();
        QCOMPARE(split(reading), QStringLiteral("Кошк|а"));
    }

    void theLanguageIsThatOfTheText()
    {
        TestReading reading;
        QCOMPARE(reading.model().apply(correct(QStringLiteral("Oma"))).error().code,
                 ErrorCode::NoSession);
        reading.apply(StartSession{Language::Russian});
        reading.add(QStringLiteral("Oma"), Language::German);
        QCOMPARE(split(reading), QStringLiteral("O|ma"));
        reading.apply(correct(QStringLiteral("Oma")));
        QCOMPARE(split(reading), QStringLiteral("Oma"));
        QCOMPARE(reading.family.stores().corrections.all().value().front().language,
                 Language::German);
        reading.apply(correct(QStringLiteral("a|bout"), Language::English));
        QCOMPARE(reading.syllabifiers().corrections().size(), 2);
    }

    void whatIsWrongChangesNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("кошка"));
        QSignalSpy told(&reading.model(), &SessionModel::syllablesChanged);
        const Result<void> refused = reading.model().apply(
            CorrectSyllables{{}, QStringLiteral("кошка"), {QStringLiteral("мышка")}});
        QCOMPARE(refused.error().code, ErrorCode::BadValue);
        QList<SyllableCorrection> many{
            makeCorrection(Language::Russian, QStringLiteral("кошка"), {QStringLiteral("кошка")})
                .value()};
        for (int i = 1; i < 100; ++i)
            many += makeCorrection(Language::Russian, QString(i, u'а'), {QString(i, u'а')}).value();
        reading.family.fillDisk();
        QCOMPARE(reading.model().apply(AddCorrections{many}).error().code, ErrorCode::StorageFull);
        QCOMPARE(split(reading), QStringLiteral("кош|ка"));
        QCOMPARE(told.count(), 0);
        reading.family.freeDisk();
        reading.apply(forget(QStringLiteral("кошка"))); // there is none
        QCOMPARE(told.count(), 0);
    }

    void whatIsKnownAlreadyCostsNothing()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("кошка"));
        reading.apply(correct(QStringLiteral("кошк|а")));
        QSignalSpy told(&reading.model(), &SessionModel::syllablesChanged);
        reading.apply(correct(QStringLiteral("кошк|а")));
        reading.apply(AddCorrections{});
        QCOMPARE(told.count(), 0);
        // In one go the last of a word counts, also where it is the known one.
        QList<SyllableCorrection> both;
        for (const QString &pieces : {QStringLiteral("к|ошка"), QStringLiteral("кошк|а")})
            both += makeCorrection(Language::Russian, QStringLiteral("кошка"), pieces.split(u'|'))
                        .value();
        reading.apply(AddCorrections{both});
        QCOMPARE(split(reading), QStringLiteral("кошк|а"));
        QCOMPARE(reading.family.stores().corrections.all().value(),
                 reading.syllabifiers().corrections().all());
    }

    void aWordThatIsTooLongIsNeitherCorrectedNorForgotten()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QString word(longestCorrectedWord + 1, u'а');
        for (const QStringList &syllables : {QStringList(), QStringList(word)}) {
            QCOMPARE(reading.model().apply(CorrectSyllables{{}, word, syllables}).error().code,
                     ErrorCode::BadValue);
        }
        reading.apply(forget(word.chopped(1)));
    }

    void whatIsDamagedInTheFileIsPassedOver()
    {
        TestReading reading;
        const SyllableCorrection good
            = makeCorrection(Language::Russian, QStringLiteral("мышка"),
                             {QStringLiteral("мышк"), QStringLiteral("а")})
                  .value();
        SyllableCorrection otherKey = good;
        otherKey.key = QStringLiteral("ко");
        SyllableCorrection otherWord = good;
        otherWord.key = QStringLiteral("кошка");
        otherWord.word = QStringLiteral("кошка");
        QVERIFY(reading.family.stores().corrections.put({good, otherKey, otherWord}));
        reading.restart();
        QCOMPARE(reading.syllabifiers().corrections().all(), QList<SyllableCorrection>{good});
    }

    void manyComeAtOnceAndNotWithoutEnd()
    {
        TestReading reading;
        QList<SyllableCorrection> many;
        for (int i = 0; i <= mostCorrections; ++i) {
            QString word;
            for (int rest = i; word.size() < 4; rest /= 26)
                word += QChar(u'a' + rest % 26);
            many += makeCorrection(Language::English, word, {word}).value();
        }
        QCOMPARE(reading.model().apply(AddCorrections{many}).error().code, ErrorCode::TooLarge);
        QCOMPARE(reading.syllabifiers().corrections().size(), 0);
        many.removeLast();
        reading.apply(AddCorrections{many});
        QCOMPARE(reading.syllabifiers().corrections().size(), mostCorrections);
        // Full, it still takes what it has in another way, and each word counts once.
        reading.apply(correct(QStringLiteral("a|aaa"), Language::English));
        QCOMPARE(
            reading.model().apply(correct(QStringLiteral("Oma"), Language::German)).error().code,
            ErrorCode::TooLarge);
        reading.apply(CorrectSyllables{Language::English, QStringLiteral("aaaa"), {}});
        const SyllableCorrection granny
            = makeCorrection(Language::German, QStringLiteral("Oma"), {QStringLiteral("Oma")})
                  .value();
        reading.apply(AddCorrections{{granny, granny}});
        QCOMPARE(reading.syllabifiers().corrections().size(), mostCorrections);
    }

    void aTextIsSplitOnceAndNotAtEveryTap()
    {
        TestFamily family;
        QRandomGenerator random{42};
        SessionRecorder recorder({family.database(), family.library(), family.sessions(),
                                  family.illustrations(), family.stores().corrections,
                                  family.stores().readingEvents, family.settings(), family.clock,
                                  random});
        int count = 0;
        Syllabifiers syllabifiers(
            RussianNorm::Reading,
            [&](Language language, RussianNorm norm) -> std::unique_ptr<Syllabifier> {
                return std::make_unique<CountingSyllabifier>(makeSyllabifier(language, norm),
                                                             count);
            });
        SessionModel model(recorder, syllabifiers);
        const auto apply = [&](const ReadingCommand &command) { QVERIFY(model.apply(command)); };
        apply(StartSession{});
        apply(AddItem{family.addItem(QStringLiteral("Мама мыла раму."))});
        apply(AddItem{family.addItem(QStringLiteral("Кошка спит."))});
        QCOMPARE(count, 3);

        for (const int delta : {1, 1, -1, -1, 1, 1, 1}) // to the end of it
            apply(AdvanceWord{delta});
        apply(SetCurtain{true});
        apply(SetDisplayStyle{});
        apply(SetRussianNorm{RussianNorm::Reading});
        QVERIFY(model.snapshot()->isCompleted());
        QCOMPARE(count, 3);
        apply(NextItem{});
        QCOMPARE(count, 5);

        // Changed, it is split once more, but for the word that the family has split.
        apply(correct(QStringLiteral("кошк|а")));
        QCOMPARE(count, 6);
        apply(AdvanceWord{1});
        QCOMPARE(count, 6);
    }
};

QTEST_GUILESS_MAIN(CorrectionsTest)
#include "CorrectionsTest.moc"
