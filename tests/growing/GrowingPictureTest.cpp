// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/GrowingPicture.h"

#include "growing/Garden.h"
#include "growing/SeededNumbers.h"

#include <QMap>
#include <QTest>
#include <cmath>

using namespace chitai;
using Role = PictureShape::Role;

namespace {

constexpr int mostTexts = 3'000;
constexpr int mostWords = 600;
constexpr int mostLetters = 60;

QStringList letters(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list += QString(QChar(u'а' + i));
    return list;
}

Growth growth(quint32 seed, int texts, int words, int letterCount)
{
    return {seed, texts, words, letters(letterCount)};
}

QMap<int, PictureShape> shapesOf(const GrowingPicture &picture, Role role)
{
    QMap<int, PictureShape> shapes;
    for (const PictureShape &shape : picture.shapes) {
        if (shape.role == role)
            shapes.insert(shape.number, shape);
    }
    return shapes;
}

double apart(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

/// The child's picture only grows: for many seeds, and on many ways from nothing to a lot.
class GrowingPictureTest : public QObject
{
    Q_OBJECT

private:
    /// What was there is there, in its place, when there is more of anything.
    static void verifyIsAdded(const GrowingPicture &before, const GrowingPicture &now)
    {
        for (const Role role : {Role::Leaf, Role::Bird, Role::Lantern, Role::Letter}) {
            const QMap<int, PictureShape> old = shapesOf(before, role);
            const QMap<int, PictureShape> all = shapesOf(now, role);
            for (auto shape = old.begin(); shape != old.end(); ++shape) {
                QVERIFY(all.contains(shape.key()));
                QCOMPARE(all[shape.key()].place, shape->place);
                QCOMPARE(all[shape.key()].text, shape->text);
                if (role == Role::Lantern || role == Role::Letter)
                    QCOMPARE(all[shape.key()].at, shape->at);
            }
        }
    }

private Q_SLOTS:
    void thereIsOneOfEach_data()
    {
        QTest::addColumn<int>("texts");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("letterCount");
        QTest::newRow("the first evening") << 0 << 0 << 0;
        QTest::newRow("the first day") << 3 << 0 << 4;
        QTest::newRow("a month") << 46 << 9 << 11;
        QTest::newRow("half a year") << 236 << 52 << 24;
        QTest::newRow("a year") << 486 << 118 << 33;
        QTest::newRow("years") << 3'000 << 600 << 60;
        QTest::newRow("only words") << 0 << 600 << 0;
    }

    void thereIsOneOfEach()
    {
        QFETCH(int, texts);
        QFETCH(int, words);
        QFETCH(int, letterCount);
        for (const quint32 seed : {7U, 20'417U, 0xFFFFFFFFU}) {
            const GrowingPicture picture
                = growingPicture(growth(seed, texts, words, letterCount), Daylight::Day);
            QCOMPARE(shapesOf(picture, Role::Leaf).size(), texts);
            QCOMPARE(shapesOf(picture, Role::Bird).size(), words);
            QCOMPARE(shapesOf(picture, Role::Lantern).size(), letterCount);
            QCOMPARE(shapesOf(picture, Role::Letter).size(), letterCount);
        }
    }

    void whatWasThereStays()
    {
        SeededNumbers numbers(4);
        for (int run = 0; run < 6; ++run) {
            const auto seed = quint32(numbers.next() * 4e9);
            int texts = 0;
            int words = 0;
            int letterCount = 0;
            GrowingPicture before = growingPicture(growth(seed, 0, 0, 0), Daylight::Day);
            while (texts < mostTexts || words < mostWords || letterCount < mostLetters) {
                texts = std::min(mostTexts, texts + numbers.below(run % 3 == 0 ? 600 : 200));
                words = std::min(mostWords, words + numbers.below(run % 3 == 1 ? 120 : 40));
                letterCount = std::min(mostLetters, letterCount + numbers.below(6));
                const GrowingPicture now
                    = growingPicture(growth(seed, texts, words, letterCount), Daylight::Day);
                verifyIsAdded(before, now);
                if (QTest::currentTestFailed())
                    return;
                before = now;
            }
        }
    }

    /// A bird goes from where it waits to its home once, and stays there; one whose home is no twig
    /// is never anywhere else.
    void aBirdHasOneHome()
    {
        for (const quint32 seed : {1U, 20'417U, 99'999U}) {
            const auto birdsAfter = [seed](int texts, int letterCount) {
                return shapesOf(
                    growingPicture(growth(seed, texts, mostWords, letterCount), Daylight::Day),
                    Role::Bird);
            };
            QMap<int, PictureShape> before = birdsAfter(0, 0);
            QMap<int, int> moves;
            for (int texts = 4; texts <= 520; texts += 4) {
                const QMap<int, PictureShape> now
                    = birdsAfter(texts, std::min(mostLetters, texts / 4));
                for (auto bird = now.begin(); bird != now.end(); ++bird) {
                    const double way = apart(bird->at, before[bird.key()].at);
                    moves[bird.key()] += int(way > 30); // with its twig it moves a little
                }
                before = now;
            }
            for (const int count : std::as_const(moves))
                QVERIFY(count <= 1);
            const QMap<int, PictureShape> later = birdsAfter(mostTexts, mostLetters);
            for (auto bird = later.begin(); bird != later.end(); ++bird)
                QVERIFY(apart(bird->at, before[bird.key()].at) < 40);
        }
    }

    void noBirdSitsOnAnother()
    {
        for (const quint32 seed : {1U, 20'417U, 99'999U}) {
            const QMap<int, PictureShape> birds
                = shapesOf(growingPicture(growth(seed, 460, 600, 60), Daylight::Day), Role::Bird);
            for (auto one = birds.begin(); one != birds.end(); ++one) {
                for (auto other = std::next(one); other != birds.end(); ++other)
                    QVERIFY(apart(one->at, other->at) > 8);
            }
        }
    }

    void lanternsHaveRoom()
    {
        const QList<garden::LanternPlace> &places = garden::lanternPlaces();
        QVERIFY(places.size() >= mostLetters);
        for (qsizetype i = 0; i < places.size(); ++i) {
            const QPointF middle = places[i].at + QPointF(0, places[i].drop);
            QVERIFY(middle.x() > 40 && middle.x() < 1'880);
            for (qsizetype j = 0; j < i; ++j) {
                const QPointF other = places[j].at + QPointF(0, places[j].drop);
                QVERIFY(std::abs(middle.x() - other.x()) > 36
                        || std::abs(middle.y() - other.y()) > 45);
            }
        }
    }

    /// After the first tree the next one begins, and the first one stands as it was.
    void treesFollowEachOther()
    {
        const GrowingPicture one = growingPicture(growth(3, 460, 0, 0), Daylight::Day);
        const GrowingPicture two = growingPicture(growth(3, 461, 0, 0), Daylight::Day);
        const auto trees = [](const GrowingPicture &picture) {
            return std::count_if(picture.shapes.begin(), picture.shapes.end(),
                                 [](const auto &shape) { return shape.role == Role::Wood; });
        };
        QCOMPARE(trees(one), 1);
        QCOMPARE(trees(two), 2);
        const QMap<int, PictureShape> leaves = shapesOf(one, Role::Leaf);
        const QMap<int, PictureShape> more = shapesOf(two, Role::Leaf);
        for (auto leaf = leaves.begin(); leaf != leaves.end(); ++leaf)
            QCOMPARE(more[leaf.key()].at, leaf->at);
    }

    void theSameIsDrawnTheSame()
    {
        const auto places = [](quint32 seed) {
            QList<QPointF> list;
            const GrowingPicture picture
                = growingPicture(growth(seed, 100, 40, 20), Daylight::Night);
            for (const PictureShape &shape : picture.shapes)
                list += shape.at;
            return list;
        };
        QCOMPARE(places(5), places(5));
        QVERIFY(places(5) != places(6));
    }

    /// Day and night differ in colours alone.
    void nightMovesNothing()
    {
        const GrowingPicture day = growingPicture(growth(8, 300, 60, 24), Daylight::Day);
        const GrowingPicture night = growingPicture(growth(8, 300, 60, 24), Daylight::Night);
        for (const Role role : {Role::Leaf, Role::Bird, Role::Lantern}) {
            const QMap<int, PictureShape> byDay = shapesOf(day, role);
            const QMap<int, PictureShape> byNight = shapesOf(night, role);
            QCOMPARE(byNight.size(), byDay.size());
            for (auto shape = byDay.begin(); shape != byDay.end(); ++shape)
                QCOMPARE(byNight[shape.key()].at, shape->at);
        }
    }

    /// Words of ours, and figures, are nowhere in it: only the letters that were given.
    void nothingIsWrittenButLetters()
    {
        const Growth known = growth(8, 486, 118, 33);
        const GrowingPicture picture = growingPicture(known, Daylight::Day);
        for (const PictureShape &shape : picture.shapes)
            QVERIFY(shape.text.isEmpty() || known.letters.contains(shape.text));
    }

    void moreThanThereIsRoomForIsNoMistake()
    {
        const GrowingPicture picture
            = growingPicture(growth(8, 100'000, 10'000, 200), Daylight::Day);
        QCOMPARE(shapesOf(picture, Role::Leaf).size(), 4'600);
        QCOMPARE(shapesOf(picture, Role::Bird).size(), 600);
        QCOMPARE(shapesOf(picture, Role::Lantern).size(), garden::lanternPlaces().size());
        QCOMPARE(shapesOf(growingPicture(growth(8, -3, -1, 0), Daylight::Day), Role::Bird).size(),
                 0);
    }

    void aChildHasItsSeedEverywhere()
    {
        const QUuid child(QStringLiteral("51c0aaaa-0000-4000-8000-000000000001"));
        QCOMPARE(growthSeed(child), growthSeed(QUuid::fromString(child.toString())));
        QVERIFY(growthSeed(child) != growthSeed(QUuid::createUuid()));
    }
};

QTEST_GUILESS_MAIN(GrowingPictureTest)
#include "GrowingPictureTest.moc"
