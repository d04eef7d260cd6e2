// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QString>
#include <array>
#include <optional>

namespace chitai {

enum class Gender { Masculine, Feminine };

/// The cases of a name, in the order in which school teaches the Russian ones. German and English
/// have of these the genitive alone.
enum class NameCase { Nominative, Genitive, Dative, Accusative, Instrumental, Prepositional };

inline constexpr std::array allNameCases{NameCase::Nominative,   NameCase::Genitive,
                                         NameCase::Dative,       NameCase::Accusative,
                                         NameCase::Instrumental, NameCase::Prepositional};

/// "nom", "gen", "dat", "acc", "ins" or "pre", as an author writes it; nothing for another text.
[[nodiscard]] std::optional<NameCase> nameCaseFromKey(QStringView key);

/// Whom a story is about. What nobody wrote down is guessed by completed().
struct Character
{
    QString id;
    QString name; ///< the nominative
    std::optional<Gender> gender;
    std::array<QString, allNameCases.size()> forms; ///< by NameCase; empty: guessed
    QString persona; ///< who this is; a she or a he in it tells the gender

    [[nodiscard]] const QString &form(NameCase nameCase) const { return forms[size_t(nameCase)]; }
};

/// The character with a gender and every form. The gender comes from the persona, else from the end
/// of the name; the forms follow the rules of Russian declension, word by word ("Рыжий Кот":
/// "Рыжего Кота"), and of the German and English genitive ("Max'", "Mia's"). A name with an article
/// gets a small one, which fillIn() makes large where a sentence begins, and in German the cases of
/// its noun ("des kleinen Bären"). A name of another script is not declined. An empty name becomes
/// one that fits everybody.
[[nodiscard]] Character completed(Character character, Language language);

} // namespace chitai
