// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/IndexedPictures.h"

#include <QAtomicInt>
#include <QTest>
#include <thread>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

/// Pictures that a test makes up.
class MadeUpPictures final : public IndexedPictures
{
public:
    struct Row
    {
        QString name;
        QList<std::pair<QString, int>> words;
    };
    explicit MadeUpPictures(QList<Row> rows)
        : m_rows(std::move(rows))
    {
    }

    [[nodiscard]] QString key() const override { return u"made"_s; }
    [[nodiscard]] bool isAvailable() const override { return !m_rows.isEmpty(); }
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const override
    {
        return name.toUtf8();
    }
    [[nodiscard]] int timesRead() const { return m_timesRead; }

protected:
    [[nodiscard]] QList<Entry> entries(Language language) const override
    {
        ++m_timesRead;
        QList<Entry> all;
        if (language != Language::English)
            return all;
        for (const Row &row : m_rows) {
            Entry entry{row.name, row.name.toUpper(), {}};
            for (const auto &[word, fit] : row.words)
                entry.words += {word, fit};
            all += entry;
        }
        return all;
    }

private:
    const QList<Row> m_rows;
    mutable QAtomicInt m_timesRead;
};

QStringList idsOf(const QList<FoundPicture> &pictures)
{
    QStringList ids;
    for (const FoundPicture &picture : pictures)
        ids += picture.id;
    return ids;
}

QStringList found(const MadeUpPictures &pictures, const QStringList &words)
{
    return idsOf(pictures.find(words, Language::English));
}

} // namespace

