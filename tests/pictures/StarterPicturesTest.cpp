// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/StarterPictures.h"
#include "support/PlaceholderPictures.h"
#include "support/TestCore.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

class Starting
{
public:
    Starting() { core.nextOptions().ownPictures = pictures.folder(); }

    /// As the program's start.
    void start()
    {
        QSignalSpy finished(&core.core().starterPictures(), &StarterPictures::finished);
        core.core().starterPictures().start();
        QTRY_COMPARE(finished.size(), 1);
    }
    /// As its end and the next start.
    void restart() { core.restart(); }

    [[nodiscard]] QList<QUuid> picturesOf(const QUuid &item)
    {
        return core.family.illustrations().ofItem(item).value();
    }

    PlaceholderPictures pictures;
    TestCore core;
};

} // namespace

class StarterPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One file for the texts of three languages, as an ordinary illustration, byte by byte.
    void givesEachTextItsPicture()
    {
        Starting start;
        start.restart();
        TestFamily &family = start.core.family;
        const QUuid russian = family.addItem(QStringLiteral("кошка"));
        const QUuid german = family.addItem(QStringLiteral("Katze"), Language::German);
        const QUuid english = family.addItem(QStringLiteral("cat"), Language::English);
        const QUuid other = family.addItem(QStringLiteral("собака"));
        QSignalSpy changed(&start.core.core().libraryService(), &LibraryService::itemChanged);
        start.start();
        QCOMPARE(family.illustrations().count().value(), 1);
        const QUuid picture = start.picturesOf(russian).value(0);
        QVERIFY(!picture.isNull());
        QCOMPARE(start.picturesOf(german), QList<QUuid>{picture});
        QCOMPARE(start.picturesOf(english), QList<QUuid>{picture});
        QVERIFY(start.picturesOf(other).isEmpty());
        QCOMPARE(changed.size(), 3);
        IllustrationFiles &files = start.core.core().illustrationFiles();
        QCOMPARE(files.image(picture).value(), start.pictures.file(QStringLiteral("cat")));
        QVERIFY(files.thumbnail(picture));
        QCOMPARE(family.illustrations().illustration(picture).value().width, 800);
    }

    void neverAgainWhereAParentTookItAway()
    {
        Starting start;
        start.restart();
        const QUuid russian = start.core.family.addItem(QStringLiteral("кошка"));
        const QUuid german = start.core.family.addItem(QStringLiteral("Katze"), Language::German);
        start.start();
        QVERIFY(
            start.core.core().libraryService().unlink(russian, start.picturesOf(russian).front()));
        start.restart();
        start.start();
        QVERIFY(start.picturesOf(russian).isEmpty());
        QCOMPARE(start.picturesOf(german).size(), 1);
        // Nor after the picture itself was deleted.
        QVERIFY(start.core.core().libraryService().removeIllustration(
            start.picturesOf(german).front()));
        start.start();
        QVERIFY(start.picturesOf(german).isEmpty());
        QCOMPARE(start.core.family.illustrations().count().value(), 0);
    }

    void textsWithPicturesOfTheFamilyKeepThem()
    {
        Starting start;
        start.restart();
        const QUuid item = start.core.family.addItem(QStringLiteral("кошка"));
        const QUuid own = start.core.family.addPicture(item);
        start.start();
        QCOMPARE(start.picturesOf(item), QList<QUuid>{own});
        // And get none when that is taken away later.
        QVERIFY(start.core.core().libraryService().unlink(item, own));
        start.start();
        QVERIFY(start.picturesOf(item).isEmpty());
    }

    /// At any moment: a second start goes on where the first one was cut off.
    void aKillInBetweenCostsNothing()
    {
        for (const int events : {0, 1, 2, 3, 5, 8}) {
            Starting start;
            start.restart();
            const QUuid russian = start.core.family.addItem(QStringLiteral("кошка"));
            const QUuid dog = start.core.family.addItem(QStringLiteral("Собака поёт."));
            start.core.core().starterPictures().start();
            for (int i = 0; i < events; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
            start.restart();
            start.start();
            QCOMPARE(start.picturesOf(russian).size(), 1);
            QCOMPARE(start.picturesOf(dog).size(), 1);
            QCOMPARE(start.core.family.illustrations().count().value(), 2);
        }
    }

    void aFullDiskWaitsForTheNextStart()
    {
        Starting start;
        start.restart();
        const QUuid item = start.core.family.addItem(QStringLiteral("кошка"));
        start.core.family.setReadOnly(true);
        start.start();
        start.core.family.setReadOnly(false);
        QVERIFY(start.picturesOf(item).isEmpty());
        start.start();
        QCOMPARE(start.picturesOf(item).size(), 1);
    }

    /// A later version brings a picture of another text: only that one is given.
    void newPicturesComeLater()
    {
        Starting start;
        start.restart();
        const QUuid dog = start.core.family.addItem(QStringLiteral("Собака поёт."));
        const QString file = start.pictures.folder() + QStringLiteral("/dog.webp");
        QVERIFY(QFile::rename(file, file + u'~'));
        start.start(); // the index names it, but it is not there
        QVERIFY(start.picturesOf(dog).isEmpty());
        QVERIFY(QFile::rename(file + u'~', file));
        start.start();
        QCOMPARE(start.picturesOf(dog).size(), 1);
    }
};

QTEST_GUILESS_MAIN(StarterPicturesTest)
#include "StarterPicturesTest.moc"
