// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/language/NamePhrases.h"

#include <QSet>
#include <QStringBuilder>
#include <QStringList>

namespace chitai {

namespace {

QString articleOf(const QString &name)
{
    return name.contains(u' ') ? name.section(u' ', 0, 0).toLower() : QString();
}

/// The article in a case; the genders are told apart by the nominative.
QString declinedArticle(const QString &article, NameCase nameCase)
{
    switch (nameCase) {
    case NameCase::Genitive:
        return article == u"die" ? QStringLiteral("der") : QStringLiteral("des");
    case NameCase::Dative:
        return article == u"die" ? QStringLiteral("der") : QStringLiteral("dem");
    case NameCase::Accusative:
        return article == u"der" ? QStringLiteral("den") : article;
    case NameCase::Nominative:
    case NameCase::Instrumental:
    case NameCase::Prepositional:
        break;
    }
    return article;
}

/// Masculine nouns that take -en or -n in every case but the nominative.
bool isWeak(const QString &noun)
{
    static const QSet<QString> weak{
        QStringLiteral("bär"),  QStringLiteral("held"),   QStringLiteral("prinz"),
        QStringLiteral("fink"), QStringLiteral("mensch"), QStringLiteral("elefant"),
        QStringLiteral("herr"), QStringLiteral("spatz"),  QStringLiteral("pilot")};
    const QString folded = noun.toLower();
    return folded.endsWith(u'e') || weak.contains(folded) || folded.endsWith(QStringLiteral("bär"));
}

QString declinedNoun(const QString &noun, const QString &article, NameCase nameCase)
{
    if (article == u"die")
        return noun;
    if (article == u"der" && isWeak(noun))
        return noun % (noun.endsWith(u'e') ? QStringLiteral("n") : QStringLiteral("en"));
    if (nameCase != NameCase::Genitive)
        return noun;
    const bool hisses = QStringView(u"sßxz").contains(noun.back().toLower());
    return noun % (hisses ? QStringLiteral("es") : QStringLiteral("s"));
}

} // namespace

bool hasArticle(const QString &name, Language language)
{
    static const QStringList german{QStringLiteral("der"), QStringLiteral("die"),
                                    QStringLiteral("das")};
    switch (language) {
    case Language::Russian:
        return false;
    case Language::German:
        return german.contains(articleOf(name));
    case Language::English:
        return articleOf(name) == u"the";
    }
    Q_UNREACHABLE();
}

QString withSmallArticle(const QString &name)
{
    return name.left(1).toLower() % name.mid(1);
}

std::optional<Gender> germanArticleGender(const QString &name)
{
    const QString article = articleOf(name);
    if (article == u"der")
        return Gender::Masculine;
    if (article == u"die")
        return Gender::Feminine;
    return {};
}

QString declineGermanPhrase(const QString &name, NameCase nameCase)
{
    const QString article = articleOf(name);
    const bool isNominative = nameCase == NameCase::Nominative || nameCase == NameCase::Instrumental
        || nameCase == NameCase::Prepositional;
    if (isNominative)
        return withSmallArticle(name);
    QStringList words = name.split(u' ');
    words.front() = declinedArticle(article, nameCase);
    words.back() = declinedNoun(words.back(), article, nameCase);
    // "der kleine Bär" becomes "den kleinen Bären", "die kleine Maus" stays in the accusative.
    const bool isAsNominative = nameCase == NameCase::Accusative && article != u"der";
    for (qsizetype i = 1; i + 1 < words.size() && !isAsNominative; ++i) {
        if (words[i].front().isLower() && words[i].endsWith(u'e'))
            words[i] += u'n';
    }
    return words.join(u' ');
}

} // namespace chitai
