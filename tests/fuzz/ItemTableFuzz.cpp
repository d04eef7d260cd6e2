// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemTable.h"

#include <cstddef>
#include <cstdint>

using namespace chitai;

/// Whatever file comes in, of whatever kind: it is refused, or each of its rows is an item, is
/// refused or is empty.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const auto format = ItemFileFormat(data[0] % 4);
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const Result<ItemTable> table = readItemTable(bytes, format);
    if (!table)
        return 0;
    const ReadItems read = itemsOf(*table, table->guess, guessLanguage(*table, table->guess.text));
    if (read.items.size() + read.refusals.size() > table->rows.size())
        abort();
    for (const NewItem &item : read.items) {
        if (item.text.isEmpty())
            abort();
    }
    return 0;
}
