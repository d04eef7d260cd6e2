// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/CommandLine.h"

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
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
