// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/ServerCourier.h"

#include "base/Logging.h"
#include "base/RetryPause.h"
#include "storage/Database.h"
#include "storage/SqlText.h"

#include <QSqlError>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace chitai {

namespace {

using Moment = std::chrono::steady_clock::time_point;

constexpr std::chrono::seconds betweenTries{2};
/// A server may lock an account that is refused too often, and writes each refusal into its log.
constexpr std::chrono::minutes longestRefusalPause{1};
constexpr std::chrono::milliseconds afterLock{50};
/// Shorter than what makes a server count as away: who waits for another laptop is answered.
constexpr std::chrono::milliseconds lockPatience{400};
/// An answer that is no older says that the server is there.
constexpr std::chrono::seconds freshness{1};
constexpr std::chrono::seconds lastPatience{3};
/// What takes long takes no longer.
constexpr std::chrono::seconds longestAnswer{30};

Moment now()
{
    return std::chrono::steady_clock::now();
}

ServerRefusal refusalOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::LoginRefused:
    case ErrorCode::PasswordWanted:
    case ErrorCode::NotAllowed:
        return ServerRefusal::Login;
    case ErrorCode::Untrusted:
        return ServerRefusal::Trust;
    case ErrorCode::NewerSchema:
        return ServerRefusal::Newer;
    default:
        return ServerRefusal::None;
    }
}

} // namespace

/// What the thread and its maker both know; it outlives both.
struct ServerCourier::Shared
{
    Shared(const DatabaseAddress &server, Aside writeAside, std::shared_ptr<const Clock> theClock)
        : address(server)
        , aside(std::move(writeAside))
        , clock(std::move(theClock))
    {
    }

    const DatabaseAddress address;
    const Aside aside;
    const std::shared_ptr<const Clock> clock; // of the next try

    mutable std::mutex mutex; // of all that follows
    std::condition_variable wake; // the thread
    std::condition_variable answered; // who waits for it
    ServerCourier *owner = nullptr;
    QString outbox;
    std::deque<OutboxEntry> entries;
    struct Asked
    {
        Length length;
        Job job;
        qint64 behind = 0; ///< the newest entry when it was asked
    };
    std::deque<Asked> jobs;
    Moment busyUntil{}; // with something that takes long
    bool isWaitVain = false; // for an answer, as long as it is busy with that
    bool isPingWanted = false;
    bool stops = false;
    bool isDone = false;
    bool isAnnounced = false; // or will be
    bool isSilent = false; // it has not answered for too long, and is still asked
    ServerState state;
    int returns = 0;
    Moment contact{}; // the last answer
    std::chrono::milliseconds nextTry{}; // of the entries, or of the server that is away
    RetryPause refusalPause{betweenTries, longestRefusalPause};

    [[nodiscard]] ServerState known() const
    {
        ServerState told = state;
        told.isAway = state.isAway || isSilent;
        told.waiting = int(entries.size());
        return told;
    }
    /// With the mutex locked.
    [[nodiscard]] bool mayTry() const { return clock->monotonic() >= nextTry; }
    void tryAfter(std::chrono::milliseconds pause) { nextTry = clock->monotonic() + pause; }
    /// With the mutex locked. A question waits for what its asker had changed, unless the server
    /// takes nothing.
    [[nodiscard]] bool mayAnswer() const
    {
        return !jobs.empty()
            && (entries.empty() || state.isStuck || entries.front().number > jobs.front().behind);
    }
    void deliver(std::function<void()> call)
    {
        const std::lock_guard lock(mutex);
        if (owner)
            QMetaObject::invokeMethod(owner, std::move(call), Qt::QueuedConnection);
    }
    /// With the mutex locked.
    void announce()
    {
        if (!owner || std::exchange(isAnnounced, true))
            return;
        QMetaObject::invokeMethod(
            owner,
            [courier = owner, this] {
                {
                    const std::lock_guard lock(mutex);
                    isAnnounced = false;
                }
                Q_EMIT courier->changed(courier->state());
            },
            Qt::QueuedConnection);
    }

    void work();

private:
    [[nodiscard]] bool waitForWork(std::unique_lock<std::mutex> &lock);
    [[nodiscard]] bool connect();
    void answerPing();
    void handOver();
    void answerOne();
    void lose(ServerRefusal refusal = ServerRefusal::None);
    void noteAnswer();

    std::unique_ptr<Database> m_server; // the thread's own
    bool m_wasThere = false;
    QString m_reason; // why it could not be connected to, the last time
};

