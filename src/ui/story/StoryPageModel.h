// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/Records.h"
#include "storage/StoryRecords.h"
#include "ui/common/PageModel.h"
#include "ui/story/StoryDraftModel.h"
#include "ui/story/StoryMessageModel.h"

#include <QTimer>
#include <QUrl>

namespace chitai {

class IllustrationFiles;
class IllustrationStore;
class LibraryStore;
class StoryDesk;
class StoryStore;
enum class ModelProblem;

/// The selected story for the page Story: its messages, the draft under review, and the commands on
/// both.
class StoryPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool hasStory READ hasStory NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString worldPicture READ worldPicture NOTIFY changed)
    Q_PROPERTY(QString worldName READ worldName NOTIFY changed)
    Q_PROPERTY(bool isTelling READ isTelling NOTIFY changed)
    Q_PROPERTY(QString telling READ telling NOTIFY tellingChanged)
    Q_PROPERTY(QString waiting READ waiting NOTIFY tellingChanged)
    Q_PROPERTY(bool hasDraft READ hasDraft NOTIFY changed)
    Q_PROPERTY(QString remarks READ remarks NOTIFY changed)
    Q_PROPERTY(QString practised READ practised NOTIFY changed)
    Q_PROPERTY(int fitCount READ fitCount NOTIFY changed)
    Q_PROPERTY(int unfitCount READ unfitCount NOTIFY changed)
    Q_PROPERTY(bool canAskAgain READ canAskAgain NOTIFY changed)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(int versionCount READ versionCount NOTIFY changed)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed)
    Q_PROPERTY(bool isOver READ isOver NOTIFY changed)
    Q_PROPERTY(QString undoText READ undoText NOTIFY undoChanged)
    Q_PROPERTY(QUrl bookletFolder READ bookletFolder CONSTANT)
    Q_PROPERTY(chitai::StoryMessageModel *messages READ messages CONSTANT)
    Q_PROPERTY(chitai::StoryDraftModel *draft READ draft CONSTANT)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        StoryDesk &desk;
        const StoryStore &stories;
        const LibraryStore &library;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
    };

    explicit StoryPageModel(const Dependencies &deps, QObject *parent = nullptr);

    [[nodiscard]] bool hasStory() const;
    /// World and character.
    [[nodiscard]] QString title() const;
    /// The name of the world's drawing (StaticImage); empty where it has none.
    [[nodiscard]] QString worldPicture() const;
    [[nodiscard]] QString worldName() const;
    [[nodiscard]] bool isTelling() const;
    /// What has come of the reply so far.
    [[nodiscard]] QString telling() const;
    /// What is waited for, and how long already; empty at first, and once something has come.
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] bool hasDraft() const;
    /// About the draft as a whole.
    [[nodiscard]] QString remarks() const;
    /// Which words that the child practises the draft has; empty where there are no such words.
    [[nodiscard]] QString practised() const;
    /// Lines that wait and are fit, and those that wait and have to be looked at.
    [[nodiscard]] int fitCount() const;
    [[nodiscard]] int unfitCount() const;
    [[nodiscard]] bool canAskAgain() const;
    [[nodiscard]] bool canRetry() const;
    /// From 1; there are versionCount.
    [[nodiscard]] int version() const;
    [[nodiscard]] int versionCount() const;
    /// Of StorySetupModel::levels().
    [[nodiscard]] int level() const;
    void setLevel(int level);
    /// The last reply leaves nothing to choose.
    [[nodiscard]] bool isOver() const;
    /// What undo() would bring back, in words; empty where there is nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QUrl bookletFolder() const;
    [[nodiscard]] StoryMessageModel *messages() { return &m_messages; }
    [[nodiscard]] StoryDraftModel *draft() { return &m_draft; }

    // What a person can do; a line is a row of the draft. False where it did not work, and
    // `message` says why.
    Q_INVOKABLE bool approve(int line);
    Q_INVOKABLE bool approveFit();
    Q_INVOKABLE bool edit(int line, const QString &text);
    Q_INVOKABLE bool drop(int line);
    Q_INVOKABLE bool reconsider(int line);
    Q_INVOKABLE bool choose(int line);
    Q_INVOKABLE bool say(const QString &words);
    Q_INVOKABLE bool askSimpler();
    Q_INVOKABLE bool askShorter();
    Q_INVOKABLE bool askAnew();
    Q_INVOKABLE bool showVersion(int version);
    Q_INVOKABLE bool retry();
    Q_INVOKABLE void cancel();
    /// The story ends with that row of `messages` again; undo() brings the rest back.
    Q_INVOKABLE bool rewindTo(int row);
    Q_INVOKABLE bool undo();
    /// What is offered there is not wanted.
    void dismissMessage() override;
    /// A name for the booklet in the system's folder for documents.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedBooklet(const QString &ending) const;
    /// Writes the story as it was told: PDF, or Markdown with the pictures in a folder beside it,
    /// whichever the name ends in.
    Q_INVOKABLE bool exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();
    void tellingChanged();
    void undoChanged();

private:
    void refresh();
    [[nodiscard]] std::optional<Illustration> pictureOf(const QString &sentence,
                                                        Language language) const;
    [[nodiscard]] int waitingCount(bool isFit) const;
    bool report(const Result<void> &result);
    /// What undo() would bring back goes with the message that offers it.
    void showMessage(const QString &message, std::optional<RemovedTurns> cut = {});

    Dependencies m_deps;
    StoryMessageModel m_messages;
    StoryDraftModel m_draft;
    QTimer m_refresh; // once for many changes in a row
    QTimer m_telling; // once for many pieces of a reply
    std::optional<RemovedTurns> m_cut;
    QString m_cutStory; // the session of m_cut
    std::optional<ModelProblem> m_problem; // that the message told of
};

} // namespace chitai
