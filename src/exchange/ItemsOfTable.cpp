// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/ItemsOfTable.h"

#include "exchange/FilePreamble.h"
#include "exchange/Headings.h"
#include "exchange/MarkupText.h"
#include "exchange/RowLanguage.h"
#include "storage/LibraryStore.h"
#include "text/Sanitizer.h"

#include <QSet>
#include <algorithm>
#include <limits>

namespace chitai {

namespace {

using Refusal = RefusedLine::Reason;

tl::unexpected<RefusedLine> refused(const ItemTable::Row &row, Refusal reason, QString message)
{
    return tl::unexpected(RefusedLine{row.line, reason, std::move(message)});
}

bool isStarred(const QString &field)
{
    static const QSet<QString> no{QString(),
                                  QStringLiteral("0"),
                                  QStringLiteral("-"),
                                  QStringLiteral("false"),
                                  QStringLiteral("no"),
                                  QStringLiteral("нет"),
                                  QStringLiteral("nein")};
    return !no.contains(field.trimmed().toLower());
}

/// Takes items out of rows, one after the other.
class RowTaker
{
public:
    RowTaker(const ItemTable &table, const ColumnChoice &columns, const LanguageOfRows &languages)
        : m_table(table)
        , m_columns(columns)
        , m_all(languages.all)
        , m_letters(languages.expected)
    {
        if (!m_all && columns.text >= 0)
            m_all = languageOfColumn(table.columns.value(columns.text));
        for (const ItemTable::Row &row : table.rows) {
            if (!m_all)
                m_letters.see(row.fields.value(columns.text));
        }
    }

    /// Nothing for an empty row.
    tl::expected<std::optional<NewItem>, RefusedLine> take(const ItemTable::Row &row) const
    {
        const QString field = row.fields.value(m_columns.text);
        if (field.trimmed().isEmpty() && m_table.format != ItemFileFormat::Json)
            return std::optional<NewItem>();
        // One that has nothing but markup is refused below.
        const QString text = textOfField(m_table, field);
        if (text.contains(QChar::ReplacementCharacter)) {
            return refused(row, Refusal::Letters,
                           QStringLiteral("It has bytes that are no letters in %1.")
                               .arg(encodingName(m_table.encoding)));
        }
        if (isCut(row))
            return refused(row, Refusal::Fields,
                           QStringLiteral("It has more fields than the table has columns."));
        const Result<QString> clean = sanitizeItemText(text);
        if (!clean) {
            const bool isLong = clean.error().code == ErrorCode::TooLarge;
            return refused(row, isLong ? Refusal::TooLong : Refusal::NoText, clean.error().message);
        }
        const QString name = row.fields.value(m_columns.language).trimmed();
        const std::optional<Language> language
            = name.isEmpty() ? m_all.value_or(m_letters.of(*clean)) : languageNamed(name);
        if (!language) {
            return refused(row, Refusal::Language,
                           QStringLiteral("\"%1\" is no language that is taught here: Russian, "
                                          "German or English (ru, de, en) is.")
                               .arg(name.left(20)));
        }
        return std::optional(NewItem{.text = *clean,
                                     .language = *language,
                                     .starred = isStarred(row.fields.value(m_columns.starred)),
                                     .tags = tagsOf(row)});
    }

private:
    bool isCut(const ItemTable::Row &row) const
    {
        if (m_table.fieldsExpected == 0 || row.fields.size() <= m_table.fieldsExpected)
            return false;
        return std::any_of(row.fields.begin() + m_table.fieldsExpected, row.fields.end(),
                           [](const QString &field) { return !field.isEmpty(); });
    }

    QStringList tagsOf(const ItemTable::Row &row) const
    {
        QStringList tags = m_table.tags;
        const QString field = row.fields.value(m_columns.tags);
        tags += field.split(m_table.isFromAnki ? u' ' : u',');
        QStringList kept;
        for (const QString &tag : std::as_const(tags)) {
            if (const QString clean = cleanTag(tag); !clean.isEmpty() && !kept.contains(clean))
                kept += clean;
        }
        return kept;
    }

    const ItemTable &m_table;
    const ColumnChoice &m_columns;
    std::optional<Language> m_all;
    RowLanguage m_letters;
};

/// Of those behind mostColumns, which nobody can choose, one is named for all.
QList<int> columnsLeft(const ItemTable &table, const ColumnChoice &columns,
                       const std::stop_token &stop)
{
    const QSet<int> taken{columns.text, columns.language, columns.starred, columns.tags};
    qsizetype most = table.fieldsExpected > 0 ? table.fieldsExpected : table.columnCount;
    if (most == ItemTable::mostColumns) // there may be more that are not counted
        most = std::numeric_limits<qsizetype>::max();
    std::array<bool, ItemTable::mostColumns + 1> hasContent{};
    for (const ItemTable::Row &row : table.rows) {
        if (stop.stop_requested())
            break;
        const qsizetype count = qMin(row.fields.size(), most);
        for (qsizetype column = 0; column < count; ++column) {
            bool &found = hasContent[size_t(qMin<qsizetype>(column, ItemTable::mostColumns))];
            found = found
                || (!taken.contains(int(column)) && !row.fields[column].trimmed().isEmpty());
        }
    }
    QList<int> left;
    for (int column = 0; column <= ItemTable::mostColumns; ++column) {
        if (hasContent[size_t(column)])
            left += column;
    }
    return left;
}

} // namespace

Language guessLanguage(const ItemTable &table, int textColumn, Language expected)
{
    RowLanguage letters(expected);
    for (const ItemTable::Row &row : table.rows)
        letters.see(row.fields.value(textColumn));
    return letters.main();
}

QString textOfField(const ItemTable &table, const QString &field)
{
    const QString text = table.isFromAnki ? ankiText(field) : field;
    return table.isHtml.value_or(hasMarkup(text)) ? plainText(text) : text;
}

ReadItems itemsOf(const ItemTable &table, const ColumnChoice &columns,
                  const LanguageOfRows &languages, const std::stop_token &stop)
{
    ReadItems read{.items = {}, .refusals = table.refusals, .columnsLeft = {}};
    if (stop.stop_requested())
        return read;
    const RowTaker taker(table, columns, languages);
    for (const ItemTable::Row &row : table.rows) {
        if (stop.stop_requested())
            return read;
        const tl::expected<std::optional<NewItem>, RefusedLine> item = taker.take(row);
        if (!item) {
            read.refusals += item.error();
        } else if (*item) {
            read.items += **item;
            ++read.byLanguage[size_t((*item)->language)];
        }
    }
    std::stable_sort(
        read.refusals.begin(), read.refusals.end(),
        [](const RefusedLine &one, const RefusedLine &other) { return one.line < other.line; });
    read.columnsLeft = columnsLeft(table, columns, stop);
    return read;
}

} // namespace chitai
