// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/NextTextWords.h"

#include "practice/NextTexts.h"

#include <QCoreApplication>

namespace chitai {

QString describeNextText(const NextText &text)
{
    const auto say = [](const char *words, int n = -1) {
        return QCoreApplication::translate("chitai::NextText", words, nullptr, n);
    };
    switch (text.reason) {
    case NextText::Reason::DueWords:
        return say(QT_TRANSLATE_N_NOOP("chitai::NextText", "%n of %1 words that are due"),
                   text.covered)
            .arg(text.due);
    case NextText::Reason::PutFirst:
        return say(QT_TRANSLATE_NOOP("chitai::NextText", "You put it first."));
    case NextText::Reason::Again:
        return say(
            QT_TRANSLATE_N_NOOP("chitai::NextText", "Once more: %n of the hard words are in it."),
            text.covered);
    case NextText::Reason::Fits:
        break;
    }
    return say(QT_TRANSLATE_NOOP("chitai::NextText", "Most of its words are known already."));
}

} // namespace chitai
