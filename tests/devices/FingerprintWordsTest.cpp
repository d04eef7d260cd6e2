// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/FingerprintWords.h"

#include <QSet>
#include <QTest>

using namespace chitai;

class FingerprintWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTheSameThingsInEveryLanguage()
    {
        const QByteArray fingerprint = QByteArray::fromHex("003f2a81ff");
        QCOMPARE(fingerprintWords(fingerprint, Language::English),
                 (QStringList{QStringLiteral("dog"), QStringLiteral("fire"),
                              QStringLiteral("pencil"), QStringLiteral("cat")}));
        QCOMPARE(fingerprintWords(fingerprint, Language::German),
                 (QStringList{QStringLiteral("Hund"), QStringLiteral("Feuer"),
                              QStringLiteral("Bleistift"), QStringLiteral("Katze")}));
        QCOMPARE(fingerprintWords(fingerprint, Language::Russian),
                 (QStringList{QStringLiteral("собака"), QStringLiteral("огонь"),
                              QStringLiteral("карандаш"), QStringLiteral("кошка")}));
    }

    void eachThingHasItsOwnWord()
    {
        for (const Language language : allLanguages) {
            QSet<QString> words;
            for (int thing = 0; thing < 64; ++thing)
                words += fingerprintWords(QByteArray(4, char(thing)), language).front();
            QCOMPARE(words.size(), 64);
            QVERIFY(!words.contains(QString()));
        }
    }

    void needFourBytes()
    {
        QVERIFY(fingerprintWords({}, Language::English).isEmpty());
        QVERIFY(fingerprintWords("abc", Language::English).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FingerprintWordsTest)
#include "FingerprintWordsTest.moc"
