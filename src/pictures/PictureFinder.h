// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/PictureSource.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <vector>

namespace chitai {

/// Finds pictures that fit a text, in all sources, on this machine alone. It works in a thread of
/// its own: the first question reads indexes. Lives in the main thread.
class PictureFinder : public QObject
{
    Q_OBJECT

public:
    using Sources = std::vector<std::unique_ptr<PictureSource>>;
    using Answer = std::function<void(const QList<FoundPicture> &)>;

    /// So many are given at most.
    static constexpr qsizetype mostFound = 12;
    /// Of a longer text the first letters count.
    static constexpr qsizetype longestText = 2000;

    explicit PictureFinder(Sources sources, QObject *parent = nullptr);
    /// Ends without an answer to what is still asked.
    ~PictureFinder() override;

    /// The program's own pictures, from that folder, emoji and stamps.
    [[nodiscard]] static Sources usualSources(const QString &ownPictures);

    /// What fits the text, the best first; `answer` is called later, in the main thread, and not at
    /// all once the context is gone.
    void find(const QString &text, Language language, QObject *context, Answer answer);
    /// The same at once, in the calling thread; any thread.
    [[nodiscard]] QList<FoundPicture> found(const QString &text, Language language) const;

    /// The source with this key has something, as long as it is installed.
    [[nodiscard]] bool isAvailable(const QString &key) const;

    /// A picture that was found. NotFound for an id that nobody gave. Any thread.
    [[nodiscard]] Result<QByteArray> picture(const QString &id) const;
    /// What becomes of its file when it is taken.
    [[nodiscard]] PictureBytes bytes(const QString &id) const;
    /// The same small, with a longest side of so many pixels. Any thread.
    [[nodiscard]] Result<QImage> thumbnail(const QString &id, int side) const;

private:
    /// The source of an id, and the name that it has there; null for none.
    [[nodiscard]] std::pair<const PictureSource *, QString> sourceOf(const QString &id) const;

    const Sources m_sources;
    QThreadPool m_pool;
};

} // namespace chitai
