// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/display/FittedText.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace chitai {

namespace {

// With the letters the words move apart too.
constexpr qreal wordGapPerLetterGap = 2.5;

Typesetting typesettingOf(const DisplayStyle &style)
{
    return {.lineHeight = style.lineHeight,
            .wordGap = facts::typesetting::wordGap + wordGapPerLetterGap * style.letterGap};
}

/// Whether the words would stand elsewhere.
bool isSameLayout(DisplayStyle one, const DisplayStyle &other)
{
    const bool hasMarks = one.syllables == DisplayStyle::Syllables::Dot
        || one.syllables == DisplayStyle::Syllables::Hyphen;
    if (!hasMarks) {
        one.scope = other.scope;
        one.support = other.support;
    }
    one.palette = other.palette;
    one.tint = other.tint;
    one.dimsRead = other.dimsRead;
    one.dimsComing = other.dimsComing;
    one.dimsOtherLines = other.dimsOtherLines;
    one.goesBySyllable = other.goesBySyllable;
    one.picture = other.picture;
    one.isStill = other.isStill;
    one.showsGrowth = other.showsGrowth;
    one.speech = other.speech;
    return one == other;
}

/// The pieces of a word, so that lines can end within each that is no syllable any more: Aaaaah!
QStringList breakable(const QStringList &pieces)
{
    constexpr qsizetype longest = 16; // no syllable has as many letters
    QStringList result;
    for (const QString &piece : pieces) {
        qsizetype start = 0;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, piece);
        while (piece.size() - start > longest) {
            finder.setPosition(start + longest);
            const bool isBorder = finder.isAtBoundary();
            const qsizetype end = isBorder ? start + longest : finder.toNextBoundary();
            if (end <= start || end >= piece.size())
                break;
            result += piece.mid(start, end - start);
            start = end;
        }
        result += piece.mid(start);
    }
    return result;
}

} // namespace

FittedText::FittedText(QObject *parent)
    : QAbstractListModel(parent)
    , m_colours(displayColours({}, false))
{
}

void FittedText::setView(ReadingPageModel *view)
{
    if (view == m_view)
        return;
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    connect(view, &ReadingPageModel::textChanged, this, &FittedText::takeText);
    connect(view, &ReadingPageModel::resplit, this, &FittedText::takeText);
    connect(view, &ReadingPageModel::stepped, this, [this] {
        if (!m_isMirror)
            takeStep();
    });
    connect(view, &ReadingPageModel::wordIndexChanged, this, [this] {
        if (m_isMirror)
            takeStep();
    });
    connect(view, &ReadingPageModel::styleChanged, this, &FittedText::takeStyle);
    show(view->shown());
}

void FittedText::setMirror(bool isMirror)
{
    if (isMirror == m_isMirror)
        return;
    m_isMirror = isMirror;
    Q_EMIT isMirrorChanged();
}

void FittedText::show(const DisplayedState &shown)
{
    const bool hasNewText = shown.item != m_shown.item;
    const bool keepsLayout = !hasNewText && isSameLayout(*shown.style, *m_shown.style);
    if (keepsLayout) {
        m_shown.style = shown.style;
        updateColours();
        step(shown.wordIndex, shown.syllable, shown.placeIndex);
    } else {
        beginResetModel();
        m_shown = shown;
        m_typesetting = typesettingOf(*m_shown.style);
        m_colours = displayColours(*m_shown.style, m_isDark);
        measure();
        place();
        endResetModel();
        Q_EMIT coloursChanged();
        Q_EMIT fitted();
        Q_EMIT currentRectChanged();
    }
    Q_EMIT viewChanged();
}

void FittedText::takeText()
{
    show(m_view->shown());
}

void FittedText::takeStep()
{
    step(m_view->wordIndex(), m_view->syllable(), m_view->placeIndex());
}

void FittedText::takeStyle()
{
    show(m_view->shown());
}

void FittedText::setBox(const QSizeF &box)
{
    if (box == m_box)
        return;
    m_box = box;
    fit();
    Q_EMIT boxChanged();
}

void FittedText::setLeast(qreal least)
{
    if (least == m_least)
        return;
    m_least = least;
    fit();
    Q_EMIT leastChanged();
}

void FittedText::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    updateColours();
}

void FittedText::updateColours()
{
    m_colours = displayColours(*m_shown.style, m_isDark);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {StateRole});
    Q_EMIT coloursChanged();
}

