// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/LibraryPageModel.h"

#include "practice/Practice.h"
#include "reading/SessionModel.h"
#include "ui/common/Problem.h"

namespace chitai {

namespace {

// More is not remembered, and each may hold many rows.
constexpr qsizetype mostRemovals = 20;
// So many texts have their difficulty computed before the window draws again.
constexpr int textsRankedAtOnce = 400;

} // namespace

LibraryPageModel::LibraryPageModel(const Dependencies &deps, QObject *parent)
    : ActivePageModel(parent)
    , m_deps(deps)
    , m_entries(deps.search, deps.files)
{
    m_ranking.setInterval(0);
    connect(&m_ranking, &QTimer::timeout, this, [this] {
        if (rankSome()) {
            m_ranking.stop();
            m_entries.refresh();
        }
    });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &LibraryPageModel::refresh);
    const auto later = [this] {
        if (isActive())
            m_refresh.start();
    };
    connect(&m_deps.libraryService, &LibraryService::itemsChanged, this, later);
    connect(&m_deps.libraryService, &LibraryService::itemChanged, this,
            &LibraryPageModel::updateItem);
    connect(&m_deps.libraryService, &LibraryService::illustrationsChanged, this, later);
    connect(&m_deps.model, &SessionModel::snapshotChanged, this, &LibraryPageModel::followSession);
}

void LibraryPageModel::activate()
{
    if (m_onlyReadable)
        applyLetters();
    rankAnew();
    refresh();
    followSession();
}

void LibraryPageModel::rankAnew()
{
    const std::optional<QUuid> before = m_query.child;
    rank();
    if (m_query.child != before)
        m_entries.setQuery(m_query);
}

void LibraryPageModel::setText(const QString &text)
{
    if (text == m_query.text)
        return;
    m_query.text = text;
    applyQuery();
}

QString LibraryPageModel::language() const
{
    return m_query.language ? languageCode(*m_query.language) : QString();
}

void LibraryPageModel::setLanguage(const QString &code)
{
    m_isLanguageChosen = true;
    const std::optional<Language> language = languageFromCode(code);
    if (language == m_query.language)
        return;
    m_query.language = language;
    rank();
    applyQuery();
}

void LibraryPageModel::expectLanguage(const QString &code)
{
    if (m_isLanguageChosen)
        return;
    setLanguage(code);
    m_isLanguageChosen = false;
}

void LibraryPageModel::reveal(const QString &language)
{
    LibraryQuery plain = everything();
    plain.language = m_query.language;
    if (plain.language && languageCode(*plain.language) != language)
        plain.language.reset();
    if (plain == m_query && !m_onlyReadable)
        return;
    m_query = plain;
    m_onlyReadable = false;
    applyQuery();
}

void LibraryPageModel::setMostWords(int words)
{
    if (words == m_query.mostWords)
        return;
    m_query.mostWords = words;
    applyQuery();
}

QList<LibraryPageModel::Filter> LibraryPageModel::filtersThatAreOn() const
{
    QList<Filter> filters;
    const auto add = [&](bool isOn, const QString &name, auto &&switchOff) {
        if (!isOn)
            return;
        LibraryQuery without = m_query;
        switchOff(without);
        filters += {name, without};
    };
    add(m_query.onlyIllustrated, tr("With a picture"),
        [](LibraryQuery &query) { query.onlyIllustrated = false; });
    add(m_query.onlyStarred, tr("With a star"),
        [](LibraryQuery &query) { query.onlyStarred = false; });
    add(m_query.onlyNew, tr("Never read"), [](LibraryQuery &query) { query.onlyNew = false; });
    add(m_query.mostWords > 0, tr("Up to %n word(s)", "", m_query.mostWords),
        [](LibraryQuery &query) { query.mostWords = 0; });
    if (m_onlyReadable)
        filters += {tr("With known letters"), m_query, true};
    add(!m_query.tag.isEmpty(), m_query.tag, [](LibraryQuery &query) { query.tag.clear(); });
    return filters;
}

QStringList LibraryPageModel::filters() const
{
    QStringList names;
    for (const Filter &filter : filtersThatAreOn())
        names += filter.name;
    return names;
}

void LibraryPageModel::dropFilter(int index)
{
    const QList<Filter> filters = filtersThatAreOn();
    if (index < 0 || index >= filters.size())
        return;
    m_query = filters[index].without;
    if (filters[index].isOfLetters)
        m_onlyReadable = false;
    applyQuery();
}

void LibraryPageModel::dropFilters()
{
    LibraryQuery query = everything();
    query.text = m_query.text;
    query.language = m_query.language;
    if (query == m_query && !m_onlyReadable)
        return;
    m_query = query;
    m_onlyReadable = false;
    applyQuery();
}

