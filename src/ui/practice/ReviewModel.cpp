// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ReviewModel.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "storage/IllustrationStore.h"
#include "storage/SessionStore.h"
#include "ui/common/NextTextWords.h"
#include "ui/common/Problem.h"

#include <QLocale>
#include <algorithm>

namespace chitai {

namespace {

// As many as an evening may need; each is one word.
constexpr qsizetype mostMended = 50;

} // namespace

ReviewModel::ReviewModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
    , m_running(deps.model.snapshot()->sessionId)
{
    connect(&m_deps.model, &SessionModel::snapshotChanged, this, &ReviewModel::followSession);
    connect(&m_deps.files, &IllustrationFiles::arrived, this, &ReviewModel::changed);
    connect(&m_deps.libraryService, &LibraryService::sessionsChanged, this, [this] {
        if (isActive() && m_isOpen)
            refresh();
    });
}

void ReviewModel::activate()
{
    if (m_isOpen)
        refresh();
}

void ReviewModel::followSession()
{
    const std::optional<QUuid> now = m_deps.model.snapshot()->sessionId;
    const std::optional<QUuid> before = std::exchange(m_running, now);
    if (before == now || !m_deps.opensAtEnd)
        return;
    if (now) {
        close();
        return;
    }
    m_sessionId = *before;
    m_mended.clear();
    m_isOpen = true;
    if (isActive())
        refresh();
}

void ReviewModel::close()
{
    m_mended.clear();
    if (std::exchange(m_isOpen, false))
        Q_EMIT changed();
}

QString ReviewModel::sessionId() const
{
    return m_sessionId.isNull() ? QString() : m_sessionId.toString(QUuid::WithoutBraces);
}

void ReviewModel::setSessionId(const QString &id)
{
    m_sessionId = QUuid::fromString(id);
    m_isOpen = !m_sessionId.isNull();
    m_mended.clear();
    setMessage({});
    refresh();
}

void ReviewModel::refresh()
{
    m_session.reset();
    m_review = {};
    m_next.reset();
    m_child = {};
    if (!m_sessionId.isNull()) {
        if (const Result<SessionRecord> session = m_deps.sessions.session(m_sessionId))
            m_session = *session;
        if (const Result<SessionReview> review = m_deps.practice.review(m_sessionId))
            m_review = *review;
        if (const Result<std::optional<NextText>> next = m_deps.practice.nextStep(m_sessionId))
            m_next = *next;
    }
    for (const Profile &child : m_deps.profiles.profiles()) {
        if (m_session && m_session->profileId == child.id)
            m_child = child;
    }
    // Of an evening of long ago there may be the texts alone.
    m_isOpen = m_isOpen && (words() > 0 || (!m_deps.opensAtEnd && !m_review.texts.isEmpty()));
    m_hardWords.setRows(m_review.hardWords);
    m_evening.setRows(m_review.texts);
    Q_EMIT changed();
}

QString ReviewModel::childPicture() const
{
    return m_child.picture ? m_deps.files.thumbnailUrl(*m_child.picture).toString() : QString();
}

QString ReviewModel::day() const
{
    if (!m_session)
        return {};
    const QDate day = m_session->startedAt.toLocalTime().date();
    return day == m_deps.clock.now().toLocalTime().date()
        ? tr("Today")
        : QLocale().toString(day, QLocale::LongFormat);
}

QString ReviewModel::language() const
{
    return m_session ? languageCode(m_session->language) : QString();
}

QString ReviewModel::eveningSaid() const
{
    QStringList texts;
    for (int row = 0; row < m_evening.rowCount(); ++row)
        texts += m_evening.index(row).data(EveningListModel::SaidRole).toString();
    return texts.join(QStringLiteral("; "));
}

QString ReviewModel::readTexts() const
{
    int own = 0;
    int ofStory = 0;
    for (const ReviewedText &text : m_review.texts) {
        if (text.isRead() && !text.isRepeat)
            ++(text.isOfStory ? ofStory : own);
    }
    const QString texts = tr("%n text(s)", "", own);
    if (ofStory == 0)
        return texts;
    const QString sentences = tr("%n sentence(s) of a story", "", ofStory);
    return own == 0 ? sentences : tr("%1 and %2").arg(texts, sentences);
}

QString ReviewModel::sentence() const
{
    if (words() == 0)
        return tr("How this was read was not noted then.");
    const QString child = childName().isEmpty() ? tr("The child") : childName();
    return errors() == 0 ? tr("%1 read %2, and every word came right away.").arg(child, readTexts())
                         : tr("%1 read %2, and %3 of %4 words came right away.")
                               .arg(child, readTexts())
                               .arg(words() - errors())
                               .arg(words());
}

int ReviewModel::minutes() const
{
    if (!m_session || !m_session->endedAt)
        return 0;
    return int((m_session->startedAt.secsTo(*m_session->endedAt) + 59) / 60);
}

double ReviewModel::usualPace() const
{
    return m_review.baseline ? m_review.baseline->pace : -1;
}

double ReviewModel::usualBand() const
{
    return m_review.baseline ? m_review.baseline->band : -1;
}

QString ReviewModel::nextItemId() const
{
    return m_next ? m_next->item.id.toString(QUuid::WithoutBraces) : QString();
}

QString ReviewModel::nextText() const
{
    return m_next ? oneLine(m_next->item.text) : QString();
}

QString ReviewModel::nextReason() const
{
    return m_next ? describeNextText(*m_next) : QString();
}

QUrl ReviewModel::nextPicture() const
{
    if (!m_next)
        return {};
    const Result<QList<QUuid>> pictures = m_deps.illustrations.ofItem(m_next->item.id);
    return pictures && !pictures->isEmpty() ? m_deps.files.thumbnailUrl(pictures->front()) : QUrl();
}

bool ReviewModel::isPutFirst() const
{
    return m_next && m_next->reason == NextText::Reason::PutFirst;
}

void ReviewModel::putFirst()
{
    Q_EMIT acted();
    if (!m_next
        || !report(m_deps.practice.putFirst(m_sessionId, m_next->item.id), describeReadingProblem))
        return;
    refresh();
    Q_EMIT firstChanged();
}

void ReviewModel::mark(const QString &sessionItemId, int wordIndex, const QString &kind)
{
    Q_EMIT acted();
    const QUuid item = QUuid::fromString(sessionItemId);
    const std::optional<WordMark> mark = wordMarkFromCode(kind);
    const SnapshotPtr now = m_deps.model.snapshot();
    Result<void> done;
    if (now->current && now->current->sessionItemId == item) {
        done = mark ? m_deps.model.apply(MarkWord{wordIndex, *mark})
                    : m_deps.model.apply(UnmarkWord{wordIndex});
    } else {
        const ReviewedWord *word = wordAt(item, wordIndex);
        const Mended mended{item, wordIndex, word ? word->mark : std::nullopt,
                            word ? word->text : QString()};
        done = m_deps.practice.mend({m_sessionId, item, wordIndex}, mark);
        if (done && mended.before != mark)
            m_mended += mended;
        if (m_mended.size() > mostMended)
            m_mended.removeFirst();
    }
    report(done, describeReadingProblem);
    refresh();
}

const ReviewedWord *ReviewModel::wordAt(const QUuid &sessionItemId, int wordIndex) const
{
    for (const ReviewedText &text : m_review.texts) {
        if (text.sessionItemId == sessionItemId && wordIndex >= 0 && wordIndex < text.words.size())
            return &text.words[wordIndex];
    }
    return nullptr;
}

QString ReviewModel::undoText() const
{
    return m_isOpen && m_review.canMend && !m_mended.isEmpty()
        ? tr("Changed: %1").arg(m_mended.back().word)
        : QString();
}

void ReviewModel::undo()
{
    Q_EMIT acted();
    if (m_mended.isEmpty())
        return;
    const Mended last = m_mended.back();
    // Where that fails it can be tried again.
    if (report(m_deps.practice.mend({m_sessionId, last.sessionItemId, last.wordIndex}, last.before),
               describeReadingProblem))
        m_mended.removeLast();
    refresh();
}

} // namespace chitai
