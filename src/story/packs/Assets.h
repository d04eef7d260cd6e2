// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "story/packs/YamlText.h"

#include <QHash>

namespace chitai {

/// What all assets have. A file without a language says nothing about it: it is for any.
struct Asset
{
    QString id;
    QString name; ///< as people see it
    std::optional<Language> language;
    QString file; ///< its name, by which assets are sorted
    bool isShipped = false;
    /// Other texts of the file: "gender" or, within a map, "forms.genitive".
    QHash<QString, QString> more;

    friend bool operator==(const Asset &, const Asset &) = default;
};

struct World : Asset
{
    QString startMessage; ///< begins each story
    QString lore;
    QString scene; ///< where it begins
    QString systemPrompt; ///< for the model

    friend bool operator==(const World &, const World &) = default;
};

struct StoryCharacter : Asset
{
    QString persona;

    friend bool operator==(const StoryCharacter &, const StoryCharacter &) = default;
};

struct StoryRule : Asset
{
    QString prompt; ///< for the model

    friend bool operator==(const StoryRule &, const StoryRule &) = default;
};

/// Everything that can be chosen, in the order of the files' names.
struct StoryAssets
{
    QList<World> worlds;
    QList<StoryCharacter> characters;
    QList<StoryRule> rules;
    QString systemRules; ///< the family's own, added after ours
    QList<FileProblem> problems; ///< of files that could not be read; the others are here

    [[nodiscard]] const World *world(QStringView id) const { return find(worlds, id); }
    [[nodiscard]] const StoryCharacter *character(QStringView id) const
    {
        return find(characters, id);
    }
    [[nodiscard]] const StoryRule *rule(QStringView id) const { return find(rules, id); }

    friend bool operator==(const StoryAssets &, const StoryAssets &) = default;

private:
    template <typename T>
    static const T *find(const QList<T> &assets, QStringView id)
    {
        const auto found = std::find_if(assets.cbegin(), assets.cend(),
                                        [id](const T &asset) { return asset.id == id; });
        return found == assets.cend() ? nullptr : &*found;
    }
};

/// Reads `shippedDir`/worlds/*.yaml and so on, and the same below `familyDir`; a family's file with
/// the id of a shipped one takes its place.
[[nodiscard]] StoryAssets loadAssets(const QString &shippedDir, const QString &familyDir);

/// The language a text is written in, by its letters and its commonest words; English where nothing
/// tells.
[[nodiscard]] Language languageOfText(const QString &text);
/// That of the world, where it has one, else the text's; `world` may be null.
[[nodiscard]] Language languageOfStory(const World *world, const QString &text);

} // namespace chitai
