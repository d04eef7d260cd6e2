// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "story/packs/StoryConfig.h"
#include "story/providers/ChatCompletion.h"

#include <QObject>

class QNetworkAccessManager;

namespace chitai {

/// A service whose models are listed.
struct ModelSource
{
    Endpoint endpoint;
    QString prefix; ///< before the service's own name of a model, for example "ollama/"
    QList<StoryModel> named; ///< without asking the service

    friend bool operator==(const ModelSource &, const ModelSource &) = default;
};

/// Where a model is asked, and under which name.
struct ModelPlace
{
    Endpoint endpoint;
    QString model;
};

/// Which models there are: always the built-in storyteller, those that the sources' services list,
/// and those that are named. A prefix belongs to its source alone: ids with it that a service
/// outside this machine lists are left out. Lives in the main thread.
class ModelCatalogue : public QObject
{
    Q_OBJECT

public:
    /// The manager must outlive the catalogue.
    explicit ModelCatalogue(QNetworkAccessManager &manager, QObject *parent = nullptr);

    /// Takes over the sources and asks each for its list. Services on this machine that do not run
    /// have no models.
    void setSources(const QList<ModelSource> &sources);
    /// Asks again.
    void refresh();

    [[nodiscard]] const QList<StoryModel> &models() const { return m_models; }
    [[nodiscard]] bool has(const QString &id) const;
    /// Nothing for the built-in storyteller and for what is unknown.
    [[nodiscard]] std::optional<ModelPlace> placeOf(const QString &id) const;
    [[nodiscard]] bool isAsking() const { return m_pending > 0; }

Q_SIGNALS:
    void modelsChanged();
    /// All sources have answered, or had time enough.
    void asked();

private:
    void ask(qsizetype source, const QString &version = {});
    void list();
    /// A service elsewhere lists an id as the models of a service on this machine have them, be
    /// that one running or not: who has chosen such a model has chosen that nothing leaves.
    [[nodiscard]] bool claimsLocalName(const ModelSource &source, const QString &id) const;

    QNetworkAccessManager &m_manager;
    QList<ModelSource> m_sources;
    QList<QList<StoryModel>> m_listed; // by source
    QList<StoryModel> m_models;
    QHash<QString, ModelPlace> m_places;
    int m_pending = 0;
    int m_round = 0; // answers of earlier rounds are passed over
};

/// Reads the answer to GET {base}/models; prices a token become prices a million tokens.
[[nodiscard]] QList<StoryModel> readModelList(const QByteArray &json);

} // namespace chitai
