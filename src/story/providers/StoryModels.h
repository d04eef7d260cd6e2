// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "story/names/NameFinder.h"
#include "story/packs/AssetLibrary.h"
#include "story/providers/BuiltinProvider.h"
#include "story/providers/KeyStore.h"
#include "story/providers/ModelCatalogue.h"

#include <QNetworkAccessManager>

namespace chitai {

class ProfileStore;
class SettingsStore;

/// A program with models that may run on this machine.
struct LocalService
{
    quint16 port = 0;
    QString prefix; ///< of its models' ids
};

/// The models that can be asked: the built-in one, those of the family's configuration, of services
/// that run on this machine, and of a hosted service where a parent has switched that on. Lives in
/// the main thread.
class StoryModels : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QList<LocalService> localServices{{11434, QStringLiteral("ollama/")},
                                          {8080, QStringLiteral("llamacpp/")}};
        std::chrono::milliseconds wordInterval{40}; ///< of the built-in storyteller
        ChatCompletion::Limits limits;
    };

    /// All must outlive this. Asks the services for their lists at once.
    StoryModels(const AssetLibrary &library, SettingsStore &settings, const ProfileStore &profiles,
                KeyStore &keys, Options options, QObject *parent = nullptr);

    [[nodiscard]] const QList<StoryModel> &models() const { return m_catalogue.models(); }
    [[nodiscard]] bool has(const QString &id) const { return m_catalogue.has(id); }
    /// The one that is taken while nobody has chosen.
    [[nodiscard]] QString defaultModel() const;
    /// The services are still being asked for their lists.
    [[nodiscard]] bool isAsking() const { return m_catalogue.isAsking(); }
    /// Asks them again.
    void refresh();

    /// A reply of a model, not started yet. NotAllowed where the model may be one of the hosted
    /// service that was switched off. To a model outside this machine the children's names,
    /// the private ones and the hero's go as other names, as they are at this moment.
    [[nodiscard]] tl::expected<std::unique_ptr<ModelStream>, ModelProblem>
    ask(const QString &id, ModelRequest request);

    /// The hosted service that a parent has switched on; an empty address: off, as it is at first.
    [[nodiscard]] QUrl hostedService() const;
    [[nodiscard]] static QUrl hostedService(const SettingsStore &settings);
    /// Enables the hosted service (prompts are then sent over the internet) or, with an empty
    /// address, disables it and deletes the key. Replies of the one before end with NotAllowed: it
    /// is not asked again, unless the family's configuration names it, too. BadValue for what is no
    /// https address or no key.
    [[nodiscard]] Result<void> setHostedService(const QUrl &baseUrl, const QString &key);
    /// Names that are masked in requests to hosted models, beside those of the children and the
    /// hero.
    [[nodiscard]] QStringList privateNames() const;
    [[nodiscard]] Result<void> setPrivateNames(const QStringList &names);

Q_SIGNALS:
    void modelsChanged();
    /// The services have told their lists.
    void asked();
    /// This hosted service may not be asked any more.
    void switchedOff(const QUrl &service);

private:
    void takeSources();
    [[nodiscard]] bool mayBeSwitchedOff(const QString &id) const;
    /// Those of now, and those that a child had when something was told before: they still stand in
    /// the story. NotSaved where they can't be read or kept: then nothing may leave.
    [[nodiscard]] tl::expected<NameFinder, ModelProblem> namesIn(const StoryCharacter &hero);

    const AssetLibrary &m_library;
    SettingsStore &m_settings;
    const ProfileStore &m_profiles;
    KeyStore &m_keys;
    const Options m_options;
    QNetworkAccessManager m_network;
    ModelCatalogue m_catalogue;
    BuiltinProvider m_builtin;
};

} // namespace chitai
