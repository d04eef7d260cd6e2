// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/EmojiFont.h"
#include "pictures/IndexedPictures.h"

namespace chitai {

/// Colour emoji: found by the keywords that Unicode's CLDR has for them, which are built into the
/// program (scripts/emoji-index), and taken from the font, each on a ground of its own.
class EmojiPictures final : public IndexedPictures
{
public:
    /// With the font that Debian's fonts-noto-color-emoji, or another system, has installed.
    explicit EmojiPictures(const QString &fontPath = usualFontPath());

    /// Empty where it is not installed.
    [[nodiscard]] static QString usualFontPath();

    [[nodiscard]] QString key() const override { return QStringLiteral("emoji"); }
    [[nodiscard]] bool isAvailable() const override { return m_font.isAvailable(); }
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const override;
    [[nodiscard]] Result<QImage> image(const QString &name, int longestSide) const override;

protected:
    [[nodiscard]] QList<Entry> entries(Language language) const override;

private:
    /// The emoji on its ground.
    [[nodiscard]] Result<QImage> painted(const QString &name, const QSize &size) const;

    const EmojiFont m_font;
};

} // namespace chitai
