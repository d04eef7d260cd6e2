// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupFormat.h"

#include <QtEndian>

using namespace chitai;

namespace {

using Entries = QList<std::pair<QString, QByteArray>>;

Entries entriesOf(const QString &zip)
{
    Entries entries;
    ArchiveReader archive = ArchiveReader::open(zip).value();
    while (const std::optional<QString> name = archive.next().value())
        entries.emplaceBack(*name, archive.read(100'000'000).value());
    return entries;
}

void packAnew(const QString &zip, const Entries &entries)
{
    QFile::remove(zip);
    ArchiveWriter archive = ArchiveWriter::open(zip).value();
    for (const auto &[name, bytes] : entries) {
        if (!archive.add(name, bytes, QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)))
            qFatal("can't pack");
    }
    if (!archive.finish())
        qFatal("can't pack");
}

/// A backup of a home with two pictures, and what is in it.
struct Backup : BackupHome
{
    Backup()
    {
        write(files().illustrationDir + QStringLiteral("/two.webp"), "another picture");
        if (!writeBackup(files(), zip, family.clock.now()))
            qFatal("no backup");
        entries = entriesOf(zip);
    }

    void isRefused()
    {
        packAnew(zip, entries);
        const QStringList before = names();
        QCOMPARE(prepareRestore(files(), zip).error().code, ErrorCode::BadValue);
        QCOMPARE(names(), before);
        QVERIFY(!BackupFormat::isWhole(zip));
    }

    void isRestored()
    {
        packAnew(zip, entries);
        isRestoredAsItIs();
    }

    void isRestoredAsItIs()
    {
        QVERIFY(BackupFormat::isWhole(zip));
        family.addItem(QStringLiteral("лес"));
        restore(zip);
        QCOMPARE(family.library().count().value(), 1);
        QCOMPARE(content(files().illustrationDir + QStringLiteral("/two.webp")),
                 QByteArray("another picture"));
    }

    const QString zip = path(QStringLiteral("b.zip"));
    Entries entries;
};

} // namespace

