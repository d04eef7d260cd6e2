// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ChoiceList.h"

#include "text/Sentences.h"

#include <QRegularExpression>
#include <algorithm>

namespace chitai {

namespace {

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

bool isQuestion(const QString &line)
{
    static const QRegularExpression question(QStringLiteral("\\?[\"'»“”’)]*\\s*$"));
    return question.match(line).hasMatch();
}

/// Whether lines with a hyphen are said by somebody: a tag stands among them ("- Hi, - said Nell"),
/// or somebody asks, which no choice does, or in Russian cries out where nothing was announced.
bool isDialogue(const QStringList &marked, const QString &before, Language language)
{
    static const QRegularExpression tag
        = QRegularExpression(QStringLiteral("[,.!?…][\"»“”]?\\s+[-–—]\\s+\\p{L}"));
    const bool isAnnounced = before.endsWith(u':') || isQuestion(before);
    return std::any_of(marked.cbegin(), marked.cend(), [&](const QString &line) {
        if (!isSpeechDash(line.trimmed().front()))
            return false;
        return tag.match(line).hasMatch() || isQuestion(line)
            || (language == Language::Russian && !isAnnounced && line.contains(u'!'));
    });
}

/// A list at the end of the lines, from the line `first` on.
struct FoundList
{
    qsizetype first = -1;
    QStringList entries;
    QStringList marked; // the same with their marks
};

/// The second line of an entry: it is set in, or the first one has no end and it begins small.
bool goesOn(const QString &line, const QString &entry)
{
    const QString words = line.trimmed();
    return line.startsWith(u"  ") || line.startsWith(u'\t')
        || (!endsSentence(entry) && words.front().isLower());
}

FoundList findList(const QStringList &lines, Language language)
{
    FoundList list;
    qsizetype at = 0;
    while (at < lines.size()) {
        const QString entry = listEntry(lines[at], language);
        if (entry.isEmpty()) {
            if (!lines[at].trimmed().isEmpty())
                list = {}; // the story goes on behind it
            ++at;
            continue;
        }
        if (list.first < 0)
            list.first = at;
        list.entries += entry;
        list.marked += lines[at];
        ++at;
        while (at < lines.size() && !lines[at].trimmed().isEmpty()
               && listEntry(lines[at], language).isEmpty()
               && goesOn(lines[at], list.entries.back()))
            list.entries.back() += u' ' + lines[at++].trimmed();
    }
    return list;
}

/// "What now? 1) Wake it. 2) Tiptoe away." in the last line.
QStringList takeInline(QStringList &lines)
{
    static const QRegularExpression mark
        = pattern(QStringLiteral("(?:^|\\s)\\(?(?:([1-9])|([a-fа-е]))[.)]\\s+(?=\\S)"));
    if (lines.isEmpty())
        return {};
    QString &line = lines.back();
    QList<std::pair<qsizetype, qsizetype>> marks; // where one begins and ends
    char16_t next = 0;
    for (auto found = mark.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString written = match.captured(1) + match.captured(2).toLower();
        const char16_t sign = written.front().unicode();
        const bool isFirst = sign == u'1' || sign == u'a' || sign == u'а';
        if (isFirst ? !marks.isEmpty() : sign != next)
            return {};
        marks += {match.capturedStart(), match.capturedEnd()};
        next = char16_t(sign + 1);
    }
    if (marks.size() < 2)
        return {};
    QStringList choices;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const qsizetype end = i + 1 < marks.size() ? marks[i + 1].first : line.size();
        static const QRegularExpression joint
            = pattern(QStringLiteral("[,;]?\\s*\\b(?:or|oder|или)?\\s*$"));
        choices += line.mid(marks[i].second, end - marks[i].second).trimmed().remove(joint);
    }
    line.truncate(marks.front().first);
    return choices;
}

} // namespace

QString listEntry(const QString &line, Language language)
{
    static const QRegularExpression entry
        = pattern(QStringLiteral("^\\s*(?:[-*•▪◦‣+→]|\\(?\\d{1,2}[.):]|[①-⑳❶-❿]|\\(?[a-fа-е][.)]|"
                                 "(?:option|choice|wahl|möglichkeit|вариант|выбор)\\s*[\\da-fа-е]"
                                 "\\s*[.:)–—-])\\s+(\\S.*)$"));
    static const QRegularExpression tight
        = pattern(QStringLiteral("^\\s*(?:\\d{1,2}[.)]|[①-⑳❶-❿])(\\p{L}.*)$"));
    static const QRegularExpression dashed = pattern(QStringLiteral("^\\s*[–—]\\s+(\\S.*)$"));
    for (const QRegularExpression &each : {entry, tight}) {
        if (const QRegularExpressionMatch match = each.match(line); match.hasMatch())
            return match.captured(1);
    }
    return language == Language::Russian ? QString() : dashed.match(line).captured(1);
}

QStringList takeChoices(QStringList &lines, Language language)
{
    const auto dropEmpty = [&lines] {
        while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
            lines.removeLast();
    };
    dropEmpty();
    QString question;
    if (!lines.isEmpty() && isQuestion(lines.back())
        && listEntry(lines.back(), language).isEmpty()) {
        question = lines.takeLast();
        dropEmpty();
    }
    FoundList list = findList(lines, language);
    const bool isList = list.first >= 0
        && !isDialogue(list.marked,
                       list.first > 0 ? lines.mid(0, list.first).join(u'\n').trimmed() : QString(),
                       language)
        && (question.isEmpty() || list.entries.size() > 1);
    if (isList)
        lines.resize(list.first);
    else
        list.entries.clear();
    dropEmpty();
    const bool isAnnouncement = isList && !lines.isEmpty() && lines.back().endsWith(u':');
    if (isAnnouncement)
        lines.removeLast();
    if (!question.isEmpty())
        lines += question;
    return isList ? list.entries : takeInline(lines);
}

} // namespace chitai
