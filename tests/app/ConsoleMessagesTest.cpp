// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ConsoleMessages.h"
#include "app/Console.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace chitai;

class ConsoleMessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsOneThatTheProgramSays()
    {
        QString source;
        for (const char *folder :
             {"/base", "/decoding", "/exchange", "/server", "/storage", "/text"}) {
            QDirIterator files(QStringLiteral(CHITAI_SOURCES) + QLatin1String(folder),
                               {QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                source += QString::fromUtf8(file.readAll());
            }
        }
        // Literals that go on in the next line are one.
        source.remove(QRegularExpression(QStringLiteral("\"\\s*\\n\\s*\"")));
        source.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        for (const QString &message : knownMessages())
            QVERIFY2(source.contains(message), qPrintable(message));
    }

    void isToldInTheLanguageOfTheTerminal()
    {
        QCOMPARE(inLanguageOfTerminal(QStringLiteral("The text is empty.")),
                 QStringLiteral("The text is empty."));
        Console::installTranslation(*QCoreApplication::instance(), Language::German);
        QCOMPARE(inLanguageOfTerminal(QStringLiteral("The text is empty.")),
                 QStringLiteral("Der Text ist leer."));
        QCOMPARE(
            inLanguageOfTerminal(
                QStringLiteral("The database \"/a b/%1.db\" can't be opened: no %2. It was left as "
                               "it is; check that its folder may be read and written.")),
            QStringLiteral(
                "Die Datenbank „/a b/%1.db“ lässt sich nicht öffnen: no %2. Sie blieb, wie sie "
                "ist; prüfe, ob ihr Ordner gelesen und beschrieben werden darf."));
        QCOMPARE(
            inLanguageOfTerminal(QStringLiteral("The program can't listen on ::, port 80: no %1.")),
            QStringLiteral("Das Programm kann auf ::, Port 80, nicht lauschen: no %1."));
        const QString refused = inLanguageOfTerminal(QStringLiteral(
            "The user \"ida\" may not read the library in the database \"books\". Let an "
            "administrator run GRANT chitai_reader TO \"ida\" in it, or GRANT chitai_teacher. "
            "Nothing was changed."));
        QVERIFY2(refused.startsWith(QStringLiteral("Der Benutzer „ida“ darf die Bibliothek in der "
                                                   "Datenbank „books“ nicht lesen"))
                     && refused.contains(QStringLiteral("TO \"ida\"")),
                 qPrintable(refused));
        QCOMPARE(inLanguageOfTerminal(QStringLiteral("Something else.")),
                 QStringLiteral("Something else."));
    }

    void everyMessageIsTranslated()
    {
        for (const Language language : {Language::German, Language::Russian}) {
            Console::installTranslation(*QCoreApplication::instance(), language);
            for (const QString &message : knownMessages())
                QVERIFY2(inLanguageOfTerminal(message) != message, qPrintable(message));
        }
    }
};

QTEST_GUILESS_MAIN(ConsoleMessagesTest)
#include "ConsoleMessagesTest.moc"
