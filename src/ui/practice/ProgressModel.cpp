// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressModel.h"

#include "base/Text.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "reading/SessionModel.h"
#include "ui/common/Problem.h"
#include "ui/practice/ProgressWords.h"

#include <algorithm>

namespace chitai {

ProgressModel::ProgressModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
{
    const auto follow = [this] {
        if (isActive())
            activate();
    };
    connect(&m_deps.libraryService, &LibraryService::sessionsChanged, this, follow);
    connect(&m_deps.profiles, &Profiles::changed, this, follow);
    connect(&m_deps.profiles, &Profiles::erased, this, follow);
}

QStringList ProgressModel::names() const
{
    QStringList names;
    for (const Profile &profile : m_deps.profiles.profiles())
        names += profile.name.isEmpty() ? tr("My child") : profile.name;
    return names;
}

int ProgressModel::child() const
{
    const QList<Profile> &profiles = m_deps.profiles.profiles();
    const auto shown = std::find_if(profiles.cbegin(), profiles.cend(),
                                    [this](const Profile &one) { return one.id == m_profileId; });
    return shown == profiles.cend() ? -1 : int(shown - profiles.cbegin());
}

void ProgressModel::setChild(int index)
{
    const QList<Profile> &profiles = m_deps.profiles.profiles();
    if (index < 0 || index >= profiles.size() || index == child())
        return;
    show(profiles[index].id);
    refresh();
}

void ProgressModel::showChild(const QUuid &id)
{
    const QList<Profile> &profiles = m_deps.profiles.profiles();
    const auto wanted = std::find_if(profiles.cbegin(), profiles.cend(),
                                     [&id](const Profile &one) { return one.id == id; });
    setChild(wanted == profiles.cend() ? -1 : int(wanted - profiles.cbegin()));
}

QString ProgressModel::name() const
{
    const int shown = child();
    return shown < 0 ? QString() : m_deps.profiles.profiles()[shown].name;
}

void ProgressModel::setLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (!language || language == m_language)
        return;
    m_language = *language;
    refresh();
}

void ProgressModel::activate()
{
    const QUuid reader = m_deps.profiles.active().id;
    if (reader != m_reader || child() < 0) {
        m_reader = reader;
        show(reader);
    }
    refresh();
}

void ProgressModel::show(const QUuid &profileId)
{
    m_profileId = profileId;
    const QList<Language> read
        = m_deps.practice.languagesRead(m_profileId).value_or(QList<Language>());
    const std::optional<Language> learned = m_deps.profiles.profiles()[child()].language;
    m_language = learned ? *learned : read.value(0, Language::Russian);
}

void ProgressModel::refresh()
{
    m_languages.clear();
    const QList<Language> read
        = m_deps.practice.languagesRead(m_profileId).value_or(QList<Language>());
    for (const Language language : allLanguages) {
        if (language == m_language || read.contains(language))
            m_languages += languageCode(language);
    }
    Result<ProgressOverview> overview = m_deps.practice.overview(m_profileId, m_language, m_span);
    setMessage(overview ? QString() : describeProblem(overview.error()));
    if (m_norms.isEmpty() || m_norms.front().language != m_language) {
        m_norms = readingNorms(m_language);
        m_normIndex = 0;
    }
    m_overview = overview ? *std::move(overview) : ProgressOverview();
    QList<WordPattern> patterns;
    for (const HardPattern &hard : std::as_const(m_overview.patterns.list))
        patterns += hard.pattern;
    m_training.clear();
    if (!patterns.isEmpty())
        m_training = m_deps.practice.trainingTexts(m_profileId, m_language, patterns)
                         .value_or(QList<QList<Item>>());
    m_training.resize(patterns.size());
    m_trained = -1;
    Q_EMIT changed();
    Q_EMIT trainedChanged();
}

void ProgressModel::setSpan(int span)
{
    if (span < 0 || span > int(ProgressSpan::All) || span == int(m_span))
        return;
    m_span = ProgressSpan(span);
    refresh();
}

QString ProgressModel::summary() const
{
    return ProgressWords::summary(m_overview, name());
}

bool ProgressModel::hasPace() const
{
    return !m_overview.first.isEmpty() || !m_overview.repeated.isEmpty();
}

