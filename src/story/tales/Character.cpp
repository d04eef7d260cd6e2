// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Character.h"

namespace chitai {

std::optional<NameCase> nameCaseFromKey(QStringView key)
{
    constexpr std::array keys{u"nom", u"gen", u"dat", u"acc", u"ins", u"pre"};
    for (const NameCase nameCase : allNameCases) {
        if (key == QStringView(keys[size_t(nameCase)]))
            return nameCase;
    }
    return std::nullopt;
}

} // namespace chitai
