// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "storage/StoryRecords.h"

#include <functional>

namespace chitai {

/// A story as something to keep: what was told, what was chosen, and the pictures of its sentences.
struct Booklet
{
    struct Part
    {
        enum class Kind { Told, Chosen, Picture };

        Kind kind = Kind::Told;
        QString text; ///< of a picture: its file

        friend bool operator==(const Part &, const Part &) = default;
    };

    QString title;
    Language language = Language::English;
    QList<Part> parts;
    QStringList credits = {}; ///< who made its pictures, a line each; on its last page

    /// Gives the file of a sentence's picture, or nothing.
    using PictureOf = std::function<QString(const QString &sentence)>;

    /// Choices that nobody took are left out. A picture comes behind its turn, and once.
    [[nodiscard]] static Booklet of(const QString &title, Language language,
                                    const QList<StoryMessage> &messages,
                                    const PictureOf &pictureOf);

    /// CommonMark; `pathOf` says how a picture's file is called from there.
    [[nodiscard]] QString
    toMarkdown(const std::function<QString(const QString &file)> &pathOf) const;
    [[nodiscard]] QStringList pictures() const;
};

} // namespace chitai
