// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ServerPassword.h"

namespace chitai {

/// The keyring of the desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Store)
/// as the place where the passwords of servers are kept.
[[nodiscard]] PasswordKeeper passwordsInKeyring();

} // namespace chitai
