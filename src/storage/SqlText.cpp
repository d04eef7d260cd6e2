// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/SqlText.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace chitai {

Error describeStorageError(ErrorCode code, const QSqlError &error)
{
    switch (code) {
    case ErrorCode::StorageLocked:
        return {code,
                QStringLiteral("Another program has locked the database. Nothing was changed; try "
                               "again in a moment.")};
    case ErrorCode::StorageFull:
        return {code,
                QStringLiteral("The disk is full. Nothing was changed; free some space and try "
                               "again.")};
    case ErrorCode::StorageDamaged:
        return {code,
                QStringLiteral(
                    "The database is damaged. Nothing was changed; restore the last backup.")};
    case ErrorCode::StorageReadOnly:
        return {code,
                QStringLiteral("The database can only be read. Nothing was changed; make its file "
                               "writable, or start the computer again.")};
    case ErrorCode::Unreachable:
        return {code,
                QStringLiteral("The server of the database does not answer. Nothing was changed; "
                               "try again in a moment.")};
    case ErrorCode::NotAllowed:
        return {code,
                QStringLiteral("This laptop may read, but not change what all laptops share. "
                               "Nothing was changed; a teacher can do it on theirs.")};
    default:
        return {code,
                QStringLiteral("The database did not accept the change (%1). Nothing was changed; "
                               "check the disk and try again.")
                    .arg(error.databaseText())};
    }
}

bool isChange(const QString &statement)
{
    return statement.startsWith(u"INSERT ") || statement.startsWith(u"UPDATE ")
        || statement.startsWith(u"DELETE ");
}

QVariant withoutNullCharacters(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QString>())
        return value;
    QString text = value.toString();
    return text.contains(QChar::Null) ? QVariant(text.remove(QChar::Null)) : value;
}

QString withValues(const QString &sql, const QVariantList &values, const QSqlDriver &driver)
{
    QString statement;
    statement.reserve(sql.size() + 48 * values.size());
    qsizetype next = 0;
    bool isQuoted = false;
    for (const QChar c : sql) {
        isQuoted = isQuoted != (c == u'\'');
        if (c != u'?' || isQuoted || next >= values.size()) {
            statement += c;
            continue;
        }
        const QVariant value = withoutNullCharacters(values[next++]);
        QSqlField field(QString(), value.metaType());
        field.setValue(value);
        const QString text = driver.formatValue(field);
        statement += text.startsWith(u'-') ? QString(u'(' % text % u')') : text;
    }
    return statement;
}

} // namespace chitai
