// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestFamily.h"

#include <QJsonArray>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// GrowthStore, LetterStore and DifficultyStore: what is kept for each child.
class ChildStoresTest : public QObject
{
    Q_OBJECT

private:
    static QUuid addChild(TestFamily &family)
    {
        const QUuid id = QUuid::createUuid();
        if (!family.stores().profiles.add({.id = id, .name = u"Anna"_s, .colour = u"#112233"_s}))
            qFatal("the child can't be added");
        return id;
    }
    static QStringList texts(TestFamily &family, qint64 behind, int limit)
    {
        QStringList texts;
        const QList<DifficultyStore::Text> some
            = family.stores().difficulty.textsBehind(behind, Language::Russian, limit).value();
        for (const DifficultyStore::Text &text : some)
            texts += text.text;
        return texts;
    }

private Q_SLOTS:
    void whatHasGrownIsKeptForEachChild()
    {
        TestFamily family;
        const QUuid anna = addChild(family);
        const QUuid ben = addChild(family);
        QCOMPARE(family.stores().growth.kept(anna).value(), GrowthStore::Counts());
        const GrowthStore::Counts counts{12, 4, {u"м"_s, u"а"_s, u"ё"_s, u"sch"_s, u"\""_s}};
        QVERIFY(family.stores().growth.keep(anna, {1, 1, {u"x"_s}}));
        QVERIFY(family.stores().growth.keep(anna, counts));
        family.reopen();
        QCOMPARE(family.stores().growth.kept(anna).value(), counts);
        QCOMPARE(family.stores().growth.kept(ben).value(), GrowthStore::Counts());
        QCOMPARE(family.stores().growth.kept(QUuid()).value(), GrowthStore::Counts());
    }

    void nothingIsKeptForWhoIsNotThere()
    {
        TestFamily family;
        const QUuid nobody = QUuid::createUuid();
        for (const Result<void> &kept :
             {family.stores().growth.keep(nobody, {1, 1, {}}),
              family.stores().letters.setChoice(nobody, Language::German, {}),
              family.stores().difficulty.setProgress(nobody, Language::German, {u"s"_s, 1}),
              family.stores().practice.setTempo(nobody, Language::German, {1})}) {
            QVERIFY(!kept);
            QCOMPARE(kept.error().code, ErrorCode::StorageFailed);
        }
        QCOMPARE(family.stores().growth.kept(nobody).value(), GrowthStore::Counts());
    }

    /// A text counts when it was read to its end, whoever read it, each time.
    void textsThatWereCompletedAreCounted()
    {
        TestFamily family;
        Stores &stores = family.stores();
        const QUuid anna = addChild(family);
        const QUuid ben = addChild(family);
        const QDateTime now = family.clock.now();
        const auto read = [&](const QUuid &child, Language language, int completed, int left) {
            const QUuid session = QUuid::createUuid();
            QVERIFY(stores.sessions.start(session, language, now, child));
            for (int i = 0; i < completed + left; ++i) {
                const QUuid id = QUuid::createUuid();
                QVERIFY(stores.sessions.append(session, id, family.addItem(u"кот"_s)));
                QVERIFY(stores.sessions.markDisplayed(id, {}, now));
                if (i < completed)
                    QVERIFY(stores.sessions.markCompleted(id, now));
            }
        };
        read(anna, Language::Russian, 2, 1);
        read(anna, Language::German, 1, 0);
        read(ben, Language::Russian, 5, 0);
        QVERIFY(stores.practice.put(
            anna, Language::Russian,
            {{.word = u"кот"_s, .tamedDay = QDate(2026, 1, 1)}, {.word = u"пёс"_s}}));
        QVERIFY(stores.practice.put(anna, Language::German,
                                    {{.word = u"hund"_s, .tamedDay = QDate(2026, 1, 2)}}));
        QCOMPARE(stores.growth.counted(anna).value(), (GrowthStore::Counts{3, 2, {}}));
        QCOMPARE(stores.growth.counted(ben).value(), (GrowthStore::Counts{5, 0, {}}));
        QCOMPARE(stores.growth.counted(QUuid::createUuid()).value(), GrowthStore::Counts());
    }

