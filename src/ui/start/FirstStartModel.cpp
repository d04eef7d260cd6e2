// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/FirstStartModel.h"

#include "base/Clock.h"
#include "base/Logging.h"
#include "reading/Profiles.h"
#include "storage/SessionStore.h"
#include "storage/SettingsStore.h"
#include "ui/common/AppearanceModel.h"
#include "ui/common/Problem.h"

namespace chitai {

namespace {

const QString firstStartKey = QStringLiteral("first_start");

} // namespace

FirstStartModel::FirstStartModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
{
}

void FirstStartModel::start()
{
    const Result<QString> stored = m_deps.settings.value(firstStartKey);
    if (!stored)
        return;
    bool isStep = false;
    const int step = stored->toInt(&isStep);
    if (!stored->isEmpty() && (!isStep || step < InterfaceLanguage || step > Screens))
        return; // when it was done
    if (stored->isEmpty() && !isNewFamily())
        return;
    m_step = isStep ? step : InterfaceLanguage;
    takeDraft();
    m_isOpen = true;
    Q_EMIT stepChanged();
    Q_EMIT isOpenChanged();
}

bool FirstStartModel::isNewFamily() const
{
    const QList<Profile> &children = m_deps.children.profiles();
    const Profile &first = children.front();
    if (children.size() > 1 || !first.name.isEmpty() || first.language || first.picture)
        return false;
    const Result<QList<SessionRecord>> sessions = m_deps.sessions.sessions();
    return sessions && sessions->isEmpty();
}

void FirstStartModel::takeDraft()
{
    const Profile &child = m_deps.children.active();
    m_name = child.name;
    m_faceIndex = int(std::max<qsizetype>(0, profileFaces().indexOf(child.face)));
    m_colourIndex = int(std::max<qsizetype>(0, profileColours().indexOf(child.colour)));
    m_reading = child.language;
    Q_EMIT childChanged();
}

int FirstStartModel::partOfDay() const
{
    const int hour = m_deps.clock.now().toLocalTime().time().hour();
    if (hour >= 5 && hour < 11)
        return Morning;
    return hour >= 11 && hour < 17 ? Day : Evening;
}

void FirstStartModel::setName(const QString &name)
{
    m_name = name;
    Q_EMIT childChanged();
}

QStringList FirstStartModel::faces() const
{
    return profileFaces();
}

void FirstStartModel::setFaceIndex(int index)
{
    if (index < 0 || index >= profileFaces().size())
        return;
    m_faceIndex = index;
    Q_EMIT childChanged();
}

QStringList FirstStartModel::colours() const
{
    return profileColours();
}

void FirstStartModel::setColourIndex(int index)
{
    if (index < 0 || index >= profileColours().size())
        return;
    m_colourIndex = index;
    Q_EMIT childChanged();
}

void FirstStartModel::setReadingIndex(int index)
{
    if (index < 0 || index >= int(allLanguages.size()))
        return;
    m_reading = allLanguages[std::size_t(index)];
    Q_EMIT childChanged();
}

Language FirstStartModel::readingLanguage() const
{
    return m_reading.value_or(m_deps.appearance.language());
}

bool FirstStartModel::isIntroduced() const
{
    return m_deps.children.active().language.has_value();
}

void FirstStartModel::next()
{
    if (!m_isOpen || !keepStep())
        return;
    if (m_step == Screens)
        finish(isIntroduced());
    else
        goTo(m_step + 1);
}

bool FirstStartModel::keepStep()
{
    switch (m_step) {
    case InterfaceLanguage:
        m_deps.appearance.setLanguageIndex(m_deps.appearance.languageIndex());
        setMessage(m_deps.appearance.message());
        return message().isEmpty();
    case Child:
        return report(m_deps.children.introduce(m_name, face(), colour(), readingLanguage()),
                      describeProfileProblem);
    default:
        return true; // a screen that was clicked is kept already
    }
}

void FirstStartModel::passOver()
{
    if (!m_isOpen)
        return;
    setMessage({});
    if (m_step == Screens)
        finish(false);
    else
        goTo(m_step + 1);
}

void FirstStartModel::back()
{
    if (m_isOpen && m_step > InterfaceLanguage)
        goTo(m_step - 1);
}

void FirstStartModel::goTo(int step)
{
    // Nothing is lost without it: the steps begin anew then.
    if (const Result<void> kept = m_deps.settings.setValue(firstStartKey, QString::number(step));
        !kept)
        qCWarning(logUi) << "the step of the first start is not kept:" << kept.error().message;
    m_step = step;
    setMessage({});
    Q_EMIT childChanged();
    Q_EMIT stepChanged();
}

void FirstStartModel::useTablet()
{
    if (!m_isOpen)
        return;
    finish(false);
    Q_EMIT tabletWanted();
}

void FirstStartModel::finish(bool reads)
{
    if (const Result<void> kept
        = m_deps.settings.setValue(firstStartKey, toTimestamp(m_deps.clock.now()));
        !kept)
        qCWarning(logUi) << "the first start will be offered again:" << kept.error().message;
    m_screens.stop();
    m_isOpen = false;
    Q_EMIT isOpenChanged();
    Q_EMIT finished(reads);
}

} // namespace chitai
