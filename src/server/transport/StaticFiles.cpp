// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/transport/StaticFiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace chitai {

namespace {

QByteArray contentType(const QString &suffix)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("html"), "text/html; charset=utf-8"},
        {QStringLiteral("css"), "text/css; charset=utf-8"},
        {QStringLiteral("js"), "text/javascript; charset=utf-8"},
        {QStringLiteral("svg"), "image/svg+xml"},
        {QStringLiteral("png"), "image/png"},
        {QStringLiteral("json"), "application/json"},
        {QStringLiteral("webmanifest"), "application/manifest+json"},
        {QStringLiteral("woff2"), "font/woff2"},
        {QStringLiteral("mp4"), "video/mp4"},
    };
    return types.value(suffix, "application/octet-stream");
}

QList<HttpField> pageFields()
{
    return {
        {"Cache-Control", "private, no-cache"},
        {"Content-Security-Policy",
         "default-src 'self'; connect-src 'self' ws: wss:; img-src 'self' data:; media-src "
         "blob:; frame-ancestors "
         "'none'; "
         "base-uri 'none'; form-action 'self'"},
    };
}

/// A person who comes with a browser is led on from there.
HttpResponse noSuchPage(const HttpRequest &request)
{
    QFile page(QStringLiteral(":/chitai/web/missing.html"));
    if (request.wantsPage() && page.open(QIODevice::ReadOnly))
        return {404, contentType(QStringLiteral("html")), page.readAll(), pageFields(), false};
    return HttpResponse::error(404, QStringLiteral("There is no such page."));
}

} // namespace

HttpResponse staticFile(const QStringList &segments, const HttpRequest &request)
{
    QString path = QStringLiteral(":/chitai/web/") + segments.join(u'/');
    if (QFileInfo(path).isDir()) {
        if (!path.endsWith(u'/')) {
            const QByteArray requestPath = request.target.split('?').front();
            return {308, {}, {}, {{"Location", requestPath + '/'}}, false};
        }
        path += u"index.html";
    }
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return noSuchPage(request);

    HttpResponse response;
    response.body = file.readAll();
    response.contentType = contentType(QFileInfo(path).suffix());
    const QByteArray tag = '"'
        + QCryptographicHash::hash(response.body, QCryptographicHash::Sha1).toHex().left(16) + '"';
    response.fields = pageFields();
    response.fields.prepend({"ETag", tag});
    if (request.field("If-None-Match").contains(tag)) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

} // namespace chitai
