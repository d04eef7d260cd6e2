// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/StoryConfig.h"

#include "base/PrivateFiles.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

constexpr qsizetype mostNamedModels = 1'000;

QString entry(const YamlValue &root, QStringView key)
{
    const YamlValue *value = root.find(key);
    return value && value->kind == YamlValue::Kind::Text ? value->text.trimmed() : QString();
}

double price(const YamlValue &root, QStringView key)
{
    bool isNumber = false;
    const double number = entry(root, key).toDouble(&isNumber);
    return isNumber && number >= 0 && number < 1e9 ? number : 0;
}

/// A list of ids, of maps with id and name, or a map of ids and names.
QList<StoryModel> modelsOf(const YamlValue &root)
{
    QList<StoryModel> models;
    const YamlValue *value = root.find(u"supported_models");
    if (!value)
        return models;
    for (const YamlValue &model : value->list) {
        const bool isText = model.kind == YamlValue::Kind::Text;
        const QString id = isText ? model.text.trimmed() : entry(model, u"id");
        const QString name = isText ? QString() : entry(model, u"name");
        models += {id, name.isEmpty() ? id : name, price(model, u"prompt_price"),
                   price(model, u"completion_price")};
    }
    for (const auto &[id, name] : value->map)
        models += {id, name.kind == YamlValue::Kind::Text ? name.text : id};
    models.removeIf([](const StoryModel &model) { return model.id.isEmpty(); });
    if (models.size() > mostNamedModels)
        models.resize(mostNamedModels);
    return models;
}

} // namespace

QUrl serviceAddress(const QUrl &pasted)
{
    QUrl url = pasted.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    static const QRegularExpression endpoint(QStringLiteral(
        "/+(?:(?:chat/)?completions|models|responses|embeddings|images(?:/generations)?)?/*$"));
    url.setPath(url.path().remove(endpoint));
    return url;
}

bool mayLackVersion(const QUrl &serviceAddress)
{
    static const QRegularExpression version(QStringLiteral("/v\\d"));
    return !version.match(serviceAddress.path()).hasMatch();
}

bool canBeKey(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar letter) { return letter > u' ' && letter < u'\x7f'; });
}

StoryConfig StoryConfig::load(const QString &dataDir)
{
    StoryConfig config;
    const QString name = QStringLiteral("config.yaml");
    YamlValue root;
    QFile file(dataDir % u'/' % name);
    if (file.open(QIODevice::ReadOnly)) {
        const auto read = readYaml(file.read(maxYamlBytes + 1), name);
        if (!read)
            config.problems += read.error();
        else
            root = *read;
    }
    const auto value = [&root](const char *variable, QStringView entryKey) {
        const QString set = qEnvironmentVariable(variable).trimmed();
        return set.isEmpty() ? entry(root, entryKey) : set;
    };
    const QString address = value("OPENAI_BASE_URL", u"openai_base_url");
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty()) {
        config.baseUrl = serviceAddress(url);
    } else if (!address.isEmpty()) {
        const YamlValue *line = root.find(u"openai_base_url");
        config.problems += FileProblem{
            name, line ? line->line : 0,
            QStringLiteral("openai_base_url must be an address like https://example.org/v1.")};
    }
    config.key = value("OPENAI_API_KEY", u"openai_api_key");
    if (!canBeKey(config.key)) {
        const YamlValue *line = root.find(u"openai_api_key");
        config.problems += FileProblem{name, line ? line->line : 0,
                                       QStringLiteral("openai_api_key is no key: it has a blank or "
                                                      "a letter that no key has.")};
        config.key.clear();
    }
    config.isKeyExposed
        = !entry(root, u"openai_api_key").isEmpty() && isReadableByOthers(file.fileName());
    config.defaultModel = value("MODEL_NAME", u"default_model");
    config.models = modelsOf(root);
    return config;
}

} // namespace chitai
