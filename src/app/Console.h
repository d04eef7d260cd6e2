// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QCoreApplication>
#include <optional>

namespace chitai {

/// What the program says in a terminal, in the language of the person there. The line by which
/// other programs find the server (tellAddress()) and log messages stay English.
struct Console
{
    Q_DECLARE_TR_FUNCTIONS(chitai::Console)

public:
    /// Of the computer, where there is a translation into it; else English.
    [[nodiscard]] static Language systemLanguage();
    /// In `language`, or else in the system's. The texts have
    /// files of their own (translations/console_*.ts), so that the program without windows need not
    /// keep those of the windows.
    static void installTranslation(QCoreApplication &application, std::optional<Language> language);
};

} // namespace chitai
