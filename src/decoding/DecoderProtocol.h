// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "decoding/PictureDecoder.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace chitai::decoderProtocol {

// What the program and chitai-decoder say to each other over a pair of sockets. Numbers have their
// little end first. The decoder says hello once. Then, one after the other:
//
//   program: a request, and so many bytes of a file
//   decoder: perhaps "large", which the program answers with one byte when it is its turn
//   decoder: a picture, and its pixels line by line (BGRA), or a refusal
//
// The decoder's words are a stranger's: whatever it says is checked before anything is done by it.

/// No file may be longer.
inline constexpr qint64 mostFileBytes = 20 * 1024 * 1024;
/// The longest side that a picture may be asked for: WebP has no room for more (RFC 9649, 2.6).
inline constexpr int longestSide = 16'383;
/// The program's answer to "large".
inline constexpr char goOn = 'g';

struct Request
{
    quint32 maxDimension = 0; ///< 1 to longestSide
    quint32 fileBytes = 0; ///< 1 to mostFileBytes

    friend bool operator==(const Request &, const Request &) = default;
};

/// What holds a decoder, as far as this machine's kernel can.
struct Walls
{
    bool hasFilter = false; ///< of system calls (seccomp)
    bool hasLandlock = false; ///< no file, by the kernel's own rules
    bool hasLimits = false; ///< of memory, time and files

    friend bool operator==(const Walls &, const Walls &) = default;
};

struct Answer
{
    enum class Kind : quint8 { Hello, Large, Picture, Refusal };

    Kind kind = Kind::Hello;
    Walls walls = {}; ///< of Hello
    QSize size = {}; ///< of Picture: sides of 1 to longestSide; of Refusal: as in DecodeRefusal, 0
                     ///< × 0 is none
    DecodeProblem problem = DecodeProblem::Damaged; ///< of Refusal, at most Died
    bool hasAlpha = false; ///< of Picture
    bool isScaled = false; ///< of Picture
    bool isLast = false; ///< of Picture and Refusal: the decoder ends now

    friend bool operator==(const Answer &, const Answer &) = default;
};

inline constexpr qsizetype requestBytes = 12;
inline constexpr qsizetype answerBytes = 16;

[[nodiscard]] QByteArray written(const Request &request);
[[nodiscard]] QByteArray written(const Answer &answer);

/// Nothing for other than so many bytes, and for what nobody says.
[[nodiscard]] std::optional<Request> readRequest(QByteArrayView bytes);
[[nodiscard]] std::optional<Answer> readAnswer(QByteArrayView bytes);

} // namespace chitai::decoderProtocol
