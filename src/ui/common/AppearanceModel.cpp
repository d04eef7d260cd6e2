// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/AppearanceModel.h"

#include "storage/SettingsStore.h"
#include "ui/common/Problem.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>
#include <array>

namespace chitai {

namespace {

const QString languageKey = QStringLiteral("interface_language");
const QString themeKey = QStringLiteral("interface_theme");
const QString textSizeKey = QStringLiteral("interface_text_percent");

constexpr std::array textPercents{100, 125, 150};

QStringList themeCodes()
{
    return {QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark")};
}

} // namespace

AppearanceModel::AppearanceModel(SettingsStore &settings, QObject *parent)
    : PageModel(parent)
    , m_settings(settings)
{
}

void AppearanceModel::start(const Start &start)
{
    const auto stored
        = [this](const QString &key) { return m_settings.value(key).value_or(QString()); };
    m_language = start.language.value_or(
        languageFromCode(stored(languageKey)).value_or(start.systemLanguage));
    m_theme = start.theme.value_or(
        Theme(std::max<qsizetype>(AsSystem, themeCodes().indexOf(stored(themeKey)))));
    const auto size
        = std::find(textPercents.begin(), textPercents.end(), stored(textSizeKey).toInt());
    m_textSizeIndex = size == textPercents.end() ? 0 : int(size - textPercents.begin());
    Q_EMIT changed();
}

void AppearanceModel::setLanguageIndex(int index)
{
    if (index < 0 || index >= int(allLanguages.size()))
        return;
    const Language language = allLanguages[std::size_t(index)];
    const bool isOther = std::exchange(m_language, language) != language;
    // The words come first: should there be a problem, it is told in the new language.
    if (isOther)
        Q_EMIT languageChanged(language);
    keep(languageKey, languageCode(language));
}

QStringList AppearanceModel::languageNames()
{
    return {QStringLiteral("Русский"), QStringLiteral("Deutsch"), QStringLiteral("English")};
}

void AppearanceModel::setTheme(int theme)
{
    if (theme < AsSystem || theme > Dark)
        return;
    m_theme = theme;
    keep(themeKey, themeCodes()[theme]);
}

void AppearanceModel::setDesktopDark(bool isDark)
{
    if (isDark == m_isDesktopDark)
        return;
    m_isDesktopDark = isDark;
    Q_EMIT changed();
}

void AppearanceModel::followDesktop()
{
    qApp->installEventFilter(this);
}

bool AppearanceModel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        setDesktopDark(isDesktopDark());
    return PageModel::eventFilter(watched, event);
}

void AppearanceModel::setTextSizeIndex(int index)
{
    if (index < 0 || index >= int(textPercents.size()))
        return;
    m_textSizeIndex = index;
    keep(textSizeKey, QString::number(textPercents[std::size_t(index)]));
}

QStringList AppearanceModel::textSizeNames()
{
    QStringList names;
    for (const int percent : textPercents)
        names += QStringLiteral("%1\u00a0%").arg(percent);
    return names;
}

double AppearanceModel::textScale() const
{
    return textPercents[std::size_t(m_textSizeIndex)] / 100.0;
}

double AppearanceModel::nearestTextScale(double scale)
{
    const auto isFarther = [percent = scale * 100](int a, int b) {
        return std::abs(a - percent) < std::abs(b - percent);
    };
    return *std::min_element(textPercents.begin(), textPercents.end(), isFarther) / 100.0;
}

void AppearanceModel::keep(const QString &key, const QString &value)
{
    Q_EMIT acted();
    Q_EMIT changed();
    report(m_settings.setValue(key, value), describeProblem);
}

bool isDesktopDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

} // namespace chitai
