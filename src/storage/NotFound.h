// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

// What is said of an id that names nothing, or nothing any more.

[[nodiscard]] inline tl::unexpected<Error> noSuchItem()
{
    return failure(ErrorCode::NotFound, QStringLiteral("The library has no such item."));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchPicture()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such picture."));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchChild()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such child."));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchGroup()
{
    return failure(ErrorCode::NotFound, QStringLiteral("There is no such group."));
}

} // namespace chitai
