// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/EveningLayout.h"

#include "base/Text.h"

#include <QFontMetricsF>
#include <algorithm>

namespace chitai {

namespace {

// Diameters and distances in font sizes, for an evening of few, of more and of many words.
struct Scale
{
    int words; // as many at most
    qreal size;
    qreal distance;
};
constexpr Scale scales[] = {{70, 1.2, 1.9}, {200, 0.85, 1.3}, {1'000'000, 0.5, 0.75}};
constexpr qreal gapBetweenTexts = 0.9;
constexpr qreal gapBelowTitle = 0.3;

Scale scaleFor(const QList<ReviewedText> &texts)
{
    qsizetype words = 0;
    for (const ReviewedText &text : texts)
        words += text.words.size();
    return *std::find_if(std::begin(scales), std::end(scales),
                         [words](const Scale &scale) { return words <= scale.words; });
}

class Layouter
{
public:
    Layouter(const QFont &font, qreal width, const Scale &scale)
        : m_metrics(font)
        , m_width(width)
        , m_distance(scale.distance * font.pixelSize())
        , m_unit(font.pixelSize())
    {
        m_layout.dotSize = scale.size * m_unit;
    }

    void add(const ReviewedText &text)
    {
        if (m_layout.height > 0)
            m_layout.height += gapBetweenTexts * m_unit;
        m_layout.titles += {QRectF(0, m_layout.height, m_width, m_metrics.height()),
                            m_metrics.elidedText(oneLine(text.text), Qt::ElideRight, m_width)};
        m_layout.height += m_metrics.height() + gapBelowTitle * m_unit;
        begin();
        for (const ReviewedWord &word : text.words) {
            if (!word.text.isEmpty() && (word.canMark || word.isRead))
                addDot(word);
        }
        end();
    }

    [[nodiscard]] const EveningLayout &layout() const { return m_layout; }

private:
    void begin()
    {
        m_x = m_layout.dotSize / 2;
        m_nameEnd = -1e6;
        m_hasNames = false;
    }

    void end() { m_layout.height += m_layout.dotSize + (m_hasNames ? m_metrics.height() : 0); }

    void addDot(const ReviewedWord &word)
    {
        if (m_x + m_layout.dotSize / 2 > m_width && m_x > m_layout.dotSize) {
            end();
            m_layout.height += m_distance - m_layout.dotSize;
            begin();
        }
        const QPointF centre(m_x, m_layout.height + m_layout.dotSize / 2);
        m_layout.dots += {centre,
                          word.mark         ? EveningLayout::Look::Hard
                              : word.isRead ? EveningLayout::Look::Read
                                            : EveningLayout::Look::Unread};
        m_x += m_distance;
        if (word.mark)
            addName(word.text, centre);
    }

    void addName(const QString &name, const QPointF &centre)
    {
        const qreal wide = m_metrics.horizontalAdvance(name);
        const qreal left = std::clamp(centre.x() - wide / 2, 0.0, std::max(0.0, m_width - wide));
        if (left < m_nameEnd || wide > m_width)
            return;
        m_layout.names += {
            QRectF(left, m_layout.height + m_layout.dotSize, wide + 1, m_metrics.height()), name};
        m_nameEnd = left + wide + m_unit / 2;
        m_hasNames = true;
    }

    const QFontMetricsF m_metrics;
    const qreal m_width;
    const qreal m_distance;
    const qreal m_unit;
    EveningLayout m_layout;
    qreal m_x = 0;
    qreal m_nameEnd = 0;
    bool m_hasNames = false;
};

} // namespace

EveningLayout layOutEvening(const QList<ReviewedText> &texts, const QFont &font, qreal width)
{
    Layouter layouter(font, width, scaleFor(texts));
    for (const ReviewedText &text : texts)
        layouter.add(text);
    return layouter.layout();
}

} // namespace chitai
