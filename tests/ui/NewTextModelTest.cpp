// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/NewTextModel.h"

#include "support/TestReading.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class NewTextModelTest : public QObject
{
    Q_OBJECT

private:
    static QList<Item> items(TestReading &reading)
    {
        QList<Item> items;
        const Result<LibraryPage> found = reading.family.search().find({});
        for (const ItemEntry &entry : found.value().entries)
            items += entry.item;
        return items;
    }

private Q_SLOTS:
    void eachLineIsATextOrAllAreAPoem()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        texts.setText(QStringLiteral("Ein Hund.\n\n  Eine Katze. \n"));
        QCOMPARE(texts.lineCount(), 2);
        texts.setText(texts.text() + QStringLiteral("\r\n\u200b\r\n\ufeff\u00a0\n"));
        QCOMPARE(texts.lineCount(), 2);
        QCOMPARE(texts.textCount(), 2);
        QSignalSpy saved(&texts, &NewTextModel::saved);
        QVERIFY(texts.save());
        QCOMPARE(items(reading).size(), 2);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved[0][1].toString(), QStringLiteral("de"));
        QVERIFY(texts.text().isEmpty());
        texts.setText(QStringLiteral("Summ, summ, summ!\nBienchen, summ herum!"));
        texts.setOne(true);
        QCOMPARE(texts.textCount(), 1);
        QVERIFY(texts.save());
        QCOMPARE(items(reading).size(), 3);
    }

    void theLanguageIsGuessedUntilAPersonSays()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        texts.expectLanguage(QStringLiteral("de"));
        texts.setText(QStringLiteral("дом"));
        QCOMPARE(texts.language(), QStringLiteral("ru"));
        texts.setText(QStringLiteral("The house is red."));
        QCOMPARE(texts.language(), QStringLiteral("en"));
        texts.setText(QStringLiteral("Wind"));
        QCOMPARE(texts.language(), QStringLiteral("de"));
        texts.setLanguage(QStringLiteral("en"));
        QCOMPARE(texts.language(), QStringLiteral("en"));
        QVERIFY(texts.save());
        QCOMPARE(items(reading).front().language, Language::English);
        // What was said was said of those texts.
        texts.setText(QStringLiteral("Wind"));
        QCOMPARE(texts.language(), QStringLiteral("de"));
    }

    void aPictureThatIsGoneKeepsNoTextFromBeingAdded()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        texts.setCard(QUuid::createUuid().toString(QUuid::WithoutBraces));
        texts.setText(QStringLiteral("кот"));
        QVERIFY(!texts.save());
        QVERIFY(!texts.message().isEmpty());
        QCOMPARE(texts.text(), QStringLiteral("кот"));
        QVERIFY(texts.save());
        QCOMPARE(items(reading).size(), 1);
        texts.setText(QStringLiteral("пёс"));
        QVERIFY(texts.save());
    }

    void allGetTheTag()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        texts.setText(QStringLiteral("кот\nпёс"));
        texts.setTag(QStringLiteral("звери"));
        QVERIFY(texts.save());
        QCOMPARE(
            reading.family.search().find({.tag = QStringLiteral("звери")}).value().entries.size(),
            2);
        QCOMPARE(texts.tag(), QStringLiteral("звери")); // for more of them
    }

    void whatIsNoTextIsToldAndNothingIsLost()
    {
        TestReading reading;
        NewTextModel texts(reading.libraryService(), reading.core().pictureFinder());
        QVERIFY(!texts.save());
        texts.setText(QStringLiteral("кот\n...\nпёс"));
        QVERIFY(!texts.save());
        QVERIFY(texts.message().startsWith(QStringLiteral("...")));
        QCOMPARE(texts.lineCount(), 3);
        QVERIFY(items(reading).isEmpty());
    }
};

QTEST_GUILESS_MAIN(NewTextModelTest)
#include "NewTextModelTest.moc"
