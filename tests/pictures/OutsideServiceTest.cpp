// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsideService.h"

#include "pictures/OutsideAnswers.h"

#include <QFile>
#include <QTest>
#include <QUrlQuery>

using namespace chitai;

/// tests/data/outside has answers as the services document and give them, shortened.
class OutsideServiceTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray recorded(const QString &name)
    {
        QFile file(QStringLiteral(CHITAI_TEST_DATA "/outside/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString asked(const OutsideService &service, const QString &key)
    {
        return QUrlQuery(service.question(QStringLiteral("рыжая кошка")))
            .queryItemValue(key, QUrl::FullyDecoded);
    }

private Q_SLOTS:
    void openverseIsAskedForFreeAndSafePicturesOnly()
    {
        const OutsideService service = openverse();
        QCOMPARE(service.question(QStringLiteral("a")).host(), QStringLiteral("api.openverse.org"));
        QCOMPARE(service.question(QStringLiteral("a")).scheme(), QStringLiteral("https"));
        QCOMPARE(asked(service, QStringLiteral("q")), QStringLiteral("рыжая кошка"));
        QCOMPARE(asked(service, QStringLiteral("license")), QStringLiteral("cc0,pdm,by,by-sa"));
        QCOMPARE(asked(service, QStringLiteral("mature")), QStringLiteral("false"));
    }

    void openversesAnswer()
    {
        const auto pictures = openverse().read(recorded(QStringLiteral("openverse.json"))).value();
        QCOMPARE(pictures.size(), 2); // the others: not free, for grown-ups, or of this machine
        const OutsidePicture &cat = pictures.front();
        QCOMPARE(cat.id, QStringLiteral("openverse:36537842-b067-4ca0-ad67-e00ff2e06b2d"));
        QCOMPARE(cat.credit,
                 (PictureCredit{QStringLiteral("A red cat"), QStringLiteral("Ann & Ben"),
                                QStringLiteral("CC BY-SA 2.0"),
                                QStringLiteral("https://creativecommons.org/licenses/by-sa/2.0/"),
                                QStringLiteral("Openverse (flickr)"),
                                QStringLiteral("https://www.flickr.com/photos/1/2")}));
        QCOMPARE(cat.picture, QUrl(QStringLiteral("https://live.staticflickr.com/1/2_b.jpg")));
        QCOMPARE(cat.thumbnail.host(), QStringLiteral("api.openverse.org"));
        QCOMPARE(pictures[1].credit.license, QStringLiteral("CC0 1.0"));
        QCOMPARE(pictures[1].credit.author, QString());
    }

    void commonsIsAskedForFilesWithTheirLicences()
    {
        const OutsideService service = commons();
        QCOMPARE(service.question(QStringLiteral("a")).host(),
                 QStringLiteral("commons.wikimedia.org"));
        QCOMPARE(asked(service, QStringLiteral("gsrsearch")),
                 QStringLiteral("рыжая кошка filetype:bitmap|drawing"));
        QCOMPARE(asked(service, QStringLiteral("gsrnamespace")), QStringLiteral("6"));
        QVERIFY(asked(service, QStringLiteral("iiprop")).contains(u"extmetadata"));
    }

    void commonsAnswer()
    {
        const auto pictures = commons().read(recorded(QStringLiteral("commons.json"))).value();
        QCOMPARE(pictures.size(), 3); // without the one for grown-ups and the one that is not free
        const OutsidePicture &cat = pictures.front(); // by its index
        QCOMPARE(
            cat.credit,
            (PictureCredit{QStringLiteral("Кошка на окне"), QStringLiteral("Пётр"),
                           QStringLiteral("CC BY-SA 4.0"),
                           QStringLiteral("https://creativecommons.org/licenses/by-sa/4.0"),
                           QStringLiteral("Wikimedia Commons"),
                           QStringLiteral("https://commons.wikimedia.org/wiki/File:Cat.jpg")}));
        // Not four megabytes; and a drawing of lines as pixels.
        QVERIFY(cat.picture.toString().endsWith(u"/1280px-Cat.jpg"));
        QVERIFY(pictures[1].picture.toString().endsWith(u"/1280px-Drawing_of_a_cat.svg.png"));
        QCOMPARE(pictures[1].credit.author, QStringLiteral("Eve & Co"));
        QVERIFY(pictures[2].picture.toString().endsWith(u"/S.png"));
    }

    void whatIsNoAnswerIsToldFromNothingFound()
    {
        QVERIFY(commons().read("{\"batchcomplete\":true}").value().isEmpty());
        QVERIFY(!commons().read("{\"error\":{\"code\":\"ratelimited\"}}"));
        QVERIFY(!commons().read("<html>"));
        QVERIFY(openverse().read("{\"results\":[]}").value().isEmpty());
        QVERIFY(openverse().read("{\"results\":[7,null,{}]}").value().isEmpty());
        QVERIFY(commons().read("{\"query\":{\"pages\":[7,{\"imageinfo\":{}}]}}").value().isEmpty());
        QVERIFY(!openverse().read("{\"detail\":\"throttled\"}"));
        QVERIFY(!openverse().read({}));
    }

    void whichLicencesAreFree()
    {
        for (const char *license : {"CC BY-SA 4.0", "CC BY 2.0", "CC0", "CC0 1.0", "Public domain",
                                    "CC BY-SA 3.0 de", "CC BY 3.0 igo", "cc-by-sa-4.0", "PDM 1.0"})
            QVERIFY2(isFreeLicense(QString::fromLatin1(license)), license);
        for (const char *license :
             {"", "CC BY-NC 2.0", "CC BY-ND 4.0", "CC BY NC", "GFDL", "CC BY-NC-SA 2.0", "Fair use",
              "No restrictions", "CC", "bypass"})
            QVERIFY2(!isFreeLicense(QString::fromLatin1(license)), license);
    }

    void onlyWordsAreAsked()
    {
        QCOMPARE(askedWords(QStringLiteral("  Кот-учёный, \"дома\"!\n")),
                 QStringLiteral("Кот-учёный дома"));
        QCOMPARE(askedWords(QStringLiteral("incategory:Cats | rm -rf /")),
                 QStringLiteral("incategory Cats rm -rf"));
        QCOMPARE(askedWords(QStringLiteral(" .,! ")), QString());
        QCOMPARE(askedWords(QString(500, u'a')).size(), 100);
    }

    void namesAreReadOutOfMarks()
    {
        QCOMPARE(plainLine(QStringLiteral("<b>Ann</b> &quot;A&quot; &#1046;&#x416;&bogus;")),
                 QStringLiteral("Ann \"A\" ЖЖ"));
        QCOMPARE(plainLine(QStringLiteral("a\u202eb\u0007c &lt;script&gt;")),
                 QStringLiteral("abc <script>"));
        QVERIFY(plainLine(QString(9000, u'x')).size() <= 200);
        QVERIFY(isUnfit(QStringLiteral("Cats|Nude women")));
        QVERIFY(!isUnfit(QStringLiteral("Essex|Sextants|Denuded hills|Breaststroke")));
    }
};

QTEST_GUILESS_MAIN(OutsideServiceTest)
#include "OutsideServiceTest.moc"
