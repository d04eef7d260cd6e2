// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/display/TextFitter.h"
#include "ui/display/WordItem.h"
#include "ui/reading/ReadingPageModel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QRectF>

namespace chitai {

/// The words of the text on screen with their places in a box: the font is as large as the text
/// fits. A tap changes the look of two words and moves none.
class FittedText : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    // One of the two: the running session, or a sample.
    Q_PROPERTY(chitai::ReadingPageModel *view READ view WRITE setView NOTIFY viewChanged)
    Q_PROPERTY(bool isMirror READ isMirror WRITE setMirror NOTIFY isMirrorChanged)
    Q_PROPERTY(chitai::DisplayedState sample READ shown WRITE show NOTIFY viewChanged)
    Q_PROPERTY(QSizeF box READ box WRITE setBox NOTIFY boxChanged)
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
        XRole, ///< "wordX", pixels in the box
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
    [[nodiscard]] bool isDark() const { return m_isDark; }
    void setDark(bool isDark);
    [[nodiscard]] QColor paper() const { return m_colours.paper; }
    [[nodiscard]] QColor ink() const { return m_colours.ink; }
    [[nodiscard]] QColor quietInk() const { return m_colours.quietInk; }
    [[nodiscard]] QColor highlight() const { return m_colours.highlight; }
    [[nodiscard]] qreal pixelSize() const { return m_pixelSize; }
    /// The size of the whole text.
    [[nodiscard]] QSizeF contentSize() const;
    /// The patch behind the current word or syllable; of the last one that was, where none is.
    [[nodiscard]] QRectF currentRect() const { return m_currentRect; }
    /// Of the patch's corners, in pixels.
    [[nodiscard]] qreal patchRadius() const { return m_pixelSize * facts::screen::patchRadius; }

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
    void coloursChanged();
    /// Every word may have another place.
    void fitted();
    void currentRectChanged();

private:
    void takeText();
    void takeStep();
    void takeStyle();
    void step(int wordIndex, int syllable);
    void updateColours();
    void measure();
    void place();
    void fit();
    void updateCurrentRect();
    [[nodiscard]] QRectF wordRect(int row) const;
    [[nodiscard]] WordState wordState(int row, int current) const;
    [[nodiscard]] WordStyle styleAt(int row, int current) const;

    QPointer<ReadingPageModel> m_view;
    bool m_isMirror = false;
    DisplayedState m_shown;
    QSizeF m_box;
    bool m_isDark = false;
    DisplayColours m_colours;
    std::optional<WordShaper> m_shaper; ///< of the text, where there is one
    Typesetting m_typesetting;
    QList<ShapedWord> m_words;
    QList<MeasuredWord> m_measured;
    TextShape m_shape;
    qreal m_pixelSize = 0;
    QRectF m_currentRect;
};

} // namespace chitai
