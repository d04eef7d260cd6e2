// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/WordsItem.h"

#include <QQuickWindow>

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
    const int count = m_text->rowCount();
    while (m_words.size() < count)
        m_words += new WordItem(this);
    for (int i = 0; i < m_words.size(); ++i) {
        const bool isUsed = i < count && m_text->pixelSize() > 0;
        m_words[i]->setVisible(isUsed);
        if (isUsed)
            m_words[i]->setShape(m_text->shape(i));
    }
    updateLooks(0, count - 1);
}

void WordsItem::updateLooks(int first, int last)
{
    for (int i = first; i <= last && i < m_words.size(); ++i)
        m_words[i]->setLook(m_text->look(i));
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
    for (int i = 0; i < m_text->rowCount() && i < m_words.size(); ++i) {
        if (m_words[i]->isVisible())
            m_words[i]->drawAhead(m_text->stylesAhead(i));
    }
}

} // namespace chitai
