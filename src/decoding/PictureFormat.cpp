// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PictureFormat.h"

#include <QtEndian>

namespace chitai {

namespace {

// A progressive JPEG has about ten scans. Each costs the time of the whole picture and can be a
// hundred bytes long, so that a hostile file could keep a processor busy for hours.
constexpr int mostScans = 500;

enum class JpegEnd {
    Marked,
    Open, ///< in the data of a scan: it may be all of it, or not
    Broken,
};

uchar byteAt(const QByteArray &bytes, qsizetype position)
{
    return uchar(bytes[position]);
}

/// ITU-T T.81, annex B: markers up to the end of image, each but a few followed by its length.
JpegEnd endOfJpeg(const QByteArray &bytes)
{
    qsizetype position = 2;
    int scans = 0;
    while (true) {
        // Between the markers stand the coded picture, in which a 0xFF is followed by 0, and
        // sometimes rubbish, which decoders step over too.
        position = bytes.indexOf('\xff', position);
        if (position < 0)
            return scans > 0 ? JpegEnd::Open : JpegEnd::Broken;
        while (position < bytes.size() && byteAt(bytes, position) == 0xff)
            ++position;
        if (position >= bytes.size())
            return scans > 0 ? JpegEnd::Open : JpegEnd::Broken;
        const uchar marker = byteAt(bytes, position++);
        if (marker == 0xd9)
            return scans > 0 ? JpegEnd::Marked : JpegEnd::Broken;
        if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd8)) // those without a length
            continue;
        if (bytes.size() - position < 2)
            return JpegEnd::Broken;
        position += qFromBigEndian<quint16>(bytes.constData() + position);
        if (marker == 0xda && ++scans > mostScans)
            return JpegEnd::Broken;
        if (position > bytes.size())
            return JpegEnd::Broken;
    }
}

/// https://www.w3.org/TR/png/#5Chunk-layout: length, type, data, checksum.
bool isWholePng(const QByteArray &bytes)
{
    qsizetype position = 8;
    while (bytes.size() - position >= 12) {
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + position);
        if (length > bytes.size() - position - 12)
            return false;
        if (QByteArrayView(bytes).sliced(position + 4, 4) == "IEND")
            return true;
        position += length + 12;
    }
    return false;
}

/// RFC 9649, section 2.3: the size of all that follows stands in the header.
bool isWholeWebP(const QByteArray &bytes)
{
    return qFromLittleEndian<quint32>(bytes.constData() + 4) + qint64(8) <= bytes.size();
}

/// Steps over a GIF's data: blocks of up to 255 bytes, the last one empty.
bool skipBlocks(const QByteArray &bytes, qsizetype &position)
{
    while (position < bytes.size()) {
        const uchar length = byteAt(bytes, position++);
        if (length == 0)
            return true;
        position += length;
    }
    return false;
}

qsizetype colourTableSize(uchar flags)
{
    return flags & 0x80 ? 3 << ((flags & 7) + 1) : 0;
}

/// https://www.w3.org/Graphics/GIF/spec-gif89a.txt
bool isWholeGif(const QByteArray &bytes)
{
    if (bytes.size() < 13)
        return false;
    qsizetype position = 13 + colourTableSize(byteAt(bytes, 10));
    while (position < bytes.size()) {
        const uchar introducer = byteAt(bytes, position++);
        if (introducer == 0x21) { // an extension: its label, then data
            ++position;
            if (!skipBlocks(bytes, position))
                return false;
        } else if (introducer == 0x2c) { // a frame
            if (bytes.size() - position < 9)
                return false;
            const bool isEmpty = qFromLittleEndian<quint16>(bytes.constData() + position + 4) == 0
                || qFromLittleEndian<quint16>(bytes.constData() + position + 6) == 0;
            const uchar flags = byteAt(bytes, position + 8);
            position += 9 + colourTableSize(flags) + 1;
            if (!skipBlocks(bytes, position))
                return false;
            if (!isEmpty)
                return true;
        } else {
            return false;
        }
    }
    return false;
}

/// ISO/IEC 14496-12, 4.3: a box of brands. HEIC (HEVC) and AVIF (AV1), pictures alone or the first
/// of several; no film.
bool isHeif(const QByteArray &bytes)
{
    if (bytes.size() < 12 || QByteArrayView(bytes).sliced(4, 4) != "ftyp")
        return false;
    const QByteArrayView brand = QByteArrayView(bytes).sliced(8, 4);
    for (const QByteArrayView known :
         {"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"}) {
        if (brand == known)
            return true;
    }
    return false;
}

/// Boxes, each with its length, up to the end of the file.
bool isWholeHeif(const QByteArray &bytes)
{
    qint64 position = 0;
    while (bytes.size() - position >= 8) {
        qint64 length = qFromBigEndian<quint32>(bytes.constData() + position);
        if (length == 0) // up to the end
            return true;
        if (length == 1 && bytes.size() - position >= 16)
            length = qint64(qMin(qFromBigEndian<quint64>(bytes.constData() + position + 8),
                                 quint64(bytes.size()) + 1));
        if (length < 8 || length > bytes.size() - position)
            return false;
        position += length;
    }
    return position > 0;
}

} // namespace

QByteArray pictureFormatName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    case PictureFormat::Gif:
        return QByteArrayLiteral("gif");
    case PictureFormat::Heif:
        return QByteArrayLiteral("heif");
    }
    return {};
}

std::optional<PictureFormat> pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureFormat::Gif;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF")
        && QByteArrayView(bytes).sliced(8, 4) == "WEBP")
        return PictureFormat::WebP;
    if (isHeif(bytes))
        return PictureFormat::Heif;
    return std::nullopt;
}

bool isWholePicture(PictureFormat format, const QByteArray &bytes)
{
    switch (format) {
    case PictureFormat::Png:
        return isWholePng(bytes);
    case PictureFormat::Jpeg:
        return endOfJpeg(bytes) == JpegEnd::Marked;
    case PictureFormat::WebP:
        return isWholeWebP(bytes);
    case PictureFormat::Gif:
        return isWholeGif(bytes);
    case PictureFormat::Heif:
        return isWholeHeif(bytes);
    }
    return false;
}

bool isJpegWithoutEnd(const QByteArray &bytes)
{
    return endOfJpeg(bytes) == JpegEnd::Open;
}

QSize gifScreenSize(const QByteArray &bytes)
{
    const auto number
        = [&bytes](qsizetype at) { return quint8(bytes.at(at)) | quint8(bytes.at(at + 1)) << 8; };
    return {number(6), number(8)};
}

} // namespace chitai
