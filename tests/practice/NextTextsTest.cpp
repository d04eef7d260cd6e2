// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/NextTexts.h"

#include <QTest>

using namespace chitai;

class NextTextsTest : public QObject
{
    Q_OBJECT

private:
    const QDate today{2026, 3, 1};

    static void know(ChildWords &words, const char *text)
    {
        const QStringList all = QString::fromUtf8(text).split(u' ');
        for (const QString &key : all) {
            words[key].word = key;
            words[key].clean = 2;
        }
    }
    void setDue(ChildWords &words, const char *text, bool isClean = true) const
    {
        const QStringList all = QString::fromUtf8(text).split(u' ');
        for (const QString &key : all) {
            words[key] = {.word = key, .clean = isClean ? 1 : 0, .lastMark = WordMark::Stumbled};
            words[key].dueDay = today;
        }
    }
    static QList<Item> items(const QStringList &texts)
    {
        QList<Item> items;
        for (const QString &text : texts)
            items += {QUuid::createUuid(), text, Language::German, {}};
        return items;
    }
    [[nodiscard]] QList<NextText> choose(const QStringList &texts, const ChildWords &words,
                                         const LetterChoice &letters = {}, int limit = 5) const
    {
        return chooseNextTexts(items(texts), words, KnownLetters(Language::German, letters), today,
                               limit);
    }

private Q_SLOTS:
    void dueWordsAreCoveredGreedily()
    {
        ChildWords words;
        know(words, "die oma ruft und");
        setDue(words, "hund katze maus");
        // Ten words each, two of them new.
        const QString one = QStringLiteral("Die Oma ruft Hund und Katze und die neu fremd");
        const QString two = QStringLiteral("Die Oma ruft Hund und Oma und die neu fremd");
        const QString three = QStringLiteral("Die Oma ruft Maus und Oma und die neu fremd");
        const QList<NextText> chosen = choose({two, three, one}, words);
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(chosen[0].item.text, one);
        QCOMPARE(chosen[0].reason, NextText::Reason::DueWords);
        QCOMPARE(chosen[0].covered, 2);
        QCOMPARE(chosen[0].due, 3);
        QCOMPARE(chosen[0].known, 0.8);
        QCOMPARE(chosen[1].item.text, three);
        QCOMPARE(chosen[1].covered, 1);
        QCOMPARE(chosen[2].reason, NextText::Reason::Fits);
        QCOMPARE(choose({two, three, one}, words, {}, 1).size(), 1);
    }

    void whatIsTooEasyOrTooHardIsLeftOut()
    {
        ChildWords words;
        know(words, "a b c d e f g");
        setDue(words, "hund", false);
        QVERIFY(choose({QStringLiteral("a b c d e f g")}, words).isEmpty());
        QVERIFY(choose({QStringLiteral("a b hund x")}, words).isEmpty());
        QCOMPARE(choose({QStringLiteral("a b c hund")}, words).size(), 1);
        QVERIFY(choose({QStringLiteral("..."), QString()}, words).isEmpty());
    }

    void lettersThatAreNotKnownAreLeftOut()
    {
        ChildWords words;
        know(words, "am im um mal");
        LetterChoice letters;
        letters.order = QStringLiteral("abc-der-tiere");
        letters.step = 7; // u i m o a e l
        const QList<NextText> chosen = choose(
            {QStringLiteral("am im um Hut"), QStringLiteral("am im um Lama")}, words, letters);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0].item.text, QStringLiteral("am im um Lama"));
        QCOMPARE(nextTextReasonCode(chosen[0].reason), QStringLiteral("fits"));
    }
};

QTEST_GUILESS_MAIN(NextTextsTest)
#include "NextTextsTest.moc"
