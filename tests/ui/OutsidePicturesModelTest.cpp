// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/OutsidePicturesModel.h"

#include "support/OutsideServer.h"
#include "support/TestReading.h"
#include "ui/common/CreditLine.h"
#include "ui/library/OpenItemModel.h"
#include "ui/library/PicturesModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// The library's page with a switch that is on, and services on this machine.
struct Desk
{
    Desk()
    {
        reading.core().illustrationImporter().setDownloadOptions(server.options().outside.download);
        model.setAllowed(true);
        model.setText(QStringLiteral("Мила гладит рыжую кошку."), Language::Russian);
    }

    void search(const QString &words = QStringLiteral("рыжая кошка"))
    {
        model.search(words);
        QTRY_VERIFY(!model.isSearching());
    }

    OutsideServer server;
    TestReading reading{{}, server.options()};
    OutsidePicturesModel model{reading.core().outsidePictures(),
                               [] { return QStringList{QStringLiteral("Мила")}; }};
    QAbstractItemModelTester tester{&model};
};

} // namespace

class OutsidePicturesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAreProposedWithoutTheNamesOfChildren()
    {
        Desk desk;
        QVERIFY2(!desk.model.suggestedWords().contains(u"мил"),
                 qPrintable(desk.model.suggestedWords()));
        QVERIFY2(desk.model.suggestedWords().contains(u"кошку"),
                 qPrintable(desk.model.suggestedWords()));
        QCOMPARE(desk.server.connections(), 0); // proposed is not asked
    }

    void whatIsFoundShowsItsMakerAndComesSmall()
    {
        Desk desk;
        desk.search();
        QCOMPARE(desk.model.message(), QString());
        QVERIFY(desk.model.count() >= 3);
        const QModelIndex cat = desk.model.index(1);
        QCOMPARE(cat.data(OutsidePicturesModel::NameRole).toString(),
                 QStringLiteral("Кошка на окне"));
        const QString credit = cat.data(OutsidePicturesModel::CreditRole).toString();
        QVERIFY2(credit.contains(u"Пётр, CC BY-SA 4.0, Wikimedia Commons"), qPrintable(credit));
        QTRY_VERIFY(cat.data(OutsidePicturesModel::ThumbnailRole)
                        .toString()
                        .startsWith(u"data:image/webp;base64,"));
        // Another text: what was found for this one goes.
        desk.model.setText(QStringLiteral("Дом."), Language::Russian);
        QCOMPARE(desk.model.count(), 0);
    }

    void whatIsTakenGoesToTheTextWithItsCredit()
    {
        Desk desk;
        TestReading &reading = desk.reading;
        const QString text
            = reading.family.addItem(QStringLiteral("кошка")).toString(QUuid::WithoutBraces);
        OpenItemModel item({reading.libraryService(), reading.family.illustrations(),
                            reading.core().illustrationFiles(), reading.model(),
                            reading.core().practice(), reading.core().pictureFinder()});
        PicturesModel pictures({reading.libraryService(), reading.family.illustrations(),
                                reading.core().illustrationFiles(),
                                reading.core().illustrationImporter(),
                                reading.core().pictureFinder(), reading.core().outsidePictures(),
                                reading.core().drawnPictures()});
        item.setItemId(text);
        QCOMPARE(item.credits(), QString());
        desk.search();
        pictures.takeOutside(QStringLiteral("commons:111"), text);
        QTRY_VERIFY(!pictures.isImporting());
        QCOMPARE(item.pictures()->rowCount(), 1);
        QVERIFY2(item.credits().contains(u"Пётр"), qPrintable(item.credits()));
        QCOMPARE(item.pictures()->index(0).data(IllustrationListModel::CreditRole).toString(),
                 item.credits());
        pictures.takeOutside(QStringLiteral("commons:9"), text);
        QVERIFY(!pictures.message().isEmpty());
    }

    void whoDoesNotAnswerIsNamed()
    {
        Desk desk;
        desk.server.breakOpenverse();
        desk.search();
        QVERIFY(desk.model.message().contains(u"Openverse"));
        QVERIFY(!desk.model.message().contains(u"Wikimedia"));
        QVERIFY(desk.model.count() > 0);
        desk.server.breakCommons();
        desk.search();
        QVERIFY(desk.model.message().contains(u"Wikimedia"));
        QCOMPARE(desk.model.count(), 0);
        desk.search(QStringLiteral("..."));
        QVERIFY(!desk.model.message().isEmpty());
    }

    void aSearchIsCancelledAndTheSwitchEndsIt()
    {
        Desk desk;
        desk.server.keepSilent();
        desk.model.search(QStringLiteral("рыжая кошка"));
        QVERIFY(desk.model.isSearching());
        QTRY_COMPARE(desk.server.requests().size(), 2);
        desk.model.cancel();
        QVERIFY(!desk.model.isSearching());
        QTRY_COMPARE(desk.server.disconnections(), 2);
        desk.model.search(QStringLiteral("рыжая кошка"));
        QSignalSpy allowed(&desk.model, &OutsidePicturesModel::isAllowedChanged);
        desk.model.setAllowed(false);
        QCOMPARE(allowed.size(), 1);
        QVERIFY(!desk.model.isSearching());
    }

    void theLineOfACredit()
    {
        QCOMPARE(creditLine({}), QString());
        PictureCredit credit;
        credit.license = QStringLiteral("CC0 1.0");
        QCOMPARE(creditLine(credit), QStringLiteral("CC0 1.0"));
        credit.author = QStringLiteral("Ann");
        credit.source = QStringLiteral("Openverse (met)");
        QCOMPARE(creditLine(credit), QStringLiteral("Ann, CC0 1.0, Openverse (met)"));
    }
};

QTEST_MAIN(OutsidePicturesModelTest)
#include "OutsidePicturesModelTest.moc"
