// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/CharacterOfAsset.h"

namespace chitai {

Character characterOfAsset(const StoryCharacter &asset)
{
    Character character;
    character.id = asset.id;
    character.name = asset.name;
    character.persona = asset.persona;
    const QString gender = asset.more.value(QStringLiteral("gender"));
    if (gender == u"feminine")
        character.gender = Gender::Feminine;
    else if (gender == u"masculine")
        character.gender = Gender::Masculine;
    const QString prefix = QStringLiteral("forms.");
    for (auto form = asset.more.cbegin(); form != asset.more.cend(); ++form) {
        if (!form.key().startsWith(prefix))
            continue;
        if (const auto nameCase = nameCaseFromKey(QStringView(form.key()).mid(prefix.size())))
            character.forms[size_t(*nameCase)] = form.value();
    }
    return character;
}

} // namespace chitai
