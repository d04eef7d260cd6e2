// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/FoundPictureProvider.h"

#include "pictures/PictureFinder.h"

namespace chitai {

namespace {

constexpr int foundPictureSide = 300; // pixels of the longest side, unless less is asked for

} // namespace

FoundPictureProvider::FoundPictureProvider(const PictureFinder &finder)
    : QQuickImageProvider(QQuickImageProvider::Image,
                          QQmlImageProviderBase::ForceAsynchronousImageLoading)
    , m_finder(finder)
{
}

QUrl FoundPictureProvider::addressOf(const QString &pictureId)
{
    return QUrl(u"image://" % name() % u'/'
                % QString::fromLatin1(QUrl::toPercentEncoding(pictureId)));
}

QImage FoundPictureProvider::requestImage(const QString &id, QSize *size,
                                          const QSize &requestedSize)
{
    const int asked = qMax(requestedSize.width(), requestedSize.height());
    const int side = asked > 0 ? qMin(asked, foundPictureSide) : foundPictureSide;
    const QImage image
        = m_finder.thumbnail(QUrl::fromPercentEncoding(id.toUtf8()), side).value_or(QImage());
    if (size)
        *size = image.size();
    return image;
}

} // namespace chitai
