// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ServerPassword.h"

namespace chitai {

class QuitSignals;

/// The keyring of the desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Store)
/// as the place where the passwords of servers are kept. It is waited for at most two minutes, and
/// not once one of the signals has come, where there are any: they must outlive what is given.
[[nodiscard]] PasswordKeeper passwordsInKeyring(const QuitSignals *quitSignals = nullptr);

} // namespace chitai
