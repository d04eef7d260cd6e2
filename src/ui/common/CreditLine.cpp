// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/CreditLine.h"

#include "storage/ModelCredit.h"

#include <QCoreApplication>
#include <QLocale>

namespace chitai {

QString creditLine(const PictureCredit &credit)
{
    if (credit.isEmpty())
        return {};
    if (isMadeByModel(credit)) {
        QStringList makers{credit.author, credit.source};
        makers.removeAll(QString());
        const QString made = QCoreApplication::translate("CreditLine", "Drawn by a model");
        return makers.isEmpty() ? made : made + u": " + makers.join(QStringLiteral(", "));
    }
    QStringList parts;
    if (!credit.title.isEmpty())
        parts += QLocale().quoteString(credit.title);
    if (!credit.author.isEmpty())
        parts += credit.author;
    parts += credit.license == u"Public domain"
        ? QCoreApplication::translate("CreditLine", "Public domain")
        : credit.license;
    if (!credit.source.isEmpty())
        parts += credit.source;
    return parts.join(QStringLiteral(", "));
}

} // namespace chitai
