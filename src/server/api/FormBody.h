// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

namespace chitai {

/// The fields of a form that was sent as application/x-www-form-urlencoded or multipart/form-data
/// (RFC 7578). Fails with UnsupportedMediaType for another type and BadValue for a broken body.
/// Parts with a file name are passed over.
[[nodiscard]] Result<FormFields> readForm(const HttpRequest &request);

} // namespace chitai
