// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/practice/ProgressPdf.h"

#include "ui/practice/ProgressWords.h"
#include "ui/practice/charts/ChartItem.h"
#include "ui/practice/charts/MinutesChart.h"
#include "ui/practice/charts/PaceChart.h"
#include "ui/practice/charts/PatternBar.h"
#include "ui/practice/charts/TamedChart.h"
#include "ui/practice/charts/TextsChart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace chitai {

namespace {

constexpr int dotsOfReport = 150; // an inch
constexpr qreal pointsOfInch = 72;
constexpr qreal marginOfReport = 16; // millimetres
constexpr qreal smallPoints = 9;
constexpr qreal columnPoints = 7; // of the names of columns
constexpr qreal headingPoints = 13;
constexpr qreal titlePoints = 22;

/// Writes from the top of the page down, and on the next page where there is no room.
class ReportPages
{
    Q_DECLARE_TR_FUNCTIONS(chitai::ProgressPdf)

public:
    ReportPages(QPdfWriter &writer, const ProgressReport &report)
        : m_writer(writer)
        , m_report(report)
        , m_painter(&writer)
    {
        ThemeFacts light;
        m_ink = chartInk(light, QStringLiteral("Andika"), points(smallPoints));
        m_ink.ground = Qt::white;
    }

    void write()
    {
        writeHead();
        if (m_report.overview.isReady()) {
            writeCharts();
            writePatterns();
        }
        writeMinutes();
        writeTable();
    }

private:
    static qreal points(qreal points) { return points * dotsOfReport / pointsOfInch; }
    [[nodiscard]] qreal width() const { return m_writer.width(); }

    /// From here on there is so much room, if need be on a new page.
    void keep(qreal height)
    {
        if (m_y + height <= m_writer.height() || m_y == 0)
            return;
        m_writer.newPage();
        m_y = 0;
    }

    void useFont(qreal size, bool isBold = false)
    {
        QFont font(m_ink.family);
        font.setPixelSize(qRound(points(size)));
        font.setBold(isBold);
        m_painter.setFont(font);
    }

    /// Words that may take several lines; m_y is below them afterwards.
    void text(const QString &words, qreal size, const QColor &colour, bool isBold = false)
    {
        if (words.isEmpty())
            return;
        useFont(size, isBold);
        const QRectF all(0, 0, width(), m_writer.height());
        const qreal height = m_painter.boundingRect(all, Qt::TextWordWrap, words).height();
        keep(height);
        m_painter.setPen(colour);
        m_painter.drawText(QRectF(0, m_y, width(), height), Qt::TextWordWrap, words);
        m_y += height;
    }

    void writeHead()
    {
        const QLocale locale;
        text(m_report.name.isEmpty() ? tr("Progress in reading")
                                     : tr("How %1 reads").arg(m_report.name),
             titlePoints, m_ink.ink, true);
        text(tr("%1 to %2")
                 .arg(locale.toString(m_report.overview.from, QLocale::LongFormat),
                      locale.toString(m_report.overview.to, QLocale::LongFormat)),
             smallPoints, m_ink.quiet);
        m_y += points(8);
        text(m_report.overview.isReady() ? ProgressWords::summary(m_report.overview, m_report.name)
                                         : ProgressWords::tooEarly(m_report.overview),
             headingPoints, m_ink.ink);
        m_y += points(14);
    }

    void writeCharts()
    {
        chart(tr("Own pace"), tr("words read correctly per minute"), PaceChart(m_report.overview),
              0, width(), points(190));
        m_y += points(190) + points(30);
        const qreal half = (width() - points(24)) / 2;
        keep(points(215));
        const qreal top = m_y;
        chart(tr("How each text went"), tr("short texts are judged together"),
              TextsChart(m_report.overview, m_report.isByWeek), 0, half, points(150));
        m_y = top;
        chart(tr("Words tamed"), tr("read well on three days"), TamedChart(m_report.overview),
              half + points(24), half, points(150));
        m_y += points(150) + points(30);
    }

    /// The note stands beside the title; below it where the place is but half as wide as the page.
    void heading(const QString &title, const QString &note, qreal x, bool isHalf = false)
    {
        useFont(headingPoints);
        const QFontMetricsF metrics(m_painter.font(), &m_writer);
        m_painter.setPen(m_ink.ink);
        m_painter.drawText(QPointF(x, m_y + metrics.ascent()), title);
        const qreal after = x + metrics.horizontalAdvance(title) + points(8);
        useFont(smallPoints);
        m_painter.setPen(m_ink.quiet);
        const qreal below = isHalf ? QFontMetricsF(m_painter.font(), &m_writer).height() : 0;
        m_painter.drawText(QPointF(isHalf ? x : after, m_y + metrics.ascent() + below), note);
        m_y += metrics.height() + below + points(6);
    }

