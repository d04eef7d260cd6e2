// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderProtocol.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;
using namespace chitai::decoderProtocol;

/// What is read of either side is within its bounds, and is said in these bytes and no others.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const std::optional<Request> request = readRequest(bytes)) {
        if (request->maxDimension < 1 || request->maxDimension > longestSide
            || request->fileBytes < 1 || request->fileBytes > mostFileBytes
            || written(*request) != bytes)
            abort();
    }
    if (const std::optional<Answer> answer = readAnswer(bytes)) {
        const QSize most(longestSide, longestSide);
        if (answer->kind == Answer::Kind::Picture
            && (answer->size.isEmpty() || answer->size.boundedTo(most) != answer->size))
            abort();
        if ((!answer->size.isValid() && answer->size != QSize())
            || answer->problem > DecodeProblem::Died || readAnswer(written(*answer)) != answer)
            abort();
    }
    return 0;
}
