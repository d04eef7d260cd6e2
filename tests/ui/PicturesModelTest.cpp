// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/PicturesModel.h"
#include "illustrations/IllustrationFiles.h"
#include "support/TestPictures.h"
#include "support/TestReading.h"
#include "ui/library/NewTextModel.h"
#include "ui/library/OpenItemModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

QImage plain(QRgb color)
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(color);
    return image;
}

/// A parent with pictures in a folder, and a library with one text, open.
struct Album
{
    Album()
    {
        text = reading.family.addItem(QStringLiteral("дом")).toString(QUuid::WithoutBraces);
        item.setItemId(text);
        pictures.setActive(true);
        QDir().mkpath(folder());
    }

    [[nodiscard]] QString folder() const
    {
        return reading.family.folder() + QStringLiteral("/photos");
    }

    QUrl save(const QString &name, QRgb color) const
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).path());
        if (!plain(color).save(path, "PNG"))
            qFatal("can't write %s", qPrintable(path));
        return QUrl::fromLocalFile(path);
    }

    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!pictures.isImporting(), 30'000); }

    TestReading reading;
    const IllustrationFiles &files = reading.core().illustrationFiles();
    IllustrationImporter &importer = reading.core().illustrationImporter();
    OpenItemModel item{{reading.libraryService(), reading.family.illustrations(), files,
                        reading.model(), reading.core().practice(),
                        reading.core().pictureFinder()}};
    PicturesModel pictures{{reading.libraryService(), reading.family.illustrations(), files,
                            importer, reading.core().pictureFinder(),
                            reading.core().outsidePictures(), reading.core().drawnPictures()}};
    QAbstractItemModelTester tester{pictures.pictures()};
    QString text;
};

/// What another program has copied: Qt decodes it for whoever asks for the image.
class CopiedPicture final : public QMimeData
{
public:
    CopiedPicture()
    {
        setData(QStringLiteral("image/png"), pictures::encoded(plain(0x123456), "png"));
    }
    mutable bool isDecoded = false;

    [[nodiscard]] bool hasFormat(const QString &type) const override
    {
        return type == u"application/x-qt-image" || QMimeData::hasFormat(type);
    }

protected:
    [[nodiscard]] QVariant retrieveData(const QString &type, QMetaType asType) const override
    {
        isDecoded = isDecoded || type == u"application/x-qt-image";
        return QMimeData::retrieveData(type, asType);
    }
};

} // namespace

class PicturesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderComesInAndEqualPicturesAreNoticed()
    {
        Album album;
        album.save(QStringLiteral("one.png"), 0xff0000);
        album.save(QStringLiteral("deeper/two.png"), 0x00ff00);
        album.save(QStringLiteral("again.png"), 0xff0000);
        album.save(QStringLiteral("notes.txt"), 0x0000ff); // by its name no picture
        QSignalSpy progress(&album.pictures, &PicturesModel::progressChanged);
        // Dropped on a text: nobody means all of a folder for that one.
        album.pictures.import({QUrl::fromLocalFile(album.folder())}, album.text);
        QVERIFY(album.pictures.isImporting());
        QCOMPARE(album.pictures.total(), 0); // the folder is looked through elsewhere
        album.wait();
        QCOMPARE(album.pictures.total(), 3);
        QCOMPARE(album.pictures.done(), 3);
        QVERIFY(progress.size() >= 6);
        QCOMPARE(album.pictures.pictures()->rowCount(), 2);
        QVERIFY2(album.pictures.message().contains(QStringLiteral("already")),
                 qPrintable(album.pictures.message()));
        QCOMPARE(album.item.pictures()->rowCount(), 0);
    }

    /// A changed picture takes the place of the old one, which waits in the collection.
    void aPictureIsTurnedAndCut()
    {
        Album album;
        album.pictures.import({album.save(QStringLiteral("one.png"), 0xff0000),
                               album.save(QStringLiteral("two.png"), 0x00ff00)},
                              album.text);
        album.wait();
        const QList<QUuid> before
            = album.reading.family.illustrations().ofItem(QUuid::fromString(album.text)).value();
        PictureCredit credit;
        credit.license = QStringLiteral("CC BY 4.0");
        QVERIFY(album.reading.family.illustrations().setCredit(before.front(), credit));
        QVERIFY(album.item.chooseCover(before.front().toString(QUuid::WithoutBraces)));
        const QString cover = album.item.coverId();
        album.pictures.edit(cover, album.text, 1, {0, 0, 0.5, 1});
        album.pictures.edit(cover, album.text, 1, {0, 0, 0.5, 1}); // pressed twice
        album.wait();
        QVERIFY2(!album.pictures.message().contains(QStringLiteral("changed picture")),
                 qPrintable(album.pictures.message()));
        const QList<QUuid> after
            = album.reading.family.illustrations().ofItem(QUuid::fromString(album.text)).value();
        QCOMPARE(after.size(), 2);
        QVERIFY(!after.contains(before.front()));
        // It is the cover as the old one was, still names who made it, and is as wide as that was
        // high.
        QCOMPARE(album.item.coverId(), after.front().toString(QUuid::WithoutBraces));
        const Illustration old
            = album.reading.family.illustrations().illustration(before.front()).value();
        const Illustration made
            = album.reading.family.illustrations().illustration(after.front()).value();
        QCOMPARE(made.credit, credit);
        QCOMPARE(QSize(made.width, made.height), QSize(old.height, old.width / 2));
        QCOMPARE(old.itemCount, 0);
        QCOMPARE(album.pictures.looseId(), old.id.toString(QUuid::WithoutBraces));
        album.pictures.edit(album.item.coverId(), album.text, 0, {2, 2, 1, 1});
        album.wait();
        QVERIFY(!album.pictures.message().isEmpty());
        QCOMPARE(album.item.coverId(), after.front().toString(QUuid::WithoutBraces));
    }

    void aCoverIsOneOfThePicturesAndTheNewestUntilThen()
    {
        Album album;
        album.pictures.import({album.save(QStringLiteral("one.png"), 0xff0000)}, album.text);
        album.wait();
        const QString first = album.item.coverId();
        QVERIFY(!first.isEmpty());
        album.reading.family.clock.advance(std::chrono::minutes(1));
        album.pictures.import({album.save(QStringLiteral("two.png"), 0x00ff00)}, album.text);
        album.wait();
        const QString second = album.item.coverId();
        QVERIFY(second != first);
        QVERIFY(album.item.chooseCover(first));
        QCOMPARE(album.item.coverId(), first);
        QVERIFY(album.item.picture().path().contains(first));
        QVERIFY(!album.item.chooseCover(QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QVERIFY(!album.item.message().isEmpty());
        QVERIFY(album.item.unlink(first));
        QCOMPARE(album.item.coverId(), second);
    }

    /// A picture without a text asks for a word, one after the other.
    void picturesWithoutATextAreOffered()
    {
        Album album;
        QCOMPARE(album.pictures.looseId(), QString());
        QSignalSpy changed(&album.pictures, &PicturesModel::looseChanged);
        album.pictures.import({album.save(QStringLiteral("one.png"), 0xff0000)}, {});
        album.wait();
        const QString one = album.pictures.looseId();
        QVERIFY(!one.isEmpty());
        QVERIFY(QFile::exists(album.pictures.looseImage().toLocalFile()));
        QCOMPARE(changed.size(), 1);
        album.reading.family.clock.advance(std::chrono::minutes(1));
        album.pictures.import({album.save(QStringLiteral("two.png"), 0x00ff00)}, {});
        album.wait();
        const QString two = album.pictures.looseId();
        QVERIFY(two != one);
        album.pictures.skipLoose();
        QCOMPARE(album.pictures.looseId(), one);
        album.pictures.skipLoose(); // and from the beginning
        QCOMPARE(album.pictures.looseId(), two);
        NewTextModel texts(album.reading.libraryService(), album.reading.core().pictureFinder());
        texts.setText(QStringLiteral("Oma"));
        texts.setCard(two);
        QSignalSpy saved(&texts, &NewTextModel::saved);
        QVERIFY(texts.save());
        QCOMPARE(texts.card(), QString());
        QCOMPARE(album.reading.family.illustrations()
                     .ofItem(QUuid::fromString(saved[0][0].toString()))
                     .value(),
                 QList<QUuid>{QUuid::fromString(two)});
        QCOMPARE(album.pictures.looseId(), one);
        // Of several texts none is meant.
        texts.setText(QStringLiteral("Opa\nHund"));
        texts.setCard(one);
        QVERIFY(texts.save());
        QCOMPARE(album.pictures.looseId(), one);
    }

    void picturesGoToTheTextThatIsNamed()
    {
        Album album;
        const QUrl file = album.save(QStringLiteral("one.png"), 0xff0000);
        album.pictures.import({file}, album.text);
        album.wait();
        QCOMPARE(album.item.pictures()->rowCount(), 1);
        const QModelIndex shown = album.item.pictures()->index(0);
        QVERIFY(
            QFile::exists(shown.data(IllustrationListModel::ThumbnailRole).toUrl().toLocalFile()));
        // Once more is no mistake.
        album.pictures.import({file}, album.text);
        album.wait();
        QCOMPARE(album.item.pictures()->rowCount(), 1);
        const QString id = shown.data(IllustrationListModel::IdRole).toString();
        QVERIFY(album.item.link(id));
        QVERIFY(album.item.unlink(id));
        QCOMPARE(album.item.pictures()->rowCount(), 0);
        album.pictures.remove(id);
        QCOMPARE(album.pictures.pictures()->rowCount(), 0);
    }

    void whatCannotBeTakenIsNamed()
    {
        Album album;
        const QUrl broken = album.save(QStringLiteral("broken.png"), 0xff0000);
        QVERIFY(QFile(broken.toLocalFile()).resize(20));
        const QUrl missing = QUrl::fromLocalFile(album.folder() + QStringLiteral("/gone.png"));
        album.pictures.import({broken, missing, album.save(QStringLiteral("good.png"), 1)}, {});
        album.wait();
        QVERIFY(album.pictures.message().contains(QStringLiteral("broken.png")));
        QVERIFY(album.pictures.message().contains(QStringLiteral("gone.png")));
        QCOMPARE(album.pictures.pictures()->rowCount(), 1);
        album.pictures.importAddress(QStringLiteral("http://127.0.0.1:9/cat.png"), {});
        album.wait();
        QVERIFY(album.pictures.message().contains(QStringLiteral("127.0.0.1")));
        QVERIFY(album.pictures.message().contains(QStringLiteral("home network")));
        album.pictures.importAddress(QStringLiteral("  "), {});
        QVERIFY(album.pictures.message().contains(QStringLiteral("address")));
    }

    void pastesWhatWasCopied()
    {
        Album album;
        QClipboard *clipboard = QGuiApplication::clipboard();
        auto *picture = new CopiedPicture;
        clipboard->setMimeData(picture);
        album.pictures.paste(album.text);
        album.wait();
        QCOMPARE(album.item.pictures()->rowCount(), 1);
        QVERIFY(!picture->isDecoded); // by Qt, in this process
        auto *files = new QMimeData;
        files->setUrls({album.save(QStringLiteral("copied.png"), 0xffffff)});
        clipboard->setMimeData(files);
        album.pictures.paste({});
        album.wait();
        QCOMPARE(album.pictures.pictures()->rowCount(), 2);
        clipboard->setText(QStringLiteral("a letter"));
        album.pictures.paste({});
        QVERIFY(!album.pictures.isImporting());
        QVERIFY(!album.pictures.message().isEmpty());
    }

    void stoppingKeepsNothingOfWhatHasNotComeIn()
    {
        Album album;
        for (int i = 0; i < 30; ++i)
            album.save(QStringLiteral("%1.png").arg(i), QRgb(i * 7));
        album.pictures.import({QUrl::fromLocalFile(album.folder())}, {});
        QTRY_VERIFY(album.pictures.done() > 0);
        const int done = album.pictures.done();
        album.pictures.cancel();
        QVERIFY(!album.pictures.isImporting());
        QCOMPARE(album.pictures.pictures()->rowCount(), done);
        QVERIFY(album.pictures.message().contains(QStringLiteral("Stopped")));
        QCOMPARE(album.reading.family.illustrations().count().value(), done);
    }

    void lookingThroughAFolderCanBeStopped()
    {
        Album album;
        album.save(QStringLiteral("one.png"), 0xff0000);
        album.pictures.import({QUrl::fromLocalFile(album.folder())}, {});
        album.pictures.cancel();
        QVERIFY(!album.pictures.isImporting());
        album.pictures.import({QUrl::fromLocalFile(album.folder() + QStringLiteral("/none"))}, {});
        QDir().mkpath(album.folder() + QStringLiteral("/empty"));
        album.wait();
        album.pictures.import({QUrl::fromLocalFile(album.folder() + QStringLiteral("/empty"))}, {});
        album.wait();
        QVERIFY2(album.pictures.message().contains(QStringLiteral("no pictures")),
                 qPrintable(album.pictures.message()));
        QCOMPARE(album.pictures.pictures()->rowCount(), 0);
    }

    void theOpenTextIsChangedOrLeft()
    {
        Album album;
        album.reading.family.addItem(QStringLiteral("лес"));
        album.item.setDraft(QStringLiteral("лес"));
        QVERIFY(album.item.isEdited());
        QVERIFY(!album.item.saveDraft());
        QVERIFY(!album.item.message().isEmpty());
        album.item.setDraft(QStringLiteral("  "));
        QVERIFY(!album.item.saveDraft());
        album.item.discardDraft();
        QCOMPARE(album.item.draft(), QStringLiteral("дом"));
        album.item.setDraft(QStringLiteral(" дом у реки "));
        QVERIFY(album.item.saveDraft());
        QVERIFY(!album.item.isEdited());
        QCOMPARE(album.item.text(), QStringLiteral("дом у реки"));
        QVERIFY(album.item.message().isEmpty());
        QVERIFY(album.item.saveTags(QStringLiteral("река, , дом")));
        QCOMPARE(album.item.tags(), QStringLiteral("дом, река"));
        QVERIFY(album.reading.libraryService().removeItems({QUuid::fromString(album.text)}));
        QVERIFY(!album.item.isOpen());
        QVERIFY(!album.item.saveDraft());
    }

    void whatIsTypedWaitsWhileAnotherTextIsOpen()
    {
        Album album;
        const QString other
            = album.reading.family.addItem(QStringLiteral("лес")).toString(QUuid::WithoutBraces);
        QSignalSpy tags(&album.item, &OpenItemModel::tagsChanged);
        album.item.setDraft(QStringLiteral("домик"));
        // Somebody gives a star: what is being typed is not that.
        QVERIFY(album.reading.libraryService().setStarred(QUuid::fromString(album.text), true));
        QCOMPARE(album.item.draft(), QStringLiteral("домик"));
        QCOMPARE(tags.size(), 0);
        QVERIFY(album.item.unsaved().isEmpty());
        album.item.setItemId(other);
        QCOMPARE(tags.size(), 1);
        QCOMPARE(album.item.draft(), QStringLiteral("лес"));
        QVERIFY(!album.item.isEdited());
        QCOMPARE(album.item.unsaved(), QStringLiteral("домик"));
        album.item.setItemId(album.text);
        QCOMPARE(album.item.draft(), QStringLiteral("домик"));
        album.item.setItemId(other);
        QVERIFY(album.item.saveUnsaved());
        QVERIFY(album.item.unsaved().isEmpty());
        album.item.setItemId(album.text);
        QCOMPARE(album.item.text(), QStringLiteral("домик"));
        album.item.setDraft(QStringLiteral("дома"));
        album.item.setItemId(other);
        album.item.discardUnsaved();
        QVERIFY(album.item.unsaved().isEmpty());
        QCOMPARE(album.reading.libraryService().item(QUuid::fromString(album.text))->item.text,
                 QStringLiteral("домик"));
    }
};

QTEST_MAIN(PicturesModelTest)
#include "PicturesModelTest.moc"
