// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/StoryModels.h"

#include "storage/SettingsStore.h"
#include "story/packs/CharacterOfAsset.h"
#include "story/providers/EnvironmentProxy.h"
#include "story/providers/FamilyNames.h"
#include "story/providers/OpenAiProvider.h"

#include <algorithm>

namespace chitai {

namespace {

const QString hostedKey = QStringLiteral("story.hosted_service");
const QString switchedOffKey = QStringLiteral("story.hosted_service_switched_off");

} // namespace

StoryModels::StoryModels(const AssetLibrary &library, SettingsStore &settings,
                         const ProfileStore &profiles, KeyStore &keys, Options options,
                         QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_options(std::move(options))
    , m_catalogue(m_network)
    , m_builtin(m_options.wordInterval)
{
    connect(&library, &AssetLibrary::configChanged, this, &StoryModels::takeSources);
    connect(&m_catalogue, &ModelCatalogue::modelsChanged, this, &StoryModels::modelsChanged);
    connect(&m_catalogue, &ModelCatalogue::asked, this, &StoryModels::asked);
    connect(&keys, &KeyStore::keyFound, this, &StoryModels::takeSources);
    m_network.setProxyFactory(new EnvironmentProxy); // the manager's from now on
    takeSources();
}

void StoryModels::takeSources()
{
    const StoryConfig &config = m_library.config();
    QList<ModelSource> sources;
    if (!config.baseUrl.isEmpty()) {
        QList<StoryModel> named = config.models;
        if (!config.defaultModel.isEmpty() && config.defaultModel != builtinModel)
            named.prepend({config.defaultModel, config.defaultModel});
        sources += {{config.baseUrl, config.key}, QString(), named};
    }
    if (const QUrl hosted = hostedService(); !hosted.isEmpty())
        sources += {{hosted, m_keys.key(hosted)}, QString(), {}};
    for (const LocalService &service : m_options.localServices) {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/v1").arg(service.port));
        if (url != config.baseUrl)
            sources += {{url, QString()}, service.prefix, {}};
    }
    m_catalogue.setSources(sources);
}

QString StoryModels::defaultModel() const
{
    const StoryConfig &config = m_library.config();
    return config.baseUrl.isEmpty() || config.defaultModel.isEmpty() ? QString(builtinModel)
                                                                     : config.defaultModel;
}

void StoryModels::refresh()
{
    takeSources(); // a keyring that was not unlocked is asked again
    m_catalogue.refresh();
}

tl::expected<std::unique_ptr<ModelStream>, ModelProblem> StoryModels::ask(const QString &id,
                                                                          ModelRequest request)
{
    if (id == builtinModel)
        return m_builtin.ask(request);
    std::optional<ModelPlace> place = m_catalogue.placeOf(id);
    if (!place || place->endpoint.baseUrl == hostedService()) {
        takeSources(); // as above
        place = m_catalogue.placeOf(id);
    }
    if (!place) {
        return tl::unexpected(mayBeSwitchedOff(id) ? ModelProblem::NotAllowed
                                                   : ModelProblem::ModelUnknown);
    }
    request.model = place->model;
    auto names = namesIn(request.character);
    if (!names)
        return tl::unexpected(names.error());
    std::unique_ptr<ChatCompletion> stream
        = OpenAiProvider(place->endpoint, std::move(*names), m_options.limits, m_network)
              .ask(request);
    connect(this, &StoryModels::switchedOff, stream.get(),
            [own = stream.get(), address = place->endpoint.baseUrl](const QUrl &service) {
                if (service == address)
                    own->forbid();
            });
    return stream;
}

bool StoryModels::mayBeSwitchedOff(const QString &id) const
{
    const bool isLocal
        = std::any_of(m_options.localServices.cbegin(), m_options.localServices.cend(),
                      [&id](const LocalService &service) { return id.startsWith(service.prefix); });
    return !isLocal && hostedService().isEmpty()
        && !m_settings.value(switchedOffKey).value_or(QString()).isEmpty();
}

tl::expected<NameFinder, ModelProblem> StoryModels::namesIn(const StoryCharacter &hero)
{
    const Result<QStringList> family = namesOfFamily(m_settings, m_profiles);
    if (!family)
        return tl::unexpected(ModelProblem::NotSaved);
    Character character = characterOfAsset(hero);
    const Language language
        = isCyrillicWord(character.name) ? Language::Russian : Language::English;
    // The forms stay as they are: what is guessed here is guessed there, too.
    character.gender = completed(character, hero.language.value_or(language)).gender;
    QList<PrivateName> names{{character.name, character.gender, character.forms}};
    for (const QString &name : *family)
        names += {name};
    return NameFinder(names);
}

QUrl StoryModels::hostedService() const
{
    return hostedService(m_settings);
}

QUrl StoryModels::hostedService(const SettingsStore &settings)
{
    return QUrl(settings.value(hostedKey).value_or(QString()));
}

Result<void> StoryModels::setHostedService(const QUrl &baseUrl, const QString &key)
{
    const bool isSecure
        = baseUrl.scheme() == u"https" && !baseUrl.host().isEmpty() && baseUrl.userInfo().isEmpty();
    if (!baseUrl.isEmpty() && !isSecure) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The address of the service begins with https://."));
    }
    if (!canBeKey(key)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is no key: it has a blank or a letter that no key "
                                      "has."));
    }
    const QString address = serviceAddress(baseUrl).toString(QUrl::FullyEncoded);
    const QUrl before = hostedService();
    CHITAI_TRY(m_keys.setKey(QUrl(address), baseUrl.isEmpty() ? QString() : key));
    CHITAI_TRY(m_settings.setValue(hostedKey, address));
    takeSources();
    if (before.isEmpty() || before == QUrl(address))
        return {};
    // Only so that the parent is told why a model of before is not there.
    (void)m_settings.setValue(switchedOffKey, QStringLiteral("yes"));
    if (before != m_library.config().baseUrl)
        Q_EMIT switchedOff(before);
    return {};
}

QStringList StoryModels::privateNames() const
{
    return listedNames(m_settings).value_or(QStringList());
}

Result<void> StoryModels::setPrivateNames(const QStringList &names)
{
    return setListedNames(m_settings, names);
}

} // namespace chitai
