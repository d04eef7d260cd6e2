// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/GrowthShow.h"

#include <algorithm>
#include <cmath>

namespace chitai {

namespace {

constexpr int mostSteps = 6;

/// Whether it is the same picture with something added.
bool hasGrown(const Growth &from, const Growth &to)
{
    return from.seed == to.seed && from != to && from.texts <= to.texts && from.words <= to.words
        && to.letters.mid(0, from.letters.size()) == from.letters;
}

} // namespace

QList<Growth> growthSteps(const Growth &from, const Growth &to)
{
    const int letters = int(to.letters.size() - from.letters.size());
    const int added = to.texts - from.texts + to.words - from.words + letters;
    const int count = std::clamp(added, 1, mostSteps);
    QList<Growth> steps;
    for (int step = 1; step <= count; ++step) {
        const auto part = [&](int before, int more) {
            return before + int(std::lround(double(more) * step / count));
        };
        steps += Growth{to.seed, part(from.texts, to.texts - from.texts),
                        part(from.words, to.words - from.words),
                        to.letters.mid(0, part(int(from.letters.size()), letters))};
    }
    return steps;
}

void GrowthShow::setNow(const GrowthValue &now)
{
    if (now == m_now)
        return;
    m_now = now;
    Q_EMIT nowChanged();
    update();
}

void GrowthShow::setVisible(bool isVisible)
{
    if (isVisible == m_isVisible)
        return;
    m_isVisible = isVisible;
    Q_EMIT isVisibleChanged();
    update();
}

void GrowthShow::setMoves(bool moves)
{
    if (moves == m_moves)
        return;
    m_moves = moves;
    Q_EMIT movesChanged();
    update();
}

void GrowthShow::settle()
{
    if (m_steps.isEmpty())
        return;
    m_settled = m_steps.takeFirst();
    Q_EMIT changed();
}

void GrowthShow::update()
{
    const GrowthValue settled = m_settled;
    const GrowthValue coming = this->coming();
    // What had begun to come in is there when the screen shows something else.
    if (!m_isVisible && !m_steps.isEmpty()) {
        m_settled = m_steps.back();
        m_steps.clear();
    }
    if (m_isVisible && m_now != (m_steps.isEmpty() ? m_settled : m_steps.back())) {
        m_steps.clear();
        if (m_moves && m_now.growth && m_settled.growth
            && hasGrown(*m_settled.growth, *m_now.growth)) {
            const QList<Growth> steps = growthSteps(*m_settled.growth, *m_now.growth);
            for (const Growth &step : steps)
                m_steps += GrowthValue{std::make_shared<const Growth>(step)};
        } else {
            m_settled = m_now;
        }
    } else if (!m_moves && !m_steps.isEmpty()) {
        m_settled = m_steps.back();
        m_steps.clear();
    }
    if (!(settled == m_settled) || !(coming == this->coming()))
        Q_EMIT changed();
}

} // namespace chitai
