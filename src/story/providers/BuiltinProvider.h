// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/providers/ModelStream.h"
#include "story/tales/Storyteller.h"

#include <QTimer>
#include <chrono>

namespace chitai {

inline constexpr QLatin1StringView builtinModel("builtin/storyteller");

/// A text that is there already, word by word as if somebody told it.
class TextStream final : public ModelStream
{
    Q_OBJECT

public:
    TextStream(const QString &text, int promptTokens, std::chrono::milliseconds interval,
               QObject *parent = nullptr);

    void start() override;

private:
    void next();

    QStringList m_pieces;
    StreamEnd m_end;
    QTimer m_timer;
};

/// The storyteller that is always there: needs no model and no network. Lives in the main thread.
class BuiltinProvider
{
public:
    /// `interval`: between two words.
    explicit BuiltinProvider(std::chrono::milliseconds interval);

    [[nodiscard]] std::unique_ptr<ModelStream> ask(const ModelRequest &request);

private:
    const std::chrono::milliseconds m_interval;
    std::optional<Storyteller> m_storyteller; // read when it is asked for the first time
};

} // namespace chitai
