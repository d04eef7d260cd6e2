// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/PictureSource.h"

#include <QHash>
#include <map>
#include <mutex>

namespace chitai {

/// A source that knows all of its pictures and their words: read once for each language, when it is
/// first asked.
class IndexedPictures : public PictureSource
{
public:
    [[nodiscard]] QList<FoundPicture> find(const QStringList &words,
                                           Language language) const override;

protected:
    struct Word
    {
        QString word; ///< as it is written; several words in one never match
        int fit = 0; ///< of the picture to this word
    };
    struct Entry
    {
        QString name; ///< the id without the key
        QString title; ///< in the language
        QList<Word> words;
    };

    /// All pictures that have words of the language. Called once for each.
    [[nodiscard]] virtual QList<Entry> entries(Language language) const = 0;

private:
    struct Hit
    {
        int picture = 0;
        int fit = 0;
        bool isWhole = false; ///< the key is the very word
    };
    struct Shelf
    {
        QStringList names;
        QStringList titles;
        QHash<QString, QList<Hit>> byKey;
    };

    [[nodiscard]] const Shelf &shelf(Language language) const;

    mutable std::mutex m_mutex; // of the map; a shelf never changes
    mutable std::map<Language, Shelf> m_shelves;
};

} // namespace chitai
