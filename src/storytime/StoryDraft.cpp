// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/StoryDraft.h"

#include <QCryptographicHash>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

QString StoryDraft::lineId(qsizetype line) const
{
    return QStringLiteral("%1-%2-%3")
        .arg(messageNumber)
        .arg(line)
        .arg(qChecksum(lines[line].text().toUtf8()), 4, 16, QLatin1Char('0'));
}

qsizetype StoryDraft::lineWithId(const QString &id) const
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lineId(i) == id)
            return i;
    }
    return -1;
}

Result<void> StoryDraft::checkChangeable(qsizetype line) const
{
    if (line < 0 || line >= lines.size())
        return failure(ErrorCode::NotFound, QStringLiteral("The draft has no such line."));
    if (lines[line].isSent())
        return failure(ErrorCode::Conflict, QStringLiteral("The child has this line already."));
    return {};
}

QString draftStateName(DraftLine::State state)
{
    switch (state) {
    case DraftLine::State::Waiting:
        return QStringLiteral("waiting");
    case DraftLine::State::Approved:
        return QStringLiteral("approved");
    case DraftLine::State::Dropped:
        return QStringLiteral("dropped");
    }
    Q_UNREACHABLE();
}

DraftLine::State draftStateFromName(const QString &name)
{
    return name == u"approved" ? DraftLine::State::Approved
        : name == u"dropped"   ? DraftLine::State::Dropped
                               : DraftLine::State::Waiting;
}

Result<void> StoryDraft::decide(qsizetype line, DraftLine::State state)
{
    return checkChangeable(line).map([&] { lines[line].state = state; });
}

Result<void> StoryDraft::approve(qsizetype line)
{
    CHITAI_TRY(checkChangeable(line));
    if (lines[line].verdict.isRefused())
        return failure(ErrorCode::BadValue, QStringLiteral("Change this line first."));
    return decide(line, DraftLine::State::Approved);
}

void StoryDraft::approveFit()
{
    for (DraftLine &line : lines) {
        if (line.state == DraftLine::State::Waiting && line.verdict.isFit())
            line.state = DraftLine::State::Approved;
    }
}

Result<void> StoryDraft::edit(qsizetype line, const SentenceVerdict &verdict)
{
    return decide(line, DraftLine::State::Waiting).map([&] {
        DraftLine &edited = lines[line];
        if (edited.text() == verdict.sentence)
            return;
        edited.verdict = verdict;
        edited.isEdited = true;
        edited.lastItem = {}; // which has other words
    });
}

Result<void> StoryDraft::drop(qsizetype line)
{
    return decide(line, DraftLine::State::Dropped);
}

Result<void> StoryDraft::reconsider(qsizetype line)
{
    return decide(line, DraftLine::State::Waiting);
}

QList<qsizetype> StoryDraft::dueSentences() const
{
    QList<qsizetype> due;
    for (qsizetype i = 0; i < lines.size() && !lines[i].isChoice; ++i) {
        if (lines[i].state == DraftLine::State::Waiting)
            break;
        if (lines[i].state == DraftLine::State::Approved && !lines[i].isSent())
            due += i;
    }
    return due;
}

QList<qsizetype> StoryDraft::dueChoices() const
{
    if (hasWaiting() || areChoicesSent())
        return {};
    QList<qsizetype> due;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].isChoice && lines[i].state == DraftLine::State::Approved)
            due += i;
    }
    return due;
}

QString StoryDraft::choicesText(const QList<qsizetype> &choices) const
{
    QStringList numbered;
    for (const qsizetype line : choices) {
        const QString &text = lines[line].text();
        numbered += choices.size() == 1
            ? text
            : QStringLiteral("%1. %2").arg(numbered.size() + 1).arg(text);
    }
    return numbered.join(u' ');
}

bool StoryDraft::isAnythingSent() const
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const DraftLine &line) { return line.isSent(); });
}

bool StoryDraft::areChoicesSent() const
{
    return std::any_of(lines.cbegin(), lines.cend(),
                       [](const DraftLine &line) { return line.isChoice && line.isSent(); });
}

bool StoryDraft::hasWaiting() const
{
    return isWaiting(false) || isWaiting(true);
}

bool StoryDraft::isWaiting(bool choices) const
{
    return std::any_of(lines.cbegin(), lines.cend(), [choices](const DraftLine &line) {
        return line.isChoice == choices && line.state == DraftLine::State::Waiting;
    });
}

QString StoryDraft::toReply() const
{
    QStringList sentences;
    QString choices;
    int number = 0;
    for (const DraftLine &line : lines) {
        if (line.state == DraftLine::State::Dropped)
            continue;
        if (line.isChoice) {
            choices += (number == 0 ? u"\n\n" : u"\n") % QStringLiteral("%1. ").arg(number + 1)
                % line.text();
            ++number;
        } else {
            sentences += line.text();
        }
    }
    return sentences.join(u' ') % choices;
}

bool StoryDraft::isChanged() const
{
    return std::any_of(lines.cbegin(), lines.cend(), [](const DraftLine &line) {
        return line.isEdited || line.state == DraftLine::State::Dropped;
    });
}

QString StoryDraft::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DraftLine &line : lines) {
        hash.addData(line.isChoice ? "\n- " : "\n");
        hash.addData(line.text().toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

QList<LineDecision> StoryDraft::lineDecisions() const
{
    QList<LineDecision> decided;
    for (const DraftLine &line : lines) {
        decided += {line.state,    line.sessionItem,
                    line.lastItem, line.isOnItsWay,
                    line.isRead,   line.isEdited ? std::optional(line.text()) : std::nullopt};
    }
    return decided;
}

bool StoryDraft::applyDecisions(const QList<LineDecision> &decided)
{
    if (decided.size() != lines.size())
        return false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        lines[i].state = decided[i].state;
        lines[i].sessionItem = decided[i].sessionItem;
        lines[i].lastItem = decided[i].lastItem;
        lines[i].isOnItsWay = decided[i].isOnItsWay;
        lines[i].isRead = decided[i].isRead;
        if (decided[i].text) {
            lines[i].verdict = {*decided[i].text, {}};
            lines[i].isEdited = true;
        }
    }
    return true;
}

} // namespace chitai
