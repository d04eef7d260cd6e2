// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/NextTexts.h"
#include "ui/common/PageModel.h"
#include "ui/practice/ProgressModel.h"

#include <QStringList>
#include <QUrl>

namespace chitai {

class IllustrationFiles;
class IllustrationStore;
class Profiles;
class SessionModel;

/// The first evenings of a child, before there is enough for the charts of ProgressModel: what was
/// read last, and what to read next. Follows the child and the language of that page.
class BeginningModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QString day READ day NOTIFY changed)
    Q_PROPERTY(QStringList texts READ texts NOTIFY changed)
    Q_PROPERTY(int moreTexts READ moreTexts NOTIFY changed)
    Q_PROPERTY(QString figures READ figures NOTIFY changed)
    Q_PROPERTY(QString hardWords READ hardWords NOTIFY changed)
    Q_PROPERTY(QString nextText READ nextText NOTIFY changed)
    Q_PROPERTY(QString nextReason READ nextReason NOTIFY changed)
    Q_PROPERTY(QUrl nextPicture READ nextPicture NOTIFY changed)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        ProgressModel &progress;
        Practice &practice;
        Profiles &profiles;
        SessionModel &model;
        const IllustrationStore &illustrations;
        const IllustrationFiles &files;
    };

    explicit BeginningModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Of the last evening on which something was read: its date, and its texts in one line each,
    /// five at most; all empty where there was none.
    [[nodiscard]] QString day() const;
    [[nodiscard]] QStringList texts() const;
    /// How many texts there were beside those.
    [[nodiscard]] int moreTexts() const;
    /// "3 texts, 24 words".
    [[nodiscard]] QString figures() const;
    /// With commas, six at most.
    [[nodiscard]] QString hardWords() const;
    /// What to read next, and why; empty where the library has nothing that suits.
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString nextReason() const;
    [[nodiscard]] QUrl nextPicture() const;

    /// Brings that text into the session, which begins with it where none is running, for that
    /// child. A problem is told in `message`.
    Q_INVOKABLE void readNext();

Q_SIGNALS:
    void changed();
    /// It is done: one reads on the page for that.
    void readingWanted();

private:
    void refresh();

    Dependencies m_deps;
    std::optional<SessionRecord> m_session;
    SessionReview m_review;
    std::optional<NextText> m_next;
};

} // namespace chitai
