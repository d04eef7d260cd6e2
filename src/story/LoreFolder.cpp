// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/LoreFolder.h"

#include "story/packs/YamlText.h"

#include <QDir>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype mostLoreFiles = 200;
constexpr qsizetype mostLoreBytes = 2 * 1024 * 1024; // of all files, which everybody waits for

} // namespace

Result<LoreFolder> LoreFolder::read(const QString &dataDir, const QString &path)
{
    const QString root = QFileInfo(dataDir).canonicalFilePath() % u'/';
    // The real place, behind all links and dots.
    const QString real = path.contains(QChar(u'\0'))
        ? QString()
        : QFileInfo(QDir(dataDir).absoluteFilePath(path)).canonicalFilePath();
    if (!real.startsWith(root) || !QFileInfo(real).isDir()) {
        return failure(ErrorCode::NotFound,
                       QStringLiteral("There is no such folder in the family's data folder. Put "
                                      "the text files into a folder there and name that, for "
                                      "example \"lore\"."));
    }
    const QDir dir(real);
    const QStringList names
        = dir.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (names.size() > mostLoreFiles) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The folder has more than %1 files.").arg(mostLoreFiles));
    }
    LoreFolder folder{.name = real.mid(root.size())};
    qsizetype sum = 0;
    for (const QString &name : names) {
        QFile file(QFileInfo(dir.filePath(name)).canonicalFilePath());
        if (!file.fileName().startsWith(root) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.read(maxYamlBytes + 1);
        if (bytes.size() > maxYamlBytes) {
            return failure(
                ErrorCode::TooLarge,
                QStringLiteral("%1 is larger than %2 KB.").arg(name).arg(maxYamlBytes / 1024));
        }
        sum += bytes.size();
        if (sum > mostLoreBytes) {
            return failure(ErrorCode::TooLarge,
                           QStringLiteral("The text files of the folder have more than %1 KB "
                                          "together. Put some of them into another folder.")
                               .arg(mostLoreBytes / 1024));
        }
        const auto text = readUtf8(bytes, name);
        if (!text)
            return failure(ErrorCode::BadValue, text.error().toString());
        folder.texts += *text;
    }
    if (folder.texts.isEmpty()) {
        return failure(
            ErrorCode::NotFound,
            QStringLiteral("There are no text files (.txt, .md) in \"%1\".").arg(folder.name));
    }
    return folder;
}

} // namespace chitai
