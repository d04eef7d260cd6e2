// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Spelling.h"
#include "story/language/RussianNames.h"
#include "story/language/WordsNotForChildren.h"
#include "story/tales/Storyteller.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <yaml-cpp/yaml.h>

using namespace chitai;

namespace {

using Asset = QMap<QString, QString>;

QString text(const YAML::Node &node)
{
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// The shipped assets of a kind in a language, by id.
QMap<QString, Asset> assets(const QString &kind, Language language)
{
    QMap<QString, Asset> result;
    const QDir folder(QStringLiteral(":/chitai/stories/") + kind);
    for (const QFileInfo &info : folder.entryInfoList({QStringLiteral("*.yaml")})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Asset asset;
        for (const auto &entry : YAML::Load(file.readAll().toStdString())) {
            if (entry.second.IsScalar())
                asset.insert(text(entry.first), text(entry.second));
            for (const auto &form : entry.second) {
                if (form.second.IsDefined())
                    asset.insert(text(form.first), text(form.second));
            }
        }
        if (asset[QStringLiteral("language")] == languageCode(language))
            result.insert(info.completeBaseName(), asset);
    }
    return result;
}

} // namespace

class ShippedAssetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areComplete_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("fewest");
        QTest::newRow("worlds") << QStringLiteral("worlds")
                                << QStringLiteral("id name start_message lore scene system_prompt")
                                << 3;
        QTest::newRow("characters")
            << QStringLiteral("characters") << QStringLiteral("id name persona gender") << 4;
        QTest::newRow("rules") << QStringLiteral("rules") << QStringLiteral("id name prompt") << 6;
    }

    void areComplete()
    {
        QFETCH(QString, kind);
        QFETCH(QString, keys);
        QFETCH(int, fewest);
        for (const Language language : allLanguages) {
            const QMap<QString, Asset> all = assets(kind, language);
            QVERIFY(all.size() >= fewest);
            QString words;
            QStringList names;
            for (auto asset = all.cbegin(); asset != all.cend(); ++asset) {
                QCOMPARE(asset->value(QStringLiteral("id")), asset.key());
                QVERIFY(asset.key().endsWith(u'_' + languageCode(language)));
                for (const QString &key : keys.split(u' '))
                    QVERIFY2(!asset->value(key).isEmpty(), qPrintable(asset.key() + u' ' + key));
                names += asset->value(QStringLiteral("name"));
                for (auto value = asset->cbegin(); value != asset->cend(); ++value) {
                    if (!QStringLiteral("id language gender picture").contains(value.key()))
                        words += *value + u'\n';
                }
            }
            QCOMPARE(QSet<QString>(names.cbegin(), names.cend()).size(), names.size());
            QStringList wrong = unknownWords(words, language);
            const QStringList known
                = QStringLiteral("Bramble Juno Nell Pieks Selma Frieda Jonas "
                                 "plitsch tack tack. plip tick Hicks Ик кап-кап кап "
                                 "Hummeln Schneckenbus Minze Pfefferminztee. pufft rums")
                      .split(u' ');
            wrong.removeIf([&](const QString &word) {
                return known.contains(word) || word.startsWith(QStringLiteral("Пых"))
                    || word.startsWith(QStringLiteral("Тимош"))
                    || word.startsWith(QStringLiteral("Ул"));
            });
            QCOMPARE(wrong.join(u' '), QString());
            const WordsNotForChildren refused = WordsNotForChildren::of(language);
            static const QRegularExpression betweenWords(
                QStringLiteral("[^\\p{L}]+"), QRegularExpression::UseUnicodePropertiesOption);
            for (const QString &word : words.split(betweenWords, Qt::SkipEmptyParts))
                QVERIFY2(!refused.contains(word), qPrintable(word));
        }
    }

    void worldsBeginAsTheirTales()
    {
        const Storyteller teller = Storyteller::load().value();
        for (const Language language : allLanguages) {
            const QMap<QString, Asset> worlds = assets(QStringLiteral("worlds"), language);
            for (auto world = worlds.cbegin(); world != worlds.cend(); ++world) {
                QVERIFY(Storyteller::hasTale(world.key()));
                TaleRequest opening;
                opening.worldId = world.key();
                opening.language = language;
                QCOMPARE(world->value(QStringLiteral("start_message")).simplified(),
                         teller.tell(opening).toReply().simplified());
            }
        }
    }

    /// What an author wrote and what the program would have guessed are the same.
    void charactersAreDeclined()
    {
        const QMap<QString, Asset> characters
            = assets(QStringLiteral("characters"), Language::Russian);
        const QStringList keys{QStringLiteral("nom"), QStringLiteral("gen"), QStringLiteral("dat"),
                               QStringLiteral("acc"), QStringLiteral("ins"), QStringLiteral("pre")};
        for (const Asset &asset : characters) {
            const Gender gender = asset[QStringLiteral("gender")] == u"feminine"
                ? Gender::Feminine
                : Gender::Masculine;
            const QString name = asset[QStringLiteral("name")];
            QCOMPARE(russianGender(name), gender);
            for (const QString &key : keys.mid(1)) {
                QCOMPARE(asset[key],
                         declineRussianName(name, gender, nameCaseFromKey(key).value()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(ShippedAssetsTest)
#include "ShippedAssetsTest.moc"
