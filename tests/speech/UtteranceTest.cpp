// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speech/Utterance.h"

#include "speech/Espeak.h"
#include "support/TestReading.h"

#include <QTest>

using namespace chitai;

class UtteranceTest : public QObject
{
    Q_OBJECT

private:
    /// What is said of a text on screen, "" for nothing.
    static QString said(const TestReading &reading, SpokenPart part)
    {
        const auto utterance
            = utteranceOf(reading.now().current.get(), reading.now().wordIndex, part);
        return utterance ? utterance->text : QString();
    }

private Q_SLOTS:
    void saysWhatIsOnTheScreen()
    {
        TestReading reading;
        reading.apply(StartSession{Language::German});
        QCOMPARE(said(reading, SpokenPart::Text), QString());
        reading.add(QStringLiteral("Oma lacht. „Guten Tag!“ Opa schläft."), Language::German);
        reading.apply(AdvanceWord{2});
        QCOMPARE(said(reading, SpokenPart::Word), QStringLiteral("„Guten"));
        QCOMPARE(said(reading, SpokenPart::Syllables), QStringLiteral("„Gu, ten"));
        QCOMPARE(said(reading, SpokenPart::Sentence), QStringLiteral("„Guten Tag!“"));
        QCOMPARE(said(reading, SpokenPart::Text),
                 QStringLiteral("Oma lacht. „Guten Tag!“ Opa schläft."));
        const auto slow = utteranceOf(reading.now().current.get(), 2, SpokenPart::Syllables);
        QCOMPARE(slow->pace, SpeechPace::Slow);
        QCOMPARE(slow->language, Language::German);
        QCOMPARE(utteranceOf(reading.now().current.get(), 2, SpokenPart::Word)->pace,
                 SpeechPace::Normal);
    }

    void whatWasReadToTheEndHasNoWord()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Мама дома. Папа тоже."));
        reading.apply(AdvanceWord{4});
        reading.apply(AdvanceWord{1});
        QVERIFY(reading.now().isCompleted());
        QCOMPARE(said(reading, SpokenPart::Word), QString());
        QCOMPARE(said(reading, SpokenPart::Syllables), QString());
        QCOMPARE(said(reading, SpokenPart::Sentence), QStringLiteral("Мама дома."));
        QCOMPARE(said(reading, SpokenPart::Text), QStringLiteral("Мама дома. Папа тоже."));
    }

    void everyWordFindsItsSentence()
    {
        TestReading reading;
        reading.apply(StartSession{});
        reading.add(QStringLiteral("Кто  там? Это, конечно, - я. Идём   домой!"));
        QStringList found;
        for (int word = 0; word < reading.now().current->reading.words.size(); ++word)
            found += utteranceOf(reading.now().current.get(), word, SpokenPart::Sentence)->text;
        const QString mine = QStringLiteral("Это, конечно, - я.");
        QCOMPARE(found.mid(1), QStringList({found[0], mine, mine, mine, mine, found[6], found[6]}));
        QCOMPARE(found[0].simplified(), QStringLiteral("Кто там?"));
        QCOMPARE(found[6].simplified(), QStringLiteral("Идём домой!"));
    }

    void capitalsAreNoAbbreviations()
    {
        TestReading reading;
        reading.apply(StartSession{Language::English});
        reading.add(QStringLiteral("IT IS US."), Language::English);
        QCOMPARE(said(reading, SpokenPart::Word), QStringLiteral("it"));
        QCOMPARE(said(reading, SpokenPart::Text), QStringLiteral("it is us."));
        reading.add(QStringLiteral("He was in the USA."), Language::English);
        reading.apply(NextItem{});
        reading.apply(AdvanceWord{4});
        QCOMPARE(said(reading, SpokenPart::Word), QStringLiteral("USA."));
    }

    void tellsEspeakHow()
    {
        const Utterance slow{QStringLiteral("ма, ма"), Language::Russian, SpeechPace::Slow};
        QCOMPARE(espeakArguments(slow).join(u' '), QStringLiteral("-v ru -s 85 --stdin"));
        QCOMPARE(espeakInput(slow), QByteArray("ма, ма"));
        // A preposition is its sound, not "эс"; elsewhere a letter has its name.
        QCOMPARE(espeakInput({QStringLiteral("«С"), Language::Russian}), QByteArray("[[s]]"));
        QCOMPARE(espeakInput({QStringLiteral("1Б"), Language::Russian}),
                 QStringLiteral("1Б").toUtf8());
        QCOMPARE(espeakInput({QStringLiteral("и"), Language::Russian}), QByteArray("и"));
        QCOMPARE(espeakInput({QStringLiteral("c"), Language::English}), QByteArray("c"));
        // A text can't write sounds.
        QVERIFY(!espeakInput({QStringLiteral("[[[[s]]"), Language::English}).contains('['));
    }
};

QTEST_GUILESS_MAIN(UtteranceTest)
#include "UtteranceTest.moc"
