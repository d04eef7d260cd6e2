// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/KeyStore.h"

#include <QFile>
#include <QSaveFile>

namespace chitai {

namespace {

constexpr qint64 maxKeyBytes = 4'096;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

KeyFile::KeyFile(QString path, QObject *parent)
    : KeyStore(parent)
    , m_path(std::move(path))
{
}

QString KeyFile::key()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(maxKeyBytes)).trimmed();
}

Result<void> KeyFile::setKey(const QString &key)
{
    if (key.isEmpty()) {
        QFile::remove(m_path);
        return {};
    }
    QSaveFile file(m_path);
    // The permissions come before the key.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(key.toUtf8()) < 0 || !file.commit()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The key could not be kept. Free some space on the disk and "
                                      "try again."));
    }
    return {};
}

} // namespace chitai
