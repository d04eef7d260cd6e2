// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/tales/Tale.h"

#include <QDir>
#include <QFile>

namespace chitai {

/// A file of :/chitai/stories/tales, without ".yaml"; empty where there is none.
inline QByteArray taleFile(const QString &name)
{
    QFile file(QStringLiteral(":/chitai/stories/tales/%1.yaml").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Result<Tale> shippedTale(const QString &id, Language language)
{
    return parseTale(taleFile(id), taleFile(id + u'.' + languageCode(language)));
}

/// The tales that the program has, with the one that happens anywhere.
inline QStringList shippedTales()
{
    QStringList ids;
    const QDir folder(QStringLiteral(":/chitai/stories/tales"));
    for (const QString &file : folder.entryList({QStringLiteral("*.yaml")})) {
        if (file.count(u'.') == 1)
            ids += file.section(u'.', 0, 0);
    }
    return ids;
}

/// Likewise, without that one.
inline QStringList shippedWorlds()
{
    QStringList ids = shippedTales();
    ids.removeOne(QStringLiteral("anywhere"));
    return ids;
}

} // namespace chitai
