// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/OpenItemView.h"

#include "storage/IllustrationStore.h"
#include "text/Sanitizer.h"
#include "ui/Problem.h"

#include <QLocale>

namespace chitai {

OpenItemView::OpenItemView(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_pictures(parts.files, [this](int offset, int) -> QList<Illustration> {
        if (!m_entry || offset > 0)
            return {};
        return m_parts.illustrations.illustrationsOf(m_entry->item.id)
            .value_or(QList<Illustration>());
    })
{
    connect(&m_parts.editor, &LibraryEditor::itemsChanged, this, &OpenItemView::refresh);
    connect(&m_parts.editor, &LibraryEditor::itemChanged, this, [this](const QUuid &id) {
        if (m_entry && m_entry->item.id == id)
            refresh();
    });
    connect(&m_parts.editor, &LibraryEditor::illustrationsChanged, this, &OpenItemView::refresh);
}

QString OpenItemView::itemId() const
{
    return m_entry ? m_entry->item.id.toString(QUuid::WithoutBraces) : QString();
}

void OpenItemView::setItemId(const QString &id)
{
    if (id == itemId())
        return;
    const Result<ItemEntry> entry = m_parts.editor.item(QUuid::fromString(id));
    show(entry ? std::optional(*entry) : std::nullopt);
    m_message.clear();
    Q_EMIT messageChanged();
}

void OpenItemView::refresh()
{
    if (!m_entry)
        return;
    const Result<ItemEntry> entry = m_parts.editor.item(m_entry->item.id);
    show(entry ? std::optional(*entry) : std::nullopt);
}

void OpenItemView::show(std::optional<ItemEntry> entry)
{
    const QString tagsBefore = tags();
    const bool isOther = !entry || !m_entry || entry->item.id != m_entry->item.id;
    m_entry = std::move(entry);
    m_pictures.refresh();
    Q_EMIT changed();
    Q_EMIT draftChanged();
    // What somebody is typing stays when something else about the item changes.
    if (isOther || tags() != tagsBefore)
        Q_EMIT tagsChanged();
}

QString OpenItemView::text() const
{
    return m_entry ? m_entry->item.text : QString();
}

QString OpenItemView::draft() const
{
    return m_entry ? m_drafts.value(m_entry->item.id, m_entry->item.text) : QString();
}

void OpenItemView::setDraft(const QString &text)
{
    if (!m_entry || text == draft())
        return;
    if (text == m_entry->item.text)
        m_drafts.remove(m_entry->item.id);
    else
        m_drafts.insert(m_entry->item.id, text);
    Q_EMIT draftChanged();
}

QUuid OpenItemView::unsavedId() const
{
    for (auto draft = m_drafts.cbegin(); draft != m_drafts.cend(); ++draft) {
        if (!m_entry || draft.key() != m_entry->item.id)
            return draft.key();
    }
    return {};
}

QString OpenItemView::unsaved() const
{
    return m_drafts.value(unsavedId());
}

QString OpenItemView::language() const
{
    return m_entry ? languageCode(m_entry->item.language) : QString();
}

QString OpenItemView::tags() const
{
    return m_entry ? m_entry->tags.join(QStringLiteral(", ")) : QString();
}

int OpenItemView::usageCount() const
{
    return m_entry ? m_entry->usageCount : 0;
}

QString OpenItemView::lastUsed() const
{
    if (!m_entry || !m_entry->lastUsedAt)
        return {};
    return QLocale().toString(m_entry->lastUsedAt->toLocalTime().date(), QLocale::ShortFormat);
}

bool OpenItemView::saveDraft()
{
    return m_entry && save(m_entry->item.id);
}

bool OpenItemView::saveUnsaved()
{
    return !unsavedId().isNull() && save(unsavedId());
}

bool OpenItemView::save(const QUuid &itemId)
{
    const auto draft = m_drafts.constFind(itemId);
    if (draft == m_drafts.cend())
        return take({}, describeTextProblem);
    const Result<QString> clean = sanitizeItemText(*draft);
    if (!clean)
        return take(tl::unexpected(clean.error()), describeTextProblem);
    const Result<void> saved = m_parts.editor.setText(itemId, *clean);
    // What was deleted meanwhile can't be saved, and would be offered for ever.
    if (saved || saved.error().code == ErrorCode::NotFound) {
        m_drafts.remove(itemId);
        Q_EMIT draftChanged();
    }
    return take(saved, describeTextProblem);
}

void OpenItemView::discardDraft()
{
    if (m_entry && m_drafts.remove(m_entry->item.id))
        Q_EMIT draftChanged();
}

void OpenItemView::discardUnsaved()
{
    if (m_drafts.remove(unsavedId()))
        Q_EMIT draftChanged();
}

bool OpenItemView::saveTags(const QString &tags)
{
    if (!m_entry)
        return false;
    QStringList clean;
    for (const QString &tag : tags.split(u',')) {
        if (const QString kept = cleanTag(tag); !kept.isEmpty())
            clean += kept;
    }
    return take(m_parts.editor.setTags(m_entry->item.id, clean), describeTextProblem);
}

bool OpenItemView::link(const QString &illustrationId)
{
    if (!m_entry)
        return false;
    const Result<void> linked
        = m_parts.editor.link(m_entry->item.id, QUuid::fromString(illustrationId));
    if (!linked && linked.error().code == ErrorCode::Conflict)
        return take({}, describePictureProblem); // it has it, as was wished
    return take(linked, describePictureProblem);
}

bool OpenItemView::unlink(const QString &illustrationId)
{
    return m_entry
        && take(m_parts.editor.unlink(m_entry->item.id, QUuid::fromString(illustrationId)),
                describePictureProblem);
}

bool OpenItemView::take(const Result<void> &result, Describe describe)
{
    m_message = result ? QString() : describe(result.error());
    Q_EMIT messageChanged();
    return result.has_value();
}

} // namespace chitai
