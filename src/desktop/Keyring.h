// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/KeyStore.h"

#include <memory>
#include <optional>

namespace chitai {

/// The keyring of the desktop (Secret Service, KWallet, macOS Keychain, Windows Credential Store),
/// and where there is none, another store. A key that lies in the other one moves into the keyring
/// as soon as there is one. Nothing is asked, and nobody has to unlock anything, before the key is
/// needed for the first time.
class Keyring final : public KeyStore
{
    Q_OBJECT

public:
    /// `entry` names the key among the program's own in the keyring.
    Keyring(QString entry, std::unique_ptr<KeyStore> other, QObject *parent = nullptr);

    [[nodiscard]] QString key() override;
    [[nodiscard]] Result<void> setKey(const QString &key) override;

private:
    void read();
    void write();
    void forget();

    const QString m_entry;
    const std::unique_ptr<KeyStore> m_other;
    std::optional<QString> m_key; // none: nobody has asked yet
};

} // namespace chitai
