// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/HyphenationPatterns.h"

#include <QFile>

namespace chitai {

HyphenationPatterns::HyphenationPatterns(const QString &resource)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The resource %s is missing", qPrintable(resource));
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.front() != u'%')
            add(line.trimmed());
    }
    m_nodes.shrink_to_fit();
    m_levels.shrink_to_fit();
}

void HyphenationPatterns::add(QStringView pattern)
{
    std::vector<quint8> values(1, 0);
    quint32 node = 0;
    for (const QChar character : pattern) {
        if (character.isDigit()) {
            values.back() = quint8(character.digitValue());
            continue;
        }
        values.push_back(0);
        quint32 next = child(node, character.unicode());
        if (next == 0) {
            next = quint32(m_nodes.size());
            m_nodes.push_back({character.unicode(), 0, m_nodes[node].firstChild, 0});
            m_nodes[node].firstChild = next;
        }
        node = next;
    }
    m_nodes[node].levels = quint32(m_levels.size());
    m_levels.push_back(quint8(values.size()));
    m_levels.insert(m_levels.end(), values.begin(), values.end());
}

quint32 HyphenationPatterns::child(quint32 node, char16_t letter) const
{
    quint32 candidate = m_nodes[node].firstChild;
    while (candidate != 0 && m_nodes[candidate].letter != letter)
        candidate = m_nodes[candidate].nextSibling;
    return candidate;
}

std::vector<quint8> HyphenationPatterns::values(QStringView letters) const
{
    const QString bounded = u'.' + letters.toString() + u'.';
    std::vector<quint8> result(size_t(bounded.size()) + 1, 0);
    for (qsizetype start = 0; start < bounded.size(); ++start) {
        quint32 node = 0;
        for (qsizetype i = start; i < bounded.size(); ++i) {
            node = child(node, bounded[i].unicode());
            if (node == 0)
                break;
            const quint32 levels = m_nodes[node].levels;
            for (quint8 k = 0; levels != 0 && k < m_levels[levels]; ++k) {
                quint8 &value = result[size_t(start) + k];
                value = std::max(value, m_levels[levels + 1 + k]);
            }
        }
    }
    // Without the dot in front and what stands behind the last letter.
    return {result.begin() + 1, result.begin() + 1 + letters.size()};
}

} // namespace chitai
