// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/FilePreamble.h"

#include <QRegularExpression>

namespace chitai {

namespace {

constexpr qsizetype longestInstruction = 1000;

std::optional<QChar> separatorNamed(QStringView name)
{
    const QString folded = name.toString().toLower();
    if (name.size() == 1)
        return name.front();
    if (folded == u"tab" || folded == u"\\t")
        return u'\t';
    if (folded == u"comma")
        return u',';
    if (folded == u"semicolon")
        return u';';
    if (folded == u"pipe")
        return u'|';
    if (folded == u"colon")
        return u':';
    if (folded == u"space")
        return u' ';
    return std::nullopt;
}

bool readExcel(QStringView line, FilePreamble &preamble)
{
    static const QRegularExpression pattern(QStringLiteral("^\"?sep=(.|\\\\t)\"?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(line.trimmed().toString());
    // A tab would be trimmed.
    const bool isTab = line.startsWith(u"sep=\t", Qt::CaseInsensitive);
    if (!match.hasMatch() && !isTab)
        return false;
    preamble.separator = isTab ? QChar(u'\t') : separatorNamed(match.capturedView(1));
    return true;
}

/// One of Anki's instructions; false for what is none that is known.
bool readAnki(QStringView key, QStringView value, FilePreamble &preamble)
{
    if (key == u"separator") {
        preamble.separator = separatorNamed(value);
        return preamble.separator.has_value();
    }
    if (key == u"html") {
        preamble.isHtml = value.compare(u"true", Qt::CaseInsensitive) == 0;
    } else if (key == u"columns") {
        preamble.columns = {value.toString()};
    } else if (key == u"tags") {
        preamble.tags = value.toString().split(u' ', Qt::SkipEmptyParts);
    } else if (key.endsWith(u"column")) {
        const int column = value.toInt() - 1;
        if (column < 0)
            return false;
        if (key == u"tags column")
            preamble.tagsColumn = column;
        else
            preamble.otherColumns += column;
    } else {
        // Decks and types of notes are nothing that the library has.
        return key == u"deck" || key == u"notetype" || key == u"if matches";
    }
    return true;
}

void splitColumnNames(FilePreamble &preamble)
{
    if (preamble.columns.isEmpty())
        return;
    const QString names = preamble.columns.front();
    preamble.columns = names.split(preamble.separator.value_or(u'\t'));
}

} // namespace

FilePreamble readPreamble(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^#([a-z ]+):(.*)$"));
    FilePreamble preamble;
    while (preamble.length < text.size()) {
        const qsizetype end = text.indexOf(u'\n', preamble.length);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        const QStringView line
            = text.sliced(preamble.length, (end < 0 ? text.size() : end) - preamble.length);
        if (line.size() > longestInstruction)
            break;
        if (preamble.lines == 0 && readExcel(line, preamble)) {
            preamble.lines = 1;
            preamble.length = next;
            break;
        }
        const QRegularExpressionMatch match = pattern.match(line.toString());
        if (!match.hasMatch())
            break;
        const bool isKnown
            = readAnki(match.capturedView(1).trimmed(), match.capturedView(2).trimmed(), preamble);
        if (!isKnown && !preamble.isFromAnki)
            break; // a text that begins like that
        ++preamble.lines;
        preamble.length = next;
        preamble.isFromAnki = true;
        if (!isKnown) {
            preamble.unknown
                += {preamble.lines, RefusedLine::Reason::Instruction,
                    QStringLiteral("\"%1\" says nothing that is known here.").arg(line.left(60))};
        }
    }
    splitColumnNames(preamble);
    return preamble;
}

QString ankiText(QString field)
{
    static const QRegularExpression media(QStringLiteral("\\[(?:sound|anki):[^\\]]*\\]"));
    static const QRegularExpression gap(QStringLiteral("\\{\\{c\\d+::(.*?)(?:::.*?)?\\}\\}"));
    field.remove(media);
    return field.replace(gap, QStringLiteral("\\1"));
}

} // namespace chitai
