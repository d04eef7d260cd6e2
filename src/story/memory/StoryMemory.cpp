// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/memory/StoryMemory.h"

#include "story/memory/MemoryWords.h"
#include "story/memory/Summary.h"

#include <QStringBuilder>
#include <functional>

namespace chitai {

namespace {

constexpr int mostCandidates = 20;
constexpr qsizetype mostFolderPieces = 2'000; // of a folder

using Search = std::function<Result<QStringList>(const QStringList &words)>;

/// The best pieces for the prompt, then those for what was said before it, as far as they fit.
Result<QStringList> bestWithin(qsizetype budget, const Search &search, const QString &prompt,
                               const QString &saidBefore)
{
    QStringList chosen;
    for (const QString &about : {prompt, saidBefore}) {
        CHITAI_TRY_ASSIGN(const QStringList found, search(tellingWords(about)));
        for (const QString &piece : found) {
            if (piece.size() <= budget && !chosen.contains(piece)) {
                chosen += piece;
                budget -= piece.size();
            }
        }
    }
    return chosen;
}

} // namespace

StoryMemory::StoryMemory(StoryMemoryStore &pieces, StoryStore &stories)
    : m_pieces(pieces)
    , m_stories(stories)
{
}

Result<void> StoryMemory::attachLore(const QString &worldId, const QString &text)
{
    return m_pieces.addLore(worldId, QString(), memoryPieces(text));
}

Result<qsizetype> StoryMemory::setFolderLore(const QString &worldId, const QString &folder,
                                             const QStringList &texts)
{
    QStringList pieces;
    for (const QString &text : texts)
        pieces += memoryPieces(text);
    if (pieces.size() > mostFolderPieces) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The texts of the folder have more than %1 paragraphs. Put "
                                      "some of them into another folder.")
                           .arg(mostFolderPieces));
    }
    return m_pieces.replaceLore(worldId, u"folder:" % folder, pieces).map([&pieces] {
        return pieces.size();
    });
}

Result<void> StoryMemory::remember(const QString &sessionId, qint64 messageNumber,
                                   const QString &text)
{
    return m_pieces.remember(sessionId, messageNumber, memoryPieces(text));
}

Result<void> StoryMemory::replaceMemory(const QString &sessionId, qint64 messageNumber,
                                        const QString &text)
{
    return m_pieces.forget(messageNumber).and_then([&] {
        return remember(sessionId, messageNumber, text);
    });
}

Result<Recollection> StoryMemory::recall(const World &world, const QString &sessionId,
                                         qint64 windowStart, const QString &prompt,
                                         const QString &saidBefore)
{
    CHITAI_TRY(m_pieces.replaceLore(world.id, QStringLiteral("world"), memoryPieces(world.lore)));
    CHITAI_TRY_ASSIGN(const QStringList lore,
                      bestWithin(
                          budget,
                          [&](const QStringList &words) {
                              return m_pieces.findLore(world.id, words, mostCandidates);
                          },
                          prompt, saidBefore));
    CHITAI_TRY_ASSIGN(const QStringList said,
                      bestWithin(
                          budget,
                          [&](const QStringList &words) {
                              return m_pieces.findSaid(sessionId, windowStart, words,
                                                       mostCandidates);
                          },
                          prompt, saidBefore));
    return summaryUpTo(sessionId, windowStart).map([&](const QString &summary) {
        return Recollection{lore, said, summary};
    });
}

Result<QString> StoryMemory::summaryUpTo(const QString &sessionId, qint64 windowStart)
{
    CHITAI_TRY_ASSIGN(const StorySession session, m_stories.session(sessionId));
    CHITAI_TRY_ASSIGN(const QList<StoryMessage> left,
                      m_stories.messagesBetween(sessionId, session.summarisedUpTo, windowStart));
    if (left.isEmpty())
        return session.summary;
    const QString summary = summarise(session.summary, left);
    return m_stories.setSummary(sessionId, summary, left.back().number).map([&summary] {
        return summary;
    });
}

} // namespace chitai
