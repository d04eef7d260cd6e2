// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

namespace chitai {

/// Where the key of a hosted service is kept: never in the database, a log or an error.
class KeyStore
{
public:
    virtual ~KeyStore() = default;

    /// Empty where none is kept.
    [[nodiscard]] virtual QString key() const = 0;
    /// An empty key takes the kept one away. StorageFailed where it can't be kept.
    [[nodiscard]] virtual Result<void> setKey(const QString &key) = 0;
};

/// A file that its owner alone can read.
class KeyFile final : public KeyStore
{
public:
    explicit KeyFile(QString path);

    [[nodiscard]] QString key() const override;
    [[nodiscard]] Result<void> setKey(const QString &key) override;

private:
    const QString m_path;
};

} // namespace chitai
