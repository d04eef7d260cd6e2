// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/ReadingLeases.h"

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace chitai {

class Clock;
class ServerCourier;
class SessionModel;

/// Sees to it that a child reads on one of many laptops at a time: the child of the running session
/// is this laptop's, as ReadingLeases has it. A family with one laptop has none of this. Where
/// another laptop takes the child over, the session here ends as if somebody had finished. While
/// the server is away, nobody is stopped; it is asked by the courier, and no tap of a session waits
/// for that. Lives in the thread of its SessionModel.
class ReaderLease : public QObject
{
    Q_OBJECT

public:
    struct Dependencies
    {
        ServerCourier &courier;
        SessionModel &model;
        const Clock &clock;
        QString laptopName; ///< as the others tell it
    };

    explicit ReaderLease(const Dependencies &deps, QObject *parent = nullptr);

    /// Whether the child may be chosen here: in a running session it becomes this laptop's.
    /// Conflict where another one has it, and refused() tells which.
    [[nodiscard]] Result<void> admit(const QUuid &child);
    /// The child becomes this laptop's, for a session that is to begin. Errors as admit().
    [[nodiscard]] Result<void> take(const QUuid &child);
    /// The same whoever has it.
    [[nodiscard]] Result<void> takeOver(const QUuid &child);

    /// Conflict where the child reads on another laptop just now, Unreachable where the server does
    /// not say.
    [[nodiscard]] Result<void> requireFree(const QUuid &child) const;

    /// Another laptop has taken a child over, maybe the one that reads here.
    void look();
    /// Renews what is held, where that is due. Called by a timer; may be called at any time.
    void check();

    static constexpr std::chrono::seconds renewal{30};
    /// Who chooses a child, or begins a session, waits no longer for the server.
    static constexpr std::chrono::milliseconds patience{1'500};

Q_SIGNALS:
    /// Somebody wanted a child that reads on the laptop of that name.
    void refused(const QUuid &child, const QString &laptop);
    /// The child reads here now.
    void held(const QUuid &child);
    /// The child does not read here any more, but on the laptop of that name; the session has
    /// ended.
    void takenAway(const QUuid &child, const QString &laptop);

private:
    /// The name of the laptop that has the child, if another one does.
    using Elsewhere = std::optional<QString>;

    void follow();
    void followTaking(const QUuid &child, const Result<Elsewhere> &other);
    void followRenewal(const QUuid &child, const Result<bool> &renewed);
    void lose(const QString &laptop);
    [[nodiscard]] Result<void> take(const QUuid &child, ReadingLeases::IfElsewhere ifElsewhere);
    [[nodiscard]] Result<Elsewhere> elsewhere(const QUuid &child) const;
    /// Asks the server; what it does goes to the courier's thread.
    [[nodiscard]] std::function<Result<Elsewhere>(Database &)>
    taking(const QUuid &child, ReadingLeases::IfElsewhere ifElsewhere) const;
    void hold(const QUuid &child);
    void release();

    SessionModel &m_model;
    const Clock &m_clock;
    const QString m_laptopName;
    ServerCourier &m_courier;
    QTimer m_timer;
    QUuid m_held; // the child that is this laptop's
    QUuid m_asked; // the child that is to become this laptop's
    std::chrono::milliseconds m_renewed{0};
    std::chrono::milliseconds m_keptUntil{0}; // without a session
};

} // namespace chitai
