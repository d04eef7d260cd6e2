// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <mutex>

namespace chitai {

/// Bytes of a decoded picture. What is above is decoded alone, and line by line where its decoder
/// can do that.
inline constexpr qint64 largePictureBytes = 128LL * 1024 * 1024;

/// To be held while a picture of so many bytes is decoded: large ones wait for each other, since
/// several would fill the memory together. Others get a lock that holds nothing. Any thread.
[[nodiscard]] inline std::unique_lock<std::mutex> turnToDecode(qint64 bytes)
{
    static std::mutex large;
    return bytes > largePictureBytes ? std::unique_lock(large) : std::unique_lock<std::mutex>();
}

} // namespace chitai
