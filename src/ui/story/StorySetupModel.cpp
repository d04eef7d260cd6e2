// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/StorySetupModel.h"

#include "base/Text.h"
#include "storytime/StoryDesk.h"
#include "ui/story/StoryProblem.h"

#include "story/tales/Storyteller.h"

#include <QFile>
#include <QLocale>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype titleListed = 48; // characters

template <typename T>
QList<T> inLanguage(const QList<T> &assets, Language language)
{
    QList<T> result;
    for (const T &asset : assets) {
        if (asset.language.value_or(language) == language)
            result += asset;
    }
    return result;
}

template <typename T>
QStringList namesOf(const QList<T> &assets)
{
    QStringList names;
    for (const T &asset : assets)
        names += asset.name;
    return names;
}

/// The one with this id, else the first.
template <typename T>
int indexOf(const QList<T> &assets, const QString &id)
{
    for (qsizetype i = 0; i < assets.size(); ++i) {
        if (assets[i].id == id)
            return int(i);
    }
    return assets.isEmpty() ? -1 : 0;
}

/// The drawing that a file asks for, if the program has it.
QString drawingOf(const Asset *asset, const QString &folder)
{
    const QString name = asset ? asset->more.value(QStringLiteral("picture")) : QString();
    const QString picture = folder % name;
    return !name.isEmpty() && QFile::exists(u":/chitai/images/" % picture % u".png") ? picture
                                                                                     : QString();
}

template <typename T>
QStringList drawingsOf(const QList<T> &assets, const QString &folder)
{
    QStringList pictures;
    for (const T &asset : assets)
        pictures += drawingOf(&asset, folder);
    return pictures;
}

const QString worldFolder = QStringLiteral("worlds/");
const QString heroFolder = QStringLiteral("heroes/");

template <typename T>
QString idAt(const QList<T> &assets, int index)
{
    return index >= 0 && index < assets.size() ? assets[index].id : QString();
}

} // namespace

StorySetupModel::StorySetupModel(StoryEngine &engine, StoryDesk &desk, QObject *parent)
    : ActivePageModel(parent)
    , m_engine(engine)
    , m_desk(desk)
{
    connect(&engine, &StoryEngine::changed, this, &StorySetupModel::refresh);
    connect(&engine, &StoryEngine::problemsChanged, this, &StorySetupModel::refresh);
    connect(&engine, &StoryEngine::ready, this, &StorySetupModel::refresh);
    connect(&desk, &StoryDesk::changed, this, &StorySetupModel::refresh);
}

void StorySetupModel::activate()
{
    m_desk.wake();
    refresh();
}

void StorySetupModel::refresh()
{
    if (!isActive() || !m_desk.isAwake())
        return;
    read();
    Q_EMIT changed();
}

void StorySetupModel::read()
{
    const QString world = m_world < 0 ? m_engine.selection().worldId : idAt(m_worlds, m_world);
    const QString character
        = m_character < 0 ? m_engine.selection().characterId : idAt(m_characters, m_character);
    m_worlds = inLanguage(m_engine.assets().worlds, m_language);
    m_characters = inLanguage(m_engine.assets().characters, m_language);
    m_rules = inLanguage(m_engine.assets().rules, m_language);
    m_world = indexOf(m_worlds, world);
    m_character = indexOf(m_characters, character);
    m_stories = m_engine.sessions();
    readSamples();
}

void StorySetupModel::setLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || *language == m_language)
        return;
    m_language = *language;
    Q_EMIT changed();
    refresh();
}

QStringList StorySetupModel::worlds() const
{
    return namesOf(m_worlds);
}

void StorySetupModel::setWorldIndex(int index)
{
    m_world = index;
    readSamples();
    Q_EMIT changed();
}

QStringList StorySetupModel::worldPictures() const
{
    return drawingsOf(m_worlds, worldFolder);
}

QStringList StorySetupModel::worldQuestions() const
{
    QStringList questions;
    for (const World &world : m_worlds)
        questions += world.more.value(QStringLiteral("question"));
    return questions;
}

QStringList StorySetupModel::characterPictures() const
{
    return drawingsOf(m_characters, heroFolder);
}

void StorySetupModel::readSamples()
{
    const QString wanted = idAt(m_worlds, m_world) % languageCode(m_language);
    if (wanted == m_sampled)
        return;
    m_sampled = wanted;
    const Result<Storyteller> storyteller = Storyteller::load();
    m_samples
        = storyteller ? storyteller->samples(idAt(m_worlds, m_world), m_language) : QStringList();
}

QStringList StorySetupModel::characters() const
{
    return namesOf(m_characters);
}

void StorySetupModel::setCharacterIndex(int index)
{
    m_character = index;
    Q_EMIT changed();
}

QStringList StorySetupModel::rules() const
{
    return namesOf(m_rules);
}

QList<bool> StorySetupModel::activeRules() const
{
    QList<bool> active;
    for (const StoryRule &rule : m_rules)
        active += m_engine.selection().rules.contains(rule.id);
    return active;
}

QStringList StorySetupModel::levels() const
{
    return {tr("First sentences"), tr("Short stories"), tr("Reads by itself")};
}

int StorySetupModel::level() const
{
    return int(m_level.value_or(m_desk.level()));
}

void StorySetupModel::setLevel(int level)
{
    m_level = readingLevelFromNumber(level);
    Q_EMIT changed();
}

