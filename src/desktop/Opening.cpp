// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Opening.h"

#include "app/App.h"
#include "app/ConsoleMessages.h"
#include "app/Program.h"
#include "app/QuitSignals.h"
#include "decoding/DecoderPool.h"
#include "desktop/Keyring.h"
#include "desktop/LastAppearance.h"
#include "desktop/OneProgram.h"
#include "desktop/ServerPasswords.h"
#include "exchange/BackupScheduler.h"
#include "illustrations/PictureProcessing.h"
#include "ui/window/RescueUi.h"
#include "ui/window/ServerStartUi.h"

#include <QFile>

namespace chitai {

namespace {

std::unique_ptr<KeyStore> makeKeyring(const QString &dataDir, App::KeyUse use)
{
    // Each family on this machine has its own.
    const QString entry = use == App::KeyUse::Stories ? QStringLiteral("Stories of %1")
                                                      : QStringLiteral("Pictures of %1");
    return std::make_unique<Keyring>(entry.arg(dataDir), App::makeKeyFile(dataDir, use));
}

StartLook lookOf(const LastAppearance &appearance)
{
    const bool isAsDesktop = appearance.theme == AppearanceModel::AsSystem;
    return {isAsDesktop ? isDesktopDark() : appearance.theme == AppearanceModel::Dark,
            appearance.textScale};
}

/// Says in a window why the program can't be opened, and offers the way out where its data is
/// damaged; whether it may be opened again.
bool offerRescue(const Options &options, const StartLook &look, const Error &problem,
                 Running running, const QuitSignals &quitSignals)
{
    const Result<LockedDataDir> data = LockedDataDir::lockOnly(options);
    if (data && running == Running::Held) // it has just ended
        return true;
    // A library on a server is not restored from here.
    const bool isDamaged
        = data && data->paths.serverUrl.isEmpty() && problem.code == ErrorCode::StorageDamaged;
    const SystemClock clock;
    DecoderPool decoder({});
    FamilyFiles family = data ? data->files() : FamilyFiles();
    family.remake = pictureRemaker(decoder);
    BackupScheduler backups(family, data ? data->paths.backupDir : QString(), clock);
    RescueUi rescue(backups, isDamaged ? QString() : inLanguageOfTerminal(problem.message));
    QObject::connect(&quitSignals, &QuitSignals::received, &rescue.model(), &RescueModel::leave);
    if (!rescue.show(look))
        return false;
    const auto door = data ? doorTo(rescue.window(), *data) : nullptr;
    return rescue.wait();
}

ServerStartModel::Dependencies serverStart(const LockedDataDir &data)
{
    return {.attempt =
                [address = data.address] {
                    return Database::openAsItIs(address, Database::Access::ReadWrite)
                        .map([](const std::unique_ptr<Database> & /*opened*/) {});
                },
            .details = [](const Error &error) { return inLanguageOfTerminal(error.message); },
            .address = data.address.shown(),
            .hasRead = QFile::exists(data.readingFile())};
}

/// Says in a window that the server can't be reached or used, and waits until it may be; whether
/// that was so. The window stays. Fails where it can't be waited for.
Result<bool> waitForServer(std::unique_ptr<ServerStartUi> &window, const Options &options,
                           const StartLook &look, const QuitSignals &quitSignals,
                           const Error &problem)
{
    // Whoever starts the program again meanwhile does not get a second one that waits.
    CHITAI_TRY_ASSIGN(const LockedDataDir data, LockedDataDir::lockOnly(options));
    if (!window) {
        window = std::make_unique<ServerStartUi>(serverStart(data));
        QObject::connect(&quitSignals, &QuitSignals::received, &window->model(),
                         &ServerStartModel::leave);
        // Whoever closes it does not wait for a keyring either.
        QObject::connect(&window->model(), &ServerStartModel::left, &quitSignals,
                         &QuitSignals::received);
        if (const Result<void> shown = window->show(look); !shown) {
            (void)tellProblem(shown.error());
            return false;
        }
    }
    const auto door = doorTo(window->window(), data);
    return window->wait(problem);
}

} // namespace

Opened openOrAsk(const Options &options, const LastAppearance &appearance,
                 const QuitSignals &quitSignals)
{
    bool isToEnd = false; // it is told once, maybe before there is a window
    const QObject guard;
    QObject::connect(&quitSignals, &QuitSignals::received, &guard, [&] { isToEnd = true; });
    std::unique_ptr<ServerStartUi> window;
    for (;;) {
        Result<std::unique_ptr<App>> app
            = App::open(options, makeKeyring, passwordsInKeyring(&quitSignals));
        if (app)
            return isToEnd ? Opened() : Opened{*std::move(app)};
        Error problem = app.error();
        (void)tellProblem(problem);
        if (isToEnd)
            return {};
        // While others set up the library it may be locked for longer than a start waits.
        const bool isOfServer = ServerStartModel::isOfServer(problem.code)
            || (window && problem.code == ErrorCode::StorageLocked);
        if (isOfServer) {
            const Result<bool> mayOpen
                = waitForServer(window, options, lookOf(appearance), quitSignals, problem);
            if (mayOpen && *mayOpen)
                continue;
            if (mayOpen)
                return {};
            problem = mayOpen.error();
            (void)tellProblem(problem);
        }
        window.reset();
        const Running running
            = problem.code == ErrorCode::Conflict ? showRunningProgram(options) : Running::None;
        if (running == Running::Shown)
            return {nullptr, 0};
        if (running == Running::Gone)
            continue;
        if (!offerRescue(options, lookOf(appearance), problem, running, quitSignals) || isToEnd)
            return {};
    }
}

} // namespace chitai
