// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/names/NameRestorer.h"

#include <QTest>

using namespace chitai;

namespace {

QList<PrivateName> called(const QStringList &names)
{
    QList<PrivateName> list;
    for (const QString &name : names)
        list += {name};
    return list;
}

/// The text with each word of a name in brackets.
QString marked(const QString &text, const QString &names)
{
    QString result;
    qsizetype end = 0;
    for (const FoundName &found : NameFinder(called(names.split(u','))).find(text)) {
        result += text.mid(end, found.place.start - end) + u'['
            + text.mid(found.place.start, found.place.end - found.place.start) + u']';
        end = found.place.end;
    }
    return result + text.mid(end);
}

} // namespace

class NameMaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesAndNothingElse_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("expected");
        int number = 0;
        const auto row = [&number](const char *names, const char *expected) {
            QTest::newRow(QByteArray(QByteArray::number(++number) + ' ' + names).constData())
                << QString::fromUtf8(names) << QString::fromUtf8(expected);
        };
        // Every case, number and the possessive.
        row("Лев", "[Льва] нет, [Льву] дали, со [Львом], о [Льве], [Лев]! Тут лев и льва.");
        row("Павел", "[Павла], [Павлу], с [Павлом], о [Павле]. [Павлов] мяч");
        row("Пётр", "[Пётр], [Петр], [Петра], [Петру], с [Петром], о [Петре]");
        row("Любовь", "[Любови] шесть лет, с [Любовью]. Это любовь, с любовью");
        row("Илья", "[Ильи], [Илье], [Илью], [Ильёй], [Ильей]; [Ильин] дом");
        row("Маша", "[Машин] дом, [Машина] кукла, из [Машиного] дома; едет машина, машинка");
        row("Маша", "[маша] идёт к [маше], с [машею], [Маш], две [Маши], всем [Машам]");
        row("Лёва", "[Лёвин] мяч, [Левин] мяч, [Лёвы] нет, [Левы] нет");
        row("Рене", "[Рене] и Ренат");
        row("Мария", "к [Марии], о [Марии], с [Марией], [Марию]; марийцы");
        row("Лия", "Пришли ли они? Или [Лия]? К [Лие], к [Лии]. Ли и или.");
        row("Роза,Тая", "Та роза. [Роза] и [Тая]. У [Таи] розы. Для [Розы].");
        row("Анна-Лена", "[Анна]-[Лена], [Анны]-[Лены], [Анна] [Лена], [Анналена]");
        row("Ян", "[Яна], [Яну], с [Яном]. Инь и ян.");
        row("Света", "Свет погас. [Свет], иди! У [Светы] свет. [Света] рада.");
        // Latin letters.
        row("Mia,Will", "[Mia] will ask [Will]. Will you come? [Will] asks.");
        row("Mia,Will", "\"Will you?\" - then [Mia] and [Will]. [WILL] it?");
        row("Lisa", "[Lisas] Ball, [lisa]! [Lisa]'s, [Lisa]’s, [LISA]; Lisabon, lisan");
        row("Max,Hans", "[Max]' Ball, [Hans]’ Hut, [Maxens] Rad, maximal, Hansel");
        row("Zoë,José,André", "[Zoe], [Zoé], [ZOË], [zoe], [Jose], [Joses], [Andre], [Andrés]");
        row("Jürgen", "[Jürgen], [Juergen], [Jurgen], [jürgens]");
        row("Juergen", "[Jürgen] und [Juergen]");
        row("Anna Maria Müller",
            "[Anna], [Maria] und Frau [Müller], [Mueller], [Annamariamüller]; Mull");
        row("Anna-Lena", "[Anna]-[Lena], [Anna] [Lena], [AnnaLena], [Annalenas], [Annas]");
        row("AnnaLena", "[Anna] [Lena], [Annalena]");
        row("Karl-Heinz", "[Karl] [Heinz], [karlheinz], [Karls]");
        row("Wolf", "Der [Wolf] heult. Ein wolf? [Wolfs] Ball, Wölfe");
        row("Rose,Hope,Grace,Faith,May,June,Mark,Jack,Bill,Art,Sunny",
            "a rose, i hope, with grace, may i, mark it, a bill, art, a sunny day, in faith");
        row("Hope,May", "[Hope] came in [May]. In [May]. Hope you are well. May we?");
        row("Anna von der Heide", "[Anna] von der [Heide]: Von der Post");
        // Written otherwise.
        row("Маша",
            "[Ма\u00adша], [Ма\u0301ша], [Ма\u200bши], [М\u0430ша]\u200b, [Маша]-то, _[Маша]_");
        row("Роза", "[Poзa], [Рoза], [Розa]");
        row("Вера", "[Bepa] и [ВEРА]");
        row("Mia", "[Міa], [Μia], [Ｍｉａ], [M\u00adia], #[mia], @[Mia], mial");
        row("Маша", "[Ма-ша] и [М-а-ш-а], не ма-ма");
        // Names of one letter.
        row("J", "[J] plays. With [J]. j, JJ");
        row("I", "I and I");
        row("Я", "Я иду. Это [Я]. я");
        row("JJ", "[JJ] and [Jj]");
        row(",  ,-", "Nobody's.");
    }

    void findsNamesAndNothingElse()
    {
        QFETCH(QString, names);
        QFETCH(QString, expected);
        QString text = expected;
        text.remove(u'[').remove(u']');
        QCOMPARE(marked(text, names), expected);
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *names, const char *text) {
            QTest::newRow(names) << QString::fromUtf8(names) << QString::fromUtf8(text);
        };
        row("Маша,Мария,Лия", "Маша, к Марии, с Лией, о Лие. МАШИН дом. Машею.");
        row("Лев,Игорь,Андрей,Юрий,Жорж",
            "Льва, Игоря, Игоревы, Игорей, Андрею, о Юрии, Юрии, Жоржем, Жоржей, Жоржев");
        row("Любовь,Рене,Элен,Отто", "Любови, с Любовью, Рене, Элен, Отто");
        row("Никита,Илья,Данило,Машка,Наталья",
            "Никиты, Ильёй, Данилы, Машек, Машк, Наталий, Натальи");
        row("Анна Котова,Пётр Котов,Иван Донской",
            "Анны Котовой, с Петром Котовым, Ивану Донскому, Котовы, Донской");
        row("Mia,Max,Grace,Hans,Anna-Lena",
            "Mia's, Mias, Max', Maxens, Grace, HANS, Anna-Lena, mia");
    }

    void comesBackAsItWas()
    {
        QFETCH(QString, names);
        QFETCH(QString, text);
        const NameMask mask(NameFinder(called(names.split(u','))), {text});
        const QString hidden = mask.hide(text);
        QCOMPARE(NameFinder(called(names.split(u','))).find(hidden).size(), 0);
        for (qsizetype size = 1; size <= hidden.size(); ++size) {
            NameRestorer restorer(mask);
            QString back;
            for (qsizetype from = 0; from < hidden.size(); from += size)
                back += restorer.feed(hidden.mid(from, size));
            back += restorer.finish();
            QCOMPARE(back, text);
        }
    }

    void aStandInIsInNoText()
    {
        const QList<PrivateName> names = called({QStringLiteral("Mia"), QStringLiteral("Анна")});
        const QString first = NameMask(NameFinder(names), {}).hide(u"Mia Анна");
        const NameMask second(NameFinder(names), {first});
        const QString other = second.hide(u"Mia Анна");
        QVERIFY(first.section(u' ', 0, 0) != other.section(u' ', 0, 0));
        QVERIFY(first.section(u' ', 1, 1) != other.section(u' ', 1, 1));
        NameRestorer restorer(second);
        QString whole = restorer.feed(first);
        whole += restorer.finish();
        QCOMPARE(whole, first);
    }

    void everyChildHasAnother()
    {
        QStringList names;
        for (int i = 0; i < 60; ++i)
            names += QStringLiteral("Anna%1%2").arg(QChar(u'b' + i % 20)).arg(QChar(u'a' + i / 20));
        const NameMask mask(NameFinder(called(names)), {});
        QStringList standIns;
        for (const QString &name : names)
            standIns += mask.hide(name);
        QCOMPARE(standIns.removeDuplicates(), 0);
    }

    void theHerosOwnFormsAreKnown()
    {
        PrivateName hero{QStringLiteral("Лео"), Gender::Masculine};
        hero.forms[size_t(NameCase::Genitive)] = QStringLiteral("Леона");
        QCOMPARE(NameFinder(QList<PrivateName>{hero}).find(u"Лео и Леона, Леонид").size(), 2);
    }

    void onlyAWordThatMayBeAStandInWaits()
    {
        const NameMask mask(NameFinder(called({QStringLiteral("Mia")})), {});
        NameRestorer restorer(mask);
        const QString standIn = mask.hide(u"Mia");
        QCOMPARE(restorer.feed(QStringLiteral("Once qq")), QStringLiteral("Once qq"));
        QCOMPARE(restorer.feed(standIn), standIn); // the end of a longer word
        QCOMPARE(restorer.feed(QString(u' ' + standIn.left(3))), QStringLiteral(" "));
        QCOMPARE(restorer.feed(standIn.mid(3)), QString());
        QCOMPARE(restorer.feed(QStringLiteral("!")), QStringLiteral("Mia!"));
        QCOMPARE(restorer.finish(), QString());
    }
};

QTEST_GUILESS_MAIN(NameMaskTest)
#include "NameMaskTest.moc"
