// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "pictures/DrawnPictures.h"
#include "ui/common/PageModel.h"

#include <QTimer>

namespace chitai {

/// A picture of the open text that a model draws: the words that would be sent, what it costs, how
/// long it takes, and the picture that waits for the parent.
class DrawnPicturesModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isAllowed READ isAllowed NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY promptChanged)
    Q_PROPERTY(QString destination READ destination NOTIFY changed)
    Q_PROPERTY(QString price READ price NOTIFY changed)
    Q_PROPERTY(bool isDrawing READ isDrawing NOTIFY changed)
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(bool isWaiting READ isWaiting NOTIFY changed)
    Q_PROPERTY(QString waitingPicture READ waitingPicture NOTIFY changed)
    Q_PROPERTY(int longestPrompt READ longestPrompt CONSTANT)

public:
    /// It must outlive the model.
    explicit DrawnPicturesModel(DrawnPictures &drawn, QObject *parent = nullptr);

    [[nodiscard]] bool isAllowed() const { return m_drawn.isAllowed(); }
    [[nodiscard]] QString prompt() const { return m_prompt; }
    void setPrompt(const QString &prompt);
    /// Where the words go.
    [[nodiscard]] QString destination() const;
    [[nodiscard]] QString price() const;
    /// For whichever text.
    [[nodiscard]] bool isDrawing() const { return !m_drawn.drawnFor().isNull(); }
    /// "Drawing … 0:12"
    [[nodiscard]] QString progress() const;
    /// A picture of this text has to be approved.
    [[nodiscard]] bool isWaiting() const { return m_drawn.waitingFor(m_itemId) != nullptr; }
    /// The picture itself as a data: address: there is no file of it.
    [[nodiscard]] QString waitingPicture() const;
    [[nodiscard]] int longestPrompt() const;

    /// Another text is looked at: words are proposed for it.
    void setText(const QString &itemId, const QString &text, Language language);
    /// Sends the words off. Where a name of the family stands in them it is replaced instead, to be
    /// looked at and sent with the next call.
    Q_INVOKABLE void draw();
    Q_INVOKABLE void cancel();
    /// The picture that waits is erased; PicturesModel::takeDrawn() approves it.
    Q_INVOKABLE void refuse();

Q_SIGNALS:
    void changed();
    void promptChanged();
    void progressChanged();

private:
    void propose();
    void showState();

    DrawnPictures &m_drawn;
    QUuid m_itemId;
    QString m_text;
    Language m_language = Language::Russian;
    QString m_prompt;
    QHash<QUuid, QString> m_failures; // sentences, by item
    QTimer m_second; // while a picture is drawn
};

} // namespace chitai
