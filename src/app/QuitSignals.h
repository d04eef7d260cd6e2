// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <chrono>

namespace chitai {

/// Turns SIGTERM, SIGINT and SIGHUP, and SIGUSR1, which asks for a pairing code, into signals of
/// Qt's; on a system without them it does nothing. Who is told to end has `patience` to do so in
/// order; then the process ends, whatever runs: everything that was told to anybody is on disk, and
/// what was in the middle is taken back or gone on with at the next start. One object a process.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{800};

    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();
    void codeWanted();
};

} // namespace chitai
