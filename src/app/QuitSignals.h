// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace chitai {

/// Turns SIGTERM, SIGINT and SIGHUP, and SIGUSR1, which asks for a pairing code, into signals of
/// Qt's; on a system without them it does nothing. One object a process.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
    void codeWanted();
};

} // namespace chitai
