// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameFinder.h"

#include "story/language/RussianNames.h"
#include "story/names/OrdinaryWords.h"
#include "story/names/SentencePlace.h"

namespace chitai {

namespace {

constexpr qsizetype mostSyllables = 12; // of a name that is written with dashes between them

/// As the family wrote it, but without stress marks and unseen characters, and parted where a
/// capital follows a small letter (AnnaLena).
QString cleaned(const QString &typed)
{
    const QString composed = typed.normalized(QString::NormalizationForm_C);
    QString clean;
    for (const QChar letter : composed) {
        const bool isAcute = letter == u'\u0301' || letter == u'\u0300';
        if (isAcute || letter.category() == QChar::Other_Format)
            continue;
        if (letter.isUpper() && !clean.isEmpty() && clean.back().isLower())
            clean += u'-';
        clean += letter;
    }
    return clean.simplified();
}

/// Mia for MIA, Маша for маша. Two capitals stay: JJ.
QString asName(const QString &word)
{
    const bool isLoud = word.size() > 2 && capitalsOf(word) == Capitals::All;
    return withCapitals(isLoud ? word.toLower() : word, Capitals::First);
}

/// von, the: words of a name that are no name.
bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        QStringLiteral("von"), QStringLiteral("van"), QStringLiteral("zu"),  QStringLiteral("der"),
        QStringLiteral("die"), QStringLiteral("das"), QStringLiteral("den"), QStringLiteral("de"),
        QStringLiteral("la"),  QStringLiteral("le"),  QStringLiteral("da"),  QStringLiteral("di"),
        QStringLiteral("the"), QStringLiteral("of"),  QStringLiteral("and"), QStringLiteral("und"),
        QStringLiteral("и"),   QStringLiteral("из"),  QStringLiteral("с")};
    return particles.contains(foldedWord(word));
}

Gender genderOf(const QString &name)
{
    if (isCyrillicWord(name))
        return russianGender(name);
    return *completed({.id = {}, .name = name, .gender = {}, .forms = {}, .persona = {}},
                      Language::German)
                .gender;
}

QString joined(QStringView text, const QList<TextWord> &words, qsizetype first, qsizetype count)
{
    QString whole;
    for (const TextWord &word : words.mid(first, count))
        whole += text.mid(word.start, word.end - word.start);
    return whole;
}

QString cased(const QString &word)
{
    return withCapitals(word.toLower(), Capitals::First);
}

} // namespace

NameFinder::NameFinder(const QList<PrivateName> &names)
{
    for (const PrivateName &name : names)
        addName(name);
    fillIndex();
}

void NameFinder::addName(const PrivateName &name)
{
    const QString typed = cleaned(name.name);
    const Gender gender = name.gender.value_or(genderOf(typed));
    const QList<TextWord> words = wordsOf(typed);
    const qsizetype first = m_words.size();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = typed.mid(words[i].start, words[i].end - words[i].start);
        if (words.size() > 1 && (word.size() == 1 || isParticle(word)))
            continue;
        const bool isLast = i > 0 && i + 1 == words.size() && typed[words[i].start - 1] == u' ';
        addWord(asName(word), gender, isLast ? NamePart::Family : NamePart::First);
    }
    takeWrittenForms(name, first, words.size());
    if (words.size() < 2)
        return;
    addWord(cased(joined(typed, words, 0, words.size())), gender, NamePart::First);
    // Anna-Lena Müller: Annalena.
    qsizetype linked = 1;
    while (linked < words.size() && typed[words[linked].start - 1] != u' ')
        ++linked;
    if (linked > 1 && linked < words.size())
        addWord(cased(joined(typed, words, 0, linked)), gender, NamePart::First);
}

void NameFinder::addWord(const QString &word, Gender gender, NamePart part)
{
    NameForms forms = formsOfName(word, gender, part);
    if (forms[FormOfName::familyName].isEmpty())
        part = NamePart::First;
    m_words += {forms, gender, part, hasUmlaut(word)};
}

void NameFinder::takeWrittenForms(const PrivateName &name, qsizetype first, qsizetype count)
{
    if (m_words.size() - first != count)
        return;
    for (const NameCase nameCase : allNameCases) {
        const QString written = cleaned(name.forms[size_t(nameCase)]);
        const QList<TextWord> words = wordsOf(written);
        if (words.size() != count)
            continue;
        for (qsizetype i = 0; i < count; ++i) {
            m_words[first + i].forms[int(nameCase)]
                = asName(written.mid(words[i].start, words[i].end - words[i].start));
        }
    }
}

