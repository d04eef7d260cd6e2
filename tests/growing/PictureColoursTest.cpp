// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growing/PictureColours.h"

#include "growing/SeededNumbers.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace chitai;

namespace {

int red(quint32 colour)
{
    return int(colour >> 16 & 0xFF);
}

int green(quint32 colour)
{
    return int(colour >> 8 & 0xFF);
}

int blue(quint32 colour)
{
    return int(colour & 0xFF);
}

/// As WCAG 2 has it, 0 to 1.
double luminance(quint32 colour)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(red(colour)) + 0.7152 * linear(green(colour))
        + 0.0722 * linear(blue(colour));
}

double contrast(quint32 one, quint32 other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const PictureColours byDay(Daylight::Day);
const PictureColours byNight(Daylight::Night);

} // namespace

class PictureColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayChangesNothing()
    {
        QVERIFY(!byDay.isNight());
        QVERIFY(byNight.isNight());
        SeededNumbers numbers(1);
        for (int i = 0; i < 500; ++i) {
            const auto colour = quint32(numbers.below(0x1000000));
            QCOMPARE(byDay.of(colour), 0xFF000000U | colour);
            QCOMPARE(byDay.ofAnimal(colour), 0xFF000000U | colour);
        }
    }

    /// Every part of every colour grows darker, but not black, and animals stay the brighter ones.
    void theNightIsDarkerInEveryPart()
    {
        SeededNumbers numbers(2);
        for (int i = 0; i < 2'000; ++i) {
            const auto colour = quint32(numbers.below(0x1000000));
            const quint32 night = byNight.of(colour);
            const quint32 animal = byNight.ofAnimal(colour);
            for (const auto part : {red, green, blue}) {
                QVERIFY(part(night) <= part(animal));
                QVERIFY(part(animal) <= part(colour));
                QVERIFY(part(colour) < 8 || (part(night) > 0 && part(animal) < part(colour)));
            }
            QCOMPARE(night >> 24, 0xFFU);
        }
    }

    void whatIsBrighterByDayIsSoByNight()
    {
        for (int level = 0; level < 255; ++level) {
            const quint32 grey = quint32(level) * 0x010101U;
            QVERIFY(luminance(byNight.of(grey)) <= luminance(byNight.of(grey + 0x010101U)));
        }
    }

    void whatShinesShinesAlways()
    {
        for (const quint32 colour : {0x000000U, 0xFFE3A0U, 0x5A3A22U, 0xFFFFFFU})
            QCOMPARE(PictureColours::ofLight(colour), 0xFF000000U | colour);
    }

    void opacityIsTheFirstPart_data()
    {
        QTest::addColumn<double>("opacity");
        QTest::addColumn<quint32>("alpha");
        QTest::newRow("nothing") << 0.0 << 0U;
        QTest::newRow("half") << 0.5 << 128U;
        QTest::newRow("a little") << 0.16 << 41U;
        QTest::newRow("all") << 1.0 << 255U;
    }

    void opacityIsTheFirstPart()
    {
        QFETCH(double, opacity);
        QFETCH(quint32, alpha);
        for (const PictureColours &colours : {byDay, byNight}) {
            QCOMPARE(colours.of(0x123456, opacity) >> 24, alpha);
            QCOMPARE(colours.ofAnimal(0x123456, opacity) >> 24, alpha);
        }
        QCOMPARE(PictureColours::ofLight(0x123456, opacity), alpha << 24 | 0x123456U);
        // What somebody passes above the colour is no opacity.
        QCOMPARE(byDay.of(0xAB123456U, opacity), alpha << 24 | 0x123456U);
    }

    void theSkyGoesFromTopToBottom()
    {
        for (const PictureColours &colours : {byDay, byNight}) {
            const QList<SkyColour> sky = colours.sky();
            QCOMPARE(sky.front().at, 0.0);
            QCOMPARE(sky.back().at, 1.0);
            for (qsizetype i = 0; i < sky.size(); ++i) {
                QCOMPARE(sky[i].colour >> 24, 0xFFU); // nothing shines through it
                QVERIFY(i == 0 || sky[i].at > sky[i - 1].at);
            }
        }
        for (const SkyColour &night : byNight.sky()) {
            for (const SkyColour &day : byDay.sky())
                QVERIFY(luminance(night.colour) * 3 < luminance(day.colour));
        }
    }

    /// Birds stand out before the night's sky, more than other things, and letters on their
    /// lanterns day and night as WCAG 2 asks of text.
    void whatCountsIsSeenByNight()
    {
        const quint32 sky = byNight.sky().front().colour;
        const std::array bodies{0x5B8FB9U, 0xD9713FU, 0xF0B24AU, 0xFFF4E3U};
        for (const quint32 body : bodies) {
            const double seen = contrast(byNight.ofAnimal(body), sky);
            QVERIFY2(seen >= 2.9, qPrintable(QString::number(seen)));
            QVERIFY(seen > contrast(byNight.of(body), sky) * 1.5);
        }
        for (const Daylight light : {Daylight::Day, Daylight::Night}) {
            const GrowingPicture picture = growingPicture({1, 3, 2, {QStringLiteral("а")}}, light);
            QVERIFY(contrast(picture.letterColour, 0xFFF3CFU) >= 4.5);
        }
    }
};

QTEST_APPLESS_MAIN(PictureColoursTest)
#include "PictureColoursTest.moc"
