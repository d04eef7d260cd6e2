// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "server/transport/HttpMessage.h"
#include "server/transport/RequestTarget.h"

namespace chitai {

/// A file in a form.
struct FormFile
{
    QString name; ///< of the field
    QByteArray content;
};

struct Form
{
    FormFields fields;
    QList<FormFile> files;

    /// The content of the first file in a field of that name; nothing where there is none.
    [[nodiscard]] std::optional<QByteArray> file(QStringView name) const;
};

/// A form that was sent as application/x-www-form-urlencoded or multipart/form-data (RFC 7578).
/// Fails with UnsupportedMediaType for another type and BadValue for a broken body.
[[nodiscard]] Result<Form> readForm(const HttpRequest &request);

} // namespace chitai
