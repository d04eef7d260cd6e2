// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/DisplayStyle.h"

#include "base/Text.h"

#include <algorithm>

namespace chitai {

namespace {

// The names of display.json are those of the enumerators, one for one.
template <typename Enum>
constexpr std::size_t countTo(Enum last)
{
    return std::size_t(last) + 1;
}
static_assert(countTo(DisplayStyle::Syllables::Arcs) == facts::syllables.names.size());
static_assert(countTo(DisplayStyle::Palette::Grey) == facts::palette.names.size());
static_assert(countTo(DisplayStyle::Scope::EveryWord) == facts::scope.names.size());
static_assert(countTo(DisplayStyle::Support::None) == facts::support.names.size());
static_assert(countTo(DisplayStyle::Tint::Rose) == facts::tint.names.size());
static_assert(countTo(DisplayStyle::Picture::Full) == facts::picture.names.size());
static_assert(countTo(DisplayStyle::Speech::Texts) == facts::speech.names.size());

class Writer
{
public:
    template <typename Enum, std::size_t count>
    void visit(const facts::Choice<count> &fact, Enum &value)
    {
        json[QLatin1String(fact.key)] = QLatin1String(fact.names[std::size_t(value)]);
    }
    void visit(const facts::Switch &fact, bool &value) { json[QLatin1String(fact.key)] = value; }
    void visit(const facts::Name &fact, QString &value) { json[QLatin1String(fact.key)] = value; }
    void visit(const facts::Measure &fact, qreal &value) { json[QLatin1String(fact.key)] = value; }

    QJsonObject json;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    template <typename Enum, std::size_t count>
    void visit(const facts::Choice<count> &fact, Enum &value) const
    {
        const QString name = m_json[QLatin1String(fact.key)].toString();
        const auto found
            = std::find_if(fact.names.begin(), fact.names.end(), [&name](const char *candidate) {
                  return name == QLatin1String(candidate);
              });
        if (found != fact.names.end())
            value = Enum(found - fact.names.begin());
    }
    void visit(const facts::Switch &fact, bool &value) const
    {
        value = m_json[QLatin1String(fact.key)].toBool(value);
    }
    void visit(const facts::Name &fact, QString &value) const
    {
        value = firstCharacters(m_json[QLatin1String(fact.key)].toString(value), fact.longest);
    }
    void visit(const facts::Measure &fact, qreal &value) const
    {
        const qreal number = m_json[QLatin1String(fact.key)].toDouble(value);
        value = std::clamp(number, fact.least, fact.most);
    }

private:
    const QJsonObject &m_json;
};

/// What a style consists of on the wire and on disk, once for both directions.
template <typename Visitor>
void visitAll(Visitor &visitor, DisplayStyle &style)
{
    visitor.visit(facts::syllables, style.syllables);
    visitor.visit(facts::palette, style.palette);
    visitor.visit(facts::scope, style.scope);
    visitor.visit(facts::support, style.support);
    visitor.visit(facts::vowels, style.marksVowels);
    visitor.visit(facts::capitals, style.isCapitals);
    visitor.visit(facts::stress, style.showsStress);
    visitor.visit(facts::family, style.family);
    visitor.visit(facts::size, style.size);
    visitor.visit(facts::letterGap, style.letterGap);
    visitor.visit(facts::lineHeight, style.lineHeight);
    visitor.visit(facts::tint, style.tint);
    visitor.visit(facts::dimRead, style.dimsRead);
    visitor.visit(facts::dimComing, style.dimsComing);
    visitor.visit(facts::dimOtherLines, style.dimsOtherLines);
    visitor.visit(facts::bySyllable, style.goesBySyllable);
    visitor.visit(facts::picture, style.picture);
    visitor.visit(facts::still, style.isStill);
    visitor.visit(facts::growing, style.showsGrowth);
    visitor.visit(facts::speech, style.speech);
}

} // namespace

DisplayStyle::Support DisplayStyle::weakerThan(Support support)
{
    return support == Support::None ? Support::Strong : Support(int(support) + 1);
}

std::optional<DisplayStyle::Support> DisplayStyle::supportFromName(const QString &name)
{
    const auto *const found = std::ranges::find(facts::support.names, name.toLatin1(),
                                                [](const char *one) { return QByteArray(one); });
    if (found == facts::support.names.end())
        return std::nullopt;
    return Support(found - facts::support.names.begin());
}

QJsonObject DisplayStyle::toJson() const
{
    Writer writer;
    DisplayStyle copy = *this;
    visitAll(writer, copy);
    return writer.json;
}

DisplayStyle DisplayStyle::fromJson(const QJsonObject &json)
{
    DisplayStyle style;
    Reader reader(json);
    visitAll(reader, style);
    return style;
}

} // namespace chitai
