// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SyllableList.h"

#include <QFile>

namespace chitai::bench {

quint64 wordHash(const QString &word)
{
    quint64 hash = 1469598103934665603u;
    for (const char byte : word.toUtf8())
        hash = (hash ^ quint8(byte)) * 1099511628211u;
    return hash;
}

bool belongsTo(const QString &word, Part part)
{
    if (part == Part::All)
        return true;
    const quint64 hash = wordHash(word);
    const bool isKept = (hash ^ (hash >> 29)) % 3 == 0;
    return isKept == (part == Part::Kept);
}

QList<SyllableRow> readSyllableList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<SyllableRow> rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto columns = line.split(u'\t');
        if (columns.size() >= 2)
            rows += SyllableRow{columns[0].toString(), columns[1].toString()};
    }
    return rows;
}

QMultiHash<QString, QString> readAlternatives(const QString &path)
{
    QMultiHash<QString, QString> splits;
    for (const SyllableRow &row : readSyllableList(
             QString(path).replace(QStringLiteral(".tsv"), QStringLiteral(".alt.tsv"))))
        splits.insert(row.word, row.split);
    return splits;
}

} // namespace chitai::bench
