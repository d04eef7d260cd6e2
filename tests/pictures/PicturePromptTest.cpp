// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/PicturePrompt.h"

#include <QTest>

using namespace chitai;

class PicturePromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStyleOfTheHouseInTheLanguageOfTheText()
    {
        QCOMPARE(picturePrompt(QStringLiteral("The cat sleeps."), Language::English),
                 QStringLiteral("A warm simple picture-book illustration, no letters, no words in "
                                "the picture: The cat sleeps."));
        QVERIFY(picturePrompt(QStringLiteral("Кот спит."), Language::Russian)
                    .endsWith(u"нет слов: Кот спит."));
        QVERIFY(picturePrompt(QStringLiteral("Die Katze schläft."), Language::German)
                    .endsWith(u"keine Wörter im Bild: Die Katze schläft."));
    }

    void aTextBecomesOneLineWithoutMarksOfReading()
    {
        QVERIFY(picturePrompt(QStringLiteral("Ко\u0301т\n\n  спи\u00adт й."), Language::Russian)
                    .endsWith(u": Кот спит й."));
        QCOMPARE(picturePrompt(QStringLiteral(" — «!» "), Language::Russian), QString());
        QCOMPARE(picturePrompt(QString(), Language::English), QString());
        // What stands in a text is no place for another text.
        QVERIFY(picturePrompt(QStringLiteral("5 %1 of it"), Language::English)
                    .endsWith(u": 5 %1 of it"));
    }

    void ofALongTextWholeSentencesOfItsBeginning()
    {
        const QString sentence = QStringLiteral("The little cat sleeps on the warm stove. ");
        const QString prompt = picturePrompt(sentence.repeated(100), Language::English);
        QVERIFY(prompt.size() < longestPicturePrompt);
        QVERIFY(prompt.endsWith(u"warm stove."));
        QVERIFY(prompt.count(u"stove") > 5);
        const QString word
            = picturePrompt(QStringLiteral("abc ").repeated(1000), Language::English);
        QVERIFY(word.size() < longestPicturePrompt);
        QVERIFY(word.endsWith(u" abc"));
        QVERIFY(picturePrompt(QString(5000, u'a'), Language::English).size()
                < longestPicturePrompt);
    }
};

QTEST_GUILESS_MAIN(PicturePromptTest)
#include "PicturePromptTest.moc"
