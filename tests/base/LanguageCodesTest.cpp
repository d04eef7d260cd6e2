// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Language.h"

#include <QTest>

using namespace chitai;

/// The codes that stand in every family's database.
class LanguageCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stayAsTheyAre()
    {
        QCOMPARE(languageCode(Language::Russian), QStringLiteral("ru"));
        QCOMPARE(languageCode(Language::German), QStringLiteral("de"));
        QCOMPARE(languageCode(Language::English), QStringLiteral("en"));
        QCOMPARE(russianNormCode(RussianNorm::Reading), QStringLiteral("reading"));
        QCOMPARE(russianNormCode(RussianNorm::Phonetic), QStringLiteral("phonetic"));
    }

    void normsAreFoundByTheirCodes()
    {
        for (const RussianNorm norm : {RussianNorm::Reading, RussianNorm::Phonetic})
            QCOMPARE(russianNormFromCode(russianNormCode(norm)), norm);
    }

    void nothingElseIsANorm_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << QStringLiteral("");
        QTest::newRow("upper case") << QStringLiteral("Reading");
        QTest::newRow("a blank behind") << QStringLiteral("reading ");
        QTest::newRow("another") << QStringLiteral("school");
    }

    void nothingElseIsANorm()
    {
        QFETCH(QString, code);
        QVERIFY(!russianNormFromCode(code));
    }
};

QTEST_APPLESS_MAIN(LanguageCodesTest)
#include "LanguageCodesTest.moc"
