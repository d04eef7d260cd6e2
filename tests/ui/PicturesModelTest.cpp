// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/PicturesModel.h"
#include "illustrations/IllustrationFiles.h"
#include "support/TestReading.h"
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
                            reading.core().outsidePictures()}};
    QAbstractItemModelTester tester{pictures.pictures()};
    QString text;
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
        clipboard->setImage(plain(0x123456));
        album.pictures.paste(album.text);
        album.wait();
        QCOMPARE(album.item.pictures()->rowCount(), 1);
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
