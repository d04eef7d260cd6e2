// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a parent notices while the child reads.

#include "ui/reading/ReadingPageModel.h"

#include "base/Clock.h"

namespace chitai {

namespace {

// A mark so soon after a step means the word before: nobody is faster than the child.
constexpr std::chrono::milliseconds markDelay{2'000};

} // namespace

QVariantMap ReadingPageModel::marks() const
{
    QVariantMap marks;
    for (auto mark = m_marks->begin(); mark != m_marks->end(); ++mark)
        marks.insert(QString::number(mark.key()), wordMarkCode(mark.value()));
    return marks;
}

bool ReadingPageModel::isStumbled() const
{
    return m_text
        && m_marks->contains(isCompleted() ? int(m_text->reading.lastStep()) : wordIndex());
}

bool ReadingPageModel::canMark() const
{
    return hasText();
}

int ReadingPageModel::wordBefore(int index) const
{
    if (!m_text || index <= m_text->reading.firstStep())
        return -1;
    return int(m_text->reading.stepNear(index - 1, false));
}

void ReadingPageModel::markWord(int index, const QString &kind)
{
    if (const std::optional<WordMark> mark = wordMarkFromCode(kind))
        apply(MarkWord{index >= 0 ? std::optional(index) : std::nullopt, *mark});
}

void ReadingPageModel::unmarkWord(int index)
{
    apply(UnmarkWord{index});
}

void ReadingPageModel::toggleMark(int index)
{
    if (index < 0)
        return;
    if (m_marks->contains(index))
        unmarkWord(index);
    else
        markWord(index);
}

void ReadingPageModel::toggleStumbled()
{
    Q_EMIT acted();
    const bool isSoon = m_stepped != std::chrono::milliseconds::min()
        && m_clock.monotonic() - m_stepped < markDelay;
    m_stepped = std::chrono::milliseconds::min();
    if (isSoon || isCompleted())
        toggleStumbledBefore();
    else
        toggleMark(wordIndex());
}

void ReadingPageModel::toggleStumbledBefore()
{
    Q_EMIT acted();
    if (m_text)
        toggleMark(isCompleted() ? int(m_text->reading.lastStep()) : wordBefore(wordIndex()));
}

} // namespace chitai
