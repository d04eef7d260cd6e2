// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace chitai {

/// What the package document of an EPUB says (https://www.w3.org/TR/epub-33/#sec-package-doc).
struct EpubPackage
{
    QString title;
    QString language;
    QStringList chapters; ///< paths in the archive, in the order of reading
};

/// The path of the package document, out of META-INF/container.xml; empty where it names none.
[[nodiscard]] QString packagePath(const QByteArray &container);

/// `path` is that of the document itself. No more chapters than these.
[[nodiscard]] EpubPackage readPackage(const QByteArray &document, const QString &path,
                                      qsizetype mostChapters);

/// Whether META-INF/encryption.xml locks more than typefaces.
[[nodiscard]] bool isLocked(const QByteArray &encryption);

} // namespace chitai
