// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

/// Forty words of each language that splitters get wrong, each with the reason why it stands here.
class HardWordsTest : public QObject
{
    Q_OBJECT

private:
    struct HardWord
    {
        const char16_t *pieces;
        const char *reason;
    };

    static constexpr HardWord russian[] = {
        {u"кош|ка", "two consonants, one to each side"},
        {u"сес|тра", "of three, obstruent and р go over"},
        {u"чув|ство", "ств stays together after a silent в"},
        {u"об|ще|ство", "ств between vowels goes over whole"},
        {u"здрав|ствуй|те", "five consonants, and й closes"},
        {u"празд|ник", "a silent consonant in the group"},
        {u"солн|це", "лнц: only the last goes over"},
        {u"дет|ский", "ск goes over"},
        {u"рус|ский", "a doubled с before ск"},
        {u"подъ|езд", "the hard sign closes the prefix"},
        {u"объ|я|ти|я", "hard sign, then two vowels"},
        {u"съел", "a sign, but one vowel"},
        {u"се|мья", "a consonant with ь counts as one"},
        {u"о|бе|зья|на", "the same, and a vowel alone"},
        {u"бе|льё", "ё after ь"},
        {u"май|ка", "й before a consonant closes"},
        {u"ра|йон", "й between vowels goes over"},
        {u"фо|йе", "the same at the end of a loanword"},
        {u"при|шла", "a prefix before two consonants"},
        {u"во|шла", "the same prefix with a vowel added"},
        {u"по|смот|рел", "prefix first, rule for groups after"},
        {u"на|шла", "not one of наш"},
        {u"прош|лый", "but here the prefix is no longer heard"},
        {u"пош|лый", "and here there is none"},
        {u"по|до|шла", "a prefix of two syllables"},
        {u"о|тыс|кать", "a lone consonant leaves its prefix"},
        {u"бе|зоб|лач|ный", "the same in безоблачный"},
        {u"по|до|кон|ник", "под and окно, yet д goes over"},
        {u"рас|стро|ил|ся", "doubled с at a prefix, three behind it"},
        {u"рас|сказ", "doubled с at a prefix"},
        {u"под|ру|га", "begins like a prefix and is none"},
        {u"вер|то|лёт", "a compound with a linking vowel"},
        {u"Бе|ло|снеж|ка", "the second part begins with a group"},
        {u"сне|го|пад", "the joint falls at one consonant"},
        {u"фо|то|гра|фи|я", "a borrowed compound, then vowels"},
        {u"эк|скур|си|я", "кс before к is parted"},
        {u"а|ист", "a vowel alone, then a closed syllable"},
        {u"зо|о|парк", "the same vowel twice is two syllables"},
        {u"пят|над|цать", "дц sounds as one and is parted"},
        {u"Змей|-|Го|ры|ныч", "a name with a hyphen"},
    };

    static constexpr HardWord german[] = {
        {u"O|ma", "one letter alone, which print never parts"},
        {u"A|bend", "the same before a consonant"},
        {u"I|gel", "the same in a first reader"},
        {u"U|hu", "two vowels around h"},
        {u"A|mei|se", "a vowel, then a diphthong"},
        {u"Eu|le", "a diphthong at the beginning"},
        {u"Ei|er", "diphthong and vowel"},
        {u"A|ben|teu|er", "the same at the end"},
        {u"neu|e", "one letter alone at the end"},
        {u"Zu|cker", "ck goes over undivided"},
        {u"Kis|te", "st is parted since 1996"},
        {u"Knos|pe", "sp is parted"},
        {u"Fla|sche", "sch goes over undivided"},
        {u"Städ|te", "three consonants and an umlaut"},
        {u"Stra|ße", "ß is one consonant"},
        {u"Häus|chen", "-chen keeps its ch"},
        {u"Ma|schi|ne", "but here sch belongs together"},
        {u"biss|chen", "doubled s before -chen"},
        {u"Haus|tür", "a compound"},
        {u"Haus|auf|ga|be", "a compound whose second part begins with a vowel"},
        {u"See|i|gel", "three vowels at a joint, one letter alone"},
        {u"Schiff|fahrt", "three f at a joint"},
        {u"Do|nau|dampf|schiff|fahrt", "a compound of four"},
        {u"Rum|pel|stilz|chen", "a name with four consonants"},
        {u"be|o|bach|ten", "a prefix before a vowel alone"},
        {u"ge|impft", "ei across a prefix is no diphthong"},
        {u"be|ei|len", "three vowels at a prefix"},
        {u"Ü|bung", "a capital umlaut alone"},
        {u"da|rü|ber", "dar-, of which r goes over in speech"},
        {u"Na|ti|on", "-tion has two syllables"},
        {u"Fa|mi|li|e", "-ie that is two syllables"},
        {u"Bat|te|rie", "-ie that is one"},
        {u"I|ta|li|en", "-ien is two, and a vowel alone"},
        {u"Pin|gu|in", "ui that is no diphthong"},
        {u"U|kra|i|ne", "ai that is no diphthong"},
        {u"Ko|a|la", "a vowel alone in the middle"},
        {u"Team", "ea of an English loanword is one"},
        {u"The|a|ter", "ea of another loanword is two"},
        {u"Yo|ga", "y as a consonant"},
        {u"Zoo", "oo is one, in a word of one syllable"},
    };

