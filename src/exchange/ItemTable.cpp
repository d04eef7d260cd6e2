// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemTable.h"

#include "storage/LibraryStore.h"
#include "text/Sanitizer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <csv.h>

namespace chitai {

namespace {

// A table is judged by so many of its rows.
constexpr int rowsJudged = 200;

/// What neither is UTF-8 nor has a mark: one of the two code pages that families' old files have.
/// In Cyrillic text most letters lie above ASCII, in German text few.
QString decodeCodePage(const QByteArray &bytes)
{
    qsizetype high = 0;
    qsizetype ascii = 0;
    for (const char byte : bytes) {
        if (quint8(byte) >= 0x80)
            ++high;
        else if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'))
            ++ascii;
    }
    QStringDecoder decoder(high > ascii ? "windows-1251" : "windows-1252");
    return decoder.isValid() ? QString(decoder(bytes)) : QString();
}

Result<QString> decode(const QByteArray &bytes)
{
    QString text;
    if (const auto encoding = QStringConverter::encodingForData(bytes);
        encoding && *encoding != QStringConverter::Utf8) {
        QStringDecoder decoder(*encoding);
        text = decoder(bytes);
    } else {
        QStringDecoder decoder(QStringConverter::Utf8);
        text = decoder(bytes);
        if (decoder.hasError())
            text = decodeCodePage(bytes);
    }
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    if (text.isEmpty() && !bytes.isEmpty()) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The letters of the file can't be read. Save it as UTF-8."));
    }
    if (text.contains(QChar::Null)) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("This is no file of texts: it has bytes that are no text."));
    }
    return text;
}

char separatorOf(const QByteArray &text)
{
    std::array<std::pair<char, int>, 3> counts{{{',', 0}, {';', 0}, {'\t', 0}}};
    bool isQuoted = false;
    // The first line decides: everything below has as many.
    for (const char byte : text) {
        if (byte == '"')
            isQuoted = !isQuoted;
        if (byte == '\n' && !isQuoted)
            break;
        for (auto &[separator, count] : counts) {
            if (byte == separator && !isQuoted)
                ++count;
        }
    }
    // The comma wins where nothing decides.
    return std::max_element(
               counts.begin(), counts.end(),
               [](const auto &one, const auto &other) { return one.second < other.second; })
        ->first;
}

/// What libcsv's callbacks fill.
struct CsvRows
{
    QList<ItemTable::Row> rows;
    QStringList fields;
    int line = 1; // of the row that is being read
    int nextLine = 1;
};

void takeField(void *bytes, size_t size, void *data)
{
    static_cast<CsvRows *>(data)->fields
        += QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size));
}

void takeRow(int, void *data)
{
    auto &rows = *static_cast<CsvRows *>(data);
    rows.rows += ItemTable::Row{rows.line, std::exchange(rows.fields, {})};
    rows.line = rows.nextLine;
}

/// Its states have no names in csv.h: 2 is within a field.
bool isWithinQuotes(const csv_parser &parser)
{
    return parser.quoted != 0 && parser.pstate == 2;
}

Result<QList<ItemTable::Row>> readCsv(const QString &text, std::optional<char> separator,
                                      const std::stop_token &stop)
{
    const QByteArray bytes = text.toUtf8();
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return failure(ErrorCode::BadValue, QStringLiteral("There is not enough memory."));
    csv_set_delim(&parser, quint8(separator.value_or(separatorOf(bytes))));
    CsvRows rows;
    bool isGood = true;
    // Line by line, so that a row knows where it began.
    for (qsizetype start = 0; start < bytes.size() && isGood && !stop.stop_requested();) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end + 1;
        if (rows.fields.isEmpty() && !isWithinQuotes(parser))
            rows.line = rows.nextLine;
        ++rows.nextLine;
        const auto length = size_t(end - start);
        isGood = csv_parse(&parser, bytes.constData() + start, length, takeField, takeRow, &rows)
            == length;
        start = end;
    }
    if (stop.stop_requested()) {
        csv_free(&parser);
        return QList<ItemTable::Row>();
    }
    isGood = isGood && !isWithinQuotes(parser) && csv_fini(&parser, takeField, takeRow, &rows) == 0;
    csv_free(&parser);
    if (!isGood) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("A quotation mark is opened in line %1 and never closed.")
                           .arg(rows.line));
    }
    return rows.rows;
}

QList<ItemTable::Row> readLines(const QString &text, const std::stop_token &stop)
{
    QList<ItemTable::Row> rows;
    int line = 0;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        if (stop.stop_requested())
            break;
        ++line;
        const QStringView trimmed = part.trimmed();
        if (!trimmed.isEmpty())
            rows += ItemTable::Row{line, {trimmed.toString()}};
    }
    return rows;
}

QString fieldOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QString();
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts += part.toString();
        return parts.join(u',');
    }
    return value.toString();
}

Result<ItemTable> readJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The file is no JSON: %1, at byte %2.")
                           .arg(error.errorString())
                           .arg(error.offset));
    }
    const QJsonValue items = document.isArray() ? QJsonValue(document.array()) : document[u"items"];
    if (!items.isArray()) {
        return failure(ErrorCode::BadValue,
                       QStringLiteral("The file has no list of texts: [\"…\"] or {\"items\": "
                                      "[{\"text\": \"…\"}]}."));
    }
    ItemTable table;
    table.columns = {QStringLiteral("text"), QStringLiteral("language"), QStringLiteral("starred"),
                     QStringLiteral("tags")};
    int place = 0;
    for (const QJsonValue &item : items.toArray()) {
        ++place;
        QStringList fields;
        for (const QString &column : std::as_const(table.columns)) {
            fields += item.isObject()             ? fieldOf(item[column])
                : column == table.columns.front() ? item.toString()
                                                  : QString();
        }
        table.rows += ItemTable::Row{place, fields};
    }
    return table;
}