    void chart(const QString &title, const QString &note, const Chart &drawing, qreal x,
               qreal chartWidth, qreal height)
    {
        keep(height + points(45));
        heading(title, note, x, chartWidth < width());
        drawing.paint(m_painter, QRectF(x, m_y, chartWidth, height), m_ink);
    }

    void writePatterns()
    {
        const HardPatterns &patterns = m_report.overview.patterns;
        if (patterns.list.isEmpty())
            return;
        const qreal line = points(22);
        keep(line * (qreal(patterns.list.size()) + 2));
        heading(tr("What is still hard"), ProgressWords::usual(patterns), 0);
        const double most = patterns.list.front().share();
        for (const HardPattern &hard : patterns.list) {
            const QRectF row(0, m_y, width(), line);
            m_painter.setPen(m_ink.ink);
            useFont(headingPoints);
            m_painter.drawText(row, Qt::AlignVCenter, ProgressWords::pattern(hard.pattern));
            useFont(smallPoints);
            m_painter.drawText(row.adjusted(width() * 0.25, 0, -width() * 0.4, 0), Qt::AlignVCenter,
                               hard.hard.join(u", "));
            paintPatternBar(m_painter,
                            QRectF(width() * 0.62, m_y + line * 0.2, width() * 0.24, line * 0.6),
                            hard.share(), patterns.usual, most, m_ink);
            m_painter.drawText(row.adjusted(width() * 0.88, 0, 0, 0), Qt::AlignVCenter,
                               ProgressWords::oneIn(hard.share()));
            m_y += line;
        }
        m_y += points(18);
    }

    void writeMinutes()
    {
        const QList<FreeMinuteResult> &minutes = m_report.overview.minutes;
        if (minutes.isEmpty())
            return;
        chart(tr("Free minutes"), tr("words read correctly in a minute"),
              MinutesChart(m_report.overview, m_report.norm), 0, width(), points(140));
        m_y += points(140) + points(8);
        if (m_report.norm)
            text(ProgressWords::norm(*m_report.norm), smallPoints, m_ink.quiet);
        for (const FreeMinuteResult &minute : minutes) {
            const QDate to = m_report.overview.to;
            text(ProgressWords::minuteDay(minute, to) + QStringLiteral(": ")
                     + ProgressWords::minute(minute),
                 smallPoints, m_ink.ink);
        }
        m_y += points(18);
    }

    void tableRow(const QStringList &cells, const QColor &colour, qreal height)
    {
        const qreal first = width() * 0.22;
        const qreal other = (width() - first) / qreal(cells.size() - 1);
        m_painter.setPen(colour);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QRectF cell = i == 0
                ? QRectF(0, m_y, first, height)
                : QRectF(first + other * qreal(i - 1), m_y, other - points(4), height);
            m_painter.drawText(cell,
                               Qt::AlignVCenter | Qt::TextWordWrap
                                   | (i == 0 ? Qt::AlignLeft : Qt::AlignRight),
                               cells[i]);
        }
        m_y += height;
        m_painter.setPen(QPen(m_ink.line, points(0.5)));
        m_painter.drawLine(QPointF(0, m_y), QPointF(width(), m_y));
    }

    void writeColumns(qreal line)
    {
        useFont(columnPoints);
        tableRow(ProgressWords::columns(), m_ink.quiet, line * 1.8);
        useFont(smallPoints);
    }

    void writeTable()
    {
        const QList<ProgressWords::Row> rows
            = ProgressWords::table(m_report.overview, m_report.isByWeek);
        const qreal line = points(17);
        keep(line * 5);
        writeColumns(line);
        for (const ProgressWords::Row &row : rows) {
            if (m_y + line > m_writer.height()) {
                keep(line * 2);
                writeColumns(line);
            }
            tableRow({row.when, row.texts, row.pace, row.around, row.alone, row.withHelp,
                      row.together, row.tamed},
                     m_ink.ink, line);
        }
        m_y += points(8);
        text(ProgressWords::howCounted(), smallPoints, m_ink.quiet);
    }

    QPdfWriter &m_writer;
    const ProgressReport &m_report;
    QPainter m_painter;
    ChartInk m_ink;
    qreal m_y = 0;
};

} // namespace

Result<void> writeProgressPdf(const ProgressReport &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::StorageFailed, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsOfReport);
        writer.setTitle(report.name);
        writer.setCreator(QStringLiteral("Chitai"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(
            QMarginsF(marginOfReport, marginOfReport, marginOfReport, marginOfReport),
            QPageLayout::Millimeter);
        ReportPages(writer, report).write();
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return failure(ErrorCode::StorageFailed, file.errorString());
    return {};
}

} // namespace chitai
