// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/BuiltinProvider.h"

#include "base/Logging.h"
#include "story/packs/CharacterOfAsset.h"
#include "story/providers/ChatEvent.h"

#include <QRegularExpression>

namespace chitai {

namespace {

/// Words with the white space behind them: joined they give the text back.
QStringList piecesOf(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\s*\\S+\\s*"));
    QStringList pieces;
    for (auto match = word.globalMatch(text); match.hasNext();)
        pieces += match.next().captured();
    return pieces;
}

Language languageOf(const ModelRequest &request)
{
    if (request.world.language)
        return *request.world.language;
    return languageOfText(request.world.startMessage + request.world.lore + request.world.name);
}

Telling tellingFor(const std::optional<ReplyWish> &wish)
{
    if (!wish)
        return Telling::AsWritten;
    switch (*wish) {
    case ReplyWish::Simpler:
        return Telling::Simpler;
    case ReplyWish::Shorter:
        return Telling::Shorter;
    case ReplyWish::Anew:
        return Telling::Anew;
    }
    Q_UNREACHABLE();
}

} // namespace

TextStream::TextStream(const QString &text, int promptTokens, std::chrono::milliseconds interval,
                       QObject *parent)
    : ModelStream(parent)
    , m_pieces(piecesOf(text))
    , m_end{.promptTokens = promptTokens, .replyTokens = estimateTokens(text)}
{
    if (m_pieces.isEmpty())
        m_end.problem = ModelProblem::Empty;
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TextStream::next);
}

void TextStream::start()
{
    m_timer.start();
}

void TextStream::next()
{
    if (!m_pieces.isEmpty()) {
        Q_EMIT piece(m_pieces.takeFirst());
        return;
    }
    m_timer.stop();
    Q_EMIT ended(m_end);
}

BuiltinProvider::BuiltinProvider(std::chrono::milliseconds interval)
    : m_interval(interval)
{
}

std::unique_ptr<ModelStream> BuiltinProvider::ask(const ModelRequest &request)
{
    if (!m_storyteller) {
        Result<Storyteller> loaded = Storyteller::load();
        if (loaded)
            m_storyteller = std::move(*loaded);
        else
            qCWarning(logStory) << "the built-in storyteller:" << loaded.error().message;
    }
    QString text;
    if (m_storyteller) {
        TaleRequest tale;
        // A family's file in the place of one of ours is another world.
        if (request.world.isShipped)
            tale.worldId = request.world.id;
        tale.character = characterOfAsset(request.character);
        tale.language = languageOf(request);
        tale.seed = request.seed;
        tale.earlierEvenings = request.earlierEvenings;
        tale.promptsSoFar = request.promptsSoFar;
        tale.prompt = request.prompt;
        tale.scene = request.world.scene;
        tale.lore = request.world.lore;
        tale.ruleIds = request.ruleIds;
        tale.level = request.level;
        tale.telling = tellingFor(request.wish);
        tale.practiceWords = request.practiceWords;
        tale.version = request.version;
        text = m_storyteller->tell(tale).toReply();
    }
    return std::make_unique<TextStream>(text, estimateTokens(request.prompt), m_interval);
}

} // namespace chitai
