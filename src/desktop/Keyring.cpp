// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/Keyring.h"

#include "base/Logging.h"

#include <qt6keychain/keychain.h>

namespace chitai {

namespace {

const QString service = QStringLiteral("Chitai");

/// Jobs delete themselves when they are finished, and may outlive the keyring.
template <typename Job>
Job *makeJob(const QString &entry)
{
    auto *job = new Job(service);
    job->setKey(entry);
    job->setInsecureFallback(false);
    return job;
}

} // namespace

Keyring::Keyring(QString entry, std::unique_ptr<KeyStore> other, QObject *parent)
    : KeyStore(parent)
    , m_entry(std::move(entry))
    , m_other(std::move(other))
{
    connect(m_other.get(), &KeyStore::keyFound, this, &KeyStore::keyFound);
    connect(m_other.get(), &KeyStore::notKept, this, &KeyStore::notKept);
}

QString Keyring::key()
{
    if (!m_key) {
        m_key = m_other->key();
        if (m_key->isEmpty())
            read();
        else
            write();
    }
    return *m_key;
}

void Keyring::read()
{
    auto *job = makeJob<QKeychain::ReadPasswordJob>(m_entry);
    connect(job, &QKeychain::Job::finished, this, [this, job] {
        const QString found = job->textData();
        // Somebody may have written another one meanwhile.
        if (job->error() != QKeychain::NoError || found.isEmpty() || !m_key->isEmpty())
            return;
        m_key = found;
        Q_EMIT keyFound();
    });
    job->start();
}

Result<void> Keyring::setKey(const QString &key)
{
    m_key = key;
    if (key.isEmpty())
        forget();
    else
        write();
    return {};
}

void Keyring::write()
{
    auto *job = makeJob<QKeychain::WritePasswordJob>(m_entry);
    job->setTextData(*m_key);
    connect(job, &QKeychain::Job::finished, this, [this, job, key = *m_key] {
        if (key != *m_key)
            return; // a later one is on its way
        if (job->error() != QKeychain::NoError)
            qCInfo(logStory) << "the key goes into a file, as there is no keyring:"
                             << job->errorString();
        const Result<void> kept
            = m_other->setKey(job->error() == QKeychain::NoError ? QString() : key);
        if (!kept)
            Q_EMIT notKept(kept.error());
    });
    job->start();
}

void Keyring::forget()
{
    if (const Result<void> forgotten = m_other->setKey({}); !forgotten)
        Q_EMIT notKept(forgotten.error());
    makeJob<QKeychain::DeletePasswordJob>(m_entry)->start();
}

} // namespace chitai