void NameFinder::fillIndex()
{
    // A nominative first: Ян is a boy before it is what one calls Яна.
    for (int form = 0; form < FormOfName::count; ++form) {
        for (int word = 0; word < m_words.size(); ++word) {
            const QString &written = m_words[word].forms[form];
            if (written.isEmpty())
                continue;
            for (const QString &spelling : spellingsOf(written)) {
                if (!m_index.contains(spelling))
                    m_index.insert(spelling, {word, form});
            }
        }
    }
}

QSet<QString> NameFinder::spellings() const
{
    return {m_index.keyBegin(), m_index.keyEnd()};
}

std::optional<NameFinder::Match> NameFinder::match(QStringView word) const
{
    for (const QString &spelling : spellingsOf(word)) {
        if (const auto found = m_index.constFind(spelling); found != m_index.cend())
            return Match{*found, spelling};
    }
    return {};
}

bool NameFinder::isName(const Match &match, QStringView text, const TextWord &place) const
{
    const QStringView word = text.mid(place.start, place.end - place.start);
    const PrivateWord &name = m_words[match.entry.word];
    const Capitals capitals = capitalsOf(word);
    const bool isOrdinary = isOrdinaryWord(match.spelling);
    const bool isOneLetter = match.spelling.size() == 1;
    if (capitals == Capitals::None) {
        // "bar" is no Bär, but "baer" and "bär" are.
        const bool isSpelledOut = !name.hasUmlaut || hasUmlaut(word)
            || match.spelling != foldedWord(name.forms[match.entry.form]);
        return !isOrdinary && !isOneLetter && isSpelledOut;
    }
    if (isOneLetter && match.spelling == u"i")
        return false; // the pronoun
    if (!isOrdinary || capitals == Capitals::All || !isAtSentenceStart(text, place.start))
        return true;
    if (isOneLetter)
        return false;
    const int form = match.entry.form;
    if (form == FormOfName::called || form == FormOfName::plural + 1)
        return hasMarkBehind(text, place.end);
    // "Als er": the word is far more than the genitive of so short a name.
    if (form == FormOfName::withS && match.spelling.size() < 4)
        return false;
    const QString next = foldedWord(wordBehind(text, place.end));
    return !isSubjectPronoun(next) || (next != u"i" && m_index.contains(next));
}

std::optional<FoundName> NameFinder::nameAt(QStringView text, const TextWord &place) const
{
    const QStringView word = text.mid(place.start, place.end - place.start);
    const std::optional<Match> found = match(word);
    if (!found || !isName(*found, text, place))
        return {};
    return FoundName{place, found->entry.word, found->entry.form, capitalsOf(word)};
}

std::optional<FoundName> NameFinder::syllablesAt(QStringView text, const QList<TextWord> &words,
                                                 qsizetype first, qsizetype count) const
{
    const QString whole = joined(text, words, first, count);
    const std::optional<Match> found = match(whole);
    if (!found || (capitalsOf(whole) == Capitals::None && isOrdinaryWord(found->spelling)))
        return {};
    return FoundName{{words[first].start, words[first + count - 1].end},
                     found->entry.word,
                     found->entry.form,
                     capitalsOf(whole)};
}

QList<FoundName> NameFinder::find(QStringView text) const
{
    QList<FoundName> found;
    if (isEmpty())
        return found;
    const QList<TextWord> words = wordsOf(text);
    for (qsizetype first = 0; first < words.size();) {
        qsizetype count = 1;
        while (first + count < words.size()
               && isLinked(text, words[first + count - 1], words[first + count]))
            ++count;
        const qsizetype before = found.size();
        for (qsizetype i = first; i < first + count; ++i) {
            if (const std::optional<FoundName> name = nameAt(text, words[i]))
                found += *name;
        }
        if (found.size() == before && count > 1 && count <= mostSyllables) {
            if (const std::optional<FoundName> name = syllablesAt(text, words, first, count))
                found += *name;
        }
        first += count;
    }
    return found;
}

} // namespace chitai
