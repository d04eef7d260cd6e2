// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Translations.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTest>

using namespace chitai;

/// On a German system that writes its dates as the English do.
class TranslationsTest : public QObject
{
    Q_OBJECT

public:
    static void initMain()
    {
        qunsetenv("LC_ALL");
        qunsetenv("LANGUAGE");
        qputenv("LANG", "de_AT.UTF-8");
        qputenv("LC_TIME", "en_GB.UTF-8");
    }

private Q_SLOTS:
    void datesSpeakTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("monday");
        QTest::newRow("the system's") << Language::German << QStringLiteral("Montag");
        QTest::newRow("another") << Language::Russian << QStringLiteral("понедельник");
        QTest::newRow("that of its dates") << Language::English << QStringLiteral("Monday");
    }

    void datesSpeakTheLanguageOfTheWindow()
    {
        QFETCH(Language, language);
        QFETCH(QString, monday);
        installTranslations(*QCoreApplication::instance(), language);
        const QString date = QLocale().toString(QDate(2026, 1, 5), QLocale::LongFormat);
        QVERIFY2(date.contains(monday), qPrintable(date));
    }

    /// In Austria the first month has another name than in Germany.
    void theCountryStaysWhereItSpeaksThatLanguage()
    {
        installTranslations(*QCoreApplication::instance(), Language::German);
        QCOMPARE(QLocale().territory(), QLocale::Austria);
        QCOMPARE(QLocale().monthName(1), QStringLiteral("Jänner"));
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)

#include "TranslationsTest.moc"
