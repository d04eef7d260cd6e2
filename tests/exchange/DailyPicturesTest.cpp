// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupFormat.h"
#include "exchange/BackupProof.h"
#include "exchange/BackupScheduler.h"
#include "exchange/PictureStore.h"

#include <QDirIterator>
#include <QFileInfo>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace chitai;

namespace {

/// A family with many pictures that are all different, and its daily backups.
struct Album : BackupHome
{
    explicit Album(int pictures = 20)
    {
        for (int i = 0; i < pictures; ++i)
            add(i);
    }

    void add(int number)
    {
        write(pictureFile(number), QByteArray::number(number).rightJustified(pictureBytes, 'p'));
    }

    [[nodiscard]] QString pictureFile(int number) const
    {
        return files().illustrationDir + QStringLiteral("/%1.webp").arg(number);
    }

    /// The backup of a day, whose name it gives.
    QString makeDay()
    {
        const auto made
            = backups().makeToday(family.clock.now(), false, [](int, int) { return true; });
        family.clock.advance(std::chrono::hours(24));
        return made ? (*made)->path : QString();
    }

    [[nodiscard]] DailyBackups backups() const { return {files(), folder}; }

    [[nodiscard]] qint64 bytes() const
    {
        qint64 sum = 0;
        QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            sum += QFileInfo(all.next()).size();
        return sum;
    }

    [[nodiscard]] QStringList stored() const
    {
        return QDir(folder + QStringLiteral("/pictures")).entryList(QDir::Files);
    }

    [[nodiscard]] QStringList pictures() const
    {
        return QDir(files().illustrationDir).entryList(QDir::Files);
    }

    /// What the pictures are after a restore on another computer, with this folder of backups
    /// alone.
    void comesBack(const QString &zip, qsizetype count, qint64 missing = 0)
    {
        BackupHome other;
        QFile::remove(other.files().illustrationDir + QStringLiteral("/one.webp"));
        const Result<RestoreReport> prepared = prepareRestore(other.files(), zip);
        QVERIFY(prepared);
        QVERIFY(prepared->isProven);
        other.family.close();
        QCOMPARE(finishRestore(other.files()), Result<bool>(true));
        const QDir restored(other.files().illustrationDir);
        QCOMPARE(restored.entryList(QDir::Files).size(), count - missing);
        for (const QString &name : restored.entryList(QDir::Files))
            QCOMPARE(content(restored.filePath(name)), content(kept.value(name)));
    }

    void noteAll()
    {
        for (const QString &name : pictures())
            kept.insert(name, files().illustrationDir + u'/' + name);
    }

    static constexpr int pictureBytes = 20'000;
    const QString folder = path(QStringLiteral("backups"));
    QHash<QString, QString> kept; // the names of the pictures, and where the same bytes are
};

} // namespace

