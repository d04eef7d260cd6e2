// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/Archive.h"
#include "exchange/Backup.h"
#include "support/TestFamily.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace chitai {

/// A family with a text and a picture's files, and its folder.
struct BackupHome
{
    BackupHome()
    {
        family.addItem(QStringLiteral("дом"));
        QDir().mkpath(files().illustrationDir);
        write(files().illustrationDir + QStringLiteral("/one.webp"), "a picture");
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(path));
    }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] FamilyFiles files() const
    {
        return {family.databaseFile(), family.folder() + QStringLiteral("/illustrations")};
    }

    [[nodiscard]] QString path(const QString &name) const { return family.folder() + u'/' + name; }

    [[nodiscard]] QStringList names() const
    {
        return QDir(family.folder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    /// A backup by hand, with this file as its database.
    void pack(const QString &zip, const QString &database) const
    {
        QFile::remove(zip);
        ArchiveWriter archive = ArchiveWriter::open(zip).value();
        if (!archive.add(QStringLiteral("chitai-backup.json"), R"({"program":"chitai","format":1})",
                         family.clock.now())
            || !archive.add(QStringLiteral("chitai.db"), content(database), family.clock.now())
            || !archive.finish())
            qFatal("can't pack");
    }

    /// The next start of the program with this backup prepared.
    void restore(const QString &zip)
    {
        QVERIFY(prepareRestore(files(), zip));
        family.close();
        QCOMPARE(finishRestore(files()), Result<bool>(true));
        family.reopen();
    }

    TestFamily family;
};

} // namespace chitai