    static constexpr HardWord english[] = {
        {u"a|bout", "a vowel alone at the beginning"},
        {u"o|pen", "the same under stress"},
        {u"i|de|a", "vowels alone at both ends"},
        {u"cit|y", "y alone after a short vowel"},
        {u"ba|by", "y with its consonant after a long one"},
        {u"want|ed", "-ed sounds after t"},
        {u"jumped", "-ed is silent after p"},
        {u"walked", "the same after a silent l"},
        {u"teach|er", "a suffix keeps the stem whole"},
        {u"sing|ing", "ng stays with the stem"},
        {u"run|ning", "a doubled consonant before -ing is parted"},
        {u"mak|ing", "the stem lost its e"},
        {u"nois|y", "a suffix of one letter"},
        {u"ta|ble", "-ble at the end"},
        {u"lit|tle", "-tle after a doubled t"},
        {u"cas|tle", "the same with a silent t"},
        {u"pur|ple", "-ple after a consonant"},
        {u"rab|bit", "a doubled consonant"},
        {u"drag|on", "a short vowel keeps its consonant"},
        {u"ti|ger", "a long one doesn't"},
        {u"moth|er", "th stays together"},
        {u"fa|ther", "and goes over here"},
        {u"el|e|phant", "ph, and a vowel alone in the middle"},
        {u"croc|o|dile", "a silent e"},
        {u"choc|o|late", "three syllables by the dictionary"},
        {u"cat|er|pil|lar", "four syllables"},
        {u"hip|po|pot|a|mus", "five syllables"},
        {u"straw|ber|ry", "a compound of which no part is free"},
        {u"sun|flow|er", "a compound with ow"},
        {u"some|thing", "a silent e at the joint"},
        {u"grand|moth|er", "three consonants at the joint"},
        {u"up|stairs", "three consonants, two go over"},
        {u"is|land", "a silent s, which is not sl"},
        {u"sci|ence", "two vowels that are two syllables"},
        {u"peo|ple", "two that are one"},
        {u"qui|et", "u after q is no vowel, ie is two"},
        {u"ra|di|o", "the last vowel alone"},
        {u"ques|tion", "-tion is one syllable"},
        {u"rhythm", "no vowel letter but y"},
        {u"moth|er|-|in|-|law", "hyphens"},
    };

    template <size_t count>
    static void addRows(Language language, const HardWord (&words)[count])
    {
        static_assert(count == 40);
        for (const HardWord &word : words) {
            const QString pieces = QString::fromUtf16(word.pieces);
            QTest::addRow("%s: %s", qPrintable(pieces), word.reason) << language << pieces;
        }
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
        addRows(Language::Russian, russian);
        addRows(Language::German, german);
        addRows(Language::English, english);
    }

    void splits()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        static const Syllabifiers syllabifiers;
        QCOMPARE(syllabifiers.of(language).split(QString(pieces).remove(u'|')).join(u'|'), pieces);
    }
};

QTEST_GUILESS_MAIN(HardWordsTest)
#include "HardWordsTest.moc"
