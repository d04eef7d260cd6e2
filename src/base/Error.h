// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace chitai {

/// What went wrong, as something a program can act on. The names that errorCodeName() gives are
/// part of the wire protocol (docs/protocol-reading.md) and never change their meaning.
enum class ErrorCode {
    BadMessage, ///< not readable as a message at all (no JSON, no type)
    UnknownType, ///< a message type that this version does not have
    BadValue, ///< readable, but a value is missing, of the wrong shape or out of range
    NotFound, ///< the id names nothing
    NoSession, ///< the command needs a running session
    Conflict, ///< contradicts what is there already
    TooLarge, ///< over a stated limit
    UnsupportedMediaType, ///< a format that is not understood here
    NotAllowed, ///< refused by the access rules
    StorageFull, ///< the disk is full; nothing was changed
    StorageFailed, ///< the database did not accept the change; nothing was changed
    NewerSchema, ///< the database was written by a later version of the program
    Unreachable, ///< another machine does not answer, or not in time
    StorageDamaged, ///< the database does not hold together any more
    StorageDenied, ///< the program may not write there; nothing was changed
    StorageReadOnly, ///< the disk takes no changes at all; nothing was changed
    Untrusted, ///< another machine can't prove who it is
    PasswordWanted, ///< another machine wants a password, and none is at hand
    LoginRefused, ///< another machine knows who asks, and does not let them in
    StorageLocked, ///< another program holds the database; nothing was changed, and it passes
};

/// The stable name on the wire, for example "unknown_type".
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// A failure with a sentence for the person who caused it. The message is English, names what was
/// wrong and what was kept, and never holds a secret or a path of the machine that served it.
struct Error
{
    ErrorCode code = ErrorCode::BadValue;
    QString message;

    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. The program throws no exceptions of its own.
template <typename T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure from a function that gives a Result.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

// Passing an error on, as RETURN_IF_ERROR and ASSIGN_OR_RETURN of Abseil do: for functions that
// give a Result and call others that do.

/// Returns the error of a Result where it has one; a value is dropped.
///     CHITAI_TRY(store.setStarred(id, true));
#define CHITAI_TRY(...)                                                                            \
    do {                                                                                           \
        if (auto CHITAI_TRIED(__LINE__) = (__VA_ARGS__); !CHITAI_TRIED(__LINE__))                  \
            return tl::unexpected(std::move(CHITAI_TRIED(__LINE__)).error());                      \
    } while (false)

/// The same, and declares a variable that has the value. Two statements: never the body of an `if`
/// or a loop without braces. A type with a comma in it is written `auto`.
///     CHITAI_TRY_ASSIGN(const ItemEntry entry, store.item(id));
#define CHITAI_TRY_ASSIGN(declaration, ...)                                                        \
    auto CHITAI_TRIED(__LINE__) = (__VA_ARGS__);                                                   \
    if (!CHITAI_TRIED(__LINE__))                                                                   \
        return tl::unexpected(std::move(CHITAI_TRIED(__LINE__)).error());                          \
    declaration = *std::move(CHITAI_TRIED(__LINE__))

// A name of the two macros' own for each line.
#define CHITAI_TRIED(line) CHITAI_TRIED_AT(line)
#define CHITAI_TRIED_AT(line) chitaiTriedAt##line

} // namespace chitai
