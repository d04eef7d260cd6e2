// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameForms.h"

#include "story/language/RussianNames.h"
#include "story/names/NameLetters.h"

namespace chitai {

namespace {

bool isAmong(QChar letter, QStringView letters)
{
    return letters.contains(letter);
}

QString with(const QString &stem, QStringView end)
{
    return stem + end.toString();
}

/// Ends at the places from `first` on; "-" is none, "." no form.
void addEnds(NameForms &forms, int first, const QString &stem, const char *ends)
{
    for (const QString &end : QString::fromUtf8(ends).split(u' '))
        forms[first++] = end == u"." ? QString() : QString(stem + (end == u"-" ? QString() : end));
}

void addPlural(NameForms &forms, const QString &nominative, const QString &genitive,
               const QString &stem, bool isSoft)
{
    const QString vowel = isSoft ? QStringLiteral("я") : QStringLiteral("а");
    QString *plural = &forms[FormOfName::plural];
    plural[0] = nominative;
    plural[1] = genitive;
    plural[2] = stem + vowel + u'м';
    plural[3] = stem + vowel + QStringLiteral("ми");
    plural[4] = stem + vowel + u'х';
}

/// Маш, Оль, Марий, Зой: what remains of a name in а or я. Empty where too little remains.
QString calledByName(const QString &stem, bool isSoft)
{
    const QChar last = stem.back();
    if (!isSoft)
        return stem.size() < 2 ? QString() : stem;
    if (last == u'ь')
        return stem.chopped(1) + QStringLiteral("ий");
    if (last == u'й')
        return stem;
    if (isAmong(last, u"аеёиоуыэюя"))
        return stem.size() < 2 ? QString() : stem + u'й';
    return stem + u'ь';
}

/// Машка: Машек; Белка: Белок.
QString pluralGenitiveInA(const QString &stem, const QString &called)
{
    if (stem.size() < 3 || stem.back() != u'к')
        return called;
    const QChar before = stem[stem.size() - 2];
    if (isAmong(before, u"жчшщц"))
        return stem.chopped(1) + QStringLiteral("ек");
    if (isAmong(before, u"ьй"))
        return stem.chopped(2) + QStringLiteral("ек");
    return isAmong(before, u"аеёиоуыэюя") ? called : stem.chopped(1) + QStringLiteral("ок");
}

void addFormsInA(NameForms &forms, const QString &genitive, bool isSoft)
{
    const QString stem = genitive.chopped(1);
    const QString instrumental = forms[int(NameCase::Instrumental)];
    if (instrumental.endsWith(u'й'))
        forms[FormOfName::otherInstrumental] = instrumental.chopped(1) + u'ю';
    if (isSoft && stem.endsWith(u'и'))
        forms[FormOfName::otherPrepositional] = stem + u'е';
    forms[FormOfName::called] = calledByName(stem, isSoft);
    addPlural(forms, genitive, pluralGenitiveInA(stem, forms[FormOfName::called]), stem, isSoft);
    addEnds(forms, FormOfName::own, with(stem, stem.endsWith(u'ц') ? u"ын" : u"ин"),
            "- а о ы ого ому ым ом ой у ых ыми");
}

void addFormsWithSoftSign(NameForms &forms, const QString &stem)
{
    forms[FormOfName::otherInstrumental] = stem + QStringLiteral("ию");
    addPlural(forms, stem + u'и', stem + QStringLiteral("ей"), stem, true);
    addEnds(forms, FormOfName::own, stem + QStringLiteral("ин"),
            "- а о ы ого ому ым ом ой у ых ыми");
}

void addMasculineForms(NameForms &forms, const QString &word, const QString &genitive)
{
    const QString stem = genitive.chopped(1);
    const QChar end = word.back();
    const QChar last = stem.back();
    const bool isSoft = end == u'ь' || end == u'й';
    const bool isHissing = isAmong(last, u"жчшщ");
    const bool hasI = isSoft || isHissing || isAmong(last, u"гкх");
    const QString own = with(stem, isSoft || isHissing || last == u'ц' ? u"ев" : u"ов");
    addPlural(forms, stem + (hasI ? u'и' : u'ы'),
              end == u'ь' || isHissing ? stem + QStringLiteral("ей") : own, stem, isSoft);
    addEnds(forms, FormOfName::own, own, "- а о ы ого ому ым ом ой у ых ыми");
}

void addFamilyForms(NameForms &forms, const QString &word)
{
    static const QStringList nouns{QStringLiteral("ов"), QStringLiteral("ев"), QStringLiteral("ёв"),
                                   QStringLiteral("ин"), QStringLiteral("ын")};
    const QString masculine = word.endsWith(u'а') ? word.chopped(1) : word;
    if (nouns.contains(masculine.right(2))) {
        addEnds(forms, FormOfName::familyName, masculine, "- а у ым е ой ы ых ыми . . .");
    } else if (word.size() > 4 && word.back() == u'й' && isAmong(word[word.size() - 2], u"иыо")) {
        const QChar before = word[word.size() - 3];
        addEnds(forms, FormOfName::familyName, word.chopped(2),
                isAmong(before, u"гкх") ? "ого ому им ом ая ой ую ие их ими . ."
                                        : "ого ому ым ом ая ой ую ые ых ыми . .");
    } else if (word.size() > 4 && word.endsWith(QStringLiteral("ая"))) {
        addEnds(forms, FormOfName::familyName, word.chopped(2),
                isAmong(word[word.size() - 3], u"гкх") ? "ой ую ий ого ому им ом ие их ими . ."
                                                       : "ой ую ый ого ому ым ом ые ых ыми . .");
    }
}

NameForms russianForms(const QString &word, Gender gender, NamePart part)
{
    NameForms forms(FormOfName::count);
    for (const NameCase nameCase : allNameCases)
        forms[int(nameCase)] = declineRussianName(word, gender, nameCase);
    const QString genitive = forms[int(NameCase::Genitive)];
    const QChar last = word.back();
    if (genitive == word || word.size() < 2)
        forms.replace(0, word);
    else if (isAmong(last, u"аяо"))
        addFormsInA(forms, genitive, last == u'я');
    else if (genitive.endsWith(u'и'))
        addFormsWithSoftSign(forms, word.chopped(1));
    else
        addMasculineForms(forms, word, genitive);
    if (part == NamePart::Family)
        addFamilyForms(forms, word);
    return forms;
}

} // namespace

bool hasSilentGenitive(const QString &word)
{
    return !word.isEmpty() && isAmong(word.back().toLower(), u"sxzß");
}

NameForms formsOfName(const QString &word, Gender gender, NamePart part)
{
    if (isCyrillicWord(word))
        return russianForms(word, gender, part);
    NameForms forms(FormOfName::count);
    forms[FormOfName::nominative] = word;
    if (word.size() < 2)
        return forms;
    if (hasSilentGenitive(word)) {
        forms[FormOfName::withEs] = word + QStringLiteral("es");
        forms[FormOfName::withEns] = word + QStringLiteral("ens");
    } else {
        forms[FormOfName::withS] = word + u's';
    }
    return forms;
}

} // namespace chitai
