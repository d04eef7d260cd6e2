// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/PictureFormat.h"
#include "support/TestPictures.h"

#include <QTest>

using namespace chitai;

class PictureFormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheseFormatsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("name");
        const QImage image = pictures::plain(4, 4);
        for (const char *format : {"png", "jpeg", "webp"})
            QTest::addRow("%s", format) << pictures::encoded(image, format) << QByteArray(format);
        QTest::newRow("gif") << pictures::animatedGif(4, 4) << QByteArray("gif");
        QTest::newRow("bmp") << pictures::encoded(image, "bmp") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("text") << QByteArray("PNG, or so they say") << QByteArray();
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                             << QByteArray();
        QTest::newRow("sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << QByteArray();
        QTest::newRow("iPhone photo") << QByteArray("\0\0\0\x10"
                                                    "ftypheic\0\0\0\0",
                                                    16)
                                      << QByteArray("heif");
        QTest::newRow("film") << QByteArray("\0\0\0\x10"
                                            "ftypisom\0\0\0\0",
                                            16)
                              << QByteArray();
    }

    void onlyTheseFormatsAreKnown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, name);
        const std::optional<PictureFormat> format = pictureFormat(bytes);
        QCOMPARE(format ? pictureFormatName(*format) : QByteArray(), name);
        if (format)
            QVERIFY(isWholePicture(*format, bytes));
    }

    void aJpegGoesOnToItsEndMarker()
    {
        const QByteArray jpeg = pictures::encoded(pictures::twoColours(64, 64), "jpeg");
        QVERIFY(isWholePicture(PictureFormat::Jpeg, jpeg));
        QVERIFY(isWholePicture(PictureFormat::Jpeg, jpeg + "a video behind the photo"));
        QVERIFY(!isWholePicture(PictureFormat::Jpeg, jpeg.chopped(1)));
        // The end marker of a thumbnail in the metadata is not the picture's.
        const QByteArray thumbnail("\xff\xe1\x00\x06\xff\xd9\xff\xd9", 8);
        QVERIFY(isWholePicture(PictureFormat::Jpeg, QByteArray(jpeg).insert(2, thumbnail)));
        QVERIFY(
            !isWholePicture(PictureFormat::Jpeg, QByteArray(jpeg).insert(2, thumbnail).chopped(2)));
    }

    void aJpegOfEndlesslyManyScansIsNoPicture()
    {
        const QByteArray scan("\xff\xda\x00\x02", 4);
        const QByteArray start("\xff\xd8", 2);
        const QByteArray end("\xff\xd9", 2);
        QVERIFY(isWholePicture(PictureFormat::Jpeg, start + scan.repeated(500) + end));
        QVERIFY(!isWholePicture(PictureFormat::Jpeg, start + scan.repeated(501) + end));
    }

    void aGifNeedsItsFirstFrameOnly()
    {
        const QByteArray header = pictures::gifHeader(4, 4);
        const QByteArray frame = pictures::gifFrame(4, 4, 1);
        QVERIFY(isWholePicture(PictureFormat::Gif, header + frame));
        QVERIFY(isWholePicture(PictureFormat::Gif, header + frame + frame.chopped(5)));
        QVERIFY(!isWholePicture(PictureFormat::Gif, header + frame.chopped(1)));
        QVERIFY(!isWholePicture(PictureFormat::Gif, header + ';'));
    }
};

QTEST_GUILESS_MAIN(PictureFormatTest)
#include "PictureFormatTest.moc"
