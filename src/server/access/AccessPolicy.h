// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/transport/HttpMessage.h"

#include <QStringList>
#include <optional>

namespace chitai {

/// Which network and which sites may speak to the program, before anybody asks for a token. In
/// every mode a page of another site gets nothing.
class AccessPolicy
{
public:
    enum class Mode {
        Paired, ///< devices that were paired, and nobody else
        Local, ///< every program and browser on this machine, and nobody else
        Open, ///< everybody on a trusted network
    };

    /// `names` are this machine's: each is taken as one of ours, with and without ".local".
    AccessPolicy(Mode mode, const QStringList &names);

    void addNames(const QStringList &names);

    /// Why a request is refused, or nothing. Judges the peer's address, the Host field (which keeps
    /// a foreign name that was made to point here from being taken for ours) and, where a browser
    /// sent one, the Origin field, which has to be the very address that was asked for.
    [[nodiscard]] std::optional<QString> refusal(const HttpRequest &request) const;

    [[nodiscard]] Mode mode() const { return m_mode; }

private:
    [[nodiscard]] bool isOurs(const QString &host) const;

    Mode m_mode;
    QStringList m_names;
};

} // namespace chitai
