// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/review/ReplyReview.h"
#include "story/tales/Storyteller.h"
#include "text/Syllabifiers.h"

#include <cstdlib>

using namespace chitai;

/// What a model writes, and what a child types: the first byte chooses the language.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static const Syllabifiers syllabifiers;
    static const ReplyReviewer reviewer(syllabifiers);
    static const Storyteller teller = Storyteller::load().value();
    if (size == 0)
        return 0;
    const Language language = allLanguages[data[0] % allLanguages.size()];
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    const ReplyVerdict verdict
        = reviewer.review(text, language, measuresOf(ReadingLevel::ShortStories));
    for (const SentenceVerdict &sentence : verdict.sentences + verdict.choices) {
        if (sentence.sentence.isEmpty())
            std::abort();
    }
    TaleRequest request;
    request.worldId = QStringLiteral("train");
    request.language = language;
    request.character.name = text.left(20);
    request.promptsSoFar = text.split(u'\n');
    request.prompt = text;
    if (teller.tell(request).text.isEmpty())
        std::abort();
    return 0;
}