void LibraryPageModel::setOnlyReadable(bool only)
{
    if (only == m_onlyReadable)
        return;
    m_onlyReadable = only;
    applyQuery();
}

void LibraryPageModel::showReadable(const QString &language)
{
    LibraryQuery query = everything();
    query.language = languageFromCode(language);
    m_query = query;
    m_onlyReadable = true;
    applyQuery();
}

void LibraryPageModel::setOnlyNew(bool only)
{
    if (only == m_query.onlyNew)
        return;
    m_query.onlyNew = only;
    applyQuery();
}

void LibraryPageModel::setOnlyIllustrated(bool only)
{
    if (only == m_query.onlyIllustrated)
        return;
    m_query.onlyIllustrated = only;
    applyQuery();
}

void LibraryPageModel::setOnlyStarred(bool only)
{
    if (only == m_query.onlyStarred)
        return;
    m_query.onlyStarred = only;
    applyQuery();
}

void LibraryPageModel::setTag(const QString &tag)
{
    if (tag == m_query.tag)
        return;
    m_query.tag = tag;
    applyQuery();
}

void LibraryPageModel::setOrder(Order order)
{
    if (order == this->order())
        return;
    m_query.order = LibraryQuery::Order(order);
    rank();
    applyQuery();
}

LibraryQuery LibraryPageModel::everything() const
{
    LibraryQuery query;
    query.order = m_query.order;
    query.child = m_query.child;
    return query;
}

void LibraryPageModel::rank()
{
    m_ranking.stop();
    m_query.child.reset();
    if (m_query.order != LibraryQuery::Order::EasiestFirst)
        return;
    m_query.child = m_deps.model.snapshot()->reader;
    if (!rankSome())
        m_ranking.start();
}

bool LibraryPageModel::rankSome()
{
    if (!m_query.child)
        return true;
    bool areAll = true;
    for (const Language language : allLanguages) {
        if (m_query.language && m_query.language != language)
            continue;
        // A child that can't be reckoned with has an order that is not all there, and no worse.
        areAll
            = m_deps.practice.rankTexts(*m_query.child, language, textsRankedAtOnce).value_or(true)
            && areAll;
    }
    return areAll;
}

bool LibraryPageModel::isFiltered() const
{
    return m_query != everything() || m_onlyReadable;
}

void LibraryPageModel::clearFilters()
{
    m_isLanguageChosen = true;
    m_query = everything();
    m_onlyReadable = false;
    applyQuery();
}

void LibraryPageModel::applyQuery()
{
    m_entries.setQuery(m_query);
    applyLetters();
    Q_EMIT queryChanged();
}

void LibraryPageModel::applyLetters()
{
    const std::optional<QUuid> reader = m_deps.model.snapshot()->reader;
    m_entries.setAccepts(m_onlyReadable && reader ? m_deps.practice.canRead(*reader)
                                                  : LibraryListModel::Accepts());
}

void LibraryPageModel::refresh()
{
    m_refresh.stop();
    if (m_query.order == LibraryQuery::Order::EasiestFirst && !rankSome())
        m_ranking.start();
    m_entries.refresh();
    refreshTags();
    refreshDoubles();
}

void LibraryPageModel::updateItem(const QUuid &id)
{
    if (!isActive() || m_refresh.isActive())
        return;
    const Result<ItemEntry> entry = m_deps.libraryService.item(id);
    if (!entry || !m_entries.update(*entry)) {
        m_refresh.start();
    } else {
        refreshTags();
        refreshDoubles();
    }
}

void LibraryPageModel::refreshDoubles()
{
    if (!m_offersDoubles)
        return;
    QStringList doubles;
    for (const SameItems &same : m_deps.libraryService.doubles().value_or(QList<SameItems>())) {
        QStringList spellings{same.stays.text.simplified()};
        for (const Item &other : same.others)
            spellings += other.text.simplified();
        doubles += spellings.join(QStringLiteral("   "));
    }
    if (doubles == m_doubles)
        return;
    m_doubles = doubles;
    Q_EMIT doublesChanged();
}

QString LibraryPageModel::doublesText() const
{
    return m_doubles.isEmpty()
        ? QString()
        : tr("%n text(s) stand here more than once, written in different ways.", "",
             int(m_doubles.size()));
}

void LibraryPageModel::joinDoubles()
{
    const Result<int> joined = m_deps.libraryService.joinDoubles();
    if (!joined) {
        setMessage(describeTextProblem(joined.error()));
        return;
    }
    refreshDoubles();
    setMessage(tr("%n text(s) joined with others.", "", *joined));
}

void LibraryPageModel::dismissDoubles()
{
    m_offersDoubles = false;
    m_doubles.clear();
    Q_EMIT doublesChanged();
}

