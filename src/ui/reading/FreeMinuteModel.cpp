// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reading/FreeMinuteModel.h"

#include "base/Clock.h"
#include "practice/FreeMinutes.h"
#include "reading/SessionModel.h"
#include "ui/common/Problem.h"

#include <cmath>

namespace chitai {

namespace {

// A second is never shown much too late.
constexpr std::chrono::milliseconds tickLength{200};

} // namespace

FreeMinuteModel::FreeMinuteModel(SessionModel &model, const Clock &clock, QObject *parent)
    : PageModel(parent)
    , m_model(model)
    , m_clock(clock)
    , m_snapshot(model.snapshot())
{
    m_ticks.setInterval(tickLength);
    connect(&m_ticks, &QTimer::timeout, this, &FreeMinuteModel::tick);
    connect(&m_model, &SessionModel::snapshotChanged, this, &FreeMinuteModel::follow);
    tick();
}

void FreeMinuteModel::follow()
{
    const SnapshotPtr before = std::exchange(m_snapshot, m_model.snapshot());
    // Who reads on word by word has thought better of it.
    if (!canBegin() || before->current != m_snapshot->current
        || before->wordIndex != m_snapshot->wordIndex)
        setPreparing(false);
    if (before->freeMinute == m_snapshot->freeMinute && !m_snapshot->freeMinute
        && canBegin() == m_canBegin && before->offersFreeMinute == m_snapshot->offersFreeMinute)
        return;
    m_canBegin = canBegin();
    if (before->current != m_snapshot->current || before->freeMinute != m_snapshot->freeMinute)
        Q_EMIT textChanged();
    if (before->freeMinute != m_snapshot->freeMinute)
        setMessage({});
    Q_EMIT marksChanged();
    tick();
    Q_EMIT changed();
}

FreeMinuteModel::Stage FreeMinuteModel::stageNow() const
{
    const std::shared_ptr<const FreeMinute> &minute = m_snapshot->freeMinute;
    if (!minute)
        return None;
    if (minute->lastWord)
        return Over;
    return minute->took || minute->passed(m_clock.monotonic()) == FreeMinute::whole ? Asking
                                                                                    : Running;
}

void FreeMinuteModel::tick()
{
    const std::shared_ptr<const FreeMinute> &minute = m_snapshot->freeMinute;
    const auto passed = minute ? minute->passed(m_clock.monotonic()) : std::chrono::milliseconds(0);
    const int seconds = int(std::chrono::floor<std::chrono::seconds>(passed).count());
    const Stage stage = stageNow();
    if (stage == Running)
        m_ticks.start();
    else
        m_ticks.stop();
    if (std::exchange(m_seconds, seconds) != seconds)
        Q_EMIT secondsChanged();
    if (std::exchange(m_stage, stage) == stage)
        return;
    m_takesLastWord = stage == Asking;
    Q_EMIT changed();
}

bool FreeMinuteModel::isOffered() const
{
    return m_snapshot->offersFreeMinute;
}

void FreeMinuteModel::setOffered(bool isOffered)
{
    apply(OfferFreeMinute{isOffered});
}

bool FreeMinuteModel::canBegin() const
{
    return m_snapshot->offersFreeMinute && m_snapshot->wordIndex && !m_snapshot->freeMinute
        && !m_snapshot->curtainClosed;
}

bool FreeMinuteModel::isShown() const
{
    return m_isPreparing || m_snapshot->isReadFreely();
}

void FreeMinuteModel::setPreparing(bool isPreparing)
{
    if (std::exchange(m_isPreparing, isPreparing) != isPreparing)
        Q_EMIT changed();
}

QString FreeMinuteModel::shortNotice() const
{
    if (!m_snapshot->current)
        return {};
    const int count = wordsUpTo(int(m_snapshot->current->reading.words.size()) - 1);
    if (count >= wordsForAMinute)
        return {};
    return tr("This text has %n word(s).", "", count) + QLatin1Char(' ')
        + tr("Your child may be through before the minute is over. %n words are enough for most "
             "children; from less than twenty seconds nothing can be told.",
             "", wordsForAMinute);
}

void FreeMinuteModel::setTakesLastWord(bool takesLastWord)
{
    if (takesLastWord == m_takesLastWord)
        return;
    m_takesLastWord = takesLastWord;
    Q_EMIT changed();
}

QString FreeMinuteModel::text() const
{
    return m_snapshot->freeMinute ? m_snapshot->current->text : QString();
}

QStringList FreeMinuteModel::words() const
{
    QStringList words;
    if (m_snapshot->freeMinute) {
        for (const QStringList &pieces : m_snapshot->current->reading.shown)
            words += pieces.join(QString());
    }
    return words;
}

QVariantList FreeMinuteModel::canTap() const
{
    QVariantList canTap;
    if (m_snapshot->freeMinute) {
        const ReadingText &reading = m_snapshot->current->reading;
        for (qsizetype word = 0; word < reading.words.size(); ++word)
            canTap += !reading.isMark(word);
    }
    return canTap;
}

QStringList FreeMinuteModel::kinds() const
{
    QStringList kinds;
    if (!m_snapshot->freeMinute)
        return kinds;
    for (int word = 0; word < m_snapshot->current->reading.words.size(); ++word) {
        const auto mark = m_snapshot->marks->constFind(word);
        kinds += mark == m_snapshot->marks->cend() ? QString() : wordMarkCode(*mark);
    }
    return kinds;
}

int FreeMinuteModel::lastWord() const
{
    return m_snapshot->freeMinute ? m_snapshot->freeMinute->lastWord.value_or(-1) : -1;
}

bool FreeMinuteModel::canTakeBack() const
{
    return m_snapshot->freeMinute && m_snapshot->undo
        && m_snapshot->undo->act == UndoOffer::Act::LastWord;
}

QString FreeMinuteModel::result() const
{
    if (lastWord() < 0)
        return {};
    const int misread = misreadUpTo(*m_snapshot->marks, lastWord());
    const std::optional<double> perMinute
        = rightWordsPerMinute(wordsUpTo(lastWord()), misread, *m_snapshot->freeMinute->took);
    if (!perMinute)
        return tr("Too short to say anything: it takes twenty seconds at least.");
    return tr("%n word(s) in a minute.", "", int(std::lround(*perMinute)));
}

QString FreeMinuteModel::details() const
{
    if (lastWord() < 0)
        return {};
    const QString read = tr("%n word(s) read", "", wordsUpTo(lastWord()));
    const int misread = misreadUpTo(*m_snapshot->marks, lastWord());
    const QString wrong
        = misread > 0 ? tr("%n of them misread", "", misread) : tr("none of them misread");
    if (m_snapshot->freeMinute->took == FreeMinute::whole)
        return tr("%1, %2.").arg(read, wrong);
    return tr("%1 in %n second(s), %2.", "", m_seconds).arg(read, wrong);
}

int FreeMinuteModel::wordsUpTo(int index) const
{
    return int(m_snapshot->current->reading.spokenUpTo(index));
}

void FreeMinuteModel::prepare()
{
    Q_EMIT acted();
    setPreparing(canBegin());
}

void FreeMinuteModel::begin()
{
    apply(StartFreeMinute());
}

void FreeMinuteModel::stop()
{
    apply(StopFreeMinute());
}

void FreeMinuteModel::tap(int index)
{
    if (m_takesLastWord && m_stage != Over)
        apply(LastWordRead{index});
    else if (m_snapshot->marks->contains(index))
        apply(UnmarkWord{index});
    else
        apply(MarkWord{index});
}

void FreeMinuteModel::readToEnd()
{
    if (m_snapshot->current)
        apply(LastWordRead{int(m_snapshot->current->reading.lastStep())});
}

void FreeMinuteModel::takeBack()
{
    if (canTakeBack())
        apply(Undo{});
}

void FreeMinuteModel::leave()
{
    if (m_isPreparing) {
        Q_EMIT acted();
        setPreparing(false);
        return;
    }
    apply(LeaveFreeMinute());
}

void FreeMinuteModel::apply(const ReadingCommand &command)
{
    Q_EMIT acted();
    report(m_model.apply(command,
                         {.seenRevision = m_snapshot->revision, .seenText = m_snapshot->revision}),
           describeReadingProblem);
}

} // namespace chitai
