// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>

class QKeyEvent;
class QQuickItem;
class QQuickWindow;

namespace chitai {

/// Whether somebody types into the field that has the keyboard. A field keeps the keyboard after
/// Enter, so that the next text can be typed, and is at rest then: until somebody clicks into it or
/// types on, keys that have a meaning for the reading are not meant for it.
class TypingFocus : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive it.
    explicit TypingFocus(QQuickWindow &window, QObject *parent = nullptr);

    /// The field that has the keyboard; null where none has, or one that is only read.
    [[nodiscard]] QQuickItem *field() const;
    /// Whether there is nothing in the field, not even a letter that is being composed.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isTyping() const { return field() && m_isTyping; }
    /// Whether somebody has come into the field to type: by a press, by Tab, by begin(). The
    /// program gives the keyboard to fields by itself too.
    [[nodiscard]] bool isWanted() const { return field() && m_isWanted; }
    /// Whether somebody has changed the field's text since it was last at rest.
    [[nodiscard]] bool hasEdits() const { return field() && m_hasEdits; }

    /// To be told of each key that the field is about to get,
    void noteKey(const QKeyEvent &event);
    /// and of each press of a pointer, in the window's coordinates.
    void notePress(const QPointF &place);
    /// Somebody has asked for the field that has the keyboard, which may be the one that had it.
    void begin();
    /// The keys belong to the reading again.
    void rest();

private:
    void follow();
    /// Both are slots by name: the fields of Qt Quick have no public classes.
    Q_SLOT void noteChange();
    Q_SLOT void noteEdit();

    QQuickWindow &m_window;
    QPointer<QQuickItem> m_field; // that had the keyboard last
    QPointF m_press; // the last one
    bool m_isByPress = false; // the last thing that happened in the window is m_press
    bool m_isByTab = false; // it is a Tab
    bool m_isTyping = false;
    bool m_isWanted = false;
    bool m_hasEdits = false;
    bool m_isKeyEditing = false; // the last thing that happened to the field is a key that edits
};

} // namespace chitai
