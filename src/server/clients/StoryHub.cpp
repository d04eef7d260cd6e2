// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/clients/StoryHub.h"

#include "server/protocol/DraftMessages.h"
#include "server/protocol/StoryEncoder.h"
#include "storytime/StoryDesk.h"

#include <QStringBuilder>
#include <optional>

namespace chitai {

namespace {

// Fast enough to read along; each message holds the whole reply.
constexpr std::chrono::milliseconds tellingInterval{200};

} // namespace

StoryHub::StoryHub(StoryEngine &engine, StoryDesk &desk, const Clock &clock,
                   std::chrono::milliseconds clientTimeout, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_clock(clock)
    , m_clientTimeout(clientTimeout)
{
    m_publishing.setSingleShot(true);
    m_publishing.setInterval(0);
    connect(&m_publishing, &QTimer::timeout, this, [this] { publish(nullptr); });
    for (QTimer *timer : {&m_drafts, &m_telling}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &StoryHub::tellOfDraft);
    }
    m_drafts.setInterval(0);
    m_telling.setInterval(tellingInterval);
    connect(&desk, &StoryDesk::changed, &m_drafts, qOverload<>(&QTimer::start));
    connect(&desk, &StoryDesk::told, this, [this] {
        if (!m_telling.isActive())
            m_telling.start();
    });
    connect(&engine, &StoryEngine::changed, this, &StoryHub::noteChange);
    connect(&engine, &StoryEngine::historyReplaced, this, [this] { m_hasOtherHistory = true; });
    connect(&engine, &StoryEngine::turnOver, this, &StoryHub::tellOfTurn);
    connect(&engine, &StoryEngine::problemsChanged, this, &StoryHub::tellOfProblems);
    connect(&engine, &StoryEngine::ready, this, [this] {
        for (const auto &client : m_clients)
            client->greet();
    });
    connect(&m_sweeper, &QTimer::timeout, this, &StoryHub::sweep);
}

StoryHub::~StoryHub() = default;

void StoryHub::add(std::unique_ptr<ClientLink> link)
{
    if (m_engine.isReady() && m_clients.empty())
        m_engine.models().refresh();
    m_desk.wake();
    auto added = std::make_unique<StoryClient>(std::move(link), m_engine, m_desk, m_clock);
    StoryClient *client = added.get();
    connect(client, &StoryClient::settled, this, [this, client] { publish(client); });
    connect(client, &StoryClient::closing, &m_sweeper, &SweepTimer::hurry);
    connect(client, &StoryClient::alive, this,
            [this] { m_sweeper.noteLife(m_clients, m_clientTimeout, m_clock.monotonic()); });
    // Queued: the client is not deleted under a signal of its own, nor under a broadcast.
    connect(
        client, &StoryClient::gone, this, [this, client] { remove(client); }, Qt::QueuedConnection);
    m_clients.push_back(std::move(added));
    m_sweeper.hurry();
    if (m_engine.isReady())
        client->greet();
}

void StoryHub::remove(const StoryClient *client)
{
    std::erase_if(m_clients, [client](const auto &own) { return own.get() == client; });
    if (m_clients.empty())
        m_sweeper.stop();
}

void StoryHub::noteChange()
{
    m_hasChanged = true;
    m_publishing.start();
}

void StoryHub::publish(StoryClient *author)
{
    m_publishing.stop();
    const bool hasOtherHistory = std::exchange(m_hasOtherHistory, false);
    if (!std::exchange(m_hasChanged, false) || m_clients.empty() || !m_engine.isReady())
        return;
    const TextMessage state = encodeSyncState(m_engine);
    const TextMessage history = hasOtherHistory ? encodeHistory(m_engine.history()) : QString();
    for (const auto &client : m_clients) {
        if (hasOtherHistory && client.get() != author)
            client->send(history);
        client->send(state);
    }
}

void StoryHub::tellOfDraft()
{
    m_telling.stop();
    std::optional<TextMessage> draft;
    for (const auto &client : m_clients) {
        if (!client->watchesDraft())
            continue;
        if (!draft)
            draft = encodeDraft(m_desk);
        client->send(*draft);
    }
}

void StoryHub::tellOfTurn(const StoryTurn *turn)
{
    if (turn->setting().sessionId != m_engine.selection().sessionId)
        return;
    const TextMessage history = encodeHistory(m_engine.history());
    for (const auto &client : m_clients) {
        if (!turn->isBy(client.get()))
            client->send(history);
    }
}

void StoryHub::tellOfProblems()
{
    for (const auto &client : m_clients) {
        for (const FileProblem &problem : m_engine.problems())
            client->send(encodeSystemUpdate(u"✗ " % problem.toString()));
    }
}

void StoryHub::sweep()
{
    for (const auto &client : m_clients)
        client->sweep(m_clientTimeout);
    m_sweeper.plan(m_clients, m_clientTimeout, m_clock.monotonic());
}

} // namespace chitai
