// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemTable.h"

#include "exchange/Book.h"
#include "exchange/ColumnGuess.h"
#include "exchange/DialectJudge.h"
#include "exchange/FilePreamble.h"
#include "exchange/Headings.h"
#include "exchange/JsonItems.h"

#include <QFileInfo>
#include <QHash>

namespace chitai {

namespace {

constexpr double mostRows = 0.8; // where so many have as many fields, one with more was cut

Result<QString> textOf(const QByteArray &bytes, TextEncoding encoding)
{
    QString text = decodeText(bytes, encoding);
    if (text.isEmpty() && !bytes.isEmpty() && bytes != "\xEF\xBB\xBF") {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The letters of the file can't be read. Save it as UTF-8."));
    }
    if (text.contains(QChar::Null)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is no file of texts: it has bytes that are no text."));
    }
    return text;
}

/// Every line ends with "\n", whatever system the file comes from.
void unifyLineEnds(QString &text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar end : {QChar(u'\r'), QChar(u'\u2029'), QChar(u'\u0085')})
        text.replace(end, u'\n');
    // Beside other ends it is what Unicode has it for, a verse's end within a text, as in our
    // exports.
    if (!text.contains(u'\n'))
        text.replace(QChar(QChar::LineSeparator), u'\n');
}

TableDialect dialectOf(QStringView text, ItemFileFormat format, const FilePreamble &preamble,
                       const ItemFileChoices &choices, const std::stop_token &stop)
{
    TableDialect dialect;
    const std::optional<QChar> separator
        = choices.separator ? choices.separator : preamble.separator;
    if (separator) {
        dialect = judgeQuoting(text, *separator, stop);
    } else {
        // A file called "text" with tabs in its lines is what Excel and Anki call so.
        const bool isTabsFirst = format != ItemFileFormat::Csv;
        if (isTabsFirst)
            dialect = judgeDialect(text, {u'\t'}, stop);
        if (!isTabsFirst || (dialect.separator.isNull() && format == ItemFileFormat::Tsv))
            dialect = judgeDialect(text, knownSeparators(), stop);
    }
    // Of a text a line, the marks are part of it.
    if (format == ItemFileFormat::Text && dialect.separator.isNull())
        dialect.quoted = dialect.escaped = false;
    dialect.quoted = choices.quoted.value_or(dialect.quoted);
    return dialect;
}

/// A word in the place of a heading is one of the texts where the row names a language as those
/// below it do, or where there is none below it.
bool isFirstOfRows(const ItemTable &table)
{
    const QStringList &first = table.rows.front().fields;
    if (table.rows.size() < 2)
        return !namesTexts(first);
    const QStringList &second = table.rows[1].fields;
    for (qsizetype i = 0; i < qMin(first.size(), second.size()); ++i) {
        if (languageNamed(first[i]) && languageNamed(second[i]))
            return true;
    }
    return false;
}

void takeHeading(ItemTable &table, const ItemFileChoices &choices)
{
    if (table.rows.isEmpty() || !table.columns.isEmpty())
        return;
    const bool isLines = table.format == ItemFileFormat::Text && table.dialect.separator.isNull();
    const bool hasHeading
        = !isLines && isHeading(table.rows.front().fields) && !isFirstOfRows(table);
    if (!choices.heading.value_or(hasHeading))
        return;
    table.columns = table.rows.takeFirst().fields;
    table.hasHeading = true;
    table.fieldsExpected = int(table.columns.size());
}

void countFields(ItemTable &table)
{
    QHash<qsizetype, int> rowsOf;
    table.columnCount = int(table.columns.size());
    for (const ItemTable::Row &row : std::as_const(table.rows)) {
        table.columnCount = qMax(table.columnCount, int(row.fields.size()));
        ++rowsOf[row.fields.size()];
    }
    table.columnCount = qMin(table.columnCount, ItemTable::mostColumns);
    if (table.fieldsExpected > 0)
        return;
    for (auto [fields, rows] : rowsOf.asKeyValueRange()) {
        if (fields > 1 && rows >= mostRows * double(table.rows.size()))
            table.fieldsExpected = int(fields);
    }
}

ItemTable readTable(QString text, ItemFileFormat format, const ItemFileChoices &choices,
                    const std::stop_token &stop)
{
    unifyLineEnds(text);
    const FilePreamble preamble = readPreamble(text);
    const QStringView body = QStringView(text).sliced(preamble.length);
    ItemTable table;
    table.format = format;
    table.isFromAnki = preamble.isFromAnki;
    table.isHtml = preamble.isHtml;
    table.tags = preamble.tags;
    table.columns = preamble.columns;
    table.refusals = preamble.unknown;
    table.dialect = dialectOf(body, format, preamble, choices, stop);
    table.hasQuotationMarks = body.contains(u'"');
    TableRows rows(body, table.dialect, preamble.lines + 1);
    QStringList fields;
    while (!stop.stop_requested() && rows.next(fields))
        table.rows += ItemTable::Row{rows.line(), fields};
    takeHeading(table, choices);
    countFields(table);
    table.guess = guessColumns(table, preamble, stop);
    return table;
}

} // namespace

std::optional<ItemFileFormat> itemFileFormat(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == u"txt")
        return ItemFileFormat::Text;
    if (ending == u"csv")
        return ItemFileFormat::Csv;
    if (ending == u"tsv" || ending == u"tab")
        return ItemFileFormat::Tsv;
    if (ending == u"json")
        return ItemFileFormat::Json;
    if (ending == u"epub")
        return ItemFileFormat::Book;
    return std::nullopt;
}

bool isWritable(ItemFileFormat format)
{
    return format != ItemFileFormat::Book;
}

Result<ItemTable> readItemTable(const QByteArray &bytes, ItemFileFormat format,
                                const std::stop_token &stop, const ItemFileChoices &choices)
{
    if (bytes.size() > maxItemFileBytes) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The file is larger than %1 MB. Split it.")
                           .arg(maxItemFileBytes / 1024 / 1024));
    }
    Result<ItemTable> table;
    if (format == ItemFileFormat::Book) {
        table = readBook(bytes, choices.unit, stop);
    } else {
        const TextEncoding encoding = choices.encoding ? *choices.encoding : detectEncoding(bytes);
        CHITAI_TRY_ASSIGN(const QString text, textOf(bytes, encoding));
        table = format == ItemFileFormat::Json
            ? readJsonItems(text, stop)
            : Result<ItemTable>(readTable(text, format, choices, stop));
        if (table)
            table->encoding = encoding;
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Conflict, QStringLiteral("The reading was stopped."));
    if (!table)
        return table;
    table->format = format;
    if (format == ItemFileFormat::Json || format == ItemFileFormat::Book) {
        table->columnCount = int(table->columns.size());
        table->guess = choiceByName(table->columns);
    }
    return table;
}

} // namespace chitai
