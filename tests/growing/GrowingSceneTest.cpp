// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/GrowingPicture.h"

#include "growing/GrowingTree.h"
#include "growing/SeededNumbers.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <cmath>

using namespace chitai;
using Role = PictureShape::Role;

namespace {

Growth someGrowth(SeededNumbers &numbers)
{
    Growth growth{quint32(numbers.next() * 4e9), numbers.below(5'000), numbers.below(700), {}};
    for (int i = numbers.below(80); i > 0; --i)
        growth.letters += QString(QChar(u'а' + numbers.below(32)));
    return growth;
}

/// Each is made once for all tests.
const GrowingPicture &pictureOf(const Growth &growth, Daylight light)
{
    static QList<std::pair<std::pair<Growth, Daylight>, std::shared_ptr<GrowingPicture>>> made;
    for (const auto &[key, picture] : std::as_const(made)) {
        if (key == std::pair(growth, light))
            return *picture;
    }
    made += {{growth, light}, std::make_shared<GrowingPicture>(growingPicture(growth, light))};
    return *made.back().second;
}

bool isThing(Role role)
{
    return role == Role::Leaf || role == Role::Bird || role == Role::Lantern
        || role == Role::Letter;
}

bool operator==(const PicturePart &one, const PicturePart &other)
{
    return one.path == other.path && one.colour == other.colour && one.line == other.line
        && one.glow == other.glow;
}

bool isSame(const PictureShape &one, const PictureShape &other)
{
    return one.role == other.role && one.number == other.number && one.place == other.place
        && one.symbol == other.symbol && one.at == other.at && one.angle == other.angle
        && one.scale == other.scale && one.isMirrored == other.isMirrored && one.text == other.text;
}

} // namespace

/// What every picture keeps, for five children at some moment each.
class GrowingSceneTest : public QObject
{
    Q_OBJECT

private:
    static void forMany(const std::function<void(const Growth &, Daylight)> &verify)
    {
        SeededNumbers numbers(71);
        for (int i = 0; i < 5 && !QTest::currentTestFailed(); ++i)
            verify(someGrowth(numbers), i % 2 ? Daylight::Night : Daylight::Day);
    }

private Q_SLOTS:
    /// Everything of it, not only the places.
    void theSameGrowthIsTheSamePicture()
    {
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &one = pictureOf(growth, light);
            const GrowingPicture other = growingPicture(growth, light);
            QCOMPARE(one.shapes.size(), other.shapes.size());
            for (qsizetype i = 0; i < one.shapes.size(); ++i)
                QVERIFY(isSame(one.shapes[i], other.shapes[i]));
            QCOMPARE(one.symbols.size(), other.symbols.size());
            for (qsizetype i = 0; i < one.symbols.size(); ++i) {
                QVERIFY(std::equal(one.symbols[i].begin(), one.symbols[i].end(),
                                   other.symbols[i].begin(), other.symbols[i].end(),
                                   [](const auto &a, const auto &b) { return a == b; }));
            }
        });
    }