void FittedText::step(int wordIndex, int syllable, int placeIndex)
{
    const int before = m_shown.wordIndex;
    if (before == wordIndex && syllable == m_shown.syllable && placeIndex == m_shown.placeIndex)
        return;
    m_shown.placeIndex = placeIndex;
    m_shown.wordIndex = wordIndex;
    m_shown.syllable = syllable;
    if (rowCount() == 0)
        return;
    if (before != wordIndex) {
        // Between the two lie words that were leapt over; completed changes them all, and so does
        // another line where only one is lit.
        int first = std::max(0, std::min(before, wordIndex));
        int last = std::min(rowCount() - 1, std::max(before, wordIndex));
        if (wordIndex < 0 || before < 0 || m_shown.style->dimsOtherLines) {
            first = 0;
            last = rowCount() - 1;
        }
        // And the marks that cling to them.
        const ReadingText &reading = m_shown.item->reading;
        while (first > 0 && reading.isMark(first - 1))
            --first;
        while (last + 1 < rowCount() && reading.isMark(last + 1))
            ++last;
        Q_EMIT dataChanged(index(first), index(last), {StateRole});
    }
    if (turnPage()) {
        Q_EMIT pageTurned();
        Q_EMIT fitted();
    }
    updateCurrentRect();
    Q_EMIT currentRectChanged();
}

void FittedText::measure()
{
    m_words.clear();
    m_measured.clear();
    m_wide.clear();
    if (!m_shown.item)
        return;
    m_shaper.emplace(*m_shown.style);
    for (const QStringList &pieces : m_shown.item->reading.shown) {
        m_words += m_shaper->shape(breakable(pieces));
        m_measured += {m_words.back().width, m_words.back().length};
    }
    const ReadingText &reading = m_shown.item->reading;
    for (const qsizetype word : reading.clinging)
        m_measured[word].clings = true;
    for (const qsizetype word : reading.verses)
        m_measured[word].beginsVerse = true;
    for (const qsizetype word : reading.stanzas)
        m_measured[word].beginsStanza = true;
    if (reading.verses.isEmpty()) {
        for (const qsizetype word : listedLines(reading.shown))
            m_measured[word].beginsLine = true;
    }
}

void FittedText::wrapWords()
{
    const qreal most = m_least > 0 ? m_box.width() / m_least : 0;
    for (auto [row, whole] : m_wide.asKeyValueRange())
        takeShape(row, whole);
    m_wide.clear();
    for (int row = 0; most > 0 && row < m_words.size(); ++row) {
        if (m_words[row].width <= most)
            continue;
        m_wide.insert(row, m_words[row]);
        ShapedWord wrapped = m_words[row];
        wrapped.wrap(most);
        takeShape(row, wrapped);
    }
}

void FittedText::takeShape(int row, const ShapedWord &word)
{
    m_words[row] = word;
    m_measured[row].width = word.width;
    m_measured[row].lines = word.lines;
}

void FittedText::place()
{
    wrapWords();
    // A single word does not fill the whole screen.
    const qreal largest = m_box.height() * facts::typesetting::largestShare;
    TextLayout layout = layOutText(m_measured, m_box, largest, m_least, m_typesetting);
    m_shape = std::move(layout.shape);
    // The lines stay as they break at the largest size. Whoever wants smaller letters can read
    // them.
    m_pixelSize = std::max(layout.size * m_shown.style->size, std::min(layout.size, m_least));
    turnPage();
    updateCurrentRect();
}

int FittedText::pageOf(int row) const
{
    return row < m_shape.places.size() ? m_shape.rows[m_shape.places[row].line].page : 0;
}

bool FittedText::turnPage()
{
    const int before = m_page;
    const int word = m_shown.wordIndex >= 0 ? m_shown.wordIndex : m_shown.placeIndex;
    m_page = word >= 0 ? pageOf(word) : std::max(0, m_shape.pages - 1);
    const auto isBefore = [this](int page) {
        return [this, page](const TextShape::Place &place) {
            return m_shape.rows[place.line].page < page;
        };
    };
    const auto begin = m_shape.places.cbegin();
    const auto end = m_shape.places.cend();
    m_firstInSight = int(std::partition_point(begin, end, isBefore(m_page)) - begin);
    m_endOfSight = int(std::partition_point(begin, end, isBefore(m_page + 1)) - begin);
    return m_page != before;
}

