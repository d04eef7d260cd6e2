// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Tale.h"

#include <algorithm>
#include <yaml-cpp/yaml.h>

namespace chitai {

namespace {

QString text(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()).simplified()
                                               : QString();
}

/// One name or a list of them.
QStringList names(const YAML::Node &node)
{
    QStringList result;
    if (node.IsDefined() && node.IsScalar())
        result += text(node);
    if (node.IsDefined() && node.IsSequence()) {
        for (const YAML::Node &entry : node)
            result += text(entry);
    }
    return result;
}

/// "share !joke": what was shared, without a joke.
TaleCondition conditionFromKey(const QString &key)
{
    TaleCondition condition;
    for (const QString &name : key.split(u' ', Qt::SkipEmptyParts)) {
        if (name.startsWith(u'!'))
            condition.unless += name.mid(1);
        else
            condition.needs += name;
    }
    return condition;
}

tl::unexpected<Error> wrong(const YAML::Node &node, const QString &what)
{
    return failure(ErrorCode::BadValue,
                   QStringLiteral("Line %1: %2").arg(node.Mark().line + 1).arg(what));
}

Result<TaleChoice> parseChoice(const YAML::Node &node)
{
    if (node.IsScalar())
        return TaleChoice{.target = text(node), .text = {}, .condition = {}};
    const bool isEntry = node.IsMap() && node.size() == 1;
    // A copy: what the iterator points to is gone with it.
    const YAML::Node condition = isEntry ? node.begin()->second : YAML::Node();
    if (!condition.IsMap())
        return wrong(node, QStringLiteral("a choice is a scene, or {scene: {needs: thing}}."));
    return TaleChoice{.target = text(node.begin()->first),
                      .text = {},
                      .condition = {names(condition["needs"]), names(condition["unless"])}};
}

Result<void> parsePlot(const YAML::Node &plot, Tale &tale)
{
    if (!plot.IsMap() || !plot["start"] || !plot["scenes"] || !plot["scenes"].IsMap())
        return wrong(plot, QStringLiteral("a plot has a start and scenes."));
    tale.start = text(plot["start"]);
    for (const auto &entry : plot["scenes"]) {
        const YAML::Node &node = entry.second;
        TaleScene scene;
        scene.id = text(entry.first);
        if (tale.scenes.contains(scene.id))
            return wrong(entry.first, QStringLiteral("the scene %1 is there twice.").arg(scene.id));
        if (!node.IsMap())
            return wrong(entry.first, QStringLiteral("the scene %1 is empty.").arg(scene.id));
        scene.gains = names(node["gains"]);
        scene.isEnding = node["ending"].IsDefined();
        for (const YAML::Node &choiceNode : node["choices"]) {
            CHITAI_TRY_ASSIGN(TaleChoice choice, parseChoice(choiceNode));
            scene.choices += std::move(choice);
        }
        tale.scenes.insert(scene.id, scene);
    }
    for (const TaleScene &scene : std::as_const(tale.scenes)) {
        for (const TaleChoice &choice : scene.choices) {
            if (!tale.scenes.contains(choice.target))
                return wrong(plot,
                             QStringLiteral("%1 leads to %2, which is no scene.")
                                 .arg(scene.id, choice.target));
        }
    }
    if (!tale.scenes.contains(tale.start))
        return wrong(plot["start"], QStringLiteral("the start %1 is no scene.").arg(tale.start));
    return {};
}

Result<void> parseSceneTexts(const YAML::Node &node, TaleScene &scene)
{
    if (!node.IsMap() || !node["text"])
        return wrong(node, QStringLiteral("the scene %1 has no text.").arg(scene.id));
    scene.text = text(node["text"]);
    scene.again = names(node["again"]);
    scene.easy = text(node["easy"]);
    scene.easyAgain = names(node["easy_again"]);
    if (!scene.easyAgain.isEmpty() && scene.again.size() != scene.easyAgain.size())
        return wrong(
            node,
            QStringLiteral("%1 needs as many texts in easy_again as in again.").arg(scene.id));
    for (const auto &entry : node["when"])
        scene.when.append({conditionFromKey(text(entry.first)), text(entry.second)});
    const YAML::Node &choices = node["choices"];
    for (TaleChoice &choice : scene.choices) {
        const YAML::Node &written = choices[choice.target.toStdString()];
        if (!written.IsDefined())
            return wrong(
                node,
                QStringLiteral("%1 has no words for the choice %2.").arg(scene.id, choice.target));
        choice.text = text(written);
    }
    if (choices.IsDefined() && qsizetype(choices.size()) != scene.choices.size())
        return wrong(
            choices,
            QStringLiteral("%1 has words for a choice that the plot does not have.").arg(scene.id));
    return {};
}

Result<void> parseTexts(const YAML::Node &texts, Tale &tale)
{
    if (!texts.IsMap() || !texts["name"] || !texts["scenes"] || !texts["scenes"].IsMap())
        return wrong(texts, QStringLiteral("the texts have a name and scenes."));
    tale.name = text(texts["name"]);
    QSet<QString> told;
    for (const auto &entry : texts["scenes"]) {
        const auto scene = tale.scenes.find(text(entry.first));
        if (scene == tale.scenes.end() || told.contains(scene.key()))
            return wrong(entry.first,
                         QStringLiteral("the scene %1 is twice here, or not in the plot.")
                             .arg(text(entry.first)));
        told += scene.key();
        CHITAI_TRY(parseSceneTexts(entry.second, *scene));
    }
    for (const TaleScene &scene : std::as_const(tale.scenes)) {
        if (!told.contains(scene.id))
            return wrong(texts, QStringLiteral("the scene %1 is missing.").arg(scene.id));
    }
    return {};
}

/// Runs one of the readers on a file; what the library throws becomes an Error.
template <typename Reader>
Result<void> read(const QByteArray &yaml, const QString &file, Tale &tale, Reader reader)
{
    const auto named = [&](const QString &message) {
        return failure(ErrorCode::BadValue, file % QStringLiteral(": ") % message);
    };
    try {
        const Result<void> result = reader(YAML::Load(yaml.toStdString()), tale);
        if (!result)
            return named(result.error().message);
    } catch (const YAML::Exception &exception) {
        return named(QStringLiteral("Line %1: %2")
                         .arg(exception.mark.line + 1)
                         .arg(QString::fromStdString(exception.msg)));
    }
    return {};
}

} // namespace

bool TaleCondition::holds(const QSet<QString> &known) const
{
    const auto isKnown = [&](const QString &name) { return known.contains(name); };
    return std::all_of(needs.cbegin(), needs.cend(), isKnown)
        && std::none_of(unless.cbegin(), unless.cend(), isKnown);
}

QList<TaleChoice> Tale::offers(const TaleScene &scene, const QSet<QString> &known) const
{
    QList<TaleChoice> result;
    for (const TaleChoice &choice : scene.choices) {
        const bool isStale = known.contains(choice.target) && scenes[choice.target].again.isEmpty();
        if (!isStale && choice.condition.holds(known))
            result += choice;
        if (result.size() == mostChoices)
            break;
    }
    return result;
}

Result<Tale> parseTale(const QByteArray &plot, const QByteArray &texts)
{
    Tale tale;
    CHITAI_TRY(read(plot, QStringLiteral("Plot"), tale, parsePlot));
    CHITAI_TRY(read(texts, QStringLiteral("Texts"), tale, parseTexts));
    return tale;
}

} // namespace chitai
