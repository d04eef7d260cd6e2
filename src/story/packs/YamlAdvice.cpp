// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/YamlAdvice.h"

#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <iterator>

namespace chitai {

namespace {

/// A line outside of text blocks that is neither empty nor a comment.
struct YamlLine
{
    int number = 0; // from 1
    int indentation = 0;
    QString text; // without the blanks around it
    QString key; // with its colon gone; empty where the line has none
    QString value; // behind the key, or the whole text
    QStringView onwards; // from the value to the end of the file
    bool isBelowBlock = false; // the line before begins a block that has no lines
};

bool beginsBlock(const QString &value)
{
    static const QRegularExpression block(QStringLiteral("^[|>][-+0-9]*(?:\\s+#.*)?$"));
    return block.match(value).hasMatch();
}

YamlLine read(int number, const QString &raw)
{
    static const QRegularExpression keyed(
        QStringLiteral("^(?:- +)?([\\p{L}_][\\p{L}\\p{N}_.-]*) *:(?:\\s+(.*))?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    YamlLine line{.number = number, .text = raw.trimmed()};
    while (line.indentation < raw.size() && raw[line.indentation] == u' ')
        ++line.indentation;
    const QRegularExpressionMatch match = keyed.match(line.text);
    line.key = match.captured(1);
    line.value = match.hasMatch() ? match.captured(2).trimmed() : line.text;
    return line;
}

/// The end of a text in quotation marks that begins the value: behind the closing mark, or -1.
qsizetype endOfQuoted(QStringView value)
{
    const QChar mark = value[0];
    for (qsizetype i = 1; i < value.size(); ++i) {
        if (mark == u'"' && value[i] == u'\\') {
            ++i;
        } else if (value[i] == mark) {
            if (mark == u'\'' && i + 1 < value.size() && value[i + 1] == mark)
                ++i; // '' is a mark inside
            else
                return i + 1;
        }
    }
    return -1;
}

/// How many of the lines behind this one belong to its text in quotation marks, or its brackets.
int linesTaken(const YamlLine &line)
{
    if (line.value.isEmpty() || !QStringLiteral("\"'[{").contains(line.value[0]))
        return 0;
    const QChar first = line.value[0];
    const bool isBracket = first == u'[' || first == u'{';
    const qsizetype end
        = isBracket ? line.onwards.indexOf(first == u'[' ? u']' : u'}') : endOfQuoted(line.onwards);
    return end < 0 ? 0 : int(line.onwards.left(end).count(u'\n'));
}

/// The lines look into `yaml`.
QList<YamlLine> linesOutsideBlocks(const QString &yaml)
{
    QList<YamlLine> lines;
    int blockOf = -1; // the indentation of the key whose block goes on; -1: none does
    bool isBlockEmpty = false;
    int number = 0;
    int taken = 0;
    qsizetype begin = 0;
    for (const QString &raw : yaml.split(u'\n')) {
        YamlLine line = read(++number, raw);
        const qsizetype blanksBehind = raw.size() - raw.lastIndexOf(line.text) - line.text.size();
        line.onwards = QStringView(yaml).mid(begin + raw.size() - blanksBehind - line.value.size());
        begin += raw.size() + 1;
        if (taken > 0) {
            --taken;
            continue;
        }
        if (line.text.isEmpty())
            continue;
        if (blockOf >= 0 && line.indentation > blockOf) {
            isBlockEmpty = false;
            continue;
        }
        line.isBelowBlock = blockOf >= 0 && isBlockEmpty;
        blockOf = -1;
        if (line.text.startsWith(u'#'))
            continue;
        if (beginsBlock(line.value)) {
            blockOf = line.indentation;
            isBlockEmpty = true;
        }
        taken = linesTaken(line);
        lines += line;
    }
    return lines;
}

YamlAdvice advise(const QString &message, bool isCertain = false)
{
    return {.message = message, .isCertain = isCertain};
}

std::optional<YamlAdvice> adviceAboutQuoted(const YamlLine &line)
{
    const QString &value = line.value;
    const qsizetype end = endOfQuoted(line.onwards);
    if (end < 0)
        return advise(QStringLiteral("The quotation mark is not closed."), true);
    if (end > value.size())
        return std::nullopt; // closed in a later line
    const QString rest = value.mid(end).trimmed();
    if (rest.isEmpty() || rest.startsWith(u'#') || rest.startsWith(u':'))
        return std::nullopt;
    return advise(QStringLiteral("The text ends at the second %1, and more stands behind it. Write "
                                 ">- behind the colon, and the text in the lines below, moved in "
                                 "by two blanks.")
                      .arg(value[0]));
}

std::optional<YamlAdvice> adviceAboutValue(const YamlLine &line)
{
    const QString &value = line.value;
    if (value.isEmpty() || beginsBlock(value))
        return std::nullopt;
    if (value[0] == u'"' || value[0] == u'\'')
        return adviceAboutQuoted(line);
    if (value[0] == u'[' || value[0] == u'{') {
        const QChar closing = value[0] == u'[' ? u']' : u'}';
        if (line.onwards.contains(closing))
            return std::nullopt;
        return advise(QStringLiteral("The bracket %1 is not closed. A text that begins with one "
                                     "needs quotation marks.")
                          .arg(value[0]));
    }
    if (QStringLiteral("@`%*").contains(value[0]) || value.startsWith(u"- ")
        || value.startsWith(u"? ")) {
        return advise(QStringLiteral("A text can't begin with %1 here. Put it in quotation marks: "
                                     "%2: \"…\".")
                          .arg(value[0])
                          .arg(line.key));
    }
    if (value.contains(u": ") && !line.key.isEmpty()) {
        return advise(QStringLiteral("A text with a colon in it needs quotation marks: %1: \"…\".")
                          .arg(line.key));
    }
    return std::nullopt;
}

std::optional<YamlAdvice> adviceAboutLine(const YamlLine &line, const YamlLine *before,
                                          const QString &raw)
{
    static const QRegularExpression tab(QStringLiteral("^ *\\t"));
    static const QRegularExpression noBlank(
        QStringLiteral("^(?:- +)?([\\p{L}_][\\p{L}\\p{N}_.-]*):(?!//)\\S"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (tab.match(raw).hasMatch())
        return advise(QStringLiteral("The line begins with a tab. Use blanks."));
    if (line.text == u"---" || line.text == u"...")
        return std::nullopt;
    if (line.isBelowBlock) {
        return advise(QStringLiteral("The text below \"%1\" must be moved in by two blanks.")
                          .arg(before->key));
    }
    if (!line.key.isEmpty()) {
        // A text goes on in the next line, and that looks like a key.
        if (before && !before->key.isEmpty() && !before->value.isEmpty()
            && line.indentation > before->indentation && !before->text.startsWith(u'-')) {
            return advise(QStringLiteral("The line begins further right than the one before it. "
                                         "Begin both in the same place."));
        }
        return adviceAboutValue(line);
    }
    const bool isBelow = before && line.indentation > before->indentation;
    if (const auto match = noBlank.match(line.text); match.hasMatch() && !isBelow) {
        return advise(QStringLiteral("A blank is missing behind the colon: \"%1: …\".")
                          .arg(match.captured(1)),
                      true);
    }
    const bool isList = line.text.startsWith(u"- ") || line.text == u"-";
    if (line.indentation == 0 && !isList && (!before || before->indentation == 0)
        && !QStringLiteral("[{}]\"'").contains(line.text[0]))
        return advise(QStringLiteral("The line needs a word and a colon at its beginning, or to be "
                                     "moved in by two blanks if it goes on with the text above."));
    return std::nullopt;
}

} // namespace

std::optional<YamlAdvice> adviceAbout(const QString &yaml)
{
    const QStringList raw = yaml.split(u'\n');
    const YamlLine *before = nullptr;
    const QList<YamlLine> lines = linesOutsideBlocks(yaml);
    for (const YamlLine &line : lines) {
        if (auto advice = adviceAboutLine(line, before, raw[line.number - 1])) {
            advice->line = line.number;
            return advice;
        }
        before = &line;
    }
    return std::nullopt;
}

YamlAdvice adviceAboutRest(const QString &yaml)
{
    const QList<YamlLine> lines = linesOutsideBlocks(yaml);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].text.startsWith(u"---") || lines[i].text == u"...") {
            return {lines[i].number,
                    QStringLiteral("The part behind this line is not read. Put it in a file of its "
                                   "own.")};
        }
        if (lines[i].indentation < lines[0].indentation) {
            return {lines[i].number,
                    QStringLiteral("The line begins further left than the first one. Begin both in "
                                   "the same place.")};
        }
    }
    return {0, QStringLiteral("The file goes on behind its end.")};
}

QList<YamlAdvice> lostBehindHash(const QString &yaml)
{
    static const QRegularExpression hash(QStringLiteral("\\s(#[^\\s#].*)$"));
    QList<YamlAdvice> lost;
    for (const YamlLine &line : linesOutsideBlocks(yaml)) {
        if (line.key.isEmpty() || line.value.isEmpty() || line.value[0] == u'"'
            || line.value[0] == u'\'' || beginsBlock(line.value))
            continue;
        if (const auto match = hash.match(line.value); match.hasMatch()) {
            lost += {line.number,
                     QStringLiteral("\"%1\" is left out, as everything behind a # is. Put the text "
                                    "in quotation marks if it belongs to it.")
                         .arg(match.captured(1))};
        }
    }
    return lost;
}

QString plainMessage(const QString &parserMessage)
{
    struct Plain
    {
        const char *parser;
        const char *plain;
    };
    // The messages of yaml-cpp's exceptions.h that a hand-written file can cause.
    static constexpr Plain known[]{
        {"end of map not found",
         "The line does not go on with the ones above it. Begin it in the "
         "same place as they do"},
        {"end of sequence not found", "The line does not go on with the list above it"},
        {"end of map flow not found", "A bracket { is not closed"},
        {"end of sequence flow not found", "A bracket [ is not closed"},
        {"illegal map value",
         "There is a colon where none may be. Put the text in quotation "
         "marks"},
        {"illegal map key", "A ? may not stand here. Put the text in quotation marks"},
        {"illegal block entry",
         "A list may not begin in this line. Begin it below, with - in "
         "front of every entry"},
        {"illegal EOF in scalar", "A quotation mark is not closed"},
        {"unknown token",
         "The text begins with a letter that it can't begin with. Put it in "
         "quotation marks"},
    };
    const auto *const found = std::ranges::find_if(
        known, [&](const Plain &one) { return parserMessage == QLatin1StringView(one.parser); });
    return found == std::end(known) ? parserMessage : QString::fromUtf8(found->plain);
}

} // namespace chitai
