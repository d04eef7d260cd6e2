// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/RetryPause.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

namespace chitai {

/// A start for which the server with the library can't be reached, or lets the laptop in not: what
/// is the matter, and new tries, by itself and when somebody asks. One that can't be reached is
/// tried every few seconds, one that refuses the laptop ever less often, up to once a minute. Lives
/// in the main thread.
class ServerStartModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ServerStartUi")
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString details READ details NOTIFY changed)
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString address READ address CONSTANT)
    Q_PROPERTY(bool isTrying READ isTrying NOTIFY changed)

public:
    struct Dependencies
    {
        /// Connects to the server and lets go of it; called in a thread of its own. The errors are
        /// those of Database::open().
        std::function<Result<void>()> attempt;
        /// All that is known of a problem, and what to do, in the person's language.
        std::function<QString(const Error &)> details;
        QString address; ///< of the server, as it was given
        bool hasRead = false; ///< whether this laptop may keep what the server does not have yet
        std::chrono::milliseconds pause{3'000}; ///< between two tries
    };
    explicit ServerStartModel(Dependencies deps, QObject *parent = nullptr);
    /// Waits for a moment for a try that has begun.
    ~ServerStartModel() override;

    /// Whether a start that fails with this is the server's matter.
    [[nodiscard]] static bool isOfServer(ErrorCode code);

    /// The start has failed with this: tries again from now on.
    void begin(const Error &problem);

    [[nodiscard]] QString headline() const;
    /// What to do, and what is kept.
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString details() const { return m_deps.details(m_problem); }
    /// What came of the last try that a person asked for; empty before it, and where something else
    /// is the matter since then, which the headline says.
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString address() const { return m_deps.address; }
    /// A start that is on its way counts, too.
    [[nodiscard]] bool isTrying() const { return m_isTrying; }
    /// Until the next try by itself.
    [[nodiscard]] std::chrono::milliseconds pause() const { return m_timer.intervalAsDuration(); }

    /// A person does not want to wait.
    Q_INVOKABLE void tryNow();
    /// The program is to end.
    Q_INVOKABLE void leave();
    [[nodiscard]] bool hasLeft() const { return m_hasLeft; }

Q_SIGNALS:
    void changed();
    /// The start may succeed now. No more is tried until begin().
    void found();
    void left();

private:
    struct Line;
    enum class Wish { OfItself, OfPerson };

    [[nodiscard]] QString whatToDo() const;
    void start(Wish wish);
    /// A try has failed; `looksTheSame`: for the person nothing but `problem` may have changed.
    void end(const Error &problem, bool looksTheSame);
    void take(const Result<void> &outcome);
    void waitForNext();

    const Dependencies m_deps;
    const std::shared_ptr<Line> m_line; // by which an outcome comes from its thread
    Error m_problem;
    QTimer m_timer{this};
    RetryPause m_refusalPause;
    Wish m_wish = Wish::OfItself;
    bool m_isTrying = false;
    bool m_isTroubled = false; // the server is there, and the start fails all the same
    bool m_wasInVain = false; // the last try that a person asked for
    bool m_hasLeft = false;
    std::future<void> m_attempt;
};

} // namespace chitai
