// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Pronunciations.h"

#include <QFile>
#include <QRegularExpression>

namespace chitai::bench {

namespace {

Pronunciation parsed(const QString &sounds)
{
    Pronunciation spoken;
    QStringList consonants;
    for (const QString &sound : sounds.split(u' ', Qt::SkipEmptyParts)) {
        if (!sound.back().isDigit()) {
            consonants += sound;
            continue;
        }
        if (!spoken.vowels.isEmpty())
            spoken.between += consonants.join(u' ');
        consonants.clear();
        spoken.vowels += sound;
    }
    return spoken;
}

} // namespace

Pronunciations readPronunciations(const QString &path)
{
    QFile file(path);
    Pronunciations result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    static const QRegularExpression entry(
        QStringLiteral("^\\s*\"?([a-z']+)(?:\\(\\d\\))?\"?: \"([A-Z0-9 ]+)\""));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = entry.match(line);
        if (!match.hasMatch())
            continue;
        QString word = match.captured(1);
        // Of the words with an apostrophe, those whose rest is spoken as it would be without one.
        if (word.contains(u'\'') && !word.endsWith(QStringLiteral("'s")))
            continue;
        static const QRegularExpression hissing(QStringLiteral("(s|x|z|ch|sh)s$"));
        const bool isPossessive = word.contains(u'\'');
        word.remove(u'\'');
        if (!isPossessive || !hissing.match(word).hasMatch())
            result[word] += parsed(match.captured(2));
    }
    return result;
}

Pronunciation asWritten(const QString &word, const Pronunciation &spoken)
{
    Pronunciation written = spoken;
    static const QRegularExpression oneLessWithR(QStringLiteral("ire|iri|iry|yre|yri|our"));
    for (qsizetype i = 0; i + 1 < written.vowels.size(); ++i) {
        const QString diphthong = written.vowels[i].left(2);
        if (written.between[i].isEmpty() && written.vowels[i + 1].startsWith(QStringLiteral("ER"))
            && (diphthong == QStringLiteral("AY") || diphthong == QStringLiteral("AW"))
            && oneLessWithR.match(word).hasMatch()) {
            written.vowels.removeAt(i + 1);
            written.between.removeAt(i);
        }
    }
    static const QRegularExpression ism(QStringLiteral("[aeiouy]s+ms?$"));
    if (written.vowels.size() > 1 && ism.match(word).hasMatch()) {
        written.vowels.removeLast();
        written.between.removeLast();
    }
    return written;
}

} // namespace chitai::bench
