// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/Family.h"
#include "app/QuitSignals.h"
#include "app/Syllabify.h"
#include "app/Translations.h"
#include "ui/DesktopUi.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QTextStream>
#include <QtQml/qqmlextensionplugin.h>
#include <cstdio>

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

namespace chitai {

namespace {

void say(FILE *stream, const QString &text)
{
    QTextStream out(stream);
    out << text;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("chitai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CHITAI_VERSION));
}

int tellProblem(const Error &error)
{
    say(stderr, u"chitai: " % error.message % u'\n');
    return 1;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The language of the interface, and the one offered for reading.
Language startLanguage(const Options &options)
{
    const QString system = QLocale::system().name().left(2);
    return options.language.value_or(languageFromCode(system).value_or(Language::English));
}

void tellAddress(const Server &server, AccessPolicy::Mode access)
{
    if (access == AccessPolicy::Mode::Open)
        say(stderr, QStringLiteral("Everybody on this network has access (--access=open).\n"));
    say(stdout,
        QStringLiteral("Chitai is ready at %1\n").arg(server.addresses().front().toString()));
}

int runHeadless(int &argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const Result<std::unique_ptr<Family>> family = Family::open(options);
    if (!family)
        return tellProblem(family.error());
    tellAddress((*family)->server(), options.access);
    return QCoreApplication::exec();
}

void showClients(const Server &server, NetworkView &network)
{
    QList<ClientListModel::Row> rows;
    for (const auto &client : server.hub().clients())
        rows += {client->peerName(), client->role() == ClientRole::Display};
    network.clients()->setRows(rows);
}

int runDesktop(int &argc, char **argv, const Options &options)
{
    // Qt waits up to 5 ms for more changes before it draws; a tap shall be seen at once.
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME"))
        qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.chitai.Chitai"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/chitai/images/book.png")));
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const Language language = startLanguage(options);
    installTranslations(application, language);

    const Result<std::unique_ptr<Family>> family = Family::open(options);
    if (!family)
        return tellProblem(family.error());
    const Server &server = (*family)->server();
    DesktopUi ui((*family)->model(), (*family)->graceTimer(), (*family)->library());
    ui.reading().setWishedLanguage(languageCode(language));
    QStringList addresses;
    for (const QUrl &address : server.addresses())
        addresses += address.toString();
    ui.network().setAddresses(addresses, options.access == AccessPolicy::Mode::Open);
    QObject::connect(&server.hub(), &ReadingHub::clientsChanged, &ui.network(),
                     [&] { showClients(server, ui.network()); });
    const Result<void> shown
        = ui.show({.screen = options.screen,
                   .isDark = wantsDark(),
                   .hasReducedMotion = qEnvironmentVariableIntValue("CHITAI_REDUCED_MOTION") != 0});
    if (!shown)
        return tellProblem(shown.error());
    tellAddress(server, options.access);
    return QGuiApplication::exec();
}

} // namespace

int run(int &argc, char **argv)
{
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::variant<Options, Farewell> parsed = parseCommandLine(arguments);
    if (const auto *farewell = std::get_if<Farewell>(&parsed)) {
        say(farewell->status == 0 ? stdout : stderr, farewell->text);
        return farewell->status;
    }
    const Options &options = std::get<Options>(parsed);
    setLogLevel(options.logLevel);
    if (options.syllabify) {
        QTextStream in(stdin);
        QTextStream out(stdout);
        syllabifyLines(*options.syllabify, in, out);
        return 0;
    }
    if (options.isHeadless)
        return runHeadless(argc, argv, options);
    if (!hasDisplay()) {
        say(stderr,
            QStringLiteral(
                "There is no display here, so no window opens; the tablet pages are served.\n"));
        return runHeadless(argc, argv, options);
    }
    return runDesktop(argc, argv, options);
}

} // namespace chitai
