// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ReplyReview.h"
#include "story/review/LanguageCheck.h"
#include "story/review/RequestTexts.h"
#include "text/Sanitizer.h"
#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

class ReplyReviewTest : public QObject
{
    Q_OBJECT

    const Syllabifiers m_syllabifiers;
    const ReplyReviewer m_reviewer{m_syllabifiers};

    QList<Finding> findings(const char *sentence, Language language) const
    {
        QList<Finding> result;
        const SentenceVerdict verdict = m_reviewer.reviewSentence(
            QString::fromUtf8(sentence), language, measuresOf(ReadingLevel::ShortStories));
        for (const Remark &remark : verdict.remarks)
            result += remark.finding;
        return result;
    }

private Q_SLOTS:
    void takesApart_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("sentences");
        QTest::addColumn<QString>("choices");
        const auto row = [](const char *reply, const char *sentences, const char *choices) {
            QTest::newRow(reply) << QString::fromUtf8(reply) << QString::fromUtf8(sentences)
                                 << QString::fromUtf8(choices);
        };
        row("The cat sat. It slept.\n\n1. Wake it.\n2. Tiptoe away.", "The cat sat.|It slept.",
            "Wake it.|Tiptoe away.");
        row("The cat sat.\n\nNell can:\n- Wake it.\n\n- Tiptoe away.\n", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("**The cat** sat.\nWhat now?\n* *Wake* it.\n* Tiptoe away.", "The cat sat.|What now?",
            "Wake it.|Tiptoe away.");
        row("# The cat\nThe cat sat.\n---\na) Wake it.\nB) Tiptoe away.", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("— Кто там?\n— Это я.", "— Кто там?|— Это я.", "");
        row("Кот спал.\n1) Разбудить.\n2) Уйти.", "Кот спал.", "Разбудить.|Уйти.");
        row("1. First there was a cat.\nThen a dog came.",
            "First there was a cat.|Then a dog came.", "");
        row("Just a story", "Just a story", "");
        row("", "", "");
        row("\n\n---\n", "", "");
        row("The cat sat.\n\n🙂\n\n- **Wake it.**\n- 🙂", "The cat sat.", "Wake it.");
        row("1. Only choices.", "", "Only choices.");
        // Whatever marks people and models use.
        row("The cat sat.\n(1) Wake it.\n(2) Tiptoe away.", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("The cat sat.\n① Wake it.\n② Tiptoe away.", "The cat sat.", "Wake it.|Tiptoe away.");
        row("The cat sat.\n1️⃣ Wake it.\n2️⃣ Tiptoe away.", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("The cat sat.\n→ Wake it.\n→ Tiptoe away.", "The cat sat.", "Wake it.|Tiptoe away.");
        row("The cat sat.\n— Wake it.\n— Tiptoe away.", "The cat sat.", "Wake it.|Tiptoe away.");
        row("The cat sat.\n1.Wake it.\n2.Tiptoe away.", "The cat sat.", "Wake it.|Tiptoe away.");
        row("The cat sat.\nOption 1: Wake it.\nOption 2: Tiptoe away.", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("Кот спал.\nВариант 1: Разбудить.\nВариант 2: Уйти.", "Кот спал.", "Разбудить.|Уйти.");
        row("The cat sat.\n**A)** Wake it.\n**B)** Tiptoe away.", "The cat sat.",
            "Wake it.|Tiptoe away.");
        row("The cat sat.\n- Wake it\n  with a feather.\n- Tiptoe away.", "The cat sat.",
            "Wake it with a feather.|Tiptoe away.");
        row("The cat sat.\n1. Wake it.\n2. Tiptoe away.\n\nWhat does Nell do?",
            "The cat sat.|What does Nell do?", "Wake it.|Tiptoe away.");
        row("The cat sat. What now? 1) Wake it. 2) Tiptoe away.", "The cat sat.|What now?",
            "Wake it.|Tiptoe away.");
        row("The cat sat. Will Nell (a) wake it, or (b) tiptoe away?", "The cat sat.|Will Nell",
            "wake it|tiptoe away?");
        // Who speaks with a hyphen offers nothing.
        row("The door opened.\n- Hello, - said the fox.\n- Come in, - said Nell.",
            "The door opened.|Hello, - said the fox.|Come in, - said Nell.", "");
        row("The door opened.\n- Who is there?\n- It is me.",
            "The door opened.|Who is there?|It is me.", "");
    }

    void dialogueIsNoListInRussian()
    {
        const auto choices = [](const char *reply) {
            return takeApart(QString::fromUtf8(reply), Language::Russian).choices;
        };
        QCOMPARE(choices("Дверь открылась.\n- Ура, - сказал ёж.\n- Входи, - сказала Варя."),
                 QStringList());
        QCOMPARE(choices("Дверь открылась.\n- Это я!\n- Входи!"), QStringList());
        QCOMPARE(choices("— Привет!\n— Привет, ёж."), QStringList());
        QCOMPARE(choices("Что делает Варя?\n- Зовёт маму!\n- Идёт в лес."),
                 (QStringList{QStringLiteral("Зовёт маму!"), QStringLiteral("Идёт в лес.")}));
        QCOMPARE(takeApart(QStringLiteral("- Ура, - сказал ёж."), Language::Russian).sentences,
                 QStringList(QStringLiteral("- Ура, - сказал ёж.")));
    }

    void aTornSentenceIsNeverFit()
    {
        const auto isFit = [this](const char *reply) {
            return m_reviewer
                .review(QString::fromUtf8(reply), Language::English,
                        measuresOf(ReadingLevel::ShortStories))
                .isFit();
        };
        QVERIFY(isFit("The cat sat. It slept."));
        QVERIFY(isFit("\"Come in,\" Nell said. “Yes!”"));
        QVERIFY(!isFit("The cat sat. It sl"));
        QVERIFY(!isFit("The cat sat. It slept on the"));
        QVERIFY(isFit("The cat sat.\n- Wake it\n- Tiptoe away"));
    }

    void takesApart()
    {
        QFETCH(QString, reply);
        QFETCH(QString, sentences);
        QFETCH(QString, choices);
        const ReplyParts parts = takeApart(reply, Language::English);
        QCOMPARE(parts.sentences.join(u'|'), sentences);
        QCOMPARE(parts.choices.join(u'|'), choices);
    }

    void findsWhatIsNotForChildren()
    {
        const QList<Finding> refused{Finding::NotForChildren};
        QCOMPARE(findings("He had a big GUN.", Language::English), refused);
        QCOMPARE(findings("It was a killer-plant.", Language::English), refused);
        QCOMPARE(findings("Er trank viel „Bier“.", Language::German), refused);
        QCOMPARE(findings("Du Scheißkerl!", Language::German), refused);
        QCOMPARE(findings("Текла кровь.", Language::Russian), refused);
        QCOMPARE(findings("Он был мертвый.", Language::Russian), refused);
        // What only looks like it.
        for (const char *fine : {"Hello, said the shell.", "The gunny sack was begun.",
                                 "The knife and the warm bread."})
            QCOMPARE(findings(fine, Language::English), QList<Finding>());
        for (const char *fine : {"Wir kriegen Waffeln.", "Das Kind weint.", "Die Blüte ist blau."})
            QCOMPARE(findings(fine, Language::German), QList<Finding>());
        for (const char *fine : {"Кровать стояла тут.", "В казне было пусто.", "Труппа пела."})
            QCOMPARE(findings(fine, Language::Russian), QList<Finding>());
    }

    /// Whatever the screen does not show, and whatever a child reads over, hides no word.
    void findsWhatHides_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Language>("language");
        const auto row = [](const char *sentence, Language language) {
            QTest::newRow(sentence) << QString::fromUtf8(sentence) << language;
        };
        row("Текла кро\u0301вь.", Language::Russian);
        row("Текла к-р-о-вь.", Language::Russian);
        row("Текла кр*овь и кро_вь.", Language::Russian);
        row("Текла кр…овь.", Language::Russian);
        row("Текла вода,кровь,вода.", Language::Russian);
        row("Текла «кровь»!", Language::Russian);
        row("He had a big g\u00fan.", Language::English);
        row("He had a big ｇｕｎ.", Language::English);
        row("He had a big G/U/N.", Language::English);
        row("He had a hat;gun;hat.", Language::English);
        row("He had a 👩\u200dgun.", Language::English);
        row("Er trank Saft,Bier,Saft.", Language::German);
        row("Er trank B\u0301ier.", Language::German);
        row("Er trank (Bier).", Language::German);
    }

    void findsWhatHides()
    {
        QFETCH(QString, sentence);
        QFETCH(Language, language);
        const SentenceVerdict verdict
            = m_reviewer.reviewSentence(sentence, language, measuresOf(ReadingLevel::ShortStories));
        QVERIFY(!verdict.remarks.isEmpty());
        QCOMPARE(verdict.remarks.front().finding, Finding::NotForChildren);
    }

    void anInvisibleCharacterHidesNoWord()
    {
        const QList<std::pair<QString, Language>> words{
            {QStringLiteral("кровь"), Language::Russian},
            {QStringLiteral("gun"), Language::English},
            {QStringLiteral("Bier"), Language::German}};
        QList<char32_t> hidden;
        for (char32_t character = 1; character < 0xe1000; ++character) {
            if (character == 0x30000)
                character = 0xe0000; // nothing is assigned between
            if (normalizedText(QStringLiteral("a") + QString::fromUcs4(&character, 1)
                               + QStringLiteral("b"))
                == u"ab")
                hidden += character;
        }
        QVERIFY(hidden.contains(0x200d) && hidden.contains(0xfe0f) && hidden.contains(0xe0061));
        for (const char32_t character : std::as_const(hidden)) {
            if (QChar::category(character) == QChar::Other_NotAssigned && character % 97 != 0)
                continue; // there are very many, and all are alike
            const auto &[word, language] = words[qsizetype(character) % words.size()];
            for (qsizetype position = 0; position <= word.size(); ++position) {
                QString text = word;
                text.insert(position, QString::fromUcs4(&character, 1));
                const SentenceVerdict verdict = m_reviewer.reviewSentence(
                    text, language, measuresOf(ReadingLevel::ShortStories));
                QCOMPARE(verdict.sentence, word);
                QVERIFY(verdict.isRefused());
            }
        }
    }

    void lettersOfOtherScriptsAreNoted()
    {
        const QList<Finding> foreign{Finding::OtherLanguage};
        // A Latin o, behind which the word is read all the same.
        QCOMPARE(findings("Текла крoвь.", Language::Russian),
                 (QList<Finding>{Finding::NotForChildren, Finding::OtherLanguage}));
        QCOMPARE(findings("Текла вoда.", Language::Russian), foreign);
        QCOMPARE(findings("Er trank Biеr.", Language::German), // a Cyrillic е
                 (QList<Finding>{Finding::NotForChildren, Finding::OtherLanguage}));
        QCOMPARE(findings("Er trank Teе.", Language::German), foreign);
        QVERIFY(findings("He had 𝐟𝐮𝐧.", Language::English).contains(Finding::OtherLanguage));
        QVERIFY(findings("Кот и 𝐟𝐮𝐧.", Language::Russian).contains(Finding::OtherLanguage));
    }

    void tellsLanguagesApart()
    {
        const auto may = [](Language language, const char *sentence) {
            return mayBeIn(language, QString::fromUtf8(sentence));
        };
        QVERIFY(may(Language::English, "The cat is in the house."));
        QVERIFY(!may(Language::German, "The cat is in the house."));
        QVERIFY(may(Language::German, "Die Katze ist in dem Haus."));
        QVERIFY(!may(Language::English, "Die Katze ist nicht in dem Haus."));
        QVERIFY(may(Language::Russian, "Кот дома, 12 лет."));
        QVERIFY(!may(Language::Russian, "Кот Max дома."));
        QVERIFY(!may(Language::Russian, "Кіт удома."));
        QVERIFY(!may(Language::German, "Кот дома."));
        QVERIFY(may(Language::German, "Zoë!"));
        QVERIFY(may(Language::English, "Juno!"));
        // Neighbours that models fall into.
        QVERIFY(!may(Language::English, "Le petit chat est dans la maison."));
        QVERIFY(!may(Language::English, "El gato está en la casa."));
        QVERIFY(!may(Language::English, "Il gatto è nella casa."));
        QVERIFY(!may(Language::English, "De kat zit op het dak."));
        QVERIFY(!may(Language::German, "Le petit garçon dort."));
        QVERIFY(!may(Language::German, "El zorro y la luna."));
        QVERIFY(!may(Language::Russian, "Котето е на къщата."));
        QVERIFY(!may(Language::Russian, "Той беше много весел и тя се усмихна."));
        QVERIFY(!may(Language::Russian, "Кот був дуже веселий, але сонний."));
        QVERIFY(may(Language::Russian, "Подъезд был открыт, и ёж вошёл. Он съел пирог."));
        QVERIFY(may(Language::English, "Captain Le Blanc and Señor Gato sat in the café."));
        QVERIFY(may(Language::German, "Zoë und René essen im Café ein Eis."));
    }

    void measuresTheLevel()
    {
        QCOMPARE(findings("One two three four five six seven eight nine ten.", Language::English),
                 QList<Finding>{Finding::LongSentence});
        QCOMPARE(findings("Die Dampfschifffahrtsgesellschaft kommt.", Language::German),
                 QList<Finding>{Finding::HardWords});
        QCOMPARE(findings("Тихо-тихо шёл кот.", Language::Russian), QList<Finding>());
        const ReplyVerdict verdict
            = m_reviewer.review(QStringLiteral("Мама мыла раму. Кот спал.\n1. Спать."),
                                Language::Russian, measuresOf(ReadingLevel::FirstSentences),
                                {QStringLiteral("мама"), QStringLiteral("кот")});
        QVERIFY(verdict.isFit());
        QCOMPARE(verdict.wordsASentence, 2.5);
        QCOMPARE(verdict.syllablesAWord, 8.0 / 5.0);
        QCOMPARE(verdict.knownShare, 0.4);
        QCOMPARE(verdict.choices.size(), 1);
    }

    void asksForKnownWords()
    {
        ReadingMeasures level = measuresOf(ReadingLevel::ShortStories);
        level.leastKnown = 0.5;
        const QSet<QString> known{QStringLiteral("мама"), QStringLiteral("елка")};
        const auto remarks = [&](const char *sentence) {
            return m_reviewer
                .reviewSentence(QString::fromUtf8(sentence), Language::Russian, level, known)
                .remarks;
        };
        QCOMPARE(remarks("Мама! Вот ёлка."), QList<Remark>());
        QCOMPARE(remarks("Мама ушла спать."),
                 (QList<Remark>{
                     {Finding::FewKnownWords, {QStringLiteral("ушла"), QStringLiteral("спать")}}}));
    }

    void judgesTheWhole()
    {
        const auto whole = [&](const QString &reply) {
            return m_reviewer
                .review(reply, Language::English, measuresOf(ReadingLevel::FirstSentences))
                .remarks;
        };
        QCOMPARE(whole(QStringLiteral("Go. Run. Hop. Sit. Nap. Eat. Fly.")),
                 (QList<Remark>{{Finding::LongReply, {}, 7, 6}}));
        QCOMPARE(whole(QStringLiteral("1. Only a choice.")),
                 (QList<Remark>{{Finding::NoStory, {}}}));
        QCOMPARE(whole(QStringLiteral("...")), (QList<Remark>{{Finding::NoStory, {}}}));
    }

    void explainsInWords()
    {
        QCOMPARE(explain({Finding::NotForChildren, {QStringLiteral("gun"), QStringLiteral("war")}}),
                 QStringLiteral("Not for children: gun, war."));
        QCOMPARE(explain({Finding::LongSentence, {}, 14, 9}),
                 QStringLiteral("A long sentence: words in it: 14, at this level at most 9."));
        const SentenceVerdict verdict{QStringLiteral("x"), {{Finding::OtherLanguage, {}}}};
        QVERIFY(verdict.isRefused());
        QVERIFY(!SentenceVerdict({QStringLiteral("x"), {{Finding::LongSentence, {}, 9, 8}}})
                     .isRefused());
    }

    void asksForAnotherVersion()
    {
        QStringList seen;
        for (const Language language : allLanguages) {
            for (const ReplyWish wish : {ReplyWish::Simpler, ReplyWish::Shorter, ReplyWish::Anew}) {
                const QString text
                    = requestText(wish, language, measuresOf(ReadingLevel::ShortStories));
                QVERIFY(!text.contains(u'{'));
                QVERIFY(text.contains(wish == ReplyWish::Shorter ? u'4' : u'7'));
                QVERIFY(mayBeIn(language, text));
                seen += text;
            }
        }
        seen.removeDuplicates();
        QCOMPARE(seen.size(), 9);
    }
};

QTEST_GUILESS_MAIN(ReplyReviewTest)
#include "ReplyReviewTest.moc"
