// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <QStringList>

namespace chitai {

/// The tablet pages, from the program's resources below :/chitai/web. The segments are those behind
/// /web, decoded and without "..". A folder gives its index.html; without the slash a redirect to
/// it. Where there is nothing, a browser gets a page that leads on, everybody else {"detail":"…"}.
[[nodiscard]] HttpResponse staticFile(const QStringList &segments, const HttpRequest &request);

} // namespace chitai
