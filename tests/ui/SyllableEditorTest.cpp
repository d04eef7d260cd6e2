// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/syllables/SyllableEditor.h"
#include "support/TestDesktop.h"
#include "ui/display/FittedText.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace chitai;

/// The parent's corrections, in the real windows.
class SyllableEditorTest : public QObject
{
    Q_OBJECT

private:
    static void read(TestDesktop &desktop, const QString &text)
    {
        desktop.reading.apply(StartSession{});
        desktop.reading.add(text);
    }

    static QString shown(TestDesktop &desktop, int word = 0)
    {
        return desktop.reading.now().current->reading.shown[word].join(u'|');
    }

    static void correct(TestDesktop &desktop, const QString &pieces)
    {
        desktop.reading.apply(
            CorrectSyllables{{}, QString(pieces).remove(u'|'), pieces.split(u'|')});
    }

    static QList<SyllableCorrection> stored(TestDesktop &desktop)
    {
        return desktop.reading.family.stores().corrections.all().value();
    }

    static QPoint middleOf(QQuickItem *item)
    {
        return item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
    }

    static void click(TestDesktop &desktop, const QString &name, Qt::MouseButton button)
    {
        QQuickItem *item = TestDesktop::find(desktop.panel(), name);
        QVERIFY2(item, qPrintable(name));
        QTest::mouseClick(&desktop.panel(), button, {}, middleOf(item));
    }

    static bool hasFocus(TestDesktop &desktop, const QString &name)
    {
        return desktop.panel().activeFocusItem()
            && desktop.panel().activeFocusItem()->objectName() == name;
    }

