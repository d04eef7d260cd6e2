// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <QStringList>
#include <optional>

namespace chitai {

/// What is wrong with a request's address or method, told before anybody looks at its parameters or
/// its body: 404 for an address that there is not, 405 with Allow for a method that it does not
/// take, 404 where something else than the id of a thing stands in the place of an id. Nothing
/// where it can be answered. The segments come without "api".
[[nodiscard]] std::optional<HttpResponse> addressRefusal(const HttpRequest &request,
                                                         const QStringList &segments);

} // namespace chitai
