// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Desktop.h"

#include "app/App.h"
#include "app/Console.h"
#include "app/Program.h"
#include "app/QuitSignals.h"
#include "app/StartCommand.h"
#include "base/Paths.h"
#include "desktop/LastAppearance.h"
#include "desktop/OneProgram.h"
#include "desktop/Opening.h"
#include "desktop/Translations.h"
#include "ui/window/DesktopUi.h"

#include <QGuiApplication>
#include <QIcon>
#include <QLocale>
#include <QQuickWindow>
#include <QSessionManager>
#include <QVersionNumber>
#include <QtQml/qqmlextensionplugin.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

Q_IMPORT_QML_PLUGIN(ChitaiPlugin)
Q_IMPORT_QML_PLUGIN(Chitai_UiPlugin)

namespace chitai {

namespace {

/// Before the settings can be read.
LastAppearance firstAppearance(const Options &options, const QString &dataDir)
{
    LastAppearance first = dataDir.isEmpty() ? LastAppearance() : lastAppearance(dataDir);
    if (options.language || !first.language)
        first.language = options.language.value_or(Console::systemLanguage());
    first.theme = wantedTheme().value_or(first.theme);
    return first;
}

/// Whenever one of it changes.
void keepAppearance(const AppearanceModel &appearance, const QString &dataDir)
{
    const auto keep = [&appearance, dataDir] {
        keepLastAppearance(dataDir,
                           {appearance.language(), AppearanceModel::Theme(appearance.theme()),
                            appearance.textScale()});
    };
    keep();
    QObject::connect(&appearance, &AppearanceModel::changed, &appearance, keep);
}

/// As it was chosen: in the settings, unless the command line says otherwise.
void startLanguage(QCoreApplication &application, const Options &options, DesktopUi &ui)
{
    AppearanceModel &appearance = ui.appearance();
    appearance.start({Console::systemLanguage(), options.language, wantedTheme()});
    installTranslations(application, appearance.language());
    QObject::connect(&appearance, &AppearanceModel::languageChanged, &appearance,
                     [&application, &ui](Language language) {
                         installTranslations(application, language);
                         ui.retranslate();
                     });
    const QString code = languageCode(appearance.language());
    ui.reading().setPreferredLanguage(code);
    ui.library().setLanguage(code);
    // The child's own language goes first, but what was asked for on the command line goes before.
    if (!options.language)
        ui.reading().setPreferredLanguage(ui.settings().language());
}

void showClients(const Server &server, NetworkModel &network)
{
    QList<ClientListModel::Row> rows;
    for (const auto &client : server.hub().clients())
        rows += {client->peerName(), client->role() == ClientRole::Display};
    network.clients()->setRows(rows);
}

void showAddresses(const Server &server, DesktopUi &ui)
{
    NetworkPlace place;
    QStringList addresses;
    for (const QUrl &address : server.addresses()) {
        addresses += address.toString();
        // As it is typed, without a scheme: over plain HTTP a browser first gets the page that
        // explains its warning, with the four words.
        place.addresses += server.identity() ? address.authority() : address.toString();
    }
    const bool isNetwork = !place.addresses.isEmpty();
    place.isPaired = server.access() == AccessPolicy::Mode::Paired;
    place.pairingPage = server.pairingLink({});
    place.localPage = server.localLink({});
    if (const std::optional<TlsIdentity> &identity = server.identity(); identity && isNetwork) {
        place.fingerprint = fingerprintText(identity->facts.fingerprint);
        if (const Result<CertificateFacts> root = certificateFacts(identity->root))
            place.rootFingerprint = fingerprintText(root->fingerprint);
    }
    ui.devices().setPlace(place);
    // On loopback alone nobody else gets in, whatever the access.
    const bool isOpen = server.access() == AccessPolicy::Mode::Open && isNetwork;
    if (!isNetwork)
        addresses += server.localAddress().toString();
    ui.network().setAddresses(addresses, isOpen, place.isPaired);
}

void showConnected(const Server &server, const Devices &devices, DesktopUi &ui)
{
    QSet<QUuid> connected;
    for (const DeviceRecord &device : devices.all()) {
        if (server.isConnected(device.id))
            connected += device.id;
    }
    ui.devices().setConnected(connected);
}

/// Where no desktop brings its own dialog, Qt shows one that until 6.5 forgets the name which is
/// typed into it to save a file. GTK's is installed with us.
void useGtkDialogs()
{
    const bool hasScreen = !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    // A theme that was asked for goes before; without a screen GTK ends the program.
    if (QVersionNumber::fromString(QString::fromLatin1(qVersion())) >= QVersionNumber(6, 5)
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORMTHEME")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !hasScreen)
        return;
    qputenv("QT_QPA_PLATFORMTHEME", "gtk3");
    // GTK draws no more than a dialog, and would load the driver of the graphics for it: 50 MB.
    if (!qEnvironmentVariableIsSet("GDK_GL"))
        qputenv("GDK_GL", "disable");
}

/// A session of X11 that is saved starts the program again next time: as it was started now, not
/// bare as Qt would have it, and not a second time where it starts with the computer anyway.
void followSession([[maybe_unused]] QGuiApplication &application,
                   [[maybe_unused]] const Options &options,
                   [[maybe_unused]] const AutostartModel &autostart)
{
#ifndef QT_NO_SESSIONMANAGER
    const auto prepare = [&options, &autostart](QSessionManager &session) {
        QStringList command = wholeStartCommand(QCoreApplication::applicationFilePath(), options);
        command += {QStringLiteral("-session"), session.sessionId() % u'_' % session.sessionKey()};
        session.setRestartCommand(command);
        session.setRestartHint(autostart.isOn() ? QSessionManager::RestartNever
                                                : QSessionManager::RestartIfRunning);
    };
    // The manager asks for one of them, or for both.
    QObject::connect(&application, &QGuiApplication::saveStateRequest, &autostart, prepare,
                     Qt::DirectConnection);
    QObject::connect(&application, &QGuiApplication::commitDataRequest, &autostart, prepare,
                     Qt::DirectConnection);
#endif
}

// No program gives it otherwise.
constexpr int statusAgain = 75;

int runDesktopOnce(int &argc, char **argv, const Options &options)
{
    prepareForFastTaps();
    useGtkDialogs();
    QGuiApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.chitai.Chitai"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/chitai/images/icon.png")));
    const QuitSignals quitSignals;
    QObject::connect(&quitSignals, &QuitSignals::received, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    // Of what has to be said before the settings can be read.
    const Result<Paths> paths = resolvePaths(options.dataDir, options.database);
    const QString dataDir = paths ? paths->dataDir : QString();
    const LastAppearance first = firstAppearance(options, dataDir);
    Console::installTranslation(application, *first.language);
    installTranslations(application, *first.language);

    const Opened opened = openOrAsk(options, first, quitSignals);
    const std::unique_ptr<App> &app = opened.app;
    if (!app)
        return opened.status;
    const Server &server = app->server();
    const std::unique_ptr<SleepInhibitor> inhibitor = makeSleepInhibitor();
    EspeakVoice voice;
    DesktopUi ui(app->core(), *inhibitor, voice);
    app->setShower([&ui](const QByteArray &token) {
        if (ui.panel()) // else it comes in a moment
            bringForward(*ui.panel(), token);
    });
    startLanguage(application, options, ui);
    keepAppearance(ui.appearance(), dataDir);
    ui.appearance().followDesktop();
    if (Autostart::isSupportedHere())
        ui.autostart().setAutostart(
            {Autostart::usualFolder(),
             startCommand(QCoreApplication::applicationFilePath(), options)});
    followSession(application, options, ui.autostart());
    showAddresses(server, ui);
    QObject::connect(&server, &Server::addressesChanged, &ui.network(),
                     [&] { showAddresses(server, ui); });
    QObject::connect(&server, &Server::connectionsChanged, &ui.network(),
                     [&] { showConnected(server, app->core().devices(), ui); });
    QObject::connect(&server.hub(), &ReadingHub::clientsChanged, &ui.network(),
                     [&] { showClients(server, ui.network()); });
    const Result<void> shown
        = ui.show({.screen = options.screen,
                   .isDark = isDesktopDark(),
                   .hasReducedMotion = qEnvironmentVariableIntValue("CHITAI_REDUCED_MOTION") != 0,
                   .offersFirstStart = true},
                  [](const Error &error) { QCoreApplication::exit(tellProblem(error)); });
    if (!shown)
        return tellProblem(shown.error());
    tellAddress(server, options);
    QObject::connect(&ui.files(), &FilesPageModel::startAgainWanted, &application,
                     [] { QCoreApplication::exit(statusAgain); });
    return QGuiApplication::exec();
}

} // namespace

int runDesktop(int &argc, char **argv, const Options &options)
{
    const int status = runDesktopOnce(argc, argv, options);
#ifdef Q_OS_UNIX
    // All of it is gone, the lock of the data too.
    if (status == statusAgain)
        ::execv("/proc/self/exe", argv);
#endif
    return status;
}

} // namespace chitai
