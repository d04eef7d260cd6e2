// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Text.h"
#include "story/names/NameRestorer.h"

#include <cstddef>
#include <cstdint>

using namespace chitai;

namespace {

void require(bool holds)
{
    if (!holds)
        abort();
}

/// Fed in pieces of about this length, of which none ends within a letter.
QString restored(const NameMask &mask, const QString &text, qsizetype size)
{
    NameRestorer restorer(mask);
    QString whole;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + size, text.size());
        if (text[to - 1].isHighSurrogate() && to < text.size())
            ++to;
        whole += restorer.feed(text.mid(from, to - from));
        from = to;
    }
    whole += restorer.finish();
    return whole;
}

} // namespace

/// Whatever a text holds, no name is found in it any more once they are hidden, and whatever a
/// reply holds, it comes back the same however it is cut. The first line has the names.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 20'000)
        return 0;
    const QString all = wellFormed(
        QString::fromUtf8(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1));
    QList<PrivateName> names;
    for (const QString &name : all.section(u'\n', 0, 0).left(200).split(u','))
        names += {name};
    const QString text = all.section(u'\n', 1);
    const NameFinder finder(names);
    const NameMask mask(finder, {text});
    const QString hidden = mask.hide(text);
    require(hidden.isValidUtf16());
    require(finder.find(hidden).isEmpty());
    const QString whole = restored(mask, hidden, std::max<qsizetype>(hidden.size(), 1));
    require(restored(mask, hidden, 1 + data[0] % 16) == whole);
    return 0;
}
