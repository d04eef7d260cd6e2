// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pictures/IndexedPictures.h"

namespace chitai {

/// The stamps of Tux Paint, where Debian's tuxpaint-stamps-default has installed them: pictures
/// with a text file each that names them in many languages.
class StampPictures final : public IndexedPictures
{
public:
    explicit StampPictures(QString folder = QStringLiteral("/usr/share/tuxpaint/stamps"));

    [[nodiscard]] QString key() const override { return QStringLiteral("stamp"); }
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] Result<QByteArray> picture(const QString &name) const override;

protected:
    [[nodiscard]] QList<Entry> entries(Language language) const override;

private:
    const QString m_folder;
};

} // namespace chitai
