// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/CommandLine.h"
#include "app/StartCommand.h"

#include <QFileInfo>
#include <QTest>

using namespace chitai;

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    static std::variant<Options, EarlyExit> parse(const QString &arguments)
    {
        return parseCommandLine(QStringList(QStringLiteral("chitai"))
                                + arguments.split(u' ', Qt::SkipEmptyParts));
    }

private Q_SLOTS:
    void theRolesOfASchoolAreWritten()
    {
        const auto parsed
            = parseCommandLine({QStringLiteral("chitai"), QStringLiteral("--school-roles")});
        const auto *exit = std::get_if<EarlyExit>(&parsed);
        QVERIFY(exit);
        QCOMPARE(exit->status, 0);
        QVERIFY(exit->text.contains(QStringLiteral("CREATE ROLE chitai_reader")));
        QVERIFY(exit->text.contains(QStringLiteral("CREATE ROLE chitai_teacher")));
    }

    void isModestByDefault()
    {
        const auto options = std::get<Options>(parse({}));
        QVERIFY(!options.isHeadless);
        QCOMPARE(options.address, QHostAddress(QHostAddress::Any));
        QCOMPARE(options.port, 8000);
        QCOMPARE(options.access, AccessPolicy::Mode::Paired);
        QVERIFY(!options.language);
    }

    void takesEveryOption()
    {
        const auto options = std::get<Options>(parse(
            QStringLiteral("--headless --data-dir /srv/a --port 0 --listen 0.0.0.0 --access=open "
                           "--language de --screen HDMI-1 --log-level debug")));
        QVERIFY(options.isHeadless);
        QCOMPARE(options.dataDir, QStringLiteral("/srv/a"));
        QCOMPARE(options.port, 0);
        QCOMPARE(options.address, QHostAddress(QHostAddress::AnyIPv4));
        QCOMPARE(options.access, AccessPolicy::Mode::Open);
        QCOMPARE(options.language, Language::German);
        QCOMPARE(options.screen, QStringLiteral("HDMI-1"));
        QCOMPARE(options.logLevel, LogLevel::Debug);
        QVERIFY(std::get<Options>(parse(QStringLiteral("--save-password"))).savesPassword);
        QCOMPARE(std::get<Options>(parse(QStringLiteral("--syllabify ru"))).syllabify,
                 Language::Russian);
    }

    void helpsAndTellsItsVersion()
    {
        const auto help = std::get<EarlyExit>(parse(QStringLiteral("--help")));
        QCOMPARE(help.status, 0);
        for (const char *option :
             {"--headless", "--data-dir", "--port", "--listen", "--access", "--language",
              "--screen", "--log-level", "--devices", "--forget-device", "--save-password",
              "--school-roles", "--syllabify", "--version"})
            QVERIFY2(help.text.contains(QLatin1String(option)), option);
        QCOMPARE(std::get<EarlyExit>(parse(QStringLiteral("--version"))).text,
                 QStringLiteral("chitai " CHITAI_VERSION "\n"));
    }

    /// As a session of X11 starts again what ran when it ended (Qt's plugin registers it like
    /// that).
    void theNameOfASessionIsLeftOut()
    {
        const auto options = std::get<Options>(
            parse(QStringLiteral("--data-dir /srv/a -session 10d2_1_2 --port 0")));
        QCOMPARE(options.dataDir, QStringLiteral("/srv/a"));
        QCOMPARE(options.port, 0);
        QVERIFY(std::holds_alternative<Options>(parse(QStringLiteral("-session 10d2_1_2"))));
        QCOMPARE(wantedLanguage({QStringLiteral("chitai"), QStringLiteral("-session"),
                                 QStringLiteral("10d2_1_2"), QStringLiteral("--language=de")}),
                 Language::German);
        // A folder may be called so.
        QCOMPARE(std::get<EarlyExit>(parse(QStringLiteral("-session"))).status, 2);
    }

    void isStartedAgainAsItWasStarted_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments :
             {"", "--data-dir /srv/a --database /srv/b.db --language de --screen HDMI-1",
              "--database postgresql://ida@school/books --port 0 --log-level debug",
              "--access=open --listen 192.168.1.20", "--access=local --port 8100",
              "--access=local --listen ::1", "--listen localhost", "--listen 0.0.0.0",
              "--listen ::"})
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }

    void isStartedAgainAsItWasStarted()
    {
        QFETCH(QString, arguments);
        const auto first = std::get<Options>(parse(arguments));
        const auto again = std::get<Options>(
            parseCommandLine(wholeStartCommand(QStringLiteral("chitai"), first)));
        QCOMPARE(again.dataDir, first.dataDir);
        QCOMPARE(again.database, first.database);
        QCOMPARE(again.language, first.language);
        QCOMPARE(again.screen, first.screen);
        QCOMPARE(again.address, first.address);
        QCOMPARE(again.port, first.port);
        QCOMPARE(again.access, first.access);
        QCOMPARE(again.logLevel, first.logLevel);
    }

    /// Another folder is the current one then.
    void isStartedAgainWithWholePaths()
    {
        Options options;
        options.dataDir = QStringLiteral("family");
        QVERIFY(QFileInfo(startCommand(QStringLiteral("chitai"), options).back()).isAbsolute());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *arguments, const char *named) {
            QTest::newRow(arguments)
                << QString::fromLatin1(arguments) << QString::fromLatin1(named);
        };
        row("--dance", "dance");
        row("file.txt", "file.txt");
        row("--port x", "--port");
        row("--port 70000", "--port");
        row("--port -1", "--port");
        row("--listen nowhere", "--listen");
        row("--listen 192.168.1.2 --access=local", "--access=local");
        row("--listen 0.0.0.0 --access local", "--access=local");
        row("--access everybody", "--access");
        row("--language fr", "--language");
        row("--syllabify xx", "--syllabify");
        row("--log-level loud", "--log-level");
        row("--data-dir", "data-dir");
        row("--forget-device=", "--forget-device");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, named);
        const auto earlyExit = std::get<EarlyExit>(parse(arguments));
        QCOMPARE(earlyExit.status, 2);
        QVERIFY2(earlyExit.text.contains(named), qPrintable(earlyExit.text));
    }

    /// Each ends by itself: of two one would be left out without a word.
    void twoCommandsAreRefused_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        const QList<QStringList> commands{
            {QStringLiteral("--import"), QStringLiteral("a.txt")},
            {QStringLiteral("--export"), QStringLiteral("a.txt")},
            {QStringLiteral("--backup"), QStringLiteral("a.zip")},
            {QStringLiteral("--restore"), QStringLiteral("a.zip")},
            {QStringLiteral("--copy-database"), QStringLiteral("a.db"), QStringLiteral("b.db")},
            {QStringLiteral("--school-roles")},
            {QStringLiteral("--save-password")},
            {QStringLiteral("--devices")},
            {QStringLiteral("--forget-device"), QStringLiteral("tablet")},
            {QStringLiteral("--syllabify"), QStringLiteral("ru")}};
        constexpr qsizetype exchanges = 4; // which have an order
        for (qsizetype i = 0; i < commands.size(); ++i) {
            for (qsizetype k = 0; k < commands.size(); ++k) {
                if (i == k || (i < exchanges && k < exchanges))
                    continue;
                QTest::addRow("%s %s", qPrintable(commands[i][0]), qPrintable(commands[k][0]))
                    << commands[i] << commands[k];
            }
        }
    }

    void twoCommandsAreRefused()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        const auto parsed
            = parseCommandLine(QStringList(QStringLiteral("chitai")) + first + second);
        const auto *exit = std::get_if<EarlyExit>(&parsed);
        QVERIFY(exit);
        QCOMPARE(exit->status, 2);
        QVERIFY2(exit->text.contains(first[0]) && exit->text.contains(second[0])
                     && exit->text.contains(QStringLiteral("one after the other")),
                 qPrintable(exit->text));
    }

    void whatIsDoneInAnOrderMayBeTogether()
    {
        const auto options = std::get<Options>(
            parse(QStringLiteral("--restore a.zip --import b.txt --export c.txt --backup d.zip")));
        QCOMPARE(options.restoreFile, QStringLiteral("a.zip"));
        QCOMPARE(options.backupFile, QStringLiteral("d.zip"));
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
