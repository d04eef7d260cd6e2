// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/WordMark.h"

namespace chitai {

QString wordMarkCode(WordMark mark)
{
    switch (mark) {
    case WordMark::Stumbled:
        return QStringLiteral("stumbled");
    case WordMark::Told:
        return QStringLiteral("told");
    case WordMark::Omitted:
        return QStringLiteral("omitted");
    case WordMark::Substituted:
        return QStringLiteral("substituted");
    case WordMark::Inserted:
        return QStringLiteral("inserted");
    case WordMark::SelfCorrected:
        return QStringLiteral("self_corrected");
    case WordMark::Repeated:
        break;
    }
    return QStringLiteral("repeated");
}

std::optional<WordMark> wordMarkFromCode(QStringView code)
{
    for (const WordMark mark : allWordMarks) {
        if (wordMarkCode(mark) == code)
            return mark;
    }
    return std::nullopt;
}

bool isReadingError(WordMark mark)
{
    return mark != WordMark::SelfCorrected && mark != WordMark::Repeated;
}

} // namespace chitai
