// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/LastAppearance.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class LastAppearanceTest : public QObject
{
    Q_OBJECT

private:
    static void write(const QTemporaryDir &dir, const QByteArray &content)
    {
        QFile file(dir.filePath(QStringLiteral("last-appearance.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

private Q_SLOTS:
    void isWhatWasKept()
    {
        const QTemporaryDir dir;
        QCOMPARE(lastAppearance(dir.path()), LastAppearance());
        const LastAppearance dark{Language::German, AppearanceModel::Dark, 1.5};
        keepLastAppearance(dir.path(), dark);
        QCOMPARE(lastAppearance(dir.path()), dark);
        const LastAppearance usual{Language::Russian, AppearanceModel::AsSystem, 1};
        keepLastAppearance(dir.path(), usual);
        QCOMPARE(lastAppearance(dir.path()), usual);
    }

    // Each in a folder of its own: QSettings reads a file anew where its size or its time has
    // changed, and two files that are written one behind the other may have both in common.
    void whatIsDamagedCountsAsNotKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<LastAppearance>("expected");
        QTest::newRow("values that nobody could have chosen")
            << QByteArrayLiteral("[General]\nlanguage=xx\ntheme=Pink\ntext_scale=huge\n")
            << LastAppearance();
        QTest::newRow("a size beyond the largest")
            << QByteArrayLiteral("[General]\nlanguage=de\ntheme=Light\ntext_scale=400\n")
            << LastAppearance{Language::German, AppearanceModel::Light, 1.5};
        QTest::newRow("no settings at all") << QByteArray("\xff\x00[[=\n", 6) << LastAppearance();
    }

    void whatIsDamagedCountsAsNotKept()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir dir;
        write(dir, content);
        QTEST(lastAppearance(dir.path()), "expected");
    }

    void aFolderThatTakesNothingIsToldOnly()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not kept")));
        keepLastAppearance(QStringLiteral("/proc/nowhere"),
                           {Language::German, AppearanceModel::Dark, 1});
        QCOMPARE(lastAppearance(QStringLiteral("/proc/nowhere")), LastAppearance());
    }
};

QTEST_GUILESS_MAIN(LastAppearanceTest)
#include "LastAppearanceTest.moc"
