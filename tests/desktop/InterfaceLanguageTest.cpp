// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Translations.h"

#include "support/NewFamily.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

using namespace chitai;

namespace {

/// As the program does.
void speak(NewFamily &family)
{
    installTranslations(*qApp, family.ui.appearance().language());
    QObject::connect(&family.ui.appearance(), &AppearanceModel::languageChanged,
                     &family.ui.appearance(), [&family](Language language) {
                         installTranslations(*qApp, language);
                         family.ui.retranslate();
                     });
    family.ui.retranslate();
}

/// Every word of the window that a person sees.
void collectWords(const QQuickItem *item, QStringList &words)
{
    if (!item->isVisible())
        return;
    const QString text = item->property("text").toString();
    if (!text.isEmpty())
        words += text;
    for (const QQuickItem *child : item->childItems())
        collectWords(child, words);
}

QStringList wordsOf(NewFamily &family)
{
    family.settle();
    QStringList words;
    collectWords(family.panel().contentItem(), words);
    return words;
}

} // namespace

/// The windows in another language, in the middle of everything. With CHITAI_PICTURES=folder it
/// also writes pictures of the first start there.
class InterfaceLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { installTranslations(*qApp, Language::English); }

    void theFirstStepSpeaksWhatIsChosenAtOnce()
    {
        NewFamily family;
        speak(family);
        const QQuickItem *next = family.find(QStringLiteral("startNext"));
        QCOMPARE(next->property("text").toString(), QStringLiteral("Next"));
        family.click(QStringLiteral("language1"));
        QCOMPARE(next->property("text").toString(), QStringLiteral("Weiter"));
        QCOMPARE(QLocale().language(), QLocale::German);
        family.click(QStringLiteral("language0"));
        QCOMPARE(next->property("text").toString(), QStringLiteral("Дальше"));
        family.click(QStringLiteral("language2"));
        QCOMPARE(next->property("text").toString(), QStringLiteral("Next"));
    }

    void noPageKeepsAWordOfTheLanguageBefore_data()
    {
        QTest::addColumn<int>("page");
        for (int page = PageListModel::Read; page <= PageListModel::Settings; ++page)
            QTest::addRow("page %d", page) << page;
    }

    /// A page that was open reads as one that is made in the language.
    void noPageKeepsAWordOfTheLanguageBefore()
    {
        QFETCH(int, page);
        QStringList changed;
        QStringList fresh;
        for (QStringList *words : {&changed, &fresh}) {
            NewFamily family;
            fill(family);
            speak(family);
            for (int i = 0; i < 3; ++i)
                family.ui.firstStart().passOver();
            if (words == &fresh)
                family.ui.appearance().setLanguageIndex(int(Language::Russian));
            family.ui.pages().setCurrent(PageListModel::Page(page));
            const QStringList before = wordsOf(family);
            family.ui.appearance().setLanguageIndex(int(Language::Russian));
            *words = wordsOf(family);
            QVERIFY(words->size() > 3);
            if (words == &changed)
                QVERIFY(before != *words);
            installTranslations(*qApp, Language::English);
        }
        QCOMPARE(changed.join(u'\n'), fresh.join(u'\n'));
    }

    void theChildsTextStaysWhereItIs()
    {
        NewFamily family;
        speak(family);
        for (int i = 0; i < 3; ++i)
            family.ui.firstStart().passOver();
        family.reading.apply(StartSession{Language::German});
        family.reading.add(QStringLiteral("Die Katze trinkt Milch."), Language::German);
        family.reading.apply(AdvanceWord{2});
        const QImage before = family.ui.display()->grabWindow();
        family.ui.appearance().setLanguageIndex(int(Language::German));
        QCOMPARE(family.ui.reading().wordIndex(), 2);
        QCOMPARE(family.ui.display()->grabWindow(), before);
    }

    void whatItLooksLike()
    {
        const QString folder = qEnvironmentVariable("CHITAI_PICTURES");
        if (folder.isEmpty())
            QSKIP("no folder for pictures");
        for (const Language language : allLanguages) {
            for (const bool isDark : {false, true}) {
                for (const QSize size : {QSize(1366, 768), QSize(800, 480)}) {
                    NewFamily family(isDark);
                    speak(family);
                    family.ui.appearance().setLanguageIndex(int(language));
                    family.panel().setMinimumSize({1, 1});
                    family.panel().resize(size);
                    family.ui.firstStart().setName(language == Language::Russian
                                                       ? QStringLiteral("Мила")
                                                       : QStringLiteral("Mila"));
                    for (int step = 0; step < 3; ++step) {
                        family.settle();
                        const QString name
                            = QStringLiteral("start-%1-%2-%3-%4.png")
                                  .arg(languageCode(language), isDark ? u"dark" : u"light")
                                  .arg(size.width())
                                  .arg(step + 1);
                        QVERIFY(family.panel().grabWindow().save(QDir(folder).filePath(name)));
                        family.ui.firstStart().next();
                    }
                }
            }
        }
    }

private:
    static void fill(NewFamily &family)
    {
        family.reading.family.addItem(QStringLiteral("apple"), Language::English);
        (void)family.reading.core().devices().add(QStringLiteral("iPad"));
        family.reading.apply(StartSession{Language::English});
        family.reading.add(QStringLiteral("One two."), Language::English);
        family.reading.apply(EndSession{});
    }
};

QTEST_MAIN(InterfaceLanguageTest)
#include "InterfaceLanguageTest.moc"
