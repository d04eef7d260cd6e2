// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/PictureProcessing.h"

#include "decoding/PictureFormat.h"
#include "support/TestDecoder.h"
#include "support/TestPictures.h"
#include "support/TurnedHeif.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QFile>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTest>
#include <QThreadPool>
#include <atomic>
#include <cmath>

using namespace chitai;

class PictureProcessingTest : public QObject
{
    Q_OBJECT

private:
    static QImage decoded(const QByteArray &webp) { return QImage::fromData(webp, "webp"); }

    Result<ProcessedPicture> made(const QByteArray &bytes, const PictureLimits &limits,
                                  PictureBytes what = PictureBytes::Encoded)
    {
        return processPicture(bytes, limits, m_decoder, what);
    }

    ErrorCode refusalOf(const QByteArray &bytes)
    {
        const Result<ProcessedPicture> picture = made(bytes, {});
        if (picture) {
            qWarning("accepted as %d x %d", picture->width, picture->height);
            return ErrorCode::NoSession; // no code of a picture's
        }
        return picture.error().message.isEmpty() ? ErrorCode::NoSession : picture.error().code;
    }

    static bool isNear(const QColor &one, const QColor &other, int tolerance)
    {
        return std::abs(one.red() - other.red()) <= tolerance
            && std::abs(one.green() - other.green()) <= tolerance
            && std::abs(one.blue() - other.blue()) <= tolerance;
    }

