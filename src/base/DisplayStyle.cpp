// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/DisplayStyle.h"

#include <algorithm>
#include <array>

namespace chitai {

namespace {

constexpr qsizetype longestFamily = 100;

/// The names of an enum's values, in their order.
template <typename Enum>
struct Names;
template <>
struct Names<DisplayStyle::Syllables>
{
    static constexpr std::array all{"none", "dot", "hyphen", "colours", "arcs"};
};
template <>
struct Names<DisplayStyle::Palette>
{
    static constexpr std::array all{"safe", "primer", "grey"};
};
template <>
struct Names<DisplayStyle::Scope>
{
    static constexpr std::array all{"current", "all"};
};
template <>
struct Names<DisplayStyle::Support>
{
    static constexpr std::array all{"strong", "light", "none"};
};
template <>
struct Names<DisplayStyle::Tint>
{
    static constexpr std::array all{"paper", "white", "cream", "green", "blue", "rose"};
};
template <>
struct Names<DisplayStyle::Picture>
{
    static constexpr std::array all{"above", "below", "beside", "full"};
};
template <>
struct Names<DisplayStyle::Speech>
{
    static constexpr std::array all{"nothing", "words", "texts"};
};

class Writer
{
public:
    template <typename Enum>
    requires std::is_enum_v<Enum>
    void visit(const char *key, Enum &value)
    {
        json[QLatin1String(key)] = QLatin1String(Names<Enum>::all[std::size_t(value)]);
    }
    void visit(const char *key, bool &value) { json[QLatin1String(key)] = value; }
    void visit(const char *key, QString &value) { json[QLatin1String(key)] = value; }
    void visit(const char *key, qreal &value, qreal, qreal) { json[QLatin1String(key)] = value; }

    QJsonObject json;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void visit(const char *key, Enum &value) const
    {
        const auto &names = Names<Enum>::all;
        const QString name = m_json[QLatin1String(key)].toString();
        const auto found = std::find_if(names.begin(), names.end(), [&name](const char *candidate) {
            return name == QLatin1String(candidate);
        });
        if (found != names.end())
            value = Enum(found - names.begin());
    }
    void visit(const char *key, bool &value) const
    {
        value = m_json[QLatin1String(key)].toBool(value);
    }
    void visit(const char *key, QString &value) const
    {
        value = m_json[QLatin1String(key)].toString(value).left(longestFamily);
    }
    void visit(const char *key, qreal &value, qreal least, qreal most) const
    {
        const qreal number = m_json[QLatin1String(key)].toDouble(value);
        value = std::clamp(number, least, most);
    }

private:
    const QJsonObject &m_json;
};

/// What a style consists of on the wire and on disk, once for both directions.
template <typename Visitor>
void visitAll(Visitor &visitor, DisplayStyle &style)
{
    visitor.visit("syllables", style.syllables);
    visitor.visit("palette", style.palette);
    visitor.visit("scope", style.scope);
    visitor.visit("support", style.support);
    visitor.visit("vowels", style.marksVowels);
    visitor.visit("capitals", style.isCapitals);
    visitor.visit("stress", style.showsStress);
    visitor.visit("family", style.family);
    visitor.visit("size", style.size, 0.4, 1);
    visitor.visit("letter_gap", style.letterGap, 0, 0.3);
    visitor.visit("line_height", style.lineHeight, 1.3, 2.4);
    visitor.visit("tint", style.tint);
    visitor.visit("dim_read", style.dimsRead);
    visitor.visit("dim_coming", style.dimsComing);
    visitor.visit("dim_other_lines", style.dimsOtherLines);
    visitor.visit("by_syllable", style.goesBySyllable);
    visitor.visit("picture", style.picture);
    visitor.visit("still", style.isStill);
    visitor.visit("speech", style.speech);
}

} // namespace

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
