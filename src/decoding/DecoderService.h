// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/DecoderProtocol.h"

namespace chitai {

/// What a decoder does with a file: readPicture(), or what a test wants to see happen.
using PictureReader
    = std::function<DecodeResult(const QByteArray &bytes, int maxDimension, const LargeTurn &turn)>;

/// The decoder's side of the pipe: says hello and answers requests until the other side is closed,
/// says something that nobody says, or the process has worked for minutes and had better begin
/// anew. `file` is both read and written. Async signals end the process over a picture that takes
/// much longer than anybody waits for.
void serveDecoder(int file, const decoderProtocol::Walls &walls, const PictureReader &read);

} // namespace chitai
