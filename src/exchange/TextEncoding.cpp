// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/TextEncoding.h"

#include "exchange/LetterEvidence.h"
#include "exchange/SpoiltText.h"

#include <QStringDecoder>
#include <memory>
#include <optional>
#include <uchardet/uchardet.h>

namespace chitai {

namespace {

// More of it tells nothing new, and a code page is guessed in a moment.
constexpr qsizetype evidenceBytes = 64 * 1024;

struct EncodingNames
{
    TextEncoding encoding;
    const char *name; ///< that Qt knows, and a person who has heard of it
    const char *uchardetName; ///< nullptr where uchardet does not tell it well
};

constexpr std::array encodingNames{
    EncodingNames{TextEncoding::Utf8, "UTF-8", nullptr},
    EncodingNames{TextEncoding::Utf16Le, "UTF-16LE", nullptr},
    EncodingNames{TextEncoding::Utf16Be, "UTF-16BE", nullptr},
    EncodingNames{TextEncoding::Utf32Le, "UTF-32LE", nullptr},
    EncodingNames{TextEncoding::Utf32Be, "UTF-32BE", nullptr},
    EncodingNames{TextEncoding::Windows1251, "Windows-1251", "WINDOWS-1251"},
    EncodingNames{TextEncoding::Koi8R, "KOI8-R", "KOI8-R"},
    EncodingNames{TextEncoding::Ibm866, "IBM866", "IBM866"},
    EncodingNames{TextEncoding::MacCyrillic, "x-mac-cyrillic", "MAC-CYRILLIC"},
    EncodingNames{TextEncoding::Iso8859_5, "ISO-8859-5", "ISO-8859-5"},
    EncodingNames{TextEncoding::Windows1252, "Windows-1252", nullptr},
    EncodingNames{TextEncoding::MacRoman, "macintosh", nullptr},
    EncodingNames{TextEncoding::Ibm850, "IBM850", nullptr},
    EncodingNames{TextEncoding::Utf8As1252, "Windows-1252", nullptr},
    EncodingNames{TextEncoding::Utf8As1251, "Windows-1251", nullptr},
};

const EncodingNames &namesOf(TextEncoding encoding)
{
    return encodingNames[size_t(encoding)];
}

std::optional<TextEncoding> encodingByMark(const QByteArray &bytes)
{
    const auto known = QStringConverter::encodingForData(bytes);
    if (!known)
        return std::nullopt;
    switch (*known) {
    case QStringConverter::Utf8:
        return TextEncoding::Utf8;
    case QStringConverter::Utf16LE:
        return TextEncoding::Utf16Le;
    case QStringConverter::Utf16BE:
        return TextEncoding::Utf16Be;
    case QStringConverter::Utf32LE:
        return TextEncoding::Utf32Le;
    case QStringConverter::Utf32BE:
        return TextEncoding::Utf32Be;
    default:
        return std::nullopt;
    }
}

/// In UTF-16 every other byte is 0 for Latin letters, and 4 for Cyrillic ones; in no text of bytes
/// is either frequent.
std::optional<TextEncoding> utf16WithoutMark(const QByteArray &bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    std::array<qsizetype, 2> pages{};
    const qsizetype size = qMin(bytes.size(), evidenceBytes);
    for (qsizetype i = 0; i < size; ++i) {
        if (bytes[i] == 0 || bytes[i] == 4)
            ++pages[size_t(i % 2)];
    }
    const qsizetype most = size / 2 * 7 / 10;
    if (pages[1] > most && pages[0] < most / 4)
        return TextEncoding::Utf16Le;
    if (pages[0] > most && pages[1] < most / 4)
        return TextEncoding::Utf16Be;
    return std::nullopt;
}

/// Whether as many of the bytes above ASCII are letters in UTF-8 as are not: one bad byte is a bad
/// byte, and no other encoding.
bool isMostlyUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype good = 0;
    qsizetype bad = 0;
    for (const QChar letter : text) {
        if (letter == QChar::ReplacementCharacter)
            ++bad;
        else if (letter.unicode() >= 0x80 && isLikelyLetter(letter))
            ++good;
    }
    // By accident such letters are rare in text of a code page: as many of each speak for UTF-8.
    return bad == 0 || (good > 0 && good >= bad);
}

std::optional<TextEncoding> cyrillicByUchardet(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size())) != 0)
        return std::nullopt;
    uchardet_data_end(detector.get());
    const QByteArray name(uchardet_get_charset(detector.get()));
    for (const EncodingNames &known : encodingNames) {
        if (known.uchardetName && name.compare(known.uchardetName, Qt::CaseInsensitive) == 0)
            return known.encoding;
    }
    return std::nullopt;
}

