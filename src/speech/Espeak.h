// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "speech/Utterance.h"

#include <QByteArray>
#include <QStringList>

namespace chitai {

// How espeak-ng is told what to say and how. Its voices need no network.

/// The name of the program, to be looked for in PATH.
[[nodiscard]] QString espeakName();

/// The voice and the pace, and that the text comes through standard input: as an argument it could
/// begin like an option.
[[nodiscard]] QStringList espeakArguments(const Utterance &utterance);

/// What goes to its standard input, UTF-8. What looks like its own notation of sounds in a text is
/// none; a Russian word of one consonant ("в", "с") becomes the sound instead of the letter's name.
[[nodiscard]] QByteArray espeakInput(const Utterance &utterance);

} // namespace chitai
