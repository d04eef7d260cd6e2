// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/Stores.h"
#include "storage/postgresql/PostgresLibrarySearch.h"
#include "support/FakeClock.h"
#include "support/TestServerCluster.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// The same library in a file and on a server: what is found is the same, in the same order.
class EnginesAgreeTest : public QObject
{
    Q_OBJECT

private:
    struct Library
    {
        explicit Library(const DatabaseAddress &address)
            : database(Database::open(address).value())
            , stores(*database, clock)
        {
        }

        FakeClock clock;
        const std::unique_ptr<Database> database;
        Stores stores;
    };

    static QStringList words()
    {
        return {
            QStringLiteral("мама"),        QStringLiteral("Мыла"),   QStringLiteral("ёж"),
            QStringLiteral("йод"),         QStringLiteral("100%"),   QStringLiteral("a_b"),
            QStringLiteral("Äpfel"),       QStringLiteral("Straße"), QStringLiteral("za\\b"),
            QStringLiteral("it's"),        QStringLiteral("—"),      QStringLiteral("Zoo"),
            QStringLiteral("äh"),          QStringLiteral("🦊"),   QStringLiteral("e\u0301té"),
            QStringLiteral("ма\u01C0мыла")};
    }

    static QStringList textsOf(const LibraryPage &page)
    {
        QStringList texts;
        for (const ItemEntry &entry : page.entries)
            texts += entry.item.text;
        return texts;
    }

    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_file;
    std::unique_ptr<Library> m_server;
    QUuid m_child = QUuid::createUuid();
    QUuid m_session = QUuid::createUuid();

    [[nodiscard]] QList<Library *> both() const { return {m_file.get(), m_server.get()}; }