bool ProgressModel::hasTexts() const
{
    return std::any_of(m_overview.periods.cbegin(), m_overview.periods.cend(),
                       [](const ProgressPeriod &period) { return period.texts > 0; });
}

bool ProgressModel::hasTamed() const
{
    return m_overview.tamedBefore > 0 || !m_overview.tamed.isEmpty();
}

bool ProgressModel::showsMinutes() const
{
    return hasMinutes() || m_deps.model.snapshot()->offersFreeMinute;
}

QVariantList ProgressModel::minutes() const
{
    QVariantList list;
    for (const FreeMinuteResult &minute : m_overview.minutes)
        list += QVariantMap{
            {QStringLiteral("title"), ProgressWords::minuteDay(minute, m_overview.to)},
            {QStringLiteral("details"), ProgressWords::minute(minute)}};
    return list;
}

QStringList ProgressModel::normNames() const
{
    QStringList names{tr("Compare with no one")};
    for (const ReadingNorm &norm : m_norms)
        names += tr("Class %1").arg(norm.grade);
    return names;
}

void ProgressModel::setNormIndex(int index)
{
    if (index < 0 || index > m_norms.size() || index == m_normIndex)
        return;
    m_normIndex = index;
    Q_EMIT changed();
}

std::optional<ReadingNorm> ProgressModel::norm() const
{
    return m_normIndex > 0 ? std::optional(m_norms[m_normIndex - 1]) : std::nullopt;
}

QString ProgressModel::normNote() const
{
    return norm() ? ProgressWords::norm(*norm()) : QString();
}

QString ProgressModel::usualShare() const
{
    return ProgressWords::usual(m_overview.patterns);
}

QVariantList ProgressModel::patterns() const
{
    QVariantList list;
    const QList<HardPattern> &hard = m_overview.patterns.list;
    const double most = hard.isEmpty() ? 1 : hard.front().share();
    for (qsizetype i = 0; i < hard.size(); ++i) {
        list += QVariantMap{{QStringLiteral("title"), ProgressWords::pattern(hard[i].pattern)},
                            {QStringLiteral("isLetters"), !hard[i].pattern.letters.isEmpty()},
                            {QStringLiteral("words"), hard[i].hard.join(u", ")},
                            {QStringLiteral("oneIn"), ProgressWords::oneIn(hard[i].share())},
                            {QStringLiteral("share"), hard[i].share() / most},
                            {QStringLiteral("usual"), m_overview.patterns.usual / most},
                            {QStringLiteral("texts"), int(m_training[i].size())}};
    }
    return list;
}

QStringList ProgressModel::columns()
{
    return ProgressWords::columns();
}

QVariantList ProgressModel::table() const
{
    QVariantList table;
    const QList<ProgressWords::Row> rows = ProgressWords::table(m_overview, isByWeek());
    for (const ProgressWords::Row &row : rows) {
        table += QVariant(QStringList{row.when, row.texts, row.pace, row.around, row.alone,
                                      row.withHelp, row.together, row.tamed});
    }
    return table;
}

QStringList ProgressModel::trainingTexts() const
{
    QStringList texts;
    const QList<Item> items = m_training.value(m_trained);
    for (const Item &item : items)
        texts += oneLine(item.text);
    return texts;
}

void ProgressModel::train(int pattern)
{
    const int wanted = pattern >= 0 && pattern < m_training.size() ? pattern : -1;
    if (wanted == m_trained)
        return;
    m_trained = wanted;
    setMessage({});
    Q_EMIT trainedChanged();
}

void ProgressModel::readTrainingTexts()
{
    QList<QUuid> ids;
    const QList<Item> items = m_training.value(m_trained);
    for (const Item &item : items)
        ids += item.id;
    if (ids.isEmpty())
        return;
    Q_EMIT acted();
    // They are for the child that is shown.
    if (!report(m_deps.profiles.choose(profileId()), describeReadingProblem))
        return;
    report(m_deps.model.apply(AddItems{ids, m_language}), describeReadingProblem,
           tr("%n text(s) added to the session.", "", int(ids.size())));
}

} // namespace chitai
