// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Durability.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

namespace {

/// How many files this process has open.
qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

} // namespace

/// That a flush reaches the disk is for a power cut to tell; that it harms nothing is told here.
class DurabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesInTheFolderStays()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("а.webp")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("picture"), 7);
        QVERIFY(file.flush());
        QVERIFY(file.rename(dir.filePath(QStringLiteral("б.webp"))));
        flushFolder(dir.path());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList(QStringLiteral("б.webp")));
        QFile again(dir.filePath(QStringLiteral("б.webp")));
        QVERIFY(again.open(QIODevice::ReadOnly));
        QCOMPARE(again.readAll(), QByteArray("picture"));
    }

    /// It is called for each picture: a thousand of them must not use up what a process may open.
    void nothingStaysOpen()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const qsizetype before = openFiles();
        if (before == 0)
            QSKIP("this system does not tell what is open");
        for (int i = 0; i < 50; ++i) {
            flushFolder(dir.path());
            flushFolder(dir.filePath(QStringLiteral("missing")));
            flushFolder(file.fileName());
            flushFolder({});
        }
        QCOMPARE(openFiles(), before);
    }
};

QTEST_GUILESS_MAIN(DurabilityTest)
#include "DurabilityTest.moc"
