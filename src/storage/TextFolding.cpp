// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/TextFolding.h"

namespace chitai {

QString foldForSearch(const QString &text)
{
    // Folding may take a text out of its normal form and the other way round: i with a dot.
    QString folded = text.normalized(QString::NormalizationForm_KC)
                         .toCaseFolded()
                         .normalized(QString::NormalizationForm_KC);
    folded.replace(u'ё', u'е');
    folded.replace(u'ß', QStringLiteral("ss"));
    return folded;
}

QString textBehindAll(const QString &beginning)
{
    return beginning % QString::fromUcs4(U"\U0010FFFF", 1); // the last code point there is
}

QString sortKey(const QString &text)
{
    const QString folded = foldForSearch(text);
    QString key;
    key.reserve(folded.size());
    for (const QChar character : folded) {
        if (character == u'й') {
            key += character;
            continue;
        }
        const QString parts = character.decomposition();
        if (parts.isEmpty() || character.decompositionTag() != QChar::Canonical) {
            if (!character.isMark())
                key += character;
        } else {
            key += parts.front();
        }
    }
    return key;
}

} // namespace chitai
