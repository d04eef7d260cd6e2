// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/WordForms.h"

#include <QSet>
#include <QTest>

using namespace chitai;

namespace {

bool areOneWord(const QString &one, const QString &other, Language language)
{
    const QStringList keys = wordKeys(one, language);
    const QStringList others = wordKeys(other, language);
    return QSet<QString>(keys.begin(), keys.end())
        .intersects(QSet<QString>(others.begin(), others.end()));
}

} // namespace

class WordFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreOneWord_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pairs");
        QTest::newRow("ru") << Language::Russian
                            << QStringLiteral(
                                   "кошки кошка,кошек кошка,кошку кошка,мячи мяч,мячом мяч,пса "
                                   "пес,псы пес,снеговика снеговик,яблоками яблоко,яблок "
                                   "яблоко,окон окно,котята котенок,котенка котенок,мышата "
                                   "мышонок,щенки щенок,крыше крыша,деревья дерево,листья "
                                   "лист,ежи еж,морем море,уши ухо,друзей друг,облака облако");
        QTest::newRow("de") << Language::German
                            << QStringLiteral("katzen katze,häuser haus,mäuse maus,bäume "
                                              "baum,äpfel apfel,gläser glas,autos auto,omas "
                                              "oma,hasen hase,enten ente,hunde hund,hundes "
                                              "hund,blumen blume,bücher buch,gärten garten");
        QTest::newRow("en") << Language::English
                            << QStringLiteral("cats cat,boxes box,berries berry,mice "
                                              "mouse,wolves wolf,knives knife,feet foot,dog's "
                                              "dog,hens hen,pillows pillow");
    }

    void formsAreOneWord()
    {
        QFETCH(Language, language);
        QFETCH(QString, pairs);
        for (const QString &pair : pairs.split(u',')) {
            const QStringList words = pair.split(u' ');
            QVERIFY2(areOneWord(words[0], words[1], language), qPrintable(pair));
        }
    }

    void otherWordsAreNot()
    {
        const Language russian = Language::Russian;
        QVERIFY(!areOneWord(QStringLiteral("лес"), QStringLiteral("лиса"), russian));
        QVERIFY(!areOneWord(QStringLiteral("кот"), QStringLiteral("кит"), russian));
        QVERIFY(!areOneWord(QStringLiteral("haus"), QStringLiteral("hase"), Language::German));
        QVERIFY(!areOneWord(QStringLiteral("bus"), QStringLiteral("bu"), Language::English));
        QVERIFY(!areOneWord(QStringLiteral("dress"), QStringLiteral("dres"), Language::English));
    }

    void smallThingsAreLargerOnes()
    {
        const auto isFormOf = [](const QString &small, const QString &large, Language language) {
            return keysOfLargerThing(small, language).contains(wordKeys(large, language).back());
        };
        QVERIFY(isFormOf(QStringLiteral("домик"), QStringLiteral("дом"), Language::Russian));
        QVERIFY(isFormOf(QStringLiteral("котик"), QStringLiteral("кот"), Language::Russian));
        QVERIFY(isFormOf(QStringLiteral("рыбка"), QStringLiteral("рыба"), Language::Russian));
        QVERIFY(isFormOf(QStringLiteral("котенок"), QStringLiteral("кот"), Language::Russian));
        QVERIFY(isFormOf(QStringLiteral("kätzchen"), QStringLiteral("katze"), Language::German));
        // The sand is no dog.
        QVERIFY(!isFormOf(QStringLiteral("песок"), QStringLiteral("пес"), Language::Russian));
        QVERIFY(keysOfLargerThing(QStringLiteral("kuchen"), Language::German).isEmpty());
    }

    void wordsOfATextAreFoldedAndWithoutTheCommonest()
    {
        QCOMPARE(
            picturableWords(QStringLiteral("Ёжик и КОТ, кот на печке!"), Language::Russian),
            QStringList({QStringLiteral("ежик"), QStringLiteral("кот"), QStringLiteral("печке")}));
        QCOMPARE(picturableWords(QStringLiteral("Der Hund ist müde."), Language::German),
                 QStringList({QStringLiteral("hund"), QStringLiteral("müde")}));
        QCOMPARE(picturableWords(QStringLiteral("The dog’s 'bone'"), Language::English),
                 QStringList({QStringLiteral("dog's"), QStringLiteral("bone")}));
        QVERIFY(picturableWords(QStringLiteral(" … 12 "), Language::English).isEmpty());
    }
};

QTEST_GUILESS_MAIN(WordFormsTest)
#include "WordFormsTest.moc"
