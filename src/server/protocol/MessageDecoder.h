// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "reading/ReadingCommand.h"

#include <optional>

namespace chitai {

/// One message of a client (docs/protocol-reading.md).
struct ClientMessage
{
    Result<ReadingCommand> command;
    /// The client's own number of the tap; whatever comes of it, the client gets a state with it.
    std::optional<qint64> tap = {};
    /// The revision that the client had seen (CommandSender::seenRevision).
    std::optional<quint64> after = {};
    /// The same for who means the text alone (CommandSender::seenText).
    std::optional<quint64> within = {};
    /// Nobody did anything: the client's program asks whether the line still carries.
    bool isLineCheck = false;
};

/// Reads one message. Unknown keys are passed over. The command is an error with BadMessage,
/// UnknownType or BadValue, in words for the person who wrote the client.
[[nodiscard]] ClientMessage readMessage(const QString &text);

/// The same without the short way that a step takes (StepReader.h).
[[nodiscard]] ClientMessage readFully(const QString &text);

/// The command of readMessage().
[[nodiscard]] Result<ReadingCommand> decodeMessage(const QString &text);

} // namespace chitai
