// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/FittedText.h"
#include "ui/display/WordItem.h"

#include <QQuickItem>

namespace chitai {

/// The words of a FittedText that are in sight, one item each. The items of one page serve the
/// next; a tap touches those whose look changes, and these were drawn ahead.
class WordsItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::FittedText *text READ text WRITE setText NOTIFY textChanged REQUIRED)

public:
    explicit WordsItem(QQuickItem *parent = nullptr);

    [[nodiscard]] FittedText *text() const { return m_text; }
    void setText(FittedText *text);

Q_SIGNALS:
    void textChanged();

private:
    void layOut();
    /// Of rows, as far as they are in sight.
    void updateLooks(int first, int last);
    /// After the next frame, and before the next tap.
    void drawAheadSoon();
    void drawAhead();

    QPointer<FittedText> m_text;
    QList<WordItem *> m_words;
    bool m_awaitsFrame = false;
};

} // namespace chitai
