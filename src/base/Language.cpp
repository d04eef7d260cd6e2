// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Language.h"

namespace chitai {

QString languageCode(Language language)
{
    switch (language) {
    case Language::Russian:
        return QStringLiteral("ru");
    case Language::German:
        return QStringLiteral("de");
    case Language::English:
        return QStringLiteral("en");
    }
    Q_UNREACHABLE();
}

std::optional<Language> languageFromCode(QStringView code)
{
    for (const Language language : allLanguages) {
        if (code == languageCode(language))
            return language;
    }
    return std::nullopt;
}

QString russianNormCode(RussianNorm norm)
{
    return norm == RussianNorm::Phonetic ? QStringLiteral("phonetic") : QStringLiteral("reading");
}

std::optional<RussianNorm> russianNormFromCode(QStringView code)
{
    for (const RussianNorm norm : {RussianNorm::Reading, RussianNorm::Phonetic}) {
        if (code == russianNormCode(norm))
            return norm;
    }
    return std::nullopt;
}

} // namespace chitai
