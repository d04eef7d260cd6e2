// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseAddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace chitai {

namespace {

/// What may stand behind the question mark. None of them is a secret.
bool isKnownOption(const QString &name)
{
    static const QStringList known{QStringLiteral("sslmode"),         QStringLiteral("sslrootcert"),
                                   QStringLiteral("sslcert"),         QStringLiteral("sslkey"),
                                   QStringLiteral("connect_timeout"), QStringLiteral("passfile")};
    return known.contains(name);
}

/// Whoever waits for the windows to open waits no longer than this for a server.
constexpr QLatin1StringView defaultTimeout("connect_timeout=5");

} // namespace

bool DatabaseAddress::isServerUrl(const QString &text)
{
    return text.startsWith(u"postgresql:") || text.startsWith(u"postgres:");
}

QString DatabaseAddress::account() const
{
    constexpr int usualPort = 5432;
    return QStringLiteral("%1@%2:%3/%4")
        .arg(m_server.user, m_server.host,
             QString::number(m_server.port < 0 ? usualPort : m_server.port), m_server.database);
}

Result<DatabaseAddress> DatabaseAddress::ofServer(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    Server server{.host = url.host(),
                  .port = url.port(),
                  .user = url.userName(QUrl::FullyDecoded),
                  .database = url.path(QUrl::FullyDecoded).mid(1),
                  .options = {},
                  .url = text};
    if (!url.isValid() || !isServerUrl(text) || server.database.isEmpty()
        || server.database.contains(u'/') || !text.section(u':', 1).startsWith(u"//")) {
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("This names no database on a server: write "
                           "postgresql://user@host:5432/database. Nothing was changed."));
    }
    if (text.section(QStringLiteral("//"), 1)
            .section(u'/', 0, 0)
            .section(u'@', 0, -2)
            .contains(u':')) {
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("The address of the database has a password in it, which everybody on "
                           "this machine could read. Leave it out, and write it into the file "
                           ".pgpass in your home folder. Nothing was changed."));
    }
    QStringList options;
    const QList<std::pair<QString, QString>> given = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : given) {
        if (name == u"host" && server.host.isEmpty()) {
            server.host = value;
        } else if (isKnownOption(name) && !value.isEmpty() && !value.contains(u';')
                   && !value.contains(u' ') && !value.contains(u'\'')) {
            options += name % u'=' % value;
        } else {
            return failure(ErrorCode::BadValue,
                           QStringLiteral("The address of the database has the option \"%1\", "
                                          "which can't be used here. Nothing was changed.")
                               .arg(name));
        }
    }
    if (!text.contains(u"connect_timeout="))
        options += defaultTimeout;
    server.options = options.join(u';');
    return DatabaseAddress(server);
}

} // namespace chitai
