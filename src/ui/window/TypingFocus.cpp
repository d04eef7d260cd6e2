// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/TypingFocus.h"

#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace chitai {

namespace {

bool isLineField(const QQuickItem &item)
{
    return item.inherits("QQuickTextInput");
}

bool isWritableField(const QQuickItem *item)
{
    return item && (isLineField(*item) || item->inherits("QQuickTextEdit"))
        && !item->property("readOnly").toBool();
}

/// Whether the text of the field stays when Enter has handed it in.
bool keepsItsText(const QQuickItem &field)
{
    const QVariant keepsText = field.property("keepsText");
    return keepsText.isValid() ? keepsText.toBool() : !isLineField(field);
}

bool isAt(const QQuickItem &item, const QPointF &place)
{
    return item.contains(item.mapFromScene(place));
}

bool isEditingKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_Menu:
        return false;
    default:
        return event.key() < Qt::Key_F1 || event.key() > Qt::Key_F35;
    }
}

} // namespace

TypingFocus::TypingFocus(QQuickWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&window, &QQuickWindow::activeFocusItemChanged, this, &TypingFocus::follow);
    follow();
}

QQuickItem *TypingFocus::field() const
{
    return m_field && m_window.activeFocusItem() == m_field ? m_field.data() : nullptr;
}

bool TypingFocus::isEmpty() const
{
    const QQuickItem *item = field();
    return item && item->property("text").toString().isEmpty()
        && item->property("preeditText").toString().isEmpty();
}

void TypingFocus::follow()
{
    QQuickItem *item = m_window.activeFocusItem();
    // A window that loses the keyboard gives it back to the same field.
    if (!item || item == m_field)
        return;
    if (m_field)
        m_field->disconnect(this);
    m_field = isWritableField(item) ? item : nullptr;
    m_isTyping = true;
    m_hasEdits = m_isKeyEditing = false;
    m_isWanted = m_field && (m_isByTab || (m_isByPress && isAt(*m_field, m_press)));
    if (!m_field)
        return;
    connect(m_field, SIGNAL(textChanged()), this, SLOT(noteChange()));
    if (isLineField(*m_field))
        connect(m_field, SIGNAL(textEdited()), this, SLOT(noteEdit()));
}

void TypingFocus::noteKey(const QKeyEvent &event)
{
    m_isByPress = false;
    m_isByTab = event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab;
    if (!field())
        return;
    const bool breaksLine = event.modifiers().testFlag(Qt::ShiftModifier) && !isLineField(*m_field);
    const bool isEnter
        = (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !breaksLine;
    m_isKeyEditing = !isEnter && isEditingKey(event);
    if (isEnter && keepsItsText(*m_field))
        rest();
    else if (m_isKeyEditing)
        m_isTyping = true;
}

void TypingFocus::notePress(const QPointF &place)
{
    m_isKeyEditing = m_isByTab = false;
    m_press = place;
    m_isByPress = true;
    if (field() && isAt(*m_field, place))
        begin();
}

void TypingFocus::begin()
{
    m_isTyping = m_isWanted = true;
}

void TypingFocus::rest()
{
    m_isTyping = m_isWanted = m_hasEdits = m_isKeyEditing = false;
}

void TypingFocus::noteChange()
{
    if (m_isKeyEditing)
        noteEdit();
    else if (!keepsItsText(*m_field) && m_field->property("text").toString().isEmpty())
        rest(); // handed in
}

void TypingFocus::noteEdit()
{
    m_isTyping = m_hasEdits = true;
}

} // namespace chitai
