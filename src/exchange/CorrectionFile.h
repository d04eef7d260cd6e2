// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/SyllableCorrection.h"

namespace chitai {

/// What a file of corrections holds (docs/syllables.md): a line each, "ru<TAB>кошка<TAB>кош|ка".
/// Lines that are empty or begin with # are passed over.
struct CorrectionFile
{
    enum class Reason {
        Columns, ///< not three of them
        Language, ///< an unknown one
        Word, ///< the syllables don't give the word, or it can't be split like that
        Contradiction, ///< a line before splits the same word elsewhere
    };

    struct Problem
    {
        int line = 0; ///< counted from 1
        Reason reason = Reason::Columns;

        friend bool operator==(const Problem &, const Problem &) = default;
    };

    QList<SyllableCorrection> corrections; ///< each word once
    QList<Problem> problems;
};

/// Bytes. mostCorrections long words fit, and whoever reads them in the main thread waits but a
/// moment.
inline constexpr qint64 largestCorrectionFile = 2 * 1024 * 1024;

[[nodiscard]] CorrectionFile readCorrections(const QString &text);

/// NotFound where it can't be opened, TooLarge over largestCorrectionFile, UnsupportedMediaType
/// where it is not UTF-8, nor UTF-16 by its mark.
[[nodiscard]] Result<CorrectionFile> readCorrectionFile(const QString &file);

/// Readable by readCorrections().
[[nodiscard]] QString writtenCorrections(const QList<SyllableCorrection> &corrections);

/// Replaces what was in the file, when all is written. StorageFull, StorageFailed.
[[nodiscard]] Result<void> writeCorrectionFile(const QString &file,
                                               const QList<SyllableCorrection> &corrections);

} // namespace chitai
