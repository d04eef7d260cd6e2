// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QByteArrayList>

namespace chitai {

inline constexpr qsizetype maxCookies = 8;

/// The tokens by which a request says who it is from: "Authorization: Bearer …" alone where there
/// is one, else ?token=… alone, else the cookies of ours (a browser sends them on its own), of
/// which maxCookies are looked at. Empty where it says nothing, or says it twice.
[[nodiscard]] QByteArrayList presentedTokens(const HttpRequest &request, const FormFields &query);

/// The field that makes a browser keep the token: no script can read it, no other site's page can
/// make the browser send it, and what came over TLS goes over nothing else.
[[nodiscard]] HttpField tokenCookie(const QByteArray &token, bool isSecure);

/// What a browser calls itself, in a word or two for a list of devices: "iPad", "Android", …
[[nodiscard]] QString deviceKind(const HttpRequest &request);

} // namespace chitai
