// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "practice/Practice.h"
#include "ui/common/PageModel.h"

#include <QStringList>

namespace chitai {

class LibraryService;
class Profiles;

/// How one child gets on in one language. For the parent's window alone.
class ProgressModel : public chitai::ActivePageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int child READ child WRITE setChild NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(int texts READ texts NOTIFY changed)
    Q_PROPERTY(int tamedWords READ tamedWords NOTIFY changed)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        const Profiles &profiles;
        Practice &practice;
        const LibraryService &libraryService;
    };

    explicit ProgressModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Of all children.
    [[nodiscard]] QStringList names() const;
    /// Whose progress is shown, among names(): the one that reads, until another is chosen.
    [[nodiscard]] int child() const;
    void setChild(int index);
    /// As the parent has written it; may be empty.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QUuid profileId() const { return m_profileId; }
    /// In which the child has read, and the one it learns to read in; codes.
    [[nodiscard]] QStringList languages() const { return m_languages; }
    [[nodiscard]] QString language() const { return languageCode(m_language); }
    void setLanguage(const QString &code);
    [[nodiscard]] int texts() const { return m_progress.all.texts; }
    [[nodiscard]] int tamedWords() const { return m_progress.tamedWords; }

Q_SIGNALS:
    void changed();
    /// Another child's progress is shown.
    void profileChanged();

private:
    void activate() override;
    void refresh();
    void show(const QUuid &profileId);

    Dependencies m_deps;
    QUuid m_profileId;
    QUuid m_reader; // the child that read when the page was last shown
    Language m_language = Language::Russian;
    QStringList m_languages;
    ChildProgress m_progress;
};

} // namespace chitai
