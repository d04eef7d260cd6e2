// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderProtocol.h"

#include <QTest>

using namespace chitai;
using namespace chitai::decoderProtocol;

class DecoderProtocolTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray with(QByteArray bytes, qsizetype at, char value)
    {
        bytes[at] = value;
        return bytes;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        const Request request{.maxDimension = 1200, .fileBytes = 20 * 1024 * 1024};
        QCOMPARE(written(request).size(), requestBytes);
        QCOMPARE(readRequest(written(request)), request);
        const QList<Answer> answers{
            {.kind = Answer::Kind::Hello, .walls = {.hasFilter = true, .hasLimits = true}},
            {.kind = Answer::Kind::Hello, .walls = {.hasLandlock = true}},
            {.kind = Answer::Kind::Large},
            {.kind = Answer::Kind::Picture, .size = {1200, 7}, .hasAlpha = true, .isLast = true},
            {.kind = Answer::Kind::Picture, .size = {1, longestSide}, .isScaled = true},
            {.kind = Answer::Kind::Refusal,
             .size = {40'000, 3},
             .problem = DecodeProblem::TooManyPixels},
            {.kind = Answer::Kind::Refusal, .problem = DecodeProblem::NoCodec, .isLast = true}};
        for (const Answer &answer : answers) {
            QCOMPARE(written(answer).size(), answerBytes);
            QCOMPARE(readAnswer(written(answer)), answer);
        }
    }

    void whatNobodySaysIsNotRead()
    {
        const QByteArray request = written(Request{.maxDimension = 100, .fileBytes = 5});
        QVERIFY(!readRequest(request.chopped(1)));
        QVERIFY(!readRequest(QByteArray(request + 'x')));
        QVERIFY(!readRequest(with(request, 0, 'X')));
        QVERIFY(!readRequest(written(Request{.maxDimension = 0, .fileBytes = 5})));
        QVERIFY(!readRequest(written(Request{.maxDimension = longestSide + 1, .fileBytes = 5})));
        QVERIFY(!readRequest(written(Request{.maxDimension = 1, .fileBytes = 0})));
        QVERIFY(!readRequest(written(Request{.maxDimension = 1, .fileBytes = mostFileBytes + 1})));
        const QByteArray answer = written(Answer{.kind = Answer::Kind::Picture, .size = {3, 4}});
        QVERIFY(!readAnswer(answer.chopped(1)));
        QVERIFY(!readAnswer(QByteArray(answer + 'x')));
        QVERIFY(!readAnswer(with(answer, 0, 'X')));
        QVERIFY(!readAnswer(with(answer, 4, 4))); // no kind
        QVERIFY(!readAnswer(with(answer, 5, char(DecodeProblem::Died) + 1)));
        QVERIFY(!readAnswer(with(answer, 7, 1)));
        QVERIFY(!readAnswer(with(answer, 11, '\xff'))); // a negative width
        QVERIFY(!readAnswer(written(Answer{.kind = Answer::Kind::Picture, .size = {0, 4}})));
        QVERIFY(!readAnswer(
            written(Answer{.kind = Answer::Kind::Picture, .size = {3, longestSide + 1}})));
    }
};

QTEST_APPLESS_MAIN(DecoderProtocolTest)
#include "DecoderProtocolTest.moc"
