// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/StampPictures.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

void stamp(const QTemporaryDir &dir, const QString &stem, const QByteArray &text,
           const QSize &size = {40, 40})
{
    QVERIFY(QDir(dir.path()).mkpath(QFileInfo(stem).path()));
    QFile file(dir.filePath(stem + u".txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(dir.filePath(stem + u".png")));
}

QStringList ids(const StampPictures &stamps, const QString &word, Language language)
{
    QStringList all;
    for (const FoundPicture &picture : stamps.find({word}, language))
        all += picture.id;
    return all;
}

} // namespace

/// The stamps of another program, whose files say anything.
class StampPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureNeedsItsTextAndATextItsPicture()
    {
        QTemporaryDir dir;
        stamp(dir, u"a/cat"_s, "A cat.");
        QVERIFY(QFile::remove(dir.filePath(u"a/cat.txt"_s)));
        stamp(dir, u"a/dog"_s, "A dog.");
        QVERIFY(QFile::remove(dir.filePath(u"a/dog.png"_s)));
        const StampPictures stamps(dir.path());
        QVERIFY(stamps.isAvailable());
        QVERIFY(ids(stamps, u"cat"_s, Language::English).isEmpty());
        QVERIFY(ids(stamps, u"dog"_s, Language::English).isEmpty());
    }

    void textsOfAnyShapeAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QByteArray &text, Language language,
                            const QString &word, const QString &title) {
            QTest::newRow(name) << text << language << word << title;
        };
        row("usual", "A cat.\nde.utf8=Eine Katze.\n", Language::German, u"katze"_s,
            u"Eine Katze"_s);
        row("of Windows", "A cat.\r\nde.utf8=Eine Katze.\r\n", Language::German, u"katze"_s,
            u"Eine Katze"_s);
        row("without an end", "A cat", Language::English, u"cat"_s, u"A cat"_s);
        row("many dots", "A cat...", Language::English, u"cat"_s, u"A cat"_s);
        row("not the language", "A cat.\nde.utf8=Eine Katze.", Language::Russian, u"кошка"_s, {});
        row("an empty name", "A cat.\nru.utf8=\n", Language::Russian, u"кошка"_s, {});
        row("with what it is told of", "Knight. The only piece that can jump.", Language::English,
            u"knight"_s, u"Knight"_s);
        row("a word of what it is told of", "Knight. The only piece that can jump.",
            Language::English, u"piece"_s, {});
        row("in brackets", "A robin (a bird of the garden).", Language::English, u"garden"_s, {});
        row("after a comma", "A tram, built for the snow.", Language::English, u"tram"_s,
            u"A tram"_s);
        row("an abbreviation", "A St. Bernard dog.", Language::English, u"dog"_s,
            u"A St. Bernard dog"_s);
        row("a whole story", "This is where the old lighthouse of the island stood",
            Language::English, u"lighthouse"_s, {});
        row("only an article", "The\n", Language::English, u"the"_s, {});
        row("empty", "", Language::English, u"cat"_s, {});
        row("not UTF-8", "A \xff\xfe cat.", Language::English, u"cat"_s, u"A \ufffd\ufffd cat"_s);
    }

    void textsOfAnyShapeAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(Language, language);
        QFETCH(QString, word);
        QFETCH(QString, title);
        QTemporaryDir dir;
        stamp(dir, u"one"_s, text);
        const StampPictures stamps(dir.path());
        const QList<FoundPicture> found = stamps.find({word}, language);
        QCOMPARE(found.size(), title.isEmpty() ? 0 : 1);
        if (!found.isEmpty())
            QCOMPARE(found.front().name, title);
    }

    /// A name of one word fits better than one of several.
    void theOnlyWordFitsBetter()
    {
        QTemporaryDir dir;
        stamp(dir, u"a"_s, "A fat cat.");
        stamp(dir, u"b"_s, "A cat.");
        const StampPictures stamps(dir.path());
        QCOMPARE(ids(stamps, u"cat"_s, Language::English),
                 QStringList({u"stamp:b.png"_s, u"stamp:a.png"_s}));
        QCOMPARE(ids(stamps, u"fat"_s, Language::English), QStringList(u"stamp:a.png"_s));
        QVERIFY(ids(stamps, u"a"_s, Language::English).isEmpty());
    }

    /// By their paths, whatever order the disk has.
    void whatFitsAsWellIsSortedByName()
    {
        QTemporaryDir dir;
        for (const QString &stem : {u"z/cat"_s, u"b/cat"_s, u"cat"_s, u"a/deep/cat"_s})
            stamp(dir, stem, "A cat.");
        QCOMPARE(ids(StampPictures(dir.path()), u"cat"_s, Language::English),
                 QStringList({u"stamp:a/deep/cat.png"_s, u"stamp:b/cat.png"_s, u"stamp:cat.png"_s,
                              u"stamp:z/cat.png"_s}));
    }

    void nothingOutsideIsGiven_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("above") << u"../secret.png"_s;
        QTest::newRow("above, by a way round") << u"animals/../../secret.png"_s;
        QTest::newRow("by a link") << u"link.png"_s;
        QTest::newRow("its text") << u"cat.txt"_s;
        QTest::newRow("a folder") << u"folder.png"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("not there") << u"dog.png"_s;
    }

    void nothingOutsideIsGiven()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        stamp(dir, u"secret"_s, "A secret.");
        stamp(dir, u"stamps/cat"_s, "A cat.");
        QVERIFY(QDir(dir.path()).mkpath(u"stamps/folder.png"_s));
        QVERIFY(QDir(dir.path()).mkpath(u"stamps/animals"_s));
        QVERIFY(QFile::link(dir.filePath(u"secret.png"_s), dir.filePath(u"stamps/link.png"_s)));
        const StampPictures stamps(dir.filePath(u"stamps"_s));
        QVERIFY(stamps.picture(u"cat.png"_s));
        const Result<QByteArray> picture = stamps.picture(name);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::NotFound);
        QVERIFY(!picture.error().message.contains(dir.path()));
    }

    void smallPicturesKeepTheirShape_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("side");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("wide") << QSize(400, 200) << 100 << QSize(100, 50);
        QTest::newRow("high") << QSize(200, 400) << 100 << QSize(50, 100);
        QTest::newRow("just so") << QSize(100, 100) << 100 << QSize(100, 100);
        QTest::newRow("small ones are not blown up") << QSize(40, 30) << 100 << QSize(40, 30);
        QTest::newRow("thin as a line") << QSize(1'000, 2) << 100 << QSize(100, 1);
        QTest::newRow("a dot") << QSize(400, 300) << 1 << QSize(1, 1);
    }

    void smallPicturesKeepTheirShape()
    {
        QFETCH(QSize, size);
        QFETCH(int, side);
        QFETCH(QSize, expected);
        QTemporaryDir dir;
        stamp(dir, u"cat"_s, "A cat.", size);
        const Result<QImage> image = StampPictures(dir.path()).image(u"cat.png"_s, side);
        QVERIFY(image);
        QCOMPARE(image->size(), expected);
    }

    void aDamagedPictureIsNotFound()
    {
        QTemporaryDir dir;
        stamp(dir, u"cat"_s, "A cat.");
        QFile file(dir.filePath(u"cat.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write("no picture"), 10);
        file.close();
        const StampPictures stamps(dir.path());
        QCOMPARE(stamps.image(u"cat.png"_s, 100).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(StampPicturesTest)
#include "StampPicturesTest.moc"
