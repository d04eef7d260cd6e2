// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

/// Kinds of words that were split wrongly as a whole, several instances of each.
class WordKindsTest : public QObject
{
    Q_OBJECT

private:
    static void addRows(Language language, const char *kind, const char16_t *words)
    {
        for (const QString &pieces : QString::fromUtf16(words).split(u' '))
            QTest::addRow("%s: %s", kind, qPrintable(pieces)) << language << pieces;
    }

    static void addEnglish()
    {
        const auto rows = [](const char *kind, const char16_t *words) {
            addRows(Language::English, kind, words);
        };
        rows("silent e before s", u"notes tales bites whales scenes in|vites es|capes");
        rows("silent e before 's", u"There's James here's Kate's wife's some|one's");
        rows("s that is a syllable",
             u"pag|es hors|es hous|es cag|es or|ang|es prin|cess|es wish|es church|es box|es "
             u"fac|es voic|es match|es saus|ag|es hedg|es cab|bag|es");
        rows("-ed that is a syllable",
             u"wick|ed na|ked be|lov|ed crook|ed rag|ged wretch|ed want|ed add|ed");
        rows("-ed that is none", u"walked begged gasped dragged bathed changed dozed learned");
        rows("compounds with any, some, every, no",
             u"an|y|thing an|y|one an|y|bod|y some|times some|one ev|ery|thing ev|ery|bod|y "
             u"no|bod|y noth|ing some|how no|where ev|ery ev|ery|one ev|ery|where ev|ery|day "
             u"ev|ery|bod|y's ev|ery|thing's");
        rows("names",
             u"Al|ice Chris|to|pher E|liz|a|beth Dor|o|thy Nich|o|las Jon|a|than "
             u"The|o|dore Pe|nel|o|pe Zo|e Cin|der|el|la Hen|ry");
        rows("silent letters", u"is|land knight lis|ten this|tle an|swer wrench cas|tle gnome");
        rows("-ious", u"fu|ri|ous cu|ri|ous de|li|cious glo|ri|ous anx|ious");
        rows("plurals in -ies are split as their word",
             u"cen|tu|ries fac|to|ries coun|ties du|ties po|nies tro|phies di|a|ries vic|to|ries "
             u"gal|ler|ies sto|ries ba|bies cook|ies mov|ies se|ries");
        rows("two consonants of the word before -ing",
             u"roll|ing yell|ing stroll|ing shell|ing sniff|ing ob|sess|ing fall|ing "
             u"trav|el|ling quiz|zing shil|ling");
        rows("forms of words in -le",
             u"han|dling han|dler han|dlers spar|kling spar|kler bun|dling doo|dling tick|ling "
             u"chuck|ling tram|pling dwin|dling en|cir|cling trun|dling jos|tling fid|dlers "
             u"a|lone howl|ing curl|ing duck|ling sap|ling weak|ling dar|ling ster|ling");
        rows("-est behind two consonants",
             u"fast|est soft|est faint|est harsh|est fond|est mild|est strict|est odd|est "
             u"ear|nest el|dest tem|pest har|vest mod|est hon|est");
        rows("whose consonant it is in single words",
             u"be|yond ho|ri|zon lem|on|ade a|rith|me|tic co|zy Ros|a|lind lar|der ci|der "
             u"jag|uar vid|e|o in|ju|ry in|fi|nite tan|ger|ine no|bly po|lit|er saf|er");
        rows("s that is no syllable", u"cov|ers hov|ers i|de|als camp|ers dives dares Ath|ens");
        rows("-le and -ism", u"bub|bles cas|tles nee|dle her|o|ism prism bap|tism");
    }

