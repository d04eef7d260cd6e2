// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"

#include <QJsonObject>
#include <QUuid>

namespace chitai {

class Database;

/// Which letters a child has learned so far, as the parent says; what stands in the JSON is
/// LetterChoice's (src/practice). Lives in the thread of its Database.
class LetterStore
{
public:
    explicit LetterStore(Database &database);

    /// An empty object where nobody has said anything.
    [[nodiscard]] Result<QJsonObject> choice(const QUuid &profileId, Language language) const;
    [[nodiscard]] Result<void> setChoice(const QUuid &profileId, Language language,
                                         const QJsonObject &choice);

private:
    Database &m_database;
};

} // namespace chitai