void LibraryPageModel::refreshTags()
{
    const QStringList tags = m_deps.search.tags().value_or(QStringList());
    if (tags == m_tags)
        return;
    m_tags = tags;
    Q_EMIT tagsChanged();
    // A filter that nothing can pass any more would stay without a way to switch it off.
    if (!m_tags.contains(m_query.tag))
        setTag({});
}

void LibraryPageModel::followSession()
{
    if (!isActive())
        return;
    const SnapshotPtr snapshot = m_deps.model.snapshot();
    if (m_query.order == LibraryQuery::Order::EasiestFirst && snapshot->reader != m_query.child)
        rankAnew();
    QSet<QUuid> queued;
    for (const QueueEntry &entry : *snapshot->queue)
        queued.insert(entry.itemId);
    m_entries.setPlaces(queued, snapshot->current ? snapshot->current->itemId : QUuid());
}

void LibraryPageModel::addToSession(const QString &itemId)
{
    addToSession(QList{QUuid::fromString(itemId)});
}

void LibraryPageModel::addSelectedToSession()
{
    addToSession(m_entries.selectedIds());
}

void LibraryPageModel::addToSession(const QList<QUuid> &ids)
{
    if (!queue(ids))
        return;
    m_entries.clearSelection();
    setMessage(tr("%n text(s) added to the session.", "", int(ids.size())));
}

bool LibraryPageModel::queue(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return false;
    const Result<ItemEntry> first = m_deps.libraryService.item(ids.front());
    const Result<void> added = first ? m_deps.model.apply(AddItems{ids, first->item.language})
                                     : tl::unexpected(first.error());
    if (!added) {
        setMessage(describeTextProblem(added.error()));
        return false;
    }
    m_refresh.start(); // for how often they were used
    return true;
}

void LibraryPageModel::readNext(const QString &itemId)
{
    const auto waiting = [this] { return *m_deps.model.snapshot()->queue; };
    const QUuid id = QUuid::fromString(itemId);
    const auto isIt = [&id](const QueueEntry &entry) { return entry.itemId == id; };
    QList<QueueEntry> entries = waiting();
    auto place = std::find_if(entries.cbegin(), entries.cend(), isIt);
    if (place == entries.cend()) {
        if (!queue({id}))
            return;
        entries = waiting();
        place = std::find_if(entries.cbegin(), entries.cend(), isIt);
    }
    // On screen at once, or behind others: before them then.
    if (place != entries.cend() && place != entries.cbegin()) {
        const Result<void> moved = m_deps.model.apply(
            MoveQueuedItem{place->sessionItemId, entries.front().sessionItemId});
        if (!moved) {
            setMessage(describeReadingProblem(moved.error()));
            return;
        }
    }
    setMessage(place == entries.cend() ? tr("The text is on the screen.")
                                       : tr("The text comes next."));
}

void LibraryPageModel::setStarred(const QString &itemId, bool starred)
{
    const Result<void> done = m_deps.libraryService.setStarred(QUuid::fromString(itemId), starred);
    if (!done)
        setMessage(describeTextProblem(done.error()));
}

void LibraryPageModel::removeItem(const QString &itemId)
{
    remove({QUuid::fromString(itemId)});
}

void LibraryPageModel::removeSelected()
{
    remove(m_entries.selectedIds());
}

void LibraryPageModel::remove(const QList<QUuid> &ids)
{
    if (ids.isEmpty())
        return;
    Result<LibraryRemoval> removed = m_deps.libraryService.removeItems(ids);
    if (!removed) {
        setMessage(describeTextProblem(removed.error()));
        return;
    }
    m_removals += std::move(*removed);
    if (m_removals.size() > mostRemovals)
        m_removals.removeFirst();
    setMessage({});
    Q_EMIT undoChanged();
}

QString LibraryPageModel::undoText() const
{
    return canUndo() ? tr("%n text(s) deleted.", "", m_removals.back().items.count) : QString();
}

void LibraryPageModel::undo()
{
    if (!canUndo())
        return;
    const Result<int> restored = m_deps.libraryService.restoreItems(m_removals.back());
    if (!restored) {
        setMessage(describeTextProblem(restored.error()));
        return;
    }
    m_removals.removeLast();
    Q_EMIT undoChanged();
    setMessage(tr("%n text(s) brought back.", "", *restored));
}

void LibraryPageModel::dismissUndo()
{
    m_removals.clear();
    Q_EMIT undoChanged();
}

void LibraryPageModel::tagSelected(const QString &tag)
{
    if (cleanTag(tag).isEmpty())
        return;
    const Result<int> tagged = m_deps.libraryService.addTag(m_entries.selectedIds(), tag);
    if (tagged)
        setMessage(tr("%n text(s) tagged.", "", *tagged));
    else
        setMessage(describeTextProblem(tagged.error()));
}

} // namespace chitai
