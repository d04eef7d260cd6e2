// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/ReadingText.h"
#include "text/Sanitizer.h"
#include "text/Sentences.h"
#include "text/Syllabifier.h"

#include <cstddef>
#include <cstdint>

using namespace chitai;

namespace {

void require(bool holds)
{
    if (!holds)
        abort();
}

} // namespace

/// Whatever text comes in: it is refused, or every word of it comes back from its syllables.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Syllabifiers syllabifiers;
    const QString raw = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<QString> text = sanitizeItemText(raw);
    for (const Language language : allLanguages) {
        const Syllabifier &syllabifier = syllabifiers.of(language);
        // A word may come from anywhere, so the splitter must bear what the sanitizer refuses.
        require(syllabifier.split(raw).join(QString()) == raw);
        if (!text)
            continue;
        const ReadingText ready = prepareText(*text, syllabifier);
        require(ready.words.size() == ready.syllables.size());
        require(ready.words.size() == ready.shown.size());
        for (qsizetype i = 0; i < ready.words.size(); ++i) {
            require(ready.syllables[i].join(QString()) == ready.words[i]);
            require(ready.shown[i].size() == ready.syllables[i].size());
        }
        require(splitSentences(*text, language).join(u' ').simplified() == text->simplified());
    }
    return 0;
}
