// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "storage/Records.h"

#include <QUrl>
#include <functional>

namespace chitai {

/// A picture of somebody outside, which may be kept and printed where its author is named.
struct OutsidePicture
{
    QString id; ///< "commons:12345": the service and its number there
    PictureCredit credit;
    QUrl thumbnail; ///< http or https, some 300 pixels wide
    QUrl picture; ///< the same, large enough to be kept

    friend bool operator==(const OutsidePicture &, const OutsidePicture &) = default;
};

/// A public collection of pictures that is asked by one GET and answers in JSON. It has no state:
/// callable from any thread.
struct OutsideService
{
    QString key;
    QString name; ///< as it calls itself
    /// Where the words are asked for: in the address alone.
    std::function<QUrl(const QString &words)> question;
    /// What it answered, the best first; what may not be kept, what no family wants to see and what
    /// cannot be read is left out. BadValue for what is no answer.
    std::function<Result<QList<OutsidePicture>>(const QByteArray &answer)> read;
};

/// Openverse, https://api.openverse.org/v1/: asked for free licences and without what it knows to
/// be sensitive. `address` is where its images are asked for.
[[nodiscard]] OutsideService
openverse(const QUrl &address = QUrl(QStringLiteral("https://api.openverse.org/v1/images/")));

/// Wikimedia Commons, https://www.mediawiki.org/wiki/API:Imageinfo. It has no safe search: what its
/// categories or titles name so is left out here.
[[nodiscard]] OutsideService
commons(const QUrl &address = QUrl(QStringLiteral("https://commons.wikimedia.org/w/api.php")));

/// What of the words is asked for: letters, figures and blanks, the first 100. Empty where there is
/// none.
[[nodiscard]] QString askedWords(const QString &words);

/// Whether a licence lets a family keep, show and print a picture whose author it names: CC0,
/// public domain, CC BY and CC BY-SA of all versions, as the services write them.
[[nodiscard]] bool isFreeLicense(const QString &license);

} // namespace chitai
