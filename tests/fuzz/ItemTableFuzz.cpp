// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/DialectJudge.h"
#include "exchange/ItemsOfTable.h"

#include <cstddef>
#include <cstdint>

using namespace chitai;

/// Whatever file comes in, of whatever kind and whatever a person says about it: it is refused, or
/// each of its rows is an item, is refused or is empty.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const auto format = ItemFileFormat(data[0] % 5);
    const uint8_t choice = data[1];
    ItemFileChoices choices{.unit = choice & 1 ? BookUnit::Paragraph : BookUnit::Sentence};
    if (choice & 2)
        choices.encoding = allTextEncodings[choice % allTextEncodings.size()];
    if (choice & 4)
        choices.separator = knownSeparators()[choice % knownSeparators().size()];
    if (choice & 8)
        choices.quoted = (choice & 16) != 0;
    if (choice & 32)
        choices.heading = (choice & 64) != 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    const Result<ItemTable> table = readItemTable(bytes, format, {}, choices);
    if (!table)
        return 0;
    const ReadItems read = itemsOf(*table, table->guess, {});
    if (read.items.size() + read.refusals.size() > table->rows.size() + table->refusals.size())
        abort();
    for (const NewItem &item : read.items) {
        if (item.text.isEmpty() || item.text.contains(QChar::ReplacementCharacter))
            abort();
    }
    for (const int column : read.columnsLeft) {
        if (column >= table->columnCount)
            abort();
    }
    return 0;
}
