// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/KeyStore.h"

#include <memory>
#include <optional>

namespace chitai {

/// The keyring of the desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Store),
/// and where there is none, or it stays locked, a file. A key that lies in the file moves into the
/// keyring as soon as it can, and leaves a note of its service there. Nothing is asked, and nobody
/// has to unlock anything, before the key is needed for the first time.
class Keyring final : public KeyStore
{
    Q_OBJECT

public:
    /// `entry` names the key among the program's own in the keyring.
    Keyring(QString entry, std::unique_ptr<KeyFile> file, QObject *parent = nullptr);

    [[nodiscard]] QString key(const QUrl &service) override;
    [[nodiscard]] Result<void> setKey(const QUrl &service, const QString &key) override;

private:
    enum class Reason { Wished, Moving };

    void read();
    void write(Reason reason);
    void forget();

    const QString m_entry;
    const std::unique_ptr<KeyFile> m_file;
    QUrl m_service; // whose key this is
    std::optional<QString> m_key; // none: it is not known
    int m_generation = 0; // raised by each setKey(): what was asked before it is passed over
    int m_writing = 0; // jobs that may put the key into the keyring
    bool m_isReading = false;
};

} // namespace chitai
