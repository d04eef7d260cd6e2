// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/SplitWord.h"

#include <QByteArray>
#include <vector>

namespace chitai::bench {

/// A word and the borders that it should have.
struct Example
{
    SplitWord word;
    SplitWord::Borders borders;
};

struct TrainingOptions
{
    int bits = 16; ///< binary logarithm of the number of weights
    int passes = 10; ///< over all examples
    int rounds = 1; ///< trainings in another order each, whose weights are added up
    int margin = 2; ///< by how much a wrong border has to lose, so that close calls teach too
};

/// Weights of a SplitModel: an averaged structured perceptron (M. Collins, 2002). Whole numbers
/// and an order of its own making throughout, so that the same examples give the same bytes on
/// every machine.
[[nodiscard]] QByteArray train(const std::vector<Example> &examples,
                               const TrainingOptions &options);

} // namespace chitai::bench
