// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/LettersModel.h"

#include "support/TestReading.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

struct Desk
{
    explicit Desk(const QStringList &texts = {})
    {
        for (const QString &text : texts)
            reading.family.addItem(text);
        letters.setActive(true);
    }

    [[nodiscard]] LetterChoice kept()
    {
        return reading.core()
            .practice()
            .letterChoice(*reading.now().reader, Language::Russian)
            .value();
    }
    [[nodiscard]] QString known()
    {
        QString text;
        for (const LetterListModel::Row &row : letters.letters()->rows()) {
            if (row.isKnown)
                text += row.text;
        }
        return text;
    }
    [[nodiscard]] QString path(int count)
    {
        QString text;
        for (const LetterListModel::Row &row : letters.letters()->rows().mid(0, count))
            text += row.text;
        return text;
    }

    TestReading reading;
    LettersModel letters{{reading.core().practice(), reading.core().profiles(),
                          reading.family.search(), reading.libraryService()}};
    QAbstractItemModelTester tester{letters.letters()};
};

} // namespace

class LettersModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenAtFirst()
    {
        Desk desk({QStringLiteral("Щука")});
        QCOMPARE(desk.letters.order(), -1);
        QVERIFY(!desk.letters.hasOrder());
        QCOMPARE(desk.letters.letters()->count(), 0);
        QCOMPARE(desk.letters.readable(), 1);
        QVERIFY(desk.letters.orders().size() >= 2);
    }

    void aPrimerIsChosenAndTheBorderMoved()
    {
        Desk desk;
        desk.letters.setOrder(0);
        QCOMPARE(desk.letters.stepCount(), 33);
        QCOMPARE(desk.letters.step(), 0);
        desk.letters.setStep(4);
        QCOMPARE(desk.known(), QStringLiteral("АУОМ"));
        QCOMPARE(desk.letters.knownCount(), 4);
        QCOMPARE(desk.letters.next(), QStringList(QStringLiteral("С")));
        QCOMPARE(desk.kept().step, 4);
        QVERIFY(desk.letters.letters()->rows()[3].isLast);
        desk.letters.setStep(99);
        QCOMPARE(desk.letters.step(), 33);
        QVERIFY(desk.letters.next().isEmpty());
    }

    /// While the slider is held nothing is kept.
    void aPreviewIsKeptWhenItIsLetGo()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.previewStep(7);
        QCOMPARE(desk.letters.knownCount(), 7);
        QCOMPARE(desk.kept().step, 0);
        desk.letters.setStep(desk.letters.step());
        QCOMPARE(desk.kept().step, 7);
    }

    void aLetterIsSwitchedByItself()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.setStep(4);
        desk.letters.toggle(1); // у
        desk.letters.toggle(7); // ш
        QCOMPARE(desk.known(), QStringLiteral("АОМШ"));
        desk.letters.previewStep(9);
        desk.letters.previewStep(4); // to and fro with the slider changes nothing of it
        QCOMPARE(desk.known(), QStringLiteral("АОМШ"));
        desk.letters.setStep(8); // ш has come
        desk.letters.setStep(7);
        QVERIFY(!desk.known().contains(u'Ш'));
        desk.letters.toggle(1);
        QCOMPARE(desk.kept().missing, QStringList());
        desk.letters.toggle(-1);
        desk.letters.toggle(500);
    }

    void theFamilysOwnOrderBeginsAsTheOneBefore()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.setStep(3);
        desk.letters.setOrder(int(desk.letters.orders().size()));
        QVERIFY(desk.letters.isOwn());
        QCOMPARE(desk.path(4), QStringLiteral("АУОМ"));
        QCOMPARE(desk.letters.step(), 3);
        desk.letters.moveLetter(3, 1); // м behind а
        QCOMPARE(desk.path(4), QStringLiteral("АМУО"));
        QCOMPARE(desk.known(), QStringLiteral("АУО")); // nothing was learned by that
        desk.letters.moveLetter(0, 99);
        QCOMPARE(desk.path(1), QStringLiteral("А"));
    }

    /// Another book forgets nothing that the child knows.
    void anotherBookKeepsWhatIsKnown()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.setStep(4);
        desk.letters.setOrder(1);
        for (const QChar letter : QStringLiteral("АУОМ"))
            QVERIFY(desk.known().contains(letter));
        QCOMPARE(desk.letters.knownCount(), 4);
        desk.letters.setOrder(-1);
        QVERIFY(!desk.letters.hasOrder());
    }

    void theShelfSaysWhatCanBeRead()
    {
        Desk desk(
            {QStringLiteral("Мама, ау!"), QStringLiteral("Сом сам."), QStringLiteral("Щука")});
        desk.letters.setOrder(0);
        const qsizetype brought = desk.letters.total() - 3; // the texts of few letters have come
        QVERIFY(brought > 60);
        desk.letters.setStep(4);
        const int before = desk.letters.readable();
        QVERIFY(before > 30);
        QVERIFY(desk.letters.opened() >= 8);
        QCOMPARE(desk.letters.examples().size(), 3);
        QCOMPARE(desk.letters.examples().front().toMap()[QStringLiteral("letters")].toString(),
                 QStringLiteral("С"));
        const int opened = desk.letters.opened();
        desk.letters.setStep(5);
        QCOMPARE(desk.letters.readable(), before + opened);
    }

    void itFollowsTheLibrary()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.setStep(4);
        const int before = desk.letters.readable();
        QVERIFY(desk.reading.libraryService().findOrCreate(QStringLiteral("Мама, мама, му!"),
                                                           Language::Russian));
        QCOMPARE(desk.letters.readable(), before + 1);
    }

    void wordsKnownBySight()
    {
        Desk desk({QStringLiteral("Я")});
        desk.letters.setOrder(0);
        const int before = desk.letters.readable();
        desk.letters.addWord(QStringLiteral("  Я "));
        desk.letters.addWord(QStringLiteral("я"));
        desk.letters.addWord(QStringLiteral("7"));
        QCOMPARE(desk.letters.words(), QStringList(QStringLiteral("я")));
        QCOMPARE(desk.letters.readable(), before + 1);
        desk.letters.removeWord(0);
        desk.letters.removeWord(0);
        QCOMPARE(desk.letters.words(), QStringList());
    }

    void rulesOfRussian()
    {
        Desk desk;
        desk.letters.setOrder(0);
        QVERIFY(desk.letters.hasRules());
        desk.letters.setKnowsZhiShi(false);
        desk.letters.setKnowsSoftSign(true);
        desk.letters.setKnowsHardSign(true);
        QVERIFY(!desk.kept().knowsZhiShi && desk.kept().knowsSoftSign && desk.kept().knowsHardSign);
        desk.letters.setLanguage(QStringLiteral("de"));
        QVERIFY(!desk.letters.hasRules());
        QVERIFY(!desk.letters.hasOrder());
    }

    void eachChildHasItsOwn()
    {
        Desk desk;
        desk.letters.setOrder(0);
        desk.letters.setStep(5);
        const QUuid first = *desk.reading.now().reader;
        TestCore::must(desk.reading.core().profiles().add(QStringLiteral("Ида")));
        QCOMPARE(desk.letters.name(), QStringLiteral("Ида"));
        QVERIFY(!desk.letters.hasOrder());
        desk.letters.setChild(first);
        QCOMPARE(desk.letters.step(), 5);
    }

    void theLibraryIsShown()
    {
        Desk desk;
        QSignalSpy wanted(&desk.letters, &LettersModel::readableWanted);
        desk.letters.showReadable();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toString(), QStringLiteral("ru"));
    }

    /// The library tells what the child can read that reads.
    void theLibraryIsShownForTheChildWhoseLettersTheyAre()
    {
        Desk desk;
        const QUuid first = *desk.reading.now().reader;
        TestCore::must(desk.reading.core().profiles().add(QStringLiteral("Ида")));
        desk.letters.setChild(first);
        QSignalSpy wanted(&desk.letters, &LettersModel::readableWanted);
        desk.letters.showReadable();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(*desk.reading.now().reader, first);
    }
};

QTEST_GUILESS_MAIN(LettersModelTest)
#include "LettersModelTest.moc"
