// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/RussianSyllabifier.h"

#include <QFile>
#include <array>

namespace chitai {

namespace {

constexpr QStringView vowels = u"аеёиоуыэюяіїєѣ";
// Prefixes and first parts of compounds of more than one syllable: пе-ре-стань, по-лу-дня.
constexpr std::array<QStringView, 9> longPrefixes{u"пере",  u"полу", u"противо", u"само", u"много",
                                                  u"земле", u"ново", u"ино",     u"недо"};
constexpr QStringView obstruents = u"бвгджзкпстфхцчшщ";

bool isSign(QChar letter)
{
    return letter == u'ь' || letter == u'ъ';
}

/// Where each consonant of a group begins; a sign belongs to the consonant before it.
QVarLengthArray<qsizetype, 8> consonants(QStringView letters, qsizetype from, qsizetype to)
{
    QVarLengthArray<qsizetype, 8> starts;
    for (qsizetype i = from; i < to; ++i) {
        if (!isSign(letters[i]) || starts.isEmpty())
            starts += i;
    }
    return starts;
}

/// How many of the last consonants of a group of three or more begin the next syllable.
qsizetype onsetLength(QStringView group, qsizetype count)
{
    if (group.endsWith(u"ств"))
        return 3;
    if (count >= 4) {
        for (const QStringView onset :
             {QStringView(u"стр"), QStringView(u"скр"), QStringView(u"спр"), QStringView(u"здр")}) {
            if (group.endsWith(onset))
                return 3;
        }
    }
    const QStringView pair = group.right(2);
    if (pair == u"ск" || pair == u"ст" || pair == u"сп")
        return 2;
    if ((pair[1] == u'р' || pair[1] == u'л') && obstruents.contains(pair[0]))
        return 2;
    return 1;
}

} // namespace

RussianSyllabifier::RussianSyllabifier(RussianNorm norm)
    : LetterSyllabifier(QChar::Script_Cyrillic)
    , m_norm(norm)
{
    if (m_norm == RussianNorm::Phonetic)
        return;
    m_joints.emplace();
    readOnsets();
}

void RussianSyllabifier::readOnsets()
{
    QFile file(QStringLiteral(":/chitai/syllables/onsets-ru.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource onsets-ru.txt is missing");
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype mark = line.indexOf(u'|');
        if (line.front() == u'%' || mark <= 0)
            continue;
        m_onsets.emplace(line.left(mark).toString() + line.mid(mark + 1), mark);
        m_longestOnset = std::max(m_longestOnset, line.size() - 1);
    }
}

bool RussianSyllabifier::isLetter(QChar letter) const
{
    return letter >= u'\u0400' && letter <= u'\u052f';
}

bool RussianSyllabifier::isVowel(QChar letter) const
{
    return vowels.contains(letter);
}

LetterSyllabifier::Borders RussianSyllabifier::borders(QStringView letters,
                                                       qsizetype /*apostrophe*/) const
{
    Borders result;
    const RussianJoints::Positions joints
        = m_joints ? m_joints->of(letters) : RussianJoints::Positions();
    qsizetype previous = -1;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!isVowel(letters[i]))
            continue;
        if (previous >= 0 && m_norm == RussianNorm::Phonetic) {
            result += phoneticCut(letters, previous, i);
        } else if (previous >= 0) {
            const qsizetype special = prefixCut(letters, joints, previous, i);
            result += special > 0 ? special : cut(letters, previous, i);
        }
        previous = i;
    }
    return result;
}

qsizetype RussianSyllabifier::phoneticCut(QStringView letters, qsizetype vowel,
                                          qsizetype nextVowel) const
{
    const qsizetype hardSign = letters.mid(0, nextVowel).lastIndexOf(u'ъ');
    if (hardSign > vowel)
        return hardSign + 1;
    const auto starts = consonants(letters, vowel + 1, nextVowel);
    if (starts.size() < 2)
        return starts.isEmpty() ? nextVowel : starts[0];
    const QChar first = letters[starts[0]];
    const bool isClosed = QStringView(u"йлмнр").contains(first) && letters[starts[1]] != first;
    return starts[isClosed ? 1 : 0];
}

qsizetype RussianSyllabifier::prefixCut(QStringView letters, const RussianJoints::Positions &joints,
                                        qsizetype vowel, qsizetype nextVowel) const
{
    // A lone consonant always goes over: ра-зо-брать, бе-зо-пас-ный.
    if (consonants(letters, vowel + 1, nextVowel).size() < 2)
        return 0;
    // The longest known beginning decides.
    for (qsizetype length = std::min({nextVowel + 4, letters.size(), m_longestOnset});
         length >= nextVowel; --length) {
        const auto found = m_onsets.find(letters.left(length));
        if (found != m_onsets.end() && found->second > vowel && found->second <= nextVowel)
            return found->second;
    }
    for (const QStringView prefix : longPrefixes) {
        if (vowel + 1 == prefix.size() && letters.startsWith(prefix))
            return vowel + 1;
    }
    for (const qsizetype joint : joints) {
        if (joint > vowel && joint <= nextVowel)
            return joint;
    }
    return 0;
}

qsizetype RussianSyllabifier::cut(QStringView letters, qsizetype vowel, qsizetype nextVowel) const
{
    const auto starts = consonants(letters, vowel + 1, nextVowel);
    if (starts.isEmpty())
        return nextVowel;
    // подъ-езд: the sign closes the prefix.
    if (letters[nextVowel - 1] == u'ъ')
        return nextVowel;
    const QStringView group = letters.mid(vowel + 1, nextVowel - vowel - 1);
    if (starts.size() == 1)
        return starts[0];
    if (group == u"ств") // ка-че-ство
        return starts[0];
    qsizetype onset = 1;
    if (starts.size() > 2) {
        // рус-ский: a double letter is parted.
        const bool isDoubled = group.startsWith(u"сс") && starts.size() == 3;
        const bool isWhole = group == u"ссн"; // класс-ный: the root keeps both
        onset = isDoubled && !isWhole ? 2 : onsetLength(group, starts.size());
    }
    // май-ка: й closes its syllable, it never begins one before a consonant.
    const qsizetype cutAt = starts[starts.size() - std::min<qsizetype>(onset, starts.size() - 1)];
    return letters[cutAt] == u'й' && cutAt + 1 < nextVowel ? cutAt + 1 : cutAt;
}

} // namespace chitai