    /// What stands for a text, a word or a letter is never cut off by the edge of the picture.
    void everyThingIsInsideTheScene()
    {
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &picture = pictureOf(growth, light);
            QCOMPARE(picture.size, QSizeF(1'920, 1'080));
            const QRectF scene(QPointF(0, 0), picture.size);
            for (const PictureShape &shape : picture.shapes) {
                QVERIFY(std::isfinite(shape.angle) && std::isfinite(shape.scale));
                QVERIFY(shape.scale > 0);
                if (!isThing(shape.role))
                    continue;
                // Trees that follow the first one may reach over the edge, as a wood does.
                const bool isOfWood
                    = shape.role == Role::Leaf && shape.number > GrowingTree::mostLeaves;
                const double over = isOfWood ? 90 : 0;
                QVERIFY2(scene.adjusted(-over, 0, over, 0).contains(shape.at),
                         qPrintable(QStringLiteral("%1 %2: %3, %4")
                                        .arg(int(shape.role))
                                        .arg(shape.number)
                                        .arg(shape.at.x())
                                        .arg(shape.at.y())));
            }
        });
    }

    void everyShapeIsASymbolOrALetter()
    {
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &picture = pictureOf(growth, light);
            for (const PictureShape &shape : picture.shapes) {
                QCOMPARE(shape.symbol == -1, shape.role == Role::Letter);
                QCOMPARE(shape.text.isEmpty(), shape.role != Role::Letter);
                QVERIFY(shape.symbol < picture.symbols.size());
            }
        });
    }

    /// As window, browser and paper can draw it: no arcs, no numbers that are none.
    void everyPathCanBeDrawn()
    {
        static const QRegularExpression path(
            QStringLiteral("^([MLHVQCmlhvqczZ]|-?\\d+(\\.\\d+)?|-?\\.\\d+|[ ,])+$"));
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &picture = pictureOf(growth, light);
            for (const PictureSymbol &symbol : picture.symbols) {
                for (const PicturePart &part : symbol) {
                    QVERIFY2(path.match(QString::fromLatin1(part.path)).hasMatch(),
                             part.path.constData());
                    QVERIFY(part.path.startsWith('M'));
                    QVERIFY(part.colour >> 24 != 0); // it is seen
                    QVERIFY(part.line >= 0 && part.glow >= 0);
                }
            }
        });
    }

    void numbersAndPlacesAreEachOnesOwn()
    {
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &picture = pictureOf(growth, light);
            QSet<std::pair<int, int>> numbers;
            for (const PictureShape &shape : picture.shapes) {
                if (!isThing(shape.role))
                    continue;
                QVERIFY(shape.number >= 0);
                QVERIFY(!numbers.contains({int(shape.role), shape.number}));
                numbers.insert({int(shape.role), shape.number});
                QCOMPARE(shape.place == -1, shape.role == Role::Letter);
            }
        });
    }

    void lettersStandOnTheirLanterns()
    {
        forMany([](const Growth &growth, Daylight light) {
            const GrowingPicture &picture = pictureOf(growth, light);
            QHash<int, PictureShape> lanterns;
            for (const PictureShape &shape : picture.shapes) {
                if (shape.role == Role::Lantern)
                    lanterns.insert(shape.number, shape);
                if (shape.role != Role::Letter)
                    continue;
                // The lantern is drawn before it.
                QVERIFY(lanterns.contains(shape.number));
                QCOMPARE(shape.text, growth.letters[shape.number]);
                const QPointF way = shape.at - lanterns[shape.number].at;
                QVERIFY(std::abs(way.x()) < 1 && std::abs(way.y()) < 14);
            }
        });
    }

    /// A leaf that was read for is never lost: more of anything takes nothing away.
    void nothingIsEverLost()
    {
        forMany([](const Growth &growth, Daylight light) {
            const auto count = [light](const Growth &grown) {
                QHash<int, int> counts;
                for (const PictureShape &shape : pictureOf(grown, light).shapes)
                    ++counts[int(shape.role)];
                return counts;
            };
            const QHash<int, int> before = count(growth);
            Growth more = growth;
            ++more.texts;
            ++more.words;
            more.letters += QStringLiteral("ж");
            const QHash<int, int> now = count(more);
            for (auto role = before.begin(); role != before.end(); ++role)
                QVERIFY(now[role.key()] >= role.value());
            if (growth.texts < 4'600)
                QCOMPARE(now[int(Role::Leaf)], before[int(Role::Leaf)] + 1);
            if (growth.words < 600)
                QCOMPARE(now[int(Role::Bird)], before[int(Role::Bird)] + 1);
        });
    }

    /// No leaf moves or turns when it gets dark.
    void theNightMovesNoLeaf()
    {
        SeededNumbers numbers(71);
        for (int i = 0; i < 3; ++i) {
            const Growth growth = someGrowth(numbers);
            const GrowingPicture &day = pictureOf(growth, Daylight::Day);
            const GrowingPicture &night = pictureOf(growth, Daylight::Night);
            const auto leavesOf = [](const GrowingPicture &picture) {
                QList<PictureShape> leaves;
                for (const PictureShape &shape : picture.shapes) {
                    if (shape.role == Role::Leaf)
                        leaves += shape;
                }
                return leaves;
            };
            const QList<PictureShape> byDay = leavesOf(day);
            const QList<PictureShape> byNight = leavesOf(night);
            QCOMPARE(byNight.size(), byDay.size());
            for (qsizetype leaf = 0; leaf < byDay.size(); ++leaf) {
                QCOMPARE(byNight[leaf].at, byDay[leaf].at);
                QCOMPARE(byNight[leaf].angle, byDay[leaf].angle);
            }
        }
    }

    void thePartsComeFromTheBackToTheFront()
    {
        const GrowingPicture picture
            = growingPicture({5, 400, 100, {QStringLiteral("а")}}, Daylight::Day);
        const auto first = [&picture](Role role) {
            for (qsizetype i = 0; i < picture.shapes.size(); ++i) {
                if (picture.shapes[i].role == role)
                    return i;
            }
            return qsizetype(-1);
        };
        QCOMPARE(first(Role::Ground), 0);
        QVERIFY(first(Role::Crown) < first(Role::Wood));
        QVERIFY(first(Role::Wood) < first(Role::Leaf));
        QVERIFY(first(Role::Leaf) < first(Role::Lantern));
        QVERIFY(first(Role::Lantern) < first(Role::Letter));
    }
};

QTEST_APPLESS_MAIN(GrowingSceneTest)
#include "GrowingSceneTest.moc"