    /// The first row of a list that shows a text of the library.
    static QQuickItem *firstRow(QQuickItem *list)
    {
        if (!list || list->property("itemId").isValid())
            return list;
        for (QQuickItem *child : list->childItems()) {
            if (QQuickItem *found = firstRow(child))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("TypeError|ReferenceError|Unable")));
    }

    void theCurrentWordIsSplitByMouse()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        QCOMPARE(desktop.view().currentPieces().join(u'|'), QStringLiteral("Кош|ка"));
        click(desktop, QStringLiteral("splitWord"), Qt::RightButton);
        QVERIFY(desktop.ui.syllableEditor().isOpen());
        QTRY_VERIFY(TestDesktop::find(desktop.panel(), QStringLiteral("gap4")));
        click(desktop, QStringLiteral("gap3"), Qt::LeftButton);
        click(desktop, QStringLiteral("gap4"), Qt::LeftButton);
        QCOMPARE(desktop.ui.syllableEditor().pieces().join(u'|'), QStringLiteral("Кошк|а"));
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка")); // not saved yet
        click(desktop, QStringLiteral("saveSyllables"), Qt::LeftButton);
        QVERIFY(!desktop.ui.syllableEditor().isOpen());
        QCOMPARE(shown(desktop), QStringLiteral("Кошк|а"));
        QCOMPARE(desktop.view().currentPieces().join(u'|'), QStringLiteral("Кошк|а"));
        QCOMPARE(desktop.view().wordIndex(), 0);
    }

    void theCurrentWordIsSplitByKeys()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        TestDesktop::find(desktop.panel(), QStringLiteral("splitWord"))
            ->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QTRY_VERIFY(hasFocus(desktop, QStringLiteral("gap1")));
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Space, Qt::Key_Right,
                                  Qt::Key_Space, Qt::Key_Right, Qt::Key_Left})
            QTest::keyClick(&desktop.panel(), key);
        QVERIFY(hasFocus(desktop, QStringLiteral("gap3")));
        QCOMPARE(desktop.view().wordIndex(), 0); // the arrows were the letters'
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QCOMPARE(shown(desktop), QStringLiteral("Кошк|а"));
        QTRY_VERIFY(hasFocus(desktop, QStringLiteral("splitWord")));
        // And on with reading.
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QVERIFY(!desktop.ui.syllableEditor().isOpen());
        QTest::keyClick(&desktop.panel(), Qt::Key_Return);
        QVERIFY(desktop.view().isCompleted());
    }

    void escapeLeavesItAsItWas()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        desktop.ui.syllableEditor().openShown(0);
        QTRY_VERIFY(hasFocus(desktop, QStringLiteral("gap1")));
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QTest::keyClick(&desktop.panel(), Qt::Key_Escape);
        QTRY_VERIFY(!desktop.ui.syllableEditor().isOpen());
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка"));
        QVERIFY(desktop.reading.family.stores().corrections.all().value().isEmpty());
    }

    void aClickerReadsOnMeanwhile()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        desktop.ui.syllableEditor().openShown(0);
        QTRY_VERIFY(hasFocus(desktop, QStringLiteral("gap1")));
        QTest::keyClick(&desktop.panel(), Qt::Key_PageDown);
        QCOMPARE(desktop.view().wordIndex(), 1);
        QCOMPARE(desktop.ui.syllableEditor().word(), QStringLiteral("Кошка"));
    }

    void aFingerThatStaysOpensItAndATapDoesNot()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        QSignalSpy opened(&desktop.ui.syllableEditor(), &SyllableEditor::isOpenChanged);
        click(desktop, QStringLiteral("splitWord"), Qt::LeftButton);
        QCOMPARE(opened.count(), 0);
        const QPoint place
            = middleOf(TestDesktop::find(desktop.panel(), QStringLiteral("splitWord")));
        QTest::mousePress(&desktop.panel(), Qt::LeftButton, {}, place);
        QTRY_COMPARE(opened.count(), 1);
        QTest::mouseRelease(&desktop.panel(), Qt::LeftButton, {}, place);
        QVERIFY(desktop.ui.syllableEditor().isOpen());
    }

    void aWordInTheMirrorIsTheOneThatOpens()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Мама — кошка спит."));
        QQuickItem *words = TestDesktop::find(desktop.panel(), QStringLiteral("words"));
        auto *fitted = words->property("text").value<FittedText *>();
        const QModelIndex word = fitted->index(2);
        const QPointF place(word.data(FittedText::XRole).toReal()
                                + word.data(FittedText::WidthRole).toReal() / 2,
                            word.data(FittedText::YRole).toReal() + fitted->pixelSize() / 2);
        QTest::mouseClick(&desktop.panel(), Qt::RightButton, {},
                          words->mapToScene(place).toPoint());
        QVERIFY(desktop.ui.syllableEditor().isOpen());
        QCOMPARE(desktop.ui.syllableEditor().word(),
                 fitted->index(2).data(Qt::DisplayRole).toString().remove(u'.'));
        QCOMPARE(
            desktop.ui.syllableEditor().words(),
            QStringList({QStringLiteral("Мама"), QStringLiteral("кошка"), QStringLiteral("спит")}));
    }

    void textsThatWaitAndTextsOfTheLibrary()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("дом"));
        desktop.reading.add(QStringLiteral("Серая мышка"));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        const QAbstractItemModelTester tester(&editor);
        editor.openQueued(desktop.reading.now().queue->front().sessionItemId.toString());
        QCOMPARE(editor.word(), QStringLiteral("Серая"));
        editor.choose(1);
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("мыш|ка"));
        const QUuid granny
            = desktop.reading.family.addItem(QStringLiteral("Oma, 17!"), Language::German);
        editor.openItem(granny.toString());
        QCOMPARE(editor.words(), QStringList(QStringLiteral("Oma")));
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("O|ma"));
        editor.toggle(1);
        editor.save();
        QCOMPARE(desktop.reading.family.stores().corrections.all().value().front().language,
                 Language::German);
        editor.openItem(desktop.reading.family.addItem(QStringLiteral("17")).toString());
        QVERIFY(!editor.isOpen());
    }

    void rowsOfTextsOpenItToo()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("дом"));
        desktop.reading.add(QStringLiteral("Серая мышка"));
        (void)desktop.panel().grabWindow();
        SyllableEditor &editor = desktop.ui.syllableEditor();
        const auto openRow = [&](const char *list, Qt::MouseButton button) {
            QQuickItem *row
                = firstRow(TestDesktop::find(desktop.panel(), QString::fromLatin1(list)));
            QVERIFY2(row, list);
            if (button == Qt::RightButton) {
                QTest::mouseClick(&desktop.panel(), button, {}, middleOf(row));
            } else {
                QTest::mousePress(&desktop.panel(), button, {}, middleOf(row));
                QTRY_VERIFY2(editor.isOpen(), list);
                QTest::mouseRelease(&desktop.panel(), button, {}, middleOf(row));
            }
            QVERIFY2(editor.isOpen(), list);
        };
        openRow("queue", Qt::RightButton);
        QCOMPARE(editor.word(), QStringLiteral("Серая"));
        editor.close();
        QTest::keyClick(&desktop.panel(), Qt::Key_2, Qt::ControlModifier);
        (void)desktop.panel().grabWindow();
        openRow("libraryList", Qt::RightButton);
        editor.close();
        openRow("libraryList", Qt::LeftButton);
        editor.close();
        QCOMPARE(desktop.reading.queue().size(), 1); // nothing was clicked
    }

    void theSettingsListThem()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        desktop.reading.apply(CorrectSyllables{
            {}, QStringLiteral("Кошка"), {QStringLiteral("Кошк"), QStringLiteral("а")}});
        QTest::keyClick(&desktop.panel(), Qt::Key_6, Qt::ControlModifier);
        (void)desktop.panel().grabWindow();
        const QQuickItem *list = TestDesktop::find(desktop.panel(), QStringLiteral("ownSyllables"));
        QVERIFY(list);
        QCOMPARE(list->property("count").toInt(), 1);
        // It follows what comes while nobody looks, too.
        QTest::keyClick(&desktop.panel(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(!desktop.ui.corrections().isListed());
        correct(desktop, QStringLiteral("с|пит"));
        QTest::keyClick(&desktop.panel(), Qt::Key_6, Qt::ControlModifier);
        QCOMPARE(list->property("count").toInt(), 2);
        QQuickItem *norm = TestDesktop::find(desktop.panel(), QStringLiteral("russianNorm"));
        QVERIFY(norm);
        QCOMPARE(norm->property("chosen").toInt(), int(RussianNorm::Reading));
        QVERIFY(QMetaObject::invokeMethod(norm, "picked", Q_ARG(int, int(RussianNorm::Phonetic))));
        QCOMPARE(norm->property("chosen").toInt(), int(RussianNorm::Phonetic));
        QCOMPARE(desktop.reading.syllabifiers().russianNorm(), RussianNorm::Phonetic);
    }

    void asTheProgramSplitsIt()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        editor.openShown(0);
        QVERIFY(!editor.isCorrected());
        QVERIFY(editor.isProgramSplit());
        editor.toggle(1);
        QVERIFY(!editor.isProgramSplit());
        editor.save();
        QCOMPARE(shown(desktop), QStringLiteral("К|ош|ка"));
        editor.openShown(0);
        QVERIFY(editor.isCorrected());
        editor.useProgramSplit();
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка"));
        // To put it back by hand is the same.
        for (int i = 0; i < 2; ++i) {
            editor.openShown(0);
            editor.toggle(1);
            editor.save();
        }
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка"));
        QVERIFY(stored(desktop).isEmpty());
    }

    void aCompoundGoesItsOwnWay()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка-мышка спит."));
        correct(desktop, QStringLiteral("кошк|а"));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        editor.openShown(0);
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("Кошк|а|-|мыш|ка"));
        editor.toggle(3);
        editor.toggle(4);
        QVERIFY(editor.isProgramSplit());
        editor.save();
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка|-|мыш|ка"));
        QCOMPARE(stored(desktop).size(), 2);

        // Back to that of its parts: nothing of its own is left.
        editor.openShown(0);
        editor.toggle(3);
        editor.toggle(4);
        editor.save();
        QCOMPARE(shown(desktop), QStringLiteral("Кошк|а|-|мыш|ка"));
        QCOMPARE(stored(desktop).size(), 1);

        editor.openShown(0);
        editor.useProgramSplit();
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка|-|мыш|ка"));
        editor.openShown(0);
        editor.useProgramSplit(); // it is, already
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка|-|мыш|ка"));
        QCOMPARE(stored(desktop).size(), 2);
    }

    void whatWasNotChangedIsLeftAlone()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        correct(desktop, QStringLiteral("ко|шка"));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        // Another child's norm splits it in the family's way.
        desktop.ui.settings().setRussianNorm(int(RussianNorm::Phonetic));
        editor.openShown(0);
        QVERIFY(editor.isProgramSplit());
        editor.save();
        QVERIFY(!editor.isOpen());
        editor.openShown(0);
        editor.toggle(1);
        editor.toggle(1);
        editor.save();
        QVERIFY(!editor.isOpen());
        QCOMPARE(stored(desktop).size(), 1);
        desktop.ui.settings().setRussianNorm(int(RussianNorm::Reading));
        QCOMPARE(shown(desktop), QStringLiteral("Ко|шка"));

        // Who asks for the program's split has it, in every norm.
        desktop.ui.settings().setRussianNorm(int(RussianNorm::Phonetic));
        editor.openShown(0);
        editor.useProgramSplit();
        QVERIFY(stored(desktop).isEmpty());
    }

    void eachWordKeepsItsBordersUntilTheyAreSaved()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит, а мышка и КОШКА нет."));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        const QAbstractItemModelTester tester(&editor);
        editor.openShown(0);
        editor.toggle(1);
        editor.choose(3);
        editor.toggle(1);
        editor.choose(0);
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("К|ош|ка"));
        editor.choose(5); // the same word
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("К|ОШ|КА"));
        editor.close();
        QVERIFY(stored(desktop).isEmpty());
        editor.openShown(0);
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("Кош|ка"));

        editor.toggle(1);
        editor.choose(3);
        editor.toggle(1);
        editor.choose(1);
        editor.save();
        QVERIFY(!editor.isOpen());
        QCOMPARE(shown(desktop), QStringLiteral("К|ош|ка"));
        QCOMPARE(shown(desktop, 3), QStringLiteral("м|ыш|ка"));
        QCOMPARE(stored(desktop).size(), 2);
    }

    void aNumberOpensNoOtherWord()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("17 кошек – спят."));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        for (const int noWord : {0, 2, -1, 4}) {
            editor.openShown(noWord);
            QVERIFY(!editor.isOpen());
        }
        editor.openShown(3);
        QCOMPARE(editor.word(), QStringLiteral("спят"));
    }

    void dashesAreFixed()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("из-за"));
        SyllableEditor &editor = desktop.ui.syllableEditor();
        editor.openShown(0);
        QCOMPARE(editor.rowCount(), 5);
        QCOMPARE(editor.nextGap(0, 1), 1);
        QCOMPARE(editor.nextGap(1, 1), 4);
        QCOMPARE(editor.nextGap(4, 1), 4);
        editor.toggle(2);
        editor.toggle(0);
        editor.toggle(17);
        QCOMPARE(editor.pieces().join(u'|'), QStringLiteral("из|-|за"));
        QCOMPARE(editor.index(4).data(SyllableEditor::SyllableRole).toInt(), 2);
    }

    void aFullDiskIsToldAndNothingIsLost()
    {
        TestDesktop desktop;
        const QString word(90, u'я');
        read(desktop, word);
        SyllableEditor &editor = desktop.ui.syllableEditor();
        editor.openShown(0);
        editor.toggle(1);
        editor.toggle(2);
        const QStringList wanted = editor.pieces();
        desktop.reading.family.fillDisk();
        // Words as long as this one, until there is no room for another.
        for (int i = 0; i < 1000; ++i) {
            const QString filler
                = QString(86, u'ю') + QStringLiteral("%1").arg(i, 4, 20).replace(u' ', u'а');
            if (!desktop.reading.model().apply(
                    CorrectSyllables{Language::German, filler, {filler}}))
                break;
        }
        editor.save();
        QVERIFY(editor.isOpen());
        QVERIFY(!editor.message().isEmpty());
        QCOMPARE(editor.pieces(), wanted);
    }

    void aScreenReaderHearsTheGaps()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("кот"));
        desktop.ui.syllableEditor().openShown(0);
        QTRY_VERIFY(hasFocus(desktop, QStringLiteral("gap1")));
        QAccessibleInterface *gap
            = QAccessible::queryAccessibleInterface(desktop.panel().activeFocusItem());
        QVERIFY(gap);
        QCOMPARE(gap->role(), QAccessible::CheckBox);
        QVERIFY(gap->text(QAccessible::Name).contains(u'к'));
        QVERIFY(!gap->state().checked);
        QTest::keyClick(&desktop.panel(), Qt::Key_Space);
        QVERIFY(gap->state().checked);
    }

    void theListFollowsAndTakesBack()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        CorrectionsModel &corrections = desktop.ui.corrections();
        corrections.setListed(true);
        const QAbstractItemModelTester tester(corrections.entries());
        desktop.reading.apply(CorrectSyllables{
            {}, QStringLiteral("Кошка"), {QStringLiteral("Кошк"), QStringLiteral("а")}});
        QCOMPARE(corrections.entries()->rowCount(), 1);
        QCOMPARE(corrections.entries()->index(0).data(CorrectionListModel::SplitRole).toString(),
                 QStringLiteral("Кошк·а"));
        corrections.remove(0);
        QCOMPARE(shown(desktop), QStringLiteral("Кош|ка"));
        QVERIFY(corrections.canUndo());
        corrections.undo();
        QCOMPARE(shown(desktop), QStringLiteral("Кошк|а"));
        QVERIFY(!corrections.canUndo());
    }

    void whatWasCorrectedSinceIsNotOverwritten()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        CorrectionsModel &corrections = desktop.ui.corrections();
        corrections.setListed(true);
        correct(desktop, QStringLiteral("кошк|а"));
        corrections.remove(0);
        correct(desktop, QStringLiteral("с|пит")); // another word
        QVERIFY(corrections.canUndo());
        correct(desktop, QStringLiteral("к|ошка"));
        QVERIFY(!corrections.canUndo());
        QCOMPARE(corrections.message(), QString());
        corrections.undo();
        QCOMPARE(shown(desktop), QStringLiteral("К|ошка"));
    }

    void aFileGoesOutAndComesIn()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        CorrectionsModel &corrections = desktop.ui.corrections();
        desktop.reading.apply(CorrectSyllables{
            {}, QStringLiteral("Кошка"), {QStringLiteral("Кошк"), QStringLiteral("а")}});
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("words.tsv"));
        corrections.exportTo(QUrl::fromLocalFile(path));
        corrections.setListed(true);
        corrections.remove(0);
        corrections.importFrom(QUrl::fromLocalFile(path));
        QCOMPARE(shown(desktop), QStringLiteral("Кошк|а"));
        QVERIFY(corrections.message().contains(u'1'));

        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("ru\tспит\tс|пит\nru\tкошка\tмышка\n");
        file.close();
        corrections.importFrom(QUrl::fromLocalFile(path));
        QVERIFY2(corrections.message().contains(QStringLiteral("Line 2")),
                 qPrintable(corrections.message()));
        QCOMPARE(shown(desktop, 1), QStringLiteral("спит."));
        QCOMPARE(corrections.entries()->rowCount(), 1);
    }

    void theNormOfRussianChangesTheScreen()
    {
        TestDesktop desktop;
        read(desktop, QStringLiteral("Кошка спит."));
        QSignalSpy arrived(&desktop.view(), &ReadingPageModel::textChanged);
        QSignalSpy resplit(&desktop.view(), &ReadingPageModel::resplit);
        desktop.ui.settings().setRussianNorm(int(RussianNorm::Phonetic));
        QCOMPARE(desktop.view().currentPieces().join(u'|'), QStringLiteral("Ко|шка"));
        QCOMPARE(resplit.count(), 1);
        QCOMPARE(arrived.count(), 0); // it does not come in anew
        QCOMPARE(desktop.ui.settings().russianNorm(), int(RussianNorm::Phonetic));
    }
};

QTEST_MAIN(SyllableEditorTest)
#include "SyllableEditorTest.moc"
