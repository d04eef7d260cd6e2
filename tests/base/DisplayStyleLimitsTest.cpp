// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/DisplayStyle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

QJsonValue somethingOdd(QRandomGenerator &random)
{
    switch (random.bounded(9)) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.generateDouble() * 8 - 4;
    case 3:
        return 1e300;
    case 4:
        return QJsonArray{1, 2};
    case 5:
        return QJsonObject{{u"a"_s, 1}};
    case 6:
        return QString(random.bounded(300), QChar(u'я'));
    case 7:
        return u"grey"_s;
    default:
        return u"none"_s;
    }
}

} // namespace

/// Ranges of a style, and that whatever another version wrote is a style.
class DisplayStyleLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anythingBecomesAStyle()
    {
        QRandomGenerator random(51);
        const QStringList keys = DisplayStyle().toJson().keys();
        for (int run = 0; run < 1'000; ++run) {
            QJsonObject json;
            for (const QString &key : keys) {
                if (random.bounded(3) > 0)
                    json[key] = somethingOdd(random);
            }
            const DisplayStyle style = DisplayStyle::fromJson(json);
            QVERIFY(style.size >= DisplayStyle::leastSize()
                    && style.size <= DisplayStyle::mostSize());
            QVERIFY(style.letterGap >= DisplayStyle::leastLetterGap()
                    && style.letterGap <= DisplayStyle::mostLetterGap());
            QVERIFY(style.lineHeight >= DisplayStyle::leastLineHeight()
                    && style.lineHeight <= DisplayStyle::mostLineHeight());
            QVERIFY(style.family.size() <= 100);
            QCOMPARE(DisplayStyle::fromJson(style.toJson()), style);
            QCOMPARE(style.toJson().keys(), keys);
        }
    }

    /// One value that makes no sense takes no other along.
    void eachKeyStandsForItself()
    {
        DisplayStyle style;
        style.tint = DisplayStyle::Tint::Green;
        style.size = 0.5;
        style.speech = DisplayStyle::Speech::Texts;
        const QJsonObject whole = style.toJson();
        const QStringList keys = whole.keys();
        for (const QString &key : keys) {
            QJsonObject damaged = whole;
            damaged[key] = QJsonArray{};
            QJsonObject without = whole;
            without.remove(key);
            QCOMPARE(DisplayStyle::fromJson(damaged), DisplayStyle::fromJson(without));
        }
    }

    void numbersAreBroughtIntoTheirRange_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("given");
        QTest::addColumn<double>("kept");
        const auto row = [](const char *key, double given, double kept) {
            QTest::addRow("%s %g", key, given) << QString::fromLatin1(key) << given << kept;
        };
        row("size", -1, 0.4);
        row("size", 0.4, 0.4);
        row("size", 0.75, 0.75);
        row("size", 1.01, 1);
        row("letter_gap", -0.1, 0);
        row("letter_gap", 0.3, 0.3);
        row("letter_gap", 7, 0.3);
        row("line_height", 0, 1.3);
        row("line_height", 2.4, 2.4);
        row("line_height", 1e9, 2.4);
    }

    void numbersAreBroughtIntoTheirRange()
    {
        QFETCH(QString, key);
        QFETCH(double, given);
        QFETCH(double, kept);
        QCOMPARE(DisplayStyle::fromJson({{key, given}}).toJson()[key].toDouble(), kept);
    }

    void everyNameOfAChoiceComesBack_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const auto &fact) {
            QStringList names;
            for (const char *name : fact.names)
                names += QString::fromLatin1(name);
            QTest::newRow(fact.key) << QString::fromLatin1(fact.key) << names;
        };
        row(facts::syllables);
        row(facts::palette);
        row(facts::scope);
        row(facts::support);
        row(facts::tint);
        row(facts::picture);
        row(facts::speech);
    }

    void everyNameOfAChoiceComesBack()
    {
        QFETCH(QString, key);
        QFETCH(QStringList, names);
        for (const QString &name : names)
            QCOMPARE(DisplayStyle::fromJson({{key, name}}).toJson()[key].toString(), name);
        const QJsonValue standard = DisplayStyle().toJson()[key];
        QCOMPARE(DisplayStyle::fromJson({{key, names.front().toUpper()}}).toJson()[key], standard);
    }

    void supportFadesAndComesBack()
    {
        using Support = DisplayStyle::Support;
        QCOMPARE(DisplayStyle::weakerThan(Support::Strong), Support::Light);
        QCOMPARE(DisplayStyle::weakerThan(Support::Light), Support::None);
        QCOMPARE(DisplayStyle::weakerThan(Support::None), Support::Strong);
        QCOMPARE(DisplayStyle::supportFromName(u"strong"_s), Support::Strong);
        QCOMPARE(DisplayStyle::supportFromName(u"light"_s), Support::Light);
        QCOMPARE(DisplayStyle::supportFromName(u"none"_s), Support::None);
        for (const QString &other : {QString(), u"Strong"_s, u"none "_s, u"сильная"_s})
            QVERIFY(!DisplayStyle::supportFromName(other));
    }

    void withoutAFamilyTheLettersAreOurs()
    {
        DisplayStyle style;
        QCOMPARE(style.letters(), DisplayStyle::defaultFamily());
        style.family = u"DejaVu Serif"_s;
        QCOMPARE(style.letters(), u"DejaVu Serif"_s);
    }

    /// A name is cut between characters, or it could not be sent to a tablet.
    void aLongNameIsCutBetweenCharacters()
    {
        const QString name = QString(99, u'a') + u"🐈🐈"_s;
        const QString kept = DisplayStyle::fromJson({{u"family"_s, name}}).family;
        QVERIFY(kept.isValidUtf16());
        QVERIFY(name.startsWith(kept));
    }
};

QTEST_APPLESS_MAIN(DisplayStyleLimitsTest)
#include "DisplayStyleLimitsTest.moc"
