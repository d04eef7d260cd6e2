// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SyllableBench.h"

#include "Report.h"
#include "text/Syllabifier.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

namespace chitai::bench {

namespace {

QStringList starterWords(Language language)
{
    QFile file(QStringLiteral(CHITAI_LIBRARY "/starter.%1.txt").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no starter texts");
    static const QRegularExpression noLetter(QStringLiteral("[^\\w]+"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(file.readAll()).toLower().split(noLetter, Qt::SkipEmptyParts);
}

} // namespace

void measureSyllables()
{
    for (const Language language : allLanguages) {
        const auto syllabifier = makeSyllabifier(language);
        const QStringList words = starterWords(language);
        std::vector<double> rates;
        for (int run = 0; run < 7; ++run) {
            QElapsedTimer timer;
            timer.start();
            qsizetype split = 0;
            while (timer.elapsed() < 100) {
                for (const QString &word : words)
                    split += syllabifier->split(word).isEmpty() ? 0 : 1;
            }
            rates.push_back(double(split) * 1e9 / double(timer.nsecsElapsed()));
        }
        printRow(QStringLiteral("Syllables, %1").arg(languageCode(language)),
                 QStringLiteral("%1 words a second").arg(median(rates), 0, 'f', 0),
                 QStringLiteral("at least 500000"));
    }
}

} // namespace chitai::bench