    DecoderPool m_decoder{testDecoder()};

private Q_SLOTS:
    void everyFormatBecomesWebP_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp"})
            QTest::addRow("%s", format) << pictures::encoded(pictures::plain(40, 20), format);
        QTest::newRow("gif") << pictures::animatedGif(40, 20);
    }

    void everyFormatBecomesWebP()
    {
        QFETCH(QByteArray, bytes);
        const ProcessedPicture picture = made(bytes, {}).value();
        QCOMPARE(picture.width, 40);
        QCOMPARE(picture.height, 20);
        QCOMPARE(picture.contentHash,
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        for (const QByteArray &webp : {picture.image, picture.thumbnail}) {
            QVERIFY(webp.startsWith("RIFF"));
            const QImage image = decoded(webp);
            QCOMPARE(image.size(), QSize(40, 20)); // never enlarged
            QVERIFY(isNear(image.pixelColor(20, 10), Qt::red, 8)); // of a GIF, the first frame
        }
    }

    void theLongestSideIsLimited_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("image");
        QTest::addColumn<QSize>("thumbnail");
        QTest::newRow("wide") << QSize(600, 300) << QSize(300, 150) << QSize(50, 25);
        QTest::newRow("high") << QSize(300, 600) << QSize(150, 300) << QSize(25, 50);
        QTest::newRow("just so") << QSize(300, 300) << QSize(300, 300) << QSize(50, 50);
        QTest::newRow("a line") << QSize(3000, 1) << QSize(300, 1) << QSize(50, 1);
        QTest::newRow("a dot") << QSize(1, 1) << QSize(1, 1) << QSize(1, 1);
    }

    void theLongestSideIsLimited()
    {
        QFETCH(QSize, size);
        QFETCH(QSize, image);
        QFETCH(QSize, thumbnail);
        for (const char *format : {"png", "jpeg", "webp"}) {
            const ProcessedPicture picture
                = made(pictures::encoded(pictures::plain(size.width(), size.height()), format),
                       {.maxDimension = 300, .thumbnailDimension = 50, .webpQuality = 85})
                      .value();
            QCOMPARE(QSize(picture.width, picture.height), image);
            QCOMPARE(decoded(picture.image).size(), image);
            QCOMPARE(decoded(picture.thumbnail).size(), thumbnail);
        }
    }

    void qualityMakesADifference()
    {
        QImage noise(300, 300, QImage::Format_RGB32);
        quint32 state = 1;
        for (int i = 0; i < 90'000; ++i)
            noise.setPixel(i % 300, i / 300,
                           (state = state * 1664525 + 1013904223) >> 8 | 0xff000000);
        const QByteArray png = pictures::encoded(noise, "png");
        const auto kept
            = [&](int quality) { return made(png, {.webpQuality = quality}).value().image; };
        QVERIFY(kept(20).size() < kept(85).size());
        QCOMPARE(decoded(kept(100)).convertToFormat(QImage::Format_RGB32), noise); // lossless
    }

    void aPhotoTakenSidewaysStandsUpright()
    {
        const QByteArray jpeg = pictures::jpegWithOrientation(pictures::twoColours(400, 200), 6);
        for (const int maxDimension : {1200, 100}) {
            const ProcessedPicture picture
                = made(jpeg, {.maxDimension = maxDimension, .thumbnailDimension = 50}).value();
            const int high = qMin(400, maxDimension);
            QCOMPARE(QSize(picture.width, picture.height), QSize(high / 2, high));
            const QImage image = decoded(picture.image);
            QVERIFY(isNear(image.pixelColor(high / 4, high / 8), Qt::red, 20));
            QVERIFY(isNear(image.pixelColor(high / 4, high - high / 8), Qt::blue, 20));
            // The rotation is done: a mark left in the file would turn it once more.
            QVERIFY(!picture.image.contains("EXIF"));
            QVERIFY(!picture.image.contains("Exif"));
        }
    }

    void everyFormatIsTurnedUpright_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<int>("orientation");
        for (const char *format : {"jpeg", "png", "webp"}) {
            for (int orientation = 0; orientation <= 9; ++orientation)
                QTest::addRow("%s %d", format, orientation) << QByteArray(format) << orientation;
        }
    }

    void everyFormatIsTurnedUpright()
    {
        QFETCH(QByteArray, format);
        QFETCH(int, orientation);
        // Red in a corner alone, so that each of the eight is another picture.
        QImage image = pictures::plain(80, 40, Qt::blue);
        for (int y = 0; y < 20; ++y) {
            for (int x = 0; x < 40; ++x)
                image.setPixelColor(x, y, Qt::red);
        }
        const auto number = quint16(orientation);
        const QByteArray bytes = format == "jpeg" ? pictures::jpegWithOrientation(image, number)
            : format == "png"                     ? pictures::pngWithOrientation(image, number)
                                                  : pictures::webPWithOrientation(image, number);
        const ProcessedPicture picture = made(bytes, {}).value();
        const bool isOnItsSide = orientation >= 5 && orientation <= 8;
        QCOMPARE(QSize(picture.width, picture.height), isOnItsSide ? QSize(40, 80) : QSize(80, 40));
        const bool isRight = QList{2, 3, 6, 7}.contains(orientation);
        const bool isBelow = QList{3, 4, 7, 8}.contains(orientation);
        const QPoint corner(isRight ? picture.width - 8 : 8, isBelow ? picture.height - 8 : 8);
        const QPoint opposite(picture.width - 1 - corner.x(), picture.height - 1 - corner.y());
        QVERIFY(isNear(decoded(picture.image).pixelColor(corner), Qt::red, 40));
        QVERIFY(isNear(decoded(picture.image).pixelColor(opposite), Qt::blue, 40));
    }

    void telephonesPicturesAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("HEIC") << QStringLiteral("two-colours.heic");
        QTest::newRow("AVIF") << QStringLiteral("two-colours.avif");
    }

    void telephonesPicturesAreRead()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const ProcessedPicture picture = made(bytes, {.maxDimension = 48}).value();
        QCOMPARE(QSize(picture.width, picture.height), QSize(48, 32));
        QVERIFY(isNear(decoded(picture.image).pixelColor(6, 16), Qt::red, 30));
        QVERIFY(isNear(decoded(picture.image).pixelColor(42, 16), Qt::blue, 30));
        for (qsizetype length = 12; length < bytes.size(); length += 7)
            QCOMPARE(refusalOf(bytes.first(length)), ErrorCode::BadValue);
        for (qsizetype at = 12; at < bytes.size(); at += 3) {
            QByteArray wrong = bytes;
            wrong[at] = char(wrong[at] ^ 0x55);
            const Result<ProcessedPicture> result = made(wrong, {});
            QVERIFY(result || !result.error().message.isEmpty());
        }
    }

    /// Red on the left as it was stored, and where red is when it stands upright.
    void telephonesPicturesStandUpright_data()
    {
        using pictures::imir;
        using pictures::irot;
        QTest::addColumn<QList<QByteArray>>("turns");
        QTest::addColumn<int>("exif");
        QTest::addColumn<QString>("red");
        const auto row
            = [](const char *name, const QList<QByteArray> &turns, int exif, const char *red) {
                  QTest::newRow(name) << turns << exif << QString::fromLatin1(red);
              };
        row("as it is", {}, 0, "left");
        row("a quarter to the left", {irot(1)}, 0, "below");
        row("on its head", {irot(2)}, 0, "right");
        row("a quarter to the right", {irot(3)}, 0, "above");
        row("mirrored", {imir(true)}, 0, "right");
        row("top and bottom changed", {imir(false)}, 0, "left");
        row("turned and mirrored", {irot(2), imir(true)}, 0, "left");
        row("an iPhone's, which says it twice", {irot(3)}, 6, "above");
        row("an iPhone's on its head", {irot(2)}, 3, "right");
        row("turned by nothing, what EXIF says is over", {irot(0)}, 6, "left");
        row("EXIF alone, upright", {}, 1, "left");
        row("EXIF alone, mirrored", {}, 2, "right");
        row("EXIF alone, on its head", {}, 3, "right");
        row("EXIF alone, to the right", {}, 6, "above");
        row("EXIF alone, to the left", {}, 8, "below");
    }

    void telephonesPicturesStandUpright()
    {
        QFETCH(QList<QByteArray>, turns);
        QFETCH(int, exif);
        QFETCH(QString, red);
        for (const char *name : {"two-colours.heic", "two-colours.avif"}) {
            QFile file(QStringLiteral(CHITAI_TEST_DATA "/") + QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            pictures::TurnedHeif turned(file.readAll());
            turned.turns = turns;
            if (exif > 0)
                turned.exif = pictures::exifData(quint16(exif));
            const ProcessedPicture picture = made(turned.bytes(), {}).value();
            const bool isOnItsSide = red == u"above" || red == u"below";
            const QSize size(picture.width, picture.height);
            QCOMPARE(size, isOnItsSide ? QSize(64, 96) : QSize(96, 64));
            const QHash<QString, QPoint> places{{QStringLiteral("left"), {8, 32}},
                                                {QStringLiteral("right"), {88, 32}},
                                                {QStringLiteral("above"), {32, 8}},
                                                {QStringLiteral("below"), {32, 88}}};
            const QPoint place = places[red];
            const QPoint opposite(picture.width - place.x(), picture.height - place.y());
            QVERIFY(isNear(decoded(picture.image).pixelColor(place), Qt::red, 40));
            QVERIFY(isNear(decoded(picture.image).pixelColor(opposite), Qt::blue, 40));
        }
    }

    void everyKindMayHaveAHundredMegapixels_data()
    {
        QTest::addColumn<int>("bitDepth");
        QTest::addColumn<int>("colourType");
        QTest::newRow("black and white") << 1 << 0;
        QTest::newRow("grey") << 8 << 0;
        QTest::newRow("palette") << 8 << 3;
    }

    void everyKindMayHaveAHundredMegapixels()
    {
        QFETCH(int, bitDepth);
        QFETCH(int, colourType);
        const ProcessedPicture picture
            = made(pictures::zeroPng(5'000, char(bitDepth), char(colourType)),
                   {.maxDimension = 100})
                  .value();
        QCOMPARE(QSize(picture.width, picture.height), QSize(100, 100));
    }

    void transparencyStays()
    {
        QImage image(400, 400, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        for (int y = 0; y < 400; ++y) {
            for (int x = 200; x < 400; ++x)
                image.setPixelColor(x, y, QColor(0, 0, 255, 128));
        }
        for (const char *format : {"png", "webp"}) {
            const ProcessedPicture picture
                = made(pictures::encoded(image, format, 100), {.maxDimension = 200}).value();
            for (const QByteArray &webp : {picture.image, picture.thumbnail}) {
                const QImage kept = decoded(webp);
                QCOMPARE(kept.pixelColor(kept.width() / 4, 50).alpha(), 0);
                const QColor half = kept.pixelColor(kept.width() * 3 / 4, 50);
                QVERIFY(std::abs(half.alpha() - 128) <= 4);
                QVERIFY(half.blue() > 240);
            }
        }
    }

    void coloursAreThoseOfSRgb()
    {
        const QColorSpace wide(QColorSpace::DisplayP3);
        const QColor stored(200, 100, 100);
        const QColor expected
            = wide.transformationToColorSpace(QColorSpace(QColorSpace::SRgb)).map(stored);
        QVERIFY(!isNear(stored, expected, 8));
        QImage image = pictures::plain(100, 100, stored);
        image.setColorSpace(wide);
        for (const char *format : {"png", "jpeg"}) {
            for (const int maxDimension : {100, 40}) {
                const ProcessedPicture picture
                    = made(pictures::encoded(image, format, format[0] == 'j' ? 100 : -1),
                           {.maxDimension = maxDimension, .webpQuality = 100})
                          .value();
                QVERIFY(isNear(decoded(picture.image).pixelColor(5, 5), expected, 3));
                QVERIFY(!picture.image.contains("ICCP"));
            }
        }
    }

    void unusualPixelFormatsAreRead_data()
    {
        QTest::addColumn<QImage::Format>("format");
        QTest::newRow("black and white") << QImage::Format_Mono;
        QTest::newRow("palette") << QImage::Format_Indexed8;
        QTest::newRow("grey") << QImage::Format_Grayscale8;
        QTest::newRow("grey, 16 bits") << QImage::Format_Grayscale16;
        QTest::newRow("colour, 16 bits") << QImage::Format_RGBA64;
    }

    void unusualPixelFormatsAreRead()
    {
        QFETCH(QImage::Format, format);
        const QImage image = pictures::plain(300, 300, Qt::white).convertToFormat(format);
        const ProcessedPicture picture
            = made(pictures::encoded(image, "png"), {.maxDimension = 100}).value();
        QCOMPARE(picture.width, 100);
        QVERIFY(isNear(decoded(picture.image).pixelColor(50, 50), Qt::white, 4));
    }

    void aPhotoOfManyMegapixelsIsTaken()
    {
        QImage photo = pictures::plain(8000, 6000, Qt::darkGreen);
        const QByteArray jpeg = pictures::encoded(photo, "jpeg", 50);
        photo = {};
        const ProcessedPicture picture = made(jpeg, {}).value();
        QCOMPARE(QSize(picture.width, picture.height), QSize(1200, 900));
        QVERIFY(isNear(decoded(picture.image).pixelColor(600, 450), Qt::darkGreen, 8));
    }

    void aLargePngIsScaledAsItIsRead()
    {
        // Decoded as a whole it is large.
        const int side = 6000;
        QVERIFY(side * side / 1024 * 4 / 1024 > 128); // MB
        const ProcessedPicture picture
            = made(pictures::rgbPng(side, side, side * (1 + side * 3)), {}).value();
        QCOMPARE(QSize(picture.width, picture.height), QSize(1200, 1200));
    }

    void whatDoesNotFitIsRefused()
    {
        // The first three by their header alone: they hold next to no data.
        QCOMPARE(refusalOf(pictures::rgbPng(50'000, 50'000, 1'000)), ErrorCode::TooLarge);
        QCOMPARE(refusalOf(pictures::rgbPng(30'001, 1, 90'004)), ErrorCode::TooLarge);
        QCOMPARE(refusalOf(pictures::rgbPng(1, 30'001, 120'004)), ErrorCode::TooLarge);
        QCOMPARE(refusalOf(pictures::rgbPng(10'001, 10'000, 1'000)), ErrorCode::TooLarge);
        QCOMPARE(refusalOf(pictures::gifHeader(10'001, 10'000) + pictures::gifFrame(2, 2, 1) + ';'),
                 ErrorCode::TooLarge);
        QCOMPARE(refusalOf(pictures::gifHeader(40'000, 1) + pictures::gifFrame(2, 1, 1) + ';'),
                 ErrorCode::TooLarge);
        const QByteArray png = pictures::encoded(pictures::plain(8, 8), "png");
        QVERIFY(made(png + QByteArray(maxPictureBytes - png.size(), '\0'), {}));
        QCOMPARE(refusalOf(png + QByteArray(maxPictureBytes - png.size() + 1, '\0')),
                 ErrorCode::TooLarge);
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a letter, called picture.png");
        QTest::newRow("svg") << QByteArray("<?xml version=\"1.0\"?><svg "
                                           "xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" "
                                           "height=\"9\"/>");
        QTest::newRow("bmp") << pictures::encoded(pictures::plain(8, 8), "bmp");
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html></html>");
    }

    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(refusalOf(bytes), ErrorCode::UnsupportedMediaType);
    }

    void anEmptyFileIsCalledThat()
    {
        QVERIFY(made({}, {}).error().message.contains(QStringLiteral("empty")));
        QVERIFY(!made("x", {}).error().message.contains(QStringLiteral("empty")));
    }

    void aFileCutOffAnywhereIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("end"); // of what matters
        for (const char *format : {"png", "jpeg", "webp"}) {
            const QByteArray bytes = pictures::encoded(pictures::twoColours(48, 32), format);
            // A JPEG may lack the mark of its end, and the last byte of all may fill a code up.
            const int spare = QByteArray(format) == "jpeg" ? 4 : 0;
            QTest::addRow("%s", format) << bytes << int(bytes.size()) - spare;
        }
        const QByteArray photo = pictures::jpegWithOrientation(pictures::twoColours(48, 32), 6);
        QTest::newRow("exif") << photo << int(photo.size()) - 4;
        const QByteArray frame = pictures::gifHeader(16, 12) + pictures::gifFrame(16, 12, 1);
        QTest::newRow("gif") << pictures::animatedGif(16, 12) << int(frame.size());
    }

    void aFileCutOffAnywhereIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, end);
        QVERIFY(made(bytes, {}));
        for (int length = 0; length < end; ++length) {
            const ErrorCode refusal = refusalOf(bytes.first(length));
            // Where even the first bytes are missing, it is no picture at all.
            if (length >= 12 || refusal != ErrorCode::UnsupportedMediaType)
                QCOMPARE(refusal, ErrorCode::BadValue);
        }
    }

    void aJpegMayLackTheMarkOfItsEnd()
    {
        for (const int quality : {30, 75, 95}) {
            const QByteArray whole
                = pictures::encoded(pictures::twoColours(200, 120), "jpeg", quality);
            const QByteArray expected = made(whole, {}).value().image;
            QCOMPARE(made(whole.chopped(2), {}).value().image, expected);
            QCOMPARE(made(whole.chopped(1), {}).value().image, expected);
            QCOMPARE(refusalOf(whole.first(whole.size() * 9 / 10)), ErrorCode::BadValue);
        }
    }

    void aJpegMayHaveOtherDataBeforeItsOrientation()
    {
        QByteArray bytes = pictures::jpegWithOrientation(pictures::twoColours(80, 40), 6);
        const QByteArray xmp("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta/>", 42);
        QByteArray length(2, '\0');
        qToBigEndian(quint16(xmp.size() + 2), length.data());
        bytes.insert(2, QByteArray("\xff\xe1") + length + xmp);
        const ProcessedPicture picture = made(bytes, {}).value();
        QCOMPARE(QSize(picture.width, picture.height), QSize(40, 80));
    }

    void aWebPMayBeginWithEmptyFrames()
    {
        QImage clear(16, 12, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const QByteArray film
            = pictures::webPFilm({clear, pictures::plain(16, 12, Qt::blue), clear});
        const ProcessedPicture picture = made(film, {}).value();
        QVERIFY(isNear(decoded(picture.image).pixelColor(8, 6), Qt::blue, 8));
    }

    void aGifMayBeginWithEmptyFrames()
    {
        const QByteArray header = pictures::gifHeader(16, 12);
        const QByteArray red = pictures::gifFrame(16, 12, 1);
        // Transparent is colour 1 in the first of the two.
        QByteArray clear = red;
        clear[3] = '\1';
        clear[6] = '\1';
        const ProcessedPicture picture
            = made(header + clear + pictures::gifFrame(16, 12, 3) + ';', {}).value();
        QVERIFY(isNear(decoded(picture.image).pixelColor(8, 6), Qt::blue, 8));
        // One that is transparent throughout stays so.
        QVERIFY(made(header + clear + ';', {}));
    }

    void aPngWithLessThanItSaysIsRefused()
    {
        QVERIFY(made(pictures::rgbPng(80, 80, 80 * 241), {}));
        QCOMPARE(refusalOf(pictures::rgbPng(80, 80, 79 * 241)), ErrorCode::BadValue);
        QCOMPARE(refusalOf(pictures::rgbPng(80, 80, 1)), ErrorCode::BadValue);
        QCOMPARE(refusalOf(pictures::rgbPng(0, 80, 241)), ErrorCode::BadValue);
        QCOMPARE(refusalOf(pictures::rgbPng(0xffffffff, 80, 241)), ErrorCode::BadValue);
    }

    void aWrongByteAnywhereDoesNoHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp"})
            QTest::addRow("%s", format) << pictures::encoded(pictures::twoColours(24, 16), format);
        QTest::newRow("gif") << pictures::animatedGif(8, 6);
    }

    /// Refused in words, or a picture within the limits.
    void aWrongByteAnywhereDoesNoHarm()
    {
        QFETCH(QByteArray, bytes);
        // The decoders have something to say about each of them.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
        const auto restored = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        int refused = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            for (const char value : {'\0', '\xff', char(bytes[i] ^ 1)}) {
                QByteArray wrong = bytes;
                wrong[i] = value;
                const Result<ProcessedPicture> picture
                    = made(wrong, {.maxDimension = 64, .thumbnailDimension = 16, .webpQuality = 0});
                if (picture) {
                    QVERIFY(picture->width >= 1 && picture->width <= 64);
                    QVERIFY(picture->height >= 1 && picture->height <= 64);
                    QVERIFY(!picture->image.isEmpty() && !picture->thumbnail.isEmpty());
                } else {
                    ++refused;
                    QVERIFY(!picture.error().message.isEmpty());
                }
            }
        }
        QVERIFY(refused > 12); // the first bytes at least
    }

    void severalThreadsGetTheSame()
    {
        const QByteArray jpeg = pictures::encoded(pictures::twoColours(500, 300), "jpeg");
        const QByteArray expected = made(jpeg, {.maxDimension = 200}).value().image;
        std::atomic_int same = 0;
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        for (int i = 0; i < 16; ++i) {
            pool.start(
                [&] { same += made(jpeg, {.maxDimension = 200}).value().image == expected; });
        }
        pool.waitForDone();
        QCOMPARE(same.load(), 16);
    }

    /// What the program brings along is right as it is; what a stranger sends is made anew.
    void onlyOwnFilesAreKeptAsTheyAre()
    {
        const QByteArray file = pictures::encoded(pictures::twoColours(800, 600), "webp", 60);
        const ProcessedPicture own = made(file, PictureLimits(), PictureBytes::Kept).value();
        QCOMPARE(own.image, file);
        QCOMPARE(own.width, 800);
        QCOMPARE(decoded(own.thumbnail).size(), QSize(200, 150));
        QVERIFY(made(file, PictureLimits()).value().image != file);
        // Too large for this family's screens, or no WebP.
        const ProcessedPicture scaled
            = made(file, {.maxDimension = 400}, PictureBytes::Kept).value();
        QCOMPARE(decoded(scaled.image).size(), QSize(400, 300));
        const QByteArray png = pictures::encoded(pictures::plain(40, 30), "png");
        QVERIFY(pictureFormat(made(png, PictureLimits(), PictureBytes::Kept).value().image)
                == PictureFormat::WebP);
    }
};

QTEST_GUILESS_MAIN(PictureProcessingTest)
#include "PictureProcessingTest.moc"
