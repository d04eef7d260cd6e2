// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/OpenItemModel.h"

#include "illustrations/IllustrationFiles.h"
#include "practice/GrowthKeeper.h"
#include "practice/Practice.h"
#include "reading/SessionModel.h"
#include "storage/IllustrationStore.h"
#include "text/Sanitizer.h"
#include "ui/common/Problem.h"

#include <QLocale>

namespace chitai {

OpenItemModel::OpenItemModel(const Dependencies &deps, QObject *parent)
    : PageModel(parent)
    , m_deps(deps)
    , m_pictures(deps.files,
                 [this](int offset, int) -> QList<Illustration> {
                     if (!m_entry || offset > 0)
                         return {};
                     return m_deps.illustrations.illustrationsOf(m_entry->item.id)
                         .value_or(QList<Illustration>());
                 })
    , m_found(deps.finder)
{
    connect(this, &OpenItemModel::draftChanged, this, [this] {
        m_found.setText(draft(), m_entry ? m_entry->item.language : Language::Russian);
    });
    connect(&m_deps.libraryService, &LibraryService::itemsChanged, this, &OpenItemModel::refresh);
    connect(&m_deps.libraryService, &LibraryService::itemChanged, this, [this](const QUuid &id) {
        if (m_entry && m_entry->item.id == id)
            refresh();
    });
    connect(&m_deps.libraryService, &LibraryService::illustrationsChanged, this,
            &OpenItemModel::refresh);
    connect(&m_deps.files, &IllustrationFiles::arrived, this, &OpenItemModel::changed);
    connect(&m_deps.model, &SessionModel::snapshotChanged, this, [this] {
        if (m_deps.model.snapshot()->reader != m_reader)
            refreshLetters();
    });
}

QString OpenItemModel::itemId() const
{
    return m_entry ? m_entry->item.id.toString(QUuid::WithoutBraces) : QString();
}

void OpenItemModel::setItemId(const QString &id)
{
    if (id == itemId())
        return;
    const Result<ItemEntry> entry = m_deps.libraryService.item(QUuid::fromString(id));
    show(entry ? std::optional(*entry) : std::nullopt);
    setMessage({});
}

void OpenItemModel::refresh()
{
    if (!m_entry)
        return;
    const Result<ItemEntry> entry = m_deps.libraryService.item(m_entry->item.id);
    show(entry ? std::optional(*entry) : std::nullopt);
}

void OpenItemModel::show(std::optional<ItemEntry> entry)
{
    const QString tagsBefore = tags();
    const bool isOther = !entry || !m_entry || entry->item.id != m_entry->item.id;
    m_entry = std::move(entry);
    readLetters();
    m_pictures.refresh();
    Q_EMIT changed();
    Q_EMIT draftChanged();
    // What somebody is typing stays when something else about the item changes.
    if (isOther || tags() != tagsBefore)
        Q_EMIT tagsChanged();
}

void OpenItemModel::readLetters()
{
    m_reader = m_deps.model.snapshot()->reader;
    m_letters
        = m_entry && m_reader ? m_deps.practice.newLetters(*m_reader, m_entry->item) : std::nullopt;
}

void OpenItemModel::refreshLetters()
{
    if (!m_entry)
        return;
    readLetters();
    Q_EMIT changed();
}

QString OpenItemModel::newLetters() const
{
    QStringList letters;
    if (m_letters) {
        for (const QString &grapheme : m_letters->newGraphemes)
            letters += lanternText(grapheme, m_entry->item.language);
    }
    return letters.join(QStringLiteral(", "));
}

QString OpenItemModel::text() const
{
    return m_entry ? m_entry->item.text : QString();
}

QString OpenItemModel::draft() const
{
    return m_entry ? m_drafts.value(m_entry->item.id, m_entry->item.text) : QString();
}

void OpenItemModel::setDraft(const QString &text)
{
    if (!m_entry || text == draft())
        return;
    if (text == m_entry->item.text)
        m_drafts.remove(m_entry->item.id);
    else
        m_drafts.insert(m_entry->item.id, text);
    Q_EMIT draftChanged();
}

QUuid OpenItemModel::unsavedId() const
{
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (!m_entry || draft.key() != m_entry->item.id)
            return draft.key();
    }
    return {};
}

