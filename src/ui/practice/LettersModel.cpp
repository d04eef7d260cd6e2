// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/LettersModel.h"

#include "base/Text.h"
#include "practice/GrowthKeeper.h"
#include "practice/Practice.h"
#include "reading/LibraryService.h"
#include "reading/Profiles.h"
#include "storage/LibrarySearch.h"
#include "ui/common/Problem.h"

#include <algorithm>

namespace chitai {

namespace {

// So many texts are looked at, the least read first: more would be felt.
constexpr int mostShelfTexts = 3'000;
constexpr int mostExamples = 3;

} // namespace

LettersModel::LettersModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
{
    connect(&m_deps.profiles, &Profiles::changed, this, [this] {
        if (isActive())
            load();
    });
    connect(&m_deps.libraryService, &LibraryService::itemsChanged, this, [this] {
        m_isShelfOld = true;
        if (isActive())
            update();
    });
}

void LettersModel::activate()
{
    m_isShelfOld = true;
    load();
}

void LettersModel::setChild(const QUuid &child)
{
    if (m_child == child)
        return;
    m_child = child;
    if (isActive())
        load();
}

QUuid LettersModel::child() const
{
    return m_child.value_or(m_deps.profiles.active().id);
}

QString LettersModel::name() const
{
    for (const Profile &profile : m_deps.profiles.profiles()) {
        if (profile.id == child())
            return profile.name;
    }
    return {};
}

void LettersModel::setLanguage(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    if (language == m_chosenLanguage)
        return;
    m_chosenLanguage = language;
    if (isActive())
        load();
}

void LettersModel::load()
{
    std::optional<Language> own;
    for (const Profile &profile : m_deps.profiles.profiles()) {
        if (profile.id == child())
            own = profile.language;
    }
    const Language language = m_chosenLanguage.value_or(own.value_or(Language::Russian));
    if (std::exchange(m_language, language) != language)
        m_isShelfOld = true;
    const Result<LetterChoice> choice = m_deps.practice.letterChoice(child(), m_language);
    if (!choice)
        report(tl::unexpected(choice.error()), describeProfileProblem);
    m_choice = choice.value_or(LetterChoice());
    update();
}

void LettersModel::fillShelf()
{
    LibraryQuery query;
    query.language = m_language;
    query.order = LibraryQuery::Order::LeastRead;
    query.limit = mostShelfTexts;
    const Result<LibraryPage> page = m_deps.search.find(query);
    QList<Item> items;
    if (page) {
        for (const ItemEntry &entry : page->entries)
            items += entry.item;
    }
    m_shelf = LetterShelf(m_language, items);
    m_isShelfOld = false;
}

void LettersModel::update()
{
    if (m_isShelfOld)
        fillShelf();
    const QList<QStringList> steps = letterSteps(m_language, m_choice);
    m_steps = int(steps.size());
    m_choice.step = std::min(m_choice.step, m_steps);
    const QStringList known = knownGraphemes(m_language, m_choice);
    QList<LetterListModel::Row> rows;
    for (int step = 0; step < m_steps; ++step) {
        for (const QString &grapheme : steps[step]) {
            rows += {.grapheme = grapheme,
                     .text = lanternText(grapheme, m_language),
                     .step = step + 1,
                     .isKnown = known.contains(grapheme),
                     .isNext = step == m_choice.step,
                     .isLast = false};
        }
        if (step + 1 == m_choice.step && !rows.isEmpty())
            rows.back().isLast = true;
    }
    m_letters.setRows(rows);
    m_readable = m_opened = 0;
    m_examples.clear();
    const QList<LetterShelf::Text> texts = m_shelf.texts(m_choice);
    for (const LetterShelf::Text &text : texts) {
        m_readable += int(text.when == LetterShelf::When::Now);
        if (text.when != LetterShelf::When::Next)
            continue;
        ++m_opened;
        if (m_examples.size() < mostExamples) {
            QStringList letters;
            for (const QString &grapheme : text.newGraphemes)
                letters += lanternText(grapheme, m_language);
            m_examples += QVariantMap{{QStringLiteral("text"), oneLine(text.text)},
                                      {QStringLiteral("letters"), letters.join(u' ')}};
        }
    }
    Q_EMIT changed();
}

QStringList LettersModel::orders() const
{
    QStringList names;
    const QList<LetterOrder> all = letterOrders(m_language);
    for (const LetterOrder &order : all)
        names += order.name;
    return names;
}

int LettersModel::order() const
{
    const QList<LetterOrder> all = letterOrders(m_language);
    if (isOwn())
        return int(all.size());
    for (int i = 0; i < all.size(); ++i) {
        if (all[i].id == m_choice.order)
            return i;
    }
    return -1;
}

QString LettersModel::source() const
{
    const int index = order();
    const QList<LetterOrder> all = letterOrders(m_language);
    return index >= 0 && index < all.size() ? all[index].source : QString();
}

int LettersModel::knownCount() const
{
    return int(knownGraphemes(m_language, m_choice).size());
}

QStringList LettersModel::next() const
{
    QStringList letters;
    for (const LetterListModel::Row &row : m_letters.rows()) {
        if (row.isNext && !row.isKnown)
            letters += row.text;
    }
    return letters;
}

void LettersModel::showReadable()
{
    Q_EMIT acted();
    // The library tells what the child can read that reads.
    if (report(m_deps.profiles.choose(child()), describeReadingProblem))
        Q_EMIT readableWanted(language());
}

} // namespace chitai