/// The pictures of the daily backups lie beside them, each once.
class DailyPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayCostsWhatChanged()
    {
        Album album(50);
        album.makeDay();
        const qint64 first = album.bytes();
        QVERIFY(first > 50 * Album::pictureBytes);
        album.makeDay();
        QVERIFY2(album.bytes() - first < 3 * Album::pictureBytes,
                 qPrintable(QString::number(album.bytes() - first)));
        QCOMPARE(album.stored().size(), 51);
        album.add(50);
        BackupHome::write(album.files().illustrationDir + QStringLiteral("/twin.webp"),
                          BackupHome::content(album.pictureFile(7)));
        const QString zip = album.makeDay();
        QCOMPARE(album.stored().size(), 52);
        album.noteAll();
        album.comesBack(zip, 53);
        // A file for a stick has all in it, as always.
        const QString file = album.path(QStringLiteral("stick.zip"));
        QVERIFY(writeBackup(album.files(), file, album.family.clock.now()));
        QVERIFY(QFileInfo(file).size() > 50 * Album::pictureBytes);
        album.comesBack(file, 53);
    }

    void onlyTheOwnerCanReadThem()
    {
        Album album(2);
        album.makeDay();
        const QString store = album.folder + QStringLiteral("/pictures");
        QCOMPARE(int(QFileInfo(store).permissions() & 0x0077), 0);
        for (const QString &name : album.stored())
            QCOMPARE(int(QFileInfo(store + u'/' + name).permissions() & 0x0177), 0);
    }

    void aPictureGoesWithTheLastBackupThatNamesIt()
    {
        Album album(3);
        album.makeDay();
        QVERIFY(QFile::remove(album.pictureFile(1)));
        for (int i = 0; i < 6; ++i)
            album.makeDay();
        QCOMPARE(album.stored().size(), 4);
        // January stays for a year: its last day stands for it. Until somebody removes it.
        for (int i = 0; i < 5; ++i)
            album.makeDay();
        QCOMPARE(album.stored().size(), 4);
        QVERIFY(QFile::remove(album.folder + QStringLiteral("/chitai-2026-01-31.zip")));
        QCOMPARE(album.stored().size(), 4);
        album.makeDay();
        QCOMPARE(album.stored().size(), 3);
    }

    void whatIsNobodysStays()
    {
        Album album(2);
        album.makeDay();
        const QString store = album.folder + QStringLiteral("/pictures/");
        BackupHome::write(store + QStringLiteral("photo.webp"), "a person's");
        const QString half = QString(64, u'a') + QStringLiteral(".webp.part");
        BackupHome::write(store + half, "half");
        BackupHome::write(store + QString(64, u'b') + QStringLiteral(".webp"), "of no backup");
        album.makeDay();
        QCOMPARE(album.stored().size(), 4);
        QVERIFY(album.stored().contains(QStringLiteral("photo.webp")));
    }

    void anArchiveThatCannotBeJudgedKeepsAllPictures()
    {
        Album album(2);
        const QString zip = album.makeDay();
        // A later version's, whose list nobody here can read.
        {
            ArchiveWriter later
                = ArchiveWriter::open(album.folder + QStringLiteral("/later.zip")).value();
            QVERIFY(later.add(QStringLiteral("chitai-backup.json"),
                              R"({"program":"chitai","format":9})", album.family.clock.now()));
            QVERIFY(later.finish());
        }
        // And a person's own, who gave a name to a day that matters.
        QVERIFY(QFile::copy(zip, album.folder + QStringLiteral("/holiday.zip")));
        BackupHome::write(album.folder + QStringLiteral("/pictures/") + QString(64, u'b')
                              + QStringLiteral(".webp"),
                          "of the later one");
        album.makeDay();
        QCOMPARE(album.stored().size(), 4);
        QVERIFY(QFile::remove(album.folder + QStringLiteral("/later.zip")));
        QVERIFY(QFile::remove(album.pictureFile(0)));
        for (const DailyBackups::Entry &entry : album.backups().entries())
            QVERIFY(QFile::remove(entry.path));
        album.makeDay();
        QCOMPARE(album.stored().size(), 3);
        album.add(0);
        album.noteAll();
        album.comesBack(album.folder + QStringLiteral("/holiday.zip"), 3);
    }

    void aDamagedPictureIsWrittenAnewAndCostsNoBackup()
    {
        Album album(3);
        const QString zip = album.makeDay();
        album.noteAll();
        const QByteArray sum = fileSum(album.pictureFile(1)).value();
        const QString stored = PictureStore(album.folder).pathOf(sum);
        BackupHome::write(stored, QByteArray(Album::pictureBytes, 'x'));
        album.comesBack(zip, 4, 1);
        // Where the family itself still has it, it is taken from there.
        QVERIFY(prepareRestore(album.files(), zip));
        QCOMPARE(
            BackupHome::content(album.files().illustrationDir + QStringLiteral(".restore/1.webp")),
            BackupHome::content(album.pictureFile(1)));
        const QString next = album.makeDay();
        QCOMPARE(fileSum(stored).value(), sum);
        album.comesBack(zip, 4);
        album.comesBack(next, 4);
    }

    void oneWhosePicturesAreMissingIsMadeAgain()
    {
        Album album(3);
        const QString zip = album.makeDay();
        album.family.clock.advance(-std::chrono::hours(24));
        QVERIFY(BackupFormat::isWhole(zip));
        QVERIFY(QDir(album.folder + QStringLiteral("/pictures")).removeRecursively());
        QVERIFY(!BackupFormat::isWhole(zip));
        const QString again = album.makeDay();
        QVERIFY(BackupFormat::isWhole(again));
        QCOMPARE(album.stored().size(), 4);
    }

    void aDamagedListIsNoBackup()
    {
        const QByteArray sum(64, 'a');
        const QList<QByteArray> lists{
            QByteArray("no list\n"), QByteArray(sum + " 5 ../../evil.webp\n"),
            QByteArray(sum + " -5 one.webp\n"), QByteArray(sum + " 5 one.webp\n")};
        for (const QByteArray &list : lists) {
            Album album(1);
            const QString zip = album.makeDay();
            ArchiveReader archive = ArchiveReader::open(zip).value();
            const QString anew = album.path(QStringLiteral("anew.zip"));
            ArchiveWriter writer = ArchiveWriter::open(anew).value();
            while (const std::optional<QString> name = archive.next().value()) {
                const QByteArray bytes = archive.read(100'000'000).value();
                QVERIFY(writer.add(*name, *name == BackupFormat::pictureListName ? list : bytes,
                                   album.family.clock.now()));
            }
            QVERIFY(writer.finish());
            const QStringList before = album.names();
            QCOMPARE(prepareRestore(album.files(), anew).error().code, ErrorCode::BadValue);
            QCOMPARE(album.names(), before);
            QVERIFY(!BackupFormat::isWhole(anew));
        }
    }

    void oldArchivesComeBackBesideNewOnes()
    {
        Album album(3);
        QVERIFY(QDir().mkpath(album.folder));
        const QString old = album.folder + QStringLiteral("/chitai-2026-01-30.zip");
        QVERIFY(writeBackup(album.files(), old, album.family.clock.now()));
        album.noteAll();
        for (int i = 0; i < 3; ++i)
            QVERIFY(album.makeDay() != old);
        album.comesBack(old, 4);
        QCOMPARE(album.backups().entries().back().path, old);
    }

    /// kill -9 in each step of a backup.
    void oneThatIsKilledLeavesTheOlderOnesWhole()
    {
        Album album(6);
        const QString yesterday = album.makeDay();
        album.noteAll();
        for (int i = 6; i < 9; ++i)
            album.add(i);
        bool isDone = false;
        for (int step = 1; !isDone; ++step) {
            const pid_t child = ::fork();
            if (child == 0) {
                int left = step;
                const auto kill = [&left](int, int) {
                    if (--left == 0)
                        ::raise(SIGKILL);
                    return true;
                };
                ::_exit(album.backups().makeToday(album.family.clock.now(), true, kill) ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            isDone = WIFEXITED(status);
            QVERIFY(!isDone || WEXITSTATUS(status) == 0);
            QVERIFY(BackupFormat::isWhole(yesterday));
            album.comesBack(yesterday, 7);
            QVERIFY(step < 50);
        }
        const QList<DailyBackups::Entry> entries = album.backups().entries();
        QVERIFY(entries.size() >= 2);
        album.noteAll();
        album.comesBack(entries.front().path, 10);
        QVERIFY(!album.stored().join(u' ').contains(QStringLiteral(".part")));
    }
};

QTEST_GUILESS_MAIN(DailyPicturesTest)
#include "DailyPicturesTest.moc"
