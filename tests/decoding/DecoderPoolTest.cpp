// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/DecoderPool.h"

#include "decoding/DecoderProcess.h"
#include "decoding/PictureReading.h"
#include "support/TestDecoder.h"
#include "support/TestPictures.h"

#include <QColorSpace>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThreadPool>
#include <atomic>
#include <cerrno>
#include <csignal>

using namespace chitai;
using namespace std::chrono_literals;

class DecoderPoolTest : public QObject
{
    Q_OBJECT

private:
    static QString probe()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/chitai-decoder-probe");
    }

    static QByteArray fileOf(const char *name)
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/") + QString::fromLatin1(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// A colour in each pixel, half of them transparent to some degree.
    static QImage colourful(int width, int height, QImage::Format format)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                image.setPixel(x, y, qRgba(x * 7 % 256, y * 5 % 256, (x + y) % 256, x % 256));
        }
        return image.convertToFormat(format);
    }

    static bool isGone(qint64 process)
    {
        QFile state(QStringLiteral("/proc/%1/stat").arg(process));
        if (!state.open(QIODevice::ReadOnly))
            return ::kill(pid_t(process), 0) != 0 && errno == ESRCH;
        // Nobody may have asked for its end where there is no init.
        return state.readAll().contains(") Z ");
    }

    static DecodeProblem problemOf(DecoderPool &pool, const QByteArray &bytes)
    {
        const DecodeResult result = pool.decode(bytes, 100);
        if (result)
            qFatal("it was decoded");
        return result.error().problem;
    }

