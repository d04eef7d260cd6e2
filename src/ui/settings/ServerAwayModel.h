// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace chitai {

class ReadingFile;
struct ServerState;

/// That the server which has the library is away or can't be used, or has refused something for
/// good, or that this laptop's own file was damaged. A family has nothing of this. Lives in the
/// main thread.
class ServerAwayModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(bool isDismissable READ isDismissable NOTIFY changed)
    Q_PROPERTY(bool canTryAgain READ canTryAgain NOTIFY changed)

public:
    /// The file, where there is one, must outlive the model.
    explicit ServerAwayModel(ReadingFile *file, QObject *parent = nullptr);

    /// In the language of the interface; empty where there is nothing to say.
    [[nodiscard]] QString message() const;
    /// Whether it stays until somebody has read it; else it goes when the server is back.
    [[nodiscard]] bool isDismissable() const;
    Q_INVOKABLE void dismiss();
    /// Whether the server refuses this laptop, and so is tried by itself only now and then.
    [[nodiscard]] bool canTryAgain() const;
    Q_INVOKABLE void tryAgain();
    /// Of a server that is away, or can't be used.
    [[nodiscard]] static QString awayMessage(const ServerState &state);

    /// The interface speaks another language.
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isAway() const;

    ReadingFile *const m_file;
    bool m_isDamageRead = false;
};

} // namespace chitai
