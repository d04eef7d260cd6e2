// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"

#include <QByteArray>
#include <QStringList>

namespace chitai {

/// Four words for a certificate's fingerprint, which two people can read to each other: laptop and
/// tablet show the same things in any language. Each is one of 64, so two laptops have the same
/// words in one of 16 million cases. They tell which laptop it is; against somebody who changes
/// what goes over the network only the whole fingerprint in the browser's own view helps. Empty for
/// less than four bytes.
[[nodiscard]] QStringList fingerprintWords(const QByteArray &fingerprint, Language language);

} // namespace chitai
