// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reading/GrowthSource.h"

#include <QHash>
#include <QObject>
#include <QUuid>

namespace chitai {

class ServerCourier;
class SessionModel;

/// Tells how far a child's picture has grown where the library is on a server: what is known of it
/// at once, and the model is told when the server says more, so that no tap waits. Where the server
/// is away the picture stays as it is until it comes back. Lives in the thread of the model.
class ServerGrowth : public QObject, public GrowthSource
{
    Q_OBJECT

public:
    ServerGrowth(ServerCourier &courier, SessionModel &model, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const Growth> growthOf(const QUuid &child,
                                                         bool isSettled) override;

private:
    ServerCourier &m_courier;
    SessionModel &m_model;
    QHash<QUuid, std::shared_ptr<const Growth>> m_known;
    bool m_isTelling = false;
};

} // namespace chitai
