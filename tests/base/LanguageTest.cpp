// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Language.h"

#include <QTest>

using namespace chitai;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsFoundByItsCode()
    {
        for (const Language language : allLanguages)
            QCOMPARE(languageFromCode(languageCode(language)), language);
    }

    void nothingElseIsALanguage_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QString();
        QTest::newRow("upper case") << QStringLiteral("RU");
        QTest::newRow("locale") << QStringLiteral("de_DE");
        QTest::newRow("not taught") << QStringLiteral("fr");
    }

    void nothingElseIsALanguage()
    {
        QFETCH(QString, code);
        QVERIFY(!languageFromCode(code));
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "LanguageTest.moc"
