// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/HostedModelsPanelModel.h"

#include "reading/Profiles.h"
#include "storytime/StoryDesk.h"
#include "ui/common/KeyTrouble.h"
#include "ui/story/StoryProblem.h"

namespace chitai {

HostedModelsPanelModel::HostedModelsPanelModel(StoryEngine &engine, const StoryDesk &desk,
                                               const Profiles &profiles, QObject *parent)
    : PageModel(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_profiles(profiles)
{
    connect(&desk, &StoryDesk::changed, this, &HostedModelsPanelModel::changed);
    connect(&engine, &StoryEngine::changed, this, &HostedModelsPanelModel::changed);
    connect(&engine, &StoryEngine::keyStatusChanged, this,
            [this](KeyStore::KeyStatus trouble) { setMessage(describeKeyTrouble(trouble)); });
    connect(&engine, &StoryEngine::keyFound, this, [this] { setMessage({}); });
    connect(&profiles, &Profiles::changed, this, &HostedModelsPanelModel::changed);
}

bool HostedModelsPanelModel::isOn() const
{
    return !address().isEmpty();
}

QString HostedModelsPanelModel::address() const
{
    return m_desk.isAwake() ? m_engine.models().hostedService().toString() : QString();
}

QString HostedModelsPanelModel::names() const
{
    if (!m_desk.isAwake())
        return {};
    QStringList names = m_engine.models().privateNames();
    if (names.isEmpty()) {
        for (const Profile &profile : m_profiles.profiles())
            names += profile.name;
        names.removeAll(QString());
    }
    return names.join(QStringLiteral(", "));
}

bool HostedModelsPanelModel::isKeyExposed() const
{
    return m_desk.isAwake() && m_engine.exposesKey();
}

bool HostedModelsPanelModel::protectKey()
{
    const bool done = m_engine.protectKey();
    setMessage(done ? tr("Nobody else can read the file any more. If somebody else may have read "
                         "it, ask the service for another key.")
                    : tr("The disk does not keep a file to one person. Take the key out of "
                         "config.yaml and switch the storyteller on below."));
    Q_EMIT changed();
    return done;
}

QStringList HostedModelsPanelModel::services() const
{
    return {QStringLiteral("https://openrouter.ai/api/v1"),
            QStringLiteral("https://api.mistral.ai/v1"),
            QStringLiteral("https://api.openai.com/v1")};
}

bool HostedModelsPanelModel::switchOn(const QString &address, const QString &key,
                                      const QString &names)
{
    // The names first: nothing leaves the house before they are known.
    if (!setNames(names))
        return false;
    const QUrl url(address.trimmed());
    const Result<void> done = url.isEmpty()
        ? failure(ErrorCode::BadValue, QStringLiteral("An address is missing."))
        : m_engine.models().setHostedService(url, key.trimmed());
    Q_EMIT changed();
    return report(done, describeServiceProblem);
}

bool HostedModelsPanelModel::switchOff()
{
    const Result<void> done = m_engine.models().setHostedService({}, {});
    Q_EMIT changed();
    return report(done, describeServiceProblem);
}

bool HostedModelsPanelModel::setNames(const QString &names)
{
    QStringList list;
    for (const QString &name : names.split(u',')) {
        if (!name.trimmed().isEmpty())
            list += name.simplified();
    }
    const Result<void> done = m_engine.models().setPrivateNames(list);
    Q_EMIT changed();
    return report(done, describeServiceProblem);
}

} // namespace chitai