/// Text of bytes: a sample of those lines that have letters above ASCII, since the others are the
/// same under every code page.
QByteArray evidenceOf(const QByteArray &bytes)
{
    QByteArray evidence;
    for (qsizetype start = 0; start < bytes.size() && evidence.size() < evidenceBytes;) {
        qsizetype end = start;
        bool isTelling = false;
        for (; end < bytes.size() && bytes[end] != '\n' && bytes[end] != '\r'; ++end)
            isTelling = isTelling || quint8(bytes[end]) >= 0x80;
        if (isTelling)
            evidence += bytes.sliced(start, qMin(end - start, evidenceBytes)) + '\n';
        start = end + 1;
    }
    return evidence;
}

TextEncoding likeliest(const QByteArray &evidence, std::initializer_list<TextEncoding> candidates)
{
    TextEncoding best = TextEncoding::Windows1252;
    double bestLikelihood = 0;
    bool isFirst = true;
    for (const TextEncoding candidate : candidates) {
        const double likelihood = letterLikelihood(decodeText(evidence, candidate));
        if (isFirst || likelihood > bestLikelihood) {
            best = candidate;
            bestLikelihood = likelihood;
        }
        isFirst = false;
    }
    return best;
}

/// Compared on words and sentences of the three languages, one to forty lines of each: uchardet
/// tells the Cyrillic code pages in 95 to 100 of 100 cases and the German ones of a Mac and of DOS
/// never; ICU's detector knows neither those nor IBM866, and is wrong wherever much Latin stands
/// between Cyrillic. The likelihood of the letters tells the rest.
TextEncoding codePageOf(const QByteArray &evidence)
{
    using enum TextEncoding;
    const std::optional<TextEncoding> cyrillic = cyrillicByUchardet(evidence);
    // They have most small letters in common, and uchardet looks at these.
    if (cyrillic == Windows1251 || cyrillic == MacCyrillic)
        return likeliest(evidence, {*cyrillic, Windows1251, MacCyrillic});
    if (cyrillic)
        return *cyrillic;
    return likeliest(
        evidence,
        {Windows1252, MacRoman, Ibm850, Windows1251, Koi8R, Ibm866, MacCyrillic, Iso8859_5});
}

bool isTakenForCodePage(TextEncoding encoding)
{
    return encoding == TextEncoding::Utf8As1252 || encoding == TextEncoding::Utf8As1251;
}

/// UTF-8, or what has become of it.
TextEncoding whichUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(evidenceOf(bytes));
    for (const TextEncoding spoilt : {TextEncoding::Utf8As1252, TextEncoding::Utf8As1251}) {
        if (isSpoiltBy(namesOf(spoilt).name, text))
            return spoilt;
    }
    return TextEncoding::Utf8;
}

QString withoutMark(QString text)
{
    if (text.startsWith(u'\ufeff'))
        text.remove(0, 1);
    return text;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    if (isTakenForCodePage(encoding))
        return QStringLiteral("UTF-8 → %1").arg(QLatin1String(namesOf(encoding).name));
    if (encoding == TextEncoding::MacRoman)
        return QStringLiteral("Mac Roman");
    if (encoding == TextEncoding::MacCyrillic)
        return QStringLiteral("Mac Cyrillic");
    return QString::fromLatin1(namesOf(encoding).name);
}

TextEncoding detectEncoding(const QByteArray &bytes)
{
    if (const std::optional<TextEncoding> marked = encodingByMark(bytes))
        return *marked == TextEncoding::Utf8 ? whichUtf8(bytes) : *marked;
    if (const std::optional<TextEncoding> wide = utf16WithoutMark(bytes))
        return *wide;
    if (isMostlyUtf8(bytes))
        return whichUtf8(bytes);
    return codePageOf(evidenceOf(bytes));
}

QString decodeText(const QByteArray &bytes, TextEncoding encoding)
{
    if (isTakenForCodePage(encoding)) {
        // The mark may have been spoilt, too, behind one that was not.
        return withoutMark(
            mendedFrom(namesOf(encoding).name, withoutMark(QString::fromUtf8(bytes))));
    }
    QStringDecoder decoder(namesOf(encoding).name);
    if (!decoder.isValid())
        return {};
    return withoutMark(decoder(bytes));
}

} // namespace chitai
