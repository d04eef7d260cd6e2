// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/ClassOverview.h"

#include "practice/Practice.h"
#include "storage/ClassStore.h"

#include <algorithm>

namespace chitai {

namespace {

constexpr qint64 secondsAMinute = 60;

int minutesOf(const ClassStore::Sitting &sitting)
{
    const qint64 seconds = std::max<qint64>(sitting.from.secsTo(sitting.to), 0);
    return int((seconds + secondsAMinute - 1) / secondsAMinute);
}

} // namespace

ClassOverview::ClassOverview(Practice &practice, const ClassStore &store)
    : m_practice(practice)
    , m_store(store)
{
}

QDate ClassOverview::today() const
{
    return m_practice.today();
}

Result<QList<ChildAtAGlance>> ClassOverview::of(const QList<QUuid> &children)
{
    CHITAI_TRY(m_practice.update());
    const QDate first = today().addDays(1 - classDays);
    CHITAI_TRY_ASSIGN(const auto last,
                      m_store.lastRead(children, today().addDays(1).startOfDay().toUTC()));
    CHITAI_TRY_ASSIGN(const QList<ClassStore::Sitting> sittings,
                      m_store.sittingsSince(children, first.startOfDay().toUTC()));
    CHITAI_TRY_ASSIGN(const auto due, m_store.dueWords(children, today()));
    CHITAI_TRY_ASSIGN(const QList<ClassStore::Letters> letters, m_store.letters(children));

    QList<ChildAtAGlance> glances;
    QHash<QUuid, qsizetype> places;
    for (const QUuid &id : children) {
        places.insert(id, glances.size());
        const QDateTime moment = last.value(id);
        glances += {.id = id,
                    .lastDay = moment.isValid() ? moment.toLocalTime().date() : QDate(),
                    .days = QList<bool>(classDays, false),
                    .dueWords = due.value(id),
                    .letters = {}};
    }
    for (const ClassStore::Sitting &sitting : sittings) {
        ChildAtAGlance &glance = glances[places.value(sitting.child)];
        const qint64 day = first.daysTo(sitting.from.toLocalTime().date());
        if (day < 0 || day >= classDays)
            continue;
        glance.days[day] = true;
        glance.minutes += minutesOf(sitting);
    }
    for (const ClassStore::Letters &row : letters) {
        const Result<LetterChoice> choice = LetterChoice::fromJson(row.choice);
        if (choice && !choice->order.isEmpty())
            glances[places.value(row.child)].letters
                += letterSteps(row.language, *choice).value(choice->step);
    }
    return glances;
}

} // namespace chitai
