// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/DisplayStyle.h"

#include <QObject>
#include <QRectF>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// Where the text and the picture of a completed text stand on a screen; the text alone, where no
/// picture is shown.
class CompletionLayout : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(chitai::DisplayStyle::Picture place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(QSizeF size MEMBER m_size NOTIFY changed)
    Q_PROPERTY(qreal margin MEMBER m_margin NOTIFY changed)
    Q_PROPERTY(bool showsPicture MEMBER m_showsPicture NOTIFY changed)
    Q_PROPERTY(QRectF text READ text NOTIFY changed)
    Q_PROPERTY(QRectF picture READ picture NOTIFY changed)
    Q_PROPERTY(bool coversText READ coversText NOTIFY changed)

public:
    using Place = DisplayStyle::Picture;

    explicit CompletionLayout(QObject *parent = nullptr);

    [[nodiscard]] QRectF text() const;
    [[nodiscard]] QRectF picture() const;
    /// The picture takes the whole screen.
    [[nodiscard]] bool coversText() const { return m_place == Place::Full; }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QRectF room() const;
    /// Beside each other only where there is the width for it.
    [[nodiscard]] bool isBeside() const;

    Place m_place = Place::Above;
    QSizeF m_size;
    qreal m_margin = 0;
    bool m_showsPicture = false;
};

} // namespace chitai
