// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/IllustrationStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Illustration picture(const TestFamily &family, const QString &url = {})
{
    return {QUuid::createUuid(), url, 800, 600, 1LL << 33, family.clock.now(), 0};
}

QList<QUuid> idsOf(const QList<Illustration> &pictures)
{
    QList<QUuid> ids;
    for (const Illustration &one : pictures)
        ids += one.id;
    return ids;
}

} // namespace

class IllustrationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllOfAPicture()
    {
        TestFamily family;
        const Illustration fromWeb = picture(family, u"https://example.org/кот?a=1#b"_s);
        const Illustration fromFile = picture(family);
        QVERIFY(family.illustrations().add(fromWeb, "aa"));
        QVERIFY(family.illustrations().add(fromFile, "bb"));
        family.reopen();
        QCOMPARE(family.illustrations().illustration(fromWeb.id).value(), fromWeb);
        QCOMPARE(family.illustrations().illustration(fromFile.id).value(), fromFile);
        QCOMPARE(family.illustrations().count().value(), 2);
    }

    void theNewestComesFirstInPages()
    {
        TestFamily family;
        QList<QUuid> newestFirst;
        for (int i = 0; i < 7; ++i) {
            if (i % 2)
                family.clock.advance(1s); // some are of one moment
            const Illustration one = picture(family);
            QVERIFY(family.illustrations().add(one, QByteArray::number(i)));
            newestFirst.prepend(one.id);
        }
        QCOMPARE(idsOf(family.illustrations().illustrations(0, 100).value()), newestFirst);
        QList<QUuid> paged;
        for (int offset = 0; offset < 9; offset += 3)
            paged += idsOf(family.illustrations().illustrations(offset, 3).value());
        QCOMPARE(paged, newestFirst);
        QVERIFY(family.illustrations().illustrations(7, 3).value().isEmpty());
        QVERIFY(family.illustrations().illustrations(0, 0).value().isEmpty());
        const QList<QUuid> ids = family.illustrations().ids().value();
        QCOMPARE(QSet<QUuid>(ids.begin(), ids.end()),
                 QSet<QUuid>(newestFirst.begin(), newestFirst.end()));
    }

    void aFileIsKnownByItsContent()
    {
        TestFamily family;
        const Illustration one = picture(family);
        QVERIFY(family.illustrations().add(one, "c0ffee"));
        QCOMPARE(family.illustrations().withContent("c0ffee").value()->id, one.id);
        QVERIFY(!family.illustrations().withContent("c0ffe").value());
        QVERIFY(!family.illustrations().withContent("").value());
        QVERIFY(family.illustrations().remove(one.id));
        QVERIFY(!family.illustrations().withContent("c0ffee").value());
    }

    void whatIsNotThereIsNotFound()
    {
        TestFamily family;
        IllustrationStore &store = family.illustrations();
        const QUuid item = family.addItem(u"кот"_s);
        const QUuid known = family.addPicture(item);
        const QUuid unknown = QUuid::createUuid();
        QCOMPARE(store.illustration(unknown).error().code, ErrorCode::NotFound);
        QCOMPARE(store.remove(unknown).error().code, ErrorCode::NotFound);
        QCOMPARE(store.link(unknown, known).error().code, ErrorCode::NotFound);
        QCOMPARE(store.link(item, unknown).error().code, ErrorCode::NotFound);
        QCOMPARE(store.unlink(unknown, known).error().code, ErrorCode::NotFound);
        QCOMPARE(store.unlink(item, unknown).error().code, ErrorCode::NotFound);
        QVERIFY(store.illustrationsOf(unknown).value().isEmpty());
        QVERIFY(store.ofItem(unknown).value().isEmpty());
        QCOMPARE(store.count().value(), 1);
    }

    void aLinkIsMadeOnce()
    {
        TestFamily family;
        const QUuid item = family.addItem(u"кот"_s);
        const QUuid id = family.addPicture(item);
        const Result<void> again = family.illustrations().link(item, id);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(family.illustrations().illustration(id).value().itemCount, 1);
        QVERIFY(family.illustrations().unlink(item, id));
        QCOMPARE(family.illustrations().unlink(item, id).error().code, ErrorCode::NotFound);
        QVERIFY(family.illustrations().link(item, id));
    }

    void linksAreCountedOnBothSides()
    {
        TestFamily family;
        const QUuid cat = family.addItem(u"кот"_s);
        const QUuid dog = family.addItem(u"пёс"_s);
        const QUuid both = family.addPicture(cat);
        QVERIFY(family.illustrations().link(dog, both));
        const QUuid second = family.addPicture(cat);
        QCOMPARE(family.illustrations().illustration(both).value().itemCount, 2);
        QCOMPARE(family.library().item(cat).value().illustrationCount, 2);
        QVERIFY(family.illustrations().remove(both));
        QCOMPARE(family.library().item(cat).value().illustrationCount, 1);
        QCOMPARE(family.library().item(dog).value().illustrationCount, 0);
        QCOMPARE(family.illustrations().ofItem(cat).value(), QList<QUuid>{second});
    }

    void thoseOfAnItemComeInTwoOrders()
    {
        TestFamily family;
        const QUuid item = family.addItem(u"кот"_s);
        const Illustration old = picture(family);
        family.clock.advance(1s);
        const Illustration young = picture(family);
        QVERIFY(family.illustrations().add(old, "a"));
        QVERIFY(family.illustrations().add(young, "b"));
        QVERIFY(family.illustrations().link(item, old.id));
        family.clock.advance(1s);
        QVERIFY(family.illustrations().link(item, young.id));
        QCOMPARE(idsOf(family.illustrations().illustrationsOf(item).value()),
                 QList<QUuid>({young.id, old.id}));
        QCOMPARE(family.illustrations().ofItem(item).value(), QList<QUuid>({young.id, old.id}));
        QCOMPARE(family.library().item(item).value().illustrationId, young.id);
    }

    /// History rows that showed it stay, without it.
    void historyStaysWithoutThePicture()
    {
        TestFamily family;
        const QUuid item = family.addItem(u"кот"_s);
        const QUuid id = family.addPicture(item);
        const QUuid session = QUuid::createUuid();
        const QUuid shown = QUuid::createUuid();
        QVERIFY(family.sessions().start(session, Language::Russian, family.clock.now()));
        QVERIFY(family.sessions().append(session, shown, item));
        QVERIFY(family.sessions().markDisplayed(shown, id, family.clock.now()));
        QCOMPARE(family.sessions().items(session).value().front().illustrationId, id);
        QVERIFY(family.illustrations().remove(id));
        const QList<SessionItemRecord> items = family.sessions().items(session).value();
        QCOMPARE(items.size(), 1);
        QVERIFY(!items.front().illustrationId);
        QCOMPARE(items.front().text, u"кот"_s);
    }
};

QTEST_GUILESS_MAIN(IllustrationStoreTest)
#include "IllustrationStoreTest.moc"
