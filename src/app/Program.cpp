// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Program.h"

#include "app/App.h"
#include "app/CommandLine.h"
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
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
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

} // namespace

int tellProblem(const Error &error)
{
    say(stderr, u"chitai: " % error.message % u'\n');
    return 1;
}

void tellAddress(const Server &server, const Options &options)
{
    if (options.access == AccessPolicy::Mode::Open)
        say(stderr, QStringLiteral("Everybody on this network has access (--access=open).\n"));
    if (options.access == AccessPolicy::Mode::Local)
        say(stderr, QStringLiteral("Only this machine has access (--access=local).\n"));
    say(stdout, QStringLiteral("Chitai is ready at %1\n").arg(server.localAddress().toString()));
}

int run(int &argc, char **argv, const DesktopRunner &runDesktop)
{
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const std::variant<Options, EarlyExit> parsed = parseCommandLine(arguments);
    if (const auto *earlyExit = std::get_if<EarlyExit>(&parsed)) {
        say(earlyExit->status == 0 ? stdout : stderr, earlyExit->text);
        return earlyExit->status;
    }
    const Options &options = std::get<Options>(parsed);
    setLogLevel(options.logLevel);
    if (options.syllabify) {
        const Result<Settings> settings = Settings::load(options.dataDir);
        if (!settings) {
            say(stderr, settings.error().message);
            return 1;
        }
        QTextStream in(stdin);
        QTextStream out(stdout);
        syllabifyLines(*makeSyllabifier(*options.syllabify, settings->russianNorm), in, out);
        return 0;
    }
    if (options.isExchange()) {
        const QCoreApplication application(argc, argv);
        return runExchange(options);
    }
    const bool isHeadless = options.isHeadless || !hasDisplay();
    if (!isHeadless && runDesktop)
        return runDesktop(argc, argv, options);
    if (runDesktop)
        becomeServer(argv);
    if (!options.isHeadless) {
        say(stderr,
            QStringLiteral("There is no display here, so no window opens; the tablet pages "
                           "are served.\n"));
    }
    return runHeadless(argc, argv, options);
}

} // namespace chitai
