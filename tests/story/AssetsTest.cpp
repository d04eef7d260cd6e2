// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/LoreFolder.h"
#include "story/packs/AssetLibrary.h"
#include "story/providers/KeyStore.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace chitai;

class AssetsTest : public QObject
{
    Q_OBJECT

private:
    class Folder
    {
    public:
        void write(const QString &name, const QByteArray &content)
        {
            const QString path = m_dir.filePath(name);
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0)
                qFatal("%s can't be written", qPrintable(path));
        }
        [[nodiscard]] QString path(const QString &name = {}) const
        {
            return name.isEmpty() ? m_dir.path() : m_dir.filePath(name);
        }
        [[nodiscard]] StoryAssets load() const
        {
            return loadAssets(path(QStringLiteral("shipped")), path(QStringLiteral("assets")));
        }

    private:
        QTemporaryDir m_dir;
    };

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable : {"OPENAI_BASE_URL", "OPENAI_API_KEY", "MODEL_NAME"})
            qunsetenv(variable);
    }

    void aWorldIsRead()
    {
        Folder folder;
        folder.write(QStringLiteral("assets/worlds/a.yaml"),
                     "id: \"forest\"\r\nname: Лес\nlanguage: ru\nlore: |\n  One.\n\n  Two.\n"
                     "start_message: >\n  Ёж\n  идёт.\nnumber: 5\nforms:\n  genitive: леса\n");
        const StoryAssets assets = folder.load();
        QVERIFY(assets.problems.isEmpty());
        const World *world = assets.world(u"forest");
        QVERIFY(world);
        QCOMPARE(world->name, QStringLiteral("Лес"));
        QCOMPARE(world->language, std::optional(Language::Russian));
        QCOMPARE(world->lore, QStringLiteral("One.\n\nTwo."));
        QCOMPARE(world->startMessage, QStringLiteral("Ёж идёт."));
        QCOMPARE(world->more.value(QStringLiteral("number")), QStringLiteral("5"));
        QCOMPARE(world->more.value(QStringLiteral("forms.genitive")), QStringLiteral("леса"));
        QVERIFY(!assets.world(u"Forest"));
    }

    void theFamilysFileWins()
    {
        Folder folder;
        folder.write(QStringLiteral("shipped/rules/b.yaml"), "id: b\nname: Ours\nprompt: ours\n");
        folder.write(QStringLiteral("shipped/rules/c.yaml"), "id: c\nname: C\n");
        folder.write(QStringLiteral("assets/rules/z.yaml"), "id: b\nname: Theirs\n");
        folder.write(QStringLiteral("assets/rules/a.yml"), "id: first\nname: First\n");
        folder.write(QStringLiteral("assets/system_rules.yaml"), "Rhyme: *always* [\n");
        const StoryAssets assets = folder.load();
        QVERIFY(assets.problems.isEmpty());
        QStringList ids;
        for (const StoryRule &rule : assets.rules)
            ids += rule.id;
        QCOMPARE(ids.join(u' '), QStringLiteral("first c b"));
        QCOMPARE(assets.rule(u"b")->name, QStringLiteral("Theirs"));
        QVERIFY(assets.rule(u"c")->isShipped);
        QCOMPARE(assets.systemRules, QStringLiteral("Rhyme: *always* ["));
    }

    void aBadFileIsNamedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("open bracket") << QByteArray("id: a\nname: [b\n") << 2;
        QTest::newRow("no map") << QByteArray("just a text\n") << 1;
        QTest::newRow("empty") << QByteArray("") << 1;
        QTest::newRow("no id") << QByteArray("name: A\n") << 0;
        QTest::newRow("no name") << QByteArray("id: a\n") << 0;
        QTest::newRow("list as name") << QByteArray("id: a\nname:\n  - b\n") << 3;
        QTest::newRow("language") << QByteArray("id: a\nname: A\nlanguage: fr\n") << 3;
        QTest::newRow("twice") << QByteArray("id: a\nname: A\nid: b\n") << 3;
        QTest::newRow("alias") << QByteArray("id: &a x\nname: *a\n") << 2;
        QTest::newRow("Latin-1") << QByteArray("id: a\nname: \xfc\n") << 2;
        QTest::newRow("tab") << QByteArray("id: a\n\tname: A\n") << 2;
        QTest::newRow("deep") << "id: a\nname: A\nx: " + QByteArray(5'000, '[') << 3;
        QTest::newRow("large") << "id: a\nname: A\nx: " + QByteArray(300'000, 'x') << 0;
    }

    void aBadFileIsNamedWithItsLine()
    {
        QFETCH(QByteArray, content);
        Folder folder;
        folder.write(QStringLiteral("assets/worlds/bad.yaml"), content);
        folder.write(QStringLiteral("assets/worlds/good.yaml"), "id: good\nname: Good\n");
        const StoryAssets assets = folder.load();
        QCOMPARE(assets.worlds.size(), 1);
        QCOMPARE(assets.problems.size(), 1);
        QCOMPARE(assets.problems[0].file, QStringLiteral("worlds/bad.yaml"));
        QTEST(assets.problems[0].line, "line");
        QVERIFY(assets.problems[0].message.endsWith(u'.'));
    }

    void aBombStaysSmall()
    {
        QByteArray bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
        for (char name = 'b'; name < 'j'; ++name)
            bomb += QByteArray(1, name) + ": &" + name + " ["
                + QByteArray("*_,").repeated(10).replace('_', char(name - 1)) + "]\n";
        const auto read = readYaml(bomb, QStringLiteral("bomb.yaml"));
        QVERIFY(!read);
        QCOMPARE(read.error().line, 2);
    }

    void filesAreReadAgainWhenTheyChange()
    {
        Folder folder;
        AssetLibrary library(folder.path(), folder.path(QStringLiteral("shipped")));
        QSignalSpy assets(&library, &AssetLibrary::assetsChanged);
        QSignalSpy config(&library, &AssetLibrary::configChanged);
        folder.write(QStringLiteral("assets/worlds/a.yaml"), "id: a\nname: A\n");
        QTRY_COMPARE(library.assets().worlds.size(), 1);
        folder.write(QStringLiteral("assets/worlds/a.yaml"), "id: a\nname: B\n");
        QTRY_COMPARE(library.assets().worlds.value(0).name, QStringLiteral("B"));
        QFile::remove(folder.path(QStringLiteral("assets/worlds/a.yaml")));
        QTRY_COMPARE(library.assets().worlds.size(), 0);
        QCOMPARE(assets.size(), 3);
        folder.write(QStringLiteral("config.yaml"), "default_model: a/b\n");
        QTRY_COMPARE(config.size(), 1);
        QCOMPARE(library.config().defaultModel, QStringLiteral("a/b"));
    }

    void theConfigurationIsRead()
    {
        Folder folder;
        folder.write(QStringLiteral("config.yaml"),
                     "database_path: \"./x\"\nopenai_base_url: \"https://example.org/api/v1/\"\n"
                     "openai_api_key: \"sk-1\"\ndefault_model: a/b\n"
                     "supported_models:\n  - a/b\n  - id: c/d\n    name: See\n");
        StoryConfig config = StoryConfig::load(folder.path());
        QVERIFY(config.problems.isEmpty());
        QCOMPARE(config.baseUrl.toString(), QStringLiteral("https://example.org/api/v1"));
        QCOMPARE(config.key, QStringLiteral("sk-1"));
        QCOMPARE(config.models.size(), 2);
        QCOMPARE(config.models[1].name, QStringLiteral("See"));

        qputenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1");
        qputenv("MODEL_NAME", "e/f");
        config = StoryConfig::load(folder.path());
        QCOMPARE(config.baseUrl.port(), 9);
        QCOMPARE(config.defaultModel, QStringLiteral("e/f"));
        initTestCase();

        folder.write(QStringLiteral("config.yaml"),
                     "default_model: a\nopenai_base_url: nonsense\n");
        config = StoryConfig::load(folder.path());
        QCOMPARE(config.problems.value(0).line, 2);
        QVERIFY(config.baseUrl.isEmpty());
        folder.write(QStringLiteral("config.yaml"), "openai_api_key: |\n  a\n  X-Evil: b\n");
        config = StoryConfig::load(folder.path());
        QCOMPARE(config.problems.size(), 1);
        QVERIFY(config.key.isEmpty());
        QVERIFY(!config.problems[0].toString().contains(QStringLiteral("Evil")));
    }

    void aKeyThatOthersCanReadIsNoticed()
    {
        Folder folder;
        const QString config = folder.path(QStringLiteral("config.yaml"));
        const auto isExposed = [&folder] { return StoryConfig::load(folder.path()).isKeyExposed; };
        constexpr QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(!isExposed());
        folder.write(QStringLiteral("config.yaml"), "openai_api_key: sk-1\n");
        QFile::setPermissions(config, own | QFile::ReadGroup | QFile::ReadOther);
        QVERIFY(!isExposed()); // nobody else gets into the folder
        QFile::setPermissions(folder.path(),
                              own | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
        QVERIFY(isExposed());
        QFile::setPermissions(config, own | QFile::ReadGroup);
        QVERIFY(isExposed());

        const QRegularExpression told(QStringLiteral("^others .*config.yaml.*chmod 600$"));
        QTest::ignoreMessage(QtWarningMsg, told);
        AssetLibrary library(folder.path(), folder.path(QStringLiteral("shipped")));
        QFile::setPermissions(config, own);
        QTRY_VERIFY(!library.config().isKeyExposed);
        QTest::ignoreMessage(QtWarningMsg, told);
        QFile::setPermissions(config, own | QFile::ReadOther);
        QTRY_VERIFY(library.config().isKeyExposed);

        folder.write(QStringLiteral("config.yaml"), "default_model: a/b\n");
        QVERIFY(!isExposed());
    }

    void loreComesFromTheFamilysFolderOnly()
    {
        Folder folder;
        folder.write(QStringLiteral("home/lore/a.txt"), "The hill is blue.");
        folder.write(QStringLiteral("home/lore/b.md"), "The sea is green.");
        folder.write(QStringLiteral("home/lore/c.exe"), "No lore.");
        folder.write(QStringLiteral("secret/s.txt"), "Secret.");
        const QString home = folder.path(QStringLiteral("home"));
        QFile::link(folder.path(QStringLiteral("secret")), home + u"/lore/out");
        QFile::link(folder.path(QStringLiteral("secret/s.txt")), home + u"/lore/s.txt");
        QCOMPARE(LoreFolder::read(home, QStringLiteral("lore"))->texts.size(), 2);
        QCOMPARE(LoreFolder::read(home, home + u"/lore")->name, QStringLiteral("lore"));
        for (const char *path :
             {"../secret", "lore/out", "/", "", ".", "lore/../../secret", "none"})
            QVERIFY2(!LoreFolder::read(home, QString::fromLatin1(path)), path);
    }

    /// It is read and looked through while everybody waits.
    void aFolderOfLoreIsBounded()
    {
        Folder folder;
        const QString home = folder.path(QStringLiteral("home"));
        for (int i = 0; i < 10; ++i) {
            folder.write(QStringLiteral("home/lore/%1.txt").arg(i), QByteArray(200 * 1024, 'a'));
        }
        QCOMPARE(LoreFolder::read(home, QStringLiteral("lore"))->texts.size(), 10);
        folder.write(QStringLiteral("home/lore/more.txt"), QByteArray(100 * 1024, 'a'));
        const Result<LoreFolder> read = LoreFolder::read(home, QStringLiteral("lore"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooLarge);
        QVERIFY(read.error().message.contains(u"2048 KB"));
    }

    void aKeyIsForItsOwnerAlone()
    {
        Folder folder;
        const QString path = folder.path(QStringLiteral("story-key"));
        const QUrl service(QStringLiteral("https://models.invalid/v1"));
        KeyFile keys(path);
        QCOMPARE(keys.key(service), QString());
        QVERIFY(keys.setKey(service, QStringLiteral("sk-1")));
        QCOMPARE(keys.key(service), QStringLiteral("sk-1"));
        QVERIFY(!keys.isElsewhere());
        const QFile::Permissions others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(keys.setKey({}, {}));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!KeyFile(folder.path(QStringLiteral("no/such/key")))
                     .setKey(service, QStringLiteral("a")));
    }

    void aKeyIsForItsServiceAlone()
    {
        Folder folder;
        KeyFile keys(folder.path(QStringLiteral("story-key")));
        const QUrl service(QStringLiteral("https://models.invalid/v1"));
        QVERIFY(keys.setKey(service, QStringLiteral("sk-1")));
        for (const char *other : {"", "https://other.invalid/v1", "https://models.invalid",
                                  "https://models.invalid/v", "https://models.invalid/v1/",
                                  "http://models.invalid/v1", "https://models.invalid:8443/v1"})
            QVERIFY2(keys.key(QUrl(QString::fromLatin1(other))).isEmpty(), other);

        QVERIFY(keys.setElsewhere(service));
        QCOMPARE(keys.key(service), QString());
        QVERIFY(keys.isElsewhere());
        QVERIFY(keys.isElsewhere(service));
        QVERIFY(!keys.isElsewhere(QUrl(QStringLiteral("https://other.invalid/v1"))));

        // Nobody knows whose this is.
        folder.write(QStringLiteral("story-key"), "sk-1\n");
        QCOMPARE(keys.key(service), QString());
        QVERIFY(!keys.isElsewhere(service));
    }
};

QTEST_GUILESS_MAIN(AssetsTest)
#include "AssetsTest.moc"
