// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ServerGrowth.h"

#include "practice/GrowthKeeper.h"
#include "reading/SessionModel.h"
#include "storage/GrowthStore.h"
#include "storage/LetterStore.h"
#include "storage/ServerCourier.h"

namespace chitai {

namespace {

using Grown = std::shared_ptr<const Growth>;

/// In the courier's thread.
Result<Grown> askServer(Database &server, const QUuid &child, bool isSettled)
{
    ReadingEventStore events(server);
    PracticeStore practice(server);
    LetterStore letters(server);
    GrowthStore growth(server);
    const Grown grown
        = GrowthKeeper({events, practice, letters, growth}).growthOf(child, isSettled);
    if (!grown)
        return failure(ErrorCode::StorageFailed, QStringLiteral("Nobody can say that now."));
    return grown;
}

} // namespace

ServerGrowth::ServerGrowth(ServerCourier &courier, SessionModel &model, QObject *parent)
    : QObject(parent)
    , m_courier(courier)
    , m_model(model)
{
}

std::shared_ptr<const Growth> ServerGrowth::growthOf(const QUuid &child, bool isSettled)
{
    if (m_isTelling)
        return m_known.value(child);
    m_courier.ask<Grown>(
        [child, isSettled](Database &server) { return askServer(server, child, isSettled); }, this,
        [this, child](const Result<Grown> &grown) {
            if (!grown)
                return;
            m_known.insert(child, *grown);
            m_isTelling = true;
            m_model.updateGrowth();
            m_isTelling = false;
        },
        // All that was ever read may have to be counted anew.
        isSettled ? ServerCourier::Length::Long : ServerCourier::Length::Moment);
    return m_known.value(child);
}

} // namespace chitai
