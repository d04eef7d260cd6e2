// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace chitai {

/// 256 bits of the system's random numbers as 43 characters of base64url (RFC 4648, section 5), for
/// device tokens and link keys.
[[nodiscard]] QByteArray makeRandomToken();

} // namespace chitai
