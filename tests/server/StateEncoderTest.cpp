// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/protocol/StateEncoder.h"
#include "support/TestReading.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <functional>

using namespace chitai;

class StateEncoderTest : public QObject
{
    Q_OBJECT

private:
    static QJsonObject payload(StateEncoder &encoder, const ReadingSnapshot &snapshot)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(encoder.encode(snapshot), &error);
        if (error.error != QJsonParseError::NoError || document[u"type"].toString() != u"state")
            qFatal("not a state message");
        return document[u"payload"].toObject();
    }

private Q_SLOTS:
    void hasTheSevenKeysWithoutASession()
    {
        StateEncoder encoder;
        const QJsonObject state = payload(encoder, {});
        for (const char *key : {"session_id", "language", "current_word_index", "illustration_id"})
            QVERIFY2(state.contains(QLatin1String(key)) && state[QLatin1String(key)].isNull(), key);
        for (const char *key : {"words", "syllables", "queue"})
            QVERIFY2(state[QLatin1String(key)].isArray()
                         && state[QLatin1String(key)].toArray().isEmpty(),
                     key);
    }

    void writesTheTextAndTheQueue()
    {
        TestReading reading;
        reading.apply(StartSession{});
        const QUuid item = reading.family.addItem(QStringLiteral("\"Мама\" мыла\\раму!"));
        const QUuid picture = reading.family.addPicture(item);
        reading.apply(AddItem{item});
        reading.add(QStringLiteral("кот \"и\" дом"));
        StateEncoder encoder;
        const QJsonObject state = payload(encoder, reading.now());
        QCOMPARE(state[u"session_id"].toString(),
                 reading.now().sessionId->toString(QUuid::WithoutBraces));
        QCOMPARE(state[u"language"].toString(), QStringLiteral("ru"));
        QCOMPARE(state[u"words"].toArray(),
                 QJsonArray({QStringLiteral("Мама"), QStringLiteral("мыла\\раму")}));
        QCOMPARE(state[u"current_word_index"].toInt(-1), 0);
        QCOMPARE(state[u"illustration_id"].toString(), picture.toString(QUuid::WithoutBraces));
        QCOMPARE(state[u"queue"][0][u"text"].toString(), QStringLiteral("кот \"и\" дом"));
        QCOMPARE(state[u"shown"][0].toArray(),
                 QJsonArray({QStringLiteral("\"Ма"), QStringLiteral("ма\"")}));
        QCOMPARE(state[u"lone_marks"].toArray(), QJsonArray());
        QCOMPARE(state[u"marks"].toObject(), QJsonObject());
        reading.apply(MarkWord{1, WordMark::SelfCorrected});
        const QJsonObject marked = payload(encoder, reading.now());
        QCOMPARE(marked[u"marks"].toObject(),
                 (QJsonObject{{QStringLiteral("1"), QStringLiteral("self_corrected")}}));
        QCOMPARE(marked[u"undo"].toObject(),
                 (QJsonObject{{QStringLiteral("what"), QStringLiteral("mark")},
                              {QStringLiteral("word"), QStringLiteral("мыла\\раму")}}));
        QCOMPARE(state[u"reader"].toString(), reading.now().reader->toString(QUuid::WithoutBraces));
        QCOMPARE(state[u"clinging"].toArray(), QJsonArray());
    }

    void tellsOfAFreeMinute()
    {
        TestReading reading;
        StateEncoder encoder;
        const auto minute = [&] {
            const QByteArray message
                = encoder.encode(reading.now(), reading.family.clock.monotonic());
            return QJsonDocument::fromJson(message)[u"payload"][u"free_minute"];
        };
        const auto stage = [&] { return minute()[u"stage"].toString(); };
        QVERIFY(minute().isNull());
        reading.apply(OfferFreeMinute{true});
        QCOMPARE(minute().toObject(),
                 (QJsonObject{{QStringLiteral("stage"), QStringLiteral("none")}}));
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кот спит и видит сон."));
        reading.apply(StartFreeMinute{});
        reading.family.clock.advance(std::chrono::milliseconds(21'840));
        QCOMPARE(stage(), QStringLiteral("running"));
        QCOMPARE(minute()[u"ms"].toInt(), 21'840);
        reading.apply(StopFreeMinute{});
        reading.family.clock.advance(std::chrono::seconds(90));
        QCOMPARE(stage(), QStringLiteral("stopped"));
        QCOMPARE(minute()[u"ms"].toInt(), 21'840);
        reading.apply(LastWordRead{2});
        QCOMPARE(stage(), QStringLiteral("over"));
        QCOMPARE(minute()[u"last_word"].toInt(), 2);
        QCOMPARE(payload(encoder, reading.now())[u"undo"].toObject(),
                 (QJsonObject{{QStringLiteral("what"), QStringLiteral("last_word")},
                              {QStringLiteral("word"), QStringLiteral("и")}}));
        reading.apply(LeaveFreeMinute{});
        QCOMPARE(stage(), QStringLiteral("none"));
        QCOMPARE(payload(encoder, reading.now())[u"undo"][u"what"].toString(),
                 QStringLiteral("free_minute"));
    }

    void namesTheMarksThatStandAlone()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.apply(AddItem{reading.family.addItem(QStringLiteral("— Да, — сказал « кот »"))});
        StateEncoder encoder;
        const QJsonObject state = payload(encoder, reading.now());
        QCOMPARE(state[u"words"].toArray().size(), 7);
        QCOMPARE(state[u"lone_marks"].toArray(), QJsonArray({0, 2, 4, 6}));
        QCOMPARE(state[u"clinging"].toArray(), QJsonArray({1, 2, 5, 6}));
        QCOMPARE(state[u"current_word_index"].toInt(-1), 1);
    }

    void writesTheLinesOfAPoem()
    {
        TestReading reading;
        StateEncoder encoder;
        QCOMPARE(payload(encoder, reading.now())[u"verses"].toArray(), QJsonArray());
        reading.apply(StartSession{});
        reading.add(QStringLiteral("А и Б\nсидели\n\nна трубе"));
        reading.add(QStringLiteral("А\nБ"));
        const QJsonObject state = payload(encoder, reading.now());
        QCOMPARE(state[u"words"].toArray().size(), 6);
        QCOMPARE(state[u"verses"].toArray(), QJsonArray({0, 3, 4}));
        QCOMPARE(state[u"stanzas"].toArray(), QJsonArray({4}));
        QCOMPARE(state[u"queue"][0][u"text"].toString(), QStringLiteral("А\nБ"));
    }

    /// What is kept from one message to the next must never be older than the snapshot.
    void staysTrueThroughAWholeSession()
    {
        TestReading reading;
        StateEncoder kept;
        const auto check = [&] {
            StateEncoder fresh;
            QCOMPARE(kept.encode(reading.now()), fresh.encode(reading.now()));
        };
        check();
        reading.apply(StartSession{});
        check();
        reading.add(QStringLiteral("Мама мыла раму"));
        check();
        reading.add(QStringLiteral("кот"));
        check();
        for (int i = 0; i < 4; ++i) {
            reading.apply(AdvanceWord{1});
            check();
        }
        reading.apply(NextItem{});
        check();
        reading.apply(SetCurtain{true});
        check();
        reading.apply(EndSession{});
        check();
    }

    void noticesWhateverChanges()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама мыла раму"));
        const ReadingSnapshot before = reading.now();
        const QUuid id = QUuid::createUuid();
        const QList<std::function<void(ReadingSnapshot &)>> changes{
            [](ReadingSnapshot &next) { ++next.revision; },
            [&](ReadingSnapshot &next) { next.sessionId = id; },
            [](ReadingSnapshot &next) { next.language = Language::German; },
            [&](ReadingSnapshot &next) { next.reader = id; },
            [](ReadingSnapshot &next) { next.current.reset(); },
            [](ReadingSnapshot &next) { next.wordIndex = 2; },
            [](ReadingSnapshot &next) { next.wordIndex.reset(); },
            [](ReadingSnapshot &next) {
                next.marks = std::make_shared<const WordMarks>(WordMarks{{1, WordMark::Told}});
            },
            [](ReadingSnapshot &next) { next.offersFreeMinute = true; },
            [](ReadingSnapshot &next) { next.freeMinute = std::make_shared<const FreeMinute>(); },
            [&](ReadingSnapshot &next) { next.illustrationId = id; },
            [&](ReadingSnapshot &next) {
                next.setQueue({{id, id, QStringLiteral("кот")}});
            },
            [](ReadingSnapshot &next) { next.curtainClosed = true; },
            [](ReadingSnapshot &next) {
                DisplayStyle style;
                style.size = 0.5;
                next.style = std::make_shared<const DisplayStyle>(style);
            },
            [](ReadingSnapshot &next) { next.growing.reset(); },
            [](ReadingSnapshot &next) { next.nextStep = NextStep::Finish; },
            [](ReadingSnapshot &next) { next.undo = std::make_shared<const UndoOffer>(); },
        };
        for (const auto &change : changes) {
            StateEncoder kept;
            const QByteArray old = kept.encode(before);
            ReadingSnapshot next = before;
            change(next);
            const QByteArray state = kept.encode(next);
            QVERIFY(state != old);
            QCOMPARE(state, StateEncoder().encode(next));
            QCOMPARE(kept.encode(before), old);
        }
    }

    void saysWhatTheLargeButtonDoes()
    {
        TestReading reading;
        StateEncoder encoder;
        const auto step = [&] { return payload(encoder, reading.now())[u"next_step"].toString(); };
        QCOMPARE(step(), QStringLiteral("start"));
        reading.apply(StartSession{});
        QCOMPARE(step(), QStringLiteral("bring"));
        reading.add(QStringLiteral("Мама мыла"));
        QCOMPARE(step(), QStringLiteral("word"));
        reading.apply(AdvanceWord{1});
        QCOMPARE(step(), QStringLiteral("finish"));
        reading.apply(AdvanceWord{1});
        QCOMPARE(step(), QStringLiteral("bring"));
        reading.add(QStringLiteral("кот"));
        QCOMPARE(step(), QStringLiteral("next"));
        reading.apply(NextItem{});
        QCOMPARE(step(), QStringLiteral("finish"));
        reading.apply(EndSession{});
        QCOMPARE(step(), QStringLiteral("start"));
    }

    void saysWhatCanBeTakenBack()
    {
        TestReading reading;
        StateEncoder encoder;
        const auto undo = [&] { return payload(encoder, reading.now()).value(u"undo"); };
        const auto object = [](const char *what) {
            return QJsonObject{{QStringLiteral("what"), QString::fromLatin1(what)}};
        };
        QVERIFY(undo().isNull());
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама \"мыла\""));
        for (const char *text : {"кот", "дом"})
            reading.add(QString::fromUtf8(text));
        reading.apply(AdvanceWord{1});
        QCOMPARE(undo().toObject(), object("word"));
        reading.apply(AdvanceWord{1});
        QCOMPARE(undo().toObject(), object("finish"));
        reading.apply(MoveQueuedItem{reading.now().queue->front().sessionItemId, {}});
        QJsonObject moved = object("moved_item");
        moved.insert(QStringLiteral("text"), QStringLiteral("кот"));
        QCOMPARE(undo().toObject(), moved);
        reading.apply(Undo{});
        reading.apply(NextItem{});
        QJsonObject next = object("next");
        next.insert(QStringLiteral("text"), QStringLiteral("Мама \"мыла\""));
        QCOMPARE(undo().toObject(), next);
        reading.apply(RemoveQueuedItem{reading.now().queue->front().sessionItemId});
        QJsonObject removed = object("removed_item");
        removed.insert(QStringLiteral("text"), QStringLiteral("дом"));
        QCOMPARE(undo().toObject(), removed);
        reading.apply(EndSession{});
        QJsonObject ended = object("ended_session");
        ended.insert(QStringLiteral("unread"), 1);
        QCOMPARE(undo().toObject(), ended);
    }

    void writesErrors()
    {
        const QJsonDocument message = QJsonDocument::fromJson(
            encodeError({ErrorCode::NotFound, QStringLiteral("a \"b\"")}));
        QCOMPARE(message[u"type"].toString(), QStringLiteral("error"));
        QCOMPARE(message[u"payload"][u"code"].toString(), QStringLiteral("not_found"));
        QCOMPARE(message[u"payload"][u"message"].toString(), QStringLiteral("a \"b\""));
    }

    void theGrowingPicture()
    {
        TestReading reading;
        StateEncoder encoder;
        const QJsonObject none = payload(encoder, reading.now())[u"growing"].toObject();
        QCOMPARE(none[u"texts"].toInt(), 0);
        QVERIFY(none[u"seed"].toDouble() > 0);
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама"));
        reading.apply(AdvanceWord{1});
        const QJsonObject one = payload(encoder, reading.now())[u"growing"].toObject();
        QCOMPARE(one[u"texts"].toInt(), 1);
        QCOMPARE(one[u"words"].toInt(), 0);
        QCOMPARE(one[u"letters"].toArray().size(), 0);
        QCOMPARE(one[u"seed"], none[u"seed"]);
        DisplayStyle style;
        style.showsGrowth = false;
        reading.apply(SetDisplayStyle{style});
        QVERIFY(payload(encoder, reading.now())[u"growing"].isNull());
    }

    void tellsHowTheScreenLooks()
    {
        TestReading reading;
        StateEncoder encoder;
        QCOMPARE(payload(encoder, reading.now())[u"style"].toObject(), DisplayStyle().toJson());
        DisplayStyle style;
        style.family = QStringLiteral("A \"B\"");
        style.size = 0.5;
        reading.apply(SetDisplayStyle{style});
        QCOMPARE(payload(encoder, reading.now())[u"style"].toObject(), style.toJson());
    }
};

QTEST_GUILESS_MAIN(StateEncoderTest)
#include "StateEncoderTest.moc"
