// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/IllustrationFiles.h"

#include "illustrations/PictureProcessing.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class IllustrationFilesTest : public QObject
{
    Q_OBJECT

private:
    static ProcessedPicture picture()
    {
        return {.image = "image", .thumbnail = "small", .width = 1, .height = 1, .contentHash = {}};
    }

    static void put(const QString &path, const QByteArray &bytes = "x")
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QStringList names(const QString &folder)
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void aMissingFolderIsMade()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("not/yet/there"));
        const IllustrationFiles files(folder);
        const QUuid id = QUuid::createUuid();
        QVERIFY(files.ids().isEmpty());
        QVERIFY(files.write(id, picture()));
        QCOMPARE(files.image(id).value(), QByteArray("image"));
        QCOMPARE(files.thumbnail(id).value(), QByteArray("small"));
        const QString name = id.toString(QUuid::WithoutBraces);
        QCOMPARE(names(folder),
                 QStringList({QString(name % u".webp"), QString(name % u"_thumb.webp")}));
        QCOMPARE(files.imagePath(id), QString(folder % u'/' % name % u".webp"));
        QCOMPARE(files.thumbnailPath(id), QString(folder % u'/' % name % u"_thumb.webp"));
        QCOMPARE(files.ids(), QList<QUuid>{id});
    }

    void whatIsRemovedIsNotFound()
    {
        const QTemporaryDir dir;
        const IllustrationFiles files(dir.path());
        const QUuid id = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        QVERIFY(files.write(id, picture()));
        QVERIFY(files.write(other, picture()));
        files.remove(id);
        files.remove(id);
        QCOMPARE(files.image(id).error().code, ErrorCode::NotFound);
        QCOMPARE(files.thumbnail(id).error().code, ErrorCode::NotFound);
        QVERIFY(files.image(other));
        QCOMPARE(files.ids(), QList<QUuid>{other});
    }

    void eachIdIsListedOnce()
    {
        const QTemporaryDir dir;
        const IllustrationFiles files(dir.path());
        QSet<QUuid> written;
        for (int i = 0; i < 20; ++i) {
            const QUuid id = QUuid::createUuid();
            QVERIFY(files.write(id, picture()));
            written += id;
        }
        const QList<QUuid> half = written.values();
        QVERIFY(QFile::remove(files.imagePath(half[0])));
        QVERIFY(QFile::remove(files.thumbnailPath(half[1])));
        put(dir.filePath(QStringLiteral("holiday.webp")));
        const QList<QUuid> ids = files.ids();
        QCOMPARE(ids.size(), 20);
        QCOMPARE(QSet<QUuid>(ids.begin(), ids.end()), written);
    }

    void aFolderThatCannotBeIsTold()
    {
        const QTemporaryDir dir;
        put(dir.filePath(QStringLiteral("file")));
        const IllustrationFiles files(dir.filePath(QStringLiteral("file/folder")));
        const Result<void> written = files.write(QUuid::createUuid(), picture());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageFailed);
        QVERIFY(!written.error().message.contains(dir.path()));
    }

    void aReadOnlyFolderIsTold()
    {
        const QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(folder));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        if (QFile probe(folder % u"/probe"); probe.open(QIODevice::WriteOnly)) {
            probe.remove();
            QSKIP("This user may write everywhere.");
        }
        const IllustrationFiles files(folder);
        QCOMPARE(files.write(QUuid::createUuid(), picture()).error().code,
                 ErrorCode::StorageFailed);
        QVERIFY(names(folder).isEmpty());
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void bothAreWrittenOrNeither_data()
    {
        QTest::addColumn<bool>("isThumbnailBlocked");
        QTest::newRow("picture") << false;
        QTest::newRow("thumbnail") << true;
    }

    void bothAreWrittenOrNeither()
    {
        QFETCH(bool, isThumbnailBlocked);
        const QTemporaryDir dir;
        const IllustrationFiles files(dir.path());
        const QUuid id = QUuid::createUuid();
        QVERIFY(QDir().mkpath(isThumbnailBlocked ? files.thumbnailPath(id) : files.imagePath(id)));
        const Result<void> written = files.write(id, picture());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageFailed);
        QVERIFY(names(dir.path()).isEmpty());
    }

    void aFolderBelongsToOneFamily()
    {
        const QTemporaryDir dir;
        const IllustrationFiles files(dir.filePath(QStringLiteral("pictures")));
        QVERIFY(files.claim(QStringLiteral("one"), {}));
        QVERIFY(files.claim(QStringLiteral("one"), {}));
        QVERIFY(!files.claim(QStringLiteral("two"), {}));
        // A folder without a name in it, as an earlier version or a restored backup leaves it.
        const IllustrationFiles old(dir.filePath(QStringLiteral("old")));
        const QUuid id = QUuid::createUuid();
        QVERIFY(old.write(id, picture()));
        QVERIFY(!old.claim(QStringLiteral("two"), {}));
        QVERIFY(old.claim(QStringLiteral("one"), {id}));
        QVERIFY(!old.claim(QStringLiteral("two"), {id}));
    }

    void orphansAndHalfWrittenFilesGo()
    {
        const QTemporaryDir dir;
        const IllustrationFiles files(dir.path());
        const QUuid known = QUuid::createUuid();
        const QUuid orphan = QUuid::createUuid();
        QVERIFY(files.write(known, picture()));
        const QStringList kept = names(dir.path());
        QVERIFY(files.write(orphan, picture()));
        put(QString(files.imagePath(known) % u".XyzAbc"));
        put(QString(files.thumbnailPath(orphan) % u".aBcDeF"));
        const QStringList others{QStringLiteral("notes.txt"), QStringLiteral("holiday.webp"),
                                 QStringLiteral("holiday.webp.AbCdEf")};
        for (const QString &name : others)
            put(dir.filePath(name));
        files.removeAllBut({known});
        QStringList expected = kept + others;
        expected.sort();
        QStringList left = names(dir.path());
        left.sort();
        QCOMPARE(left, expected);
    }
};

QTEST_GUILESS_MAIN(IllustrationFilesTest)
#include "IllustrationFilesTest.moc"
