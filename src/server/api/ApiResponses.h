// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

#include <QUuid>
#include <optional>

namespace chitai {

// Answers and parameters that the parts of the API share.

/// 405 with the methods that there are.
[[nodiscard]] HttpResponse methodNotAllowed(const QByteArray &allowed);
/// The answer that tells an Error.
[[nodiscard]] HttpResponse errorResponse(const Error &error);
[[nodiscard]] HttpResponse noSuchAddress();
/// 422
[[nodiscard]] HttpResponse unprocessable(const QString &detail);
/// 200 or 201 with {"status": …}
[[nodiscard]] HttpResponse statusResponse(int code, const QString &status);
/// 204
[[nodiscard]] HttpResponse noContent();

[[nodiscard]] inline bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

/// A value, or the answer that says what is wrong with the request.
template <typename T>
using Parameter = tl::expected<T, HttpResponse>;

[[nodiscard]] Parameter<QUuid> idParameter(const QString &text);
/// A whole number from `least` to `most`; `fallback` where the query has none.
[[nodiscard]] Parameter<int> numberParameter(const FormFields &query, const QString &name,
                                             int fallback, int least, int most);
/// true or 1, false or 0; false where the query has none or an empty one.
[[nodiscard]] Parameter<bool> flagParameter(const FormFields &query, const QString &name);

} // namespace chitai
