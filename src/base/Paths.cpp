// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Paths.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

namespace chitai {

namespace {

Result<void> makePrivateDir(const QString &path)
{
    if (QDir(path).exists())
        return {};
    if (!QDir().mkpath(path)) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The folder \"%1\" can't be made. Choose another one with "
                                      "--data-dir, or free some space.")
                           .arg(path));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

QString environmentPath(const char *name, const QString &fallback)
{
    const QString value = qEnvironmentVariable(name);
    return value.isEmpty() ? fallback : QDir::current().absoluteFilePath(value);
}

} // namespace

Result<QString> databaseFileFromUrl(const QString &url)
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z0-9]+)(?:\\+[a-z0-9]+)?:(.*)$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(url);
    if (!match.hasMatch())
        return QDir::current().absoluteFilePath(url);
    if (match.captured(1) != u"sqlite") {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("CHITAI_DATABASE_URL names a \"%1\" database; there are "
                                      "sqlite:////home/me/chitai.db and "
                                      "postgresql://user@host/chitai")
                           .arg(match.captured(1)));
    }
    // As SQLAlchemy has it: three slashes before a relative path, four before an absolute one.
    QString path = match.captured(2);
    for (int slashes = 0; slashes < 3 && path.startsWith(u'/'); ++slashes)
        path.remove(0, 1);
    if (path.isEmpty() || path.startsWith(u":memory:")) {
        return failure(
            ErrorCode::BadValue,
            QStringLiteral("CHITAI_DATABASE_URL names no file: sqlite:////home/me/chitai.db"));
    }
    return QDir::current().absoluteFilePath(path);
}

Result<Paths> resolvePaths(const QString &dataDir, const QString &database)
{
    Paths paths;
    const QString url = !database.isEmpty() ? database
        : dataDir.isEmpty()                 ? qEnvironmentVariable("CHITAI_DATABASE_URL")
                                            : QString();
    paths.dataDir = dataDir.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        : QDir::current().absoluteFilePath(dataDir);
    paths.databaseFile = paths.dataDir + u"/chitai.db";
    paths.backupDir = paths.dataDir + u"/backups";
    QString pictures = paths.dataDir + u"/illustrations";
    if (url.startsWith(u"postgresql:") || url.startsWith(u"postgres:")) {
        paths.serverUrl = url;
        // Not among what belongs to a library in a file, which may lie there as well.
        const QString own = paths.dataDir % u"/server";
        paths.databaseFile = own % u"/chitai.db";
        paths.backupDir = own % u"/backups";
        pictures = own % u"/illustrations";
    } else if (!url.isEmpty()) {
        CHITAI_TRY_ASSIGN(const QString file, databaseFileFromUrl(url));
        paths.databaseFile = file;
        // Beside it: two databases never share a folder by accident.
        const QFileInfo info(file);
        const QString beside = info.absolutePath() + u'/' + info.completeBaseName();
        pictures = beside + u"-illustrations";
        paths.backupDir = beside + u"-backups";
    }
    paths.illustrationDir = environmentPath("CHITAI_ILLUSTRATION_DIR", pictures);
    paths.certificateDir = environmentPath("CHITAI_CERT_DIR", paths.dataDir + u"/certificates");
    for (const QString &dir : {paths.dataDir, QFileInfo(paths.databaseFile).absolutePath()}) {
        CHITAI_TRY(makePrivateDir(dir));
    }
    return paths;
}

} // namespace chitai
