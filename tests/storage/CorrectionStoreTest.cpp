// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/CorrectionStore.h"

#include "support/TestFamily.h"

#include <QTest>

using namespace chitai;

class CorrectionStoreTest : public QObject
{
    Q_OBJECT

private:
    static SyllableCorrection hedgehog()
    {
        return {Language::Russian,
                QStringLiteral("ежик"),
                QStringLiteral("Ёжик"),
                {QStringLiteral("Ё"), QStringLiteral("жик")}};
    }
    static SyllableCorrection granny()
    {
        return {Language::German,
                QStringLiteral("oma"),
                QStringLiteral("Oma"),
                {QStringLiteral("Oma")}};
    }

private Q_SLOTS:
    void keepsWhatItWasGiven()
    {
        TestFamily family;
        QVERIFY(family.stores().corrections.all().value().isEmpty());
        QVERIFY(family.stores().corrections.put({hedgehog(), granny()}));
        family.reopen();
        QCOMPARE(family.stores().corrections.all().value(),
                 (QList<SyllableCorrection>{granny(), hedgehog()}));
    }

    void theNewestOfAWordCounts()
    {
        TestFamily family;
        QVERIFY(family.stores().corrections.put({hedgehog()}));
        SyllableCorrection other = hedgehog();
        other.word = QStringLiteral("ежик");
        other.syllables = QStringList{QStringLiteral("еж"), QStringLiteral("ик")};
        QVERIFY(family.stores().corrections.put({other}));
        QCOMPARE(family.stores().corrections.all().value(), QList<SyllableCorrection>{other});
    }

    void aWordOfAnotherLanguageIsAnother()
    {
        TestFamily family;
        SyllableCorrection english = granny();
        english.language = Language::English;
        QVERIFY(family.stores().corrections.put({granny(), english}));
        QVERIFY(family.stores().corrections.remove(Language::German, granny().key));
        QVERIFY(family.stores().corrections.remove(Language::German, granny().key));
        QCOMPARE(family.stores().corrections.all().value(), QList<SyllableCorrection>{english});
    }

    void aFullDiskKeepsNoneOfThem()
    {
        TestFamily family;
        QVERIFY(family.stores().corrections.put({granny()}));
        family.fillDisk();
        QList<SyllableCorrection> many;
        for (int i = 0; i < 500; ++i) {
            const QString word = QStringLiteral("wort%1").arg(i);
            many += {Language::German, word, word, {word}};
        }
        QCOMPARE(family.stores().corrections.put(many).error().code, ErrorCode::StorageFull);
        QCOMPARE(family.stores().corrections.all().value(), QList<SyllableCorrection>{granny()});
    }
};

QTEST_GUILESS_MAIN(CorrectionStoreTest)
#include "CorrectionStoreTest.moc"
