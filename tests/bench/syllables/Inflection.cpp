// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Inflection.h"

#include <QRegularExpression>

namespace chitai::bench {

namespace {

using Splits = QHash<QString, SplitWord::Borders>;

/// Hedg-es of hedge, wish-es of wish, larg-est of large.
std::optional<SplitWord::Borders> withEnding(const QString &word, const Splits &known)
{
    static const QRegularExpression form(
        QStringLiteral("^(.+(?:(?:[cgsz]|sh|ch|x)(?=es$)|.(?=est$)))(?:es|est)$"));
    static const QRegularExpression vowel(QStringLiteral("[aeiouy]"));
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    const QString stem = match.captured(1);
    for (const QString &base : {QString(stem + u'e'), stem}) {
        const auto found = known.constFind(base);
        // Largest, of large, but forest is none of for.
        const bool isOther = word.endsWith(u't') && base == stem;
        if (found == known.constEnd() || base.size() < 3 || isOther)
            continue;
        // Not from apostrophe, nor from handle: what is left of the last syllable has no vowel.
        const QString last = stem.mid(found->isEmpty() ? 0 : found->last());
        if (!vowel.match(last).hasMatch())
            continue;
        SplitWord::Borders borders = *found;
        borders += stem.size();
        return borders;
    }
    return std::nullopt;
}

/// Cas-tles of castle, whis-pered of whisper, tales of tale.
std::optional<SplitWord::Borders> withoutVowel(const QString &word, const Splits &known)
{
    QStringList bases;
    if (word.endsWith(u's') || word.endsWith(QStringLiteral("ed")))
        bases += word.chopped(1);
    if (word.endsWith(QStringLiteral("ed")))
        bases += word.chopped(2);
    for (const QString &base : bases) {
        const auto found = known.constFind(base);
        if (found != known.constEnd() && base.size() > 2)
            return *found;
    }
    return std::nullopt;
}

} // namespace

std::optional<SplitWord::Borders> inflected(const QString &word, qsizetype syllables,
                                            const Splits &known)
{
    for (const auto &borders : {withEnding(word, known), withoutVowel(word, known)}) {
        if (borders && borders->size() + 1 == syllables)
            return borders;
    }
    return std::nullopt;
}

} // namespace chitai::bench
