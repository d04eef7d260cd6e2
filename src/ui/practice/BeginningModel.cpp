// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/BeginningModel.h"

#include "base/Text.h"
#include "illustrations/IllustrationFiles.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "storage/IllustrationStore.h"
#include "ui/common/NextTextWords.h"
#include "ui/common/Problem.h"

#include <QLocale>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostTexts = 5;
constexpr qsizetype mostHardWords = 6;

} // namespace

BeginningModel::BeginningModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
    connect(&m_deps.progress, &ProgressModel::changed, this, &BeginningModel::refresh);
    connect(&m_deps.files, &IllustrationFiles::arrived, this, &BeginningModel::changed);
}

void BeginningModel::refresh()
{
    m_session.reset();
    m_review = {};
    m_next.reset();
    const QUuid child = m_deps.progress.profileId();
    const std::optional<Language> language = languageFromCode(m_deps.progress.language());
    if (!m_deps.progress.isReady() && language) {
        if (const auto last = m_deps.practice.lastEvening(child, *language))
            m_session = *last;
        if (m_session)
            m_review = m_deps.practice.review(m_session->id).value_or(SessionReview());
        // What was shown and not begun is none of it; what was read twice stands there once.
        m_review.texts.removeIf(
            [](const ReviewedText &text) { return !text.isRead() || text.isRepeat; });
        const auto next = m_session ? m_deps.practice.nextStep(m_session->id)
                                    : m_deps.practice.anyNextText(child, *language);
        if (next)
            m_next = *next;
        if (!m_next)
            m_next
                = m_deps.practice.anyNextText(child, *language).value_or(std::optional<NextText>());
    }
    Q_EMIT changed();
}

QString BeginningModel::day() const
{
    return m_session
        ? QLocale().toString(m_session->startedAt.toLocalTime().date(), QLocale::LongFormat)
        : QString();
}

QStringList BeginningModel::texts() const
{
    QStringList texts;
    for (const ReviewedText &text : m_review.texts) {
        if (texts.size() < mostTexts)
            texts += oneLine(text.text);
    }
    return texts;
}

int BeginningModel::moreTexts() const
{
    return int(std::max<qsizetype>(0, m_review.texts.size() - mostTexts));
}

QString BeginningModel::figures() const
{
    if (!m_session)
        return {};
    return tr("%n text(s)", "", int(m_review.texts.size())) + QStringLiteral(", ")
        + tr("%n word(s)", "", m_review.summary.words);
}

QString BeginningModel::hardWords() const
{
    QStringList words;
    for (const SessionReview::Word &word : m_review.hardWords) {
        const QString bare = bareWord(word.text);
        if (!words.contains(bare) && words.size() < mostHardWords)
            words += bare;
    }
    return words.join(QStringLiteral(", "));
}

QString BeginningModel::nextText() const
{
    return m_next ? oneLine(m_next->item.text) : QString();
}

QString BeginningModel::nextReason() const
{
    if (!m_next)
        return {};
    const bool isKnown = m_session || m_next->reason == NextText::Reason::PutFirst;
    return isKnown ? describeNextText(*m_next) : tr("A short one to begin with.");
}

QUrl BeginningModel::nextPicture() const
{
    if (!m_next)
        return {};
    const Result<QList<QUuid>> pictures = m_deps.illustrations.ofItem(m_next->item.id);
    return pictures && !pictures->isEmpty() ? m_deps.files.thumbnailUrl(pictures->front()) : QUrl();
}

void BeginningModel::readNext()
{
    Q_EMIT acted();
    if (!m_next)
        return;
    const QUuid id = m_next->item.id;
    if (!report(m_deps.profiles.choose(m_deps.progress.profileId()), describeReadingProblem))
        return;
    const SnapshotPtr now = m_deps.model.snapshot();
    const bool isOnScreen = now->current && now->current->itemId == id;
    if (!isOnScreen
        && !report(m_deps.model.apply(AddItems{{id}, m_next->item.language}),
                   describeReadingProblem))
        return;
    Q_EMIT readingWanted();
}

} // namespace chitai
