// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decoding/Sandbox.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class SandboxTest : public QObject
{
    Q_OBJECT

private:
    static QString probe()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/chitai-decoder-probe");
    }

    static QProcess &run(QProcess &process, const QStringList &arguments)
    {
        process.start(probe(), arguments);
        if (!process.waitForFinished(60'000))
            qFatal("the probe does not end");
        return process;
    }

    static bool works(const char *how, const char *what, const QString &folder)
    {
        constexpr int itWorked = 10;
        QProcess process;
        run(process, {QString::fromLatin1(how), QString::fromLatin1(what), folder});
        return process.exitStatus() == QProcess::NormalExit
            && (process.exitCode() == itWorked
                || process.exitCode() == 0); // "run" became another program
    }

private Q_SLOTS:
    void initTestCase()
    {
        QProcess process;
        run(process, {QStringLiteral("walls")});
        if (process.exitCode() != 1)
            QSKIP("this machine has no seccomp");
    }

    void nothingIsToBeReachedFromWithin_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char *what : {"read", "look", "write", "folder", "remove", "connect", "local",
                                 "run", "fork", "code", "kill"})
            QTest::addRow("%s", what) << QByteArray(what);
    }

    void nothingIsToBeReachedFromWithin()
    {
        QFETCH(QByteArray, what);
        const QTemporaryDir folder;
        QFile there(folder.filePath(QStringLiteral("there")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        QVERIFY(!works("walled", what.constData(), folder.path()));
        QVERIFY(there.exists());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("written"))));
        QVERIFY(works("free", what.constData(), folder.path())); // the probe can do it
    }

    void memoryHasABound()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the address sanitizer reserves more");
#endif
        QVERIFY(!works("walled", "memory", QDir::tempPath()));
        QVERIFY(works("free", "memory", QDir::tempPath()));
    }

    void threadsMayWork()
    {
        QVERIFY(works("walled", "thread", QDir::tempPath()));
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "SandboxTest.moc"
