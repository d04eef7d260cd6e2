// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/tales/Storyteller.h"

#include <QStringBuilder>

namespace chitai {

struct Storyteller::Told
{
};

QString TaleTurn::toReply() const
{
    QString reply = text;
    for (qsizetype i = 0; i < choices.size(); ++i)
        reply += QString((i == 0 ? u"\n\n" : u"\n") % QString::number(i + 1) % u". " % choices[i]);
    return reply;
}

Result<Storyteller> Storyteller::load()
{
    return Storyteller();
}

TaleTurn Storyteller::tell(const TaleRequest &request) const
{
    const QString &name = request.character.name;
    switch (request.language) {
    case Language::Russian:
        return {name % u" идёт по тропинке. Вот старый мост. За мостом горит огонёк.",
                {QStringLiteral("Идти к огоньку."), QStringLiteral("Сесть у моста.")}};
    case Language::German:
        return {name
                    % u" geht den Weg entlang. Da ist eine alte Brücke. Dahinter leuchtet ein "
                      u"Licht.",
                {QStringLiteral("Zum Licht gehen."), QStringLiteral("An der Brücke ausruhen.")}};
    case Language::English:
        break;
    }
    return {name % u" walks along the path. There is an old bridge. Behind it shines a light.",
            {QStringLiteral("Walk to the light."), QStringLiteral("Rest by the bridge.")}};
}

} // namespace chitai
