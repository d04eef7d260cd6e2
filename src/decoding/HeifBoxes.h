// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace chitai {

/// Whether a HEIC or AVIF file has a box that turns or mirrors a picture of it (ISO/IEC 23008-12,
/// 6.5.10 and 6.5.12), which old versions of libheif follow but don't tell.
[[nodiscard]] bool turnsByBoxes(QByteArrayView file);

} // namespace chitai
