// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The built program with --import, --export, --backup and --restore, as a person calls it.
class ExchangeTest : public QObject
{
    Q_OBJECT

private:
    struct Ended
    {
        int status = 0;
        QString said;
    };

    [[nodiscard]] Ended run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      QStringList{QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                                  m_dir.filePath(QStringLiteral("data"))}
                          + arguments);
        process.waitForFinished();
        return {
            process.exitCode(),
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
    }

    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write %s", qPrintable(name));
        return file.fileName();
    }

    [[nodiscard]] int exported() const
    {
        const QString file = m_dir.filePath(QStringLiteral("count.txt"));
        (void)run({QStringLiteral("--export"), file});
        QFile lines(file);
        return lines.open(QIODevice::ReadOnly) ? int(lines.readAll().count('\n')) : -1;
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void aFileOfTextsComesIn()
    {
        const int before = exported();
        const QString file = write(QStringLiteral("a.csv"),
                                   "text,language\nзебра в зоопарке,ru\n?,ru\nZebra,fr\n");
        const Ended first = run({QStringLiteral("--import"), file});
        QCOMPARE(first.status, 0);
        QVERIFY2(first.said.contains(QStringLiteral("imported: 1.")), qPrintable(first.said));
        QVERIFY2(first.said.contains(QStringLiteral("line 3")), qPrintable(first.said));
        const Ended again = run({QStringLiteral("--import"), file});
        QVERIFY2(again.said.contains(QStringLiteral("imported: 0. There already, or twice in the "
                                                    "file: 1.")),
                 qPrintable(again.said));
        QCOMPARE(exported(), before + 1);
    }

    void problemsAreToldWithAStatus()
    {
        for (const QStringList &wrong :
             {QStringList{QStringLiteral("--import"), m_dir.filePath(QStringLiteral("none.csv"))},
              QStringList{QStringLiteral("--import"), write(QStringLiteral("a.odt"), "text")},
              QStringList{QStringLiteral("--import"), write(QStringLiteral("a.json"), "{")},
              QStringList{QStringLiteral("--export"), QStringLiteral("/nowhere/a.csv")},
              QStringList{QStringLiteral("--restore"), write(QStringLiteral("a.zip"), "PK")},
              QStringList{QStringLiteral("--backup"), QStringLiteral("/nowhere/a.zip")}}) {
            const Ended ended = run(wrong);
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.said.startsWith(QStringLiteral("chitai: ")), qPrintable(ended.said));
        }
        QCOMPARE(run({QStringLiteral("--import"), QString()}).status, 2);
    }

    void whatWasBackedUpComesBack()
    {
        const int before = exported();
        const QString zip = m_dir.filePath(QStringLiteral("mine.zip"));
        QCOMPARE(run({QStringLiteral("--backup"), zip}).status, 0);
        QCOMPARE(
            run({QStringLiteral("--import"), write(QStringLiteral("b.txt"), "пингвин на льдине\n")})
                .status,
            0);
        QCOMPARE(exported(), before + 1);
        const Ended restored = run({QStringLiteral("--restore"), zip});
        QCOMPARE(restored.status, 0);
        QVERIFY2(restored.said.contains(QStringLiteral("Restored")), qPrintable(restored.said));
        QCOMPARE(exported(), before);
    }

    void nothingIsLeftOfAnImportThatWasKilled()
    {
        const int before = exported();
        QByteArray many;
        for (int i = 0; i < 200'000; ++i)
            many += "слово номер " + QByteArray::number(i) + '\n';
        const QString file = write(QStringLiteral("many.txt"), many);
        QProcess process;
        process.start(QStringLiteral(CHITAI_PROGRAM),
                      {QStringLiteral("--headless"), QStringLiteral("--data-dir"),
                       m_dir.filePath(QStringLiteral("data")), QStringLiteral("--import"), file});
        const QString journal = m_dir.filePath(QStringLiteral("data/chitai.db-wal"));
        // Some of it is on the disk, and the end is far away.
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(journal).size() > 3'000'000, 30'000);
        process.kill();
        process.waitForFinished();
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(exported(), before);
    }
};

QTEST_GUILESS_MAIN(ExchangeTest)
#include "ExchangeTest.moc"
