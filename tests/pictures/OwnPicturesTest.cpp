// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OwnPictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;
using namespace Qt::StringLiterals;

namespace {

void write(const QTemporaryDir &dir, const QString &name, const QByteArray &bytes)
{
    QFile file(dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

const QString indexName = u"pictures.json"_s;
const QByteArray catRow = R"({"name": "cat", "words": {"en": ["cat", "kitten"], "ru": ["кот"]},
    "texts": {"en": ["A cat."], "ru": ["Кот.", "Кот спит."]}})";

} // namespace

/// The index of the pictures that come with the program: whole, damaged, and not there.
class OwnPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenIndexHasNoPictures_data()
    {
        QTest::addColumn<QByteArray>("index");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("[" + catRow.chopped(5));
        QTest::newRow("no JSON") << QByteArray("cat: кот");
        QTest::newRow("two of them") << QByteArray("[" + catRow + "][]");
        QTest::newRow("binary") << QByteArray("\xff\xfe\x00\x01", 4);
    }

    /// It is told in the log, and nobody is stopped.
    void aBrokenIndexHasNoPictures()
    {
        QFETCH(QByteArray, index);
        QTemporaryDir dir;
        write(dir, indexName, index);
        const OwnPictures pictures(dir.path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the index of pictures: .+"_s));
        QVERIFY(pictures.find({u"cat"_s}, Language::English).isEmpty());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the index of pictures: .+"_s));
        QVERIFY(pictures.belongings().isEmpty());
    }

    void rowsThatMakeNoSenseArePassedOver_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char *row :
             {"null", "7", "\"cat\"", "[]", "{}", R"({"name": "dog"})",
              R"({"name": "dog", "words": ["cat"]})", R"({"name": "dog", "words": {"en": "cat"}})",
              R"({"name": "dog", "words": {"en": []}, "texts": {"en": []}})",
              R"({"name": "dog", "words": {"fr": ["cat"]}, "texts": 3})"})
            QTest::newRow(row) << QByteArray(row);
    }

    void rowsThatMakeNoSenseArePassedOver()
    {
        QFETCH(QByteArray, row);
        QTemporaryDir dir;
        write(dir, indexName, "[" + row + "," + catRow + "]");
        const OwnPictures pictures(dir.path());
        const QList<FoundPicture> found = pictures.find({u"cat"_s}, Language::English);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().id, u"own:cat"_s);
        QCOMPARE(pictures.belongings().size(), 1);
    }

    void theMainWordIsTheNameAndFitsBest()
    {
        QTemporaryDir dir;
        write(dir, indexName, "[" + catRow + "]");
        const OwnPictures pictures(dir.path());
        const FoundPicture byName = pictures.find({u"cat"_s}, Language::English).value(0);
        const FoundPicture byOther = pictures.find({u"kitten"_s}, Language::English).value(0);
        QCOMPARE(byName.name, u"cat"_s);
        QCOMPARE(byOther.name, u"cat"_s);
        QVERIFY(byName.fit > byOther.fit);
        QCOMPARE(pictures.find({u"кот"_s}, Language::Russian).value(0).name, u"кот"_s);
        QVERIFY(pictures.find({u"cat"_s}, Language::German).isEmpty());
    }

    void eachTextIsOfItsLanguage()
    {
        QTemporaryDir dir;
        write(dir, indexName, "[" + catRow + "]");
        const QList<OwnPictures::Belonging> all = OwnPictures(dir.path()).belongings();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.front().name, u"cat"_s);
        const QList<std::pair<QString, Language>> texts{{u"Кот."_s, Language::Russian},
                                                        {u"Кот спит."_s, Language::Russian},
                                                        {u"A cat."_s, Language::English}};
        QCOMPARE(all.front().texts, texts);
    }

    /// A family never waits for a file that is read anew.
    void whatBelongsIsReadAnew()
    {
        QTemporaryDir dir;
        write(dir, indexName, "[]");
        const OwnPictures pictures(dir.path());
        QVERIFY(pictures.belongings().isEmpty());
        write(dir, indexName, "[" + catRow + "]");
        QCOMPARE(pictures.belongings().size(), 1);
    }

    void withoutAnIndexThereIsNone()
    {
        QTemporaryDir dir;
        const OwnPictures pictures(dir.path());
        QVERIFY(!pictures.isAvailable());
        QVERIFY(pictures.find({u"cat"_s}, Language::English).isEmpty());
        QVERIFY(pictures.belongings().isEmpty());
        write(dir, indexName, "[]");
        QVERIFY(pictures.isAvailable());
    }

    void filesAreGivenAsTheyAre()
    {
        QTemporaryDir dir;
        const QByteArray bytes("RIFF\0\0\0\0WEBP", 12);
        write(dir, u"fire-engine-2.webp"_s, bytes);
        const OwnPictures pictures(dir.path());
        QCOMPARE(pictures.picture(u"fire-engine-2"_s).value(), bytes);
        QCOMPARE(pictures.bytes(), PictureBytes::Kept);
        // What is no picture is not shown, and does no harm.
        QCOMPARE(pictures.image(u"fire-engine-2"_s, 100).error().code, ErrorCode::NotFound);
    }

    /// A name comes from a client that may have made it up.
    void onlyNamesOfPicturesAreTaken_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "../secret", "secret/../secret", "Secret", "secret.webp",
                                 "secret\n", "-secret", "secret-", "a--b", "secret\\", "секрет"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void onlyNamesOfPicturesAreTaken()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        write(dir, name.contains(u'/') || name.isEmpty() ? u"x.webp"_s : name + u".webp"_s,
              "picture");
        write(dir, u"secret.webp"_s, "picture");
        QTemporaryDir other(dir.filePath(u"XXXXXX"_s));
        const Result<QByteArray> picture = OwnPictures(other.path()).picture(name);
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::NotFound);
        const Result<QByteArray> here = OwnPictures(dir.path()).picture(name);
        QVERIFY(!here);
        QCOMPARE(here.error().code, ErrorCode::NotFound);
    }

    /// Those of the program itself: every row of its index has a file, a name and a word.
    void theProgramsOwnAreComplete()
    {
        const OwnPictures pictures;
        QVERIFY(pictures.isAvailable());
        for (const OwnPictures::Belonging &one : pictures.belongings()) {
            QVERIFY2(pictures.picture(one.name), qPrintable(one.name));
            QVERIFY(!one.texts.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(OwnPicturesTest)
#include "OwnPicturesTest.moc"
