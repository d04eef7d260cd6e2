// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/StandIns.h"

#include "story/names/NameLetters.h"

#include <algorithm>

namespace chitai {

namespace {

// Names that a model declines and whose gender it knows, rare in stories for children, with few pet
// forms, and no form of which is a word. Each kind of ending has its own, as each has forms that
// are alike: Марии is three cases, Маше two.
QStringList russianNames(Gender gender)
{
    const char *const names = gender == Gender::Feminine
        ? "Ванда Ирма Ортруда Берта Эльвира Изольда Матильда Розамунда Гризельда Кунигунда Орнелла "
          "Октавия Летиция Корнелия Цецилия Эвлалия Ортензия Виргиния Изабель Эстель Жизель "
          "Кристель "
          "Беатрис Долорес Сюзан Ингрид Вивьен Ирмилка Бертилка Изольдка Аделья Вандилья"
        : "Альберт Густав Эдгар Освальд Конрад Ансельм Рудольф Зигмунд Бертольд Ортвин "
          "Рауль Мануэль Жюль Амадей Варфоломей Еремей Вавила Мустафа Савва Ярема "
          "Бруно Отто Гвидо Анри Лоренцо Вавилка Яремка Мустафка Вавилья Жорж Ульрих";
    return QString::fromUtf8(names).split(u' ');
}

QStringList latinNames(Gender gender)
{
    const char *const names = gender == Gender::Feminine
        ? "Gisela Orla Rowena Wanda Elvira Mechthild Isolde Ottilie Tamsin Griselda Kunigunde "
          "Beatrix Agnes Doris Phyllis Dolores Gladys Mercedes Lois Tamaris Philippis"
        : "Konrad Edgar Osbert Egbert Gustav Anselm Rudolf Alaric Torben Leopold Wendelin "
          "Magnus Rufus Titus Lucius Ignaz Cassius Marius Justus Linus";
    return QString::fromUtf8(names).split(u' ');
}

QStringList russianFamilyNames(Gender gender)
{
    const char *const names = gender == Gender::Feminine
        ? "Ветлугина Холмогорова Заозерова Оболенская Ромодановская Трубецкая"
        : "Ветлугин Холмогоров Заозеров Оболенский Ромодановский Трубецкой Долгорукий";
    return QString::fromUtf8(names).split(u' ');
}

/// Where all are taken or none has the forms: Эльванда, Торванда, Эльэльванда.
QString compounded(const QStringList &names, qsizetype number, bool isCyrillic)
{
    static const QStringList cyrillic = QStringLiteral("Эль Тор Вис Ром Лин Дар").split(u' ');
    static const QStringList latin = QStringLiteral("El Tor Wis Rom Lin Dar").split(u' ');
    const QStringList &heads = isCyrillic ? cyrillic : latin;
    QString name = names[number % names.size()];
    for (qsizetype rest = number / names.size(); rest > 0; rest /= heads.size() + 1)
        name = heads[(rest - 1) % heads.size()] + name.toLower();
    return name;
}

/// Each form of the word comes back from the one that stands for it.
bool canCarry(const NameForms &standIn, const NameForms &word)
{
    const auto isDeclined = [](const NameForms &forms) {
        return forms[int(NameCase::Genitive)] != forms[FormOfName::nominative];
    };
    if (isDeclined(standIn) != isDeclined(word))
        return false;
    for (int form = 0; form < word.size(); ++form) {
        if (word[form].isEmpty())
            continue;
        if (standIn[form].isEmpty() || word[int(standIn.indexOf(standIn[form]))] != word[form])
            return false;
    }
    return true;
}

bool isFree(const NameForms &standIn, const QSet<QString> &taken)
{
    return std::none_of(standIn.cbegin(), standIn.cend(), [&taken](const QString &form) {
        return !form.isEmpty() && taken.contains(foldedWord(form));
    });
}

} // namespace

NameForms chooseStandIn(const PrivateWord &word, QSet<QString> &taken)
{
    const QString &name = word.forms[FormOfName::nominative];
    const bool isCyrillic = isCyrillicWord(name);
    QStringList names = isCyrillic ? russianNames(word.gender) : latinNames(word.gender);
    if (isCyrillic && word.part == NamePart::Family)
        names = russianFamilyNames(word.gender) + names;
    const qsizetype compatible = 8 * names.size();
    for (qsizetype number = 0;; ++number) {
        const QString candidate = compounded(names, number, isCyrillic);
        // The apostrophe of "Max' Ball" has to fit, too.
        if (!isCyrillic && hasSilentGenitive(candidate) != hasSilentGenitive(name))
            continue;
        NameForms forms = formsOfName(candidate, word.gender, word.part);
        // No ending of ours is like this: then the forms fall together where they must.
        const bool isLastResort = number > compatible;
        if (!isFree(forms, taken) || (!isLastResort && !canCarry(forms, word.forms)))
            continue;
        for (const QString &form : std::as_const(forms)) {
            if (!form.isEmpty())
                taken += foldedWord(form);
        }
        return forms;
    }
}

} // namespace chitai
