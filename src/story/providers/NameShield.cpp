// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "story/providers/NameShield.h"

#include <QStringBuilder>

namespace chitai {

namespace {

bool isCyrillic(const QString &name)
{
    return !name.isEmpty() && name[0].unicode() >= 0x400 && name[0].unicode() < 0x530;
}

/// Matches the name and its forms: in Russian what stands before the ending, with the endings of
/// the declensions; elsewhere the name, with the s of the genitive.
QString formsOf(const QString &name)
{
    if (!isCyrillic(name))
        return QRegularExpression::escape(name) % QStringLiteral("(?:['’]?s)?");
    QString stem = name;
    if (stem.size() > 2 && QStringLiteral("аяйьАЯЙЬ").contains(stem.back()))
        stem.chop(1);
    return QRegularExpression::escape(stem)
        % QStringLiteral("(?:а|я|ы|и|е|у|ю|ой|ей|ёй|ою|ею|ом|ем|ём|ь|ью|й|ин|ина|ино|ины)?");
}

} // namespace

NameShield::NameShield(const QStringList &names)
{
    QStringList forms;
    for (const QString &name : names) {
        if (name.trimmed().size() > 1)
            forms += formsOf(name.trimmed());
    }
    if (forms.isEmpty())
        return;
    m_pattern = QRegularExpression(u"(?<!\\w)(?:" % forms.join(u'|') % u")(?!\\w)",
                                   QRegularExpression::UseUnicodePropertiesOption
                                       | QRegularExpression::CaseInsensitiveOption);
}

QString NameShield::hide(const QString &text) const
{
    if (m_pattern.pattern().isEmpty())
        return text;
    QString hidden;
    qsizetype end = 0;
    for (auto match = m_pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch name = match.next();
        hidden += text.mid(end, name.capturedStart() - end);
        hidden += isCyrillic(name.captured()) ? QStringLiteral("Ребёнок") : QStringLiteral("Kim");
        end = name.capturedEnd();
    }
    return hidden % text.mid(end);
}

} // namespace chitai
