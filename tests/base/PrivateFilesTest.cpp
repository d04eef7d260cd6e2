// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/PrivateFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <sys/stat.h>

using namespace chitai;

namespace {

/// The umask of the process, as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Umask(const Umask &) = delete;
    Umask &operator=(const Umask &) = delete;

private:
    mode_t m_before;
};

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 07777)
                                                                    : -1;
}

void setMode(const QString &path, int mode)
{
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class PrivateFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverTheUmaskSays_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("none") << 0;
        QTest::newRow("usual") << 022;
        QTest::newRow("private") << 077;
        QTest::newRow("absurd") << 0277; // not even the owner may write
    }

    void whateverTheUmaskSays()
    {
        QFETCH(int, mask);
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("keys")));
        const QString folder = dir.filePath(QStringLiteral("above/below"));
        {
            const Umask set{mode_t(mask)};
            QVERIFY(createPrivateFile(file));
            QCOMPARE(file.write("secret"), 6);
            QVERIFY(makePrivateFolder(folder));
        }
        QCOMPARE(modeOf(file.fileName()), 0600);
        QCOMPARE(modeOf(folder), 0700);
        QCOMPARE(modeOf(dir.filePath(QStringLiteral("above"))), 0700);
    }

    void aNewFileIsEmptyAndOpen()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("new")));
        QVERIFY(createPrivateFile(file));
        QVERIFY(file.isOpen() && file.isWritable());
        QCOMPARE(file.size(), 0);
    }

    /// Somebody else may have it open, or have put a link in its place.
    void aFileThatIsThereIsLeftAlone()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("there"));
        write(path, "old");
        QFile file(path);
        const Result<void> made = createPrivateFile(file);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::StorageFailed);
        QVERIFY(!file.isOpen());
        QFile old(path);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void aLinkIsNotFollowed()
    {
        QTemporaryDir dir;
        const QString target = dir.filePath(QStringLiteral("target"));
        const QString link = dir.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(target, link));
        QFile file(link);
        QVERIFY(!createPrivateFile(file));
        QVERIFY(!QFile::exists(target));
    }

    void aFileNeedsItsFolder()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("missing/file")));
        const Result<void> made = createPrivateFile(file);
        QVERIFY(!made);
        QCOMPARE(errorCodeName(made.error().code), QStringLiteral("storage_failed"));
        QVERIFY(!made.error().message.contains(dir.path()));
    }

    void aFolderThatIsThereKeepsItsRights()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("shared"));
        QVERIFY(QDir().mkdir(folder));
        setMode(folder, 0755);
        QVERIFY(makePrivateFolder(folder));
        QCOMPARE(modeOf(folder), 0755);
        QVERIFY(makePrivateFolder(folder + QStringLiteral("/mine")));
        QCOMPARE(modeOf(folder), 0755);
        QCOMPARE(modeOf(folder + QStringLiteral("/mine")), 0700);
    }

    void aFileIsNoFolder()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("file"));
        write(path, "x");
        for (const QString &folder : {path, QString(path + u"/a"), QString(path + u"/a/b")}) {
            const Result<void> made = makePrivateFolder(folder);
            QVERIFY2(!made, qPrintable(folder));
            QCOMPARE(made.error().code, ErrorCode::StorageFailed);
        }
    }

    void namesOfAnyScriptAreTaken()
    {
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("Семья/Zoë’s Bücher"));
        QVERIFY(makePrivateFolder(folder));
        QFile file(folder + QStringLiteral("/кошка 🐈.webp"));
        QVERIFY(createPrivateFile(file));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList(QStringLiteral("кошка 🐈.webp")));
    }

    void rightsOfOthersAreTakenAway()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("open"));
        write(path, "x");
        setMode(path, 0666);
        makePrivate(path);
        QCOMPARE(modeOf(path), 0600);
        setMode(dir.path(), 0777);
        makePrivate(dir.path());
        QCOMPARE(modeOf(dir.path()), 0700);
    }

    void readableByOthers_data()
    {
        QTest::addColumn<int>("folder");
        QTest::addColumn<int>("file");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("private") << 0755 << 0600 << false;
        QTest::newRow("everybody's") << 0755 << 0644 << true;
        QTest::newRow("the group's") << 0755 << 0640 << true;
        QTest::newRow("others' alone") << 0755 << 0604 << true;
        QTest::newRow("written by others") << 0755 << 0622 << false;
        QTest::newRow("behind a closed door") << 0700 << 0644 << false;
        QTest::newRow("the door is open to the group") << 0710 << 0644 << true;
        QTest::newRow("a list is no way in") << 0744 << 0644 << false;
        QTest::newRow("through a folder that others may enter") << 0711 << 0604 << true;
    }

    void readableByOthers()
    {
        QFETCH(int, folder);
        QFETCH(int, file);
        QFETCH(bool, isReadable);
        QTemporaryDir dir;
        setMode(dir.path(), 0755);
        if (!isReadableByOthers(QDir::tempPath())) // a folder of our own: all of it is hidden
            QSKIP("the temporary folder is private");
        const QString inner = dir.filePath(QStringLiteral("inner"));
        QVERIFY(QDir().mkdir(inner));
        const QString path = inner + QStringLiteral("/file");
        write(path, "x");
        setMode(path, file);
        setMode(inner, folder);
        QCOMPARE(isReadableByOthers(path), isReadable);
        const QString link = dir.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(isReadableByOthers(link), isReadable);
    }

    void nobodyReadsWhatIsNotThere()
    {
        QTemporaryDir dir;
        QVERIFY(!isReadableByOthers(dir.filePath(QStringLiteral("missing"))));
    }

    void theSystemsReasonIsTold_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("full") << ENOSPC << ErrorCode::StorageFull;
        QTest::newRow("over its quota") << EDQUOT << ErrorCode::StorageFull;
        QTest::newRow("denied") << EACCES << ErrorCode::StorageDenied;
        QTest::newRow("not permitted") << EPERM << ErrorCode::StorageDenied;
        QTest::newRow("read-only") << EROFS << ErrorCode::StorageReadOnly;
        QTest::newRow("broken") << EIO << ErrorCode::StorageFailed;
        QTest::newRow("not known") << 0 << ErrorCode::StorageFailed;
    }

    /// The sentence says what was kept, and names no path of this machine.
    void theSystemsReasonIsTold()
    {
        QFETCH(int, number);
        QFETCH(ErrorCode, code);
        QTemporaryDir dir;
        const Error error = writeProblem(dir.path(), number);
        QCOMPARE(error.code, code);
        QVERIFY(error.message.contains(QStringLiteral("Nothing was changed")));
        QVERIFY(!error.message.contains(dir.path()));
    }
};

QTEST_GUILESS_MAIN(PrivateFilesTest)
#include "PrivateFilesTest.moc"
