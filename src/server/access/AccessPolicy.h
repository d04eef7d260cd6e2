// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <optional>

namespace chitai {

/// Who may speak to the program. Until tablets can be paired there are two modes, and in both a
/// page of another site gets nothing.
class AccessPolicy
{
public:
    enum class Mode {
        Local, ///< only programs and browsers on this machine
        Open, ///< everybody on a trusted network
    };

    /// The machine's own name is taken as one of ours, with and without ".local".
    AccessPolicy(Mode mode, const QString &hostName);

    /// Why a request is refused, or nothing. Judges the peer's address, the Host field (which keeps
    /// a foreign name that was made to point here from being taken for ours) and, where a browser
    /// sent one, the Origin field.
    [[nodiscard]] std::optional<QString> refusal(const HttpRequest &request) const;

    [[nodiscard]] Mode mode() const { return m_mode; }

private:
    [[nodiscard]] bool isOurs(const QString &host) const;

    Mode m_mode;
    QString m_hostName;
};

} // namespace chitai
