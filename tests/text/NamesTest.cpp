// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/Syllabifiers.h"

#include <QTest>

using namespace chitai;

/// Names that children's books made known. They follow no word's pattern, and a child meets them on
/// every page.
class NamesTest : public QObject
{
    Q_OBJECT

private:
    Syllabifiers m_syllabifiers;

    void addRows(Language language, const char16_t *names)
    {
        for (const QString &name : QString::fromUtf16(names).split(u' ', Qt::SkipEmptyParts))
            QTest::addRow("%s", qPrintable(name)) << language << name;
    }

private Q_SLOTS:
    void namesOfBooksAreSplit_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("pieces");
        addRows(Language::English,
                u"Ee|yore Win|nie Pig|let Tig|ger Kan|ga Chris|to|pher Pad|ding|ton Ma|til|da "
                u"Char|lie Won|ka Vi|o|let Her|mi|o|ne Dum|ble|dore Nar|ni|a As|lan Bil|bo "
                u"Dor|o|thy Ra|pun|zel Pi|noc|chi|o Rum|pel|stilt|skin Mad|e|line Mow|gli Ba|loo "
                u"Ba|ghee|ra Gruf|fa|lo Moo|min Je|mi|ma Char|lotte Ne|mo Be|de|li|a Grom|it "
                u"A|von|lea Sev|er|us Lan|ce|lot Mo|a|na Ra|fi|ki Ee|yore's Moo|mins Al|ice "
                u"Gul|li|ver Cin|der|el|la");
        addRows(Language::German,
                u"Pu|muckl Hot|zen|plotz Kas|perl Pip|pi Lang|strumpf An|ni|ka Lön|ne|ber|ga "
                u"Karls|son A|tre|ju Bas|ti|an Fu|chur Lum|mer|land Struw|wel|pe|ter Phi|lipp "
                u"Zap|pel|phi|lipp Phi|lip|pi|nen Rum|pel|stilz|chen Schnee|witt|chen "
                u"Dorn|rös|chen A|schen|put|tel Rot|käpp|chen Ja|nosch Ma|ja Bul|ler|bü Ron|ja "
                u"Grüf|fe|lo Ur|mel Kra|bat Ba|ghi|ra Gep|pet|to Her|mi|ne Weas|ley Bi|an|ca "
                u"Wi|ckie Ta|ba|lu|ga Eu|len|spie|gel Münch|hau|sen");
        addRows(Language::Russian,
                u"Бу|ра|ти|но Маль|ви|на Пье|ро Ар|те|мон Ду|ре|мар Ба|зи|ли|о Пи|люль|кин "
                u"Шпун|тик Че|бу|раш|ка Ша|пок|ляк Мат|рос|кин Прос|то|ква|ши|но "
                u"прос|то|ква|ша Ай|бо|лит Бар|ма|лей Мой|до|дыр Та|ра|ка|ни|ще Карл|сон "
                u"Вин|ни|-|Пух И|а Сне|гу|роч|ка А|лё|нуш|ка Бес|смерт|ный Ва|си|ли|са "
                u"Мо|роз|ко Чер|но|мор Гви|дон Дюй|мо|воч|ка Ма|уг|ли Шер|хан Каш|тан|ка "
                u"Чи|пол|ли|но Мюнх|га|у|зен Бе|ло|снеж|ка Гер|ми|о|на");
    }

    void namesOfBooksAreSplit()
    {
        QFETCH(Language, language);
        QFETCH(QString, pieces);
        const QString name = QString(pieces).remove(u'|');
        QCOMPARE(m_syllabifiers.of(language).split(name).join(u'|'), pieces);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "NamesTest.moc"
