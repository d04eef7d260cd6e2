// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/FingerprintWords.h"

#include <array>

namespace chitai {

namespace {

constexpr int wordCount = 4;
constexpr quint32 bitsPerWord = 6;

struct Thing
{
    QStringView russian;
    QStringView german;
    QStringView english;
};

// Things that a child can draw, none of which sounds like another. Their places must never change.
constexpr std::array<Thing, 1 << bitsPerWord> things{
    Thing{u"собака", u"Hund", u"dog"},
    Thing{u"кошка", u"Katze", u"cat"},
    Thing{u"лошадь", u"Pferd", u"horse"},
    Thing{u"корова", u"Kuh", u"cow"},
    Thing{u"свинья", u"Schwein", u"pig"},
    Thing{u"медведь", u"Bär", u"bear"},
    Thing{u"лиса", u"Fuchs", u"fox"},
    Thing{u"ёжик", u"Igel", u"hedgehog"},
    Thing{u"заяц", u"Hase", u"rabbit"},
    Thing{u"мышь", u"Maus", u"mouse"},
    Thing{u"утка", u"Ente", u"duck"},
    Thing{u"сова", u"Eule", u"owl"},
    Thing{u"петух", u"Hahn", u"rooster"},
    Thing{u"рыба", u"Fisch", u"fish"},
    Thing{u"черепаха", u"Schildkröte", u"turtle"},
    Thing{u"лягушка", u"Frosch", u"frog"},
    Thing{u"пчела", u"Biene", u"bee"},
    Thing{u"бабочка", u"Schmetterling", u"butterfly"},
    Thing{u"слон", u"Elefant", u"elephant"},
    Thing{u"пингвин", u"Pinguin", u"penguin"},
    Thing{u"дерево", u"Baum", u"tree"},
    Thing{u"цветок", u"Blume", u"flower"},
    Thing{u"гриб", u"Pilz", u"mushroom"},
    Thing{u"яблоко", u"Apfel", u"apple"},
    Thing{u"груша", u"Birne", u"pear"},
    Thing{u"вишня", u"Kirsche", u"cherry"},
    Thing{u"лимон", u"Zitrone", u"lemon"},
    Thing{u"морковь", u"Möhre", u"carrot"},
    Thing{u"хлеб", u"Brot", u"bread"},
    Thing{u"сыр", u"Käse", u"cheese"},
    Thing{u"пирог", u"Kuchen", u"cake"},
    Thing{u"мёд", u"Honig", u"honey"},
    Thing{u"чашка", u"Tasse", u"cup"},
    Thing{u"ложка", u"Löffel", u"spoon"},
    Thing{u"дом", u"Haus", u"house"},
    Thing{u"окно", u"Fenster", u"window"},
    Thing{u"дверь", u"Tür", u"door"},
    Thing{u"ключ", u"Schlüssel", u"key"},
    Thing{u"стул", u"Stuhl", u"chair"},
    Thing{u"лампа", u"Lampe", u"lamp"},
    Thing{u"часы", u"Uhr", u"clock"},
    Thing{u"книга", u"Buch", u"book"},
    Thing{u"карандаш", u"Bleistift", u"pencil"},
    Thing{u"ножницы", u"Schere", u"scissors"},
    Thing{u"мяч", u"Ball", u"ball"},
    Thing{u"барабан", u"Trommel", u"drum"},
    Thing{u"кукла", u"Puppe", u"doll"},
    Thing{u"шар", u"Luftballon", u"balloon"},
    Thing{u"поезд", u"Zug", u"train"},
    Thing{u"машина", u"Auto", u"car"},
    Thing{u"велосипед", u"Fahrrad", u"bicycle"},
    Thing{u"корабль", u"Schiff", u"ship"},
    Thing{u"самолёт", u"Flugzeug", u"plane"},
    Thing{u"мост", u"Brücke", u"bridge"},
    Thing{u"башня", u"Turm", u"tower"},
    Thing{u"зонт", u"Schirm", u"umbrella"},
    Thing{u"шапка", u"Mütze", u"cap"},
    Thing{u"сапоги", u"Stiefel", u"boots"},
    Thing{u"солнце", u"Sonne", u"sun"},
    Thing{u"луна", u"Mond", u"moon"},
    Thing{u"звезда", u"Stern", u"star"},
    Thing{u"облако", u"Wolke", u"cloud"},
    Thing{u"снег", u"Schnee", u"snow"},
    Thing{u"огонь", u"Feuer", u"fire"},
};

QString nameOf(const Thing &thing, Language language)
{
    switch (language) {
    case Language::Russian:
        return thing.russian.toString();
    case Language::German:
        return thing.german.toString();
    case Language::English:
        break;
    }
    return thing.english.toString();
}

} // namespace

QStringList fingerprintWords(const QByteArray &fingerprint, Language language)
{
    if (fingerprint.size() < wordCount)
        return {};
    QStringList words;
    for (int i = 0; i < wordCount; ++i)
        words += nameOf(things[quint8(fingerprint[i]) % things.size()], language);
    return words;
}

} // namespace chitai
