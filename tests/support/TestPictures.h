// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

namespace chitai::pictures {

inline QByteArray encoded(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    return writer.write(image) ? bytes : QByteArray();
}

inline QImage plain(int width, int height, const QColor &colour = Qt::red)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Red on the left, blue on the right.
inline QImage twoColours(int width, int height)
{
    QImage image = plain(width, height, Qt::red);
    for (int y = 0; y < height; ++y) {
        for (int x = width / 2; x < width; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

inline QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray littleEndian(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

/// With the APP1 segment that a camera writes when it was held on its side.
inline QByteArray jpegWithOrientation(const QImage &image, quint16 orientation)
{
    const QByteArray exif = QByteArray("Exif\0\0II*\0\x08\0\0\0", 14) + littleEndian(1)
        + littleEndian(0x0112) + littleEndian(3) + QByteArray("\1\0\0\0", 4)
        + littleEndian(orientation) + QByteArray(6, '\0');
    QByteArray bytes = encoded(image, "jpeg", 95);
    QByteArray length(2, '\0');
    qToBigEndian(quint16(exif.size() + 2), length.data());
    return bytes.insert(2, QByteArray("\xff\xe1") + length + exif);
}

/// TIFF data with nothing but an orientation, big end first.
inline QByteArray exifData(quint16 orientation)
{
    QByteArray value(2, '\0');
    qToBigEndian(orientation, value.data());
    return QByteArray("MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1", 18) + value + QByteArray(6, '\0');
}

inline QByteArray pngChunk(const QByteArray &type, const QByteArray &data)
{
    quint32 crc = 0xffffffff;
    for (const char c : QByteArray(type + data)) {
        crc ^= uchar(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xedb88320 : crc >> 1;
    }
    return bigEndian(quint32(data.size())) + type + data + bigEndian(~crc);
}

inline QByteArray pngWithOrientation(const QImage &image, quint16 orientation)
{
    QByteArray bytes = encoded(image, "png");
    return bytes.insert(33, pngChunk("eXIf", exifData(orientation))); // behind the header
}

/// In the extended format (RFC 9649, section 2.7), which has room for EXIF data.
inline QByteArray webPWithOrientation(const QImage &image, quint16 orientation)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &data) {
        QByteArray length(4, '\0');
        qToLittleEndian(quint32(data.size()), length.data());
        return QByteArray(name + length + data + QByteArray(data.size() % 2, '\0'));
    };
    const auto side = [](int pixels) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(quint32(pixels - 1), bytes.data());
        return bytes.first(3);
    };
    const QByteArray picture = encoded(image, "webp", 95).sliced(12);
    const QByteArray header
        = QByteArray("\x08\0\0\0", 4) + side(image.width()) + side(image.height());
    const QByteArray content = QByteArray("WEBP") + chunk("VP8X", header) + picture
        + chunk("EXIF", exifData(orientation));
    return chunk("RIFF", content);
}

/// Without the header and the extended one, which a frame has not.
inline QByteArray pictureChunksOfWebP(const QByteArray &file)
{
    QByteArray chunks = file.sliced(12);
    if (chunks.startsWith("VP8X"))
        chunks.remove(0, 18);
    return chunks;
}

/// Frames of the same size, one after another (RFC 9649, section 2.7.1.1).
inline QByteArray webPFilm(const QList<QImage> &frames)
{
    const auto chunk = [](const QByteArray &name, const QByteArray &data) {
        QByteArray length(4, '\0');
        qToLittleEndian(quint32(data.size()), length.data());
        return QByteArray(name + length + data + QByteArray(data.size() % 2, '\0'));
    };
    const auto side = [](int pixels) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(quint32(pixels - 1), bytes.data());
        return bytes.first(3);
    };
    const QByteArray size = side(frames.front().width()) + side(frames.front().height());
    QByteArray content = QByteArray("WEBP") + chunk("VP8X", QByteArray("\x12\0\0\0", 4) + size)
        + chunk("ANIM", QByteArray(6, '\0'));
    for (const QImage &frame : frames) {
        // 100 milliseconds, and the next one in its place: no blending.
        content += chunk("ANMF",
                         QByteArray(6, '\0') + size + QByteArray("\x64\0\0\x02", 4)
                             + pictureChunksOfWebP(encoded(frame, "webp", 100)));
    }
    return chunk("RIFF", content);
}

/// A PNG that says to be of such a kind and so large, all of it 0.
inline QByteArray zeroPng(quint32 side, char bitDepth, char colourType)
{
    const int channels = colourType == 2 ? 3 : 1;
    QByteArray header = bigEndian(side) + bigEndian(side);
    header += bitDepth;
    header += colourType;
    header += QByteArray(3, '\0');
    const qsizetype line = 1 + (qsizetype(side) * bitDepth * channels + 7) / 8;
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header)
        + (colourType == 3 ? pngChunk("PLTE", QByteArray("\xff\0\0", 3)) : QByteArray())
        + pngChunk("IDAT", qCompress(QByteArray(line * side, '\0'), 9).sliced(4))
        + pngChunk("IEND", {});
}

/// A PNG of colour type 2 (RGB) that says to be so large, with so much (black) data in it.
inline QByteArray rgbPng(quint32 width, quint32 height, qsizetype dataBytes)
{
    const QByteArray header
        = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1a\n") + pngChunk("IHDR", header)
        + pngChunk("IDAT", qCompress(QByteArray(dataBytes, '\0'), 1).sliced(4))
        + pngChunk("IEND", {});
}

/// A whole frame in one of the four colours of gif().
inline QByteArray gifFrame(int width, int height, int colour)
{
    // A clear code before each pixel keeps all codes three bits long: no dictionary is needed.
    QByteArray data;
    int bits = 0;
    int count = 0;
    const auto append = [&](int code) {
        bits |= code << count;
        for (count += 3; count >= 8; count -= 8, bits >>= 8)
            data += char(bits & 0xff);
    };
    for (int i = 0; i < width * height; ++i) {
        append(4);
        append(colour);
    }
    append(5);
    data += char(bits & 0xff);

    QByteArray frame = QByteArray("\x21\xf9\x04\0\x0a\0\0\0\x2c\0\0\0\0", 13)
        + littleEndian(quint16(width)) + littleEndian(quint16(height)) + QByteArray("\0\x02", 2);
    for (qsizetype i = 0; i < data.size(); i += 255) {
        const QByteArray block = data.mid(i, 255);
        frame += char(block.size()) + block;
    }
    return frame + '\0';
}

/// Colours: black, red, green, blue.
inline QByteArray gifHeader(int width, int height)
{
    return QByteArray("GIF89a") + littleEndian(quint16(width)) + littleEndian(quint16(height))
        + QByteArray("\x81\0\0\0\0\0\xff\0\0\0\xff\0\0\0\xff", 15);
}

/// Two frames, the first one red, the second one blue.
inline QByteArray animatedGif(int width, int height)
{
    return gifHeader(width, height) + gifFrame(width, height, 1) + gifFrame(width, height, 3) + ';';
}

} // namespace chitai::pictures
