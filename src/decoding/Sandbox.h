// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/DecoderProtocol.h"

#include <QtGlobal>

namespace chitai {

/// Walls around the calling process, for good: what it was given before, memory, threads and its
/// own pair of sockets are all that is left to it. See docs/architecture.md, "Pictures from
/// outside".
class Sandbox
{
public:
    /// Bytes of address space: the largest picture of the longest kind, twice, and what Qt and the
    /// libraries take.
    static constexpr quint64 mostMemory = 3ULL * 1024 * 1024 * 1024;
    /// Of the process, all threads together.
    static constexpr qint64 mostProcessorSeconds = 600;
    static constexpr quint64 mostFiles = 64;

    /// To be called while the process has one thread, after everything is loaded that it will need:
    /// no library comes in any more. Closes all files but the first three. What this machine's
    /// kernel can't do is left out and told; nothing of it fails. Linux has all of it, other
    /// systems the limits.
    [[nodiscard]] static decoderProtocol::Walls enter();

    /// Of enter() alone, the filter of system calls; false where there is none for this kernel or
    /// processor. What is not on its list ends the process.
    [[nodiscard]] static bool filterSystemCalls();
};

} // namespace chitai
