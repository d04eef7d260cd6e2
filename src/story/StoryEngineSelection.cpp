// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is chosen: world, character, model, rules, level, and the lore of the world.

#include "story/StoryEngine.h"

#include "storage/SettingsStore.h"
#include "story/LoreFolder.h"

#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype mostLore = 20'000; // characters at once
constexpr qsizetype mostPracticeWords = 6; // more would crowd a turn

const QString &practiceKey()
{
    static const QString key = QStringLiteral("story_practice_words");
    return key;
}

/// "Possible are: forest, sea." with so many that it stays a sentence.
template <typename T>
QString possible(const QList<T> &choices)
{
    constexpr qsizetype most = 12;
    if (choices.isEmpty())
        return QStringLiteral("There are none.");
    QStringList ids;
    for (const T &choice : choices.mid(0, most))
        ids += choice.id;
    return u"Possible are: " % ids.join(QStringLiteral(", "))
        % (choices.size() > most ? u", …" : u".");
}

QString noSuch(QStringView what, const QString &id)
{
    return u"There is no " % what % u" \"" % id.left(60) % u"\". ";
}

template <typename T>
Result<void> checkKnown(const T *found, QStringView what, const QString &id, const QList<T> &known)
{
    if (found)
        return {};
    return failure(ErrorCode::NotFound, noSuch(what, id) % possible(known));
}

/// An asset that says nothing of a language is of each.
template <typename T>
Result<void> checkLanguage(const T *asset, std::optional<Language> language)
{
    if (!language || asset->language.value_or(*language) == *language)
        return {};
    return failure(ErrorCode::BadValue,
                   u'"' % asset->id % u"\" is not of the language \"" % languageCode(*language)
                       % u"\".");
}

} // namespace

Result<void> StoryEngine::setSelection(const StorySelection &selection,
                                       Database::Transaction *transaction)
{
    Result<void> stored = m_deps.stories.setSelection(selection);
    if (stored && transaction)
        stored = transaction->commit();
    if (stored) {
        m_selection = selection;
        Q_EMIT changed();
    }
    return stored;
}

Result<StorySession> StoryEngine::findSession(const QString &id) const
{
    const Result<StorySession> session = m_deps.stories.session(id);
    if (!session && session.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, noSuch(u"session", id) % possible(sessions()));
    return session;
}

Result<void> StoryEngine::checkWorld(const QString &id) const
{
    return checkKnown(assets().world(id), u"world", id, assets().worlds);
}

Result<void> StoryEngine::checkCharacter(const QString &id) const
{
    return checkKnown(assets().character(id), u"character", id, assets().characters);
}

Result<void> StoryEngine::checkModel(const QString &id) const
{
    if (m_models->has(id))
        return {};
    return failure(ErrorCode::NotFound, noSuch(u"model", id) % possible(m_models->models()));
}

Result<void> StoryEngine::checkRules(const QStringList &ids) const
{
    for (const QString &id : ids) {
        CHITAI_TRY(checkKnown(assets().rule(id), u"rule", id, assets().rules));
    }
    return {};
}

Result<StorySelection> StoryEngine::selectionFor(const StoryBeginning &beginning) const
{
    StorySelection selection = m_selection;
    selection.worldId = beginning.worldId;
    selection.characterId = beginning.characterId;
    selection.level = beginning.level.value_or(selection.level);
    selection.rules = beginning.rules.value_or(selection.rules);
    if (!beginning.model.isEmpty()) {
        selection.model = beginning.model;
        selection.isModelConfirmed = true;
    }
    const std::optional<Language> language = beginning.language;
    return checkWorld(selection.worldId)
        .and_then([&] { return checkCharacter(selection.characterId); })
        .and_then([&] { return checkLanguage(assets().world(selection.worldId), language); })
        .and_then(
            [&] { return checkLanguage(assets().character(selection.characterId), language); })
        .and_then([&] {
            return beginning.model.isEmpty() ? Result<void>() : checkModel(beginning.model);
        })
        .and_then([&] { return beginning.rules ? checkRules(*beginning.rules) : Result<void>(); })
        .map([&] { return selection; });
}

Result<void> StoryEngine::selectWorld(const QString &id)
{
    StorySelection selection = m_selection;
    selection.worldId = id;
    return checkWorld(id).and_then([&] { return setSelection(selection); });
}

Result<void> StoryEngine::selectCharacter(const QString &id)
{
    StorySelection selection = m_selection;
    selection.characterId = id;
    return checkCharacter(id).and_then([&] { return setSelection(selection); });
}

Result<void> StoryEngine::selectModel(const QString &id)
{
    StorySelection selection = m_selection;
    selection.model = id;
    selection.isModelConfirmed = true;
    return checkModel(id).and_then([&] { return setSelection(selection); });
}

Result<void> StoryEngine::attachLore(const QString &text)
{
    if (m_selection.worldId.isEmpty())
        return failure(ErrorCode::NoSession, QStringLiteral("Select a world first."));
    if (text.size() > mostLore) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The text may have %1 characters at once.").arg(mostLore));
    }
    return m_memory.attachLore(m_selection.worldId, text);
}

Result<QString> StoryEngine::syncFolder(const QString &path)
{
    if (m_selection.worldId.isEmpty())
        return failure(ErrorCode::NoSession, QStringLiteral("Select a world first."));
    CHITAI_TRY_ASSIGN(const LoreFolder folder, LoreFolder::read(m_options.dataDir, path));
    return m_memory.setFolderLore(m_selection.worldId, folder.name, folder.texts)
        .map([&folder](qsizetype pieces) {
            return QStringLiteral("Lore was read from the folder \"%1\": %2 files, %3 pieces.")
                .arg(folder.name)
                .arg(folder.texts.size())
                .arg(pieces);
        });
}

Result<void> StoryEngine::addRule(const QString &id)
{
    StorySelection selection = m_selection;
    if (!selection.rules.contains(id))
        selection.rules += id;
    return checkRules({id}).and_then([&] { return setSelection(selection); });
}

Result<void> StoryEngine::clearRules()
{
    return setRules({});
}

Result<void> StoryEngine::setRules(const QStringList &ids)
{
    StorySelection selection = m_selection;
    selection.rules = ids;
    return checkRules(ids).and_then([&] { return setSelection(selection); });
}

Result<void> StoryEngine::setLevel(ReadingLevel level)
{
    StorySelection selection = m_selection;
    selection.level = level;
    Database::Transaction transaction(m_deps.database);
    CHITAI_TRY(m_deps.stories.setLevel(selection.sessionId, level));
    return setSelection(selection, &transaction);
}

bool StoryEngine::hasPracticeWords() const
{
    return m_deps.settings.value(practiceKey()).value_or(QString()) != u"no";
}

Result<void> StoryEngine::setHasPracticeWords(bool has)
{
    CHITAI_TRY(m_deps.settings.setValue(practiceKey(),
                                        has ? QStringLiteral("yes") : QStringLiteral("no")));
    Q_EMIT changed();
    return {};
}

QStringList StoryEngine::practiceWords(Language language) const
{
    if (!m_deps.practiceWords || !hasPracticeWords())
        return {};
    return m_deps.practiceWords(language).mid(0, mostPracticeWords);
}

} // namespace chitai
