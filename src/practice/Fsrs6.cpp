// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "practice/Fsrs6.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chitai::fsrs6 {

namespace {

constexpr std::array weights{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                             0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                             1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double decay = -weights[20];
constexpr double leastStability = 0.001;

double factor()
{
    return std::pow(0.9, 1 / decay) - 1;
}

/// Without its limits.
double firstDifficulty(RecallGrade grade)
{
    return weights[4] - std::exp(weights[5] * (int(grade) - 1)) + 1;
}

double limited(double difficulty)
{
    return std::clamp(difficulty, 1.0, 10.0);
}

double nextDifficulty(double difficulty, RecallGrade grade)
{
    const double change = -weights[6] * (int(grade) - 3);
    const double damped = difficulty + (10 - difficulty) / 9 * change;
    return limited(weights[7] * firstDifficulty(RecallGrade::Easy) + (1 - weights[7]) * damped);
}

double afterForgetting(const MemoryState &state, double retention)
{
    const double forgotten = weights[11] * std::pow(state.difficulty, -weights[12])
        * (std::pow(state.stability + 1, weights[13]) - 1)
        * std::exp(weights[14] * (1 - retention));
    return std::min(forgotten, state.stability / std::exp(weights[17] * weights[18]));
}

double afterRecall(const MemoryState &state, RecallGrade grade, double retention)
{
    const double hard = grade == RecallGrade::Hard ? weights[15] : 1;
    const double easy = grade == RecallGrade::Easy ? weights[16] : 1;
    const double growth = std::exp(weights[8]) * (11 - state.difficulty)
        * std::pow(state.stability, -weights[9]) * (std::exp(weights[10] * (1 - retention)) - 1)
        * hard * easy;
    return state.stability * (1 + growth);
}

double onTheSameDay(double stability, RecallGrade grade)
{
    double growth = std::exp(weights[17] * (int(grade) - 3 + weights[18]))
        * std::pow(stability, -weights[19]);
    if (grade == RecallGrade::Good || grade == RecallGrade::Easy)
        growth = std::max(growth, 1.0);
    return stability * growth;
}

} // namespace

MemoryState review(const std::optional<MemoryState> &state, RecallGrade grade, int days)
{
    if (!state) {
        return {std::max(weights[std::size_t(grade) - 1], leastStability),
                limited(firstDifficulty(grade))};
    }
    const double probability = retention(*state, days);
    double stability = 0;
    if (days < 1)
        stability = onTheSameDay(state->stability, grade);
    else if (grade == RecallGrade::Again)
        stability = afterForgetting(*state, probability);
    else
        stability = afterRecall(*state, grade, probability);
    return {std::max(stability, leastStability), nextDifficulty(state->difficulty, grade)};
}

double retention(const MemoryState &state, int days)
{
    return std::pow(1 + factor() * std::max(days, 0) / state.stability, decay);
}

int interval(const MemoryState &state)
{
    const double days = state.stability / factor() * (std::pow(wantedRetention, 1 / decay) - 1);
    return int(std::clamp(std::round(days), 1.0, double(longestInterval)));
}

} // namespace chitai::fsrs6
