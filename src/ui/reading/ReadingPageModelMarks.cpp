// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a parent notices while the child reads.

#include "ui/reading/ReadingPageModel.h"

#include "base/Clock.h"
#include "base/Text.h"

namespace chitai {

namespace {

// A mark so soon after a step means the word before: nobody is faster than the child.
constexpr std::chrono::milliseconds markDelay{2'000};
// A timer may be early.
constexpr std::chrono::milliseconds timerSlack{50};

} // namespace

QVariantMap ReadingPageModel::marks() const
{
    QVariantMap marks;
    for (auto mark = m_marks->begin(); mark != m_marks->end(); ++mark)
        marks.insert(QString::number(mark.key()), wordMarkCode(mark.value()));
    return marks;
}

QString ReadingPageModel::wordToMark() const
{
    const int index = indexToMark();
    return index < 0 ? QString() : bareWord(m_text->reading.words[index]);
}

QString ReadingPageModel::markText() const
{
    if (!m_undoOffer || m_undoOffer == m_dismissedOffer)
        return {};
    if (m_undoOffer->act == UndoOffer::Act::Mark)
        return tr("“%1” is marked.").arg(bareWord(m_undoOffer->text));
    if (m_undoOffer->act == UndoOffer::Act::Unmark)
        return tr("“%1” is not marked any more.").arg(bareWord(m_undoOffer->text));
    return {};
}

bool ReadingPageModel::isStumbled() const
{
    return m_marks->contains(indexToMark());
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

bool ReadingPageModel::isSoonAfterStep() const
{
    return m_stepped != std::chrono::milliseconds::min()
        && m_clock.monotonic() - m_stepped < markDelay;
}

int ReadingPageModel::indexToMark() const
{
    if (!m_text)
        return -1;
    if (isCompleted())
        return int(m_text->reading.lastStep());
    return isSoonAfterStep() ? wordBefore(wordIndex()) : wordIndex();
}

void ReadingPageModel::awaitMarkDelay()
{
    if (isSoonAfterStep() && !isCompleted())
        m_markTimer.start(markDelay - (m_clock.monotonic() - m_stepped) + timerSlack);
    else
        m_markTimer.stop();
}

void ReadingPageModel::toggleStumbled()
{
    Q_EMIT acted();
    const int index = indexToMark();
    // A second tap means the current word.
    m_stepped = std::chrono::milliseconds::min();
    m_markTimer.stop();
    toggleMark(index);
    Q_EMIT marksChanged();
}

void ReadingPageModel::toggleStumbledBefore()
{
    Q_EMIT acted();
    if (m_text)
        toggleMark(isCompleted() ? int(m_text->reading.lastStep()) : wordBefore(wordIndex()));
}

} // namespace chitai
