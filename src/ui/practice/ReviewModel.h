// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Practice.h"
#include "storage/ProfileStore.h"
#include "storage/Records.h"
#include "ui/common/PageModel.h"
#include "ui/practice/EveningListModel.h"
#include "ui/practice/HardWordListModel.h"

#include <QUrl>

namespace chitai {

class IllustrationFiles;
class IllustrationStore;
class LibraryService;
class Profiles;
class SessionModel;
class SessionStore;

/// A session, as the parent looks back on it at its end or later: its figures, the words that were
/// hard, all of it word by word, and what to read next. Never for the child's window.
class ReviewModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString sessionId READ sessionId WRITE setSessionId NOTIFY changed)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(QString childName READ childName NOTIFY changed)
    Q_PROPERTY(QString childColour READ childColour NOTIFY changed)
    Q_PROPERTY(QString childFace READ childFace NOTIFY changed)
    Q_PROPERTY(QString childPicture READ childPicture NOTIFY changed)
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
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
    Q_PROPERTY(QUrl nextPicture READ nextPicture NOTIFY changed)
    Q_PROPERTY(bool isPutFirst READ isPutFirst NOTIFY changed)
    Q_PROPERTY(bool canMend READ canMend NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY changed)
    Q_PROPERTY(chitai::HardWordListModel *hardWords READ hardWords CONSTANT)
    Q_PROPERTY(int hardCount READ hardCount NOTIFY changed)
    Q_PROPERTY(chitai::EveningListModel *evening READ evening CONSTANT)
    Q_PROPERTY(QString eveningSaid READ eveningSaid NOTIFY changed)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        SessionModel &model;
        const SessionStore &sessions;
        Practice &practice;
        const Profiles &profiles;
        LibraryService &libraryService;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
        const Clock &clock;
        bool opensAtEnd = true; ///< by itself, when a session ends in which something was read
    };

    explicit ReviewModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Empty before one was chosen. Where it opens at the end of sessions, that is the last one.
    [[nodiscard]] QString sessionId() const;
    /// Opens it.
    void setSessionId(const QString &id);
    /// Whether somebody is to see it. It closes when the next session begins, and when nothing is
    /// left of this one. Known once the model is active.
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    Q_INVOKABLE void close();
    /// The child that read; all empty where nobody knows. See Profile; the picture is an address.
    [[nodiscard]] QString childName() const { return m_child.name; }
    [[nodiscard]] QString childColour() const { return m_child.colour; }
    [[nodiscard]] QString childFace() const { return m_child.face; }
    [[nodiscard]] QString childPicture() const;
    /// When it was, in words: "Today", or a date.
    [[nodiscard]] QString day() const;
    /// A code.
    [[nodiscard]] QString language() const;
    /// What was read, and how many words came right away.
    [[nodiscard]] QString sentence() const;
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
    /// The next step (Practice::nextStep()): a text of the library, empty where none suits, and
    /// why, in words.
    [[nodiscard]] QString nextItemId() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nextReason() const;
    /// A small one of its pictures; empty where it has none.
    [[nodiscard]] QUrl nextPicture() const;
    /// It waits for the next session already.
    [[nodiscard]] bool isPutFirst() const;
    /// Whether marks can still be changed: until the child's next session.
    [[nodiscard]] bool canMend() const { return m_review.canMend; }
    [[nodiscard]] HardWordListModel *hardWords() { return &m_hardWords; }
    [[nodiscard]] int hardCount() const { return int(m_review.hardWords.size()); }
    [[nodiscard]] EveningListModel *evening() { return &m_evening; }
    /// All that the picture of the evening shows, in words.
    [[nodiscard]] QString eveningSaid() const;

    // A problem is told in `message`, and nothing is lost.
    /// Gives the word another mark; any other text than one of wordMarkCode() takes it away.
    Q_INVOKABLE void mark(const QString &sessionItemId, int wordIndex, const QString &kind);
    /// What undo() takes back, in words; empty where nothing was changed here.
    [[nodiscard]] QString undoText() const;
    /// The last word that was marked here, or no longer, is again as it was before; then the one
    /// before it. Only while this session is looked at.
    Q_INVOKABLE void undo();
    /// The next step waits for the child's next session, and is offered first then.
    Q_INVOKABLE void putFirst();

Q_SIGNALS:
    void changed();
    /// A text was put first.
    void firstChanged();

private:
    /// "4 texts and 13 sentences of a story"; each once, and those of which a word was read.
    [[nodiscard]] QString readTexts() const;
    void activate() override;
    void refresh();
    void followSession();
    /// Null for a word that is none of this session.
    [[nodiscard]] const ReviewedWord *wordAt(const QUuid &sessionItemId, int wordIndex) const;

    /// A word whose mark was changed here.
    struct Mended
    {
        QUuid sessionItemId;
        int wordIndex = 0;
        std::optional<WordMark> before;
        QString word;
    };

    Dependencies m_deps;
    QUuid m_sessionId;
    std::optional<QUuid> m_running; // the session that the model has seen running
    std::optional<SessionRecord> m_session;
    SessionReview m_review;
    std::optional<NextText> m_next;
    QList<Mended> m_mended; // the last at the end
    Profile m_child;
    bool m_isOpen = false;
    HardWordListModel m_hardWords;
    EveningListModel m_evening;
};

} // namespace chitai
