// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Tale.h"

#include "story/language/PractisedWords.h"

#include <QRegularExpression>
#include <QStringBuilder>
#include <algorithm>

namespace chitai {

namespace {

template <typename T>
const T *withId(const QList<T> &list, const QString &id)
{
    const auto found
        = std::find_if(list.cbegin(), list.cend(), [&](const T &one) { return one.id == id; });
    return found == list.cend() ? nullptr : &*found;
}

} // namespace

bool TaleThing::isNamedIn(const QString &text) const
{
    static const QRegularExpression lastWord(QStringLiteral("\\p{L}+$")); // "jar": the glow-jar
    constexpr qsizetype leastOfCompound = 4;
    for (const QString &form : forms) {
        const QString noun = lastWord.match(form).captured();
        if (!wordsFoundIn({noun}, text).isEmpty()
            || (noun.size() >= leastOfCompound && text.contains(noun, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

const TaleThing *Tale::thing(const QString &id) const
{
    return withId(things, id);
}

const TaleFriend *Tale::friendWith(const QString &id) const
{
    return withId(friends, id);
}

QStringList Tale::kinds() const
{
    QStringList result;
    for (const TaleThing &one : things) {
        if (!result.contains(one.kind))
            result += one.kind;
    }
    return result;
}

QList<std::pair<QString, const TaleScene *>> Tale::scenes() const
{
    QList<std::pair<QString, const TaleScene *>> result;
    for (const TaleGoal &goal : goals) {
        const QString place = QStringLiteral("goals/") % goal.id;
        result.append({place % QStringLiteral("/opening"), &goal.opening});
        result.append({place % QStringLiteral("/finale"), &goal.finale});
        for (const TaleEnding &ending : goal.endings)
            result.append({place % QStringLiteral("/endings/") % ending.id, &ending.scene});
    }
    for (const TaleEpisode &episode : episodes) {
        const QString place = QStringLiteral("episodes/") % episode.id;
        result.append({place, &episode.scene});
        for (const TaleWay &way : episode.ways)
            result.append({place % QStringLiteral("/outcomes/") % way.id, &way.outcome});
    }
    return result;
}

} // namespace chitai
