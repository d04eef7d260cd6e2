// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/OpenAiProvider.h"

namespace chitai {

OpenAiProvider::OpenAiProvider(Endpoint endpoint, NameShield names,
                               const ChatCompletion::Limits &limits, QNetworkAccessManager &manager)
    : m_endpoint(std::move(endpoint))
    , m_names(std::move(names))
    , m_limits(limits)
    , m_manager(manager)
{
}

std::unique_ptr<ModelStream> OpenAiProvider::ask(const ModelRequest &request)
{
    ModelRequest shielded = request;
    if (!m_endpoint.isOnThisMachine()) {
        for (ChatMessage &message : shielded.messages)
            message.content = m_names.hide(message.content);
    }
    return std::make_unique<ChatCompletion>(m_endpoint, shielded, m_limits, m_manager);
}

} // namespace chitai
