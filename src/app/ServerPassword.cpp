// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ServerPassword.h"

#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/ConsoleMessages.h"
#include "app/HiddenInput.h"
#include "app/Program.h"
#include "base/Paths.h"

#include <QTextStream>
#include <cstdio>

namespace chitai {

namespace {

/// Why the keyring gave no password, and what to do.
QString whyNoPassword(const std::optional<ErrorCode> &trouble)
{
    if (!trouble)
        return Console::tr("Without windows the keyring is not asked.");
    return *trouble == ErrorCode::NotFound
        ? Console::tr("The keyring has no password for it, or stayed locked; chitai --database URL "
                      "--save-password keeps one there.")
        : Console::tr("There is no keyring that could have it.");
}

Error whyNotKept(const Error &trouble)
{
    return {trouble.code,
            trouble.code == ErrorCode::NotAllowed
                ? Console::tr("The keyring is locked. Unlock it and try again. The password was "
                              "not kept.")
                : Console::tr("There is no keyring here. Write the password into the file .pgpass "
                              "in your home folder instead.")};
}

/// What libpq finds by itself goes before the keyring, which is asked for nothing then.
Result<void> requireNoOther(const DatabaseAddress &address)
{
    const auto opened = Database::openAsItIs(address, Database::Access::ReadOnly);
    if (opened) {
        return failure(
            ErrorCode::Conflict,
            Console::tr("The server lets this laptop in without the keyring: it wants no "
                        "password, or the file .pgpass or PGPASSWORD has it. Nothing was "
                        "changed."));
    }
    switch (opened.error().code) {
    case ErrorCode::PasswordWanted:
        return {};
    case ErrorCode::LoginRefused:
        return tl::unexpected(withHint(
            opened.error(),
            Console::tr("A password in .pgpass or PGPASSWORD goes before the keyring: take "
                        "it out of there first.")));
    default:
        return tl::unexpected(opened.error());
    }
}

Result<void> savePassword(const Options &options, const PasswordKeeper &keeper)
{
    CHITAI_TRY_ASSIGN(const Paths paths, resolvePaths(options.dataDir, options.database));
    if (paths.serverUrl.isEmpty()) {
        return failure(ErrorCode::BadValue,
                       Console::tr("--save-password needs the server that the password is for: "
                                   "--database postgresql://USER@HOST/NAME."));
    }
    CHITAI_TRY_ASSIGN(DatabaseAddress address, DatabaseAddress::ofServer(paths.serverUrl));
    if (!keeper.keep) {
        return failure(ErrorCode::Unreachable,
                       Console::tr("A program without windows has no keyring: it takes the "
                                   "password from the file .pgpass in your home folder, or from "
                                   "PGPASSWORD."));
    }
    CHITAI_TRY(dialectFor(address)->makePlace(address));
    CHITAI_TRY(requireNoOther(address));
    CHITAI_TRY_ASSIGN(const QString typed,
                      readHidden(Console::tr("Password for %1: ").arg(address.account())));
    address.setPassword(typed);
    if (address.password().isEmpty()) {
        return failure(ErrorCode::BadValue,
                       Console::tr("No password was given. Nothing was changed."));
    }
    if (const auto tried = Database::openAsItIs(address, Database::Access::ReadOnly); !tried)
        return tl::unexpected(tried.error());
    CHITAI_TRY(keeper.keep(address.account(), address.password()).map_error(whyNotKept));
    QTextStream(stdout) << Console::tr("The password is in the keyring, and Chitai finds it there.")
                        << '\n';
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openWithPassword(DatabaseAddress &address,
                                                   const PasswordKeeper &keeper)
{
    Result<std::unique_ptr<Database>> opened = Database::open(address);
    if (opened || opened.error().code != ErrorCode::PasswordWanted)
        return opened;
    std::optional<ErrorCode> trouble;
    if (keeper.read) {
        const Result<QString> kept = keeper.read(address.account());
        if (kept) {
            address.setPassword(*kept);
            opened = Database::open(address);
            return std::move(opened).map_error([](const Error &error) {
                return error.code != ErrorCode::LoginRefused
                    ? error
                    : withHint(error,
                               Console::tr("The password came from the keyring; chitai --database "
                                           "URL --save-password keeps another one there."));
            });
        }
        trouble = kept.error().code;
    }
    return tl::unexpected(withHint(opened.error(), whyNoPassword(trouble)));
}

int runSavePassword(const Options &options, const PasswordKeeper &keeper)
{
    const Result<void> saved = savePassword(options, keeper);
    return saved ? 0 : tellProblem(saved.error());
}

} // namespace chitai
