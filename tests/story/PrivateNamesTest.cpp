// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/TestStory.h"

#include <QJsonDocument>

using namespace chitai;

namespace {

// The service of the test is reached by an address that is not known as this machine's.
QByteArray elsewhere(const FakeModelService &service)
{
    QUrl url = service.baseUrl();
    url.setHost(QStringLiteral("0.0.0.0"));
    return url.toString().toLatin1();
}

/// A family whose files name the child everywhere.
void writeFamily(TestStory &story)
{
    story.write(QStringLiteral("config.yaml"),
                "openai_base_url: " + elsewhere(story.service) + "\ndefault_model: fake/model\n");
    story.write(QStringLiteral("assets/worlds/forest.yaml"),
                "id: forest\nname: Лес Льва\nlanguage: ru\nstart_message: Льву пора.\n"
                "lore: Дом Льва тут.\nscene: Перед Львом река.\nsystem_prompt: Пиши о Льве.\n");
    story.write(QStringLiteral("assets/characters/fox.yaml"),
                "id: fox\nname: Зоя\nlanguage: ru\npersona: У Зои есть брат Лев.\n");
    story.write(QStringLiteral("assets/rules/short.yaml"),
                "id: short\nname: Short\nprompt: Хвали Льва.\n");
    story.write(QStringLiteral("assets/system_rules.yaml"), "Слушай Льва.");
    story.restart();
}

QString sent(const FakeModelService &service)
{
    return QString::fromUtf8(QJsonDocument(service.question()).toJson());
}

void addChild(TestStory &story, const QString &name)
{
    const Profile profile{QUuid::createUuid(), name, QStringLiteral("#336699"), {}, {}};
    TestStory::must(story.family.stores().profiles.add(profile));
}

} // namespace

/// What a service outside the house gets to see, and what comes back from it.
class PrivateNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void noFieldCarriesAName()
    {
        TestStory story;
        writeFamily(story);
        addChild(story, QStringLiteral("Лев"));
        TestStory::must(story.engine().models().setPrivateNames({QStringLiteral("Катя")}));
        story.service.says({QStringLiteral("Ага.")});
        story.prepare();
        TestStory::must(story.engine().addRule(QStringLiteral("short")));
        TestStory::must(story.engine().attachLore(QStringLiteral("Река знает Льва и Катю.")));
        for (int turn = 0; turn < 14; ++turn) // some of them only memory has
            QVERIFY(!story.tell(QStringLiteral("Лев и Катя у реки, %1").arg(turn)).problem);
        const QString bytes = sent(story.service);
        QVERIFY(bytes.contains(QStringLiteral("Пиши о ")));
        QVERIFY(bytes.contains(QStringLiteral("Хвали ")));
        QVERIFY(bytes.contains(QStringLiteral("Слушай ")));
        QVERIFY(bytes.contains(QStringLiteral("What is known")));
        QVERIFY(bytes.contains(QStringLiteral("fake/model")));
        const NameFinder finder(QList<PrivateName>{
            {QStringLiteral("Лев")}, {QStringLiteral("Катя")}, {QStringLiteral("Зоя")}});
        QStringList left;
        for (const FoundName &found : finder.find(bytes))
            left += bytes.mid(found.place.start - 10, 30);
        QCOMPARE(left, QStringList());
    }

    void namesAreBackInTheStory()
    {
        TestStory story;
        writeFamily(story);
        addChild(story, QStringLiteral("Лев"));
        story.service.says({QStringLiteral("Да.")});
        story.prepare();
        (void)story.tell(QStringLiteral("Лев!"));
        const QJsonArray messages = story.service.question()[u"messages"].toArray();
        const QString standIn = messages.last()[u"content"].toString().chopped(1);
        QVERIFY(standIn != u"Лев");
        // A masculine name that ends in a consonant.
        story.service.says(
            {QStringLiteral("Без "), standIn.left(3), standIn.mid(3), QStringLiteral("а")});
        story.service.says({QStringLiteral("Да.")});
        (void)story.tell(QStringLiteral("Кто?"));
        QCOMPARE(story.tell(QStringLiteral("Кто?")).text, QStringLiteral("Без Льва"));
        QCOMPARE(story.engine().history().back().content, QStringLiteral("Без Льва"));
    }

    void aNewNameCountsAtOnce()
    {
        TestStory story;
        writeFamily(story);
        story.service.says({QStringLiteral("Да.")});
        story.prepare();
        addChild(story, QStringLiteral("Ян"));
        (void)story.tell(QStringLiteral("Яна и Тимура"));
        QVERIFY(!sent(story.service).contains(QStringLiteral("Яна")));
        QVERIFY(sent(story.service).contains(QStringLiteral("Тимура")));
        Profile child = story.family.stores().profiles.all().value()[0];
        child.name = QStringLiteral("Тимур");
        TestStory::must(story.family.stores().profiles.save(child));
        (void)story.tell(QStringLiteral("Тимура"));
        QVERIFY(!sent(story.service).contains(QStringLiteral("Тимура")));
        QVERIFY(!sent(story.service).contains(QStringLiteral("Яна"))); // the story has it still
    }

    /// A school has more children than any family.
    void theNamesOfAllChildrenOfASchoolAreHidden()
    {
        TestStory story;
        writeFamily(story);
        QStringList names;
        for (int child = 0; child < 101; ++child) {
            names += QStringLiteral("Зо%1р%2н")
                         .arg(QChar(u'а' + child / 26))
                         .arg(QChar(u'а' + child % 26));
            addChild(story, names.back());
        }
        story.service.says({QStringLiteral("Да.")});
        story.prepare();
        (void)story.tell(names.join(QStringLiteral(" и ")));
        const QString bytes = sent(story.service);
        QVERIFY(bytes.contains(QStringLiteral(" и ")));
        for (const QString &name : std::as_const(names))
            QVERIFY2(!bytes.contains(name), qPrintable(name));
    }

    /// The child was called otherwise while the built-in storyteller told, which tells nobody.
    void thisMachineGetsTheNames()
    {
        TestStory story;
        addChild(story, QStringLiteral("Лев"));
        story.service.says({QStringLiteral("Да.")});
        story.prepare();
        (void)story.tell(QStringLiteral("Льва"));
        QVERIFY(sent(story.service).contains(QStringLiteral("Льва")));
    }
};

QTEST_GUILESS_MAIN(PrivateNamesTest)
#include "PrivateNamesTest.moc"
