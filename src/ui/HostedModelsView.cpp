// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/HostedModelsView.h"

#include "reading/ProfileKeeper.h"
#include "storytime/StoryDesk.h"
#include "ui/StoryProblem.h"

namespace chitai {

HostedModelsView::HostedModelsView(StoryDesk &desk, const ProfileKeeper &profiles, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_profiles(profiles)
{
    connect(&desk, &StoryDesk::changed, this, &HostedModelsView::changed);
    connect(&desk.engine(), &StoryEngine::changed, this, &HostedModelsView::changed);
    connect(&desk.engine(), &StoryEngine::keyTroubled, this,
            [this](KeyStore::Trouble trouble) { say(describeKeyTrouble(trouble)); });
    connect(&desk.engine(), &StoryEngine::keyFound, this, [this] { say({}); });
    connect(&profiles, &ProfileKeeper::changed, this, &HostedModelsView::changed);
}

void HostedModelsView::say(const QString &message)
{
    m_message = message;
    Q_EMIT messageChanged();
}

bool HostedModelsView::isOn() const
{
    return !address().isEmpty();
}

QString HostedModelsView::address() const
{
    return m_desk.isAwake() ? m_desk.engine().models().hostedService().toString() : QString();
}

QString HostedModelsView::names() const
{
    if (!m_desk.isAwake())
        return {};
    QStringList names = m_desk.engine().models().privateNames();
    if (names.isEmpty()) {
        for (const Profile &profile : m_profiles.profiles())
            names += profile.name;
        names.removeAll(QString());
    }
    return names.join(QStringLiteral(", "));
}

QStringList HostedModelsView::services() const
{
    return {QStringLiteral("https://openrouter.ai/api/v1"),
            QStringLiteral("https://api.mistral.ai/v1"),
            QStringLiteral("https://api.openai.com/v1")};
}

bool HostedModelsView::switchOn(const QString &address, const QString &key, const QString &names)
{
    // The names first: nothing leaves the house before they are known.
    if (!setNames(names))
        return false;
    const QUrl url(address.trimmed());
    const Result<void> done = url.isEmpty()
        ? failure(ErrorCode::BadValue, QStringLiteral("An address is missing."))
        : m_desk.engine().models().setHostedService(url, key.trimmed());
    say(done ? QString() : describeServiceProblem(done.error()));
    Q_EMIT changed();
    return done.has_value();
}

bool HostedModelsView::switchOff()
{
    const Result<void> done = m_desk.engine().models().setHostedService({}, {});
    say(done ? QString() : describeServiceProblem(done.error()));
    Q_EMIT changed();
    return done.has_value();
}

bool HostedModelsView::setNames(const QString &names)
{
    QStringList list;
    for (const QString &name : names.split(u',')) {
        if (!name.trimmed().isEmpty())
            list += name.simplified();
    }
    const Result<void> done = m_desk.engine().models().setPrivateNames(list);
    say(done ? QString() : describeServiceProblem(done.error()));
    Q_EMIT changed();
    return done.has_value();
}

} // namespace chitai
