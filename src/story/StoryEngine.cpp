// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/StoryEngine.h"

#include "base/PrivateFiles.h"

#include <QStringBuilder>

namespace chitai {

namespace {

// How long a client waits at the door for the lists of models.
constexpr std::chrono::milliseconds modelListTimeout{2'000};

} // namespace

StoryEngine::StoryEngine(const Dependencies &deps, Options options, QObject *parent)
    : QObject(parent)
    , m_deps(deps)
    , m_options(std::move(options))
    , m_memory(deps.memory, deps.stories)
{
    connect(&deps.keys, &KeyStore::statusChanged, this, &StoryEngine::keyStatusChanged);
    connect(&deps.keys, &KeyStore::keyFound, this, &StoryEngine::keyFound);
    m_modelListTimer.setSingleShot(true);
    connect(&m_modelListTimer, &QTimer::timeout, this, &StoryEngine::becomeReady);
}

StoryEngine::~StoryEngine()
{
    // What has arrived is kept.
    for (const auto &running : m_running) {
        disconnect(running->turn.get(), nullptr, this, nullptr);
        store(*running);
    }
}

bool StoryEngine::lacksKey() const
{
    const QUrl service = StoryModels::hostedService(m_deps.settings);
    return !service.isEmpty() && m_deps.keys.key(service).isEmpty()
        && StoryConfig::load(m_options.dataDir).baseUrl != service;
}

bool StoryEngine::exposesKey() const
{
    return m_library ? m_library->config().isKeyExposed
                     : StoryConfig::load(m_options.dataDir).isKeyExposed;
}

bool StoryEngine::protectKey()
{
    makePrivate(m_library->configFile());
    m_library->reload();
    return !exposesKey();
}

void StoryEngine::wake()
{
    if (m_library)
        return;
    m_selection = m_deps.stories.selection().value_or(StorySelection());
    m_library = std::make_unique<AssetLibrary>(m_options.dataDir, m_options.shippedDir);
    m_models = std::make_unique<StoryModels>(*m_library, m_deps.settings, m_deps.profiles,
                                             m_deps.keys, m_options.models);
    takeAssets();
    connect(m_library.get(), &AssetLibrary::assetsChanged, this, [this] {
        takeAssets();
        Q_EMIT changed();
    });
    connect(m_library.get(), &AssetLibrary::configChanged, this, &StoryEngine::changed);
    connect(m_library.get(), &AssetLibrary::problemsChanged, this, &StoryEngine::problemsChanged);
    connect(m_models.get(), &StoryModels::modelsChanged, this, &StoryEngine::changed);
    connect(m_models.get(), &StoryModels::asked, this, &StoryEngine::becomeReady);
    if (m_models->isAsking())
        m_modelListTimer.start(modelListTimeout);
    else
        becomeReady();
}

void StoryEngine::setChildren(const QList<Profile> &children)
{
    QList<StoryCharacter> characters;
    for (const Profile &child : children) {
        StoryCharacter character;
        character.id = u"child-" % child.id.toString(QUuid::WithoutBraces);
        character.name = child.name.simplified();
        if (!character.name.isEmpty())
            characters += character;
    }
    if (characters == m_children)
        return;
    m_children = characters;
    if (!m_library)
        return;
    takeAssets();
    Q_EMIT changed();
}

void StoryEngine::takeAssets()
{
    m_assets = m_library->assets();
    m_assets.characters += m_children;
}

void StoryEngine::becomeReady()
{
    m_modelListTimer.stop();
    if (std::exchange(m_isReady, true))
        return;
    Q_EMIT ready();
}

QString StoryEngine::model() const
{
    return m_selection.model.isEmpty() ? m_models->defaultModel() : m_selection.model;
}

QList<StorySession> StoryEngine::sessions() const
{
    return m_deps.stories.recentSessions(sessionsListed).value_or(QList<StorySession>());
}

QList<StoryMessage> StoryEngine::history() const
{
    return m_deps.stories.messages(m_selection.sessionId, messagesSent)
        .value_or(QList<StoryMessage>());
}

} // namespace chitai
