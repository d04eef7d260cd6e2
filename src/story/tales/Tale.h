// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace chitai {

/// One moment of a tale, in words for each level; with placeholders (TaleText.h).
struct TaleScene
{
    QString text; ///< for a child that reads short stories
    QString easy; ///< the same for a beginner
    QString more; ///< stands behind the text for a child that reads by itself
    QString twist; ///< another turn of events, as easy, that leads to the same
    QHash<QString, QString> rules; ///< a sentence for a rule, by the rule's name: "counting"
};

/// One of the first things to do.
struct TaleDirection
{
    QString id;
    QString choice;
};

/// A way to solve the trouble of a goal.
struct TaleEnding
{
    QString id;
    QString kind; ///< of the thing that it needs; empty: it needs nothing
    QString choice;
    TaleScene scene;
};

/// A trouble: how it begins, how the child comes back to it, and how it may end.
struct TaleGoal
{
    QString id;
    QString from; ///< the direction that leads to it
    TaleScene opening;
    QString lead; ///< the choice that leads to the finale
    TaleScene finale;
    QList<TaleEnding> endings; ///< exactly one of them needs nothing
};

/// One of the things to do in an episode, and what comes of it.
struct TaleWay
{
    QString id;
    QString choice;
    QString thing; ///< that the child has from then on; may be empty
    QString newFriend; ///< id of who is a friend from then on; may be empty
    TaleScene outcome;
};

/// An encounter. None depends on another.
struct TaleEpisode
{
    QString id;
    QString lead; ///< the choice that leads to it
    TaleScene scene;
    QList<TaleWay> ways;
};

struct TaleThing
{
    QString id;
    QString kind;
    QHash<QString, QString> forms; ///< by case: "nom", "acc"

    /// Whether a text names it, in whichever case, or as the end of a longer noun.
    [[nodiscard]] bool isNamedIn(const QString &text) const;
};

struct TaleFriend
{
    QString id;
    QString comes; ///< said in a finale
    QString again; ///< said at the beginning of a later evening
    QString cheers; ///< said in an ending
};

/// Weather or light of an evening.
struct TaleMood
{
    QString id;
    QString first; ///< said when a goal begins
    QStringList later; ///< said in outcomes
    QString last; ///< said in an ending
};

/// Everything that an evening in a world is composed of, in one language. Immutable once parsed.
struct Tale
{
    QString name;
    QString opening; ///< the same every evening
    QList<TaleDirection> directions; ///< two or three; each has a goal
    QList<TaleGoal> goals;
    QList<TaleEpisode> episodes; ///< at least leastEpisodes
    QList<TaleThing> things;
    QList<TaleFriend> friends;
    QList<TaleMood> moods; ///< at least one

    /// So many are needed that every turn has something to offer.
    static constexpr qsizetype leastEpisodes = 6;

    // Null for an unknown id.
    [[nodiscard]] const TaleThing *thing(const QString &id) const;
    [[nodiscard]] const TaleFriend *friendWith(const QString &id) const;
    /// The kinds of things, each once.
    [[nodiscard]] QStringList kinds() const;
    /// Every scene but the opening, with its place in the file: "goals/lamp/finale".
    [[nodiscard]] QList<std::pair<QString, const TaleScene *>> scenes() const;
};

/// Reads a tale from its two YAML files (docs/stories.md): the plot, which all languages share, and
/// the words of one language. Fails with BadValue, naming the file, the line and the place in it
/// ("Words: Line 12: goals/lamp/finale: ..."), if one is not readable, if the two do not fit
/// together, or if a child could come to where nothing goes on.
[[nodiscard]] Result<Tale> parseTale(const QByteArray &plot, const QByteArray &words);

} // namespace chitai
