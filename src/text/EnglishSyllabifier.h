// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/LetterSyllabifier.h"
#include "text/SplitModel.h"

namespace chitai {

/// English syllables in the manner of American dictionaries (a-bout, an-y, want-ed), by learned
/// weights alone: no rules that could be written down part more than eight words of ten.
class EnglishSyllabifier final : public LetterSyllabifier
{
public:
    EnglishSyllabifier();

protected:
    [[nodiscard]] bool isLetter(QChar letter) const override;
    [[nodiscard]] bool isVowel(QChar letter) const override;
    [[nodiscard]] Borders borders(QStringView letters) const override;

private:
    SplitModel m_model;
};

} // namespace chitai