bool ServerCourier::Shared::waitForWork(std::unique_lock<std::mutex> &lock)
{
    for (;;) {
        if (stops)
            return false;
        const bool isDue = mayTry();
        if (state.isAway ? isDue : isPingWanted || mayAnswer() || (!entries.empty() && isDue))
            return true;
        if (state.isAway || !entries.empty())
            wake.wait_for(lock, nextTry - clock->monotonic());
        else
            wake.wait(lock);
    }
}

void ServerCourier::Shared::work()
{
    std::unique_lock lock(mutex);
    while (waitForWork(lock)) {
        lock.unlock();
        if (connect()) {
            answerPing();
            handOver();
            answerOne();
        }
        lock.lock();
    }
    lock.unlock();
    m_server.reset();
    lock.lock();
    isDone = true;
    answered.notify_all();
}

void ServerCourier::Shared::noteAnswer()
{
    const std::lock_guard lock(mutex);
    contact = now();
    if (!state.isStuck)
        refusalPause.reset();
    if (state.isAway || isSilent) {
        qCInfo(logStorage) << "the server answers again; changes that wait:" << entries.size();
        state.isAway = false;
        state.refusal = ServerRefusal::None;
        isSilent = false;
        announce();
    }
    answered.notify_all();
}

void ServerCourier::Shared::lose(ServerRefusal refusal)
{
    m_server.reset();
    std::deque<Asked> unanswered;
    {
        const std::lock_guard lock(mutex);
        if (!std::exchange(state.isAway, true))
            qCWarning(logStorage) << "the server is away; what is read here waits for it";
        state.refusal = refusal;
        isPingWanted = false;
        tryAfter(refusal == ServerRefusal::None ? betweenTries : refusalPause.next());
        unanswered = std::exchange(jobs, {});
        announce();
        answered.notify_all();
    }
    const Deliver toOwner = [this](std::function<void()> call) { deliver(std::move(call)); };
    for (const Asked &asked : unanswered)
        asked.job(tl::unexpected(away()), toOwner);
}

bool ServerCourier::Shared::connect()
{
    if (m_server)
        return true;
    Result<std::unique_ptr<Database>> opened = Database::open(address);
    if (!opened) {
        if (opened.error().message != m_reason) {
            m_reason = opened.error().message;
            qCWarning(logStorage) << "the server can't be used:" << m_reason;
        }
        lose(refusalOf(opened.error().code));
        return false;
    }
    m_reason.clear();
    m_server = *std::move(opened);
    if (!m_server->setPatience(lockPatience)) {
        lose();
        return false;
    }
    if (std::exchange(m_wasThere, true)) {
        const std::lock_guard lock(mutex);
        ++returns;
    }
    noteAnswer();
    return true;
}

void ServerCourier::Shared::answerPing()
{
    {
        const std::lock_guard lock(mutex);
        if (!std::exchange(isPingWanted, false))
            return;
    }
    if (m_server->execute(QStringLiteral("SELECT 1")))
        noteAnswer();
    else
        lose();
}

void ServerCourier::Shared::handOver()
{
    QList<OutboxEntry> batch;
    {
        const std::lock_guard lock(mutex);
        if (!m_server || !mayTry())
            return;
        for (std::size_t i = 0; i < std::min(entries.size(), std::size_t(mostEntriesAtOnce)); ++i)
            batch += entries[i];
    }
    if (batch.isEmpty())
        return;
    const Result<void> taken = takeEntries(*m_server, outbox, batch, aside);
    if (!taken && taken.error().code == ErrorCode::Unreachable) {
        lose(); // whether they were taken is asked the next time
        return;
    }
    noteAnswer();
    const std::lock_guard lock(mutex);
    const bool isLocked = !taken && taken.error().code == ErrorCode::StorageLocked;
    state.refusal = taken ? ServerRefusal::None : refusalOf(taken.error().code);
    if (taken) {
        entries.erase(entries.begin(), entries.begin() + batch.size());
        state.takenUpTo = batch.back().number;
    } else {
        tryAfter(isLocked                                   ? std::chrono::milliseconds(afterLock)
                     : state.refusal == ServerRefusal::None ? betweenTries
                                                            : refusalPause.next());
    }
    state.isStuck = !taken && !isLocked;
    announce();
    answered.notify_all();
}

