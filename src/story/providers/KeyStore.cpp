// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/KeyStore.h"

#include <QFile>
#include <QSaveFile>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qint64 maxKeyBytes = 4'096;
constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

QString boundKey(const QUrl &service, const QString &key)
{
    return service.toString(QUrl::FullyEncoded) % u'\n' % key;
}

QString keyBoundTo(const QUrl &service, const QString &text)
{
    const QString before = boundKey(service, {});
    return !service.isEmpty() && text.startsWith(before) ? text.mid(before.size()).trimmed()
                                                         : QString();
}

KeyFile::KeyFile(QString path, QObject *parent)
    : KeyStore(parent)
    , m_path(std::move(path))
{
}

QString KeyFile::text() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(maxKeyBytes));
}

QString KeyFile::key(const QUrl &service)
{
    return keyBoundTo(service, text());
}

Result<void> KeyFile::setKey(const QUrl &service, const QString &key)
{
    if (!key.isEmpty())
        return write(boundKey(service, key));
    if (QFile::exists(m_path) && !QFile::remove(m_path)) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The key could not be forgotten. Its file can't be "
                                      "removed."));
    }
    return {};
}

Result<void> KeyFile::setElsewhere(const QUrl &service)
{
    return write(boundKey(service, {}));
}

bool KeyFile::isElsewhere() const
{
    const QString kept = text();
    return kept.indexOf(u'\n') > 0 && kept.trimmed().count(u'\n') == 0;
}

bool KeyFile::isElsewhere(const QUrl &service) const
{
    return isElsewhere() && text().startsWith(boundKey(service, {}));
}

Result<void> KeyFile::write(const QString &text) const
{
    QSaveFile file(m_path);
    // The permissions come before the key.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(text.toUtf8()) < 0 || !file.commit()) {
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("The key could not be kept. Free some space on the disk and "
                                      "try again."));
    }
    return {};
}

} // namespace chitai