QStringList StorySetupModel::models() const
{
    QStringList names;
    if (!m_desk.isAwake())
        return names;
    for (const StoryModel &model : m_engine.models().models()) {
        QString name = model.id == builtinModel ? tr("The built-in storyteller") : model.name;
        if (model.promptPrice > 0 || model.completionPrice > 0) {
            name = tr("%1 · $%2 / $%3 a million tokens")
                       .arg(name, QLocale().toString(model.promptPrice),
                            QLocale().toString(model.completionPrice));
        }
        names += name;
    }
    return names;
}

int StorySetupModel::modelIndex() const
{
    if (!m_desk.isAwake())
        return -1;
    const QList<StoryModel> &models = m_engine.models().models();
    for (qsizetype i = 0; i < models.size(); ++i) {
        if (models[i].id == m_engine.model())
            return int(i);
    }
    return -1;
}

void StorySetupModel::setModelIndex(int index)
{
    const QList<StoryModel> &models = m_engine.models().models();
    if (index >= 0 && index < models.size() && index != modelIndex())
        report(m_engine.selectModel(models[index].id));
}

QStringList StorySetupModel::stories() const
{
    QStringList names;
    for (const StorySession &story : m_stories) {
        const StoryAssets &assets = m_engine.assets();
        const World *world = assets.world(story.worldId);
        const StoryCharacter *character = assets.character(story.characterId);
        QString name = (world ? world->name : story.worldId) % u" · "
            % (character ? character->name : story.characterId);
        if (!story.title.isEmpty())
            name += u'\n' % firstCharacters(story.title.simplified(), titleListed);
        names += name;
    }
    return names;
}

QStringList StorySetupModel::storyWorldPictures() const
{
    QStringList pictures;
    for (const StorySession &story : m_stories)
        pictures += drawingOf(m_engine.assets().world(story.worldId), worldFolder);
    return pictures;
}

QStringList StorySetupModel::storyCharacterPictures() const
{
    QStringList pictures;
    for (const StorySession &story : m_stories)
        pictures += drawingOf(m_engine.assets().character(story.characterId), heroFolder);
    return pictures;
}

QStringList StorySetupModel::storyDays() const
{
    QStringList days;
    const QDate today = QDate::currentDate();
    for (const StorySession &story : m_stories) {
        const QDate day = story.lastUsedAt.toLocalTime().date();
        days += day == today           ? tr("Today")
            : day == today.addDays(-1) ? tr("Yesterday")
                                       : QLocale().toString(day, QLocale::ShortFormat);
    }
    return days;
}

int StorySetupModel::storyIndex() const
{
    for (qsizetype i = 0; i < m_stories.size(); ++i) {
        if (m_stories[i].id == m_engine.selection().sessionId)
            return int(i);
    }
    return -1;
}

bool StorySetupModel::hasPracticeWords() const
{
    return m_engine.hasPracticeWords();
}

void StorySetupModel::setHasPracticeWords(bool has)
{
    Q_EMIT acted();
    if (has != hasPracticeWords())
        report(m_engine.setHasPracticeWords(has));
}

bool StorySetupModel::canBegin() const
{
    return m_world >= 0 && m_character >= 0;
}

QString StorySetupModel::fileProblems() const
{
    QStringList problems;
    if (m_desk.isAwake()) {
        for (const FileProblem &problem : m_engine.problems())
            problems += problem.toString();
    }
    return problems.join(u'\n');
}

QString StorySetupModel::undoText() const
{
    return m_deleted.isEmpty() ? QString() : tr("The story was deleted.");
}

void StorySetupModel::toggleRule(int index)
{
    const QString id = idAt(m_rules, index);
    QStringList active = m_engine.selection().rules;
    if (active.removeAll(id) == 0)
        active += id;
    // Those of another language, or whose file is gone, say nothing to this story.
    active.removeIf([this](const QString &rule) {
        return std::none_of(m_rules.cbegin(), m_rules.cend(),
                            [&rule](const StoryRule &own) { return own.id == rule; });
    });
    report(m_engine.setRules(active));
}

bool StorySetupModel::begin()
{
    const bool isBegun = report(m_engine.beginStory({.worldId = idAt(m_worlds, m_world),
                                                     .characterId = idAt(m_characters, m_character),
                                                     .level = m_level,
                                                     .language = m_language}));
    if (isBegun)
        m_level.reset(); // the next story is offered what this one was begun with
    return isBegun;
}

bool StorySetupModel::continueStory(int index)
{
    return report(m_engine.continueSession(idAt(m_stories, index)));
}

void StorySetupModel::deleteStory(int index)
{
    Result<RemovedTurns> cut = m_desk.deleteStory(idAt(m_stories, index));
    if (!cut) {
        report(tl::unexpected(cut.error()));
        return;
    }
    m_deleted += *std::move(cut);
    Q_EMIT undoChanged();
}

void StorySetupModel::undo()
{
    if (m_deleted.isEmpty() || !report(m_desk.restore(m_deleted.back())))
        return;
    m_deleted.removeLast();
    Q_EMIT undoChanged();
}

void StorySetupModel::dismissUndo()
{
    m_deleted.clear();
    Q_EMIT undoChanged();
}

void StorySetupModel::refreshModels()
{
    m_engine.models().refresh();
}

bool StorySetupModel::report(const Result<void> &result)
{
    return PageModel::report(result, describeStoryProblem);
}

} // namespace chitai
