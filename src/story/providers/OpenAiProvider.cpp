// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/OpenAiProvider.h"

namespace chitai {

OpenAiProvider::OpenAiProvider(Endpoint endpoint, NameFinder names,
                               const ChatCompletion::Limits &limits, QNetworkAccessManager &manager)
    : m_endpoint(std::move(endpoint))
    , m_names(std::move(names))
    , m_limits(limits)
    , m_manager(manager)
{
}

std::unique_ptr<ChatCompletion> OpenAiProvider::ask(const ModelRequest &request)
{
    if (!m_endpoint.isOnThisMachine())
        return std::make_unique<ChatCompletion>(m_endpoint, request, m_names, m_limits, m_manager);
    ChatCompletion::Limits patient = m_limits;
    patient.firstByte = m_limits.localFirstByte;
    patient.silence = m_limits.localSilence;
    patient.whole = m_limits.localWhole;
    return std::make_unique<ChatCompletion>(m_endpoint, request, NameFinder(), patient, m_manager);
}

} // namespace chitai
