// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/TextFitter.h"
#include "ui/display/WordItem.h"
#include "ui/reading/ReadingPageModel.h"

#include <QAbstractListModel>
#include <QMap>
#include <QPointer>
#include <QRectF>

namespace chitai {

/// The words of the text on screen with their places in a box: the font is as large as the text
/// fits, and never smaller than `least`: a long text goes on pages, and the one with the current
/// word is in sight; of a completed text the last, in a free minute the one that was turned to. A
/// tap changes the look of two words and moves
/// none, unless it turns the page.
class FittedText : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    // One of the two: the running session, or a sample.
    Q_PROPERTY(chitai::ReadingPageModel *view READ view WRITE setView NOTIFY viewChanged)
    Q_PROPERTY(bool isMirror READ isMirror WRITE setMirror NOTIFY isMirrorChanged)
    Q_PROPERTY(chitai::DisplayedState sample READ shown WRITE show NOTIFY viewChanged)
    Q_PROPERTY(QSizeF box READ box WRITE setBox NOTIFY boxChanged)
    Q_PROPERTY(qreal least READ least WRITE setLeast NOTIFY leastChanged)
    Q_PROPERTY(int page READ page NOTIFY fitted)
    Q_PROPERTY(int pages READ pages NOTIFY fitted)
    Q_PROPERTY(bool dark READ isDark WRITE setDark NOTIFY coloursChanged)
    Q_PROPERTY(QColor paper READ paper NOTIFY coloursChanged)
    Q_PROPERTY(QColor ink READ ink NOTIFY coloursChanged)
    Q_PROPERTY(QColor quietInk READ quietInk NOTIFY coloursChanged)
    Q_PROPERTY(QColor highlight READ highlight NOTIFY coloursChanged)
    Q_PROPERTY(qreal pixelSize READ pixelSize NOTIFY fitted)
    Q_PROPERTY(QSizeF contentSize READ contentSize NOTIFY fitted)
    Q_PROPERTY(QRectF currentRect READ currentRect NOTIFY currentRectChanged)
    Q_PROPERTY(qreal patchRadius READ patchRadius NOTIFY fitted)

public:
    enum Role {
        PiecesRole = Qt::UserRole + 1, ///< "pieces": the word as written, in syllables
        StateRole, ///< "wordState": chitai::WordState
        XRole, ///< "wordX", pixels on its page
        YRole, ///< "wordY", the top of the word's line
        WidthRole, ///< "wordWidth"
    };

    explicit FittedText(QObject *parent = nullptr);

    [[nodiscard]] ReadingPageModel *view() const { return m_view; }
    void setView(ReadingPageModel *view);
    /// Of the parent's mirror: it steps on the next turn of the event loop, when the child's window
    /// has asked for its frame (ReadingPageModel::stepped()).
    [[nodiscard]] bool isMirror() const { return m_isMirror; }
    void setMirror(bool isMirror);
    [[nodiscard]] const DisplayedState &shown() const { return m_shown; }
    void show(const DisplayedState &shown);
    [[nodiscard]] QSizeF box() const { return m_box; }
    void setBox(const QSizeF &box);
    /// The smallest font size that a child can read here, in pixels.
    [[nodiscard]] qreal least() const { return m_least; }
    void setLeast(qreal least);
    /// The page in sight, from 0, and how many there are; 0 without a text or a box.
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pages() const { return m_shape.pages; }
    /// Whether a word is on the page in sight.
    [[nodiscard]] bool isInSight(int row) const { return pageOf(row) == m_page; }
    /// The rows in sight: the first, and the one behind the last.
    [[nodiscard]] int firstInSight() const { return m_firstInSight; }
    [[nodiscard]] int endOfSight() const { return m_endOfSight; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);
    [[nodiscard]] QColor paper() const { return m_colours.paper; }
    [[nodiscard]] QColor ink() const { return m_colours.ink; }
    [[nodiscard]] QColor quietInk() const { return m_colours.quietInk; }
    [[nodiscard]] QColor highlight() const { return m_colours.highlight; }
    [[nodiscard]] qreal pixelSize() const { return m_pixelSize; }
    /// The size of the whole text; of its highest page where there are several, so that all begin
    /// at the same height.
    [[nodiscard]] QSizeF contentSize() const;
    /// The patch behind the current word or syllable; of the last one that was, where none is.
    [[nodiscard]] QRectF currentRect() const { return m_currentRect; }
    /// Of the patch's corners, in pixels.
    [[nodiscard]] qreal patchRadius() const { return m_pixelSize * facts::screen::patchRadius; }

    /// The first word of the page behind the one in sight; of the first page behind the last.
    Q_INVOKABLE [[nodiscard]] int firstOfNextPage() const
    {
        return m_endOfSight < rowCount() ? m_endOfSight : 0;
    }
    /// The word at a point of the box of contentSize(), -1 where there is none.
    Q_INVOKABLE [[nodiscard]] int wordAt(qreal x, qreal y) const;

    /// What a WordItem draws.
    [[nodiscard]] WordItem::Shape shape(int row) const;
    [[nodiscard]] WordStyle look(int row) const { return styleAt(row, m_shown.wordIndex); }
    /// Other looks that a step forth or back gives the word.
    [[nodiscard]] QList<WordStyle> stylesAhead(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewChanged();
    void isMirrorChanged();
    void boxChanged();
    void leastChanged();
    /// Another page of the same text is in sight; before fitted() and currentRectChanged().
    void pageTurned();
    void coloursChanged();
    /// Every word may have another place.
    void fitted();
    void currentRectChanged();

private:
    void takeText();
    void takeStep();
    void takeStyle();
    void step(int wordIndex, int syllable, int placeIndex);
    void updateColours();
    void measure();
    /// Words that no line has room for at the least size take several.
    void wrapWords();
    void takeShape(int row, const ShapedWord &word);
    void place();
    void fit();
    /// The page with the current word is in sight; says whether that is another.
    bool turnPage();
    [[nodiscard]] int pageOf(int row) const;
    void updateCurrentRect();
    [[nodiscard]] QRectF wordRect(int row) const;
    [[nodiscard]] WordState wordState(int row, int current) const;
    [[nodiscard]] WordStyle styleAt(int row, int current) const;

    QPointer<ReadingPageModel> m_view;
    bool m_isMirror = false;
    DisplayedState m_shown;
    QSizeF m_box;
    qreal m_least = 0;
    bool m_isDark = false;
    DisplayColours m_colours;
    std::optional<WordShaper> m_shaper; ///< of the text, where there is one
    Typesetting m_typesetting;
    QList<ShapedWord> m_words;
    QList<MeasuredWord> m_measured;
    QMap<int, ShapedWord> m_wide; ///< the words that were wrapped, as they were
    TextShape m_shape;
    int m_page = 0;
    int m_firstInSight = 0;
    int m_endOfSight = 0;
    qreal m_pixelSize = 0;
    QRectF m_currentRect;
};

} // namespace chitai
