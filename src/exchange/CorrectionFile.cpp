// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/CorrectionFile.h"

#include "text/SyllableCorrections.h"
#include "text/WordLetters.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QStringDecoder>
#include <algorithm>

namespace chitai {

namespace {

using Reason = CorrectionFile::Reason;

tl::expected<SyllableCorrection, Reason> readLine(QStringView line)
{
    const QList<QStringView> columns = line.split(u'\t');
    if (columns.size() != 3)
        return tl::unexpected(Reason::Columns);
    const std::optional<Language> language = languageFromCode(columns[0].trimmed());
    if (!language)
        return tl::unexpected(Reason::Language);
    const Result<SyllableCorrection> correction = makeCorrection(
        *language, columns[1].trimmed().toString(), columns[2].trimmed().toString().split(u'|'));
    if (!correction)
        return tl::unexpected(Reason::Word);
    return *correction;
}

/// Of one word in two spellings, which have the same letters.
bool isSameSplit(const SyllableCorrection &one, const SyllableCorrection &other)
{
    return std::equal(one.syllables.begin(), one.syllables.end(), other.syllables.begin(),
                      other.syllables.end(), [](const QString &piece, const QString &otherPiece) {
                          return wordLetters(piece).size() == wordLetters(otherPiece).size();
                      });
}

} // namespace

CorrectionFile readCorrections(const QString &text)
{
    CorrectionFile file;
    QHash<std::pair<int, QString>, qsizetype>
        known; // language and key: place among the corrections
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const tl::expected<SyllableCorrection, Reason> correction = readLine(line);
        if (!correction) {
            file.problems += {number, correction.error()};
            continue;
        }
        const std::pair<int, QString> key{int(correction->language), correction->key};
        const auto before = known.constFind(key);
        if (before == known.constEnd()) {
            known.insert(key, file.corrections.size());
            file.corrections += *correction;
            continue;
        }
        if (!isSameSplit(file.corrections[*before], *correction))
            file.problems += {number, Reason::Contradiction};
    }
    return file;
}

Result<CorrectionFile> readCorrectionFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("The file can't be opened."));
    const QByteArray bytes = source.read(largestCorrectionFile + 1);
    if (bytes.size() > largestCorrectionFile)
        return failure(ErrorCode::TooLarge, QStringLiteral("The file has more than 2 MB."));
    QStringDecoder decoder(
        QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return failure(ErrorCode::UnsupportedMediaType,
                       QStringLiteral("The file is no text in UTF-8."));
    }
    return readCorrections(text);
}

QString writtenCorrections(const QList<SyllableCorrection> &corrections)
{
    QString text;
    for (const SyllableCorrection &correction : corrections) {
        text += languageCode(correction.language) % u'\t' % correction.word % u'\t'
            % correction.syllables.join(u'|') % u'\n';
    }
    return text;
}

Result<void> writeCorrectionFile(const QString &file, const QList<SyllableCorrection> &corrections)
{
    QSaveFile out(file);
    const bool isWritten = out.open(QIODevice::WriteOnly)
        && out.write(writtenCorrections(corrections).toUtf8()) >= 0 && out.commit();
    if (isWritten)
        return {};
    if (out.error() == QFileDevice::ResourceError)
        return failure(ErrorCode::StorageFull, QStringLiteral("The disk is full."));
    return failure(ErrorCode::StorageFailed, QStringLiteral("The file can't be written."));
}

} // namespace chitai
