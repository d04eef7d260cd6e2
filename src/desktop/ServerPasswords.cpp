// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/ServerPasswords.h"

#include "app/QuitSignals.h"
#include "base/Logging.h"

#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <qt6keychain/keychain.h>

namespace chitai {

namespace {

// Who unlocks a keyring has found its window by then.
constexpr std::chrono::minutes longestWait{2};

struct Answered
{
    bool isDone = false; // else the program is to end while the keyring is asked, or nobody answers
    QKeychain::Error error = QKeychain::OtherError;
    QString why;
    QString text;
};

QString textOf(QKeychain::Job &job)
{
    auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(&job);
    return reading ? reading->textData() : QString();
}

/// Waits for a job, which deletes itself, and may do so later than this comes back.
Answered waitFor(QKeychain::Job &job, const QString &account, const QuitSignals *quitSignals)
{
    job.setKey(QStringLiteral("Server ") + account);
    job.setInsecureFallback(false);
    const auto answered = std::make_shared<Answered>();
    QEventLoop loop;
    // QCoreApplication::quit() is for the application's own loop, which has not begun.
    if (quitSignals)
        QObject::connect(quitSignals, &QuitSignals::received, &loop, &QEventLoop::quit);
    QTimer::singleShot(longestWait, &loop, &QEventLoop::quit);
    QObject::connect(&job, &QKeychain::Job::finished, &job,
                     [answered, guarded = QPointer<QEventLoop>(&loop)](QKeychain::Job *done) {
                         *answered = {true, done->error(), done->errorString(), textOf(*done)};
                         if (guarded)
                             guarded->quit();
                     });
    job.start();
    if (!answered->isDone)
        loop.exec();
    if (answered->error != QKeychain::NoError)
        qCInfo(logApp) << "the keyring:" << answered->why;
    return *answered;
}

Result<QString> readFromKeyring(const QString &account, const QuitSignals *quitSignals)
{
    const Answered answered
        = waitFor(*new QKeychain::ReadPasswordJob(QStringLiteral("Chitai")), account, quitSignals);
    switch (answered.error) {
    case QKeychain::NoError:
        if (!answered.text.isEmpty())
            return answered.text;
        [[fallthrough]];
    case QKeychain::EntryNotFound: // also where unlocking was refused
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::NotFound, answered.why);
    default:
        return failure(ErrorCode::Unreachable, answered.why);
    }
}

Result<void> keepInKeyring(const QString &account, const QString &password,
                           const QuitSignals *quitSignals)
{
    auto *job = new QKeychain::WritePasswordJob(QStringLiteral("Chitai"));
    job->setTextData(password);
    const Answered answered = waitFor(*job, account, quitSignals);
    switch (answered.error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return failure(ErrorCode::NotAllowed, answered.why);
    default:
        return failure(ErrorCode::Unreachable, answered.why);
    }
}

} // namespace

PasswordKeeper passwordsInKeyring(const QuitSignals *quitSignals)
{
    return {[quitSignals](const QString &account) { return readFromKeyring(account, quitSignals); },
            [quitSignals](const QString &account, const QString &password) {
                return keepInKeyring(account, password, quitSignals);
            }};
}

} // namespace chitai
