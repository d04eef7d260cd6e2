// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Error.h"

namespace chitai {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadMessage:
        return QStringLiteral("bad_message");
    case ErrorCode::UnknownType:
        return QStringLiteral("unknown_type");
    case ErrorCode::BadValue:
        return QStringLiteral("bad_value");
    case ErrorCode::NotFound:
        return QStringLiteral("not_found");
    case ErrorCode::NoSession:
        return QStringLiteral("no_session");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::TooLarge:
        return QStringLiteral("too_large");
    case ErrorCode::UnsupportedMediaType:
        return QStringLiteral("unsupported_media_type");
    case ErrorCode::NotAllowed:
        return QStringLiteral("not_allowed");
    case ErrorCode::StorageFull:
        return QStringLiteral("storage_full");
    case ErrorCode::StorageFailed:
        return QStringLiteral("storage_failed");
    case ErrorCode::NewerSchema:
        return QStringLiteral("newer_schema");
    case ErrorCode::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorCode::StorageDamaged:
        return QStringLiteral("storage_damaged");
    case ErrorCode::StorageDenied:
        return QStringLiteral("storage_denied");
    case ErrorCode::StorageReadOnly:
        return QStringLiteral("storage_read_only");
    case ErrorCode::Untrusted:
        return QStringLiteral("untrusted");
    case ErrorCode::PasswordWanted:
        return QStringLiteral("password_wanted");
    case ErrorCode::LoginRefused:
        return QStringLiteral("login_refused");
    case ErrorCode::StorageLocked:
        return QStringLiteral("storage_locked");
    }
    Q_UNREACHABLE();
}

} // namespace chitai
