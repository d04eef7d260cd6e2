// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"

#include <QUrl>

namespace chitai {

class ChildExport;
class ProgressModel;
class Profiles;

/// What is known of the child whose progress is shown, as files that a family takes away with it.
class ProgressFiles : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(QUrl folder READ folder CONSTANT)

public:
    /// All of it must outlive the model.
    struct Dependencies
    {
        const ProgressModel &progress;
        const ChildExport &childExport;
        const Profiles &profiles;
    };

    enum Kind {
        Report, ///< PDF, in the language of the interface, of the span that is shown
        Sessions, ///< CSV
        Words, ///< CSV
        Everything, ///< JSON
    };
    Q_ENUM(Kind)

    explicit ProgressFiles(const Dependencies &deps, QObject *parent = nullptr);

    /// Where the dialogs begin: the system's folder for documents.
    [[nodiscard]] QUrl folder() const;
    /// A name with the child in it, in that folder.
    Q_INVOKABLE [[nodiscard]] QUrl suggestedFile(chitai::ProgressFiles::Kind kind) const;
    /// "pdf", "csv" or "json".
    Q_INVOKABLE [[nodiscard]] static QString ending(chitai::ProgressFiles::Kind kind);

    /// Where it is, or why it is not, is told in `message`. A file that is there is replaced.
    Q_INVOKABLE void save(chitai::ProgressFiles::Kind kind, const QUrl &file);

private:
    [[nodiscard]] Result<void> write(Kind kind, const QString &path) const;

    Dependencies m_deps;
};

} // namespace chitai
