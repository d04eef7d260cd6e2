// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/Assets.h"

#include "base/Error.h"
#include "story/packs/YamlAdvice.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype mostAssetFiles = 500; // of one folder
constexpr qsizetype maxIdLength = 100;
constexpr qsizetype maxNameLength = 200;

/// What a file holds, with the values taken that have a meaning of their own.
class AssetReader
{
public:
    AssetReader(const YamlValue &root, QString file)
        : m_root(root)
        , m_file(std::move(file))
    {
    }

    QString text(const QString &key)
    {
        m_used += key;
        const YamlValue *value = m_root.find(key);
        return value ? value->toText().trimmed() : QString();
    }

    /// A short text on one line, which must be there.
    QString label(const QString &key, qsizetype most)
    {
        const YamlValue *value = m_root.find(key);
        const QString found = text(key);
        const int line = value ? value->line : 0;
        if (found.isEmpty())
            refuse(line, QStringLiteral("\"%1\" is missing.").arg(key));
        else if (value->kind != YamlValue::Kind::Text)
            refuse(line, QStringLiteral("\"%1\" must be a text.").arg(key));
        else if (found.size() > most || found.contains(u'\n'))
            refuse(line,
                   QStringLiteral("\"%1\" must be one line of at most %2 characters.")
                       .arg(key)
                       .arg(most));
        return found;
    }

    std::optional<Language> language()
    {
        const QString code = text(QStringLiteral("language"));
        const std::optional<Language> known = languageFromCode(code);
        if (!code.isEmpty() && !known)
            refuse(m_root.find(u"language")->line,
                   QStringLiteral("\"language\" must be ru, de or en."));
        return known;
    }

    void refuse(int line, const QString &message)
    {
        if (!m_problem)
            m_problem = FileProblem{m_file, line, message};
    }

    [[nodiscard]] QHash<QString, QString> rest() const
    {
        QHash<QString, QString> texts;
        collect(m_root, {}, texts);
        for (const QString &key : m_used)
            texts.remove(key);
        return texts;
    }

    [[nodiscard]] const std::optional<FileProblem> &problem() const { return m_problem; }

private:
    static void collect(const YamlValue &map, const QString &prefix, QHash<QString, QString> &texts)
    {
        for (const auto &[key, value] : map.map) {
            if (value.kind == YamlValue::Kind::Map)
                collect(value, prefix % key % u'.', texts);
            else
                texts.insert(prefix % key, value.toText().trimmed());
        }
    }

    const YamlValue &m_root;
    QString m_file;
    QStringList m_used;
    std::optional<FileProblem> m_problem;
};

void readOwn(World &world, AssetReader &reader)
{
    world.startMessage = reader.text(QStringLiteral("start_message"));
    world.lore = reader.text(QStringLiteral("lore"));
    world.scene = reader.text(QStringLiteral("scene"));
    world.systemPrompt = reader.text(QStringLiteral("system_prompt"));
}

void readOwn(StoryCharacter &character, AssetReader &reader)
{
    character.persona = reader.text(QStringLiteral("persona"));
}

void readOwn(StoryRule &rule, AssetReader &reader)
{
    rule.prompt = reader.text(QStringLiteral("prompt"));
}

/// The bytes of a file, one more than maxYamlBytes at most.
tl::expected<QByteArray, FileProblem> readFile(const QString &path, const QString &file)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return tl::unexpected(FileProblem{file, 0, QStringLiteral("The file can't be opened.")});
    return source.read(maxYamlBytes + 1);
}

template <typename T>
tl::expected<T, FileProblem> readAsset(const QString &path, const QString &file,
                                       QList<FileProblem> &notices)
{
    CHITAI_TRY_ASSIGN(const QByteArray bytes, readFile(path, file));
    CHITAI_TRY_ASSIGN(const YamlValue root, readYaml(bytes, file));
    if (root.kind != YamlValue::Kind::Map) {
        return tl::unexpected(
            FileProblem{file, std::max(root.line, 1),
                        QStringLiteral("The file must have lines like \"id: forest\".")});
    }
    AssetReader reader(root, file);
    T asset;
    asset.file = file.section(u'/', -1);
    asset.id = reader.label(QStringLiteral("id"), maxIdLength);
    asset.name = reader.label(QStringLiteral("name"), maxNameLength);
    asset.language = reader.language();
    readOwn(asset, reader);
    asset.more = reader.rest();
    if (reader.problem())
        return tl::unexpected(*reader.problem());
    for (const YamlAdvice &lost : lostBehindHash(QString::fromUtf8(bytes)))
        notices += FileProblem{file, lost.line, lost.message};
    return asset;
}

