// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReadingPace.h"

#include <QJsonArray>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class ReadingPaceTest : public QObject
{
    Q_OBJECT

private:
    static QJsonArray list(const QJsonObject &json, QStringView key) { return json[key].toArray(); }

private Q_SLOTS:
    void measuresEachWordOnce()
    {
        ReadingPace pace(4, 0, false, 100ms);
        pace.moveTo(1, 600ms);
        pace.moveTo(0, 700ms); // back
        pace.moveTo(1, 5'000ms);
        pace.moveTo(2, 5'300ms);
        pace.moveTo(3, 6'000ms);
        QCOMPARE(pace.reached(), 3);
        pace.moveTo({}, 6'800ms);
        const QJsonObject json = pace.toJson(9'000ms);
        QCOMPARE(json[u"reached"].toInt(), 4);
        QCOMPARE(list(json, u"ms"), QJsonArray({500, 400, 700, 800}));
        QVERIFY(!json.contains(u"hidden"));
        QVERIFY(!json.contains(u"spoken"));
    }

    void theCurrentWordIsNotReached()
    {
        ReadingPace pace(4, 0, false, 0ms);
        pace.moveTo(2, 1'000ms); // over a word
        const QJsonObject json = pace.toJson(9'000ms);
        QCOMPARE(json[u"reached"].toInt(), 2);
        QCOMPARE(list(json, u"ms"), QJsonArray({1'000, QJsonValue()}));
    }

    void nothingIsMeasuredWhileHidden()
    {
        ReadingPace pace(3, 0, true, 0ms);
        pace.setHidden(false, 4'000ms);
        pace.moveTo(1, 4'500ms);
        pace.setHidden(true, 4'700ms);
        pace.setHidden(false, 60'000ms);
        pace.moveTo(2, 60'300ms);
        pace.moveTo({}, 61'000ms);
        const QJsonObject json = pace.toJson(0ms);
        QCOMPARE(list(json, u"ms"), QJsonArray({500, 500, 700}));
        QCOMPARE(list(json, u"hidden"), QJsonArray({0, 1}));
    }

    void whatTheMachineSaysFirst()
    {
        ReadingPace pace(4, 0, false, 0ms);
        pace.moveTo(1, 500ms);
        pace.noteSpoken(0); // read already
        pace.noteSpoken(1);
        pace.moveTo(2, 900ms);
        QCOMPARE(list(pace.toJson(0ms), u"spoken"), QJsonArray({1}));
        pace.noteSpoken({});
        pace.moveTo({}, 2'000ms);
        QCOMPARE(list(pace.toJson(0ms), u"spoken"), QJsonArray({1, 2, 3}));
        ReadingPace().noteSpoken({});
    }

    void whatWasTakenBackTakesNoTime()
    {
        ReadingPace pace(2, 0, false, 0ms);
        pace.moveTo(1, 300ms);
        ReadingPace before = pace;
        pace.moveTo({}, 700ms);
        before.resume(50'000ms);
        before.moveTo({}, 50'200ms);
        QCOMPARE(list(before.toJson(0ms), u"ms"), QJsonArray({300, 200}));
    }
};

QTEST_GUILESS_MAIN(ReadingPaceTest)
#include "ReadingPaceTest.moc"
