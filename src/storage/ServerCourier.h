// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Clock.h"
#include "storage/DatabaseAddress.h"
#include "storage/Outbox.h"
#include "storage/ServerWatch.h"

#include <QObject>
#include <QPointer>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <thread>

namespace chitai {

/// Why a server that is there can't be used.
enum class ServerRefusal {
    None,
    Login, ///< it does not let this laptop in: its user, its password or its rights have changed
    Trust, ///< it can't prove who it is
    Newer, ///< its library is of a later version of the program
};

/// How things stand between a laptop and its server.
struct ServerState
{
    bool isAway = false;
    ServerRefusal refusal = ServerRefusal::None; ///< why it is away or stuck, as far as is known
    bool isStuck = false; ///< it is there, but takes nothing: its disk is full, or it refuses
    int waiting = 0; ///< entries of the outbox that it has not taken yet
    qint64 takenUpTo = 0; ///< of the outbox

    friend bool operator==(const ServerState &, const ServerState &) = default;
};

/// Brings the entries of an outbox to the server, and asks it what the reading session needs to
/// know: in a thread with a connection of its own, so nothing else waits for the network. A server
/// that is away is tried again every two seconds, one that refuses this laptop ever less often, up
/// to once a minute. Lives in the thread that made it.
class ServerCourier : public QObject, public ServerWatch
{
    Q_OBJECT

public:
    /// Where to write what the server refuses for good; called in the courier's thread.
    using Aside = std::function<Result<void>(const SetAside &)>;

    explicit ServerCourier(const DatabaseAddress &server, Aside aside, QObject *parent = nullptr,
                           std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());
    /// Waits no longer than three seconds for what is being asked.
    ~ServerCourier() override;

    /// Of the outbox with that id; entries come in their order.
    void setOutbox(const QString &id);
    void send(const OutboxEntry &entry);
    /// Somebody wants to know now whether a server that is away, or refuses, takes what waits.
    void tryNow();

    [[nodiscard]] ServerState state() const;
    /// Whether everything was taken; waits for that as long as that.
    [[nodiscard]] bool settle(std::chrono::milliseconds longest);

    /// What is asked of the server, in the courier's thread, behind the entries that came before.
    template <typename T>
    using Question = std::function<Result<T>(Database &)>;
    /// Whether a question keeps the courier for a moment, or for so long that its silence says
    /// nothing.
    enum class Length { Moment, Long };
    /// The answer comes to the thread of the courier, unless `receiver` has gone. Unreachable where
    /// the server is away.
    template <typename T>
    void ask(Question<T> question, QObject *receiver, std::function<void(const Result<T> &)> answer,
             Length length = Length::Moment)
    {
        post(
            length,
            [question = std::move(question), guarded = QPointer<QObject>(receiver),
             answer = std::move(answer)](const Result<Database *> &server, const Deliver &deliver) {
                const Result<T> found = answerTo<T>(question, server);
                deliver([guarded, answer, found] {
                    if (guarded)
                        answer(found);
                });
                return isLoss(found);
            });
    }
    /// The same, waited for no longer than that; then Unreachable, and the question is still asked.
    /// Behind a long question only the first one waits.
    template <typename T>
    [[nodiscard]] Result<T> askNow(Question<T> question, std::chrono::milliseconds longest)
    {
        auto promise = std::make_shared<std::promise<Result<T>>>();
        std::future<Result<T>> answer = promise->get_future();
        const auto asked = std::chrono::steady_clock::now();
        post(Length::Moment,
             [question = std::move(question), promise](const Result<Database *> &server,
                                                       const Deliver & /*deliver*/) {
                 const Result<T> found = answerTo<T>(question, server);
                 promise->set_value(found);
                 return isLoss(found);
             });
        if (answer.wait_for(isWaitVain() ? std::chrono::milliseconds::zero() : longest)
            == std::future_status::ready)
            return answer.get();
        noteSilence(asked);
        return tl::unexpected(away());
    }

    // ServerWatch; in the thread of the courier's maker.
    [[nodiscard]] Result<void> admit() override;
    [[nodiscard]] int returns() const override;
    void noteLost() override;

    /// How long admit() waits for the server's taking what this laptop has changed,
    static constexpr std::chrono::milliseconds patience{500};
    /// and for any answer at all, before the server counts as away.
    static constexpr std::chrono::milliseconds silence{1'500};

Q_SIGNALS:
    void changed(const chitai::ServerState &state);

private:
    struct Shared;
    /// Calls in the thread of the courier, unless that has gone.
    using Deliver = std::function<void(std::function<void()>)>;
    /// Gives whether the connection was lost.
    using Job = std::function<bool(const Result<Database *> &, const Deliver &)>;
    void post(Length length, Job job);
    /// Unless something was answered since then.
    void noteSilence(std::chrono::steady_clock::time_point asked);
    /// Whether somebody has waited already behind what keeps the courier for long.
    [[nodiscard]] bool isWaitVain() const;
    [[nodiscard]] static Error away();

    template <typename T>
    [[nodiscard]] static Result<T> answerTo(const Question<T> &question,
                                            const Result<Database *> &server)
    {
        if (!server)
            return tl::unexpected(server.error());
        return question(**server);
    }
    template <typename T>
    [[nodiscard]] static bool isLoss(const Result<T> &result)
    {
        return !result && result.error().code == ErrorCode::Unreachable;
    }

    const std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
};

} // namespace chitai
