// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/ModelStream.h"

namespace chitai {

/// A chat in the strict order that the templates of Gemma and Mistral insist on: behind the
/// system's words reader and model in turn, the reader first. What stands twice (after a reply that
/// failed) is one message, and words of the model at the beginning belong to the system's.
[[nodiscard]] QList<ChatMessage> inTurns(const QList<ChatMessage> &chat);

/// The same for a service that knows no system: its words stand at the beginning of the first
/// message of the reader.
[[nodiscard]] QList<ChatMessage> withoutSystemRole(const QList<ChatMessage> &chat);

} // namespace chitai
