// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PictureOrientation.h"

#include <QImage>
#include <QTransform>
#include <QtEndian>

namespace chitai {

namespace {

constexpr quint16 orientationTag = 0x0112;

/// Numbers of a TIFF structure, in its byte order.
class TiffNumbers
{
public:
    explicit TiffNumbers(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_isLittle(bytes.startsWith("II"))
    {
    }

    quint16 two(qsizetype at) const { return read<quint16>(at); }
    quint32 four(qsizetype at) const { return read<quint32>(at); }

private:
    template <typename Number>
    Number read(qsizetype at) const
    {
        if (at < 0 || at > m_bytes.size() - qsizetype(sizeof(Number)))
            return 0;
        return m_isLittle ? qFromLittleEndian<Number>(m_bytes.data() + at)
                          : qFromBigEndian<Number>(m_bytes.data() + at);
    }

    QByteArrayView m_bytes;
    bool m_isLittle;
};

/// TIFF 6.0, section 2: a header, then a directory of entries of 12 bytes.
int orientationOf(QByteArrayView exif)
{
    if (exif.startsWith(QByteArrayView("Exif\0\0", 6)))
        exif = exif.sliced(6);
    if (!exif.startsWith("II") && !exif.startsWith("MM"))
        return 1;
    const TiffNumbers numbers(exif);
    const qsizetype directory = numbers.four(4);
    const int entries = numbers.two(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + i * 12;
        if (entry > exif.size())
            break;
        if (numbers.two(entry) == orientationTag)
            return numbers.two(entry + 8);
    }
    return 1;
}

QImageIOHandler::Transformations transformationOf(int orientation)
{
    // https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E, 4.6.5.1.6
    switch (orientation) {
    case 2:
        return QImageIOHandler::TransformationMirror;
    case 3:
        return QImageIOHandler::TransformationRotate180;
    case 4:
        return QImageIOHandler::TransformationFlip;
    case 5:
        return QImageIOHandler::TransformationFlipAndRotate90;
    case 6:
        return QImageIOHandler::TransformationRotate90;
    case 7:
        return QImageIOHandler::TransformationMirrorAndRotate90;
    case 8:
        return QImageIOHandler::TransformationRotate270;
    default:
        return QImageIOHandler::TransformationNone;
    }
}

/// The data of the first chunk of that name; empty without one.
QByteArrayView pngChunk(QByteArrayView bytes, QByteArrayView name)
{
    for (qsizetype at = 8; bytes.size() - at >= 12;) {
        const qint64 length = qFromBigEndian<quint32>(bytes.data() + at);
        if (length > bytes.size() - at - 12)
            break;
        if (bytes.sliced(at + 4, 4) == name)
            return bytes.sliced(at + 8, length);
        at += length + 12;
    }
    return {};
}

QByteArrayView riffChunk(QByteArrayView bytes, QByteArrayView name)
{
    for (qsizetype at = 12; bytes.size() - at >= 8;) {
        const qint64 length = qFromLittleEndian<quint32>(bytes.data() + at + 4);
        if (length > bytes.size() - at - 8)
            break;
        if (bytes.sliced(at, 4) == name)
            return bytes.sliced(at + 8, length);
        at += 8 + length + (length & 1);
    }
    return {};
}

/// The data of the first segment APP1 that has EXIF. Qt joins all of them, and finds nothing where
/// another one, as of XMP, is the first.
QByteArrayView jpegExif(QByteArrayView bytes)
{
    constexpr uchar app1 = 0xe1;
    constexpr uchar scan = 0xda;
    for (qsizetype at = 2; bytes.size() - at >= 4 && uchar(bytes[at]) == 0xff;) {
        const auto marker = uchar(bytes[at + 1]);
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (marker == scan || length < 2 || length > bytes.size() - at - 2)
            break;
        const QByteArrayView data = bytes.sliced(at + 4, length - 2);
        if (marker == app1 && data.startsWith(QByteArrayView("Exif\0\0", 6)))
            return data;
        at += 2 + length;
    }
    return {};
}

} // namespace

QImageIOHandler::Transformations exifTransformation(PictureFormat format, const QByteArray &bytes)
{
    int orientation = 1;
    if (format == PictureFormat::Png)
        orientation = orientationOf(pngChunk(bytes, "eXIf"));
    else if (format == PictureFormat::Jpeg)
        orientation = orientationOf(jpegExif(bytes));
    else if (format == PictureFormat::WebP)
        orientation = orientationOf(riffChunk(bytes, "EXIF"));
    return transformationOf(orientation);
}
QImageIOHandler::Transformations exifTransformation(QByteArrayView exif)
{
    return transformationOf(orientationOf(exif));
}

QImage turned(const QImage &image, QImageIOHandler::Transformations transformation)
{
    QImage result = image;
    // As QImageReader does: first mirrored, then turned to the right.
    if (transformation
        & (QImageIOHandler::TransformationMirror | QImageIOHandler::TransformationFlip))
        result = result.mirrored(transformation.testFlag(QImageIOHandler::TransformationMirror),
                                 transformation.testFlag(QImageIOHandler::TransformationFlip));
    if (transformation.testFlag(QImageIOHandler::TransformationRotate90))
        result = result.transformed(QTransform().rotate(90));
    return result;
}

} // namespace chitai
