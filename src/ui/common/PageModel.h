// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// Base class of the models of the pages of the parent's window: a message line, and acted(). Lives
/// in the main thread.
class PageModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(QUrl writtenFile READ writtenFile NOTIFY messageChanged)
    Q_PROPERTY(QUrl writtenFolder READ writtenFolder NOTIFY messageChanged)

public:
    /// In the language of the interface; empty where there is nothing to say.
    [[nodiscard]] QString message() const { return m_message; }
    /// The file that the message says was written, and where it is; empty for any other message.
    [[nodiscard]] QUrl writtenFile() const { return m_writtenFile; }
    [[nodiscard]] QUrl writtenFolder() const;
    /// The person has read it. The same problem is told again when it comes again.
    Q_INVOKABLE virtual void dismissMessage() { setMessage({}); }

Q_SIGNALS:
    void messageChanged();
    /// Emitted before a command of the person is carried out, also for actions of a screen reader,
    /// for which the window gets no input event.
    void acted();

protected:
    /// One of the functions of Problem.h.
    using Describe = QString (*)(const Error &);

    explicit PageModel(QObject *parent);

    void setMessage(const QString &message);
    /// Says that a file was written, with its path.
    void setWritten(const QString &message, const QString &path);
    /// Says why something was not done, or `success`. True where it was done.
    bool report(const Result<void> &result, Describe describe, const QString &success = {});

private:
    QString m_message;
    QUrl m_writtenFile;
};

/// A page model that loads data only while its page is shown.
class ActivePageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool isActive READ isActive WRITE setActive NOTIFY isActiveChanged)

public:
    [[nodiscard]] bool isActive() const { return m_isActive; }
    void setActive(bool active);

Q_SIGNALS:
    void isActiveChanged();

protected:
    using PageModel::PageModel;

    /// The page is shown again: reload what has changed meanwhile.
    virtual void activate() = 0;

private:
    bool m_isActive = false;
};

} // namespace chitai
