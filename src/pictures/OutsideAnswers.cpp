// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OutsideAnswers.h"

#include "pictures/OutsideService.h"

#include <QHash>
#include <QRegularExpression>

namespace chitai {

namespace {

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestQuestion = 100;

QString entityText(const QString &name)
{
    static const QHash<QString, QString> known{{QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("nbsp"), QStringLiteral(" ")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")}};
    if (!name.startsWith(u'#'))
        return known.value(name.toLower());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool isNumber = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
    if (!isNumber || code < 0x20 || code > 0x10ffff || QChar::isSurrogate(char32_t(code)))
        return {};
    const char32_t letter = code;
    return QString::fromUcs4(&letter, 1);
}

} // namespace

QString plainLine(const QString &html)
{
    static const QRegularExpression tag(QStringLiteral("<[^<>]*>"));
    static const QRegularExpression entity(QStringLiteral("&(#?[A-Za-z0-9]{1,8});"));
    QString text = html.left(20 * longestLine);
    text.replace(tag, QStringLiteral(" "));
    QString plain;
    qsizetype from = 0;
    for (auto found = entity.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += entityText(match.captured(1));
        from = match.capturedEnd();
    }
    plain += QStringView(text).mid(from);
    plain.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Format
            || (letter.category() == QChar::Other_Control && !letter.isSpace());
    });
    return plain.simplified().left(longestLine);
}

QUrl webAddress(const QJsonValue &value)
{
    const QUrl url(value.toString(), QUrl::TolerantMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
        && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isWeb ? url : QUrl();
}

bool isUnfit(const QString &words)
{
    static const QRegularExpression unfit(
        QStringLiteral(
            "\\b(nud(e|es|ity|ism|ist|ists)|naked|erotic\\w*|sexual\\w*|sex|porn\\w*|"
            "penis\\w*|vagina\\w*|vulva\\w*|breasts?|topless|genital\\w*|bondage|fetish\\w*|"
            "masturbat\\w*|corpses?|dead (people|bodies|humans)|autops\\w*|executions?|"
            "gore|wounds?|injur\\w*|torture|suicide\\w*|massacres?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return unfit.match(words).hasMatch();
}

QString askedWords(const QString &words)
{
    QString asked;
    for (const QChar letter : words.normalized(QString::NormalizationForm_C)) {
        const bool isKept = letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()
            || letter == u'-' || letter == u'\'' || letter == u'’';
        asked += isKept ? letter : QChar(u' ');
    }
    return asked.simplified().left(longestQuestion).trimmed();
}

bool isFreeLicense(const QString &license)
{
    static const QRegularExpression free(
        QStringLiteral("^(cc0( 1\\.0)?|pdm( 1\\.0)?|public domain( mark 1\\.0)?|pd|"
                       "(cc[ -])?by([ -]sa)?([ -]\\d\\.\\d( [a-z]{2,3})?)?)$"),
        QRegularExpression::CaseInsensitiveOption);
    return free.match(license.simplified()).hasMatch();
}

} // namespace chitai
