// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/LinkFile.h"

#include <QDir>
#include <QStandardPaths>

namespace chitai {

QString LinkFile::usualFolder()
{
    const bool hasSnaps = QDir(QStringLiteral("/snap/bin")).exists()
        || QDir(QStringLiteral("/var/lib/snapd/snap/bin")).exists();
    const auto kind = hasSnaps ? QStandardPaths::DownloadLocation : QStandardPaths::RuntimeLocation;
    const QString folder = QStandardPaths::writableLocation(kind);
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QDir::homePath();
}

Result<QUrl> LinkFile::write(const QUrl &link)
{
    const QString address = link.toString(QUrl::FullyEncoded).toHtmlEscaped();
    const QString page
        = QStringLiteral("<!doctype html><meta charset=\"utf-8\"><title>Chitai</title>\n"
                         "<meta name=\"referrer\" content=\"no-referrer\">\n"
                         "<meta http-equiv=\"refresh\" content=\"0; url=%1\">\n"
                         "<a href=\"%1\">Chitai</a>\n")
              .arg(address);
    // Made anew each time, by a name of chance, and from the first moment this user's alone (0600).
    m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/chitai-XXXXXX.html"));
    if (!m_file->open() || m_file->write(page.toUtf8()) < 0 || !m_file->flush()) {
        const QString reason = m_file->errorString();
        remove();
        return failure(ErrorCode::StorageFailed, reason);
    }
    const QUrl file = QUrl::fromLocalFile(m_file->fileName());
    m_file->close(); // it stays until remove()
    return file;
}

} // namespace chitai
