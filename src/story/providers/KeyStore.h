// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QObject>

namespace chitai {

/// Where the key of a hosted service is kept: never in the database, a log or an error. Lives in
/// the main thread.
class KeyStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Empty where none is kept, and while a store that has to be unlocked is being asked for it
    /// for the first time: keyFound() follows then.
    [[nodiscard]] virtual QString key() = 0;
    /// An empty key takes the kept one away. StorageFailed where it can't be kept and that is known
    /// at once, else notKept() follows.
    [[nodiscard]] virtual Result<void> setKey(const QString &key) = 0;

Q_SIGNALS:
    void keyFound();
    void notKept(const chitai::Error &error);
};

/// A file that its owner alone can read.
class KeyFile final : public KeyStore
{
    Q_OBJECT

public:
    explicit KeyFile(QString path, QObject *parent = nullptr);

    [[nodiscard]] QString key() override;
    [[nodiscard]] Result<void> setKey(const QString &key) override;

private:
    const QString m_path;
};

} // namespace chitai
