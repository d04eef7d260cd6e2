// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PictureFinder.h"
#include "pictures/EmojiPictures.h"
#include "pictures/OwnPictures.h"
#include "pictures/StampPictures.h"
#include "support/PlaceholderPictures.h"

#include <QTest>

using namespace chitai;

namespace {

QStringList idsOf(const QList<FoundPicture> &pictures)
{
    QStringList ids;
    for (const FoundPicture &picture : pictures)
        ids += picture.id;
    return ids;
}

PictureFinder::Sources only(std::unique_ptr<PictureSource> source)
{
    PictureFinder::Sources sources;
    sources.push_back(std::move(source));
    return sources;
}

} // namespace

class PictureFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOwnPicturesByFormsOfTheirWords()
    {
        const PlaceholderPictures pictures;
        const PictureFinder finder(only(std::make_unique<OwnPictures>(pictures.folder())));
        const QStringList cat{QStringLiteral("own:cat")};
        QCOMPARE(idsOf(finder.found(QStringLiteral("Кошки спят."), Language::Russian)), cat);
        QCOMPARE(idsOf(finder.found(QStringLiteral("котёнок"), Language::Russian)), cat);
        QCOMPARE(idsOf(finder.found(QStringLiteral("Die Katzen"), Language::German)), cat);
        QCOMPARE(idsOf(finder.found(QStringLiteral("CATS"), Language::English)), cat);
        QCOMPARE(finder.found(QStringLiteral("Die Katzen"), Language::German).front().name,
                 QStringLiteral("Katze"));
        QVERIFY(finder.found(QStringLiteral("Katze"), Language::Russian).isEmpty());
        QVERIFY(finder.found({}, Language::Russian).isEmpty());
    }

    /// What shows more of the text comes first.
    void moreWordsGoBefore()
    {
        const PlaceholderPictures pictures;
        const PictureFinder finder(PictureFinder::usualSources(pictures.folder()));
        const QStringList ids
            = idsOf(finder.found(QStringLiteral("кот и солнце"), Language::Russian));
        QVERIFY(ids.size() >= 2);
        QCOMPARE(ids.size() <= PictureFinder::mostFound, true);
        QCOMPARE(QSet<QString>({ids[0], ids[1]}),
                 QSet<QString>({QStringLiteral("own:cat"), QStringLiteral("own:sun")}));
    }

    void answersLaterAndNotToWhoIsGone()
    {
        const PlaceholderPictures pictures;
        PictureFinder finder(only(std::make_unique<OwnPictures>(pictures.folder())));
        auto gone = std::make_unique<QObject>();
        bool isGoneAnswered = false;
        finder.find(QStringLiteral("cat"), Language::English, gone.get(),
                    [&](const QList<FoundPicture> &) { isGoneAnswered = true; });
        gone.reset();
        QStringList ids;
        finder.find(QStringLiteral("cat"), Language::English, this,
                    [&](const QList<FoundPicture> &found) { ids = idsOf(found); });
        QVERIFY(ids.isEmpty());
        QTRY_COMPARE(ids, QStringList(QStringLiteral("own:cat")));
        QVERIFY(!isGoneAnswered);
    }

    void givesFilesAndSmallPictures()
    {
        const PlaceholderPictures pictures;
        const PictureFinder finder(PictureFinder::usualSources(pictures.folder()));
        QCOMPARE(finder.picture(QStringLiteral("own:cat")).value(),
                 pictures.file(QStringLiteral("cat")));
        QCOMPARE(finder.bytes(QStringLiteral("own:cat")), PictureBytes::Kept);
        QCOMPARE(finder.thumbnail(QStringLiteral("own:cat"), 200).value().size(), QSize(200, 150));
        for (const char *id : {"own:none", "own:../cat", "own:pictures.json", "none:cat", "cat", "",
                               "emoji:zz", "emoji:41", "stamp:../../etc/passwd", "stamp:a.png"})
            QCOMPARE(finder.picture(QString::fromLatin1(id)).error().code, ErrorCode::NotFound);
    }

    void withoutFilesThereIsNothing()
    {
        const PictureFinder finder([] {
            PictureFinder::Sources sources;
            sources.push_back(std::make_unique<OwnPictures>(QStringLiteral("/nowhere")));
            sources.push_back(std::make_unique<EmojiPictures>(QString()));
            sources.push_back(std::make_unique<StampPictures>(QStringLiteral("/nowhere")));
            return sources;
        }());
        for (const char *key : {"own", "emoji", "stamp", "none"})
            QVERIFY(!finder.isAvailable(QString::fromLatin1(key)));
        QVERIFY(finder.found(QStringLiteral("cat"), Language::English).isEmpty());
    }

    void emojiAreFoundAndPainted()
    {
        const EmojiPictures emoji;
        QVERIFY2(emoji.isAvailable(), "fonts-noto-color-emoji is not installed");
        const auto first = [&](const char *word, Language language) {
            return emoji.find({QString::fromUtf8(word)}, language).value(0).id;
        };
        QCOMPARE(first("кошки", Language::Russian), QStringLiteral("emoji:1f408"));
        QCOMPARE(first("katzen", Language::German), QStringLiteral("emoji:1f408"));
        QCOMPARE(first("cats", Language::English), QStringLiteral("emoji:1f408"));
        QCOMPARE(first("äpfel", Language::German), QStringLiteral("emoji:1f34e"));
        const QImage picture
            = QImage::fromData(emoji.picture(QStringLiteral("1f408")).value(), "png");
        QCOMPARE(picture.size(), QSize(800, 600));
        QCOMPARE(picture.pixelColor(5, 5), QColor(0xff, 0xf4, 0xe2));
        QVERIFY(picture.pixelColor(400, 300) != picture.pixelColor(5, 5));
        // The same file each time, so that it is stored once.
        QCOMPARE(emoji.picture(QStringLiteral("1f408")).value(),
                 emoji.picture(QStringLiteral("1f408")).value());
    }

    /// How a thing is does not show another thing that is like that.
    void qualitiesShowNothing()
    {
        const EmojiPictures emoji;
        QVERIFY(emoji.find({QStringLiteral("медленно")}, Language::Russian).isEmpty());
        QVERIFY(emoji.find({QStringLiteral("маленький")}, Language::Russian).isEmpty());
        QVERIFY(emoji.find({QStringLiteral("kleine")}, Language::German).isEmpty());
        QVERIFY(emoji.find({QStringLiteral("langsam")}, Language::German).isEmpty());
        QVERIFY(emoji.find({QStringLiteral("little")}, Language::English).isEmpty());
        QVERIFY(emoji.find({QStringLiteral("slow")}, Language::English).isEmpty());
    }

    void aDamagedFontHasNoPictures()
    {
        QFile whole(EmojiPictures::usualFontPath());
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("font.ttf"));
        const QByteArray beginning = whole.read(20'000);
        for (const qsizetype length : {0, 3, 12, 100, 400, 11'400, 15'000, 20'000}) {
            QFile cut(path);
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(beginning.left(length));
            cut.close();
            QVERIFY(!EmojiFont(path).isAvailable());
        }
    }

    void stampsAreFoundByTheirTexts()
    {
        QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("animals")));
        QImage stamp(40, 40, QImage::Format_ARGB32);
        stamp.fill(Qt::red);
        const QString file = dir.filePath(QStringLiteral("animals/cat"));
        QVERIFY(stamp.save(file + QStringLiteral(".png")));
        QFile text(file + QStringLiteral(".txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("A fat cat.\nde.utf8=Eine Katze.\nru.utf8=Кошка.\n");
        text.close();
        const PictureFinder finder(only(std::make_unique<StampPictures>(dir.path())));
        const QStringList cat{QStringLiteral("stamp:animals/cat.png")};
        QVERIFY(finder.isAvailable(QStringLiteral("stamp")));
        QCOMPARE(idsOf(finder.found(QStringLiteral("кошку"), Language::Russian)), cat);
        QCOMPARE(idsOf(finder.found(QStringLiteral("Katzen"), Language::German)), cat);
        QCOMPARE(idsOf(finder.found(QStringLiteral("cats"), Language::English)), cat);
        QCOMPARE(finder.found(QStringLiteral("Katzen"), Language::German).front().name,
                 QStringLiteral("Eine Katze"));
        QVERIFY(finder.picture(cat.front()));
    }
};

QTEST_GUILESS_MAIN(PictureFinderTest)
#include "PictureFinderTest.moc"
