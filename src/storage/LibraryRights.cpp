// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/LibraryRights.h"

#include "storage/SqlText.h"

#include <QSqlError>

namespace chitai {

Result<bool> mayManage(Database &database)
{
    CHITAI_TRY_ASSIGN(QSqlQuery query, database.run(u"SELECT " % database.dialect().mayManage()));
    return query.next() && query.value(0).toBool();
}

Error mayOnlyRead()
{
    return describeStorageError(ErrorCode::NotAllowed, {});
}

} // namespace chitai
