// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"
#include "ui/settings/CorrectionListModel.h"

#include <QUrl>
#include <optional>

namespace chitai {

class SessionModel;
class Syllabifiers;

/// The family's own syllables as the page of settings lists them, and the file that they go out
/// into and come in from.
class CorrectionsModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::CorrectionListModel *entries READ entries CONSTANT)
    Q_PROPERTY(bool isListed READ isListed WRITE setListed NOTIFY isListedChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY undoChanged)
    Q_PROPERTY(QUrl folder READ folder CONSTANT)
    Q_PROPERTY(QUrl suggestedFile READ suggestedFile CONSTANT)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        SessionModel &model;
        const Syllabifiers &syllabifiers;
    };

    explicit CorrectionsModel(const Dependencies &deps, QObject *parent = nullptr);

    /// As they are now while isListed.
    [[nodiscard]] CorrectionListModel *entries() { return &m_entries; }
    /// Whether somebody looks at the entries.
    [[nodiscard]] bool isListed() const { return m_isListed; }
    void setListed(bool listed);
    /// Whether the message tells of something that undo() takes back.
    [[nodiscard]] bool canUndo() const { return m_removed.has_value(); }
    /// Where the dialogs begin: the system's folder for documents.
    [[nodiscard]] QUrl folder() const;
    [[nodiscard]] QUrl suggestedFile() const;

    // A problem is told in `message`, and nothing is lost.
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void undo();
    /// All that the file has, or nothing where one of its lines is wrong.
    Q_INVOKABLE void importFrom(const QUrl &file);
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void isListedChanged();
    void undoChanged();

private:
    void reload();
    void tell(const QString &message, std::optional<SyllableCorrection> removed = {});

    Dependencies m_deps;
    CorrectionListModel m_entries;
    bool m_isListed = false;
    std::optional<SyllableCorrection> m_removed;
};

} // namespace chitai
