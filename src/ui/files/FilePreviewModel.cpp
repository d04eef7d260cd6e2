// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/files/FilePreviewModel.h"

#include "base/Text.h"
#include "exchange/DialectJudge.h"
#include "ui/common/Problem.h"

#include <QFileInfo>
#include <QMap>
#include <algorithm>

namespace chitai {

namespace {

constexpr int sampleRows = 4;
constexpr qsizetype linesNamed = 5;

} // namespace

FilePreviewModel::FilePreviewModel(QObject *parent)
    : QObject(parent)
{
    connect(&m_reader, &ItemFileReader::wasRead, this, &FilePreviewModel::showTable);
    connect(&m_reader, &ItemFileReader::wasJudged, this, [this](const ReadItems &items) {
        m_items = items;
        m_isCounting = false;
        Q_EMIT changed();
    });
}

void FilePreviewModel::open(const QString &path, ItemFileFormat format)
{
    discard();
    m_path = path;
    m_format = format;
    m_language.reset();
    read({});
}

void FilePreviewModel::discard()
{
    m_table.reset();
    stopReading();
    convert();
}

void FilePreviewModel::stopReading()
{
    if (!m_isReading)
        return;
    m_isReading = false;
    m_reader.cancel();
    Q_EMIT readingChanged();
    if (m_table)
        convert(); // which the reading had ended
}

void FilePreviewModel::read(const ItemFileChoices &choices)
{
    m_nextChoices = choices;
    m_isReading = true;
    m_reader.read(m_path, m_format, choices);
    Q_EMIT readingChanged();
}

void FilePreviewModel::showTable(const Result<ItemFileReader::Table> &table)
{
    m_isReading = false;
    if (table) {
        m_choices = m_nextChoices;
        m_table = *table;
        m_columns = m_table->guess;
        m_columns.text = qMax(0, m_columns.text);
    }
    Q_EMIT readingChanged();
    if (m_table)
        convert();
    if (!table)
        Q_EMIT failed(table.error());
}

void FilePreviewModel::convert()
{
    m_items = {};
    m_isCounting = m_table != nullptr;
    if (m_isCounting)
        m_reader.convert(m_table, m_columns, {m_language, m_expectedLanguage});
    else
        m_reader.cancel();
    Q_EMIT changed();
}

QString FilePreviewModel::fileName() const
{
    return m_table ? QFileInfo(m_path).fileName() : QString();
}

QVariantMap FilePreviewModel::countByLanguage() const
{
    QVariantMap counts;
    for (size_t i = 0; i < allLanguages.size(); ++i) {
        if (m_items.byLanguage[i] > 0)
            counts.insert(languageCode(allLanguages[i]), m_items.byLanguage[i]);
    }
    return counts.size() > 1 ? counts : QVariantMap();
}

QStringList FilePreviewModel::problems() const
{
    QMap<RefusedLine::Reason, QList<int>> refused;
    for (const RefusedLine &line : m_items.refusals)
        refused[line.reason] += line.line;
    QStringList told;
    for (auto [reason, places] : refused.asKeyValueRange()) {
        QStringList lines;
        for (const int line : places.mid(0, linesNamed))
            lines += QString::number(line);
        if (places.size() > linesNamed)
            lines += QStringLiteral("…");
        told += tr("%n line(s) can't be taken (%1).", "", int(places.size()))
                    .arg(lines.join(QStringLiteral(", ")))
            + u' ' + describeItemLine(reason);
    }
    QStringList left;
    const QStringList names = columns();
    for (const int column : m_items.columnsLeft)
        left += names.value(column, QString::number(column + 1));
    if (!left.isEmpty())
        told += tr("%n column(s) of the file stay out: %1.", "", int(left.size()))
                    .arg(left.join(QStringLiteral(", ")));
    return told;
}

QStringList FilePreviewModel::columns() const
{
    QStringList names;
    for (int i = 0; m_table && i < m_table->columnCount; ++i) {
        const QString name = m_table->columns.value(i);
        names += name.isEmpty() ? QString::number(i + 1) : name;
    }
    return names;
}

QVariantList FilePreviewModel::sample() const
{
    QVariantList rows;
    for (int i = 0; m_table && i < qMin(sampleRows, int(m_table->rows.size())); ++i) {
        QStringList fields = m_table->rows[i].fields;
        fields.resize(m_table->columnCount);
        if (m_columns.text >= 0 && m_columns.text < fields.size())
            fields[m_columns.text] = oneLine(textOfField(*m_table, fields[m_columns.text]));
        rows += fields;
    }
    return rows;
}

void FilePreviewModel::setTextColumn(int column)
{
    m_columns.text = column;
    convert();
}

void FilePreviewModel::setLanguageColumn(int column)
{
    m_columns.language = column;
    convert();
}

QString FilePreviewModel::language() const
{
    return m_language ? languageCode(*m_language) : QString();
}

void FilePreviewModel::setLanguage(const QString &code)
{
    m_language = languageFromCode(code);
    convert();
}

void FilePreviewModel::expectLanguage(const QString &code)
{
    m_expectedLanguage = languageFromCode(code).value_or(m_expectedLanguage);
}

QStringList FilePreviewModel::encodings() const
{
    QStringList names;
    for (const TextEncoding encoding : allTextEncodings)
        names += encodingName(encoding);
    return names;
}

int FilePreviewModel::encoding() const
{
    return m_table && !isBook() ? int(m_table->encoding) : -1;
}

void FilePreviewModel::setEncoding(int place)
{
    ItemFileChoices choices = m_choices;
    choices.encoding = allTextEncodings.at(size_t(place));
    read(choices);
}

QStringList FilePreviewModel::separators() const
{
    return {tr("commas"), tr("semicolons"), tr("tabs"), tr("bars"),
            tr("nothing, a line is a text")};
}

int FilePreviewModel::separator() const
{
    return m_table ? int(knownSeparators().indexOf(m_table->dialect.separator)) : -1;
}

void FilePreviewModel::setSeparator(int place)
{
    ItemFileChoices choices = m_choices;
    choices.separator = knownSeparators().at(place);
    choices.quoted.reset(); // which means another thing now
    choices.heading.reset();
    read(choices);
}

bool FilePreviewModel::isTable() const
{
    return m_table && m_table->format != ItemFileFormat::Json && !isBook();
}

void FilePreviewModel::setQuoted(bool isQuoted)
{
    ItemFileChoices choices = m_choices;
    choices.quoted = isQuoted;
    read(choices);
}

void FilePreviewModel::setHeading(bool hasHeading)
{
    ItemFileChoices choices = m_choices;
    choices.heading = hasHeading;
    read(choices);
}

bool FilePreviewModel::isBook() const
{
    return m_table && m_table->format == ItemFileFormat::Book;
}

void FilePreviewModel::setByParagraph(bool isByParagraph)
{
    ItemFileChoices choices = m_choices;
    choices.unit = isByParagraph ? BookUnit::Paragraph : BookUnit::Sentence;
    read(choices);
}

} // namespace chitai
