// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/LetterShelf.h"

#include <QTest>

using namespace chitai;

class LetterShelfTest : public QObject
{
    Q_OBJECT

private:
    static QList<Item> items(const QStringList &texts, Language language = Language::Russian)
    {
        QList<Item> items;
        for (const QString &text : texts)
            items += {QUuid::createUuid(), text, language, {}};
        return items;
    }

private Q_SLOTS:
    void textsStandWhereTheLettersPutThem()
    {
        const LetterShelf shelf(
            Language::Russian,
            items({QStringLiteral("Мама, ау!"), QStringLiteral("Сом сам."), QStringLiteral("Ау!"),
                   QStringLiteral("Шар"), QStringLiteral("Оса"), QStringLiteral("7 + 3")}));
        QCOMPARE(shelf.count(), 5); // what has no letters is no text to be read with letters
        const QList<LetterShelf::Text> texts
            = shelf.texts({.order = QStringLiteral("zhukova"), .step = 4});
        QCOMPARE(texts[0].text, QStringLiteral("Ау!"));
        QCOMPARE(texts[1].text, QStringLiteral("Мама, ау!"));
        QCOMPARE(texts[1].when, LetterShelf::When::Now);
        QVERIFY(texts[1].newGraphemes.isEmpty());
        QCOMPARE(texts[2].text, QStringLiteral("Оса"));
        QCOMPARE(texts[2].when, LetterShelf::When::Next);
        QCOMPARE(texts[2].newGraphemes, QStringList(QStringLiteral("с")));
        QCOMPARE(texts[3].text, QStringLiteral("Сом сам."));
        QCOMPARE(texts[4].when, LetterShelf::When::Later);
        QCOMPARE(texts[4].newGraphemes, QStringList({QStringLiteral("ш"), QStringLiteral("р")}));
    }

    void itIsWhatEachTextIsByItself()
    {
        const QStringList all{QStringLiteral("Der Hund malt ein Haus."),
                              QStringLiteral("Mia malt."), QStringLiteral("Mama, Limo!"),
                              QStringLiteral("Zwei Eulen jodeln.")};
        const LetterShelf shelf(Language::German, items(all, Language::German));
        for (int step = 0; step <= 5; ++step) {
            const LetterChoice choice{.order = QStringLiteral("levumi-kiel"), .step = step};
            const KnownLetters known(Language::German, choice);
            const QList<LetterShelf::Text> texts = shelf.texts(choice);
            for (const LetterShelf::Text &text : texts) {
                const QStringList words = text.text.split(u' ');
                QCOMPARE(text.when == LetterShelf::When::Now, known.canRead(words));
                QCOMPARE(text.newGraphemes, known.of(words).newGraphemes);
            }
        }
    }

    void withoutAnOrderAllCanBeRead()
    {
        const LetterShelf shelf(Language::Russian,
                                items({QStringLiteral("Щука"), QStringLiteral("Ёж")}));
        const QList<LetterShelf::Text> texts = shelf.texts({});
        for (const LetterShelf::Text &text : texts)
            QCOMPARE(text.when, LetterShelf::When::Now);
        QVERIFY(!withNextStep(Language::Russian, {}));
    }

    void theLastStepHasNoNext()
    {
        QVERIFY(withNextStep(Language::Russian, {.order = QStringLiteral("zhukova"), .step = 32}));
        QVERIFY(!withNextStep(Language::Russian, {.order = QStringLiteral("zhukova"), .step = 33}));
        const LetterChoice own{.order = QStringLiteral("own"),
                               .step = 1,
                               .own = {{QStringLiteral("м")}, {QStringLiteral("а")}}};
        QCOMPARE(withNextStep(Language::Russian, own)->step, 2);
    }
};

QTEST_GUILESS_MAIN(LetterShelfTest)
#include "LetterShelfTest.moc"
