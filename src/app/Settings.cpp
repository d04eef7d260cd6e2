// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Settings.h"

#include "app/Console.h"

#include <QSettings>

namespace chitai {

namespace {

/// Reads values one after the other; of those that are wrong the first is told.
class ValueReader
{
public:
    explicit ValueReader(const QString &file)
        : m_file(file, QSettings::IniFormat)
    {
    }

    int read(const QString &name, int fallback, int least, int most)
    {
        const QString text = textOf(name);
        if (text.isEmpty())
            return fallback;
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        if (m_problem.isEmpty()) {
            m_problem = Console::tr("%1 is \"%2\"; it must be a number from %3 to %4.")
                            .arg(variableOf(name), text)
                            .arg(least)
                            .arg(most);
        }
        return fallback;
    }

    RussianNorm readNorm(const QString &name)
    {
        const QString text = textOf(name);
        if (const std::optional<RussianNorm> norm = russianNormFromCode(text))
            return *norm;
        if (!text.isEmpty() && m_problem.isEmpty()) {
            m_problem = Console::tr("%1 is \"%2\"; it must be reading or phonetic.")
                            .arg(variableOf(name), text);
        }
        return RussianNorm::Reading;
    }

    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    static QString variableOf(const QString &name) { return u"CHITAI_" % name.toUpper(); }

    QString textOf(const QString &name) const
    {
        const QString text = qEnvironmentVariable(variableOf(name).toLatin1().constData());
        return text.isEmpty() ? m_file.value(name).toString() : text;
    }

    QSettings m_file;
    QString m_problem;
};

} // namespace

Result<Settings> Settings::load(const QString &dataDir)
{
    constexpr int year = 366 * 24 * 3600;
    constexpr int maxDimension = 10'000;
    ValueReader reader(dataDir % u"/settings.ini");
    Settings settings;
    settings.gracePeriod
        = std::chrono::seconds(reader.read(QStringLiteral("grace_period_seconds"), 3600, 1, year));
    settings.pingTimeout = std::chrono::seconds(
        reader.read(QStringLiteral("ws_ping_timeout_seconds"), 300, 1, year));
    settings.maxClients = reader.read(QStringLiteral("max_clients"), 200, 1, 10'000);
    settings.illustrationMaxDimension
        = reader.read(QStringLiteral("illustration_max_dimension"), 1200, 16, maxDimension);
    settings.thumbnailMaxDimension = reader.read(
        QStringLiteral("illustration_thumbnail_max_dimension"), 200, 16, maxDimension);
    settings.webpQuality = reader.read(QStringLiteral("illustration_webp_quality"), 85, 1, 100);
    settings.russianNorm = reader.readNorm(QStringLiteral("russian_norm"));
    if (!reader.problem().isEmpty())
        return failure(ErrorCode::BadValue, reader.problem());
    return settings;
}

} // namespace chitai
