// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/protocol/StepReader.h"

namespace chitai {

/// Whether readStep() makes of a text what readFully() does, or leaves it alone.
inline bool isReadAlike(const QString &text)
{
    const std::optional<ClientMessage> step = readStep(text);
    if (!step)
        return true;
    const ClientMessage full = readFully(text);
    if (!step->command || !full.command)
        return false;
    const auto *taken = std::get_if<AdvanceWord>(&*step->command);
    const auto *meant = std::get_if<AdvanceWord>(&*full.command);
    return taken && meant && taken->delta == meant->delta && step->tap == full.tap
        && step->after == full.after && step->within == full.within
        && step->isLineCheck == full.isLineCheck;
}

} // namespace chitai
