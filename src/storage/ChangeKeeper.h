// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QList>
#include <QVariant>

namespace chitai {

/// A statement with the values that are bound to it.
struct Statement
{
    QString sql;
    QVariantList values;

    friend bool operator==(const Statement &, const Statement &) = default;
};

/// Is told what a Database changes, transaction by transaction.
class ChangeKeeper
{
public:
    virtual ~ChangeKeeper() = default;

    /// All changes of a transaction that is to be committed, and still runs. With an error nothing
    /// of it happens.
    [[nodiscard]] virtual Result<void> keep(const QList<Statement> &changes) = 0;
    /// It was committed.
    virtual void committed() = 0;
};

} // namespace chitai
