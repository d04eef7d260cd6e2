// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Settings.h"

#include "text/Syllabifiers.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (const char *name :
             {"CHITAI_GRACE_PERIOD_SECONDS", "CHITAI_WS_PING_TIMEOUT_SECONDS",
              "CHITAI_ILLUSTRATION_MAX_DIMENSION", "CHITAI_ILLUSTRATION_THUMBNAIL_MAX_DIMENSION",
              "CHITAI_ILLUSTRATION_WEBP_QUALITY", "CHITAI_RUSSIAN_NORM"})
            qunsetenv(name);
    }

    void hasDefaults()
    {
        QTemporaryDir dir;
        const Settings settings = Settings::load(dir.path()).value();
        QCOMPARE(settings.gracePeriod, 3600s);
        QCOMPARE(settings.pingTimeout, 300s);
        QCOMPARE(settings.illustrationMaxDimension, 1200);
        QCOMPARE(settings.thumbnailMaxDimension, 200);
        QCOMPARE(settings.webpQuality, 85);
        QCOMPARE(settings.russianNorm, RussianNorm::Reading);
    }

    void environmentBeatsTheFile()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("settings.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("grace_period_seconds=10\nws_ping_timeout_seconds=20\n");
        file.close();
        qputenv("CHITAI_GRACE_PERIOD_SECONDS", "30");
        const Settings settings = Settings::load(dir.path()).value();
        QCOMPARE(settings.gracePeriod, 30s);
        QCOMPARE(settings.pingTimeout, 20s);
    }

    void theNormOfRussianIsAWord()
    {
        QTemporaryDir dir;
        qputenv("CHITAI_RUSSIAN_NORM", "phonetic");
        const Settings settings = Settings::load(dir.path()).value();
        QCOMPARE(settings.russianNorm, RussianNorm::Phonetic);
        const Syllabifiers syllabifiers(settings.russianNorm);
        QCOMPARE(syllabifiers.of(Language::Russian).split(QStringLiteral("кошка")).join(u'|'),
                 QStringLiteral("ко|шка"));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("no number")
            << QByteArray("CHITAI_GRACE_PERIOD_SECONDS") << QByteArray("an hour");
        QTest::newRow("norm") << QByteArray("CHITAI_RUSSIAN_NORM") << QByteArray("loud");
        QTest::newRow("zero") << QByteArray("CHITAI_GRACE_PERIOD_SECONDS") << QByteArray("0");
        QTest::newRow("negative") << QByteArray("CHITAI_WS_PING_TIMEOUT_SECONDS")
                                  << QByteArray("-5");
        QTest::newRow("dimension")
            << QByteArray("CHITAI_ILLUSTRATION_MAX_DIMENSION") << QByteArray("1000000");
        QTest::newRow("thumbnail")
            << QByteArray("CHITAI_ILLUSTRATION_THUMBNAIL_MAX_DIMENSION") << QByteArray("1");
        QTest::newRow("quality") << QByteArray("CHITAI_ILLUSTRATION_WEBP_QUALITY")
                                 << QByteArray("101");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        QTemporaryDir dir;
        qputenv(name.constData(), value);
        const Result<Settings> settings = Settings::load(dir.path());
        QVERIFY(!settings);
        QVERIFY(settings.error().message.contains(QString::fromLatin1(name)));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"
