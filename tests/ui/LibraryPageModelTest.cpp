// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryPageModel.h"
#include "support/TestReading.h"
#include "ui/library/OpenItemModel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// A parent in front of the library, which has these Russian texts.
struct Shelf
{
    explicit Shelf(const QStringList &texts = {})
    {
        for (const QString &text : texts)
            reading.family.addItem(text);
        view.setActive(true);
    }

    [[nodiscard]] QStringList texts()
    {
        QStringList result;
        for (int i = 0; i < view.entries()->rowCount(); ++i)
            result += data(i, LibraryListModel::TextRole).toString();
        return result;
    }

    [[nodiscard]] QVariant data(int row, LibraryListModel::Role role)
    {
        return view.entries()->index(row).data(role);
    }

    /// The child knows these letters of Russian.
    void know(const LetterChoice &choice)
    {
        TestCore::must(reading.core().practice().setLetterChoice(*reading.now().reader,
                                                                 Language::Russian, choice));
    }

    [[nodiscard]] QString idOf(const QString &text)
    {
        for (int i = 0; i < view.entries()->rowCount(); ++i) {
            if (data(i, LibraryListModel::TextRole) == text)
                return data(i, LibraryListModel::IdRole).toString();
        }
        return {};
    }

    TestReading reading;
    LibraryPageModel view{{reading.model(), reading.family.search(), reading.libraryService(),
                           reading.core().illustrationFiles(), reading.core().practice()}};
    std::unique_ptr<QAbstractItemModelTester> tester
        = std::make_unique<QAbstractItemModelTester>(view.entries());
};

const QStringList threeTexts{QStringLiteral("ёжик"), QStringLiteral("дом"), QStringLiteral("вода")};

} // namespace

class LibraryPageModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhileSomebodyTypes()
    {
        Shelf shelf(threeTexts);
        QCOMPARE(
            shelf.texts(),
            (QStringList{QStringLiteral("вода"), QStringLiteral("дом"), QStringLiteral("ёжик")}));
        QVERIFY(!shelf.view.isFiltered());
        shelf.view.setText(QStringLiteral("Е"));
        QCOMPARE(shelf.texts(), QStringList(QStringLiteral("ёжик")));
        QVERIFY(shelf.view.isFiltered());
        shelf.view.setText(QStringLiteral("%"));
        QVERIFY(shelf.texts().isEmpty());
        shelf.view.clearFilters();
        QCOMPARE(shelf.texts().size(), 3);
        QVERIFY(shelf.view.text().isEmpty());
    }

    void filtersAndOrdersAreKeptTogether()
    {
        Shelf shelf(threeTexts);
        shelf.reading.family.addItem(QStringLiteral("Haus"), Language::German);
        shelf.view.setLanguage(QStringLiteral("de"));
        QCOMPARE(shelf.texts(), QStringList(QStringLiteral("Haus")));
        shelf.view.setLanguage(QStringLiteral("ru"));
        shelf.view.setOrder(LibraryPageModel::NewestFirst);
        QCOMPARE(shelf.texts().size(), 3);
        shelf.view.setStarred(shelf.idOf(QStringLiteral("дом")), true);
        shelf.view.setOnlyStarred(true);
        QCOMPARE(shelf.texts(), QStringList(QStringLiteral("дом")));
        shelf.view.setOnlyIllustrated(true);
        QVERIFY(shelf.texts().isEmpty());
        shelf.view.clearFilters();
        QCOMPARE(shelf.view.order(), LibraryPageModel::NewestFirst);
    }

    void textsOfKnownLetters()
    {
        Shelf shelf({QStringLiteral("Сом сам."), QStringLiteral("Щука"), QStringLiteral("Мама!")});
        shelf.reading.family.addItem(QStringLiteral("Haus"), Language::German);
        shelf.view.setOnlyReadable(true);
        QCOMPARE(shelf.texts().size(), 4); // nobody has said what the child knows
        LetterChoice choice{.order = QStringLiteral("own"), .step = 3};
        choice.own = {{QStringLiteral("м")},
                      {QStringLiteral("а")},
                      {QStringLiteral("о")},
                      {QStringLiteral("с")},
                      {QStringLiteral("щ")}};
        shelf.know(choice);
        shelf.view.setText(QStringLiteral("а"));
        QVERIFY(shelf.texts().contains(QStringLiteral("Мама!")));
        QVERIFY(!shelf.texts().contains(QStringLiteral("Сом сам.")));
        QCOMPARE(shelf.view.filters().size(), 1);
        choice.step = 4;
        shelf.know(choice);
        shelf.view.setActive(false);
        shelf.view.setActive(true); // the parent comes back from the letters
        shelf.view.setText({});
        QVERIFY(shelf.texts().contains(QStringLiteral("Сом сам.")));
        QVERIFY(
            shelf.texts().contains(QStringLiteral("Haus"))); // of German nobody has said anything
        QVERIFY(!shelf.texts().contains(QStringLiteral("Щука")));
        shelf.view.dropFilter(0);
        QVERIFY(shelf.texts().contains(QStringLiteral("Щука")));
        QVERIFY(!shelf.view.isFiltered());
        shelf.view.setOnlyStarred(true);
        shelf.view.showReadable(QStringLiteral("ru"));
        QVERIFY(!shelf.view.onlyStarred() && shelf.view.onlyReadable());
        QVERIFY(!shelf.texts().contains(QStringLiteral("Haus")));
        shelf.view.dropFilters();
        QVERIFY(!shelf.view.onlyReadable());
    }

    /// They are looked for among many that can't be read, page by page.
    void readableTextsAreFoundFarDown()
    {
        Shelf shelf;
        shelf.tester.reset(); // it would fetch everything itself
        QList<std::pair<QString, Language>> many;
        for (int i = 0; i < 1'500; ++i) {
            const bool canRead = i % 5 == 0;
            many += {QStringLiteral("%1 %2").arg(canRead ? u"мама" : u"щука").arg(i),
                     Language::Russian};
        }
        QVERIFY(shelf.reading.family.library().addAll(many));
        LetterChoice choice{.order = QStringLiteral("own"), .step = 2};
        choice.own = {{QStringLiteral("м")}, {QStringLiteral("а")}, {QStringLiteral("щ")}};
        shelf.know(choice);
        shelf.view.setText(QStringLiteral("а "));
        shelf.view.setOnlyReadable(true);
        LibraryListModel &entries = *shelf.view.entries();
        QCOMPARE(entries.rowCount(), 100);
        while (entries.canFetchMore({}))
            entries.fetchMore({});
        // With them the texts of few letters have come, some of which have these two alone.
        QStringList texts = shelf.texts();
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        static const QRegularExpression twoLetters(QStringLiteral("^[МАма0-9 ,!?-]+$"));
        for (const QString &text : std::as_const(texts))
            QVERIFY2(twoLetters.match(text).hasMatch(), qPrintable(text));
        texts.removeIf([](const QString &text) { return !text.startsWith(u"мама "); });
        QCOMPARE(texts.size(), 300);
    }

    void anOpenTextSaysWhatIsNew()
    {
        Shelf shelf({QStringLiteral("Шум у сома"), QStringLiteral("Мама")});
        OpenItemModel open{{shelf.reading.libraryService(), shelf.reading.family.illustrations(),
                            shelf.reading.core().illustrationFiles(), shelf.reading.model(),
                            shelf.reading.core().practice(), shelf.reading.core().pictureFinder()}};
        open.setItemId(shelf.idOf(QStringLiteral("Шум у сома")));
        QVERIFY(!open.knowsLetters());
        shelf.know({.order = QStringLiteral("zhukova"), .step = 4});
        open.setItemId(shelf.idOf(QStringLiteral("Мама")));
        QVERIFY(open.knowsLetters());
        QVERIFY(open.newLetters().isEmpty());
        open.setItemId(shelf.idOf(QStringLiteral("Шум у сома")));
        QCOMPARE(open.newLetters(), QStringLiteral("Ш, С"));
        shelf.know({.order = QStringLiteral("zhukova"), .step = 33});
        open.refreshLetters(); // the page is shown again
        QCOMPARE(open.newLetters(), QString());
        TestCore::must(shelf.reading.core().profiles().add(QStringLiteral("Ида")));
        QVERIFY(!open.knowsLetters()); // another child reads, and of her nothing was said
    }

    void whatIsLeftOutIsToldAndTakenAwayOneByOne()
    {
        Shelf shelf(threeTexts);
        QVERIFY(shelf.reading.libraryService().findOrCreate(QStringLiteral("Мама — дома."),
                                                            Language::Russian));
        QTRY_COMPARE(shelf.texts().size(), 4);
        QVERIFY(shelf.view.filters().isEmpty());
        shelf.view.setMostWords(1);
        QCOMPARE(shelf.texts().size(), 3);
        shelf.view.setMostWords(2); // a dash is no word
        QCOMPARE(shelf.texts().size(), 4);
        shelf.view.setOnlyStarred(true);
        shelf.view.setOnlyNew(true);
        QCOMPARE(shelf.view.filters().size(), 3);
        shelf.view.dropFilter(0);
        QVERIFY(!shelf.view.onlyStarred() && shelf.view.onlyNew());
        QCOMPARE(shelf.view.filters().size(), 2);
        shelf.view.setText(QStringLiteral("дом"));
        shelf.view.dropFilters();
        QVERIFY(shelf.view.filters().isEmpty());
        QCOMPARE(shelf.view.text(), QStringLiteral("дом"));
        shelf.view.dropFilter(3); // nothing
    }

    void startsInTheChildsLanguageUntilAPersonChooses()
    {
        Shelf shelf(threeTexts);
        shelf.reading.family.addItem(QStringLiteral("Haus"), Language::German);
        shelf.view.expectLanguage(QStringLiteral("de"));
        QCOMPARE(shelf.texts(), QStringList(QStringLiteral("Haus")));
        shelf.view.setLanguage({});
        shelf.view.expectLanguage(QStringLiteral("de"));
        QCOMPARE(shelf.texts().size(), 4);
    }

    void aNewTextIsShownWhateverIsLeftOut()
    {
        Shelf shelf(threeTexts);
        shelf.view.setLanguage(QStringLiteral("ru"));
        shelf.view.setOnlyStarred(true);
        shelf.view.setText(QStringLiteral("zzz"));
        shelf.view.reveal(QStringLiteral("ru"));
        QCOMPARE(shelf.texts().size(), 3);
        QCOMPARE(shelf.view.language(), QStringLiteral("ru"));
        shelf.view.reveal(QStringLiteral("de"));
        QVERIFY(shelf.view.language().isEmpty());
    }

    void readsNextBeforeAllThatWaits()
    {
        Shelf shelf(threeTexts);
        shelf.view.readNext(shelf.idOf(QStringLiteral("дом")));
        QCOMPARE(shelf.reading.now().current->text, QStringLiteral("дом"));
        shelf.view.addToSession(shelf.idOf(QStringLiteral("вода")));
        shelf.view.readNext(shelf.idOf(QStringLiteral("ёжик")));
        QCOMPARE(shelf.reading.queue(),
                 (QStringList{QStringLiteral("ёжик"), QStringLiteral("вода")}));
        shelf.view.readNext(shelf.idOf(QStringLiteral("вода")));
        QCOMPARE(shelf.reading.queue(),
                 (QStringList{QStringLiteral("вода"), QStringLiteral("ёжик")}));
    }

    void aRowSaysWhatItIs()
    {
        Shelf shelf({QStringLiteral("«Мама — дома.»")});
        QCOMPARE(shelf.data(0, LibraryListModel::WordsRole).toInt(), 2);
        QCOMPARE(shelf.data(0, LibraryListModel::InitialRole).toString(), QStringLiteral("М"));
        QVERIFY(shelf.data(0, LibraryListModel::ThumbnailRole).toUrl().isEmpty());
        const QUuid id = QUuid::fromString(shelf.idOf(QStringLiteral("«Мама — дома.»")));
        const QUuid picture = shelf.reading.family.addPicture(id);
        shelf.reading.libraryService().announceIllustrations();
        QTRY_VERIFY(shelf.data(0, LibraryListModel::ThumbnailRole)
                        .toUrl()
                        .path()
                        .contains(picture.toString(QUuid::WithoutBraces)));
    }

    void readsPageByPage()
    {
        Shelf shelf;
        shelf.tester.reset(); // it fetches by itself
        QList<std::pair<QString, Language>> many;
        for (int i = 0; i < 250; ++i)
            many += {QStringLiteral("слово %1").arg(i, 3, 10, QLatin1Char('0')), Language::Russian};
        QVERIFY(shelf.reading.family.library().addAll(many));
        shelf.view.setText(QStringLiteral("слово"));
        LibraryListModel &entries = *shelf.view.entries();
        QCOMPARE(entries.rowCount(), 100);
        QVERIFY(entries.canFetchMore({}));
        entries.fetchMore({});
        entries.fetchMore({});
        QCOMPARE(entries.rowCount(), 250);
        QVERIFY(!entries.canFetchMore({}));
        QCOMPARE(shelf.data(249, LibraryListModel::TextRole).toString(),
                 QStringLiteral("слово 249"));
    }

    void followsChangesFromElsewhereAndKeepsTheRows()
    {
        Shelf shelf(threeTexts);
        shelf.view.setSelected(2, true);
        QSignalSpy resets(shelf.view.entries(), &QAbstractItemModel::modelReset);
        QVERIFY(shelf.reading.libraryService().findOrCreate(QStringLiteral("дерево"),
                                                            Language::Russian));
        QTRY_COMPARE(shelf.texts().size(), 4);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(shelf.view.entries()->selectedCount(), 1);
        QVERIFY(shelf.data(3, LibraryListModel::SelectedRole).toBool());
        QVERIFY(shelf.reading.libraryService().removeItems(
            {QUuid::fromString(shelf.idOf(QStringLiteral("ёжик")))}));
        QTRY_COMPARE(shelf.view.entries()->selectedCount(), 0);
    }

    void whatIsSelectedIsAddedInTheOrderOfTheList()
    {
        Shelf shelf(threeTexts);
        shelf.view.setSelected(0, true);
        shelf.view.selectTo(2);
        QCOMPARE(shelf.view.entries()->selectedCount(), 3);
        shelf.view.setSelected(1, false);
        QSignalSpy snapshots(&shelf.reading.model(), &SessionModel::snapshotChanged);
        shelf.view.addSelectedToSession();
        QCOMPARE(snapshots.size(), 1);
        QCOMPARE(shelf.reading.now().language, Language::Russian);
        QCOMPARE(shelf.reading.now().current->text, QStringLiteral("вода"));
        QCOMPARE(shelf.reading.queue(), QStringList(QStringLiteral("ёжик")));
        QCOMPARE(shelf.view.entries()->selectedCount(), 0);
        QCOMPARE(shelf.data(0, LibraryListModel::PlaceRole).toInt(), LibraryListModel::OnScreen);
        QCOMPARE(shelf.data(1, LibraryListModel::PlaceRole).toInt(), LibraryListModel::Elsewhere);
        QCOMPARE(shelf.data(2, LibraryListModel::PlaceRole).toInt(), LibraryListModel::Queued);
        QVERIFY(!shelf.view.message().isEmpty());
        QTRY_COMPARE(shelf.data(0, LibraryListModel::UsageRole).toInt(), 1);
    }

    void whatIsDeletedCanBeBroughtBack()
    {
        Shelf shelf(threeTexts);
        shelf.view.selectAll();
        shelf.view.removeSelected();
        QTRY_VERIFY(shelf.texts().isEmpty());
        QVERIFY(shelf.view.canUndo());
        shelf.view.undo();
        QTRY_COMPARE(shelf.texts().size(), 3);
        QVERIFY(!shelf.view.canUndo());
    }

    void theWayBackStaysWhateverElseHappens()
    {
        Shelf shelf(threeTexts);
        const QString house = shelf.idOf(QStringLiteral("дом"));
        shelf.view.removeItem(house);
        shelf.view.addToSession(shelf.idOf(QStringLiteral("вода")));
        QVERIFY(!shelf.view.message().isEmpty());
        QVERIFY(shelf.view.canUndo());
        shelf.view.removeItem(shelf.idOf(QStringLiteral("ёжик")));
        shelf.view.undo();
        QVERIFY(shelf.view.canUndo());
        shelf.view.undo();
        QVERIFY(!shelf.view.canUndo());
        QVERIFY(shelf.view.undoText().isEmpty());
        QTRY_COMPARE(shelf.texts().size(), 3);
        shelf.view.removeItem(house);
        QVERIFY(!shelf.view.undoText().isEmpty());
        shelf.view.dismissUndo();
        QVERIFY(!shelf.view.canUndo());
    }

    void aTagOfManyIsAFilter()
    {
        Shelf shelf(threeTexts);
        shelf.view.setSelected(0, true);
        shelf.view.setSelected(1, true);
        QSignalSpy changes(&shelf.reading.libraryService(), &LibraryService::itemsChanged);
        shelf.view.tagSelected(QStringLiteral("  природа "));
        QCOMPARE(changes.size(), 1);
        QTRY_COMPARE(shelf.view.tags(), QStringList(QStringLiteral("природа")));
        shelf.view.setTag(QStringLiteral("природа"));
        QCOMPARE(shelf.texts().size(), 2);
        // The last of them goes, and with it the filter that nothing passes.
        shelf.view.selectAll();
        shelf.view.removeSelected();
        QTRY_VERIFY(shelf.view.tag().isEmpty());
        QCOMPARE(shelf.texts(), QStringList(QStringLiteral("ёжик")));
    }

    void aProblemIsToldAndNothingIsLost()
    {
        Shelf shelf(threeTexts);
        const QString id = shelf.idOf(QStringLiteral("дом"));
        QVERIFY(shelf.reading.libraryService().removeItems({QUuid::fromString(id)}));
        shelf.view.setStarred(id, true);
        QVERIFY(!shelf.view.message().isEmpty());
        QTRY_COMPARE(shelf.texts().size(), 2);
        shelf.reading.family.fillDisk();
        shelf.view.selectAll();
        for (int i = 0; i < 100 && !shelf.view.message().contains(QStringLiteral("full")); ++i)
            shelf.view.tagSelected(QString(50, QLatin1Char('a')) + QString::number(i));
        QVERIFY2(shelf.view.message().contains(QStringLiteral("full")),
                 qPrintable(shelf.view.message()));
        QCOMPARE(shelf.view.entries()->selectedCount(), 2);
        shelf.reading.family.freeDisk();
    }

    void aStarChangesOneRow()
    {
        Shelf shelf(threeTexts);
        QSignalSpy changed(shelf.view.entries(), &LibraryListModel::dataChanged);
        shelf.view.setStarred(shelf.idOf(QStringLiteral("дом")), true);
        QVERIFY(shelf.data(1, LibraryListModel::StarredRole).toBool());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 1);
        // Where only starred ones are shown, the list itself changes.
        shelf.view.setOnlyStarred(true);
        shelf.view.setStarred(shelf.idOf(QStringLiteral("дом")), false);
        QTRY_VERIFY(shelf.texts().isEmpty());
    }

    void nothingIsReadWhileNobodyLooks()
    {
        Shelf shelf;
        shelf.view.setActive(false);
        QVERIFY(
            shelf.reading.libraryService().findOrCreate(QStringLiteral("дом"), Language::Russian));
        QCoreApplication::processEvents();
        QVERIFY(shelf.texts().isEmpty());
        shelf.view.setActive(true);
        QCOMPARE(shelf.texts().size(), 1);
    }

    void otherSpellingsAreOfferedToBeJoined()
    {
        Shelf shelf({QStringLiteral("«Ёж»"), QStringLiteral("дом")});
        QCOMPARE(shelf.view.doublesText(), QString());
        shelf.reading.family.addDouble(QUuid::fromString(shelf.idOf(QStringLiteral("«Ёж»"))),
                                       QStringLiteral("“Еж”"));
        shelf.view.setActive(false);
        QSignalSpy changed(&shelf.view, &LibraryPageModel::doublesChanged);
        shelf.view.setActive(true);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!shelf.view.doublesText().isEmpty());
        QCOMPARE(shelf.view.doubles(), QStringList(QStringLiteral("«Ёж»   “Еж”")));
        QCOMPARE(shelf.texts().size(), 3);
        shelf.view.joinDoubles();
        QCOMPARE(shelf.view.doublesText(), QString());
        QVERIFY(!shelf.view.message().isEmpty());
        QTRY_COMPARE(shelf.texts().size(), 2);
    }

    void theOfferToJoinCanBeDismissed()
    {
        Shelf shelf({QStringLiteral("ёж")});
        shelf.reading.family.addDouble(QUuid::fromString(shelf.idOf(QStringLiteral("ёж"))),
                                       QStringLiteral("еж"));
        shelf.view.setActive(false);
        shelf.view.setActive(true);
        QVERIFY(!shelf.view.doublesText().isEmpty());
        shelf.view.dismissDoubles();
        QCOMPARE(shelf.view.doublesText(), QString());
        shelf.view.setActive(false);
        shelf.view.setActive(true);
        QCOMPARE(shelf.view.doublesText(), QString());
        QCOMPARE(shelf.texts().size(), 2);
    }
};

QTEST_GUILESS_MAIN(LibraryPageModelTest)
#include "LibraryPageModelTest.moc"
