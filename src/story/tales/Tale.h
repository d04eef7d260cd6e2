// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace chitai {

/// What must have happened, and what must not: names of things that scenes give, and of scenes.
struct TaleCondition
{
    QStringList needs;
    QStringList unless;

    [[nodiscard]] bool holds(const QSet<QString> &known) const;
};

struct TaleChoice
{
    QString target; ///< id of the scene it leads to
    QString text; ///< with placeholders
    TaleCondition condition;
};

struct TaleScene
{
    QString id;
    QString text; ///< with placeholders (TaleText.h)
    QStringList again; ///< told instead at a second and each later visit, in turn; may be none
    QString easy; ///< the text for a beginner; empty where the text is one
    QStringList easyAgain; ///< as many as `again`, or none
    QList<std::pair<TaleCondition, QString>> when; ///< said in addition where it holds
    QStringList gains;
    QList<TaleChoice> choices; ///< in the order of their weight; none at an ending
    bool isEnding = false;
};

/// A world as a graph of scenes, in one language. Immutable once parsed.
struct Tale
{
    QString name;
    QString start; ///< id of the opening scene
    QHash<QString, TaleScene> scenes; ///< by id

    /// At most so many things to do are offered at the end of a turn.
    static constexpr qsizetype mostChoices = 3;

    /// What a child may choose in a scene, at most mostChoices: those whose condition holds and
    /// whose scene was not visited or has something to tell again.
    [[nodiscard]] QList<TaleChoice> offers(const TaleScene &scene,
                                           const QSet<QString> &known) const;
};

/// Reads a tale from its two YAML files (docs/stories.md): the plot, which all languages share, and
/// the texts of one language. Fails with BadValue, naming the file and where possible the line, if
/// either is not readable or the two do not have the same scenes and choices.
[[nodiscard]] Result<Tale> parseTale(const QByteArray &plot, const QByteArray &texts);

} // namespace chitai
