// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/Character.h"
#include "story/language/RussianNames.h"
#include "story/language/TaleText.h"

#include <QTest>

using namespace chitai;

namespace {

Character named(const char *name, Language language, const char *persona = "")
{
    return completed({.id = {},
                      .name = QString::fromUtf8(name),
                      .gender = {},
                      .forms = {},
                      .persona = QString::fromUtf8(persona)},
                     language);
}

} // namespace

class CharacterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declinesRussian_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFeminine");
        QTest::addColumn<QString>("others"); // gen dat acc ins pre
        const auto row = [](const char *name, bool isFeminine, const char *others) {
            QTest::newRow(name) << QString::fromUtf8(name) << isFeminine
                                << QString::fromUtf8(others);
        };
        row("Маша", true, "Маши,Маше,Машу,Машей,Маше");
        row("Анна", true, "Анны,Анне,Анну,Анной,Анне");
        row("Ольга", true, "Ольги,Ольге,Ольгу,Ольгой,Ольге");
        row("Алиса", true, "Алисы,Алисе,Алису,Алисой,Алисе");
        row("Оля", true, "Оли,Оле,Олю,Олей,Оле");
        row("Мария", true, "Марии,Марии,Марию,Марией,Марии");
        row("Наталья", true, "Натальи,Наталье,Наталью,Натальей,Наталье");
        row("Зоя", true, "Зои,Зое,Зою,Зоей,Зое");
        row("Любовь", true, "Любови,Любови,Любовь,Любовью,Любови");
        row("Элен", true, "Элен,Элен,Элен,Элен,Элен");
        row("Иван", false, "Ивана,Ивану,Ивана,Иваном,Иване");
        row("Андрей", false, "Андрея,Андрею,Андрея,Андреем,Андрее");
        row("Юрий", false, "Юрия,Юрию,Юрия,Юрием,Юрии");
        row("Игорь", false, "Игоря,Игорю,Игоря,Игорем,Игоре");
        row("Лев", false, "Льва,Льву,Льва,Львом,Льве");
        row("Павел", false, "Павла,Павлу,Павла,Павлом,Павле");
        row("Никита", false, "Никиты,Никите,Никиту,Никитой,Никите");
        row("Илья", false, "Ильи,Илье,Илью,Ильёй,Илье");
        row("Миша", false, "Миши,Мише,Мишу,Мишей,Мише");
        row("Пых", false, "Пыха,Пыху,Пыха,Пыхом,Пыхе");
        row("Огонёк", false, "Огонька,Огоньку,Огонька,Огоньком,Огоньке");
        row("Снежок", false, "Снежка,Снежку,Снежка,Снежком,Снежке");
        row("Игорёк", false, "Игорька,Игорьку,Игорька,Игорьком,Игорьке");
        row("Рыжик", false, "Рыжика,Рыжику,Рыжика,Рыжиком,Рыжике");
        row("Рыжий Кот", false, "Рыжего Кота,Рыжему Коту,Рыжего Кота,Рыжим Котом,Рыжем Коте");
        row("Белая Лиса", true, "Белой Лисы,Белой Лисе,Белую Лису,Белой Лисой,Белой Лисе");
        row("Коко", false, "Коко,Коко,Коко,Коко,Коко");
        row("Max", false, "Max,Max,Max,Max,Max");
        row("Пётр", false, "Петра,Петру,Петра,Петром,Петре");
        row("ЛЕВ", false, "Льва,Льву,Льва,Львом,Льве");
        row("Анна-Лена", true, "Анны-Лены,Анне-Лене,Анну-Лену,Анной-Леной,Анне-Лене");
        row("Карл-Хайнц", false, "Карл-Хайнца,Карл-Хайнцу,Карл-Хайнца,Карл-Хайнцем,Карл-Хайнце");
        row("Данило", false, "Данилы,Даниле,Данилу,Данилой,Даниле");
        row("Юрий Котов", false, "Юрия Котова,Юрию Котову,Юрия Котова,Юрием Котовым,Юрии Котове");
        row("Николь", true, "Николи,Николи,Николь,Николью,Николи");
        row("Рене", false, "Рене,Рене,Рене,Рене,Рене");
        row("Нелли", true, "Нелли,Нелли,Нелли,Нелли,Нелли");
        row("Ия", true, "Ии,Ие,Ию,Ией,Ие"); // a stem of one syllable
        row("Майя", true, "Майи,Майе,Майю,Майей,Майе");
        row("Ян", false, "Яна,Яну,Яна,Яном,Яне");
    }

    void declinesRussian()
    {
        QFETCH(QString, name);
        QFETCH(bool, isFeminine);
        QFETCH(QString, others);
        const Gender gender = isFeminine ? Gender::Feminine : Gender::Masculine;
        QStringList forms;
        for (const NameCase nameCase : allNameCases)
            forms += declineRussianName(name, gender, nameCase);
        QCOMPARE(forms.join(u','), name + u',' + others);
    }

    void guessesTheGender()
    {
        QCOMPARE(named("Маша", Language::Russian).gender, Gender::Feminine);
        QCOMPARE(named("Миша", Language::Russian).gender, Gender::Masculine);
        QCOMPARE(named("Рыжий Кот", Language::Russian).gender, Gender::Masculine);
        for (const char *girl :
             {"Нелли", "Элен", "Кармен", "Николь", "Айгуль", "Софи", "Анна-Лена"})
            QCOMPARE(named(girl, Language::Russian).gender, Gender::Feminine);
        for (const char *boy : {"Лёня", "Гоша", "Али", "Тони", "Рене", "Юрий Котов", "Карл-Хайнц"})
            QCOMPARE(named(boy, Language::Russian).gender, Gender::Masculine);
        QCOMPARE(named("Lena", Language::German).gender, Gender::Feminine);
        QCOMPARE(named("Finn", Language::German).gender, Gender::Masculine);
        QCOMPARE(named("Emily", Language::English).gender, Gender::Feminine);
        // What is written about somebody tells more than the name.
        QCOMPARE(named("Саша", Language::Russian, "Он храбрый.").gender, Gender::Masculine);
        QCOMPARE(named("Robin", Language::English, "Robin has a cat. She sings.").gender,
                 Gender::Feminine);
        QCOMPARE(named("Kim", Language::German, "Ein Junge mit Mütze").gender, Gender::Masculine);
    }

    void hasAGenitive()
    {
        QCOMPARE(named("Mia", Language::German).form(NameCase::Genitive), QStringLiteral("Mias"));
        QCOMPARE(named("Max", Language::German).form(NameCase::Genitive), QStringLiteral("Max'"));
        QCOMPARE(named("Tom", Language::English).form(NameCase::Genitive), QStringLiteral("Tom's"));
        QCOMPARE(named("Tom", Language::English).form(NameCase::Dative), QStringLiteral("Tom"));
    }

    void keepsWhatIsWritten()
    {
        Character character{.id = {},
                            .name = QStringLiteral("Лео"),
                            .gender = Gender::Masculine,
                            .forms = {},
                            .persona = {}};
        character.forms[size_t(NameCase::Genitive)] = QStringLiteral("Леона");
        character = completed(character, Language::Russian);
        QCOMPARE(character.form(NameCase::Genitive), QStringLiteral("Леона"));
        QCOMPARE(character.form(NameCase::Dative), QStringLiteral("Лео"));
        QVERIFY(!named("  ", Language::Russian).name.isEmpty());
    }

    void fillsIn()
    {
        const Character girl = named("Маша", Language::Russian);
        const Character boy = named("Иван", Language::Russian);
        const QString text
            = QStringLiteral("у {name.gen} был дом. {name} {рад|рада}. {он|она}{ий|} {lore}");
        const QHash<QString, QString> values{
            {QStringLiteral("lore"), QStringLiteral("{name} тут.")}};
        QCOMPARE(fillIn(text, girl, values),
                 QStringLiteral("У Маши был дом. Маша рада. Она {name} тут."));
        QCOMPARE(fillIn(text, boy), QStringLiteral("У Ивана был дом. Иван рад. Оний"));
    }

    void namesUnknownPlaceholders()
    {
        QCOMPARE(unknownPlaceholders(QStringLiteral("{name} {name.ins} {a|b} {|b}")),
                 QStringList());
        QCOMPARE(unknownPlaceholders(QStringLiteral("{nam} {name.abl} {a|b|c} {x}"),
                                     {QStringLiteral("x")}),
                 (QStringList{QStringLiteral("{nam}"), QStringLiteral("{name.abl}"),
                              QStringLiteral("{a|b|c}")}));
        QCOMPARE(unknownPlaceholders(QStringLiteral("{name")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(CharacterTest)
#include "CharacterTest.moc"
