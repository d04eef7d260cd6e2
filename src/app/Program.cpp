// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"

#include "app/App.h"
#include "app/CommandLine.h"
#include "app/Console.h"
#include "app/ConsoleMessages.h"
#include "app/DatabaseCommands.h"
#include "app/DeviceCommands.h"
#include "app/Exchange.h"
#include "app/PairingTerminal.h"
#include "app/QuitSignals.h"
#include "app/Settings.h"
#include "app/Syllabify.h"
#include "base/Logging.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

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

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Each connection is one file, and the usual limit is there for programs that can't count further.
void allowManyFiles()
{
#ifdef Q_OS_UNIX
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

/// The text of an early exit in the person's language: only an application translates, and which
/// kind of it is needed is not known before.
EarlyExit translated(const EarlyExit &exit, int &argc, char **argv, const QStringList &arguments)
{
    QCoreApplication application(argc, argv);
    Console::installTranslation(application, wantedLanguage(arguments));
    const std::variant<Options, EarlyExit> again = parseCommandLine(arguments);
    const auto *told = std::get_if<EarlyExit>(&again);
    return told ? *told : exit;
}

int runSyllabify(int &argc, char **argv, const Options &options)
{
    QCoreApplication application(argc, argv);
    Console::installTranslation(application, options.language);
    const Result<Settings> settings = Settings::load(options.dataDir);
    if (!settings)
        return tellProblem(settings.error());
    QTextStream in(stdin);
    QTextStream out(stdout);
    syllabifyLines(*makeSyllabifier(*options.syllabify, settings->russianNorm), in, out);
    return 0;
}

void tellExposedKey(const StoryEngine &stories)
{
    if (stories.exposesKey()) {
        say(stderr,
            Console::tr("Others on this machine can read the key in config.yaml. Make the file "
                        "yours alone (chmod 600), and if somebody may have read it, ask the "
                        "service for another key.\n"));
    }
}

int runHeadless(int &argc, char **argv, const Options &options)
{
#ifdef __GLIBC__
    // Pictures and backups are made in threads, whose memory would stay with each of them.
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_TRIM_THRESHOLD, 128 * 1024);
#endif
    // Nothing here speaks GLib, whose event loop wakes itself up once more for each message.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    Console::installTranslation(application, options.language);
    if (!options.isHeadless) {
        say(stderr,
            Console::tr("There is no display here, so no window opens; the tablet pages are "
                        "served.\n"));
    }
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    const Result<std::unique_ptr<App>> app = App::open(options);
    if (!app)
        return tellProblem(app.error());
#ifdef __GLIBC__
    // What opening the data and reading the starter library needed is not needed again.
    ::malloc_trim(0);
#endif
    if ((*app)->core().stories().lacksKey()) {
        qCWarning(logApp) << "storytellers from the internet are switched on, but without windows "
                             "the keyring with their key is not opened; name both in config.yaml: "
                             "openai_base_url, openai_api_key";
    }
    tellExposedKey((*app)->core().stories());
    const Server &server = (*app)->server();
    tellAddress(server, options);
    if (options.access != AccessPolicy::Mode::Paired)
        return QCoreApplication::exec();
    PairingTerminal terminal({server, (*app)->core().devices(), (*app)->core().pairing()},
                             [](const QString &text) { say(stdout, text); });
    QObject::connect(&quitSignals, &QuitSignals::codeWanted, &terminal, &PairingTerminal::ask);
    terminal.ask();
    return QCoreApplication::exec();
}

/// Becomes the program without windows, which takes less memory; comes back where it is not there.
void becomeServer([[maybe_unused]] char **argv)
{
#ifdef Q_OS_UNIX
    const QString self = QFileInfo(QStringLiteral("/proc/self/exe")).canonicalFilePath();
    const QString folder
        = QFileInfo(self.isEmpty() ? QString::fromLocal8Bit(argv[0]) : self).path();
    for (const QString &place :
         {QStringLiteral("/chitai-server"), QStringLiteral("/../libexec/chitai-server")}) {
        const QByteArray path = QFile::encodeName(folder + place);
        if (QFileInfo::exists(folder + place))
            ::execv(path.constData(), argv);
    }
#endif
}

using Command = int (*)(const Options &options, const PasswordKeeper &passwords);

/// What is done instead of starting; none where nothing is.
Command commandOf(const Options &options)
{
    if (options.isExchange())
        return runExchange;
    if (!options.copyFrom.isEmpty())
        return runDatabaseCopy;
    if (options.savesPassword)
        return runSavePassword;
    return options.listsDevices || !options.forgetDevice.isEmpty() ? runDeviceCommand : nullptr;
}

} // namespace

int tellProblem(const Error &error)
{
    say(stderr, u"chitai: " % inLanguageOfTerminal(error.message) % u'\n');
    return 1;
}

void tellAddress(const Server &server, const Options &options)
{
    if (options.access == AccessPolicy::Mode::Open)
        say(stderr, Console::tr("Everybody on this network has access (--access=open).\n"));
    if (options.access == AccessPolicy::Mode::Local)
        say(stderr, Console::tr("Only this machine has access (--access=local).\n"));
    say(stdout, QStringLiteral("Chitai is ready at %1\n").arg(server.localAddress().toString()));
}

int run(int &argc, char **argv, const DesktopRunner &runDesktop, const PasswordKeeper &passwords)
{
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::variant<Options, EarlyExit> parsed = parseCommandLine(arguments);
    if (const auto *earlyExit = std::get_if<EarlyExit>(&parsed)) {
        const EarlyExit told = translated(*earlyExit, argc, argv, arguments);
        say(told.status == 0 ? stdout : stderr, told.text);
        return told.status;
    }
    const Options &options = std::get<Options>(parsed);
    setLogLevel(options.logLevel);
    if (options.syllabify)
        return runSyllabify(argc, argv, options);
    if (const auto command = commandOf(options)) {
        QCoreApplication application(argc, argv);
        Console::installTranslation(application, options.language);
        return command(options, passwords);
    }
    allowManyFiles();
    const bool isHeadless = options.isHeadless || !hasDisplay();
    if (!isHeadless && runDesktop)
        return runDesktop(argc, argv, options);
    if (runDesktop)
        becomeServer(argv);
    return runHeadless(argc, argv, options);
}

} // namespace chitai
