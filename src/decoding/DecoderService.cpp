// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderService.h"

#include "decoding/Sandbox.h"

#include <cerrno>
#include <ctime>
#include <unistd.h>

namespace chitai {

using namespace decoderProtocol;

namespace {

// Seconds: longer than DecoderPool waits. Where the program is gone, nobody else ends the work.
constexpr unsigned longestWork = 150;
// Seconds of processor time after which a decoder ends, well before its limit.
constexpr qint64 enoughWork = Sandbox::mostProcessorSeconds / 3;

bool readAll(int file, char *into, qsizetype size)
{
    while (size > 0) {
        const ssize_t got = ::read(file, into, size_t(size));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        into += got;
        size -= got;
    }
    return true;
}

bool writeAll(int file, const char *from, qsizetype size)
{
    while (size > 0) {
        const ssize_t put = ::write(file, from, size_t(size));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        from += put;
        size -= put;
    }
    return true;
}

bool say(int file, const Answer &answer)
{
    const QByteArray bytes = written(answer);
    return writeAll(file, bytes.constData(), bytes.size());
}

bool sayPixels(int file, const QImage &image)
{
    const qsizetype lineBytes = qsizetype(image.width()) * 4;
    if (image.bytesPerLine() == lineBytes)
        return writeAll(file, reinterpret_cast<const char *>(image.constBits()),
                        lineBytes * image.height());
    for (int y = 0; y < image.height(); ++y) {
        if (!writeAll(file, reinterpret_cast<const char *>(image.constScanLine(y)), lineBytes))
            return false;
    }
    return true;
}

/// A picture that nobody could send is a damaged one.
Answer answerTo(const DecodeResult &result)
{
    Answer answer{.kind = Answer::Kind::Refusal};
    if (!result) {
        answer.problem = result.error().problem;
        answer.size = result.error().size;
        return answer;
    }
    const QImage &image = result->image;
    const bool isOurs
        = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32;
    if (!isOurs || image.isNull())
        return answer;
    return {.kind = Answer::Kind::Picture,
            .size = image.size(),
            .hasAlpha = image.hasAlphaChannel(),
            .isScaled = result->isScaled};
}

bool hasWorkedEnough()
{
    timespec used = {};
    return ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) == 0 && used.tv_sec >= enoughWork;
}

} // namespace

void serveDecoder(int file, const Walls &walls, const PictureReader &read)
{
    if (!say(file, {.kind = Answer::Kind::Hello, .walls = walls}))
        return;
    for (;;) {
        QByteArray header(requestBytes, '\0');
        if (!readAll(file, header.data(), header.size()))
            return;
        const std::optional<Request> request = readRequest(header);
        if (!request)
            return;
        QByteArray bytes(qsizetype(request->fileBytes), Qt::Uninitialized);
        if (!readAll(file, bytes.data(), bytes.size()))
            return;
        ::alarm(longestWork);
        bool isOver = false;
        const DecodeResult result = read(bytes, int(request->maxDimension), [&](qint64) {
            ::alarm(0); // others may have theirs first
            char word = 0;
            isOver = isOver || !say(file, {.kind = Answer::Kind::Large}) || !readAll(file, &word, 1)
                || word != goOn;
            ::alarm(longestWork);
        });
        Answer answer = answerTo(result);
        answer.isLast = hasWorkedEnough();
        if (isOver || !say(file, answer)
            || (answer.kind == Answer::Kind::Picture && !sayPixels(file, result->image))
            || answer.isLast)
            return;
        ::alarm(0);
    }
}

} // namespace chitai
