// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/clients/StoryClient.h"
#include "server/clients/SweepTimer.h"

#include <QTimer>
#include <vector>

namespace chitai {

/// All clients of /ws/rpc. Broadcasts every change, also those made in the window.
/// Lives in the thread of the StoryEngine.
class StoryHub : public QObject
{
    Q_OBJECT

public:
    /// Engine and desk must outlive the hub. Clients that give no sign of life for `clientTimeout`
    /// are dropped.
    StoryHub(StoryEngine &engine, StoryDesk &desk, const Clock &clock,
             std::chrono::milliseconds clientTimeout, QObject *parent = nullptr);
    ~StoryHub() override;

    void add(std::unique_ptr<ClientLink> link);
    /// In the order in which they came.
    [[nodiscard]] const std::vector<std::unique_ptr<StoryClient>> &clients() const
    {
        return m_clients;
    }

    /// Looks after silent and closing clients. Called by a timer of its own when there is
    /// something to do.
    void sweep();

private:
    void noteChange();
    /// Sends the changed state to all; `author` has already been sent the history.
    void publish(StoryClient *author);
    void tellOfDraft();
    void tellOfTurn(const StoryTurn *turn);
    void tellOfProblems();
    void remove(const StoryClient *client);

    StoryEngine &m_engine;
    StoryDesk &m_desk;
    const Clock &m_clock;
    const std::chrono::milliseconds m_clientTimeout;
    std::vector<std::unique_ptr<StoryClient>> m_clients;
    SweepTimer m_sweeper;
    QTimer m_drafts; // sends the draft once after several changes
    QTimer m_telling; // sends a streaming reply at intervals
    QTimer m_publishing; // sends the state once after several changes
    bool m_hasChanged = false;
    bool m_hasOtherHistory = false;
};

} // namespace chitai
