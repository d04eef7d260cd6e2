// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/RussianJoints.h"

#include <QFile>
#include <algorithm>
#include <array>

namespace chitai {

namespace {

bool isVowel(QChar letter)
{
    return QStringView(u"аеёиоуыэюя").contains(letter);
}

/// From the longer to the shorter.
constexpr std::array<QStringView, 34> prefixes{
    u"противо", u"через", u"пере", u"пред", u"подо", u"разо", u"меж", u"без", u"бес",
    u"воз",     u"вос",   u"над",  u"обо",  u"ото",  u"под",  u"при", u"про", u"пре",
    u"раз",     u"рас",   u"изо",  u"во",   u"вы",   u"до",   u"за",  u"из",  u"ис",
    u"на",      u"не",    u"об",   u"от",   u"по",   u"со",   u"у"};

/// о-, по- and во- before what may as well be от- or об-, под-, воз- or вос-.
bool mayBeLonger(QStringView prefix, QChar next)
{
    return (prefix == u"по" && next == u'д') || (prefix == u"на" && next == u'д')
        || (prefix == u"во" && (next == u'з' || next == u'с'));
}

} // namespace

RussianJoints::RussianJoints()
{
    QFile file(QStringLiteral(":/chitai/syllables/roots-ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource roots-ru.txt is missing");
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front() == u'%')
            continue;
        const bool isFirstPart = line.back() == u'-';
        const QStringView word = isFirstPart ? line.chopped(1) : line;
        (isFirstPart ? m_firstParts : m_roots).insert(word.toString());
        qsizetype &longest = isFirstPart ? m_longestFirstPart : m_longestRoot;
        longest = std::max(longest, word.size());
    }
}

bool RussianJoints::isRoot(QStringView letters) const
{
    if (letters.size() < 3 || isVowel(letters[0]) || isVowel(letters[1]))
        return false;
    for (qsizetype length = std::min(letters.size(), m_longestRoot); length > 2; --length) {
        if (m_roots.contains(letters.left(length)))
            return true;
    }
    return false;
}

bool RussianJoints::addPrefixes(QStringView letters, qsizetype start, Positions &joints) const
{
    const QStringView rest = letters.mid(start);
    if (rest.size() < 4)
        return false;
    for (const QStringView prefix : prefixes) {
        if (!rest.startsWith(prefix) || rest.size() < prefix.size() + 3)
            continue;
        const qsizetype end = start + prefix.size();
        const bool isKnown = !mayBeLonger(prefix, letters[end]) && isRoot(letters.mid(end));
        if (isKnown || (start < 4 && addPrefixes(letters, end, joints))) {
            joints += end;
            return true;
        }
    }
    // о- stands before everything but the т and б of от- and об-.
    if (rest.front() == u'о' && rest[1] != u'т' && rest[1] != u'б' && isRoot(rest.mid(1))) {
        joints += start + 1;
        return true;
    }
    return false;
}

RussianJoints::Positions RussianJoints::of(QStringView letters) const
{
    Positions joints;
    QString plain; // with е for ё
    if (letters.contains(u'ё')) {
        plain = letters.toString().replace(u'ё', u'е');
        letters = plain;
    }
    if (letters.size() < 4)
        return joints;
    addPrefixes(letters, 0, joints);
    for (qsizetype length = std::min(letters.size() - 3, m_longestFirstPart); length > 2;
         --length) {
        if (m_firstParts.contains(letters.left(length)) && isRoot(letters.mid(length))) {
            joints += length;
            break;
        }
    }
    // Рости-слав, Яро-слав-на
    const qsizetype name = letters.indexOf(u"слав", 2);
    if (name > 0 && isVowel(letters[name - 1]))
        joints += name;
    return joints;
}

} // namespace chitai
