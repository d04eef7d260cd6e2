// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibraryStore.h"

#include "storage/ItemRemoval.h"
#include "storage/LibraryImport.h"
#include "support/TestFamily.h"

#include <QRandomGenerator>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

/// What the library takes, at its edges.
class LibraryLimitsTest : public QObject
{
    Q_OBJECT

private:
    static QStringList found(TestFamily &family, const QString &text)
    {
        LibraryQuery query;
        query.text = text;
        QStringList texts;
        const LibraryPage page = family.search().find(query).value();
        for (const ItemEntry &entry : page.entries)
            texts += entry.item.text;
        return texts;
    }

    std::unique_ptr<TestFamily> m_family; // for the rows of a table

private Q_SLOTS:
    void initTestCase()
    {
        m_family = std::make_unique<TestFamily>();
        for (const QString &text :
             {u"5 % Rabatt"_s, u"50 Rabatte"_s, u"a_b c"_s, u"axb c"_s, u"Er „sagt“"_s, u"abc"_s})
            m_family->addItem(text, Language::German);
    }
    void cleanupTestCase() { m_family.reset(); }

    void tagsAreTidied_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("kept");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks") << u" \n\t "_s << QString();
        QTest::newRow("as it is") << u"Ёж & Co 🐈"_s << u"Ёж & Co 🐈"_s;
        QTest::newRow("around") << u"  vor dem Schlafen \n"_s << u"vor dem Schlafen"_s;
        QTest::newRow("inside") << u"a   b"_s << u"a b"_s;
        QTest::newRow("commas") << u"a,b,"_s << u"ab"_s;
        QTest::newRow("only commas") << u",,,"_s << QString();
        QTest::newRow("control characters") << u"a\u0007b\u009f"_s << u"ab"_s;
        QTest::newRow("too long") << QString(70, u'я') << QString(60, u'я');
        QTest::newRow("a blank at the end of what is kept")
            << QString(59, u'a') + u" b"_s << QString(59, u'a');
        QTest::newRow("a pair at the end of what is kept")
            << QString(59, u'a') + u"🐈b"_s << QString(59, u'a') + u"🐈"_s;
    }

    void tagsAreTidied()
    {
        QFETCH(QString, tag);
        QFETCH(QString, kept);
        QCOMPARE(cleanTag(tag), kept);
    }

    /// What is kept is kept as it is when somebody saves it again.
    void aTidyTagStaysAsItIs()
    {
        QRandomGenerator random(101);
        const QString letters = u"aя,  \n\t\u0007🐈"_s;
        for (int run = 0; run < 1'000; ++run) {
            QString tag;
            for (int i = random.bounded(90); i > 0; --i)
                tag += letters[random.bounded(int(letters.size()))];
            const QString clean = cleanTag(tag);
            QCOMPARE(cleanTag(clean), clean);
            QVERIFY(!clean.contains(u',') && !clean.contains(u'\n'));
            QCOMPARE(clean, clean.trimmed());
            QVERIFY(clean.toUcs4().size() <= LibraryStore::maxTagLength);
        }
    }

    void tagsAreReplacedAndSorted()
    {
        TestFamily family;
        const QUuid id = family.addItem(u"кот"_s);
        QVERIFY(family.library().setTags(id, {u"old"_s}));
        QVERIFY(family.library().setTags(id, {u"б"_s, u" а "_s, u"а"_s, u",,"_s, {}}));
        QCOMPARE(family.library().item(id).value().tags, QStringList({u"а"_s, u"б"_s}));
        QVERIFY(family.library().setTags(id, {}));
        QVERIFY(family.library().item(id).value().tags.isEmpty());
        QVERIFY(family.search().tags().value().isEmpty());
    }

    void aTagThatIsNothingIsGivenToNobody()
    {
        TestFamily family;
        const QUuid id = family.addItem(u"кот"_s);
        QCOMPARE(family.library().addTag({id}, u" , "_s).value(), 0);
        QCOMPARE(family.library().addTag({}, u"a"_s).value(), 0);
        QCOMPARE(family.library().addTag({id, QUuid::createUuid(), id}, u"a"_s).value(), 1);
        QCOMPARE(family.library().item(id).value().tags, QStringList(u"a"_s));
    }

    void unknownIdsAreNotFound()
    {
        TestFamily family;
        family.addItem(u"кот"_s);
        LibraryStore &library = family.library();
        for (const QUuid &unknown : {QUuid(), QUuid::createUuid()}) {
            QCOMPARE(library.item(unknown).error().code, ErrorCode::NotFound);
            QCOMPARE(library.setStarred(unknown, true).error().code, ErrorCode::NotFound);
            QCOMPARE(library.setText(unknown, u"пёс"_s).error().code, ErrorCode::NotFound);
            QCOMPARE(library.setTags(unknown, {u"a"_s}).error().code, ErrorCode::NotFound);
            QCOMPARE(library.addTag({unknown}, u"a"_s).value(), 0);
            QCOMPARE(removeItems(family.database(), {unknown}).value().count, 0);
        }
        QCOMPARE(library.count().value(), 1);
        QVERIFY(family.search().tags().value().isEmpty());
    }

    /// % and _ mean themselves, and what full text search has as operators is text.
    void signsMeanThemselves_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("percent") << u"%"_s << QStringList(u"5 % Rabatt"_s);
        QTest::newRow("percent and blank") << u"5 %"_s << QStringList(u"5 % Rabatt"_s);
        QTest::newRow("underscore") << u"a_b"_s << QStringList(u"a_b c"_s);
        QTest::newRow("star") << u"rab*"_s << QStringList();
        QTest::newRow("quote") << u"\"sag"_s << QStringList(u"Er „sagt“"_s);
        QTest::newRow("operator") << u"abc OR"_s << QStringList();
        QTest::newRow("brackets") << u"(rab)"_s << QStringList();
        QTest::newRow("backslash") << u"\\"_s << QStringList();
    }

    void signsMeanThemselves()
    {
        QFETCH(QString, sought);
        QFETCH(QStringList, texts);
        QCOMPARE(found(*m_family, sought), texts);
    }

    void anyTextIsKeptAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Russian") << u"За\u0301мок и ёж"_s;
        QTest::newRow("German") << u"Straße, „Öl“ – ja!"_s;
        QTest::newRow("lines") << u"Идёт бычок,\nкачается"_s;
        QTest::newRow("emoji") << u"Кот 🐈‍⬛ спит"_s;
        QTest::newRow("SQL") << u"'); DELETE FROM items; --"_s;
        QTest::newRow("wildcards") << u"100 % of _ \\ *\"NEAR\""_s;
        QTest::newRow("a letter") << u"А"_s;
        QTest::newRow("long") << u"слово "_s.repeated(300).trimmed();
    }

    void anyTextIsKeptAsItIs()
    {
        QFETCH(QString, text);
        TestFamily &family = *m_family;
        const LibraryStore::Added added
            = family.library().findOrCreate(text, Language::Russian).value();
        QVERIFY(added.isNew);
        family.reopen();
        QCOMPARE(family.library().item(added.item.id).value().item, added.item);
        QCOMPARE(added.item.text, text);
        QCOMPARE(family.library().find(text, Language::Russian).value()->id, added.item.id);
        QVERIFY(!family.library().find(text, Language::German).value());
        QVERIFY(found(family, text).contains(text));
        QVERIFY(!family.library().findOrCreate(text, Language::Russian).value().isNew);
    }

    void anImportThatIsTakenBackLeavesNothing()
    {
        TestFamily family;
        family.addItem(u"кот"_s);
        {
            LibraryImport import(family.database(), family.clock);
            QCOMPARE(import.add({{.text = u"КОТ"_s}, {.text = u"пёс"_s, .tags = {u"a"_s}}}).value(),
                     1);
            QCOMPARE(import.add({}).value(), 0);
            QCOMPARE(family.library().count().value(), 2);
        }
        QCOMPARE(family.library().count().value(), 1);
        QVERIFY(family.search().tags().value().isEmpty());
        LibraryImport import(family.database(), family.clock);
        QCOMPARE(import.add({{.text = u"пёс"_s, .starred = true}}).value(), 1);
        QVERIFY(import.finish());
        QCOMPARE(LibraryImport::takeBackUnfinished(family.database()).value(), 0);
        QCOMPARE(family.library().count().value(), 2);
    }

    void deletedTwiceIsDeletedOnce()
    {
        TestFamily family;
        const QUuid cat = family.addItem(u"кот"_s);
        const RemovedItems removed = removeItems(family.database(), {cat, cat}).value();
        QCOMPARE(removed.count, 1);
        QCOMPARE(removeItems(family.database(), {cat}).value().count, 0);
        QCOMPARE(restoreItems(family.database(), removed).value(), 1);
        QCOMPARE(restoreItems(family.database(), removed).value(), 0);
        QCOMPARE(family.library().count().value(), 1);
        QCOMPARE(restoreItems(family.database(), {}).value(), 0);
    }
};

QTEST_GUILESS_MAIN(LibraryLimitsTest)
#include "LibraryLimitsTest.moc"