    static void addGerman()
    {
        const auto rows = [](const char *kind, const char16_t *words) {
            addRows(Language::German, kind, words);
        };
        rows("names with vowels that meet",
             u"Mat|te|o Mi|a Pi|a Li|a Le|a The|a Ma|ya Ka|ya Da|ni|e|la Ga|bri|e|la Ma|nu|e|la "
             u"Mi|cha|e|la Li|am "
             u"Le|o The|o Ro|me|o No|ah Lu|ca E|mi|lia Le|on Le|o|nie Jo|el No|el No|e|mi Zo|e "
             u"Chlo|e "
             u"Ra|pha|el Mi|cha|el E|li|as To|bi|as Ma|ja Lu|is Lu|i|se An|dre|a Le|an|der");
        rows("-lein behind a vowel",
             u"Vö|ge|lein En|ge|lein Bü|che|lein Spie|ge|lein Vög|lein "
             u"Tisch|lein al|lein Kin|de|lein Rö|se|lein Blü|me|lein Vö|ge|leins");
        rows("-que", u"Bou|tique An|tique Mo|nique Cli|que Bou|ti|quen");
    }

    static void addRussian()
    {
        const auto rows = [](const char *kind, const char16_t *words) {
            addRows(Language::Russian, kind, words);
        };
        rows("prefixes",
             u"при|клю|че|ни|е про|снул|ся бес|смерт|ный от|крыть по|чти|тель|ный "
             u"про|снёт|ся не|при|ступ|ный пе|ре|плыл за|кри|ча|ла под|снеж|ник "
             u"без|звуч|но из|гнать раз|двинь у|кра|си|ли при|тро|нуть|ся "
             u"за|бро|шен|ный за|брен|чал по|дре|мать по|дру|жи|лись по|гре|муш|ка за|мше|лый "
             u"за|ско|чил со|ско|чил");
        rows("further prefixes and roots",
             u"при|снил|ся пре|ступ|ник пре|ступ|ле|ни|е пре|вра|ще|ни|е пре|кра|тил "
             u"пре|сле|до|вал пре|стол пре|зре|ни|е от|звук от|мстил от|всю|ду на|всег|да "
             u"по|вто|рил по|вре|дил не|вре|ди|мый со|врал на|врал за|пре|тил за|прет "
             u"при|спо|со|бил у|сво|ил при|сво|ил при|шпо|рил при|хра|мы|вал за|стен|чи|вый "
             u"за|сло|нил за|тме|ни|е на|хло|бу|чил под|рос|ток под|рос|ла "
             u"со|блазн со|впал со|пле|мен|ник про|зрач|ный про|гре|мел про|чла у|чла "
             u"про|сту|дил|ся "
             u"не|друг не|бреж|ный не|злой не|кста|ти не|пло|хо не|впо|пад не|взрач|ный "
             u"взо|брал|ся взо|шла до|тла прош|ло|е про|шло до|тра|ги|вал|ся бес|пре|стан|но");
        rows("what only looks like a prefix",
             u"прек|рас|ный дос|пе|хи прес|ный прес|ных пре|зи|дент прес|са пре|лесть преж|ний "
             u"прос|то прос|то|лю|дин "
             u"по|дроб|но по|дро|жал под|ру|га пе|реч|ни|ца втор|ник");
        rows("roots",
             u"класс|ный чер|но|слив класс|на|я сти|хо|тво|ре|ни|е мо|ре|пла|ва|тель "
             u"зем|ле|тря|се|ни|е");
        rows("no prefix, or none that is heard",
             u"прош|лый пош|лый воп|рос под|ру|га прос|той поз|во|лить нос|ки пос|тель");
        rows("names with -слав",
             u"Рос|ти|слав Я|ро|слав Вя|че|слав Вла|ди|слав Свя|то|слав "
             u"Мсти|слав Ста|ни|слав Я|ро|слав|на");
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
        addEnglish();
        addGerman();
        addRussian();
    }

    void splits()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        static const Syllabifiers syllabifiers;
        QCOMPARE(syllabifiers.of(language).split(QString(pieces).remove(u'|')).join(u'|'), pieces);
    }
};

QTEST_GUILESS_MAIN(WordKindsTest)
#include "WordKindsTest.moc"
