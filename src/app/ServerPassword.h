// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Database.h"

#include <functional>

namespace chitai {

struct Options;

/// Where the desktop keeps the passwords of servers, each under DatabaseAddress::account(). Both
/// wait for whoever has to unlock it, need an application object, and are called in its thread. A
/// program without a desktop has none: then they are empty.
struct PasswordKeeper
{
    /// NotFound where there is none, or the keyring stayed locked, which it does not tell apart;
    /// Unreachable where there is no keyring.
    std::function<Result<QString>(const QString &account)> read;
    /// NotAllowed where the keyring stayed locked, Unreachable where there is none.
    std::function<Result<void>(const QString &account, const QString &password)> keep;
};

/// Opens a library. Where its server wants a password, and neither PGPASSWORD nor .pgpass has one,
/// the keyring is asked for it; the address then carries it for all further connections. Errors as
/// of Database::open(), with what else can be done.
[[nodiscard]] Result<std::unique_ptr<Database>> openWithPassword(DatabaseAddress &address,
                                                                 const PasswordKeeper &keeper);

/// Does what --save-password asks for: has the password typed, tries it and keeps it. Gives the
/// exit status. Needs an application object.
[[nodiscard]] int runSavePassword(const Options &options, const PasswordKeeper &keeper);

} // namespace chitai
