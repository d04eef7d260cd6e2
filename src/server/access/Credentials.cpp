// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/access/Credentials.h"

namespace chitai {

namespace {

constexpr QByteArrayView cookieName("chitai_token");
// Browsers keep no cookie for longer.
constexpr int cookieDays = 400;

} // namespace

QByteArrayList presentedTokens(const HttpRequest &request, const FormFields &query)
{
    if (request.count("Authorization") > 0) {
        const QByteArray field = request.field("Authorization").trimmed();
        const bool isBearer = request.count("Authorization") == 1
            && field.left(7).compare("Bearer ", Qt::CaseInsensitive) == 0;
        return isBearer ? QByteArrayList{field.mid(7).trimmed()} : QByteArrayList();
    }
    if (const std::optional<QString> token = query.value(u"token"))
        return {token->toUtf8()};
    QByteArrayList tokens;
    for (const auto &[name, value] : request.fields) {
        if (name.compare("Cookie", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals > 0 && tokens.size() < maxCookies
                && pair.left(equals).trimmed() == cookieName)
                tokens += pair.mid(equals + 1).trimmed();
        }
    }
    return tokens;
}

HttpField tokenCookie(const QByteArray &token, bool isSecure)
{
    QByteArray cookie = cookieName.toByteArray() + '=' + token + "; Path=/; Max-Age="
        + QByteArray::number(cookieDays * 24 * 3600) + "; HttpOnly; SameSite=Strict";
    if (isSecure)
        cookie += "; Secure";
    return {"Set-Cookie", cookie};
}

QString deviceKind(const HttpRequest &request)
{
    const QByteArray agent = request.field("User-Agent");
    for (const char *kind :
         {"iPad", "iPhone", "Android", "Windows", "Macintosh", "CrOS", "Linux"}) {
        if (agent.contains(kind)) {
            const QString name = QString::fromLatin1(kind);
            return name == u"Macintosh" ? QStringLiteral("Mac")
                : name == u"CrOS"       ? QStringLiteral("Chromebook")
                                        : name;
        }
    }
    return QStringLiteral("Chitai");
}

} // namespace chitai
