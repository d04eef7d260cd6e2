// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Syllabify.h"

#include <QTextStream>

namespace chitai {

void syllabifyLines(const Syllabifier &syllabifier, QTextStream &in, QTextStream &out)
{
    QString word;
    while (in.readLineInto(&word)) {
        if (word.endsWith(u'\r'))
            word.chop(1);
        out << word << '\t' << syllabifier.split(word).join(u'|') << '\n';
    }
    out.flush();
}

} // namespace chitai
