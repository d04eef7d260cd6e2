// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderProtocol.h"

#include <QtEndian>

namespace chitai::decoderProtocol {

namespace {

constexpr quint32 requestMark = 0x31514443; // "CDQ1"
constexpr quint32 answerMark = 0x31414443; // "CDA1"

// The bits of an answer's flags.
constexpr quint8 alphaBit = 1;
constexpr quint8 scaledBit = 2;
constexpr quint8 lastBit = 4;
constexpr quint8 filterBit = 1;
constexpr quint8 landlockBit = 2;
constexpr quint8 limitsBit = 4;

void put(QByteArray &bytes, quint32 number)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + 4);
    qToLittleEndian(number, bytes.data() + at);
}

quint32 numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

quint8 flagsOf(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Hello) {
        return quint8((answer.walls.hasFilter ? filterBit : 0)
                      | (answer.walls.hasLandlock ? landlockBit : 0)
                      | (answer.walls.hasLimits ? limitsBit : 0));
    }
    return quint8((answer.hasAlpha ? alphaBit : 0) | (answer.isScaled ? scaledBit : 0)
                  | (answer.isLast ? lastBit : 0));
}

} // namespace

QByteArray written(const Request &request)
{
    QByteArray bytes;
    put(bytes, requestMark);
    put(bytes, request.maxDimension);
    put(bytes, request.fileBytes);
    return bytes;
}

QByteArray written(const Answer &answer)
{
    QByteArray bytes;
    put(bytes, answerMark);
    put(bytes,
        quint32(answer.kind) | quint32(answer.problem) << 8 | quint32(flagsOf(answer)) << 16);
    put(bytes, quint32(qMax(0, answer.size.width())));
    put(bytes, quint32(qMax(0, answer.size.height())));
    return bytes;
}

std::optional<Request> readRequest(QByteArrayView bytes)
{
    if (bytes.size() != requestBytes || numberAt(bytes, 0) != requestMark)
        return std::nullopt;
    const Request request{.maxDimension = numberAt(bytes, 4), .fileBytes = numberAt(bytes, 8)};
    if (request.maxDimension < 1 || request.maxDimension > longestSide || request.fileBytes < 1
        || request.fileBytes > mostFileBytes)
        return std::nullopt;
    return request;
}

std::optional<Answer> readAnswer(QByteArrayView bytes)
{
    if (bytes.size() != answerBytes || numberAt(bytes, 0) != answerMark)
        return std::nullopt;
    const quint32 what = numberAt(bytes, 4);
    const auto kind = quint8(what);
    const auto problem = quint8(what >> 8);
    const auto flags = quint8(what >> 16);
    const quint32 width = numberAt(bytes, 8);
    const quint32 height = numberAt(bytes, 12);
    constexpr quint32 mostOfAFile = INT_MAX;
    if (kind > quint8(Answer::Kind::Refusal) || problem > quint8(DecodeProblem::Died)
        || what >> 24 != 0 || width > mostOfAFile || height > mostOfAFile)
        return std::nullopt;
    Answer answer{.kind = Answer::Kind(kind)};
    switch (answer.kind) {
    case Answer::Kind::Hello:
        answer.walls = {.hasFilter = (flags & filterBit) != 0,
                        .hasLandlock = (flags & landlockBit) != 0,
                        .hasLimits = (flags & limitsBit) != 0};
        return answer;
    case Answer::Kind::Large:
        return answer;
    case Answer::Kind::Picture:
        if (width < 1 || height < 1 || width > longestSide || height > longestSide)
            return std::nullopt;
        answer.hasAlpha = (flags & alphaBit) != 0;
        answer.isScaled = (flags & scaledBit) != 0;
        break;
    case Answer::Kind::Refusal:
        answer.problem = DecodeProblem(problem);
        break;
    }
    answer.size = width == 0 && height == 0 ? QSize() : QSize(int(width), int(height));
    answer.isLast = (flags & lastBit) != 0;
    return answer;
}

} // namespace chitai::decoderProtocol
