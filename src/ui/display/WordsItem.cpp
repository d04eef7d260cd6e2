// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/WordsItem.h"

#include <QQuickWindow>
#include <algorithm>

namespace chitai {

WordsItem::WordsItem(QQuickItem *parent)
    : QQuickItem(parent)
{
}

void WordsItem::setText(FittedText *text)
{
    if (text == m_text)
        return;
    if (m_text)
        m_text->disconnect(this);
    m_text = text;
    connect(text, &FittedText::fitted, this, &WordsItem::layOut);
    connect(text, &FittedText::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                updateLooks(first.row(), last.row());
            });
    layOut();
    Q_EMIT textChanged();
}

void WordsItem::layOut()
{
    const int first = m_text->firstInSight();
    const int count = m_text->endOfSight() - first;
    while (m_words.size() < count)
        m_words += new WordItem(this);
    for (int i = 0; i < m_words.size(); ++i) {
        const bool isUsed = i < count && m_text->pixelSize() > 0;
        m_words[i]->setVisible(isUsed);
        if (isUsed)
            m_words[i]->setShape(m_text->shape(first + i));
    }
    updateLooks(first, first + count - 1);
}

void WordsItem::updateLooks(int first, int last)
{
    const int offset = m_text->firstInSight();
    first = std::max(first, offset);
    last = std::min({last, m_text->endOfSight() - 1, offset + int(m_words.size()) - 1});
    for (int row = first; row <= last; ++row)
        m_words[row - offset]->setLook(m_text->look(row));
    drawAheadSoon();
}

void WordsItem::drawAheadSoon()
{
    if (m_awaitsFrame || !window())
        return;
    m_awaitsFrame = true;
    connect(window(), &QQuickWindow::frameSwapped, this, &WordsItem::drawAhead,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void WordsItem::drawAhead()
{
    m_awaitsFrame = false;
    const int offset = m_text->firstInSight();
    for (int i = 0; offset + i < m_text->endOfSight() && i < m_words.size(); ++i) {
        if (m_words[i]->isVisible())
            m_words[i]->drawAhead(m_text->stylesAhead(offset + i));
    }
}

} // namespace chitai
