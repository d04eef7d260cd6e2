// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/HttpMessage.h"

#include <QJsonObject>
#include <algorithm>

namespace chitai {

QByteArray HttpRequest::field(const char *name) const
{
    for (const auto &[key, value] : fields) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

qsizetype HttpRequest::count(const char *name) const
{
    return std::count_if(fields.cbegin(), fields.cend(), [name](const HttpField &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

HttpResponse HttpResponse::json(int status, const QJsonDocument &document)
{
    return {status, "application/json", document.toJson(QJsonDocument::Compact), {}, false};
}

HttpResponse HttpResponse::error(int status, const QString &detail)
{
    return json(status, QJsonDocument(QJsonObject{{QStringLiteral("detail"), detail}}));
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Content";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 507:
        return "Insufficient Storage";
    default:
        return "Unknown";
    }
}

QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray()
                           : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray serialize(const HttpResponse &response, bool isHead, bool keepsAlive, bool takesChunks)
{
    const bool isChunked = response.rest && takesChunks;
    QByteArray head;
    head.reserve(512 + (isHead ? 0 : response.body.size()));
    const auto add = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    head += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status)
        + "\r\n";
    if (!response.contentType.isEmpty())
        add("Content-Type", response.contentType);
    // Neither 204 nor 304 has a body, and a length would be taken for one (RFC 9110, section 8.6).
    if (isChunked)
        add("Transfer-Encoding", "chunked");
    else if (response.status != 204 && response.status != 304 && !response.rest)
        add("Content-Length", QByteArray::number(response.body.size()));
    add("X-Content-Type-Options", "nosniff");
    add("Referrer-Policy", "no-referrer");
    bool saysWhoMayKeepIt = false;
    for (const auto &[name, value] : response.fields) {
        add(name, value);
        saysWhoMayKeepIt |= name == "Cache-Control";
    }
    // The family's data stays on its devices: what says nothing else is kept nowhere.
    if (!saysWhoMayKeepIt)
        add("Cache-Control", "no-store");
    add("Connection", keepsAlive ? "keep-alive" : "close");
    head += "\r\n";
    if (isHead)
        return head;
    return head + (isChunked ? chunk(response.body) : response.body);
}

} // namespace chitai
