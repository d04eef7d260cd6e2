// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/PairingApi.h"

#include "devices/Pairing.h"
#include "server/access/Credentials.h"
#include "server/api/ApiResponses.h"
#include "server/protocol/Json.h"

#include <QJsonObject>

namespace chitai {

PairingApi::PairingApi(Devices &devices, Pairing &pairing)
    : m_devices(devices)
    , m_pairing(pairing)
{
}

HttpResponse PairingApi::pair(const HttpRequest &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue code = document[u"code"];
    const QJsonValue name = document[u"name"];
    const bool isNamed = name.isString() || name.isUndefined() || name.isNull();
    if (!document.isObject() || !code.isString() || !isNamed)
        return unprocessable(QStringLiteral("Send {\"code\": \"123456\", \"name\": text}."));
    const QString wished = name.toString().trimmed();
    const Result<Devices::Added> added
        = m_pairing.pair(code.toString(), wished.isEmpty() ? deviceKind(request) : wished);
    if (!added) {
        // Locked: whatever is said now, it is too often.
        return added.error().code == ErrorCode::Conflict
            ? HttpResponse::error(429, added.error().message)
            : errorResponse(added.error());
    }
    HttpResponse response = HttpResponse::json(
        200,
        QJsonDocument(QJsonObject{{QStringLiteral("token"), QString::fromLatin1(added->token)},
                                  {QStringLiteral("id"), toJson(added->device.id)},
                                  {QStringLiteral("name"), added->device.name}}));
    response.fields = {tokenCookie(added->token, request.isSecure), {"Cache-Control", "no-store"}};
    return response;
}

HttpResponse PairingApi::own(const std::optional<QUuid> &device)
{
    const std::optional<DeviceRecord> record = device ? m_devices.device(*device) : std::nullopt;
    if (!record)
        return HttpResponse::error(404, QStringLiteral("This is no paired device."));
    HttpResponse response
        = HttpResponse::json(200,
                             QJsonDocument(QJsonObject{{QStringLiteral("id"), toJson(record->id)},
                                                       {QStringLiteral("name"), record->name}}));
    response.fields = {{"Cache-Control", "no-store"}};
    return response;
}

} // namespace chitai