QString OpenItemModel::unsaved() const
{
    return m_drafts.value(unsavedId());
}

QString OpenItemModel::coverId() const
{
    return m_entry && m_entry->illustrationId
        ? m_entry->illustrationId->toString(QUuid::WithoutBraces)
        : QString();
}

bool OpenItemModel::chooseCover(const QString &illustrationId)
{
    return m_entry
        && report(
               m_deps.libraryService.setCover(m_entry->item.id, QUuid::fromString(illustrationId)),
               describePictureProblem);
}

QString OpenItemModel::credits() const
{
    QStringList lines;
    for (int row = 0; row < m_pictures.rowCount(); ++row)
        lines
            += m_pictures.data(m_pictures.index(row), IllustrationListModel::CreditRole).toString();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString OpenItemModel::language() const
{
    return m_entry ? languageCode(m_entry->item.language) : QString();
}

QString OpenItemModel::tags() const
{
    return m_entry ? m_entry->tags.join(QStringLiteral(", ")) : QString();
}

int OpenItemModel::usageCount() const
{
    return m_entry ? m_entry->usageCount : 0;
}

QString OpenItemModel::lastUsed() const
{
    if (!m_entry || !m_entry->lastUsedAt)
        return {};
    return QLocale().toString(m_entry->lastUsedAt->toLocalTime().date(), QLocale::ShortFormat);
}

QUrl OpenItemModel::picture() const
{
    return m_entry && m_entry->illustrationId ? m_deps.files.imageUrl(*m_entry->illustrationId)
                                              : QUrl();
}

bool OpenItemModel::saveDraft()
{
    return m_entry && save(m_entry->item.id);
}

bool OpenItemModel::saveUnsaved()
{
    return !unsavedId().isNull() && save(unsavedId());
}

bool OpenItemModel::save(const QUuid &itemId)
{
    const auto draft = m_drafts.constFind(itemId);
    if (draft == m_drafts.cend())
        return report({}, describeTextProblem);
    const Result<QString> clean = sanitizeItemText(*draft);
    if (!clean)
        return report(tl::unexpected(clean.error()), describeTextProblem);
    const Result<void> saved = m_deps.libraryService.setText(itemId, *clean);
    // What was deleted meanwhile can't be saved, and would be offered for ever.
    if (saved || saved.error().code == ErrorCode::NotFound) {
        m_drafts.remove(itemId);
        Q_EMIT draftChanged();
    }
    return report(saved, describeTextProblem);
}

void OpenItemModel::discardDraft()
{
    if (m_entry && m_drafts.remove(m_entry->item.id))
        Q_EMIT draftChanged();
}

void OpenItemModel::discardUnsaved()
{
    if (m_drafts.remove(unsavedId()))
        Q_EMIT draftChanged();
}

bool OpenItemModel::saveTags(const QString &tags)
{
    if (!m_entry)
        return false;
    QStringList clean;
    for (const QString &tag : tags.split(u',')) {
        if (const QString kept = cleanTag(tag); !kept.isEmpty())
            clean += kept;
    }
    return report(m_deps.libraryService.setTags(m_entry->item.id, clean), describeTextProblem);
}

bool OpenItemModel::link(const QString &illustrationId)
{
    if (!m_entry)
        return false;
    const Result<void> linked
        = m_deps.libraryService.link(m_entry->item.id, QUuid::fromString(illustrationId));
    if (!linked && linked.error().code == ErrorCode::Conflict)
        return report({}, describePictureProblem); // it has it, as was wished
    return report(linked, describePictureProblem);
}

bool OpenItemModel::unlink(const QString &illustrationId)
{
    return m_entry
        && report(m_deps.libraryService.unlink(m_entry->item.id, QUuid::fromString(illustrationId)),
                  describePictureProblem);
}

} // namespace chitai
