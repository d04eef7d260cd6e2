// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PictureFinder.h"

#include <QTest>
#include <QThread>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

/// A source that has so many pictures of each word, all of one fit.
class ManyPictures final : public PictureSource
{
public:
    ManyPictures(QString key, int count, int fit)
        : m_key(std::move(key))
        , m_count(count)
        , m_fit(fit)
    {
    }

    [[nodiscard]] QString key() const override { return m_key; }
    [[nodiscard]] bool isAvailable() const override { return m_count > 0; }
    [[nodiscard]] QList<FoundPicture> find(const QStringList &words, Language) const override
    {
        QList<FoundPicture> all;
        for (const QString &word : words) {
            for (int i = 0; i < m_count; ++i)
                all += {m_key + u':' + word + QString::number(i), word, m_fit};
        }
        return all;
    }
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const override
    {
        return m_key.toUtf8() + '/' + name.toUtf8();
    }

private:
    const QString m_key;
    const int m_count;
    const int m_fit;
};

PictureFinder::Sources sources(const QList<std::tuple<QString, int, int>> &all)
{
    PictureFinder::Sources made;
    for (const auto &[key, count, fit] : all)
        made.push_back(std::make_unique<ManyPictures>(key, count, fit));
    return made;
}

QStringList idsOf(const QList<FoundPicture> &pictures)
{
    QStringList ids;
    for (const FoundPicture &picture : pictures)
        ids += picture.id;
    return ids;
}

} // namespace

class PictureFinderLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreThanTwelveAreGiven()
    {
        const PictureFinder finder(sources({{u"a"_s, 50, 5}, {u"b"_s, 50, 5}}));
        QCOMPARE(finder.found(u"cat"_s, Language::English).size(), PictureFinder::mostFound);
    }

    void theBestOfAllSourcesComeFirst()
    {
        const PictureFinder finder(
            sources({{u"low"_s, 3, 1}, {u"high"_s, 3, 9}, {u"middle"_s, 3, 5}}));
        const QStringList ids = idsOf(finder.found(u"cat"_s, Language::English));
        QCOMPARE(ids.size(), 9);
        QCOMPARE(ids.front(), u"high:cat0"_s);
        QCOMPARE(ids[3], u"middle:cat0"_s);
        QCOMPARE(ids.back(), u"low:cat2"_s);
    }

    /// Of what fits as well, the source that is named first.
    void theOrderOfTheSourcesCounts()
    {
        const PictureFinder finder(sources({{u"b"_s, 2, 5}, {u"a"_s, 2, 5}}));
        QCOMPARE(idsOf(finder.found(u"cat"_s, Language::English)),
                 QStringList({u"b:cat0"_s, u"b:cat1"_s, u"a:cat0"_s, u"a:cat1"_s}));
    }

    void onlyTheBeginningOfALongTextCounts()
    {
        const PictureFinder finder(sources({{u"a"_s, 1, 5}}));
        const QString blanks(PictureFinder::longestText - 3, u' ');
        QCOMPARE(idsOf(finder.found(blanks + u"cat dog"_s, Language::English)),
                 QStringList(u"a:cat0"_s));
        QVERIFY(finder.found(blanks + u"    cat"_s, Language::English).isEmpty());
    }

    void noWordsAskNobody()
    {
        const PictureFinder finder(sources({{u"a"_s, 1, 5}}));
        for (const QString &text : {QString(), u" "_s, u"…!?"_s, u"7"_s, u"I"_s})
            QVERIFY2(finder.found(text, Language::English).isEmpty(), qPrintable(text));
    }

    void anIdNamesItsSource_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("picture"); // empty: none
        QTest::newRow("one") << u"a:cat"_s << QByteArray("a/cat");
        QTest::newRow("another") << u"b:cat"_s << QByteArray("b/cat");
        QTest::newRow("a colon in its name") << u"a:b:cat"_s << QByteArray("a/b:cat");
        QTest::newRow("no source") << u"c:cat"_s << QByteArray();
        QTest::newRow("no colon") << u"acat"_s << QByteArray();
        QTest::newRow("only a colon") << u":"_s << QByteArray();
        QTest::newRow("another case") << u"A:cat"_s << QByteArray();
        QTest::newRow("nothing") << QString() << QByteArray();
    }

    void anIdNamesItsSource()
    {
        QFETCH(QString, id);
        QFETCH(QByteArray, picture);
        const PictureFinder finder(sources({{u"a"_s, 1, 5}, {u"b"_s, 1, 5}}));
        const Result<QByteArray> given = finder.picture(id);
        QCOMPARE(given.value_or(QByteArray()), picture);
        if (picture.isEmpty()) {
            QCOMPARE(given.error().code, ErrorCode::NotFound);
            QCOMPARE(finder.thumbnail(id, 100).error().code, ErrorCode::NotFound);
        }
        QCOMPARE(finder.bytes(id), PictureBytes::Encoded);
    }

    void whatIsNotInstalledIsNotAvailable()
    {
        const PictureFinder finder(sources({{u"a"_s, 1, 5}, {u"b"_s, 0, 5}}));
        QVERIFY(finder.isAvailable(u"a"_s));
        QVERIFY(!finder.isAvailable(u"b"_s));
        QVERIFY(!finder.isAvailable(u"c"_s));
        QVERIFY(!finder.isAvailable({}));
    }

    /// The answers come in the order of the questions, and in the main thread.
    void answersComeInTheirOrder()
    {
        PictureFinder finder(sources({{u"a"_s, 1, 5}}));
        QStringList answers;
        const QStringList words{u"cat"_s, u"dog"_s, u"sun"_s, u"house"_s};
        for (const QString &word : words) {
            finder.find(word, Language::English, this, [&](const QList<FoundPicture> &found) {
                QCOMPARE(QThread::currentThread(), thread());
                answers += found.value(0).name;
            });
        }
        QTRY_COMPARE(answers, words);
    }

    /// Whoever ends the program does not wait for pictures, and nobody is answered afterwards.
    void itEndsWithoutAnAnswer()
    {
        int answers = 0;
        {
            PictureFinder finder(sources({{u"a"_s, 50, 5}}));
            for (int i = 0; i < 200; ++i) {
                finder.find(u"cat and dog"_s, Language::English, this,
                            [&answers](const QList<FoundPicture> &) { ++answers; });
            }
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(PictureFinderLimitsTest)
#include "PictureFinderLimitsTest.moc"
