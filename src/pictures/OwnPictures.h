// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/IndexedPictures.h"

namespace chitai {

/// The pictures that come with the program, drawn for its texts: WebP files and pictures.json, a
/// list of {"name", "words": {"ru": […], …}, "texts": {"ru": […], …}}. `words` are nouns in their
/// base form, the main one first; `texts` are texts of the starter library whose picture it is.
class OwnPictures final : public IndexedPictures
{
public:
    /// Where those of the program are.
    [[nodiscard]] static QString usualFolder();

    /// Without pictures.json there are none.
    explicit OwnPictures(QString folder = usualFolder());

    /// Which texts a picture belongs to.
    struct Belonging
    {
        QString name;
        QList<std::pair<QString, Language>> texts;
    };
    /// Of all pictures that belong to texts. Reads the index anew: it is asked once.
    [[nodiscard]] QList<Belonging> belongings() const;

    [[nodiscard]] QString key() const override { return QStringLiteral("own"); }
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] PictureBytes bytes() const override { return PictureBytes::Kept; }
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const override;

protected:
    [[nodiscard]] QList<Entry> entries(Language language) const override;

private:
    const QString m_folder;
};

} // namespace chitai