    void lettersAreOfOneLanguage()
    {
        TestFamily family;
        const QUuid anna = addChild(family);
        LetterStore &letters = family.stores().letters;
        const QJsonObject russian{{u"steps"_s, 7}, {u"known"_s, QJsonArray{u"ё"_s, u"щ"_s}}};
        const QJsonObject german{{u"known"_s, QJsonArray{u"ß"_s}}};
        QVERIFY(letters.setChoice(anna, Language::Russian, {{u"old"_s, true}}));
        QVERIFY(letters.setChoice(anna, Language::Russian, russian));
        QVERIFY(letters.setChoice(anna, Language::German, german));
        family.reopen();
        LetterStore &again = family.stores().letters;
        QCOMPARE(again.choice(anna, Language::Russian).value(), russian);
        QCOMPARE(again.choice(anna, Language::German).value(), german);
        QVERIFY(again.choice(anna, Language::English).value().isEmpty());
        QVERIFY(again.choice(QUuid::createUuid(), Language::Russian).value().isEmpty());
        QVERIFY(again.setChoice(anna, Language::Russian, {}));
        QVERIFY(again.choice(anna, Language::Russian).value().isEmpty());
    }

    void textsComeInPiecesByTheirNumbers()
    {
        TestFamily family;
        for (const QString &text : {u"я"_s, u"б"_s, u"а"_s, u"в"_s})
            family.addItem(text);
        family.addItem(u"Hund"_s, Language::German);
        QCOMPARE(texts(family, 0, 100), QStringList({u"я"_s, u"б"_s, u"а"_s, u"в"_s}));
        QStringList all;
        qint64 behind = 0;
        for (int step = 0; step < 10; ++step) {
            const QList<DifficultyStore::Text> some
                = family.stores().difficulty.textsBehind(behind, Language::Russian, 3).value();
            QVERIFY(some.size() <= 3);
            if (some.isEmpty())
                break;
            for (const DifficultyStore::Text &text : some) {
                QVERIFY(text.number > behind);
                behind = text.number;
                all += text.text;
            }
        }
        QCOMPARE(all, texts(family, 0, 100));
        QVERIFY(texts(family, 0, 0).isEmpty());
        QVERIFY(texts(family, behind, 100).isEmpty());
    }

    void progressOfAChildIsOfOneLanguage()
    {
        TestFamily family;
        DifficultyStore &difficulty = family.stores().difficulty;
        const QUuid anna = addChild(family);
        QVERIFY(difficulty.progress(anna, Language::Russian).value().stamp.isEmpty());
        QCOMPARE(difficulty.progress(anna, Language::Russian).value().upTo, 0);
        QVERIFY(difficulty.setProgress(anna, Language::Russian, {u"stamp"_s, 1LL << 40}));
        QCOMPARE(difficulty.progress(anna, Language::Russian).value().stamp, u"stamp"_s);
        QCOMPARE(difficulty.progress(anna, Language::Russian).value().upTo, 1LL << 40);
        QVERIFY(difficulty.progress(anna, Language::German).value().stamp.isEmpty());
    }

    /// "empty: nothing is known" can be said, too.
    void progressCanBeForgotten()
    {
        TestFamily family;
        DifficultyStore &difficulty = family.stores().difficulty;
        const QUuid anna = addChild(family);
        QVERIFY(difficulty.setProgress(anna, Language::Russian, {u"stamp"_s, 9}));
        QVERIFY(difficulty.setProgress(anna, Language::Russian, {}));
        QVERIFY(difficulty.progress(anna, Language::Russian).value().stamp.isEmpty());
        QCOMPARE(difficulty.progress(anna, Language::Russian).value().upTo, 0);
    }

    void aScoreIsOfATextThatIsThere()
    {
        TestFamily family;
        DifficultyStore &difficulty = family.stores().difficulty;
        const QUuid anna = addChild(family);
        family.addItem(u"трудное слово"_s);
        family.addItem(u"кот"_s);
        const QList<DifficultyStore::Text> all
            = difficulty.textsBehind(0, Language::Russian, 10).value();
        QVERIFY(difficulty.put(anna, all[0].number, 20));
        QVERIFY(difficulty.put(anna, all[0].number, 90)); // in its place
        QVERIFY(difficulty.put(anna, all[1].number, 10));
        QVERIFY(difficulty.put(anna, 999'999, 50)); // it has gone meanwhile
        LibraryQuery query;
        query.language = Language::Russian;
        query.order = LibraryQuery::Order::EasiestFirst;
        query.child = anna;
        const LibraryPage page = family.search().find(query).value();
        QCOMPARE(page.entries.size(), 2);
        QCOMPARE(page.entries[0].item.text, u"кот"_s);
        QCOMPARE(page.entries[1].item.text, u"трудное слово"_s);
    }
};

QTEST_GUILESS_MAIN(ChildStoresTest)
#include "ChildStoresTest.moc"
