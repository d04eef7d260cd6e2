// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/ModelCatalogue.h"

#include "base/OutgoingRequest.h"
#include "base/Text.h"
#include "story/providers/BuiltinProvider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QStringBuilder>
#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

constexpr qsizetype mostListedModels = 20'000;
constexpr qint64 maxListBytes = 8 * 1024 * 1024;
constexpr std::chrono::seconds listTimeout{10};

/// USD a token, as a number or as a text, to USD a million tokens, without the noise of binary
/// fractions.
double pricePerMillion(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double price = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(price) || price < 0 || price > 1)
        return 0;
    return std::round(price * 1e12) / 1e6;
}

/// Whether a model answers in words. By what lists of models say of it, where they do, and else by
/// how such models are called.
bool canChat(const QJsonValue &entry)
{
    static const QRegularExpression other(
        QStringLiteral("whisper|embed|\\btts\\b|-tts|dall-e|moderation|rerank|transcri|text-to-|"
                       "stable-diffusion|\\bsdxl|gpt-image|\\bbge-|\\be5-|speech|sora"),
        QRegularExpression::CaseInsensitiveOption);
    const QString kind = entry[u"type"].toString();
    if (!kind.isEmpty() && kind != u"model" && kind != u"chat" && kind != u"language"
        && kind != u"llm" && kind != u"vlm" && kind != u"text")
        return false;
    const QJsonValue outputs = entry[u"architecture"][u"output_modalities"];
    if (outputs.isArray() && !outputs.toArray().contains(QStringLiteral("text")))
        return false;
    return !other.match(entry[u"id"].toString()).hasMatch();
}

} // namespace

QList<StoryModel> readModelList(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QList<StoryModel> models;
    const QJsonArray entries
        = document.isArray() ? document.array() : document.object().value(u"data").toArray();
    for (const QJsonValue entry : entries) {
        const QString id = wellFormed(entry[u"id"].toString());
        if (id.isEmpty() || models.size() >= mostListedModels || !canChat(entry))
            continue;
        const QString name = wellFormed(entry[u"name"].toString());
        const QJsonValue pricing = entry[u"pricing"];
        models += {id, name.isEmpty() ? id : name, pricePerMillion(pricing[u"prompt"]),
                   pricePerMillion(pricing[u"completion"])};
    }
    return models;
}

ModelCatalogue::ModelCatalogue(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    list();
}

void ModelCatalogue::setSources(const QList<ModelSource> &sources)
{
    if (sources == m_sources)
        return;
    m_sources = sources;
    m_listed = QList<QList<StoryModel>>(sources.size());
    list();
    refresh();
}

void ModelCatalogue::refresh()
{
    ++m_round;
    m_pending = int(m_sources.size());
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        ask(i);
}

void ModelCatalogue::ask(qsizetype source, const QString &version)
{
    const Endpoint &endpoint = m_sources[source].endpoint;
    QUrl url = endpoint.baseUrl;
    url.setPath(url.path() % version % u"/models");
    QNetworkRequest request = outgoingRequest(url);
    request.setTransferTimeout(int(std::chrono::milliseconds(listTimeout).count()));
    request.setRawHeader("Accept", "application/json");
    if (!endpoint.key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + endpoint.key.toLatin1());
    QNetworkReply *reply = m_manager.get(request);
    reply->setParent(this); // not asked any longer than somebody wants to know
    const auto bytes = std::make_shared<QByteArray>();
    connect(reply, &QNetworkReply::readyRead, this, [reply, bytes] {
        if (bytes->size() <= maxListBytes)
            *bytes += reply->readAll();
        else
            reply->readAll();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, bytes, source, version, round = m_round] {
                reply->deleteLater();
                if (round != m_round)
                    return;
                *bytes += reply->readAll();
                const bool lacksVersion = reply->error() == QNetworkReply::ContentNotFoundError
                    && version.isEmpty() && mayLackVersion(m_sources[source].endpoint.baseUrl);
                if (lacksVersion) {
                    ask(source, QStringLiteral("/v1"));
                    return;
                }
                if (reply->error() == QNetworkReply::NoError && bytes->size() <= maxListBytes) {
                    m_listed[source] = readModelList(*bytes);
                    list();
                }
                if (--m_pending == 0)
                    Q_EMIT asked();
            });
}

void ModelCatalogue::list()
{
    QList<StoryModel> models{{QString(builtinModel), QStringLiteral("Chitai storyteller")}};
    QHash<QString, ModelPlace> places;
    const auto add = [&](const ModelSource &source, const StoryModel &model) {
        const QString id = source.prefix % model.id;
        if (id == builtinModel || places.contains(id))
            return;
        places.insert(id, {source.endpoint, model.id});
        models += {id, model.name, model.promptPrice, model.completionPrice};
    };
    for (qsizetype i = 0; i < m_sources.size(); ++i) {
        for (const StoryModel &model : std::as_const(m_listed[i])) {
            if (!claimsLocalName(m_sources[i], model.id))
                add(m_sources[i], model);
        }
        for (const StoryModel &model : m_sources[i].named)
            add(m_sources[i], model);
    }
    m_places = std::move(places);
    if (models == m_models)
        return;
    m_models = std::move(models);
    Q_EMIT modelsChanged();
}

bool ModelCatalogue::claimsLocalName(const ModelSource &source, const QString &id) const
{
    return !source.endpoint.isOnThisMachine()
        && std::any_of(m_sources.cbegin(), m_sources.cend(), [&id](const ModelSource &local) {
               return !local.prefix.isEmpty() && id.startsWith(local.prefix);
           });
}

bool ModelCatalogue::has(const QString &id) const
{
    return id == builtinModel || m_places.contains(id);
}

std::optional<ModelPlace> ModelCatalogue::placeOf(const QString &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? std::nullopt : std::optional(*found);
}

} // namespace chitai