template <typename T>
QList<T> readFolder(const QString &root, const QString &folder, QList<FileProblem> &problems)
{
    QList<T> assets;
    QHash<QString, QString> fileOfId;
    const QDir dir(root % u'/' % folder);
    QStringList names = dir.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")},
                                      QDir::Files | QDir::Readable);
    std::sort(names.begin(), names.end());
    if (names.size() > mostAssetFiles) {
        problems += FileProblem{folder, 0,
                                QStringLiteral("There are more than %1 files; only these many are "
                                               "read.")
                                    .arg(mostAssetFiles)};
        names.resize(mostAssetFiles);
    }
    for (const QString &name : std::as_const(names)) {
        const QString file = folder % u'/' % name;
        tl::expected<T, FileProblem> asset = readAsset<T>(dir.filePath(name), file, problems);
        if (!asset) {
            problems += asset.error();
        } else if (const QString other = fileOfId.value(asset->id); !other.isEmpty()) {
            problems += FileProblem{
                file, 0,
                QStringLiteral("The id \"%1\" is that of %2 already.").arg(asset->id, other)};
        } else {
            fileOfId.insert(asset->id, file);
            assets += std::move(*asset);
        }
    }
    return assets;
}

template <typename T>
QList<T> readBoth(const QString &shippedDir, const QString &familyDir, const QString &folder,
                  QList<FileProblem> &problems)
{
    QList<T> assets = readFolder<T>(familyDir, folder, problems);
    QSet<QString> ids;
    for (const T &asset : std::as_const(assets))
        ids += asset.id;
    for (T &asset : readFolder<T>(shippedDir, folder, problems)) {
        asset.isShipped = true;
        if (!ids.contains(asset.id))
            assets += std::move(asset);
    }
    std::stable_sort(assets.begin(), assets.end(),
                     [](const T &a, const T &b) { return a.file < b.file; });
    return assets;
}

} // namespace

StoryAssets loadAssets(const QString &shippedDir, const QString &familyDir)
{
    StoryAssets assets;
    assets.worlds
        = readBoth<World>(shippedDir, familyDir, QStringLiteral("worlds"), assets.problems);
    assets.characters = readBoth<StoryCharacter>(shippedDir, familyDir,
                                                 QStringLiteral("characters"), assets.problems);
    assets.rules
        = readBoth<StoryRule>(shippedDir, familyDir, QStringLiteral("rules"), assets.problems);
    const QString file = QStringLiteral("system_rules.yaml");
    const QString path = familyDir % u'/' % file;
    if (QFile::exists(path)) {
        // Plain text in spite of its name, so that nothing of it has a meaning for YAML.
        const auto text = readFile(path, file).and_then([&file](const QByteArray &bytes) {
            return readUtf8(bytes, file);
        });
        if (!text)
            assets.problems += text.error();
        else if (text->size() > maxYamlBytes)
            assets.problems += FileProblem{file, 0, QStringLiteral("The file is too large.")};
        else
            assets.systemRules = text->trimmed();
    }
    return assets;
}

Language languageOfText(const QString &text)
{
    static const QRegularExpression cyrillic(QStringLiteral("[а-яёА-ЯЁ]"));
    static const QRegularExpression german(
        QStringLiteral("[äöüßÄÖÜ]|\\b(?:und|der|die|das|ist|ein|eine|nicht|im)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (text.contains(cyrillic))
        return Language::Russian;
    return text.contains(german) ? Language::German : Language::English;
}

Language languageOfStory(const World *world, const QString &text)
{
    return world && world->language ? *world->language : languageOfText(text);
}

} // namespace chitai
