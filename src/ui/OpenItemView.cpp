// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/OpenItemView.h"

#include "reading/GraceTimer.h"
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
    m_parts.graceTimer.noteActivity();
    m_entry.reset();
    if (Result<ItemEntry> entry = m_parts.editor.item(QUuid::fromString(id)))
        m_entry = std::move(*entry);
    m_pictures.refresh();
    m_message.clear();
    Q_EMIT changed();
    Q_EMIT messageChanged();
}

void OpenItemView::refresh()
{
    if (!m_entry)
        return;
    if (Result<ItemEntry> entry = m_parts.editor.item(m_entry->item.id))
        m_entry = std::move(*entry);
    else
        m_entry.reset();
    m_pictures.refresh();
    Q_EMIT changed();
}

QString OpenItemView::text() const
{
    return m_entry ? m_entry->item.text : QString();
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

bool OpenItemView::saveText(const QString &text)
{
    if (!m_entry)
        return false;
    const Result<QString> clean = sanitizeItemText(text);
    if (!clean)
        return take(tl::unexpected(clean.error()));
    if (*clean == m_entry->item.text)
        return take({});
    return take(m_parts.editor.setText(m_entry->item.id, *clean));
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
    return take(m_parts.editor.setTags(m_entry->item.id, clean));
}

bool OpenItemView::link(const QString &illustrationId)
{
    if (!m_entry)
        return false;
    const Result<void> linked
        = m_parts.editor.link(m_entry->item.id, QUuid::fromString(illustrationId));
    if (!linked && linked.error().code == ErrorCode::Conflict)
        return take({}); // it has it, as was wished
    return take(linked);
}

bool OpenItemView::unlink(const QString &illustrationId)
{
    return m_entry
        && take(m_parts.editor.unlink(m_entry->item.id, QUuid::fromString(illustrationId)));
}

bool OpenItemView::take(const Result<void> &result)
{
    m_parts.graceTimer.noteActivity();
    m_message = result ? QString() : describeProblem(result.error());
    Q_EMIT messageChanged();
    return result.has_value();
}

} // namespace chitai