private Q_SLOTS:
    void givesTheSamePixelsAsHere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp"}) {
            QTest::addRow("%s", format)
                << pictures::encoded(colourful(300, 200, QImage::Format_RGB32), format, 90);
            QTest::addRow("%s, large", format)
                << pictures::encoded(colourful(3000, 2000, QImage::Format_RGB32), format, 90);
        }
        QTest::newRow("gif") << pictures::animatedGif(40, 20);
        QTest::newRow("heic") << fileOf("two-colours.heic");
        QTest::newRow("avif") << fileOf("two-colours.avif");
        QTest::newRow("transparent")
            << pictures::encoded(colourful(500, 400, QImage::Format_ARGB32), "png");
        QTest::newRow("16 bits") << pictures::encoded(colourful(1500, 900, QImage::Format_RGBA64),
                                                      "png");
        QTest::newRow("turned") << pictures::jpegWithOrientation(
            colourful(300, 200, QImage::Format_RGB32), 6);
        QImage wide = colourful(2000, 1000, QImage::Format_RGB32);
        wide.setColorSpace(QColorSpace::DisplayP3);
        QTest::newRow("other colours") << pictures::encoded(wide, "png");
        QTest::newRow("grey") << pictures::encoded(colourful(90, 70, QImage::Format_Grayscale8),
                                                   "png");
        QTest::newRow("one at a time") << pictures::zeroPng(5'000, 16, 2); // 200 MB
    }

    void givesTheSamePixelsAsHere()
    {
        QFETCH(QByteArray, bytes);
        DecoderPool pool(testDecoder());
        for (const int maxDimension : {1200, 64, 16'383}) {
            const DecodeResult here = readPicture(bytes, maxDimension);
            QVERIFY(here);
            const DecodeResult there = pool.decode(bytes, maxDimension);
            QVERIFY2(there, qPrintable(QString::number(there ? 0 : int(there.error().problem))));
            QCOMPARE(there->image.format(), here->image.format());
            QCOMPARE(there->image, here->image);
            QCOMPARE(there->isScaled, here->isScaled);
        }
        QCOMPARE(pool.resting().size(), 1); // it lived through all three
    }

    void refusesTheSameAsHere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray png = pictures::encoded(pictures::plain(60, 40), "png");
        QTest::newRow("text") << QByteArray("this is no picture");
        QTest::newRow("cut off") << png.chopped(20);
        QTest::newRow("too many pixels") << pictures::rgbPng(20'000, 20'000, 10);
        QTest::newRow("too long") << pictures::rgbPng(30'001, 1, 10);
        QTest::newRow("heic cut off") << fileOf("two-colours.heic").chopped(30);
    }

    void refusesTheSameAsHere()
    {
        QFETCH(QByteArray, bytes);
        DecoderPool pool(testDecoder());
        const DecodeResult here = readPicture(bytes, 100);
        QVERIFY(!here);
        const DecodeResult there = pool.decode(bytes, 100);
        QVERIFY(!there);
        QCOMPARE(there.error(), here.error());
        QVERIFY(pool.decode(pictures::encoded(pictures::plain(9, 9), "png"), 100));
    }

    void hasWallsWhereTheKernelHasThem()
    {
        const std::unique_ptr<DecoderProcess> decoder
            = DecoderProcess::start(testDecoder().program);
        QVERIFY(decoder);
        std::mutex large;
        QVERIFY(decoder->decode(pictures::encoded(pictures::plain(9, 9), "png"), 9, 60s, large));
        QVERIFY(decoder->walls());
        QVERIFY(decoder->walls()->hasLimits);
#if defined(Q_OS_LINUX) && (defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64))
        QFile status(QStringLiteral("/proc/%1/status").arg(decoder->id()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray lines = status.readAll();
        if (!lines.contains("Seccomp:"))
            QSKIP("this machine has no seccomp");
        QVERIFY(lines.contains("Seccomp:\t2"));
        QVERIFY(lines.contains("NoNewPrivs:\t1"));
        QVERIFY(decoder->walls()->hasFilter);
#endif
    }

    void oneThatEndsOverAPictureCostsThisPicture_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DecodeProblem>("problem");
        QTest::newRow("hang") << QByteArray("hang") << DecodeProblem::TookTooLong;
        QTest::newRow("spin") << QByteArray("spin") << DecodeProblem::TookTooLong;
        QTest::newRow("again and again")
            << QByteArray("again and again") << DecodeProblem::TookTooLong;
        QTest::newRow("crash") << QByteArray("crash") << DecodeProblem::Died;
        QTest::newRow("leave") << QByteArray("leave") << DecodeProblem::Died;
        QTest::newRow("rubbish") << QByteArray("rubbish") << DecodeProblem::Died;
        QTest::newRow("oversized") << QByteArray("oversized") << DecodeProblem::Died;
    }

    void oneThatEndsOverAPictureCostsThisPicture()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DecodeProblem, problem);
        const QByteArray png = pictures::encoded(pictures::plain(60, 40), "png");
        DecoderPool pool({.program = probe(), .patience = 1500ms});
        QVERIFY(pool.decode(png, 100));
        const QList<qint64> first = pool.resting();
        QCOMPARE(first.size(), 1);
        QCOMPARE(problemOf(pool, bytes), problem);
        QVERIFY(isGone(first.front()));
        QVERIFY(pool.resting().isEmpty());
        const DecodeResult next = pool.decode(png, 100);
        QVERIFY(next);
        QCOMPARE(next->image.size(), QSize(60, 40));
        QVERIFY(pool.resting() != first);
    }

    void largePicturesWaitForEachOther()
    {
        DecoderPool pool({.program = probe()});
        std::atomic_int decoded = 0;
        QThreadPool threads;
        threads.setMaxThreadCount(4);
        for (int i = 0; i < 8; ++i)
            threads.start([&] { decoded += pool.decode("large", 10) ? 1 : 0; });
        threads.waitForDone();
        QCOMPARE(decoded.load(), 8);
    }

    void oneThatEndedWhileNobodyAskedCostsNothing()
    {
        const QByteArray png = pictures::encoded(pictures::plain(60, 40), "png");
        DecoderPool pool(testDecoder());
        QVERIFY(pool.decode(png, 100));
        const qint64 first = pool.resting().front();
        QCOMPARE(::kill(pid_t(first), SIGKILL), 0);
        QTRY_VERIFY(isGone(first));
        QVERIFY(pool.decode(png, 100));
        QVERIFY(pool.resting().front() != first);
    }

    void withoutADecoderThereIsNoPicture()
    {
        const QByteArray png = pictures::encoded(pictures::plain(60, 40), "png");
        for (const char *program : {"", "/nowhere/chitai-decoder", "/etc/passwd", "/bin/true"}) {
            DecoderPool pool({.program = QString::fromLatin1(program)});
            QCOMPARE(problemOf(pool, png), DecodeProblem::NoDecoder);
        }
        DecoderPool pool(testDecoder());
        QCOMPARE(problemOf(pool, {}), DecodeProblem::NoPicture);
        QCOMPARE(problemOf(pool, QByteArray(20 * 1024 * 1024 + 1, 'x')), DecodeProblem::NoPicture);
    }

    void severalThreadsAskAtOnce()
    {
        const QByteArray jpeg
            = pictures::encoded(colourful(900, 700, QImage::Format_RGB32), "jpeg", 90);
        const QImage expected = readPicture(jpeg, 500)->image;
        DecoderPool pool(testDecoder());
        std::atomic_int same = 0;
        QThreadPool threads;
        threads.setMaxThreadCount(4);
        for (int i = 0; i < 40; ++i) {
            threads.start([&] {
                const DecodeResult picture = pool.decode(jpeg, 500);
                same += picture && picture->image == expected ? 1 : 0;
            });
        }
        threads.waitForDone();
        QCOMPARE(same.load(), 40);
        QVERIFY(pool.resting().size() <= 2);
    }

    void nothingIsLeftAfterwards()
    {
        const QByteArray png = pictures::encoded(pictures::plain(60, 40), "png");
        qint64 process = 0;
        {
            DecoderPool pool(testDecoder());
            QVERIFY(pool.decode(png, 100));
            process = pool.resting().front();
            QVERIFY(!isGone(process));
        }
        QVERIFY(isGone(process));
        DecoderPool::Options options = testDecoder();
        options.rest = 1ms;
        DecoderPool pool(options);
        QVERIFY(pool.decode(png, 100));
        QTRY_VERIFY(pool.resting().isEmpty());
    }

    void aProgramThatIsKilledLeavesNothing()
    {
        QProcess program;
        program.start(probe(), {QStringLiteral("start"), testDecoder().program});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const qint64 decoder = program.readAllStandardOutput().trimmed().toLongLong();
        QVERIFY(decoder > 0);
        QTRY_VERIFY(isGone(decoder));
    }
};

QTEST_GUILESS_MAIN(DecoderPoolTest)
#include "DecoderPoolTest.moc"
