// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/BackupFormat.h"
#include "exchange/CorrectionFile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace chitai;

/// What else comes in from a file: the manifest of a backup, the list of its pictures, and own
/// syllables. What is read is said in the same words again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto manifest = BackupFormat::readManifest(bytes)) {
        if (manifest->number < 0)
            abort();
    }
    if (const auto pictures = pictureList::read(bytes)) {
        if (pictureList::read(pictureList::written(*pictures)) != pictures)
            abort();
        for (const ListedPicture &picture : *pictures) {
            if (!pictureList::isPictureName(picture.name) || picture.bytes < 0)
                abort();
        }
    }
    const CorrectionFile file = readCorrections(QString::fromUtf8(bytes));
    const CorrectionFile again = readCorrections(writtenCorrections(file.corrections));
    if (!again.problems.isEmpty() || again.corrections != file.corrections)
        abort();
    return 0;
}