    void fill(Library &library) const
    {
        QRandomGenerator random(20);
        const QStringList all = words();
        const auto child = Profile{
            .id = m_child, .name = QStringLiteral("Ida"), .colour = QStringLiteral("#1B57B5")};
        QVERIFY(library.stores.profiles.add(child));
        QVERIFY(library.stores.sessions.start(m_session, Language::Russian, library.clock.now()));
        for (int i = 0; i < 120; ++i) {
            QStringList text;
            for (int length = random.bounded(1, 6); length > 0; --length)
                text += all[random.bounded(all.size())];
            if (i % 40 == 39)
                text += QString(3'000, u'щ'); // more than a row of an index takes
            const auto language = allLanguages[std::size_t(random.bounded(3))];
            if (i % 3 == 0)
                library.clock.advance(std::chrono::seconds(1));
            const Item item
                = library.stores.library.findOrCreate(text.join(u' '), language).value().item;
            if (random.bounded(5) == 0)
                QVERIFY(library.stores.library.setStarred(item.id, true));
            if (random.bounded(4) == 0)
                QVERIFY(library.stores.sessions.append(m_session, QUuid::createUuid(), item.id));
            if (random.bounded(2) == 0)
                QVERIFY(library.stores.difficulty.put(m_child, i + 1, random.bounded(4)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_file = std::make_unique<Library>(m_dir.filePath(QStringLiteral("chitai.db")));
        m_server = std::make_unique<Library>(TestServerCluster::running().newDatabase());
        for (Library *library : both())
            fill(*library);
    }

    void whatIsFoundIsTheSame_data()
    {
        QTest::addColumn<QString>("typed");
        QStringList typed = words();
        typed += {QString(),
                  QStringLiteral("м"),
                  QStringLiteral("ма"),
                  QStringLiteral("%"),
                  QStringLiteral("_"),
                  QStringLiteral("\\"),
                  QStringLiteral("a мама"),
                  QStringLiteral(" "),
                  QStringLiteral("strasse"),
                  QStringLiteral("мама мыла"),
                  QStringLiteral("а мы"),
                  QStringLiteral("а\u01C0мы"),
                  QStringLiteral("щщщщ")};
        for (const QString &text : std::as_const(typed))
            QTest::newRow(qPrintable(u'>' % text)) << text;
    }

    void whatIsFoundIsTheSame()
    {
        QFETCH(QString, typed);
        using Order = LibraryQuery::Order;
        for (const Order order : {Order::Alphabetical, Order::NewestFirst, Order::LeastRead,
                                  Order::ShortestFirst, Order::EasiestFirst}) {
            LibraryQuery query{.text = typed, .order = order, .child = m_child, .limit = 30};
            QList<LibraryQuery> queries{query};
            query.language = Language::German;
            queries += query;
            query.onlyStarred = true;
            queries += query;
            query.onlyStarred = false;
            query.onlyNew = true;
            query.mostWords = 3;
            query.exceptInSession = m_session;
            queries += query;
            for (const LibraryQuery &asked : std::as_const(queries)) {
                const QStringList expected = textsOf(m_file->stores.search->find(asked).value());
                QCOMPARE(textsOf(m_server->stores.search->find(asked).value()), expected);
                // As in a library that is larger than what is walked of it.
                const PostgresLibrarySearch soonTired(*m_server->database, 3);
                QCOMPARE(textsOf(soonTired.find(asked).value()), expected);
            }
        }
        for (const Language language : allLanguages) {
            QList<QStringList> completed;
            for (const Library *library : both()) {
                QStringList texts;
                const QList<Item> items
                    = library->stores.search->autocomplete(typed, language, 20).value();
                for (const Item &item : items)
                    texts += item.text;
                completed += texts;
            }
            QCOMPARE(completed[1], completed[0]);
        }
    }

    void whatIsTypedLetterByLetterIsTheSame()
    {
        LibraryQuery query{.language = Language::Russian, .limit = 5};
        for (const QString &typed : {QStringLiteral("мама мыла"), QStringLiteral("щщщщ")}) {
            for (qsizetype length = 1; length <= typed.size(); ++length) {
                query.text = typed.first(length);
                QCOMPARE(textsOf(m_server->stores.search->find(query).value()),
                         textsOf(m_file->stores.search->find(query).value()));
            }
        }
    }

    void whatAStoryRemembersIsTheSame()
    {
        const QString world = QStringLiteral("forest");
        for (Library *library : both()) {
            QRandomGenerator random(21);
            QStringList pieces;
            const QStringList vocabulary{
                QStringLiteral("Der"),    QStringLiteral("Fuchs"),  QStringLiteral("schläft"),
                QStringLiteral("лисица"), QStringLiteral("лес"),    QStringLiteral("лесник"),
                QStringLiteral("Wald"),   QStringLiteral("Wälder"), QStringLiteral("der-Baum"),
                QStringLiteral("3"),      QStringLiteral("über"),   QStringLiteral("l'été")};
            for (int i = 0; i < 60; ++i) {
                QStringList piece;
                for (int length = random.bounded(2, 25); length > 0; --length)
                    piece += vocabulary[random.bounded(vocabulary.size())];
                pieces += piece.join(i % 2 ? QStringLiteral(", ") : QStringLiteral(" "));
            }
            QVERIFY(library->stores.storyMemory->addLore(world, {}, pieces));
            QVERIFY(library->stores.storyMemory->addLore(QStringLiteral("sea"), {},
                                                         {QStringLiteral("Ein Fuchs am Meer.")}));
        }
        const QList<QStringList> questions{{QStringLiteral("fuchs")},
                                           {QStringLiteral("лес")},
                                           {QStringLiteral("лесник"), QStringLiteral("wald")},
                                           {QStringLiteral("walder"), QStringLiteral("3")},
                                           {QStringLiteral("der-baum")},
                                           {QStringLiteral("ete"), QStringLiteral("uber")},
                                           {QStringLiteral("schlaf"), QStringLiteral("лиси")},
                                           {QStringLiteral("nobody")},
                                           {QStringLiteral("—")}};
        for (const QStringList &question : questions) {
            const QStringList expected
                = m_file->stores.storyMemory->findLore(world, question, 12).value();
            QCOMPARE(m_server->stores.storyMemory->findLore(world, question, 12).value(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(EnginesAgreeTest)
#include "EnginesAgreeTest.moc"
