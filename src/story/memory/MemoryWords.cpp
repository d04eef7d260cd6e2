// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/memory/MemoryWords.h"

#include "base/TextFolding.h"
#include "story/packs/Assets.h"
#include "text/Sentences.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringBuilder>

namespace chitai {

namespace {

constexpr qsizetype pieceLength = 400; // characters, about
constexpr qsizetype mostPieces = 2'000;
constexpr qsizetype mostWords = 40;

/// Words that stand everywhere and tell nothing, folded for search.
const QSet<QString> &commonWords()
{
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "about after all also and any are been but can come could did does for from get goes "
            "going had has have her here him his how into its just let like look make now our out "
            "over said say she should some than that the their them then there these they this too "
            "very want was went were what when where which who why will with would you your "
            "aber alle als auch auf aus bei bin bis das dass dem den der des die dir doch dort ein "
            "eine einem einen einer eines er es fur geht hat haben hier ich ihm ihn ihr ihre im in "
            "ist ja jetzt kann mal man mein mich mir mit nach nein nicht noch nun nur oder sein "
            "seine sich sie sind so und uns unter vom von vor war was weg weil wenn wer wie will "
            "wir wird wo zu zum zur uber "
            "без был была были было быть вам вас ведь весь вот все всех где давай даже для его ее "
            "если есть еще здесь или ими как какая какие какой когда кто куда меня мне можно мой "
            "моя над нам нас нее нет них она они оно очень под пока потом почему при про раз сам "
            "свой себя так там тебя тем теперь тогда того тоже только том тут уже хочу чего чем "
            "что чтобы эта эти это этот");
        const QStringList parts = list.split(u' ');
        return QSet<QString>(parts.begin(), parts.end());
    }();
    return words;
}

/// Without the ending, as far as that can be told by the length alone.
QString beginningOf(const QString &word)
{
    const qsizetype ending = word.size() >= 7 ? 3 : word.size() >= 5 ? 2 : word.size() == 4 ? 1 : 0;
    return word.chopped(ending);
}

} // namespace

QStringList tellingWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QString folded = foldForSearch(text);
    for (auto match = word.globalMatch(folded); match.hasNext() && words.size() < mostWords;) {
        const QString found = match.next().captured();
        if (found.size() < 3 || commonWords().contains(found))
            continue;
        const QString beginning = beginningOf(found);
        if (!words.contains(beginning))
            words += beginning;
    }
    return words;
}

QStringList memoryPieces(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("\\n\\s*\\n"));
    QStringList pieces;
    for (const QString &paragraph : text.split(gap, Qt::SkipEmptyParts)) {
        QString piece;
        for (const QString &sentence : splitSentences(paragraph, languageOfText(paragraph))) {
            if (!piece.isEmpty() && piece.size() + sentence.size() > pieceLength)
                pieces += std::exchange(piece, {});
            // What has no end of a sentence for long is cut where it must be.
            for (qsizetype from = 0; from < sentence.size(); from += 2 * pieceLength) {
                const QString part = sentence.mid(from, 2 * pieceLength);
                piece += QString((piece.isEmpty() ? u"" : u" ") % part);
                if (part.size() < sentence.size())
                    pieces += std::exchange(piece, {});
            }
        }
        if (!piece.isEmpty())
            pieces += piece;
        if (pieces.size() > mostPieces)
            break;
    }
    return pieces;
}

} // namespace chitai
