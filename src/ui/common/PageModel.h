// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// What the models behind the pages of the parent's window have in common: a line that says what
/// happened. In the thread of the window, as all of them.
class PageModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)

public:
    /// In the language of the interface; empty where there is nothing to say.
    [[nodiscard]] QString message() const { return m_message; }

Q_SIGNALS:
    void messageChanged();
    /// The person does something, before it is done; a screen reader's action too, of which the
    /// window hears no event.
    void acted();

protected:
    /// One of the functions of Problem.h.
    using Describe = QString (*)(const Error &);

    explicit PageModel(QObject *parent);

    void setMessage(const QString &message);
    /// Says why something was not done, or `success`. True where it was done.
    bool report(const Result<void> &result, Describe describe, const QString &success = {});

private:
    QString m_message;
};

/// One that reads nothing while nobody looks at its page.
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

    /// Somebody looks again: reads what was missed meanwhile.
    virtual void activate() = 0;

private:
    bool m_isActive = false;
};

} // namespace chitai
