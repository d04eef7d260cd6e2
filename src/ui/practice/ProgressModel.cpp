// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressModel.h"

#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "ui/common/Problem.h"

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
    Q_EMIT profileChanged();
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
    Result<ChildProgress> progress = m_deps.practice.progress(m_profileId, m_language);
    setMessage(progress ? QString() : describeProblem(progress.error()));
    m_progress = progress ? *std::move(progress) : ChildProgress();
    Q_EMIT changed();
}

} // namespace chitai
