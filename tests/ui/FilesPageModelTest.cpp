// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/FilesPageModel.h"

#include "support/TestReading.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// A parent on the page of files, with a folder of files beside it.
struct Desk
{
    QUrl file(const QString &name) const { return QUrl::fromLocalFile(dir.filePath(name)); }

    QUrl write(const QString &name, const QByteArray &bytes) const
    {
        QFile out(dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("can't write");
        return file(name);
    }

    QByteArray read(const QString &name) const
    {
        QFile in(dir.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Opens a file and waits until its texts are counted.
    void open(const QUrl &file)
    {
        view.open(file);
        QTRY_VERIFY(!view.isBusy() && !preview.isCounting());
    }

    int texts() { return int(reading.family.search().find({}).value().entries.size()); }

    QTemporaryDir dir;
    TestReading reading;
    BackupScheduler backups{
        {reading.family.databaseFile(), dir.filePath(QStringLiteral("pictures"))},
        dir.filePath(QStringLiteral("backups")),
        reading.family.clock};
    FilesPageModel view{{reading.family.database(), reading.family.clock, reading.family.search(),
                         reading.libraryService(), backups}};
    FilePreviewModel &preview = *view.preview();
};

QByteArray manyLines(int count)
{
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += "The cat number " + QByteArray::number(i) + " sleeps.\n";
    return lines;
}

} // namespace

class FilesPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSampleShowsWhatIsRead()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("anki.txt"),
                             "#separator:tab\n#html:true\nder <b>Hund</b>\tthe <i>dog</i>\n"
                             "eins<br>zwei\tone\n"));
        const QVariantList sample = desk.preview.sample();
        QCOMPARE(sample.value(0).toStringList(),
                 QStringList({QStringLiteral("der Hund"), QStringLiteral("the <i>dog</i>")}));
        QCOMPARE(sample.value(1).toStringList().front(), QStringLiteral("eins / zwei"));
    }

    void aTableIsLookedAtBeforeItIsTaken()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("a.csv"), "text,language\nдом,ru\nHaus,de\n?,ru\n"));
        QVERIFY(desk.preview.isOpen());
        QCOMPARE(desk.preview.fileName(), QStringLiteral("a.csv"));
        QCOMPARE(desk.preview.columns(),
                 QStringList({QStringLiteral("text"), QStringLiteral("language")}));
        QCOMPARE(desk.preview.sample().size(), 3);
        QCOMPARE(desk.preview.itemCount(), 2);
        QVERIFY(desk.preview.problems().join(u' ').contains(u'4'));
        QCOMPARE(desk.texts(), 0);

        QSignalSpy announced(&desk.reading.libraryService(), &LibraryService::itemsChanged);
        desk.view.import();
        QTRY_VERIFY(!desk.view.isBusy());
        QCOMPARE(desk.texts(), 2);
        QVERIFY(!desk.preview.isOpen());
        QVERIFY(desk.view.message().contains(u'2'));
        QCOMPARE(announced.size(), 1);
    }

    void theParentSaysWhichColumnIsWhich()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("a.csv"), "1,Das Haus ist rot.\n2,Der Hund.\n"));
        QCOMPARE(desk.preview.columns(), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        desk.preview.setTextColumn(1);
        desk.preview.setLanguageColumn(-1);
        desk.preview.setLanguage(QStringLiteral("de"));
        QVERIFY(desk.preview.isCounting());
        QTRY_VERIFY(!desk.preview.isCounting());
        QCOMPARE(desk.preview.itemCount(), 2);
        desk.view.import();
        QTRY_VERIFY(!desk.view.isBusy());
        const QList<ItemEntry> items = desk.reading.family.search().find({}).value().entries;
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.front().item.language, Language::German);
        QCOMPARE(items.front().item.text, QStringLiteral("Das Haus ist rot."));
    }

    void howAFileIsReadIsShownAndMayBeChanged()
    {
        Desk desk;
        FilePreviewModel &preview = desk.preview;
        const auto read
            = [&desk, &preview] { QTRY_VERIFY(!desk.view.isBusy() && !preview.isCounting()); };
        desk.open(desk.write(QStringLiteral("a.csv"), "Wort;Nr\n\"Ja\";1\nM\xE4use;2\n"));
        QCOMPARE(preview.encodings().value(preview.encoding()), QStringLiteral("Windows-1252"));
        QCOMPARE(preview.separators().value(preview.separator()), QStringLiteral("semicolons"));
        QVERIFY(preview.isTable() && preview.hasHeading() && preview.isQuoted());
        QCOMPARE(preview.itemCount(), 2);
        QVERIFY2(preview.problems().join(u' ').contains(QStringLiteral("Nr")),
                 qPrintable(preview.problems().join(u' ')));

        preview.setHeading(false);
        QVERIFY(desk.view.isBusy());
        read();
        QCOMPARE(preview.itemCount(), 3);
        preview.setQuoted(false);
        read();
        QCOMPARE(preview.sample().value(1).toStringList().front(), QStringLiteral("\"Ja\""));
        preview.setEncoding(int(TextEncoding::Utf8));
        read();
        QCOMPARE(preview.itemCount(), 2);
        preview.setSeparator(int(preview.separators().size()) - 1);
        read();
        QCOMPARE(preview.columns().size(), 1);
        QCOMPARE(preview.encoding(), int(TextEncoding::Utf8));

        // The file goes away: what was read of it stays.
        QVERIFY(QFile::remove(desk.dir.filePath(QStringLiteral("a.csv"))));
        preview.setEncoding(int(TextEncoding::Windows1252));
        read();
        QVERIFY(preview.isOpen());
        QVERIFY(!desk.view.message().isEmpty());
        QCOMPARE(preview.encoding(), int(TextEncoding::Utf8));
        QVERIFY(preview.itemCount() > 0);
    }

    void aMixedFileTellsItsLanguages()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("a.txt"), "кот\nhouse\nдом\n"));
        QCOMPARE(desk.preview.countByLanguage(),
                 (QVariantMap{{QStringLiteral("ru"), 2}, {QStringLiteral("en"), 1}}));
        QVERIFY(desk.preview.language().isEmpty());
        desk.preview.setLanguage(QStringLiteral("de"));
        QTRY_VERIFY(!desk.preview.isCounting());
        QVERIFY(desk.preview.countByLanguage().isEmpty());
    }

    void aLargeFileIsReadBesideTheReading()
    {
        Desk desk;
        const QUrl file = desk.write(QStringLiteral("a.txt"), manyLines(20000));
        desk.view.open(file);
        QVERIFY(desk.view.isBusy());
        QVERIFY(!desk.preview.isOpen());
        desk.view.cancel();
        QVERIFY(!desk.view.isBusy());
        QVERIFY(!desk.view.message().isEmpty());
        QCoreApplication::processEvents();
        QVERIFY(!desk.preview.isOpen());

        desk.open(file);
        QCOMPARE(desk.preview.itemCount(), 20000);
        // Each answer to a question counts anew, and only the last one's count is told.
        QSignalSpy counted(&desk.preview, &FilePreviewModel::changed);
        desk.preview.setLanguage(QStringLiteral("de"));
        desk.preview.setLanguage(QStringLiteral("en"));
        QVERIFY(desk.preview.isCounting());
        desk.view.import();
        QVERIFY(!desk.view.isBusy());
        QTRY_VERIFY(!desk.preview.isCounting());
        QCOMPARE(desk.preview.itemCount(), 20000);
        QCOMPARE(counted.size(), 3);
    }

    void duplicatesAreTold()
    {
        Desk desk;
        desk.reading.family.addItem(QStringLiteral("dog"), Language::English);
        desk.open(desk.write(QStringLiteral("a.txt"), "dog\ncat\ncat\n"));
        desk.view.import();
        QTRY_VERIFY(!desk.view.isBusy());
        QCOMPARE(desk.texts(), 2);
        QVERIFY2(desk.view.message().contains(u'1') && desk.view.message().contains(u'2'),
                 qPrintable(desk.view.message()));
    }

    void aStoppedImportLeavesNothing()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("a.txt"), manyLines(5000)));
        desk.view.import();
        QTRY_VERIFY(desk.view.done() > 0);
        QVERIFY(desk.view.isBusy());
        desk.view.cancel();
        QVERIFY(!desk.view.isBusy());
        QCOMPARE(desk.texts(), 0);
        QVERIFY(!desk.view.message().isEmpty());
        // The file is still open: the parent may take it after all.
        QVERIFY(desk.preview.isOpen());
        desk.view.import();
        QTRY_VERIFY(!desk.view.isBusy());
        QVERIFY(desk.view.message().contains(QStringLiteral("5000")));
    }

    void aTapIsAnsweredInTheMiddleOfAnImport()
    {
        Desk desk;
        desk.reading.apply(StartSession{Language::English});
        desk.reading.add(QStringLiteral("one two three"), Language::English);
        desk.open(desk.write(QStringLiteral("a.txt"), manyLines(2000)));
        desk.view.import();
        QTRY_VERIFY(desk.view.done() > 0);
        desk.reading.apply(AdvanceWord{1});
        QVERIFY(desk.view.isBusy());
        QCOMPARE(desk.reading.now().wordIndex, 1);
        QTRY_VERIFY(!desk.view.isBusy());
        desk.reading.restart();
        QCOMPARE(desk.reading.now().current->text, QStringLiteral("one two three"));
    }

    void aFullDiskIsToldAndLeavesNothing()
    {
        Desk desk;
        desk.open(desk.write(QStringLiteral("a.txt"), manyLines(5000)));
        desk.reading.family.fillDisk();
        desk.view.import();
        QTRY_VERIFY(!desk.view.isBusy());
        desk.reading.family.freeDisk();
        QCOMPARE(desk.texts(), 0);
        QVERIFY2(desk.view.message().contains(QStringLiteral("disk")),
                 qPrintable(desk.view.message()));
    }

    void whatCannotBeReadIsToldInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another kind") << QStringLiteral("a.docx") << QByteArray("PK");
        QTest::newRow("binary") << QStringLiteral("a.txt") << QByteArray("a\0b", 3);
        QTest::newRow("no JSON") << QStringLiteral("a.json") << QByteArray("{");
    }

    void whatCannotBeReadIsToldInWords()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Desk desk;
        desk.open(desk.write(name, bytes));
        QVERIFY(!desk.preview.isOpen());
        QVERIFY(!desk.view.message().isEmpty());
        desk.view.import();
        QVERIFY(!desk.view.isBusy());
    }

    void aMissingFileIsTold()
    {
        Desk desk;
        desk.open(desk.file(QStringLiteral("gone.txt")));
        QVERIFY(!desk.preview.isOpen());
        QVERIFY(!desk.view.message().isEmpty());
    }

    void everythingGoesOutAndComesInAgain()
    {
        Desk desk;
        desk.reading.family.addItem(QStringLiteral("Komma, \"Zitat\""), Language::German);
        desk.reading.family.addItem(QStringLiteral("дом"));
        desk.view.exportTo(desk.file(QStringLiteral("all")));
        QTRY_VERIFY(!desk.view.isBusy());
        // A name without an ending gets one.
        QVERIFY(desk.read(QStringLiteral("all.csv")).contains("дом"));
        QVERIFY(desk.view.message().contains(QStringLiteral("all.csv")));
        Desk other;
        other.open(desk.file(QStringLiteral("all.csv")));
        other.view.import();
        QTRY_VERIFY(!other.view.isBusy());
        QCOMPARE(other.texts(), 2);
    }

    void aFileWithoutANameIsNotWritten()
    {
        Desk desk;
        for (const char *nameless : {"", ".zip", "x.zip"}) { // the last one in no folder
            desk.view.backUpTo(QUrl(QStringLiteral("file:") + QString::fromLatin1(nameless)));
            QVERIFY(!desk.view.isBusy());
            QVERIFY(!desk.view.message().isEmpty());
        }
        desk.view.exportTo(desk.file(QStringLiteral(".csv")));
        QVERIFY(!desk.view.isBusy());
        QVERIFY(!QFile::exists(desk.dir.filePath(QStringLiteral(".csv"))));
        QVERIFY(desk.view.suggestedFile(QStringLiteral("zip")).isLocalFile());
    }

    void aBackupIsWrittenAndPreparedForTheNextStart()
    {
        Desk desk;
        desk.reading.family.addItem(QStringLiteral("дом"));
        QDir(desk.dir.path()).mkdir(QStringLiteral("pictures"));
        desk.view.backUpTo(desk.file(QStringLiteral("all")));
        QVERIFY(desk.view.isBusy());
        QTRY_VERIFY(!desk.view.isBusy());
        QVERIFY(desk.read(QStringLiteral("all.zip")).startsWith("PK"));
        QVERIFY(!desk.view.isRestorePrepared());
        // Where it is, is told, and can be gone to.
        QVERIFY2(desk.view.message().contains(QDir::toNativeSeparators(desk.dir.path())),
                 qPrintable(desk.view.message()));
        QCOMPARE(desk.view.writtenFile(), desk.file(QStringLiteral("all.zip")));
        QCOMPARE(desk.view.writtenFolder(), QUrl::fromLocalFile(desk.dir.path()));
        desk.view.restoreFrom(desk.file(QStringLiteral("all.zip")));
        QTRY_VERIFY(!desk.view.isBusy());
        QVERIFY2(desk.view.isRestorePrepared(), qPrintable(desk.view.message()));
        QVERIFY(desk.view.writtenFile().isEmpty());
        // Until then nothing has changed.
        QCOMPARE(desk.texts(), 1);
    }

    void theDailyBackupKeepsNobodyWaiting()
    {
        Desk desk;
        QSignalSpy told(&desk.view, &FilesPageModel::lastBackupChanged);
        desk.backups.check();
        QVERIFY(!desk.view.isBusy());
        desk.view.cancel();
        QTRY_VERIFY(!desk.view.lastBackup().isEmpty() && !desk.backups.isRunning());
        QVERIFY(!told.isEmpty());
        QVERIFY(!desk.view.isBusy());
    }

    void whyThereIsNoBackupStaysUntilItIsOver()
    {
        Desk desk;
        QVERIFY(desk.view.backupTrouble().isEmpty());
        QSignalSpy told(&desk.view, &FilesPageModel::backupTroubleChanged);
        desk.write(QStringLiteral("backups"), "a file in the place of the folder");
        desk.backups.check();
        QTRY_VERIFY(!desk.view.backupTrouble().isEmpty());
        desk.view.exportTo(desk.file(QStringLiteral("all")));
        QTRY_VERIFY(!desk.view.isBusy());
        QVERIFY(!desk.view.backupTrouble().isEmpty());
        QVERIFY(QFile::remove(desk.dir.filePath(QStringLiteral("backups"))));
        desk.view.retryBackup();
        QTRY_VERIFY(desk.view.backupTrouble().isEmpty());
        QCOMPARE(told.size(), 2);
        QVERIFY(!desk.view.lastBackup().isEmpty());
    }

    void damagedDataOffersTheLastGoodBackup()
    {
        Desk desk;
        TestFamily &family = desk.reading.family;
        family.addItem(QStringLiteral("дом"));
        desk.backups.check();
        QTRY_VERIFY(!desk.backups.isRunning());
        QVERIFY(desk.view.rescueOffer().isEmpty());
        family.addItem(QStringLiteral("мяч"));
        QSqlQuery root = family.database()
                             .run(QStringLiteral("SELECT rootpage, page_size FROM sqlite_master, "
                                                 "pragma_page_size WHERE name = 'items_in_order'"))
                             .value();
        QVERIFY(root.next());
        const int size = root.value(1).toInt();
        const qint64 place = qint64(root.value(0).toInt() - 1) * size;
        root.finish();
        QVERIFY(family.database().execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
        QFile file(family.databaseFile());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place));
        QCOMPARE(file.write(QByteArray(size, '\x55')), size);
        file.close();
        family.clock.advance(std::chrono::hours(24));
        desk.backups.check();
        QTRY_VERIFY(!desk.view.rescueOffer().isEmpty());
        QVERIFY2(desk.view.rescueOffer().contains(QStringLiteral("January")),
                 qPrintable(desk.view.rescueOffer()));
        desk.view.rescue();
        QTRY_VERIFY(!desk.view.isBusy() && !desk.view.message().isEmpty());
        QVERIFY2(desk.view.isRestorePrepared(), qPrintable(desk.view.message()));
        QVERIFY2(desk.view.message().contains(QStringLiteral("1 text")),
                 qPrintable(desk.view.message()));
        QSignalSpy again(&desk.view, &FilesPageModel::startAgainWanted);
        desk.view.startAgain();
        QCOMPARE(again.size(), 1);
    }

    void whatIsNoBackupIsRefused()
    {
        Desk desk;
        desk.view.restoreFrom(desk.write(QStringLiteral("a.zip"), "no zip at all"));
        QTRY_VERIFY(!desk.view.isBusy());
        QVERIFY(!desk.view.isRestorePrepared());
        QVERIFY(!desk.view.message().isEmpty());
    }
};

QTEST_MAIN(FilesPageModelTest)
#include "FilesPageModelTest.moc"
