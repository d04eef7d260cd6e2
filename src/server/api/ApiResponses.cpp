// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/ApiResponses.h"

#include "server/protocol/Json.h"

#include <QJsonObject>

namespace chitai {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadMessage:
    case ErrorCode::UnknownType:
    case ErrorCode::BadValue:
        return 400;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::NotAllowed:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::NoSession:
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::StorageFailed:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageDenied:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageLocked:
    case ErrorCode::NewerSchema:
        return 500;
    case ErrorCode::Unreachable: // the server of a shared library is away
    case ErrorCode::Untrusted:
    case ErrorCode::PasswordWanted:
    case ErrorCode::LoginRefused:
        return 503;
    case ErrorCode::StorageFull:
        return 507;
    }
    Q_UNREACHABLE();
}

} // namespace

HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    HttpResponse response
        = HttpResponse::error(405, QStringLiteral("This address does not take that method."));
    response.fields.emplace_back("Allow", allowed);
    return response;
}

HttpResponse errorResponse(const Error &error)
{
    return HttpResponse::error(statusOf(error.code), error.message);
}

HttpResponse noSuchAddress()
{
    return HttpResponse::error(404, QStringLiteral("There is no such address."));
}

HttpResponse unprocessable(const QString &detail)
{
    return HttpResponse::error(422, detail);
}

HttpResponse statusResponse(int code, const QString &status)
{
    return HttpResponse::json(code, QJsonDocument(QJsonObject{{QStringLiteral("status"), status}}));
}

HttpResponse noContent()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

Parameter<std::optional<QUuid>> idParameter(const FormFields &query, const QString &name)
{
    const QString text = query.value(name).value_or(QString());
    if (text.isEmpty())
        return std::optional<QUuid>();
    const bool isNil = text == QUuid().toString(QUuid::WithoutBraces);
    const std::optional<QUuid> id = isNil ? QUuid() : idFromText(text);
    if (!id)
        return tl::unexpected(unprocessable(QStringLiteral("\"%1\" is a UUID.").arg(name)));
    return id;
}

Parameter<Form> formOf(const HttpRequest &request)
{
    if (request.body.isEmpty() && request.field("Content-Type").isEmpty())
        return Form();
    return readForm(request).map_error([](const Error &error) {
        return error.code == ErrorCode::BadValue ? unprocessable(error.message)
                                                 : errorResponse(error);
    });
}

Parameter<int> numberParameter(const FormFields &query, const QString &name, int fallback,
                               int least, int most)
{
    const std::optional<QString> text = query.value(name);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most) {
        return tl::unexpected(
            unprocessable(QStringLiteral("\"%1\" is a number from %2 to %3.")
                              .arg(name, QString::number(least), QString::number(most))));
    }
    return number;
}

Parameter<bool> flagParameter(const FormFields &query, const QString &name)
{
    const QString text = query.value(name).value_or(QString()).toLower();
    if (text == u"true" || text == u"1")
        return true;
    if (text.isEmpty() || text == u"false" || text == u"0")
        return false;
    return tl::unexpected(unprocessable(QStringLiteral("\"%1\" is true or false.").arg(name)));
}

} // namespace chitai
