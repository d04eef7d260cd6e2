// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/StoryRecords.h"
#include "story/packs/Assets.h"
#include "ui/common/PageModel.h"

namespace chitai {

class StoryDesk;
class StoryEngine;

/// What stories are made of, for the parent to choose from: a world and a character in a language,
/// rules, a level, whoever tells it; and the stories that were begun. World and character count
/// from the next story on, the others at once.
class StorySetupModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList worlds READ worlds NOTIFY changed)
    Q_PROPERTY(QStringList worldPictures READ worldPictures NOTIFY changed)
    Q_PROPERTY(QStringList worldQuestions READ worldQuestions NOTIFY changed)
    Q_PROPERTY(int worldIndex READ worldIndex WRITE setWorldIndex NOTIFY changed)
    Q_PROPERTY(QStringList characters READ characters NOTIFY changed)
    Q_PROPERTY(QStringList characterPictures READ characterPictures NOTIFY changed)
    Q_PROPERTY(int characterIndex READ characterIndex WRITE setCharacterIndex NOTIFY changed)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(QList<bool> activeRules READ activeRules NOTIFY changed)
    Q_PROPERTY(QStringList levels READ levels NOTIFY changed)
    Q_PROPERTY(QStringList samples READ samples NOTIFY changed)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed)
    Q_PROPERTY(QStringList models READ models NOTIFY changed)
    Q_PROPERTY(int modelIndex READ modelIndex WRITE setModelIndex NOTIFY changed)
    Q_PROPERTY(QStringList stories READ stories NOTIFY changed)
    Q_PROPERTY(QStringList storyWorldPictures READ storyWorldPictures NOTIFY changed)
    Q_PROPERTY(QStringList storyCharacterPictures READ storyCharacterPictures NOTIFY changed)
    Q_PROPERTY(QStringList storyDays READ storyDays NOTIFY changed)
    Q_PROPERTY(int storyIndex READ storyIndex NOTIFY changed)
    Q_PROPERTY(bool practiceWords READ hasPracticeWords WRITE setHasPracticeWords NOTIFY changed)
    Q_PROPERTY(bool canBegin READ canBegin NOTIFY changed)
    Q_PROPERTY(QString fileProblems READ fileProblems NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)

public:
    /// Both must outlive the page model.
    StorySetupModel(StoryEngine &engine, StoryDesk &desk, QObject *parent = nullptr);

    /// ISO 639-1; worlds, characters and rules are those of this language, and those of none.
    [[nodiscard]] QString language() const { return languageCode(m_language); }
    void setLanguage(const QString &code);
    [[nodiscard]] QStringList worlds() const;
    /// Names of drawings (StaticImage), one for each world; empty where it has none.
    [[nodiscard]] QStringList worldPictures() const;
    /// What each world's story is about, in a few words; may be empty.
    [[nodiscard]] QStringList worldQuestions() const;
    [[nodiscard]] int worldIndex() const { return m_world; }
    void setWorldIndex(int index);
    [[nodiscard]] QStringList characters() const;
    /// As worldPictures().
    [[nodiscard]] QStringList characterPictures() const;
    [[nodiscard]] int characterIndex() const { return m_character; }
    void setCharacterIndex(int index);
    [[nodiscard]] QStringList rules() const;
    [[nodiscard]] QList<bool> activeRules() const;
    /// In the order of readingLevels.
    [[nodiscard]] QStringList levels() const;
    /// A sentence of the chosen world for each level; may be empty.
    [[nodiscard]] QStringList samples() const { return m_samples; }
    /// Of the story that begin() would begin; StoryPageModel::level() is that of the selected one.
    [[nodiscard]] int level() const;
    void setLevel(int level);
    /// With prices where they cost something.
    [[nodiscard]] QStringList models() const;
    [[nodiscard]] int modelIndex() const;
    void setModelIndex(int index);
    /// The last used first.
    [[nodiscard]] QStringList stories() const;
    /// As worldPictures(), of the stories that were begun.
    [[nodiscard]] QStringList storyWorldPictures() const;
    [[nodiscard]] QStringList storyCharacterPictures() const;
    /// When each was read last, in words.
    [[nodiscard]] QStringList storyDays() const;
    /// The selected one; -1 where there is none.
    [[nodiscard]] int storyIndex() const;
    /// Whether stories bring words that the child practises.
    [[nodiscard]] bool hasPracticeWords() const;
    void setHasPracticeWords(bool has);
    [[nodiscard]] bool canBegin() const;
    /// What is wrong with files of the family, each with its line.
    [[nodiscard]] QString fileProblems() const;
    /// What undo() would bring back, in words; empty where there is nothing.
    [[nodiscard]] QString undoText() const;

    // What a person can do; false where it did not work, and `message` says why.
    Q_INVOKABLE void toggleRule(int index);
    Q_INVOKABLE bool begin();
    Q_INVOKABLE bool continueStory(int index);
    Q_INVOKABLE void deleteStory(int index);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismissUndo();
    /// Asks the models' services again which models they have.
    Q_INVOKABLE void refreshModels();

Q_SIGNALS:
    void changed();
    void undoChanged();

private:
    void activate() override;
    void refresh();
    void read();
    void readSamples();
    bool report(const Result<void> &result);

    StoryEngine &m_engine;
    StoryDesk &m_desk;
    Language m_language = Language::English;
    // As they were read; the lists above are made of them.
    QList<World> m_worlds;
    QList<StoryCharacter> m_characters;
    QList<StoryRule> m_rules;
    QList<StorySession> m_stories;
    int m_world = -1;
    int m_character = -1;
    QStringList m_samples;
    QString m_sampled; // the world and the language that they are of
    std::optional<ReadingLevel> m_level; // none: that of the selected story
    QList<RemovedTurns> m_deleted; // the last at the end
};

} // namespace chitai
