// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibrarySearch.h"

#include "storage/LibraryImport.h"
#include "support/TestFamily.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace chitai;
using namespace Qt::StringLiterals;
using Order = LibraryQuery::Order;

namespace {

constexpr int many = 10'000;

/// Ten thousand different texts, in no order.
QList<NewItem> someTexts()
{
    const QString letters = u"абвгдеёжийклмнопрстуфхцчшщъыьэюя"_s;
    QRandomGenerator random(111);
    QSet<QString> texts;
    while (texts.size() < many) {
        QString text;
        for (int i = random.bounded(4, 20); i > 0; --i)
            text += random.bounded(6) ? letters[random.bounded(int(letters.size()))] : QChar(u' ');
        text = text.simplified();
        if (text.size() > 2)
            texts.insert(foldedText(text));
    }
    QStringList sorted(texts.begin(), texts.end());
    sorted.sort();
    std::shuffle(sorted.begin(), sorted.end(), random);
    QList<NewItem> items;
    for (const QString &text : std::as_const(sorted))
        items += {.text = text, .starred = items.size() % 10 == 0};
    return items;
}

} // namespace

/// The orders of a large library, page by page: one family for all tests, which change nothing.
class LibraryOrderTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestFamily> m_family;
    QStringList m_texts; // in the order in which they came

    QStringList inOrder(LibraryQuery query, int page)
    {
        query.language = Language::Russian;
        query.limit = page;
        QStringList texts;
        while (true) {
            query.offset = int(texts.size());
            const LibraryPage found = m_family->search().find(query).value();
            for (const ItemEntry &entry : found.entries)
                texts += entry.item.text;
            if (!found.hasMore || found.entries.isEmpty())
                return texts;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_family = std::make_unique<TestFamily>();
        LibraryImport import(m_family->database(), m_family->clock);
        const QList<NewItem> items = someTexts();
        QCOMPARE(import.add(items).value(), many);
        QVERIFY(import.finish());
        for (const NewItem &item : items)
            m_texts += item.text;
    }

    void cleanupTestCase() { m_family.reset(); }

    void alphabeticalIsByTheSortKey()
    {
        const QStringList found = inOrder({}, many);
        QCOMPARE(found.size(), many);
        QStringList keys;
        for (const QString &text : found)
            keys += sortKey(text);
        QVERIFY(std::is_sorted(keys.begin(), keys.end()));
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), many);
    }

    void theShortestComeFirst()
    {
        const QStringList found = inOrder({.order = Order::ShortestFirst}, many);
        QCOMPARE(found.size(), many);
        QVERIFY(std::is_sorted(found.begin(), found.end(),
                               [](const auto &a, const auto &b) { return a.size() < b.size(); }));
    }

    /// The size of the pages is nobody's business but of who asks.
    void pagesOfAnySizeAreTheSameList()
    {
        for (const Order order : {Order::Alphabetical, Order::LeastRead}) {
            const LibraryQuery query{.onlyStarred = true, .order = order};
            const QStringList whole = inOrder(query, many);
            QCOMPARE(whole.size(), many / 10);
            QCOMPARE(inOrder(query, 300), whole);
        }
    }

    void whatIsFoundIsAllThatHasIt_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::newRow("a letter") << u"б"_s;
        QTest::newRow("a capital") << u"Ж"_s;
        QTest::newRow("yo") << u"ё"_s;
        QTest::newRow("two letters") << u"ко"_s;
        // Blanks at the ends of what is typed do not count.
        QTest::newRow("a beginning") << m_texts[17].left(3).trimmed();
        QTest::newRow("an end") << m_texts[500].right(3).trimmed();
        QTest::newRow("what is inside") << m_texts[4'000].mid(1, 4).trimmed();
    }

    void whatIsFoundIsAllThatHasIt()
    {
        QFETCH(QString, sought);
        const QString folded = foldForSearch(sought);
        QStringList expected;
        for (const QString &text : std::as_const(m_texts)) { // which are folded
            if (text.contains(folded))
                expected += text;
        }
        QVERIFY(!expected.isEmpty());
        QStringList found = inOrder({.text = sought}, many);
        QCOMPARE(found.size(), expected.size());
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
    }

    void slicesAreTheLibraryInItsOrder()
    {
        QStringList found;
        qint64 last = 0;
        while (true) {
            const LibrarySlice slice = m_family->search().slice(last, 3'333).value();
            if (slice.entries.isEmpty())
                break;
            QVERIFY(slice.entries.size() <= 3'333);
            QVERIFY(slice.last > last);
            last = slice.last;
            for (const ItemEntry &entry : slice.entries)
                found += entry.item.text;
        }
        QCOMPARE(found, m_texts);
    }

    void behindTheEndThereIsNothing()
    {
        const LibraryPage page = m_family->search().find({.offset = many, .limit = 10}).value();
        QVERIFY(page.entries.isEmpty());
        QVERIFY(!page.hasMore);
        const LibraryPage none = m_family->search().find({.limit = 0}).value();
        QVERIFY(none.entries.isEmpty());
    }

    void suggestionsAreFewAndShort()
    {
        const QList<Item> items = m_family->search().suggestions(Language::Russian, 20).value();
        QCOMPARE(items.size(), 20);
        QList<QUuid> ids;
        qsizetype length = 0;
        for (const Item &item : items) {
            QVERIFY(item.text.size() >= length);
            length = item.text.size();
            ids += item.id;
        }
        const QList<Item> next = m_family->search().suggestions(Language::Russian, 20, ids).value();
        for (const Item &item : next)
            QVERIFY(!ids.contains(item.id));
        QVERIFY(m_family->search().suggestions(Language::German, 20).value().isEmpty());
    }

    void completionsBeginAsTyped()
    {
        for (const QString &typed : {u"ко"_s, u"Ёж"_s, u"я"_s}) {
            const QList<Item> items
                = m_family->search().autocomplete(typed, Language::Russian, 50).value();
            QVERIFY(items.size() <= 50);
            QString before;
            for (const Item &item : items) {
                QVERIFY(foldForSearch(item.text).startsWith(foldForSearch(typed)));
                QVERIFY(sortKey(item.text) >= before);
                before = sortKey(item.text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(LibraryOrderTest)
#include "LibraryOrderTest.moc"
