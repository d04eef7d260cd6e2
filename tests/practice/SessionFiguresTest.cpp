// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <cmath>

using namespace chitai;

/// Twelve sessions that were worked out by hand (tests/data/practice-sessions.json), read as a
/// family reads them.
class SessionFiguresTest : public QObject
{
    Q_OBJECT

private:
    static void takeStep(TestReading &reading, const QJsonValue &step)
    {
        const auto pass = [&](const QJsonValue &ms) {
            reading.family.clock.advance(std::chrono::milliseconds(ms.toInt()));
        };
        const QString what = step.toString();
        if (step.isDouble()) {
            pass(step);
            reading.apply(AdvanceWord{1});
        } else if (what == u"next") {
            reading.apply(NextItem{});
        } else if (what == u"back") {
            reading.apply(AdvanceWord{-1});
        } else if (what == u"undo") {
            reading.apply(Undo{});
        } else if (what == u"hide" || what == u"show") {
            reading.apply(SetCurtain{what == u"hide"});
        } else if (step[u"wait"].isDouble()) {
            pass(step[u"wait"]);
        } else if (step[u"say"].isDouble()) {
            reading.model().noteSpoken(step[u"say"].toInt());
        } else {
            reading.apply(MarkWord{step[u"word"].toInt(),
                                   wordMarkFromCode(step[u"mark"].toString()).value()});
        }
    }

    static bool isNear(const std::optional<double> &value, const QJsonValue &expected)
    {
        return value ? std::abs(*value - expected.toDouble(-1)) < 0.1 : expected.isNull();
    }

private Q_SLOTS:
    void theFiguresAreThoseOfTheHand()
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/practice-sessions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject fixture = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray sessions = fixture[u"sessions"].toArray();
        QCOMPARE(sessions.size(), 12);
        TestReading reading;
        Practice &practice = reading.core().practice();
        for (const QJsonValue &session : sessions) {
            const QByteArray why = session[u"why"].toString().toUtf8();
            reading.family.clock.advance(std::chrono::hours(24));
            reading.apply(StartSession{Language::German});
            const QUuid id = *reading.now().sessionId;
            const QJsonArray texts = session[u"texts"].toArray();
            for (const QJsonValue &text : texts)
                reading.add(text.toString(), Language::German);
            const QJsonArray steps = session[u"do"].toArray();
            for (const QJsonValue &step : steps)
                takeStep(reading, step);
            reading.apply(EndSession{});

            const ReadingSummary summary = practice.review(id).value().summary;
            const QJsonValue expected = session[u"expected"];
            QVERIFY2(summary.words == expected[u"words"].toInt(), why);
            QVERIFY2(summary.errors == expected[u"errors"].toInt(), why);
            QVERIFY2(isNear(summary.accuracy, expected[u"accuracy"]), why);
            QVERIFY2(readingBandCode(summary.band) == expected[u"band"].toString(), why);
            QVERIFY2(isNear(summary.firstPace, expected[u"first_pace"]), why);
            QVERIFY2(isNear(summary.repeatedPace, expected[u"repeated_pace"]), why);
        }
        const QUuid child = reading.core().profiles().active().id;
        const ChildProgress progress = practice.progress(child, Language::German).value();
        const QJsonArray points = fixture[u"points"].toArray();
        QCOMPARE(progress.points.size(), points.size());
        for (int i = 0; i < points.size(); ++i) {
            QCOMPARE(progress.points[i].words, points[i][u"words"].toInt());
            QVERIFY(isNear(progress.points[i].pace, points[i][u"pace"]));
        }
    }
};

QTEST_GUILESS_MAIN(SessionFiguresTest)
#include "SessionFiguresTest.moc"
