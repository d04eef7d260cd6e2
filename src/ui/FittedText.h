// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/ReadingView.h"
#include "ui/TextFitter.h"

#include <QAbstractListModel>
#include <QFont>
#include <QPointer>
#include <QRectF>

namespace chitai {

/// The words of the text on screen with their places in a box: the font is as large as the text
/// fits. A tap changes the state of two words and moves none.
class FittedText : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::ReadingView *view READ view WRITE setView NOTIFY viewChanged REQUIRED)
    Q_PROPERTY(QSizeF box READ box WRITE setBox NOTIFY boxChanged)
    Q_PROPERTY(QString family READ family WRITE setFamily NOTIFY familyChanged)
    Q_PROPERTY(qreal pixelSize READ pixelSize NOTIFY fitted)
    Q_PROPERTY(QSizeF contentSize READ contentSize NOTIFY fitted)
    Q_PROPERTY(QRectF currentRect READ currentRect NOTIFY currentRectChanged)

public:
    enum Role {
        PiecesRole = Qt::UserRole + 1, ///< "pieces": the word as written, in syllables
        StateRole, ///< "wordState": WordState
        XRole, ///< "wordX", pixels in the box
        YRole, ///< "wordY", the top of the word's line
        WidthRole, ///< "wordWidth"
    };

    enum WordState {
        Coming,
        Current,
        Read,
        Whole, ///< a word of a completed text
    };
    Q_ENUM(WordState)

    explicit FittedText(QObject *parent = nullptr);

    [[nodiscard]] ReadingView *view() const { return m_view; }
    void setView(ReadingView *view);
    [[nodiscard]] QSizeF box() const { return m_box; }
    void setBox(const QSizeF &box);
    [[nodiscard]] QString family() const { return m_font.family(); }
    void setFamily(const QString &family);
    [[nodiscard]] qreal pixelSize() const { return m_pixelSize; }
    /// The size of the whole text.
    [[nodiscard]] QSizeF contentSize() const;
    /// The place of the current word; of the last one that was, where none is.
    [[nodiscard]] QRectF currentRect() const { return m_currentRect; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void viewChanged();
    void boxChanged();
    void familyChanged();
    void fitted();
    void currentRectChanged();

private:
    void takeText();
    void takeWordIndex();
    void measure();
    void place();
    void fit();
    void updateCurrentRect();
    [[nodiscard]] QRectF wordRect(int row) const;
    [[nodiscard]] WordState wordState(int row) const;

    QPointer<ReadingView> m_view;
    QSizeF m_box;
    QFont m_font;
    std::shared_ptr<const DisplayedItem> m_text;
    int m_wordIndex = -1;
    QList<MeasuredWord> m_words;
    TextShape m_shape;
    qreal m_pixelSize = 0;
    QRectF m_currentRect;
};

} // namespace chitai
