// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/api/FormBody.h"
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

/// The id in an address that addressRefusal() let pass.
[[nodiscard]] inline QUuid idInAddress(const QString &segment)
{
    return QUuid::fromString(segment);
}
/// An id in a query, the nil one included, which names nothing; nothing where the query has none or
/// an empty one.
[[nodiscard]] Parameter<std::optional<QUuid>> idParameter(const FormFields &query,
                                                          const QString &name);
/// A whole number from `least` to `most`; `fallback` where the query has none.
[[nodiscard]] Parameter<int> numberParameter(const FormFields &query, const QString &name,
                                             int fallback, int least, int most);
/// The form that a request brings, empty where it brings neither a body nor the type of one. 415,
/// and 422 for one that can't be read.
[[nodiscard]] Parameter<Form> formOf(const HttpRequest &request);
/// true or 1, false or 0; false where the query has none or an empty one.
[[nodiscard]] Parameter<bool> flagParameter(const FormFields &query, const QString &name);

} // namespace chitai
