// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Practice.h"
#include "ui/common/PageModel.h"
#include "ui/practice/HardWordListModel.h"

namespace chitai {

class SessionModel;
class SessionStore;

/// A session, as the parent looks back on it at its end: its figures, the words that were hard, and
/// what to read next. Figures and codes only; the page puts them into words. Never for the child's
/// window.
class ReviewModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString sessionId READ sessionId WRITE setSessionId NOTIFY changed)
    Q_PROPERTY(int texts READ texts NOTIFY changed)
    Q_PROPERTY(int words READ words NOTIFY changed)
    Q_PROPERTY(int errors READ errors NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(double accuracy READ accuracy NOTIFY changed)
    Q_PROPERTY(QString band READ band NOTIFY changed)
    Q_PROPERTY(double firstPace READ firstPace NOTIFY changed)
    Q_PROPERTY(double repeatedPace READ repeatedPace NOTIFY changed)
    Q_PROPERTY(double usualPace READ usualPace NOTIFY changed)
    Q_PROPERTY(double usualBand READ usualBand NOTIFY changed)
    Q_PROPERTY(QString nextItemId READ nextItemId NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString nextReason READ nextReason NOTIFY changed)
    Q_PROPERTY(int nextCovered READ nextCovered NOTIFY changed)
    Q_PROPERTY(int nextDue READ nextDue NOTIFY changed)
    Q_PROPERTY(bool canMend READ canMend NOTIFY changed)
    Q_PROPERTY(chitai::HardWordListModel *hardWords READ hardWords CONSTANT)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        SessionModel &model;
        const SessionStore &sessions;
        Practice &practice;
    };

    explicit ReviewModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Empty before one was chosen. While the model is active, the session that ends is.
    [[nodiscard]] QString sessionId() const;
    void setSessionId(const QString &id);
    [[nodiscard]] int texts() const { return m_review.summary.texts; }
    [[nodiscard]] int words() const { return m_review.summary.words; }
    [[nodiscard]] int errors() const { return m_review.summary.errors; }
    /// How long the session lasted, rounded up; 0 while it runs.
    [[nodiscard]] int minutes() const;
    /// Percent; -1 where no word was read. The same below for what there is not.
    [[nodiscard]] double accuracy() const { return m_review.summary.accuracy.value_or(-1); }
    /// See readingBandCode().
    [[nodiscard]] QString band() const { return readingBandCode(m_review.summary.band); }
    /// Words a minute.
    [[nodiscard]] double firstPace() const { return m_review.summary.firstPace.value_or(-1); }
    [[nodiscard]] double repeatedPace() const { return m_review.summary.repeatedPace.value_or(-1); }
    [[nodiscard]] double usualPace() const;
    [[nodiscard]] double usualBand() const;
    /// The next step: a text of the library, empty where none suits, and why
    /// (nextTextReasonCode()).
    [[nodiscard]] QString nextItemId() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nextReason() const;
    [[nodiscard]] int nextCovered() const { return m_next ? m_next->covered : 0; }
    [[nodiscard]] int nextDue() const { return m_next ? m_next->due : 0; }
    /// Whether marks can still be changed: until the child's next session.
    [[nodiscard]] bool canMend() const { return m_review.canMend; }
    [[nodiscard]] HardWordListModel *hardWords() { return &m_hardWords; }

    // A problem is told in `message`, and nothing is lost.
    /// Gives the word another mark; any other text than one of wordMarkCode() takes it away.
    Q_INVOKABLE void mark(const QString &sessionItemId, int wordIndex, const QString &kind);

Q_SIGNALS:
    void changed();

private:
    void activate() override;
    void refresh();
    void followSession();

    Dependencies m_deps;
    QUuid m_sessionId;
    std::optional<QUuid> m_running; // the session that the model has seen running
    std::optional<SessionRecord> m_session;
    SessionReview m_review;
    std::optional<NextText> m_next;
    HardWordListModel m_hardWords;
};

} // namespace chitai
