// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/packs/YamlText.h"

#include <QStringList>
#include <QUrl>

namespace chitai {

/// A model that can be chosen.
struct StoryModel
{
    QString id;
    QString name;
    double promptPrice = 0; ///< USD per million tokens
    double completionPrice = 0; ///< USD per million tokens

    friend bool operator==(const StoryModel &, const StoryModel &) = default;
};

/// The base address of a service that speaks OpenAI's interface, of what people paste: a whole
/// endpoint ("…/v1/chat/completions"), a slash at the end or a query are taken off.
[[nodiscard]] QUrl serviceAddress(const QUrl &pasted);

/// Whether it may be that "/v1" was forgotten at the end of the address.
[[nodiscard]] bool mayLackVersion(const QUrl &serviceAddress);

/// The provider that the family names itself, in config.yaml or in the environment. Who writes it
/// down there has thereby switched it on.
struct StoryConfig
{
    QUrl baseUrl; ///< openai_base_url, OPENAI_BASE_URL; empty: none
    QString key; ///< openai_api_key, OPENAI_API_KEY; never logged, sent to others or stored
    bool isKeyExposed = false; ///< the file has a key in it and others on the machine can read it
    QString defaultModel; ///< default_model, MODEL_NAME
    QList<StoryModel> models; ///< supported_models, by id or by id and name
    QList<FileProblem> problems;

    /// The environment beats the file; a file with a mistake counts as empty.
    [[nodiscard]] static StoryConfig load(const QString &dataDir);

    friend bool operator==(const StoryConfig &, const StoryConfig &) = default;
};

/// Whether a text can be a key: Latin letters, digits and signs without blanks, or nothing.
[[nodiscard]] bool canBeKey(const QString &text);

} // namespace chitai
