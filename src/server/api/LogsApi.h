// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"
#include "server/transport/MessageBudget.h"

#include <QHash>
#include <QString>

namespace chitai {

class Clock;

/// /api/logs: what a tablet page wants to stand in the program's log. Each sender has a budget of
/// lines, and all together have one, so that nobody fills the log or the disk.
class LogsApi
{
public:
    explicit LogsApi(const Clock &clock);

    /// POST {"level", "message", "args"} writes one line. 429 where the budget is used up.
    [[nodiscard]] HttpResponse write(const HttpRequest &request, const QString &sender);

private:
    [[nodiscard]] bool spend(const QString &sender);

    const Clock &m_clock;
    MessageBudget m_all;
    QHash<QString, MessageBudget> m_ofSender;
    bool m_hasToldRefusal = false;
};

} // namespace chitai
