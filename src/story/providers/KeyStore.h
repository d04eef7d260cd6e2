// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QObject>
#include <QUrl>

namespace chitai {

/// Where the key of a hosted service is kept: never in the database, a log or an error. One key is
/// kept, with the address of its service, and no other service is given it. Lives in the main
/// thread.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    /// Where the key is, or why it is not available.
    enum class KeyStatus {
        NotKept, ///< it will be forgotten when the program ends
        InFile, ///< it lies in a file, as there is no keyring
        InFileAsLocked, ///< it lies in a file, as the keyring was not unlocked
        NotForgotten, ///< the keyring still has it
        Locked, ///< the keyring was not unlocked, and the key is not known
        Missing, ///< the keyring does not give it, be it locked or empty
        NoKeyring, ///< it lies in a keyring that is not there now
    };
    Q_ENUM(KeyStatus)

    using QObject::QObject;

    /// Empty where none is kept for this service, and while a store that has to be unlocked is
    /// being asked for it: keyFound() or statusChanged() follows then. Where it is not known after
    /// all, the store is asked again the next time.
    [[nodiscard]] virtual QString key(const QUrl &service) = 0;
    /// Takes the place of what was kept; an empty key leaves nothing. StorageFailed where that does
    /// not work and is known at once, else statusChanged() follows.
    [[nodiscard]] virtual Result<void> setKey(const QUrl &service, const QString &key) = 0;

Q_SIGNALS:
    /// The key that was asked for is available now.
    void keyFound();
    void statusChanged(chitai::KeyStore::KeyStatus status);
};

/// A key together with its service, as a text, so that neither is kept without the other.
[[nodiscard]] QString boundKey(const QUrl &service, const QString &key);
/// The key in such a text, empty where it is that of another service or of none.
[[nodiscard]] QString keyBoundTo(const QUrl &service, const QString &text);

/// A file that its owner alone can read.
class KeyFile final : public KeyStore
{
    Q_OBJECT

public:
    explicit KeyFile(QString path, QObject *parent = nullptr);

    [[nodiscard]] QString key(const QUrl &service) override;
    [[nodiscard]] Result<void> setKey(const QUrl &service, const QString &key) override;

    /// Only notes that another store keeps the key of this service.
    [[nodiscard]] Result<void> setElsewhere(const QUrl &service);
    [[nodiscard]] bool isElsewhere() const;
    [[nodiscard]] bool isElsewhere(const QUrl &service) const;

private:
    [[nodiscard]] QString text() const;
    [[nodiscard]] Result<void> write(const QString &text) const;

    const QString m_path;
};

} // namespace chitai
