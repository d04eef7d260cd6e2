// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/HandbookModel.h"

#include "base/TextFolding.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringBuilder>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

// In the order in which they are read.
constexpr std::array chapterNames{"first-evening", "reading", "screens",  "tablets",
                                  "library",       "stories", "children", "progress",
                                  "backups",       "privacy", "stuck"};

constexpr QLatin1StringView titleMark{"# "};
constexpr qreal paragraphGap = 8; // pixels
constexpr qreal headingGap = 20;
constexpr int headingSize = 1; // "large", of the page's own size
constexpr int lineHeight = 140; // per cent
constexpr qreal cellPadding = 6; // pixels

QString readHandbookFile(Language language, const QString &name)
{
    QFile file(u":/chitai/handbook/" % languageCode(language) % u'/' % name % u".md");
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList plainLines(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const QString text = block.text().trimmed(); !text.isEmpty())
            lines += text;
    }
    return lines;
}

void formatHandbookBlocks(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHeading = format.headingLevel() > 0;
        const bool isInTable = QTextCursor(block).currentTable() != nullptr;
        format.setTopMargin(isHeading ? headingGap : 0);
        format.setBottomMargin(isInTable ? 0 : paragraphGap);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        if (isHeading) {
            QTextCharFormat letters;
            letters.setProperty(QTextFormat::FontSizeAdjustment, headingSize);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        }
    }
}

void formatHandbookTables(QTextDocument &document)
{
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        format.setBottomMargin(paragraphGap);
        table->setFormat(format);
    }
}

} // namespace

HandbookModel::HandbookModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_chapter(QString::fromLatin1(chapterNames.front()))
{
}

void HandbookModel::load() const
{
    if (!m_chapters.isEmpty())
        return;
    for (const char *name : chapterNames) {
        // Above the title stands the licence.
        const QString file = readHandbookFile(m_language, QString::fromLatin1(name));
        const qsizetype titleStart = file.indexOf(titleMark) + titleMark.size();
        const qsizetype titleEnd = file.indexOf(u'\n', titleStart);
        const QString markdown = file.mid(titleEnd + 1);
        m_chapters
            += Chapter{QString::fromLatin1(name), file.mid(titleStart, titleEnd - titleStart),
                       markdown, plainLines(markdown)};
    }
    for (qsizetype i = 0; i < m_chapters.size(); ++i)
        m_found += Found{i, {}};
}

void HandbookModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    find();
    Q_EMIT queryChanged();
    Q_EMIT textChanged(); // the open chapter has another row
}

void HandbookModel::find()
{
    load();
    const QStringList words = foldForSearch(m_query).split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_found.clear();
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        const QStringList lines = QStringList(m_chapters[i].title) + m_chapters[i].lines;
        const QString all = foldForSearch(lines.join(u'\n'));
        if (!std::all_of(words.cbegin(), words.cend(),
                         [&all](const QString &word) { return all.contains(word); }))
            continue;
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [&words](const QString &text) {
            return !words.isEmpty() && foldForSearch(text).contains(words.front());
        });
        m_found += Found{i, line != lines.cend() ? *line : QString()};
    }
    endResetModel();
}

const HandbookModel::Chapter *HandbookModel::openChapter() const
{
    load();
    const auto chapter
        = std::find_if(m_chapters.cbegin(), m_chapters.cend(),
                       [this](const Chapter &each) { return each.name == m_chapter; });
    return chapter != m_chapters.cend() ? &*chapter : nullptr;
}

int HandbookModel::currentRow() const
{
    load();
    const auto found = std::find_if(m_found.cbegin(), m_found.cend(), [this](const Found &each) {
        return m_chapters[each.chapter].name == m_chapter;
    });
    return found != m_found.cend() ? int(found - m_found.cbegin()) : -1;
}

QString HandbookModel::title() const
{
    const Chapter *chapter = openChapter();
    return chapter ? chapter->title : QString();
}

QString HandbookModel::text() const
{
    const Chapter *chapter = openChapter();
    if (!chapter)
        return {};
    QTextDocument document;
    document.setMarkdown(chapter->markdown);
    formatHandbookBlocks(document);
    formatHandbookTables(document);
    // Family and size of the letters are the page's.
    static const QRegularExpression ownFont(QStringLiteral("<body style=\"[^\"]*\">"));
    return document.toHtml().replace(ownFont, QStringLiteral("<body>"));
}

QString HandbookModel::plainText() const
{
    const Chapter *chapter = openChapter();
    return chapter ? chapter->lines.join(u'\n') : QString();
}

QUrl HandbookModel::picture(const QString &theme) const
{
    const QString file = u":/chitai/handbook/pictures/" % m_chapter % u'-'
        % languageCode(m_language) % u'-' % theme % u".webp";
    return QFile::exists(file) ? QUrl(u"qrc" % file) : QUrl();
}

void HandbookModel::open(const QString &chapter)
{
    const bool isThere
        = std::any_of(chapterNames.cbegin(), chapterNames.cend(),
                      [&chapter](const char *name) { return chapter == QLatin1StringView(name); });
    if (!isThere || chapter == m_chapter)
        return;
    m_chapter = chapter;
    Q_EMIT textChanged();
}

void HandbookModel::show(const QString &chapter)
{
    setQuery({});
    open(chapter);
    Q_EMIT wanted();
}

void HandbookModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_chapters.isEmpty())
        return;
    m_chapters.clear();
    find();
    Q_EMIT textChanged();
}

int HandbookModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    load();
    return int(m_found.size());
}

QVariant HandbookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Found &found = m_found[index.row()];
    switch (role) {
    case ChapterRole:
        return m_chapters[found.chapter].name;
    case TitleRole:
        return m_chapters[found.chapter].title;
    case ExcerptRole:
        return found.excerpt;
    default:
        return {};
    }
}

QHash<int, QByteArray> HandbookModel::roleNames() const
{
    return {{ChapterRole, "chapter"}, {TitleRole, "title"}, {ExcerptRole, "excerpt"}};
}

} // namespace chitai
