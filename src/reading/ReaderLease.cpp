// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReaderLease.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "reading/SessionModel.h"
#include "storage/ServerCourier.h"

namespace chitai {

namespace {

/// How long a child that was taken over waits for a session here: as long as the lease holds.
constexpr std::chrono::minutes reservation{2};

using IfElsewhere = ReadingLeases::IfElsewhere;

Error readsElsewhere(const QString &laptop)
{
    return {ErrorCode::Conflict,
            QStringLiteral("The child reads on the laptop \"%1\" just now. Nothing was changed.")
                .arg(laptop)};
}

} // namespace

ReaderLease::ReaderLease(const Dependencies &deps, QObject *parent)
    : QObject(parent)
    , m_model(deps.model)
    , m_clock(deps.clock)
    , m_laptopName(deps.laptopName)
    , m_courier(deps.courier)
{
    m_timer.setInterval(renewal);
    connect(&m_timer, &QTimer::timeout, this, &ReaderLease::check);
    // A slot of that signal may not end the session.
    connect(&m_model, &SessionModel::snapshotChanged, this, &ReaderLease::follow,
            Qt::QueuedConnection);
    m_model.setBeginGuard([this](const QUuid &child) { return take(child); });
}

Result<void> ReaderLease::admit(const QUuid &child)
{
    if (m_model.snapshot()->hasSession())
        return take(child);
    const Result<Elsewhere> other = elsewhere(child);
    if (!other || !*other)
        return {};
    Q_EMIT refused(child, **other);
    return tl::unexpected(readsElsewhere(**other));
}

Result<ReaderLease::Elsewhere> ReaderLease::elsewhere(const QUuid &child) const
{
    return m_courier.askNow<Elsewhere>(
        [child](Database &server) { return ReadingLeases(server).elsewhere(child); }, patience);
}

std::function<Result<ReaderLease::Elsewhere>(Database &)>
ReaderLease::taking(const QUuid &child, IfElsewhere ifElsewhere) const
{
    return [child, ifElsewhere, name = m_laptopName](Database &server) {
        return ReadingLeases(server).take(child, name, ifElsewhere);
    };
}

Result<void> ReaderLease::requireFree(const QUuid &child) const
{
    CHITAI_TRY_ASSIGN(const Elsewhere other, elsewhere(child));
    return other ? tl::unexpected(readsElsewhere(*other)) : Result<void>();
}

Result<void> ReaderLease::take(const QUuid &child)
{
    return take(child, IfElsewhere::Leave);
}

Result<void> ReaderLease::takeOver(const QUuid &child)
{
    CHITAI_TRY(take(child, IfElsewhere::TakeOver));
    m_keptUntil = m_clock.monotonic() + reservation;
    return {};
}

Result<void> ReaderLease::take(const QUuid &child, IfElsewhere ifElsewhere)
{
    const Result<Elsewhere> other
        = m_courier.askNow<Elsewhere>(taking(child, ifElsewhere), patience);
    if (!other && ifElsewhere == IfElsewhere::TakeOver)
        return tl::unexpected(other.error());
    if (other && *other) {
        Q_EMIT refused(child, **other);
        return tl::unexpected(readsElsewhere(**other));
    }
    if (m_held != child)
        release();
    hold(child);
    return {};
}

void ReaderLease::hold(const QUuid &child)
{
    m_held = child;
    m_renewed = m_clock.monotonic();
    m_keptUntil = {};
    m_timer.start();
    Q_EMIT held(child);
}

void ReaderLease::release()
{
    if (m_held.isNull())
        return;
    const QUuid before = std::exchange(m_held, {});
    m_timer.stop();
    m_courier.ask<void>(
        [before](Database &server) { return ReadingLeases(server).release(before); }, this,
        [](const Result<void> &released) {
            if (!released)
                qCInfo(logReading)
                    << "a child stays this laptop's for two minutes:" << released.error().message;
        });
}

void ReaderLease::follow()
{
    const SnapshotPtr snapshot = m_model.snapshot();
    if (!snapshot->hasSession() || !snapshot->reader) {
        if (snapshot->reader != m_held || m_clock.monotonic() >= m_keptUntil)
            release();
        return;
    }
    const QUuid child = *snapshot->reader;
    if (child == m_held || child == m_asked)
        return;
    // A session that was taken up again, or one whose child was taken over.
    m_asked = child;
    m_courier.ask<Elsewhere>(
        taking(child, IfElsewhere::Leave), this,
        [this, child](const Result<Elsewhere> &other) { followTaking(child, other); });
}

void ReaderLease::followTaking(const QUuid &child, const Result<Elsewhere> &other)
{
    m_asked = {};
    const SnapshotPtr snapshot = m_model.snapshot();
    if (!snapshot->hasSession() || snapshot->reader != child) {
        follow();
        return;
    }
    if (other && *other) {
        lose(**other);
        return;
    }
    if (m_held != child)
        release();
    hold(child);
}

void ReaderLease::look()
{
    if (m_held.isNull())
        return;
    const QUuid child = m_held;
    m_courier.ask<Elsewhere>(
        [child](Database &server) { return ReadingLeases(server).elsewhere(child); }, this,
        [this, child](const Result<Elsewhere> &other) {
            if (child == m_held && other && *other)
                lose(**other);
        });
}

void ReaderLease::check()
{
    if (m_held.isNull() || m_clock.monotonic() - m_renewed < renewal)
        return;
    if (!m_model.snapshot()->hasSession()) {
        follow();
        return;
    }
    const QUuid child = m_held;
    m_courier.ask<bool>(
        [child](Database &server) { return ReadingLeases(server).renew(child); }, this,
        [this, child](const Result<bool> &renewed) { followRenewal(child, renewed); });
}

void ReaderLease::followRenewal(const QUuid &child, const Result<bool> &renewed)
{
    if (!renewed || child != m_held)
        return; // the server is away; the next time may do
    m_renewed = m_clock.monotonic();
    if (*renewed)
        return;
    m_held = {};
    follow();
}

void ReaderLease::lose(const QString &laptop)
{
    const SnapshotPtr snapshot = m_model.snapshot();
    const QUuid child = snapshot->reader.value_or(m_held);
    m_held = {};
    m_timer.stop();
    if (!snapshot->hasSession())
        return;
    if (const Result<void> ended = m_model.apply(EndSession{}); !ended) {
        qCWarning(logReading) << "the session of a child that reads elsewhere goes on:"
                              << ended.error().message;
        return;
    }
    Q_EMIT takenAway(child, laptop);
}

} // namespace chitai
