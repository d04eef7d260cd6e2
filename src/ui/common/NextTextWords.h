// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chitai {

struct NextText;

/// Why a text is proposed, for the parent, in the language of the interface.
[[nodiscard]] QString describeNextText(const NextText &text);

} // namespace chitai
