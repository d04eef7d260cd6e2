// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <array>
#include <utility>

namespace chitai {

/// By what withoutScaffolding() knows what is no story: the marks of the chat templates of Llama,
/// Mistral, Gemma, Qwen, DeepSeek and gpt-oss, and what models are used to say around a story in
/// the three languages. Reads the patterns once, when it is made.
struct ScaffoldingSigns
{
    static constexpr int mostWordsOfTitle = 8;

    static QRegularExpression pattern(const QString &text)
    {
        return QRegularExpression(text,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    }

    static QRegularExpression wide(const QString &text)
    {
        return QRegularExpression(text,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::DotMatchesEverythingOption);
    }

#define CHITAI_THOUGHT "think(?:ing)?|thoughts?|reason(?:ing)?|reflection|analysis|scratchpad"

    const QRegularExpression thought
        = wide(QStringLiteral("[<\\[◁](" CHITAI_THOUGHT ")[>\\]▷].*?[<\\[◁]/\\1[>\\]▷]"));
    const QRegularExpression analysisChannel
        = wide(QStringLiteral("<\\|channel\\|>\\s*(?:analysis|commentary)\\b.*?"
                              "(?=<\\|(?:start|channel|end)\\|>|$)"));
    const QRegularExpression thoughtThatOnlyEnds
        = wide(QStringLiteral("^.*[<\\[◁]/(?:" CHITAI_THOUGHT ")[>\\]▷]"));
    const QRegularExpression thoughtThatOnlyBegins
        = wide(QStringLiteral("[<\\[◁](?:" CHITAI_THOUGHT ")[>\\]▷].*$"));

#undef CHITAI_THOUGHT

    const QRegularExpression turnOfOther
        = pattern(QStringLiteral("<\\|(?:im_start|start_header_id|start)\\|>\\s*user\\b|"
                                 "<start_of_turn>\\s*user\\b|\\[INST\\]|<[|｜]User[|｜]>"));
    const QRegularExpression turnOfModel = pattern(
        QStringLiteral("<\\|(?:im_start|start_header_id|start)\\|>\\s*(?:assistant|model)\\b|"
                       "<start_of_turn>\\s*model\\b|<\\|channel\\|>\\s*final\\b"));
    const QRegularExpression token = pattern(QStringLiteral(
        "<[|｜][^|｜<>\\n]{1,60}[|｜]>|</?s>|\\[/?INST\\]|<</?SYS>>|<(?:start|end)_of_turn>|"
        "<(?:eos|bos|pad|unk|eot|sep)>|\\[(?:BOS|EOS|PAD|UNK|end of text)\\]"));

    const QRegularExpression comment = wide(QStringLiteral("<!--.*?-->"));
    const QRegularExpression unseenElement
        = wide(QStringLiteral("<(script|style|title|h[1-6])\\b[^>]*>.*?</\\1\\s*>"));
    const QRegularExpression entryTag = pattern(QStringLiteral("<li\\b[^>]*>"));
    const QRegularExpression blockTag = pattern(
        QStringLiteral("</?(?:p|br|div|ul|ol|tr|table|blockquote|section|article|hr)\\b[^>]*>"));
    const QRegularExpression inlineTag = pattern(QStringLiteral(
        "</?(?:a|b|i|u|em|strong|span|li|img|center|sup|sub|font|small|mark|code|html|body|head|td|"
        "story|answer|response|output|final|reply|text|choices?|options?|sentences?|scene)\\b[^>]*"
        ">"));
    static constexpr std::array<std::pair<const char *, char16_t>, 11> entities{
        {{"&nbsp;", u' '},
         {"&lt;", u'<'},
         {"&gt;", u'>'},
         {"&quot;", u'"'},
         {"&apos;", u'\''},
         {"&#39;", u'\''},
         {"&hellip;", u'…'},
         {"&mdash;", u'—'},
         {"&ndash;", u'–'},
         {"&laquo;", u'«'},
         {"&raquo;", u'»'}}};
    const QRegularExpression pictureLink
        = pattern(QStringLiteral("!\\[[^\\]\\n]*\\]\\([^)\\n]*\\)"));
    const QRegularExpression link
        = pattern(QStringLiteral("\\[([^\\]\\n]+)\\]\\([^)\\s]*[:/#.][^)\\n]*\\)"));

    const QRegularExpression keycap = pattern(QStringLiteral("([0-9])\\x{FE0F}?\\x{20E3}"));
    /// Not the digits in circles, which begin entries of a list.
    const QRegularExpression emoji
        = pattern(QStringLiteral("[\\x{1F000}-\\x{1FAFF}\\x{2600}-\\x{2775}\\x{2794}-\\x{27BF}"
                                 "\\x{2B00}-\\x{2BFF}\\x{FE0F}\\x{20E3}\\x{E0020}-\\x{E007F}]"));

    const QRegularExpression fence = pattern(QStringLiteral("^\\s*(?:```|~~~)\\w*\\s*$"));

    const QRegularExpression lineOfOther
        = pattern(QStringLiteral("^\\s*(?:#+\\s*|\\*\\*)?(?:user|human|instruction|nutzer|benutzer|"
                                 "пользователь)(?:\\*\\*)?\\s*:"));
    const QRegularExpression label = pattern(QStringLiteral(
        "^\\s*(?:#+\\s*|\\*\\*)?(?:assistant|ai|bot|model|storyteller|narrator|story|"
        "response|answer|output|reply|erzähler(?:in)?|geschichte|antwort|рассказчик|"
        "сказочник|ассистент|история|сказка|ответ)(?:\\*\\*)?\\s*:(?:\\*\\*)?\\s*"));
    const QRegularExpression headingLine = pattern(
        QStringLiteral("^\\s*(?:#{1,6}\\s+(\\S.*?)|(?:\\*\\*|__)([^*_]+)(?:\\*\\*|__)):?\\s*$"));
    const QRegularExpression titleLine = pattern(
        QStringLiteral("^\\W*(?:title|titel|название|заголовок)\\s*:.*$|"
                       "^\\W*(?:chapter|kapitel|глава|part|teil|часть|scene|szene|сцена)\\s+"
                       "(?:\\d+|[IVX]+)\\b[^.!?]*$"));
    const QRegularExpression note = pattern(QStringLiteral(
        "^\\W*(?:note|word count|words?|level|anmerkung|hinweis|wort(?:an)?zahl|wörter|примечание|"
        "количество слов|слов)\\s*:.*$|"
        "^\\s*[\\[(*](?:\\s*(?:end|the end of|word count|note|to be continued|continued|ende|"
        "fortsetzung folgt|anmerkung|hinweis|конец|продолжение следует|примечание)\\b[^\\])]*)"
        "[\\])*]\\s*$"));
    const QRegularExpression sentenceEnd = pattern(QStringLiteral("[.!?…][\"'»“”’)*_]*\\s*$"));
    const QRegularExpression anyEntry = pattern(
        QStringLiteral("^\\s*(?:[-*•▪◦‣+→]|\\(?\\d{1,2}[.):]|[①-⑳❶-❿]|\\(?[a-fа-е][.)])\\s*\\S"));

#define CHITAI_YES                                                                                                          \
    "sure(?: thing)?|of course|certainly|absolutely|okay|ok|alright|all right|great|gladly|with "                           \
    "pleasure|gerne?|natürlich|klar|selbstverständlich|sicher|конечно|хорошо|с удовольствием|" \
    "разумеется|ладно"
#define CHITAI_HERE                                                                                \
    "here(?:'s|’s| is| are| comes| you go)|this is|hier (?:ist|kommt|sind|geht)|das ist|вот"

    /// A whole line.
    const QRegularExpression introduction
        = pattern(QStringLiteral("^\\W*(?:" CHITAI_YES "|" CHITAI_HERE ")\\b[^\\n]*:\\W*$|"
                                 "^\\W*(?:" CHITAI_YES ")(?:[ ,]+\\p{L}+){0,3}\\s*[!.]\\s*$|"
                                 "^\\s*(?:---+|\\*\\*\\*+|___+)\\s*$"));
    /// The beginning of one.
    const QRegularExpression introductionOfLine = pattern(QStringLiteral(
        "^\\W*(?:" CHITAI_YES ")[!.,]\\s+(?:" CHITAI_HERE ")\\b[^.!?:\\n]*[.!:]\\s+(?=\\S)"));
    const QRegularExpression offer = pattern(QStringLiteral(
        "^\\W*(?:i hope|let me know|would you like|do you want me|feel free|shall i|ich hoffe|sag "
        "mir|"
        "sagen sie mir|möchtest du|möchten sie|lass mich wissen|soll ich|надеюсь|дай(?:те)? знать|"
        "хотите|хочешь|если (?:вы )?хотите|если хочешь)\\b[^\\n]*(?:story|continue|version|adjust|"
        "geschichte|fortsetz|weitererzähl|anpass|истори|сказк|продолж|вариант|понрав)[^\\n]*$"));

    /// Signs that no story has.
    const QRegularExpression signOfMachine
        = pattern(QStringLiteral("https?://|\\bwww\\.|[<>{}|\\\\]|```|\\bjson\\b|"
                                 "^\\W*(?:user|assistant|system|human|note|word count)\\s*:"));
    const QRegularExpression speechOfMachine = pattern(QStringLiteral(
        "\\bas an ai\\b|language model|"
        "^\\W*(?:i[’']?m sorry|i am sorry|sorry|i apologi[sz]e),? (?:but )?i (?:can|am|do)|"
        "^\\W*i (?:can[’']?t|cannot|am unable to|won[’']?t) "
        "(?:help|assist|continue|write|create|tell "
        "|provide)|"
        "\\bsprachmodell|^\\W*(?:es )?tut mir leid,? (?:aber )?(?:ich|das) kann|"
        "^\\W*ich kann (?:dabei|dir dabei|ihnen dabei|diese (?:geschichte|anfrage)|das) nicht|"
        "языков\\w+ модел|^\\W*(?:извините|простите|к сожалению),? (?:но )?я (?:не могу|не умею)|"
        "^\\W*я не могу (?:помочь|продолжить|написать|создать|выполнить)|"
        "^\\W*(?:" CHITAI_YES ")[!,.]\\s+(?:" CHITAI_HERE ")\\b|"
        "^\\W*(?:" CHITAI_HERE
        ") (?:\\p{L}+ ){0,3}(?:story|continuation|version|geschichte|fortsetzung|"
        "история|историю|сказка|продолжение)\\b|"
        "^\\W*(?:i hope you|let me know|feel free to|ich hoffe,? (?:dir|ihnen|die|das|es)|"
        "lass mich wissen|надеюсь,? (?:вам|тебе|история|сказка|эта)|дай(?:те)? знать)\\b"));

#undef CHITAI_YES
#undef CHITAI_HERE
};

} // namespace chitai