/// The names that columns have, in any of the three languages.
int columnNamed(const QStringList &columns, std::initializer_list<const char *> names)
{
    for (int i = 0; i < columns.size(); ++i) {
        const QString name = columns[i].trimmed().toLower();
        for (const char *known : names) {
            if (name == QString::fromUtf8(known))
                return i;
        }
    }
    return -1;
}

ColumnChoice choiceByName(const QStringList &columns)
{
    return {
        .text = columnNamed(
            columns, {"text", "текст", "слово", "предложение", "word", "sentence", "wort", "satz"}),
        .language = columnNamed(columns, {"language", "lang", "язык", "sprache"}),
        .starred = columnNamed(columns, {"starred", "star", "звёздочка", "stern"}),
        .tags = columnNamed(columns, {"tags", "tag", "метки", "schlagwörter", "schlagwort"})};
}

ColumnChoice choiceByContent(const ItemTable &table)
{
    ColumnChoice choice;
    qsizetype longest = -1;
    for (int column = 0; column < table.columnCount; ++column) {
        qsizetype length = 0;
        int filled = 0;
        int languages = 0;
        for (const ItemTable::Row &row : table.rows.mid(0, rowsJudged)) {
            const QString field = row.fields.value(column).trimmed();
            length += field.size();
            filled += field.isEmpty() ? 0 : 1;
            languages += languageFromCode(field.toLower()) ? 1 : 0;
        }
        if (filled > 0 && languages == filled && choice.language < 0)
            choice.language = column;
        else if (length > longest) {
            longest = length;
            choice.text = column;
        }
    }
    return choice;
}

void takeHeader(ItemTable &table)
{
    if (table.rows.isEmpty() || choiceByName(table.rows.front().fields).text < 0)
        return;
    table.columns = table.rows.takeFirst().fields;
    for (QString &name : table.columns)
        name = name.trimmed();
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
    return std::nullopt;
}

Result<ItemTable> readItemTable(const QByteArray &bytes, ItemFileFormat format,
                                const std::stop_token &stop)
{
    if (bytes.size() > maxItemFileBytes) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("The file is larger than %1 MB. Split it.")
                           .arg(maxItemFileBytes / 1024 / 1024));
    }
    const Result<QString> text = decode(bytes);
    if (!text)
        return tl::unexpected(text.error());
    ItemTable table;
    if (format == ItemFileFormat::Json) {
        Result<ItemTable> read = readJson(*text);
        if (!read)
            return read;
        table = std::move(*read);
    } else if (format == ItemFileFormat::Text) {
        table.rows = readLines(*text, stop);
    } else {
        Result<QList<ItemTable::Row>> rows = readCsv(
            *text, format == ItemFileFormat::Tsv ? std::optional('\t') : std::nullopt, stop);
        if (!rows)
            return tl::unexpected(rows.error());
        table.rows = std::move(*rows);
        takeHeader(table);
    }
    if (stop.stop_requested())
        return failure(ErrorCode::Conflict, QStringLiteral("The reading was stopped."));
    table.columnCount = int(table.columns.size());
    for (const ItemTable::Row &row : std::as_const(table.rows))
        table.columnCount = qMax(table.columnCount, int(row.fields.size()));
    table.guess = table.columns.isEmpty() ? choiceByContent(table) : choiceByName(table.columns);
    return table;
}

Language guessLanguage(const ItemTable &table, int textColumn, Language expected)
{
    int cyrillic = 0;
    int latin = 0;
    bool isGerman = false;
    for (const ItemTable::Row &row : table.rows.mid(0, rowsJudged)) {
        const QString text = row.fields.value(textColumn).toLower();
        for (const QChar letter : text) {
            if (letter.script() == QChar::Script_Cyrillic)
                ++cyrillic;
            else if (letter.script() == QChar::Script_Latin)
                ++latin;
            isGerman = isGerman || QStringView(u"äöüß").contains(letter);
        }
    }
    if (cyrillic > latin)
        return Language::Russian;
    if (cyrillic + latin == 0)
        return expected;
    if (isGerman)
        return Language::German;
    return expected == Language::Russian ? Language::English : expected;
}

ReadItems itemsOf(const ItemTable &table, const ColumnChoice &columns, Language fallback,
                  const std::stop_token &stop)
{
    ReadItems read;
    for (const ItemTable::Row &row : table.rows) {
        if (stop.stop_requested())
            break;
        const QString text = row.fields.value(columns.text);
        if (text.trimmed().isEmpty())
            continue;
        const Result<QString> clean = sanitizeItemText(text);
        if (!clean) {
            read.refusals += {row.line, clean.error().message};
            continue;
        }
        NewItem item{.text = *clean, .language = fallback, .tags = {}};
        if (const QString code = row.fields.value(columns.language).trimmed().toLower();
            !code.isEmpty()) {
            const std::optional<Language> language = languageFromCode(code);
            if (!language) {
                read.refusals += {
                    row.line,
                    QStringLiteral("\"%1\" is no language: ru, de or en is.").arg(code.left(20))};
                continue;
            }
            item.language = *language;
        }
        const QString starred = row.fields.value(columns.starred).trimmed().toLower();
        item.starred = !starred.isEmpty() && starred != u"0" && starred != u"false"
            && starred != u"no" && starred != u"нет" && starred != u"nein";
        for (const QString &tag : row.fields.value(columns.tags).split(u',')) {
            if (const QString kept = cleanTag(tag); !kept.isEmpty())
                item.tags += kept;
        }
        read.items += item;
    }
    return read;
}

} // namespace chitai
