// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading/ReadingPace.h"

#include <QJsonArray>
#include <algorithm>

namespace chitai {

namespace {

QJsonArray sortedIndices(const QSet<int> &indices, int below)
{
    QList<int> list;
    for (const int index : indices) {
        if (index < below)
            list += index;
    }
    std::sort(list.begin(), list.end());
    QJsonArray array;
    for (const int index : std::as_const(list))
        array += index;
    return array;
}

} // namespace

ReadingPace::ReadingPace(int words, int index, bool isHidden, Moment now)
    : m_words(words)
    , m_index(index)
    , m_reached(index)
    , m_isHidden(isHidden)
    , m_since(now)
    , m_times(words, -1)
{
    if (isHidden)
        m_hidden.insert(index);
}

void ReadingPace::stop(Moment now)
{
    // Words that the child comes back to count once.
    if (m_index < m_words && m_index >= m_reached && !m_isHidden) {
        const qint64 before = std::max<qint64>(m_times[m_index], 0);
        m_times[m_index] = before + std::max<qint64>((now - m_since).count(), 0);
    }
    m_since = now;
}

void ReadingPace::moveTo(std::optional<int> index, Moment now)
{
    const int target = index.value_or(m_words);
    if (target == m_index)
        return;
    stop(now);
    m_index = target;
    m_reached = std::max(m_reached, target);
    if (m_isHidden && m_index < m_words)
        m_hidden.insert(m_index);
}

void ReadingPace::setHidden(bool isHidden, Moment now)
{
    if (isHidden == m_isHidden)
        return;
    stop(now);
    m_isHidden = isHidden;
    if (isHidden && m_index < m_words)
        m_hidden.insert(m_index);
}

void ReadingPace::readFreely(int words, Moment now)
{
    for (int word = 0; word < std::min(words, m_words); ++word) {
        if (word >= m_reached)
            m_times[word] = -1;
    }
    m_index = std::min(words, m_words);
    m_reached = std::max(m_reached, m_index);
    m_since = now;
}

ReadingPace ReadingPace::pausedAt(Moment now) const
{
    ReadingPace paused = *this;
    paused.stop(now);
    return paused;
}

void ReadingPace::goBackTo(const ReadingPace &before, Moment now)
{
    const QSet<int> hidden = before.m_hidden | m_hidden;
    const QSet<int> spoken = before.m_spoken | m_spoken;
    *this = before;
    m_hidden = hidden;
    m_spoken = spoken;
    resume(now);
}

void ReadingPace::noteSpoken(std::optional<int> index)
{
    // A word that was read already is only heard again.
    for (int word = index.value_or(m_reached); word < (index ? *index + 1 : m_words); ++word) {
        if (word >= m_reached)
            m_spoken.insert(word);
    }
}

QJsonObject ReadingPace::toJson(Moment now) const
{
    const ReadingPace done = pausedAt(now);
    QJsonArray times;
    for (int word = 0; word < m_reached; ++word)
        times += done.m_times[word] < 0 ? QJsonValue() : QJsonValue(done.m_times[word]);
    QJsonObject json{{QStringLiteral("reached"), m_reached}, {QStringLiteral("ms"), times}};
    // Marks between the words, which nobody reads, are passed over by steps and are never current.
    if (const QJsonArray hidden = sortedIndices(m_hidden, m_reached); !hidden.isEmpty())
        json.insert(QStringLiteral("hidden"), hidden);
    if (const QJsonArray spoken = sortedIndices(m_spoken, m_reached); !spoken.isEmpty())
        json.insert(QStringLiteral("spoken"), spoken);
    return json;
}

} // namespace chitai
