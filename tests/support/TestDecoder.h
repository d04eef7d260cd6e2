// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/DecoderPool.h"

#include <QCoreApplication>

namespace chitai {

/// The program's own decoder, of the build that the test is of.
inline DecoderPool::Options testDecoder()
{
    return {.program
            = QCoreApplication::applicationDirPath() + QStringLiteral("/../chitai-decoder")};
}

} // namespace chitai
