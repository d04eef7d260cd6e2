// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/FoundPicturesModel.h"

#include "pictures/PictureFinder.h"
#include "support/TestReading.h"
#include "ui/library/FoundPictureProvider.h"
#include "ui/library/NewTextModel.h"
#include "ui/library/OpenItemModel.h"
#include "ui/library/PicturesModel.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace chitai;

namespace {

/// Has one picture for every text, and counts what it is asked; it answers when it may.
class CountingSource final : public PictureSource
{
public:
    CountingSource(std::atomic_int &asked, QSemaphore &mayAnswer)
        : m_asked(asked)
        , m_mayAnswer(mayAnswer)
    {
    }
    [[nodiscard]] QString key() const override { return QStringLiteral("count"); }
    [[nodiscard]] bool isAvailable() const override { return true; }
    [[nodiscard]] QList<FoundPicture> find(const QStringList &words, Language) const override
    {
        ++m_asked;
        m_mayAnswer.acquire();
        return {{QStringLiteral("count:") + words.front(), words.front(), 1}};
    }
    [[nodiscard]] Result<QByteArray> picture(const QString &) const override
    {
        return noSuchFoundPicture();
    }

private:
    std::atomic_int &m_asked;
    QSemaphore &m_mayAnswer;
};

QStringList idsIn(const FoundPicturesModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.data(model.index(row), FoundPicturesModel::IdRole).toString();
    return ids;
}

} // namespace

class FoundPicturesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Typing never waits and never piles up: the first letters are looked up, and then what stands
    /// there by now.
    void typingAsksTwiceForAnyNumberOfLetters()
    {
        std::atomic_int asked = 0;
        QSemaphore mayAnswer;
        PictureFinder::Sources sources;
        sources.push_back(std::make_unique<CountingSource>(asked, mayAnswer));
        PictureFinder finder(std::move(sources));
        FoundPicturesModel model(finder);
        const QAbstractItemModelTester tester(&model);
        model.setText(QStringLiteral("el"), Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(asked, 0); // nobody sees it
        model.setWanted(true);
        const QString word = QStringLiteral("elephants and tigers");
        for (int letters = 3; letters <= 9; ++letters)
            model.setText(word.left(letters), Language::English);
        mayAnswer.release(100);
        QTRY_COMPARE(idsIn(model), QStringList(QStringLiteral("count:elephants")));
        QCOMPARE(asked, 2);
        model.setText(word.left(9), Language::English);
        QCoreApplication::processEvents();
        QCOMPARE(asked, 2);
        model.setText({}, Language::English);
        QTRY_COMPARE(model.count(), 0);
        QCOMPARE(asked, 2); // without words there is nothing to ask
    }

    void aNewTextGetsTheChosenPicture()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        QSignalSpy wanted(&texts, &NewTextModel::pictureWanted);
        texts.found()->setWanted(true);
        texts.setLanguage(QStringLiteral("en"));
        texts.setText(QStringLiteral("The cats sleep."));
        const QString cat = QStringLiteral("emoji:1f408");
        QTRY_VERIFY(texts.found()->has(cat));
        texts.choosePicture(cat);
        QCOMPARE(texts.picture(), cat);
        texts.choosePicture(cat);
        QVERIFY(texts.picture().isEmpty());
        texts.choosePicture(cat);
        QVERIFY(texts.save());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), cat);
        QCOMPARE(reading.family.library()
                     .item(QUuid::fromString(wanted[0][1].toString()))
                     .value()
                     .item.text,
                 QStringLiteral("The cats sleep."));
        QVERIFY(texts.picture().isEmpty());
    }

    /// What was chosen for other words is not meant for these.
    void aChosenPictureGoesWithItsWords()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        texts.found()->setWanted(true);
        texts.setLanguage(QStringLiteral("en"));
        texts.setText(QStringLiteral("cat"));
        QTRY_VERIFY(texts.found()->count() > 0);
        texts.choosePicture(QStringLiteral("emoji:1f408"));
        texts.setText(QStringLiteral("cat\ndog"));
        QTRY_COMPARE(texts.found()->count(), 0);
        QVERIFY(texts.picture().isEmpty());
    }

    void anOpenTextTakesOne()
    {
        TestReading reading;
        const QUuid text = reading.family.addItem(QStringLiteral("кошки"));
        OpenItemModel item({reading.libraryService(), reading.family.illustrations(),
                            reading.core().illustrationFiles(), reading.model(),
                            reading.core().practice(), reading.core().pictureFinder()});
        PicturesModel pictures({reading.libraryService(), reading.family.illustrations(),
                                reading.core().illustrationFiles(),
                                reading.core().illustrationImporter(),
                                reading.core().pictureFinder(), reading.core().outsidePictures(),
                                reading.core().drawnPictures()});
        item.found()->setWanted(true);
        item.setItemId(text.toString(QUuid::WithoutBraces));
        const QString cat = QStringLiteral("emoji:1f408");
        QTRY_VERIFY(item.found()->has(cat));
        item.setDraft(QStringLiteral("яблоки"));
        QTRY_VERIFY(item.found()->has(QStringLiteral("emoji:1f34e")));
        item.discardDraft();
        QTRY_VERIFY(item.found()->has(cat));
        pictures.take(cat, item.itemId());
        QTRY_COMPARE(item.pictures()->rowCount(), 1);
        QCOMPARE(pictures.message(), QStringLiteral("The picture now belongs to this text."));
        pictures.take(cat, item.itemId()); // the program has it by now
        QTRY_VERIFY(!pictures.isImporting());
        QCOMPARE(pictures.message(), QStringLiteral("The picture now belongs to this text."));
    }

    void foundPicturesAreShownSmall()
    {
        TestReading reading;
        FoundPictureProvider provider(reading.core().pictureFinder());
        const QString address = FoundPictureProvider::addressOf(QStringLiteral("stamp:a b/c.png"))
                                    .toString(QUrl::FullyEncoded);
        QCOMPARE(address, QStringLiteral("image://found/stamp%3Aa%20b%2Fc.png"));
        QSize size;
        const QImage image
            = provider.requestImage(QStringLiteral("emoji%3A1f408"), &size, QSize(160, 160));
        QCOMPARE(image.size(), QSize(160, 120));
        QCOMPARE(size, image.size());
        QVERIFY(provider.requestImage(QStringLiteral("own:none"), &size, {}).isNull());
    }
};

QTEST_MAIN(FoundPicturesModelTest)
#include "FoundPicturesModelTest.moc"
