// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/packs/YamlText.h"

#include "story/packs/YamlAdvice.h"

#include <QStringBuilder>
#include <QStringDecoder>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace chitai {

namespace {

constexpr qsizetype mostNested = 20;
constexpr int mostValues = 20'000;

/// Builds the tree from the parser's events. What it refuses it throws the way the parser does.
class TreeBuilder final : public YAML::EventHandler
{
public:
    YamlValue root;

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        add({.kind = YamlValue::Kind::Null}, mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw YAML::ParserException(mark, "Aliases (*name) can't be used here; write the text out");
    }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        add({.kind = YamlValue::Kind::Text, .text = QString::fromStdString(value)}, mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        begin(YamlValue::Kind::List, mark);
    }
    void OnSequenceEnd() override { end(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        begin(YamlValue::Kind::Map, mark);
    }
    void OnMapEnd() override { end(); }

private:
    struct Open
    {
        YamlValue value;
        std::optional<QString> key; // of a map, whose value comes next
    };

    void begin(YamlValue::Kind kind, const YAML::Mark &mark)
    {
        if (m_open.size() >= mostNested)
            throw YAML::ParserException(mark, "Too many lists and maps lie within one another");
        if (!m_open.isEmpty() && m_open.back().value.kind == YamlValue::Kind::Map
            && !m_open.back().key)
            throw YAML::ParserException(mark, "A key must be a text");
        count(mark);
        m_open += Open{{.kind = kind, .line = mark.line + 1}, std::nullopt};
    }

    void end()
    {
        YamlValue value = m_open.takeLast().value;
        YAML::Mark mark;
        mark.line = value.line - 1;
        place(std::move(value), mark);
    }

    void add(YamlValue value, const YAML::Mark &mark)
    {
        count(mark);
        value.line = mark.line + 1;
        place(std::move(value), mark);
    }

    void place(YamlValue value, const YAML::Mark &mark)
    {
        if (m_open.isEmpty()) {
            root = std::move(value);
            return;
        }
        Open &open = m_open.back();
        if (open.value.kind == YamlValue::Kind::List) {
            open.value.list += std::move(value);
        } else if (!open.key) {
            if (open.value.find(value.text))
                throw YAML::ParserException(mark, "The key stands there twice");
            open.key = value.text;
        } else {
            open.value.map.append({*open.key, std::move(value)});
            open.key.reset();
        }
    }

    void count(const YAML::Mark &mark)
    {
        if (++m_count > mostValues)
            throw YAML::ParserException(mark, "The file has too many entries");
    }

    QList<Open> m_open;
    int m_count = 0;
};

} // namespace

QString FileProblem::toString() const
{
    return line > 0 ? QString(file % u", line " % QString::number(line) % u": " % message)
                    : QString(file % u": " % message);
}

const YamlValue *YamlValue::find(QStringView key) const
{
    const auto found
        = std::find_if(map.cbegin(), map.cend(), [key](const auto &e) { return e.first == key; });
    return found == map.cend() ? nullptr : &found->second;
}

QString YamlValue::toText() const
{
    QStringList paragraphs;
    switch (kind) {
    case Kind::Null:
        return {};
    case Kind::Text:
        return text;
    case Kind::List:
        for (const YamlValue &entry : list)
            paragraphs += entry.toText();
        break;
    case Kind::Map:
        for (const auto &[key, entry] : map)
            paragraphs += QString(key % u": " % entry.toText());
        break;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

tl::expected<QString, FileProblem> readUtf8(const QByteArray &bytes, const QString &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    const qsizetype broken = text.indexOf(QChar::ReplacementCharacter);
    const int line = broken < 0 ? 0 : int(text.left(broken).count(u'\n')) + 1;
    return tl::unexpected(
        FileProblem{file, line, QStringLiteral("This is not UTF-8. Save the file as UTF-8.")});
}

tl::expected<YamlValue, FileProblem> readYaml(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxYamlBytes) {
        return tl::unexpected(FileProblem{
            file, 0,
            QStringLiteral("The file is too large; it may have %1 KB.").arg(maxYamlBytes / 1024)});
    }
    const auto text = readUtf8(bytes, file);
    if (!text)
        return tl::unexpected(text.error());
    const auto refusal = [&file](int line, const QString &message) {
        return tl::unexpected(FileProblem{file, line, message});
    };
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        TreeBuilder builder;
        parser.HandleNextDocument(builder);
        // What the parser takes without a word, although it reads something else than was written.
        const auto advice = adviceAbout(*text);
        if (advice && advice->isCertain)
            return refusal(advice->line, advice->message);
        if (parser) {
            const YamlAdvice rest = adviceAboutRest(*text);
            return refusal(rest.line, rest.message);
        }
        return builder.root;
    } catch (const YAML::Exception &problem) {
        // Where a line is wrong, the parser stumbles there or further down.
        const int line = problem.mark.line + 1;
        if (const auto advice = adviceAbout(*text); advice && advice->line <= line)
            return refusal(advice->line, advice->message);
        const QString message = plainMessage(QString::fromStdString(problem.msg));
        return refusal(line, message.left(1).toUpper() % message.mid(1) % u'.');
    }
}

} // namespace chitai
