// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "exchange/BackupScheduler.h"

#include <QDirIterator>
#include <QFileInfo>
#include <sys/stat.h>

using namespace chitai;

namespace {

/// For the time of its life files are made with the rights of everybody, or of nobody.
struct Umask
{
    explicit Umask(mode_t mask)
        : before(::umask(mask))
    {
    }
    ~Umask() { ::umask(before); }

    const mode_t before;
};

uint modeOf(const QString &path)
{
    struct stat about = {};
    return ::lstat(QFile::encodeName(path).constData(), &about) == 0 ? about.st_mode & 07777 : 0;
}

} // namespace

/// Backups, and everything on the way to one and back, are their owner's alone.
class BackupFilesTest : public QObject
{
    Q_OBJECT

private:
    static void isPrivate(const QString &path)
    {
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        const uint expected = QFileInfo(path).isDir() ? 0700 : 0600;
        QVERIFY2(modeOf(path) == expected,
                 qPrintable(path + u' ' + QString::number(modeOf(path), 8)));
    }

    static void isAllPrivate(const QString &folder)
    {
        isPrivate(folder);
        QDirIterator names(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (names.hasNext())
            isPrivate(names.next());
    }

private Q_SLOTS:
    void filesAreTheirOwnersAlone_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("everybody may") << 0;
        QTest::newRow("the usual one") << 022;
        QTest::newRow("nobody may read") << 0477;
    }

    void filesAreTheirOwnersAlone()
    {
        QFETCH(int, mask);
        BackupHome home;
        QDir().mkdir(home.path(QStringLiteral("stick")));
        const QString stick = home.path(QStringLiteral("stick"));
        const QString mine = stick + QStringLiteral("/mine.zip");
        BackupHome::write(mine, "what was there before");
        QFile::setPermissions(mine, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const QString other = stick + QStringLiteral("/new.zip");
        const Umask umask(mask);
        int looks = 0;
        const auto look = [&](int done, int total) {
            if (done == total)
                return true;
            ++looks;
            const QStringList scratch = QDir(stick).entryList({QStringLiteral(".chitai-backup-*")},
                                                              QDir::AllEntries | QDir::Hidden);
            for (const QString &name : scratch)
                isAllPrivate(stick + u'/' + name);
            for (const QString &name : home.names()) {
                if (name.contains(QStringLiteral("backup")))
                    isPrivate(home.path(name));
            }
            return true;
        };
        for (const QString &zip : {mine, other}) {
            QVERIFY(writeBackup(home.files(), zip, home.family.clock.now(), look));
            isPrivate(zip);
        }
        QVERIFY(looks >= 4);
        BackupScheduler scheduler(home.files(), home.path(QStringLiteral("backups")),
                                  home.family.clock);
        scheduler.check();
        QTRY_VERIFY(!scheduler.isRunning());
        isAllPrivate(home.path(QStringLiteral("backups")));

        QFile::setPermissions(home.files().databaseFile,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        QVERIFY(prepareRestore(home.files(), mine));
        isPrivate(home.files().databaseFile + QStringLiteral(".restore"));
        isAllPrivate(home.files().illustrationDir + QStringLiteral(".restore"));
        home.family.close();
        QCOMPARE(finishRestore(home.files()), Result<bool>(true));
        isPrivate(home.files().databaseFile);
        isPrivate(home.files().databaseFile + QStringLiteral(".before-restore"));
        isAllPrivate(home.files().illustrationDir);
        isAllPrivate(home.files().illustrationDir + QStringLiteral(".before-restore"));
    }

    void aNewDatabaseAndTheCopyBeforeAMigrationToo()
    {
        const Umask umask(0);
        const TestFamily family;
        isPrivate(family.databaseFile());
        QTemporaryDir dir;
        const QString old = dir.filePath(QStringLiteral("chitai.db"));
        QVERIFY(QFile::copy(QStringLiteral(CHITAI_TEST_DATA "/schema-3.db"), old));
        QVERIFY(Database::open(old));
        isPrivate(old + QStringLiteral(".schema-3.backup"));
    }

    void aLinkInTheFolderIsReplacedAndNotFollowed()
    {
        BackupHome home;
        const QString precious = home.path(QStringLiteral("precious"));
        BackupHome::write(precious, "precious");
        const QString zip = home.path(QStringLiteral("b.zip"));
        QVERIFY(QFile::link(precious, zip));
        QVERIFY(writeBackup(home.files(), zip, home.family.clock.now()));
        QCOMPARE(BackupHome::content(precious), QByteArray("precious"));
        QVERIFY(!QFileInfo(zip).isSymLink());
        isPrivate(zip);
    }
};

QTEST_GUILESS_MAIN(BackupFilesTest)
#include "BackupFilesTest.moc"