/// A backup proves that it is whole, and a restore loses nothing.
class BackupProofTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDatabaseIsNotBackedUp()
    {
        Backup home;
        home.family.close();
        const QByteArray before = Backup::content(home.zip);
        for (const QByteArray &bytes : {QByteArray(), QByteArray(4096, '\0')}) {
            Backup::write(home.files().databaseFile, bytes);
            QCOMPARE(writeBackup(home.files(), home.zip, home.family.clock.now()).error().code,
                     ErrorCode::StorageDamaged);
            QCOMPARE(Backup::content(home.zip), before);
        }
        QVERIFY(QFile::remove(home.files().databaseFile));
        QVERIFY(!writeBackup(home.files(), home.zip, home.family.clock.now()));
        QVERIFY(!QFile::exists(home.files().databaseFile));
    }

    void aBackupWithAnEmptyDatabaseIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::newRow("no byte") << QByteArray();
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("no table") << QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20", 24)
                + QByteArray(4072, '\0');
    }

    void aBackupWithAnEmptyDatabaseIsNotWhole()
    {
        QFETCH(QByteArray, database);
        // With a manifest that proves it, and with one of before.
        for (const bool isOlder : {false, true}) {
            Backup home;
            home.entries[1].second = database;
            if (isOlder)
                home.entries[0].second = R"({"program":"chitai","format":1})";
            home.isRefused();
        }
    }

    void whatIsMissingOrChangedIsNoticed_data()
    {
        QTest::addColumn<int>("change");
        const char *names[] = {"a picture less",
                               "no picture",
                               "a picture more",
                               "other bytes",
                               "a picture under another name",
                               "another database",
                               "a cut picture"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void whatIsMissingOrChangedIsNoticed()
    {
        QFETCH(int, change);
        Backup home;
        QCOMPARE(home.entries.size(), 4);
        if (change == 0)
            home.entries.removeLast();
        else if (change == 1)
            home.entries.resize(2);
        else if (change == 2)
            home.entries.emplaceBack(QStringLiteral("illustrations/three.webp"), "third");
        else if (change == 3)
            home.entries.last().second[3] = '!';
        else if (change == 4)
            home.entries.last().first = QStringLiteral("illustrations/other.webp");
        else if (change == 5) {
            TestFamily other;
            other.close();
            home.entries[1].second = Backup::content(other.databaseFile());
        } else
            home.entries.last().second.chop(1);
        home.isRefused();
    }

    void anArchiveThatWasPackedAnewIsTaken_data()
    {
        QTest::addColumn<int>("change");
        const char *names[] = {"as it was",    "in another order",      "in a folder",
                               "with folders", "with what systems add", "with a comment"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }

    void anArchiveThatWasPackedAnewIsTaken()
    {
        QFETCH(int, change);
        Backup home;
        if (change == 1) {
            std::reverse(home.entries.begin(), home.entries.end());
        } else if (change == 2) {
            for (auto &[name, bytes] : home.entries)
                name.prepend(QStringLiteral("chitai-2026-11-29/"));
        } else if (change == 3) {
            home.entries.insert(1, {QStringLiteral("illustrations/"), QByteArray()});
        } else if (change == 4) {
            for (const char *junk : {"__MACOSX/._chitai.db", ".DS_Store", "illustrations/Thumbs.db",
                                     "illustrations/desktop.ini", "illustrations/.DS_Store"})
                home.entries.emplaceFront(QString::fromLatin1(junk), QByteArray("junk"));
        } else if (change == 5) {
            packAnew(home.zip, home.entries);
            QByteArray bytes = Backup::content(home.zip);
            const QByteArray comment("a comment PK\5\6 of the family's");
            qToLittleEndian(quint16(comment.size()), bytes.data() + bytes.size() - 2);
            Backup::write(home.zip, bytes + comment);
            home.isRestoredAsItIs();
            return;
        }
        home.isRestored();
    }

    void anArchiveOfVeryManyFilesHasItsEnd()
    {
        BackupHome home;
        const QString zip = home.path(QStringLiteral("many.zip"));
        ArchiveWriter archive = ArchiveWriter::open(zip).value();
        for (int i = 0; i < 65'536; ++i)
            QVERIFY(archive.add(QString::number(i), {}, home.family.clock.now()));
        QVERIFY(archive.finish());
        QVERIFY(hasArchiveEnd(zip));
        const QByteArray whole = BackupHome::content(zip);
        for (const QByteArray &cut : {whole.chopped(1), whole.mid(1)}) {
            BackupHome::write(zip, cut);
            QVERIFY(!hasArchiveEnd(zip));
        }
        // Without its middle the list of the files is where nobody says.
        BackupHome::write(zip, QByteArray(whole).remove(1000, 1000));
        QVERIFY(!hasArchiveEnd(zip));
        BackupHome::write(zip, whole + "a comment");
        QVERIFY(!hasArchiveEnd(zip));
    }

    void twoFoldersAreNoBackup()
    {
        Backup home;
        home.entries[0].first.prepend(QStringLiteral("one/"));
        home.entries[1].first.prepend(QStringLiteral("two/"));
        home.isRefused();
    }

    void whatABackupBringsIsTold()
    {
        Backup home;
        const RestoreReport proven = prepareRestore(home.files(), home.zip).value();
        QVERIFY(proven.isProven);
        QCOMPARE(proven.texts, 1);
        QCOMPARE(proven.picturesMissing, 0);
        // Of an earlier version, with a picture in its database that it has no file of.
        QVERIFY(home.family.database().run(QStringLiteral(
            "INSERT INTO illustrations (id, width, height, file_size_bytes, created_at) VALUES "
            "('0a', 1, 1, 1, '2026')")));
        QVERIFY(writeBackup(home.files(), home.zip, home.family.clock.now()));
        home.entries = entriesOf(home.zip);
        home.entries[0].second = R"({"program":"chitai","format":1})";
        packAnew(home.zip, home.entries);
        const RestoreReport older = prepareRestore(home.files(), home.zip).value();
        QVERIFY(!older.isProven);
        QCOMPARE(older.pictures, 1);
        QCOMPARE(older.picturesMissing, 1);
        QVERIFY(BackupFormat::isWhole(home.zip));
    }

    void noRestoreLosesWhatTheOneBeforeKept()
    {
        Backup home;
        const FamilyFiles files = home.files();
        for (int i = 1; i <= 3; ++i) {
            home.family.addItem(QStringLiteral("лес"));
            Backup::write(files.illustrationDir + QStringLiteral("/%1.webp").arg(i), "new");
            home.restore(home.zip);
            QCOMPARE(home.family.library().count().value(), 1);
        }
        home.family.close();
        for (const char *ending : {".before-restore", ".before-restore-1", ".before-restore-2"}) {
            const QString kept = files.databaseFile + QString::fromLatin1(ending);
            TestFamily before(kept);
            QCOMPARE(before.library().count().value(), 2);
            QVERIFY(QFile::exists(files.illustrationDir + QString::fromLatin1(ending)));
        }
        for (const auto &[ending, picture] :
             {std::pair(".before-restore-1", "1"), std::pair(".before-restore-2", "2"),
              std::pair(".before-restore", "3")})
            QVERIFY(QFile::exists(files.illustrationDir + QString::fromLatin1(ending) + u'/'
                                  + QString::fromLatin1(picture) + QStringLiteral(".webp")));
    }

    /// Every place where the power can fail while what was kept before is set aside.
    void whatWasKeptStaysTogetherWhereverItIsCutOff_data()
    {
        QTest::addColumn<int>("steps");
        for (int steps = 0; steps <= 2; ++steps)
            QTest::addRow("after %d steps", steps) << steps;
    }

    void whatWasKeptStaysTogetherWhereverItIsCutOff()
    {
        QFETCH(int, steps);
        Backup home;
        const FamilyFiles files = home.files();
        home.family.addItem(QStringLiteral("лес"));
        home.restore(home.zip);
        QVERIFY(prepareRestore(files, home.zip));
        home.family.close();
        const QString kept = QStringLiteral(".before-restore");
        for (const QString &path :
             QStringList{files.illustrationDir, files.databaseFile}.mid(0, steps))
            QVERIFY(QDir().rename(path + kept, path + kept + QStringLiteral("-1")));
        QCOMPARE(finishRestore(files), Result<bool>(true));
        TestFamily first(files.databaseFile + kept + QStringLiteral("-1"));
        QCOMPARE(first.library().count().value(), 2);
        QVERIFY(QFile::exists(files.illustrationDir + kept + QStringLiteral("-1/two.webp")));
        QVERIFY(QFile::exists(files.illustrationDir + kept + QStringLiteral("/two.webp")));
        QVERIFY(!QFile::exists(files.databaseFile + kept + QStringLiteral("-2")));
        QVERIFY(!QFile::exists(files.illustrationDir + kept + QStringLiteral("-2")));
    }
};

QTEST_GUILESS_MAIN(BackupProofTest)
#include "BackupProofTest.moc"
