// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/AppearanceModel.h"

#include "support/TestFamily.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace chitai;

class AppearanceModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFamilyHasWhatTheSystemHas()
    {
        TestFamily family;
        AppearanceModel appearance(family.settings());
        appearance.start({.systemLanguage = Language::German});
        QCOMPARE(appearance.language(), Language::German);
        QCOMPARE(appearance.theme(), int(AppearanceModel::AsSystem));
        QVERIFY(!appearance.isDark());
        QCOMPARE(appearance.textScale(), 1.0);
        appearance.setDesktopDark(true);
        QVERIFY(appearance.isDark());
    }

    void everyChoiceIsRemembered()
    {
        TestFamily family;
        {
            AppearanceModel appearance(family.settings());
            appearance.start({.systemLanguage = Language::German});
            const QSignalSpy changed(&appearance, &AppearanceModel::changed);
            const QSignalSpy spoken(&appearance, &AppearanceModel::languageChanged);
            appearance.setLanguageIndex(int(Language::Russian));
            appearance.setTheme(AppearanceModel::Dark);
            appearance.setTextSizeIndex(2);
            QCOMPARE(changed.size(), 3);
            QCOMPARE(spoken.size(), 1);
            QVERIFY(appearance.isDark());
            QCOMPARE(appearance.textScale(), 1.5);
        }
        family.reopen();
        AppearanceModel appearance(family.settings());
        appearance.start({.systemLanguage = Language::German});
        QCOMPARE(appearance.language(), Language::Russian);
        QCOMPARE(appearance.theme(), int(AppearanceModel::Dark));
        QCOMPARE(appearance.textSizeIndex(), 2);
    }

    void theCommandLineGoesBeforeForThisRunAlone()
    {
        TestFamily family;
        {
            AppearanceModel appearance(family.settings());
            appearance.start({});
            appearance.setLanguageIndex(int(Language::Russian));
            appearance.setTheme(AppearanceModel::Light);
        }
        {
            AppearanceModel appearance(family.settings());
            appearance.start({.systemLanguage = Language::English,
                              .language = Language::German,
                              .theme = AppearanceModel::Dark});
            QCOMPARE(appearance.language(), Language::German);
            QVERIFY(appearance.isDark());
            // Another choice keeps none of it.
            appearance.setTextSizeIndex(1);
        }
        AppearanceModel appearance(family.settings());
        appearance.start({});
        QCOMPARE(appearance.language(), Language::Russian);
        QCOMPARE(appearance.theme(), int(AppearanceModel::Light));
    }

    void aGuessThatIsConfirmedIsRemembered()
    {
        TestFamily family;
        {
            AppearanceModel appearance(family.settings());
            appearance.start({.systemLanguage = Language::German});
            const QSignalSpy spoken(&appearance, &AppearanceModel::languageChanged);
            appearance.setLanguageIndex(appearance.languageIndex());
            QVERIFY(spoken.isEmpty());
        }
        AppearanceModel appearance(family.settings());
        appearance.start({.systemLanguage = Language::English});
        QCOMPARE(appearance.language(), Language::German);
    }

    void whatIsNotKnownIsNotChosen_data()
    {
        QTest::addColumn<QString>("stored");
        for (const char *stored : {"", "fr", "DE", "-1", "7", "150%", "1e9", "\xD0\x96"})
            QTest::addRow("\"%s\"", stored) << QString::fromUtf8(stored);
    }

    void whatIsNotKnownIsNotChosen()
    {
        QFETCH(QString, stored);
        TestFamily family;
        for (const char *key : {"interface_language", "interface_theme", "interface_text_percent"})
            QVERIFY(family.settings().setValue(QString::fromLatin1(key), stored));
        AppearanceModel appearance(family.settings());
        appearance.start({.systemLanguage = Language::German});
        QCOMPARE(appearance.language(), Language::German);
        QCOMPARE(appearance.theme(), int(AppearanceModel::AsSystem));
        QCOMPARE(appearance.textScale(), 1.0);
        // Nor what QML could hand in.
        for (const int index : {-1, 3, 1000}) {
            appearance.setLanguageIndex(index);
            appearance.setTheme(index);
            appearance.setTextSizeIndex(index);
        }
        QCOMPARE(appearance.languageIndex(), int(Language::German));
        QCOMPARE(appearance.theme(), int(AppearanceModel::AsSystem));
        QCOMPARE(appearance.textSizeIndex(), 0);
    }

    void aFullDiskIsToldAndTheChoiceStillHolds()
    {
        TestFamily family;
        AppearanceModel appearance(family.settings());
        appearance.start({});
        family.setReadOnly(true);
        appearance.setTheme(AppearanceModel::Dark);
        QVERIFY(appearance.isDark());
        QVERIFY(!appearance.message().isEmpty());
        family.setReadOnly(false);
        appearance.setTheme(AppearanceModel::Light);
        QCOMPARE(appearance.message(), QString());
    }

    void theDesktopIsFollowed()
    {
        TestFamily family;
        AppearanceModel appearance(family.settings());
        appearance.start({});
        appearance.followDesktop();
        const QPalette before = QGuiApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QGuiApplication::setPalette(dark);
        QTRY_VERIFY(appearance.isDark());
        appearance.setTheme(AppearanceModel::Light);
        QVERIFY(!appearance.isDark());
        appearance.setTheme(AppearanceModel::AsSystem);
        QGuiApplication::setPalette(before);
        QTRY_VERIFY(!appearance.isDark());
    }
};

QTEST_MAIN(AppearanceModelTest)
#include "AppearanceModelTest.moc"