void FittedText::fit()
{
    place();
    Q_EMIT fitted();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {XRole, YRole, WidthRole});
    Q_EMIT currentRectChanged();
}

void FittedText::updateCurrentRect()
{
    const int row = m_shown.wordIndex;
    if (row < 0 || row >= m_shape.places.size())
        return;
    QRectF rect = wordRect(row);
    if (m_shown.syllable >= 0 && m_shown.syllable < m_words[row].pieces.size()) {
        const ShapedWord::Piece &piece = m_words[row].pieces[m_shown.syllable];
        const qreal line = m_typesetting.lineHeight * m_pixelSize;
        rect = {rect.left() + piece.x * m_pixelSize, rect.top() + piece.line * line,
                piece.width * m_pixelSize, line};
    }
    const qreal inset
        = std::max(m_typesetting.lineHeight - facts::screen::patchHeight, 0.04) / 2 * m_pixelSize;
    rect.adjust(0, inset, 0, -inset);
    const qreal pad = facts::screen::patchBeside * m_pixelSize;
    m_currentRect = rect.adjusted(-pad, 0, pad, 0);
}

QSizeF FittedText::contentSize() const
{
    return QSizeF(m_shape.width, m_shape.height * m_typesetting.lineHeight) * m_pixelSize;
}

QRectF FittedText::wordRect(int row) const
{
    const TextShape::Place place = m_shape.places.value(row);
    const qreal top = m_shape.rows.value(place.line).top;
    return {place.x * m_pixelSize, top * m_typesetting.lineHeight * m_pixelSize,
            m_words[row].width * m_pixelSize,
            m_words[row].lines * m_typesetting.lineHeight * m_pixelSize};
}

int FittedText::wordAt(qreal x, qreal y) const
{
    for (int row = m_firstInSight; row < m_endOfSight; ++row) {
        if (wordRect(row).contains(x, y))
            return row;
    }
    return -1;
}

WordItem::Shape FittedText::shape(int row) const
{
    const qreal baseline = m_shaper->baseline(m_typesetting.lineHeight) * m_pixelSize;
    return {.word = m_words[row],
            .syllables = m_shown.style->syllables,
            .pixelSize = m_pixelSize,
            .origin = wordRect(row).topLeft() + QPointF(0, baseline),
            .xHeight = m_shaper->xHeight(),
            .lineHeight = m_typesetting.lineHeight};
}

WordStyle FittedText::styleAt(int row, int current) const
{
    const bool isAside
        = current >= 0 && m_shape.places.value(row).line != m_shape.places.value(current).line;
    return wordStyle(m_words[row], wordState(row, current), isAside, *m_shown.style, m_colours);
}

QList<WordStyle> FittedText::stylesAhead(int row) const
{
    QList<WordStyle> looks;
    const int current = m_shown.wordIndex;
    for (const int delta : {1, -1}) {
        const int next
            = current < 0 ? -1 : int(m_shown.item->reading.stepNear(current + delta, delta > 0));
        // To end a text is no step: it changes every word, and then nobody is in a hurry.
        if (next < 0 || next == current)
            continue;
        if (const WordStyle ahead = styleAt(row, next);
            ahead != look(row) && !looks.contains(ahead))
            looks += ahead;
    }
    return looks;
}

WordState FittedText::wordState(int row, int current) const
{
    if (current < 0)
        return WordState::Whole;
    if (row == current)
        return WordState::Current;
    const qsizetype host = m_shown.item->reading.hostOf(row);
    if (host == current)
        return WordState::Whole; // a mark beside the word that is read
    return host < current ? WordState::Read : WordState::Coming;
}

int FittedText::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_words.size());
}

QVariant FittedText::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_shown.item->reading.shown[index.row()].join(QString());
    case PiecesRole:
        return m_shown.item->reading.shown[index.row()];
    case StateRole:
        return int(wordState(index.row(), m_shown.wordIndex));
    case XRole:
        return wordRect(index.row()).x();
    case YRole:
        return wordRect(index.row()).y();
    case WidthRole:
        return wordRect(index.row()).width();
    default:
        return {};
    }
}

QHash<int, QByteArray> FittedText::roleNames() const
{
    return {{PiecesRole, "pieces"},
            {StateRole, "wordState"},
            {XRole, "wordX"},
            {YRole, "wordY"},
            {WidthRole, "wordWidth"}};
}

} // namespace chitai
