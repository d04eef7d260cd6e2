// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Sources.h"

#include "text/SplitWord.h"

#include <QFile>

namespace chitai::bench {

namespace {

/// A line is a word with | where it is split; % begins a notice. Words of the third that is kept
/// apart are left out (`kept`): the program looks them up, and nothing is learned from them.
QList<SyllableRow> readOwnWords(const QString &path, const QSet<QString> &kept)
{
    QList<SyllableRow> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString word = QString(line).remove(u'|');
        if (!line.startsWith(u'%') && !kept.contains(word))
            rows += {word, QString(line).replace(u'|', u'-')};
    }
    return rows;
}

/// Words that are likely to be parts of others: split ones that are in CMUdict too, and such of its
/// own as have forms that a name has not. None of the checked list.
QByteArray wordParts(const Sources &sources)
{
    QSet<QString> words;
    for (const SyllableRow &row : sources.others) {
        if (sources.pronunciations.contains(row.word))
            words.insert(row.word);
    }
    for (const SyllableRow &row : sources.own)
        words.insert(row.word);
    const QStringList endings{QStringLiteral("ing"), QStringLiteral("ed"),
                              QStringLiteral("ly"),  QStringLiteral("ness"),
                              QStringLiteral("ful"), QStringLiteral("less")};
    for (auto word = sources.pronunciations.keyBegin(); word != sources.pronunciations.keyEnd();
         ++word) {
        const QString stem = word->endsWith(u'e') ? word->chopped(1) : *word;
        for (const QString &ending : endings) {
            const bool isVerbal = ending.size() < 4 && !ending.endsWith(u'y');
            if (sources.pronunciations.contains((isVerbal ? stem : *word) + ending))
                words.insert(*word);
        }
    }
    words.subtract(sources.checkedWords);
    QStringList sorted = words.values();
    sorted.removeIf([](const QString &word) { return word.size() < 3; });
    return WordSet::saved(sorted, 1 << 17);
}

} // namespace

Sources readSources(const QString &folder, const QString &ownPath, const QString &spokenPath)
{
    Sources sources{.others = readSyllableList(folder + QStringLiteral("/en.train.tsv")),
                    .work = {},
                    .own = {},
                    .checkedWords = {},
                    .pronunciations = readPronunciations(spokenPath),
                    .words = {}};
    QSet<QString> kept;
    for (const SyllableRow &row : readSyllableList(folder + QStringLiteral("/en.dev.tsv"))) {
        sources.checkedWords.insert(row.word);
        if (belongsTo(row.word, Part::Work))
            sources.work += row;
        else
            kept.insert(row.word);
    }
    sources.own = readOwnWords(ownPath, kept);
    QSet<QString> own;
    for (const SyllableRow &row : sources.own)
        own.insert(row.word);
    for (QList<SyllableRow> *rows : {&sources.others, &sources.work})
        rows->removeIf([&](const SyllableRow &row) { return own.contains(row.word); });
    sources.words = wordParts(sources);
    return sources;
}

} // namespace chitai::bench
