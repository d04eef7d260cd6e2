// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/EveningListModel.h"

#include "base/Text.h"

#include <algorithm>

namespace chitai {

void EveningListModel::setRows(const QList<ReviewedText> &rows)
{
    replaceRows(m_rows, rows, [](const ReviewedText &one, const ReviewedText &other) {
        return one.sessionItemId == other.sessionItemId;
    });
}

int EveningListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EveningListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const ReviewedText &text = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return oneLine(text.text);
    case ItemRole:
        return text.sessionItemId.toString(QUuid::WithoutBraces);
    case WordsRole: {
        QStringList words;
        for (const ReviewedWord &word : text.words)
            words += word.text;
        return words;
    }
    case KindsRole: {
        QStringList kinds;
        for (const ReviewedWord &word : text.words)
            kinds += word.mark ? wordMarkCode(*word.mark) : QString();
        return kinds;
    }
    case CanMarkRole: {
        QVariantList can;
        for (const ReviewedWord &word : text.words)
            can += word.canMark;
        return can;
    }
    case RepeatRole:
        return text.isRepeat;
    case SaidRole:
        return said(text);
    default:
        return {};
    }
}

QString EveningListModel::said(const ReviewedText &text)
{
    QStringList hard;
    for (const ReviewedWord &word : text.words) {
        if (word.mark)
            hard += word.text;
    }
    const auto read = std::count_if(text.words.cbegin(), text.words.cend(),
                                    [](const ReviewedWord &word) { return word.isRead; });
    const QString words = tr("%n word(s) read", "", int(read));
    const QString title = oneLine(text.text);
    return hard.isEmpty() ? QStringLiteral("%1: %2").arg(title, words)
                          : tr("%1: %2, hard: %3").arg(title, words, hard.join(u", "));
}

QHash<int, QByteArray> EveningListModel::roleNames() const
{
    return {{TextRole, "text"},   {ItemRole, "sessionItemId"}, {WordsRole, "words"},
            {KindsRole, "kinds"}, {CanMarkRole, "canMark"},    {RepeatRole, "isRepeat"},
            {SaidRole, "said"}};
}

} // namespace chitai
