// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemsOfTable.h"

namespace chitai {

/// The texts that a file gives to somebody who changes nothing in the preview.
inline QStringList textsOf(const QByteArray &bytes, ItemFileFormat format = ItemFileFormat::Csv)
{
    const Result<ItemTable> table = readItemTable(bytes, format);
    if (!table)
        return {table.error().message};
    QStringList texts;
    for (const NewItem &item : itemsOf(*table, table->guess, {Language::English}).items)
        texts += item.text;
    return texts;
}

/// The numbers of the lines that give none.
inline QList<int> refusedLines(const QByteArray &bytes, ItemFileFormat format = ItemFileFormat::Csv)
{
    const Result<ItemTable> table = readItemTable(bytes, format);
    QList<int> lines;
    if (table) {
        for (const auto &refusal : itemsOf(*table, table->guess, {Language::English}).refusals)
            lines += refusal.line;
    }
    return lines;
}

inline QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result += QString::fromUtf8(text);
    return result;
}

} // namespace chitai
