// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Keyring.h"

#include "base/Logging.h"

#include <qt6keychain/keychain.h>

namespace chitai {

namespace {

const QString service = QStringLiteral("Chitai");

/// Whose key it is that the keyring was told to forget, until it has.
const QUrl nobody(QStringLiteral("nobody:"));

/// Jobs delete themselves when they are finished, and may outlive the keyring.
template <typename Job>
Job *makeJob(const QString &entry)
{
    auto *job = new Job(service);
    job->setKey(entry);
    job->setInsecureFallback(false);
    return job;
}

using KeyStatus = KeyStore::KeyStatus;

/// What it means that a job has failed. A Secret Service tells nobody that unlocking was refused:
/// reading gives "not found" then, and deleting success.
KeyStatus meaning(QKeychain::Error error, KeyStatus locked, KeyStatus missing, KeyStatus noKeyring)
{
    switch (error) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return locked;
    case QKeychain::NoError: // but what it gave is the key of another service
    case QKeychain::EntryNotFound:
        return missing;
    default:
        return noKeyring;
    }
}

} // namespace

Keyring::Keyring(QString entry, std::unique_ptr<KeyFile> file, QObject *parent)
    : KeyStore(parent)
    , m_entry(std::move(entry))
    , m_file(std::move(file))
{
}

QString Keyring::key(const QUrl &service)
{
    if (service != m_service) {
        m_service = service;
        m_key.reset();
        m_isReading = false;
    }
    if (m_key)
        return *m_key;
    if (const QString kept = m_file->key(service); !kept.isEmpty()) {
        m_key = kept;
        write(Reason::Moving);
    } else if (!m_file->isElsewhere(service)) {
        m_key = QString(); // nobody has given one
    } else if (!m_isReading) {
        read();
    }
    return m_key.value_or(QString());
}

void Keyring::read()
{
    m_isReading = true;
    auto *job = makeJob<QKeychain::ReadPasswordJob>(m_entry);
    connect(job, &QKeychain::Job::finished, this,
            [this, job, service = m_service, generation = m_generation] {
                // It may have waited for a person, who has changed the service meanwhile.
                if (generation != m_generation || service != m_service)
                    return;
                m_isReading = false;
                const QString found = job->error() == QKeychain::NoError
                    ? keyBoundTo(service, job->textData())
                    : QString();
                if (found.isEmpty()) {
                    qCInfo(logStory) << "the keyring gave no key:" << job->errorString();
                    Q_EMIT statusChanged(meaning(job->error(), KeyStatus::Locked,
                                                 KeyStatus::Missing, KeyStatus::NoKeyring));
                    return;
                }
                m_key = found;
                Q_EMIT keyFound();
            });
    job->start();
}

Result<void> Keyring::setKey(const QUrl &service, const QString &key)
{
    const bool mayBeInKeyring = m_writing > 0 || m_file->isElsewhere();
    // Noted first: the program may end before the keyring was written to.
    CHITAI_TRY(!key.isEmpty()       ? m_file->setElsewhere(service)
                   : mayBeInKeyring ? m_file->setElsewhere(nobody)
                                    : m_file->setKey(service, {}));
    ++m_generation;
    m_service = service;
    m_key = key;
    m_isReading = false;
    if (!key.isEmpty())
        write(Reason::Wished);
    else if (mayBeInKeyring)
        forget();
    return {};
}

void Keyring::write(Reason reason)
{
    ++m_writing;
    auto *job = makeJob<QKeychain::WritePasswordJob>(m_entry);
    job->setTextData(boundKey(m_service, *m_key));
    connect(job, &QKeychain::Job::finished, this,
            [this, job, reason, service = m_service, key = *m_key, generation = m_generation] {
                --m_writing;
                if (generation != m_generation)
                    return; // a later one is on its way
                if (job->error() == QKeychain::NoError) {
                    if (!m_file->setElsewhere(service))
                        qCWarning(logStory) << "the file with the key could not be emptied";
                    return;
                }
                qCInfo(logStory) << "the keyring did not take the key:" << job->errorString();
                if (reason == Reason::Moving)
                    return; // it stays in the file
                const KeyStatus trouble = meaning(job->error(), KeyStatus::InFileAsLocked,
                                                  KeyStatus::InFile, KeyStatus::InFile);
                Q_EMIT statusChanged(m_file->setKey(service, key) ? trouble : KeyStatus::NotKept);
            });
    job->start();
}

void Keyring::forget()
{
    // Whether an entry that is locked was deleted is not to be learned; whether it was emptied, is.
    auto *emptying = makeJob<QKeychain::WritePasswordJob>(m_entry);
    emptying->setTextData(boundKey(nobody, {}));
    connect(emptying, &QKeychain::Job::finished, this, [this, emptying, generation = m_generation] {
        if (generation != m_generation)
            return; // a later one is on its way
        if (emptying->error() != QKeychain::NoError) {
            qCWarning(logStory) << "the keyring did not forget the key:" << emptying->errorString();
            Q_EMIT statusChanged(KeyStatus::NotForgotten);
            return;
        }
        // There is nothing to keep any more, so these two may fail.
        makeJob<QKeychain::DeletePasswordJob>(m_entry)->start();
        (void)m_file->setKey({}, {});
    });
    emptying->start();
}

} // namespace chitai
