// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/language/TaleText.h"
#include "story/tales/Phrases.h"
#include "story/tales/Tale.h"

namespace chitai {

/// One child's way through a tale: where it is, and what it has. Every prompt moves it on; nothing
/// but the tale, the seed and the prompts decides where to.
class TaleWalk
{
public:
    /// Why the walk came to where it is.
    enum class Step {
        Opening, ///< the first scene
        Chosen, ///< one of the offers was meant
        WentOn, ///< nobody chose, the story goes on
        OwnWords, ///< a wish that none of the offers fits
        Question, ///< somebody asked something
        NewDay, ///< the tale was over and begins again
    };

    enum class Wording { AsWritten, Easy };

    /// All of them must outlive the walk.
    TaleWalk(const Tale &tale, const Phrases &phrases, const Character &character,
             Language language, quint64 seed);

    /// The first scene, before any prompt.
    void open();
    /// The next scene.
    void follow(const QString &prompt);

    [[nodiscard]] const TaleScene &scene() const { return *m_scene; }
    /// The scene's words, with what is said where it holds.
    [[nodiscard]] QString rawText(Wording wording = Wording::AsWritten) const;
    [[nodiscard]] QStringList offers() const;
    [[nodiscard]] Step lastStep() const { return m_lastStep; }
    /// Scenes so far whose text has a {lore} in it, this one included.
    [[nodiscard]] int loreCount() const { return m_loreCount; }

    /// A number below `count` that the seed and the turn decide.
    [[nodiscard]] qsizetype pick(qsizetype count, quint64 salt = 0) const;

private:
    void enter(const QString &sceneId, Step step);
    [[nodiscard]] QString anyTarget(const QList<TaleChoice> &choices) const;

    const Tale &m_tale;
    const Phrases &m_phrases;
    const Character &m_character;
    const Language m_language;
    const quint64 m_seed;
    const TaleScene *m_scene = nullptr;
    QSet<QString> m_known;
    QHash<QString, int> m_visits; ///< by scene
    Step m_lastStep = Step::Opening;
    int m_turn = 0;
    int m_loreCount = 0;
};

} // namespace chitai
