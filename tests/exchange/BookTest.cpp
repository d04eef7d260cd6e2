// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/Book.h"

#include "ItemTexts.h"
#include "TestBook.h"
#include "exchange/Archive.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

/// Books (EPUB) as texts.
class BookTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QByteArray packed(const QList<BookEntry> &entries) const
    {
        const QString path = m_dir.filePath(QStringLiteral("book.epub"));
        QFile::remove(path);
        {
            ArchiveWriter writer = ArchiveWriter::open(path).value();
            for (const BookEntry &entry : entries) {
                QFile part(m_dir.filePath(QStringLiteral("part")));
                if (!part.open(QIODevice::WriteOnly) || part.write(entry.bytes) < 0)
                    qFatal("can't write");
                part.close();
                if (!writer.addFile(entry.name, part.fileName(),
                                    ArchiveWriter::Compression::Deflate))
                    qFatal("can\'t pack");
            }
            if (!writer.finish())
                qFatal("can't pack");
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<BookEntry> with(QList<BookEntry> entries, const QString &name,
                                 const QByteArray &bytes)
    {
        entries.removeIf([&name](const BookEntry &entry) { return entry.name == name; });
        entries += BookEntry{name, bytes};
        return entries;
    }

    /// As old programs pack: nothing says that the names are UTF-8.
    static QByteArray withoutNameFlag(QByteArray archive)
    {
        for (const auto &[mark, flags] :
             {std::pair(QByteArray("PK\3\4"), 7), std::pair(QByteArray("PK\1\2"), 9)}) {
            for (qsizetype at = archive.indexOf(mark); at >= 0; at = archive.indexOf(mark, at + 4))
                archive[at + flags] = char(archive[at + flags] & ~0x08);
        }
        return archive;
    }

private Q_SLOTS:
    void namesOfEveryLanguageAreRead()
    {
        const QByteArray page = "<html><body><p>Ein Igel.</p></body></html>";
        for (const char *name : {"OEBPS/Bilder/Übersicht.xhtml", "OEBPS/картинки/ёж.xhtml"}) {
            const QByteArray archive = packed(with(igel(), QString::fromUtf8(name), page));
            QVERIFY(readItemTable(archive, ItemFileFormat::Book).has_value());
            const Result<ItemTable> table
                = readItemTable(withoutNameFlag(archive), ItemFileFormat::Book);
            QVERIFY2(table.has_value(), name);
            QVERIFY(table->rows.size() > 2);
            // Nor are they, of a DOS program.
            const QByteArray old = withoutNameFlag(archive)
                                       .replace("\xc3\x9c", "\x9a\x9a")
                                       .replace("\xd1\x91", "\xf1\xf1");
            QVERIFY2(readItemTable(old, ItemFileFormat::Book).has_value(), name);
        }
        // A chapter itself.
        const QByteArray package
            = bookPackage().replace("text/one.xhtml", QByteArray("text/\xd1\x91\xd0\xb6.xhtml"));
        QList<BookEntry> entries = with(igel(), QStringLiteral("OEBPS/book.opf"), package);
        entries += BookEntry{QString::fromUtf8("OEBPS/text/ёж.xhtml"), page};
        const ItemTable table
            = readItemTable(withoutNameFlag(packed(entries)), ItemFileFormat::Book).value();
        QCOMPARE(table.rows.front().fields.front(), QStringLiteral("Ein Igel."));
    }

    void theSentencesComeInTheirOrder()
    {
        QCOMPARE(itemFileFormat(QStringLiteral("a.EPUB")), ItemFileFormat::Book);
        QVERIFY(!isWritable(ItemFileFormat::Book));
        const ItemTable table = readItemTable(packed(igel()), ItemFileFormat::Book).value();
        const ReadItems read = itemsOf(table, table.guess, {});
        QStringList texts;
        for (const NewItem &item : read.items) {
            texts += item.text;
            QCOMPARE(item.language, Language::German);
            QCOMPARE(item.tags, list({"Der Igel und mehr"}));
        }
        QCOMPARE(texts,
                 list({"Der Igel", "Es war ein Igel.", "Er schlief am 3. Mai.",
                       "„Komm!“, sagte Oma.", "Ende gut.", "Alles gut!"}));
        QVERIFY(!read.isPartial());
    }

    void aChapterThatIsNamedOftenIsReadOnce()
    {
        QByteArray package = bookPackage();
        package.insert(package.indexOf("</spine>"),
                       QByteArray("<itemref idref=\"one\"/>").repeated(1000));
        const ItemTable table
            = readItemTable(packed(with(igel(), QStringLiteral("OEBPS/book.opf"), package)),
                            ItemFileFormat::Book)
                  .value();
        QCOMPARE(table.rows.size(), 6);
    }

    void aPageIsReadInTimeWhateverItIs_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("elements in elements")
            << QByteArray("<b>").repeated(100'000) << QByteArray("</i>").repeated(100'000);
        QTest::newRow("blocks in blocks")
            << QByteArray("<table>").repeated(100'000) << QByteArray("</p>").repeated(100'000);
        QTest::newRow("types of document")
            << QByteArray() << QByteArray("<!DOCTYPE [").repeated(100'000);
        QTest::newRow("ends of a type")
            << QByteArray() << "<!DOCTYPE [" + QByteArray("] ").repeated(100'000);
        QTest::newRow("open elements") << QByteArray() << QByteArray("<b ").repeated(100'000);
        QTest::newRow("nested as in real books")
            << QByteArray("<div><b>").repeated(200) << QByteArray();
    }

    void aPageIsReadInTimeWhateverItIs()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray page = "<html><body>" + before + "<p>Ein &bdquo;Igel&ldquo;.</p>" + after;
        QElapsedTimer timer;
        timer.start();
        const ItemTable table
            = readItemTable(packed(with(igel(), QStringLiteral("OEBPS/text/one.xhtml"), page)),
                            ItemFileFormat::Book)
                  .value();
        QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
        QCOMPARE(table.rows.front().fields.front(), QStringLiteral("Ein „Igel“."));
    }

    void orTheParagraphs()
    {
        const ItemTable table
            = readItemTable(packed(igel()), ItemFileFormat::Book, {}, {.unit = BookUnit::Paragraph})
                  .value();
        QCOMPARE(table.rows.size(), 4);
        QCOMPARE(table.rows[1].fields.front(),
                 QStringLiteral("Es war ein Igel. Er schlief am 3. Mai."));
    }

    void theLanguageIsTheBooks_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QString>("code");
        QTest::newRow("de-AT") << QByteArray("de-AT") << QStringLiteral("de");
        QTest::newRow("none") << QByteArray() << QStringLiteral("de"); // by its letters
        QTest::newRow("und") << QByteArray("und") << QStringLiteral("de");
    }

    void theLanguageIsTheBooks()
    {
        QFETCH(QByteArray, named);
        QFETCH(QString, code);
        const ItemTable table = readItemTable(packed(with(igel(), QStringLiteral("OEBPS/book.opf"),
                                                          bookPackage(named))),
                                              ItemFileFormat::Book)
                                    .value();
        const ReadItems read = itemsOf(table, table.guess, {});
        QVERIFY(!read.items.isEmpty());
        for (const NewItem &item : read.items)
            QCOMPARE(languageCode(item.language), code);
    }

    void aChapterThatIsNotThereIsTold()
    {
        QByteArray document = bookPackage();
        document.replace("idref=\"css\"", "idref=\"gone\"");
        const ItemTable table
            = readItemTable(packed(with(igel(), QStringLiteral("OEBPS/book.opf"), document)),
                            ItemFileFormat::Book)
                  .value();
        QCOMPARE(table.refusals.size(), 1);
        QVERIFY(table.refusals.front().reason == RefusedLine::Reason::Missing);
        QVERIFY(itemsOf(table, table.guess, {}).isPartial());
    }

    void aLockedBookIsTold()
    {
        const QString name = QStringLiteral("META-INF/encryption.xml");
        const auto encryption = [](const char *algorithm) -> QByteArray {
            return QByteArray("<encryption><EncryptedData><EncryptionMethod Algorithm=\"")
                + algorithm + "\"/></EncryptedData></encryption>";
        };
        QCOMPARE(readItemTable(
                     packed(with(igel(), name, encryption("http://www.w3.org/2001/04/xmlenc#aes"))),
                     ItemFileFormat::Book)
                     .error()
                     .code,
                 ErrorCode::NotAllowed);
        QVERIFY(readItemTable(
            packed(with(igel(), name, encryption("http://www.idpf.org/2008/embedding"))),
            ItemFileFormat::Book));
    }

    void whatIsNoBookIsRefused()
    {
        const QByteArray whole = packed(igel());
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("PK"), QByteArray("<html></html>"), whole.first(200),
              packed({{QStringLiteral("a.txt"), "text"}}),
              packed(with(igel(), QStringLiteral("META-INF/container.xml"), "<container/>")),
              packed(with(igel(), QStringLiteral("META-INF/container.xml"),
                          "<rootfile full-path=\"none.opf\"/>"))})
            QCOMPARE(readItemTable(bytes, ItemFileFormat::Book).error().code, ErrorCode::BadValue);
    }

    void aBombEnds()
    {
        QCOMPARE(readItemTable(packed(with(igel(), QStringLiteral("OEBPS/text/one.xhtml"),
                                           QByteArray(BookLimits::pageBytes + 1, ' '))),
                               ItemFileFormat::Book)
                     .error()
                     .code,
                 ErrorCode::TooLarge);
        // A document type that grows is no part of a page; elements that nest are none either.
        const QByteArray laughs = "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                                  "<html><body><p>Igel &b;</p>"
            + QByteArray("<div>").repeated(50'000) + "Maus";
        const ItemTable table
            = readItemTable(packed(with(igel(), QStringLiteral("OEBPS/text/one.xhtml"), laughs)),
                            ItemFileFormat::Book)
                  .value();
        QVERIFY(table.rows.front().fields.front().startsWith(QStringLiteral("Igel")));
        QVERIFY(table.rows.front().fields.front().size() < 20);
        QByteArray many = bookPackage();
        many.replace(
            "</spine>",
            QByteArray(QByteArray("<itemref idref=\"one\"/>").repeated(20'000) + "</spine>"));
        QVERIFY(readItemTable(packed(with(igel(), QStringLiteral("OEBPS/book.opf"), many)),
                              ItemFileFormat::Book)
                    .value()
                    .rows.size()
                <= BookLimits::chapters * 4);
    }
};

QTEST_GUILESS_MAIN(BookTest)
#include "BookTest.moc"
