// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/MarkupText.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringBuilder>
#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>

namespace chitai {

namespace {

// libxml2 looks through all open elements for each end, which takes forever where none is closed.
constexpr int mostOpenElements = 1000;
// Stands for a <br> until the blanks of a line are counted.
constexpr QChar lineBreak(QChar::LineSeparator);

/// What libxml2's callbacks fill, and what they have to know.
struct Page
{
    htmlParserCtxtPtr parser = nullptr;
    int open = 0; ///< elements around here
    bool isTooDeep = false;
    bool keepsLines = false; ///< <br> breaks a line; else it is a blank
    bool hasGap = false; ///< a <p> has begun or ended since the last paragraph
    QStringList paragraphs;
    QString current;
    int ignored = 0; ///< elements around here whose text is none of the page's

    void end()
    {
        QStringList lines;
        for (const QString &line : std::exchange(current, {}).split(lineBreak))
            lines += line.simplified();
        const QString paragraph = lines.join(u'\n').trimmed();
        if (paragraph.isEmpty())
            return;
        const bool isStanza = keepsLines && std::exchange(hasGap, false) && !paragraphs.isEmpty();
        paragraphs += isStanza ? QString(u'\n' % paragraph) : paragraph;
    }
};

QByteArray nameOf(const xmlChar *name)
{
    return QByteArray(reinterpret_cast<const char *>(name)).toLower();
}

bool isBlock(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "address", "article", "aside", "blockquote", "body",   "caption",    "center", "dd",
        "div",     "dl",      "dt",    "fieldset",   "figure", "figcaption", "footer", "form",
        "h1",      "h2",      "h3",    "h4",         "h5",     "h6",         "header", "hr",
        "html",    "li",      "main",  "nav",        "ol",     "p",          "pre",    "section",
        "table",   "tbody",   "td",    "th",         "thead",  "tr",         "ul"};
    return names.contains(name);
}

bool isNoText(const QByteArray &name)
{
    static const QSet<QByteArray> names{"head", "script", "style",    "svg", "math",
                                        "rt",   "rp",     "template", "nav", "object"};
    return names.contains(name);
}

/// A mark of a note, or the note: a page of a book without them reads on.
bool isNote(const xmlChar **attributes)
{
    for (; attributes && attributes[0]; attributes += 2) {
        const QByteArray name = nameOf(attributes[0]);
        if (!attributes[1] || (name != "epub:type" && name != "role"))
            continue;
        const QByteArray value = nameOf(attributes[1]);
        for (const char *note : {"noteref", "footnote", "endnote", "rearnote", "pagebreak"}) {
            if (value.contains(note))
                return true;
        }
    }
    return false;
}

/// Elements have no end of their own in HTML if they are these.
bool isVoid(const QByteArray &name)
{
    static const QSet<QByteArray> names{"br", "hr", "img", "input", "link", "meta", "wbr"};
    return names.contains(name);
}

void startElement(void *data, const xmlChar *element, const xmlChar **attributes)
{
    auto &page = *static_cast<Page *>(data);
    const QByteArray name = nameOf(element);
    if (isVoid(name)) {
        if (name == "br" || name == "hr")
            page.current += page.keepsLines ? lineBreak : QChar(u' ');
        return;
    }
    if (++page.open > mostOpenElements) {
        page.isTooDeep = true;
        xmlStopParser(page.parser);
        return;
    }
    if (isBlock(name))
        page.end();
    page.hasGap = page.hasGap || name == "p";
    // Within what is ignored every element counts, so that its end is known.
    if (page.ignored > 0 || isNoText(name) || isNote(attributes))
        ++page.ignored;
}

void endElement(void *data, const xmlChar *element)
{
    auto &page = *static_cast<Page *>(data);
    const QByteArray name = nameOf(element);
    if (isVoid(name))
        return;
    --page.open;
    if (isBlock(name))
        page.end();
    page.hasGap = page.hasGap || name == "p";
    if (page.ignored > 0)
        --page.ignored;
}

void takeText(void *data, const xmlChar *text, int length)
{
    auto &page = *static_cast<Page *>(data);
    if (page.ignored == 0)
        page.current += QString::fromUtf8(reinterpret_cast<const char *>(text), length)
                            .replace(lineBreak, u' ');
}

/// Behind the internal subset that begins at `start`, "]>" and all; -1 where it has no end.
qsizetype endOfSubset(const QString &html, qsizetype start)
{
    for (qsizetype i = html.indexOf(u']', start); i >= 0; i = html.indexOf(u']', i)) {
        do
            ++i;
        while (i < html.size() && html[i].isSpace());
        if (i < html.size() && html[i] == u'>')
            return i + 1;
    }
    return -1;
}

/// A page of a book may declare entities in its document type, which HTML has not: libxml2 would
/// take them for text.
QString withoutDocumentType(const QString &html)
{
    const qsizetype start = html.indexOf(u"<!DOCTYPE", 0, Qt::CaseInsensitive);
    if (start < 0)
        return html;
    qsizetype end = start;
    while (end < html.size() && html[end] != u'>' && html[end] != u'[')
        ++end;
    if (end == html.size())
        return html;
    end = html[end] == u'>' ? end + 1 : endOfSubset(html, end);
    return end < 0 ? html : QString(html).remove(start, end - start);
}

/// For a page that nobody has written: only the text between the tags.
QString withoutTags(const QString &html)
{
    static const QRegularExpression pattern(QStringLiteral("<[^<>]*>?"));
    return QString(html).replace(pattern, QStringLiteral(" "));
}

QStringList paragraphsIn(const QString &html, bool keepsLines)
{
    Page page;
    page.keepsLines = keepsLines;
    xmlSAXHandler handler{};
    handler.startElement = startElement;
    handler.endElement = endElement;
    handler.characters = takeText;
    handler.cdataBlock = takeText;
    handler.ignorableWhitespace = takeText;
    const QByteArray bytes = withoutDocumentType(html).toUtf8();
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreatePushParserCtxt(&handler, &page, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        &htmlFreeParserCtxt);
    if (!parser)
        return {};
    page.parser = parser.get();
    htmlCtxtUseOptions(parser.get(),
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                           | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD);
    // In one piece: at a border between two it would cut letters.
    if (bytes.size() <= std::numeric_limits<int>::max())
        htmlParseChunk(parser.get(), bytes.constData(), int(bytes.size()), 0);
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    if (page.isTooDeep)
        return paragraphsIn(withoutTags(withoutDocumentType(html)), keepsLines);
    page.end();
    return page.paragraphs;
}

} // namespace

bool hasMarkup(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return false;
    static const QRegularExpression pattern(
        QStringLiteral(
            "</?(?:a|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|"
            "rb|rp|rt|ruby|s|script|small|span|strong|style|sub|sup|table|td|tr|tt|u|ul)"
            "(?:\\s[^<>]*)?/?>"
            "|&(?:nbsp|amp|lt|gt|quot|apos|shy|[a-z](?:uml|grave|acute|circ)|szlig|"
            "[nm]dash|[lrb]dquo|[lrs]b?squo|[lr]aquo|hellip|#\\d{1,7}|#x[0-9a-f]{1,6});"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(text).hasMatch();
}

QStringList paragraphsOf(const QString &html)
{
    return paragraphsIn(html, false);
}

QString plainText(const QString &html)
{
    return paragraphsIn(html, true).join(u'\n');
}

} // namespace chitai