/// How a source finds pictures by words.
class IndexedPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFoundHasItsIdAndTitle()
    {
        const MadeUpPictures pictures({{u"cat"_s, {{u"cat"_s, 8}}}});
        const QList<FoundPicture> all = pictures.find({u"cat"_s}, Language::English);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.front().id, u"made:cat"_s);
        QCOMPARE(all.front().name, u"CAT"_s);
        QVERIFY(all.front().fit >= 8);
        QCOMPARE(pictures.find({u"cat"_s}, Language::English), all);
    }

    void anEmptyIndexFindsNothing()
    {
        const MadeUpPictures pictures({});
        QVERIFY(found(pictures, {u"cat"_s}).isEmpty());
        QVERIFY(found(pictures, {}).isEmpty());
    }

    void noWordsFindNothing()
    {
        const MadeUpPictures pictures({{u"cat"_s, {{u"cat"_s, 8}}}});
        QVERIFY(found(pictures, {}).isEmpty());
        QVERIFY(found(pictures, {QString()}).isEmpty());
        QVERIFY(found(pictures, {u"dog"_s}).isEmpty());
    }

    /// The words of the index are folded as those of the text are.
    void theIndexIsFoldedToo_data()
    {
        QTest::addColumn<QString>("indexed");
        QTest::addColumn<QString>("asked");
        QTest::newRow("capitals") << u"CAT"_s << u"cat"_s;
        QTest::newRow("yo") << u"ёж"_s << u"еж"_s;
        QTest::newRow("decomposed") << u"cafe\u0301"_s << u"café"_s;
        QTest::newRow("apostrophe") << u"don’t"_s << u"don't"_s;
        QTest::newRow("soft hyphen") << u"ca\u00adt"_s << u"cat"_s;
    }

    void theIndexIsFoldedToo()
    {
        QFETCH(QString, indexed);
        QFETCH(QString, asked);
        const MadeUpPictures pictures({{u"it"_s, {{indexed, 5}}}});
        QCOMPARE(found(pictures, {asked}), QStringList(u"made:it"_s));
    }

    void severalWordsInOneNeverMatch()
    {
        const MadeUpPictures pictures({{u"bear"_s, {{u"polar bear"_s, 8}}}});
        QVERIFY(found(pictures, {u"polar"_s}).isEmpty());
        QVERIFY(found(pictures, {u"bear"_s}).isEmpty());
    }

    void theBestComesFirst()
    {
        const MadeUpPictures pictures({{u"low"_s, {{u"cat"_s, 3}}},
                                       {u"high"_s, {{u"cat"_s, 9}}},
                                       {u"middle"_s, {{u"cat"_s, 6}}}});
        QCOMPARE(found(pictures, {u"cat"_s}),
                 QStringList({u"made:high"_s, u"made:middle"_s, u"made:low"_s}));
        const QList<FoundPicture> all = pictures.find({u"cat"_s}, Language::English);
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].fit >= all[i].fit);
    }

    /// Of those that fit as well, the order of the index counts: it is the same on every run.
    void whatFitsAsWellKeepsItsOrder()
    {
        QList<MadeUpPictures::Row> rows;
        QStringList order;
        for (int i = 0; i < 40; ++i) {
            rows += {u"p%1"_s.arg(i), {{u"cat"_s, 5}}};
            order += u"made:p%1"_s.arg(i);
        }
        for (int run = 0; run < 5; ++run)
            QCOMPARE(found(MadeUpPictures(rows), {u"cat"_s}), order);
    }

    void theVeryWordGoesBeforeAForm()
    {
        const MadeUpPictures pictures(
            {{u"form"_s, {{u"cats"_s, 5}}}, {u"word"_s, {{u"cat"_s, 5}}}});
        QCOMPARE(found(pictures, {u"cat"_s}), QStringList({u"made:word"_s, u"made:form"_s}));
    }

    void whatShowsBothGoesBeforeWhatShowsOne()
    {
        const MadeUpPictures pictures({{u"cat"_s, {{u"cat"_s, 6}}},
                                       {u"both"_s, {{u"cat"_s, 6}, {u"dog"_s, 6}}},
                                       {u"dog"_s, {{u"dog"_s, 6}}}});
        QCOMPARE(found(pictures, {u"cat"_s, u"dog"_s}).front(), u"made:both"_s);
    }

    void aPictureIsFoundOnce()
    {
        const MadeUpPictures pictures(
            {{u"cat"_s, {{u"cat"_s, 8}, {u"cats"_s, 8}, {u"kitty"_s, 3}}}});
        QCOMPARE(found(pictures, {u"cat"_s, u"kitty"_s, u"cats"_s}), QStringList(u"made:cat"_s));
    }

    void aBadFitIsStillAFit()
    {
        const MadeUpPictures pictures({{u"cat"_s, {{u"cat"_s, -20}}}});
        QCOMPARE(found(pictures, {u"cat"_s}), QStringList(u"made:cat"_s));
        QVERIFY(pictures.find({u"cat"_s}, Language::English).front().fit >= 1);
    }

    void eachLanguageIsReadOnce()
    {
        const MadeUpPictures pictures({{u"cat"_s, {{u"cat"_s, 8}}}});
        QCOMPARE(pictures.timesRead(), 0); // not before somebody asks
        for (int i = 0; i < 3; ++i) {
            for (const Language language : allLanguages)
                (void)pictures.find({u"cat"_s}, language);
        }
        QCOMPARE(pictures.timesRead(), int(allLanguages.size()));
        QVERIFY(pictures.find({u"cat"_s}, Language::German).isEmpty());
    }

    /// Several threads may ask at once, the first time too.
    void severalMayAskAtOnce()
    {
        QList<MadeUpPictures::Row> rows;
        for (int i = 0; i < 300; ++i)
            rows += {u"p%1"_s.arg(i), {{u"cat"_s, i % 9}, {u"w%1"_s.arg(i), 7}}};
        const MadeUpPictures pictures(rows);
        const QStringList expected = found(MadeUpPictures(rows), {u"cat"_s});
        std::vector<QStringList> answers(4);
        std::vector<std::thread> threads;
        for (QStringList &answer : answers)
            threads.emplace_back([&] { answer = found(pictures, {u"cat"_s}); });
        for (std::thread &thread : threads)
            thread.join();
        for (const QStringList &answer : answers)
            QCOMPARE(answer, expected);
        QCOMPARE(pictures.timesRead(), 1);
    }
};

QTEST_GUILESS_MAIN(IndexedPicturesTest)
#include "IndexedPicturesTest.moc"
