// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "base/Language.h"
#include "illustrations/PictureProcessing.h"

#include <QByteArray>
#include <QImage>
#include <QStringList>

namespace chitai {

/// A picture that fits a text and that the family may take into its collection.
struct FoundPicture
{
    QString id; ///< "own:cat": the source and its name there; stays the same from run to run
    QString name; ///< what is to be seen, in a word or two of the language
    int fit = 0; ///< how well: the more, the better; comparable between sources

    friend bool operator==(const FoundPicture &, const FoundPicture &) = default;
};

/// Where pictures can be found by words. All functions may be called from any thread, and from
/// several at once; the first question of a language may take as long as reading an index does.
class PictureSource
{
public:
    PictureSource() = default;
    virtual ~PictureSource() = default;
    PictureSource(const PictureSource &) = delete;
    PictureSource &operator=(const PictureSource &) = delete;

    /// The beginning of its ids: "own".
    [[nodiscard]] virtual QString key() const = 0;
    /// Whether it has anything at all: what is installed beside the program may be missing.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// What becomes of its files in the family's collection.
    [[nodiscard]] virtual PictureBytes bytes() const { return PictureBytes::Encoded; }
    /// What fits folded words (picturableWords), the best first.
    [[nodiscard]] virtual QList<FoundPicture> find(const QStringList &words,
                                                   Language language) const = 0;
    /// The file of a picture, in a format that processPicture() takes. `name` is its id without the
    /// key. NotFound where there is none, as from a client that made it up.
    [[nodiscard]] virtual Result<QByteArray> picture(const QString &name) const = 0;
    /// The same to be looked at, with a longest side of at most so many pixels.
    [[nodiscard]] virtual Result<QImage> image(const QString &name, int longestSide) const;
};

/// NotFound, for a name that a source does not know.
[[nodiscard]] tl::unexpected<Error> noSuchFoundPicture();

} // namespace chitai
