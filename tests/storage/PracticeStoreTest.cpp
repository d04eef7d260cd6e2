// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/PracticeStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

/// A child that has been shown three texts.
struct Reader
{
    Reader()
    {
        Stores &stores = family.stores();
        if (!stores.profiles.add({.id = child, .name = u"Anna"_s, .colour = u"#112233"_s})
            || !stores.sessions.start(session, Language::Russian, family.clock.now(), child))
            qFatal("the session can't begin");
        for (const QString &text : {u"Кот спит."_s, u"Ёж идёт."_s, u"Дом."_s}) {
            const QUuid id = QUuid::createUuid();
            items += family.addItem(text);
            shown += id;
            if (!stores.sessions.append(session, id, items.back()))
                qFatal("the text can't be added");
        }
    }

    /// How one of the texts was read.
    [[nodiscard]] ReadingFigures figures(int text, int words = 2) const
    {
        return {.sessionItemId = shown[text],
                .profileId = child,
                .sessionId = session,
                .itemId = items[text],
                .language = Language::Russian,
                .at = family.clock.now(),
                .day = QDate(2026, 1, 31),
                .isWhole = true,
                .isFirst = text == 0,
                .words = words,
                .errors = 1,
                .selfCorrected = 2,
                .pacedWords = 3,
                .pacedMs = 1LL << 35,
                .eventId
                = QUuid::fromString(u"{01890000-0000-7000-8000-00000000000%1}"_s.arg(9 - text))};
    }

    [[nodiscard]] PracticeStore &store() { return family.stores().practice; }

    TestFamily family;
    const QUuid child = QUuid::createUuid();
    const QUuid session = QUuid::createUuid();
    QList<QUuid> items;
    QList<QUuid> shown;
};

WordProgress card(const QString &word, const QDate &due)
{
    return {.word = word,
            .read = 7,
            .clean = 5,
            .marked = 2,
            .lastMark = WordMark::SelfCorrected,
            .stability = 3.25,
            .difficulty = 6.5,
            .lastDay = due.addDays(-3),
            .dueDay = due,
            .cleanDays = 2,
            .cleanDay = due.addDays(-1),
            .cleanItems = {u"a"_s, u"б"_s},
            .tamedDay = {}};
}

QStringList wordsOf(const QList<WordProgress> &progress)
{
    QStringList words;
    for (const WordProgress &one : progress)
        words += one.word;
    return words;
}

} // namespace

class PracticeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresComeBackInTheOrderOfTheirEnds()
    {
        Reader reader;
        // The first text ended last.
        QVERIFY(reader.store().add(reader.figures(0)));
        QVERIFY(reader.store().add(reader.figures(1)));
        QVERIFY(reader.store().add(reader.figures(2)));
        reader.family.reopen();
        const QList<ReadingFigures> expected{reader.figures(2), reader.figures(1),
                                             reader.figures(0)};
        QCOMPARE(reader.store().readings(reader.child, Language::Russian).value(), expected);
        QCOMPARE(reader.store().readingsOfSession(reader.session).value(), expected);
        QVERIFY(reader.store().readings(reader.child, Language::German).value().isEmpty());
        QVERIFY(reader.store().readingsOfSession(QUuid::createUuid()).value().isEmpty());
    }

    void aTextIsReadOnceInASession()
    {
        Reader reader;
        QVERIFY(reader.store().add(reader.figures(0)));
        const Result<void> again = reader.store().add(reader.figures(0));
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::StorageFailed);
        ReadingFigures ghost = reader.figures(1);
        ghost.sessionItemId = QUuid::createUuid();
        QVERIFY(!reader.store().add(ghost));
        QCOMPARE(reader.store().readings(reader.child, Language::Russian).value().size(), 1);
    }

    void whatHasNoWordsWasNotRead()
    {
        Reader reader;
        QVERIFY(reader.store().add(reader.figures(0, 0)));
        QVERIFY(reader.store().languagesRead(reader.child).value().isEmpty());
        QVERIFY(reader.store().itemsRead(reader.child, Language::Russian).value().isEmpty());
        QVERIFY(reader.store().add(reader.figures(1, 1)));
        QCOMPARE(reader.store().itemsRead(reader.child, Language::Russian).value(),
                 QSet<QUuid>{reader.items[1]});
    }

    void theLanguageOfTheMostTextsComesFirst()
    {
        Reader reader;
        for (int text = 0; text < 3; ++text) {
            ReadingFigures figures = reader.figures(text);
            figures.language = text == 1 ? Language::English : Language::Russian;
            QVERIFY(reader.store().add(figures));
        }
        QCOMPARE(reader.store().languagesRead(reader.child).value(),
                 (QList<Language>{Language::Russian, Language::English}));
        QVERIFY(reader.store().languagesRead(QUuid::createUuid()).value().isEmpty());
    }

    void whoHasReadIsAskedOfMany()
    {
        Reader reader;
        QVERIFY(reader.store().readersOf(reader.shown).value().isEmpty());
        QVERIFY(reader.store().add(reader.figures(1)));
        const QList<PracticeStore::Reader> readers{{reader.child, Language::Russian}};
        QCOMPARE(reader.store().readersOf(reader.shown).value(), readers);
        QVERIFY(reader.store().readersOf({reader.shown[0], reader.shown[2]}).value().isEmpty());
        QVERIFY(reader.store().readersOf({}).value().isEmpty());
    }

    void oneReaderIsForgottenAlone()
    {
        Reader reader;
        PracticeStore &store = reader.store();
        for (const Language language : {Language::Russian, Language::German}) {
            ReadingFigures figures = reader.figures(int(language));
            figures.language = language;
            QVERIFY(store.add(figures));
            QVERIFY(store.put(reader.child, language, {{.word = u"да"_s, .read = 1}}));
            QVERIFY(store.setTempo(reader.child, language, {100}));
        }
        QVERIFY(store.clear({reader.child, Language::German}));
        QVERIFY(store.readings(reader.child, Language::German).value().isEmpty());
        QVERIFY(store.words(reader.child, Language::German).value().isEmpty());
        QVERIFY(store.tempo(reader.child, Language::German).value().isEmpty());
        QCOMPARE(store.readings(reader.child, Language::Russian).value().size(), 1);
        QCOMPARE(store.words(reader.child, Language::Russian).value().size(), 1);
        QCOMPARE(store.tempo(reader.child, Language::Russian).value().size(), 1);
    }

    void textsAreThoseThatWereShown()
    {
        Reader reader;
        QVERIFY(
            reader.family.sessions().markDisplayed(reader.shown[0], {}, reader.family.clock.now()));
        QVERIFY(reader.family.library().setText(reader.items[0], u"Кот бежит."_s));
        QVERIFY(reader.family.library().setText(reader.items[1], u"Ёж бежит."_s));
        QHash<QUuid, QString> texts;
        const QList<ShownText> all
            = reader.store().texts(reader.shown + QList<QUuid>{QUuid::createUuid()}).value();
        for (const ShownText &text : all)
            texts.insert(text.sessionItemId, text.text);
        QCOMPARE(texts.size(), 3);
        QCOMPARE(texts[reader.shown[0]], u"Кот спит."_s);
        QCOMPARE(texts[reader.shown[1]], u"Ёж бежит."_s); // it still waits
        QVERIFY(reader.store().texts({}).value().isEmpty());
    }

    void wordsComeBackAsTheyWent()
    {
        Reader reader;
        const QDate day(2026, 2, 28);
        WordProgress tamed{.word = u"я"_s, .read = 9, .clean = 9, .tamedDay = day};
        const QList<WordProgress> words{card(u"ёж"_s, day), card(u"кот"_s, day.addDays(-2)), tamed};
        QVERIFY(reader.store().put(reader.child, Language::Russian, words));
        reader.family.reopen();
        const QList<WordProgress> all
            = reader.store().words(reader.child, Language::Russian).value();
        QCOMPARE(wordsOf(all), QStringList({u"кот"_s, u"я"_s, u"ёж"_s})); // by code points
        for (const WordProgress &word : words)
            QVERIFY(all.contains(word));
        QVERIFY(all[0].isCard() && !all[0].isTamed());
        QVERIFY(!all[1].isCard() && all[1].isTamed());
        QVERIFY(reader.store().words(reader.child, Language::German).value().isEmpty());
    }

    void cardsThatAreDueComeFirst()
    {
        Reader reader;
        const QDate day(2026, 2, 28);
        QVERIFY(reader.store().put(reader.child, Language::Russian,
                                   {card(u"завтра"_s, day.addDays(1)),
                                    card(u"б"_s, day),
                                    card(u"а"_s, day),
                                    {.word = u"слово"_s, .read = 1},
                                    card(u"давно"_s, day.addDays(-40))}));
        QCOMPARE(wordsOf(reader.store().cards(reader.child, Language::Russian).value()),
                 QStringList({u"давно"_s, u"а"_s, u"б"_s, u"завтра"_s}));
    }

    void aWordIsReplacedAsAWhole()
    {
        Reader reader;
        QVERIFY(reader.store().put(reader.child, Language::Russian,
                                   {card(u"кот"_s, QDate(2026, 1, 1))}));
        const WordProgress plain{.word = u"кот"_s, .read = 8};
        QVERIFY(reader.store().put(reader.child, Language::Russian, {plain}));
        QCOMPARE(reader.store().words(reader.child, Language::Russian).value(),
                 QList<WordProgress>{plain});
        QVERIFY(reader.store().cards(reader.child, Language::Russian).value().isEmpty());
    }

    void tempoKeepsItsOrderAndItsFractions()
    {
        Reader reader;
        const QList<double> recent{312.25, 1e-3, 0, 99'999.5, 312.25};
        QVERIFY(reader.store().setTempo(reader.child, Language::Russian, {1, 2}));
        QVERIFY(reader.store().setTempo(reader.child, Language::Russian, recent));
        reader.family.reopen();
        QCOMPARE(reader.store().tempo(reader.child, Language::Russian).value(), recent);
        QVERIFY(reader.store().tempo(reader.child, Language::German).value().isEmpty());
    }

    void clearedMeansThatNothingIsKnown()
    {
        Reader reader;
        const QUuid event = QUuid::createUuid();
        QVERIFY(reader.store().setProgress(event));
        QCOMPARE(reader.store().progress().value().upTo, event);
        QVERIFY(!reader.store().progress().value().isStale);
        QVERIFY(reader.store().add(reader.figures(0)));
        QVERIFY(reader.store().put(reader.child, Language::Russian, {{.word = u"кот"_s}}));
        QVERIFY(reader.store().setTempo(reader.child, Language::Russian, {300}));
        QVERIFY(reader.store().clear());
        QVERIFY(reader.store().progress().value().upTo.isNull());
        QVERIFY(reader.store().readings(reader.child, Language::Russian).value().isEmpty());
        QVERIFY(reader.store().words(reader.child, Language::Russian).value().isEmpty());
        QVERIFY(reader.store().tempo(reader.child, Language::Russian).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PracticeStoreTest)
#include "PracticeStoreTest.moc"
