// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/RescueWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace chitai {

namespace {

/// The context of the translations.
struct RescueWords
{
    Q_DECLARE_TR_FUNCTIONS(chitai::RescueWords)
};

} // namespace

QString longDay(const QDateTime &moment)
{
    // The locale's long format has the day of the week, and in Russian ends in a stop of its own.
    const QLocale locale;
    const bool isGerman = locale.language() == QLocale::German;
    return locale.toString(moment.toLocalTime().date(),
                           isGerman ? QStringLiteral("d. MMMM yyyy")
                                    : QStringLiteral("d MMMM yyyy"));
}

QString rescueOffer(const QDateTime &madeAt)
{
    return RescueWords::tr("Restore the backup of %1").arg(longDay(madeAt));
}

QString describeRescue(const RestoreReport &report)
{
    const SalvagedRows saved = report.saved.value_or(SalvagedRows());
    QStringList parts{RescueWords::tr("The backup of %1 is ready.").arg(longDay(report.madeAt))};
    if (saved == SalvagedRows()) {
        parts += RescueWords::tr("The damaged data had nothing more that could be read.");
    } else {
        parts += RescueWords::tr("From the damaged data were added:") + u' '
            + QStringList{RescueWords::tr("%n text(s)", "", int(saved.texts)),
                          RescueWords::tr("%n session(s)", "", int(saved.sessions)),
                          RescueWords::tr("%n note(s) of the reading", "", int(saved.facts))}
                  .join(QStringLiteral(", "))
            + u'.';
    }
    parts += RescueWords::tr("The damaged file is kept.");
    return parts.join(u' ');
}

} // namespace chitai