void ServerCourier::Shared::answerOne()
{
    Job job;
    {
        const std::lock_guard lock(mutex);
        if (!m_server || !mayAnswer())
            return;
        if (jobs.front().length == Length::Long)
            busyUntil = now() + longestAnswer;
        job = std::move(jobs.front().job);
        jobs.pop_front();
    }
    const bool isLost
        = job(m_server.get(), [this](std::function<void()> call) { deliver(std::move(call)); });
    {
        const std::lock_guard lock(mutex);
        busyUntil = {};
        isWaitVain = false;
    }
    if (isLost)
        lose();
    else
        noteAnswer();
}

ServerCourier::ServerCourier(const DatabaseAddress &server, Aside aside, QObject *parent,
                             std::shared_ptr<const Clock> clock)
    : QObject(parent)
    , m_shared(std::make_shared<Shared>(server, std::move(aside), std::move(clock)))
    , m_thread([shared = m_shared] { shared->work(); })
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->owner = this;
}

ServerCourier::~ServerCourier()
{
    std::unique_lock lock(m_shared->mutex);
    m_shared->owner = nullptr;
    m_shared->stops = true;
    m_shared->wake.notify_all();
    const bool isDone
        = m_shared->answered.wait_for(lock, lastPatience, [this] { return m_shared->isDone; });
    lock.unlock();
    if (isDone)
        m_thread.join();
    else
        m_thread.detach(); // it waits for a network that says nothing, and ends with the program
}

void ServerCourier::setOutbox(const QString &id)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->outbox = id;
}

void ServerCourier::send(const OutboxEntry &entry)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->entries.push_back(entry);
    if (m_shared->state.isAway)
        m_shared->announce();
    m_shared->wake.notify_all();
}

void ServerCourier::tryNow()
{
    const std::lock_guard lock(m_shared->mutex);
    if (!m_shared->state.isAway && !m_shared->state.isStuck)
        return;
    m_shared->nextTry = {};
    m_shared->refusalPause.reset();
    m_shared->wake.notify_all();
}

ServerState ServerCourier::state() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->known();
}

bool ServerCourier::settle(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_shared->mutex);
    return m_shared->answered.wait_for(lock, longest, [this] {
        return m_shared->state.isAway || m_shared->isSilent || m_shared->entries.empty();
    }) && m_shared->entries.empty();
}

Result<void> ServerCourier::admit()
{
    Shared &shared = *m_shared;
    std::unique_lock lock(shared.mutex);
    const Moment asked = now();
    const auto isAway = [&] { return shared.state.isAway || shared.isSilent; };
    const bool isFresh = shared.entries.empty() && asked - shared.contact < freshness;
    if (!isAway() && (isFresh || asked < shared.busyUntil))
        return {};
    const auto hasAnswered = [&] { return isAway() || shared.contact >= asked; };
    if (!isAway()) {
        shared.isPingWanted = true;
        shared.wake.notify_all();
        shared.answered.wait_until(lock, asked + patience, [&] {
            return isAway() || ((shared.entries.empty() || shared.state.isStuck) && hasAnswered());
        });
        if (!shared.answered.wait_until(lock, asked + silence, hasAnswered)) {
            shared.isSilent = true;
            shared.announce();
        }
    }
    return isAway() ? tl::unexpected(away()) : Result<void>();
}

int ServerCourier::returns() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->returns;
}

void ServerCourier::noteLost()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->contact = {};
    m_shared->busyUntil = {}; // a long question is no excuse any more
    m_shared->isPingWanted = true;
    m_shared->wake.notify_all();
}

void ServerCourier::noteSilence(Moment asked)
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->contact >= asked)
        return; // it has answered just now, and nobody would take the silence back
    if (now() < m_shared->busyUntil) {
        m_shared->isWaitVain = true;
        return;
    }
    m_shared->isSilent = true;
    m_shared->announce();
}

bool ServerCourier::isWaitVain() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->isWaitVain && now() < m_shared->busyUntil;
}

void ServerCourier::post(Length length, Job job)
{
    {
        const std::lock_guard lock(m_shared->mutex);
        if (!m_shared->state.isAway && !m_shared->isSilent) {
            const auto &entries = m_shared->entries;
            m_shared->jobs.push_back(
                {length, std::move(job), entries.empty() ? 0 : entries.back().number});
            m_shared->wake.notify_all();
            return;
        }
    }
    job(tl::unexpected(away()),
        [shared = m_shared](std::function<void()> call) { shared->deliver(std::move(call)); });
}

Error ServerCourier::away()
{
    return describeStorageError(ErrorCode::Unreachable, {});
}

} // namespace chitai
