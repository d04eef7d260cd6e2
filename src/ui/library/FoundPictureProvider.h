// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QQuickImageProvider>
#include <QUrl>

namespace chitai {

class PictureFinder;

/// Shows pictures that were found and belong to nobody yet: image://found/own%3Acat. Small ones,
/// made in Qt Quick's threads.
class FoundPictureProvider : public QQuickImageProvider
{
public:
    /// It must outlive the engine.
    explicit FoundPictureProvider(const PictureFinder &finder);

    /// The name that an engine knows it by.
    [[nodiscard]] static QString name() { return QStringLiteral("found"); }
    [[nodiscard]] static QUrl addressOf(const QString &pictureId);

    [[nodiscard]] QImage requestImage(const QString &id, QSize *size,
                                      const QSize &requestedSize) override;

private:
    const PictureFinder &m_finder;
};

} // namespace chitai
