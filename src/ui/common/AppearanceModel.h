// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "ui/common/PageModel.h"

#include <QStringList>

namespace chitai {

class SettingsStore;

/// Language, theme and text size of the windows, as a person has chosen them. A choice takes effect
/// at once and is kept for the next start; what the command line or the environment asks for goes
/// before it until somebody chooses anew, and is not kept.
class AppearanceModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(int languageIndex READ languageIndex WRITE setLanguageIndex NOTIFY changed)
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT)
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool isDark READ isDark NOTIFY changed)
    Q_PROPERTY(int textSizeIndex READ textSizeIndex WRITE setTextSizeIndex NOTIFY changed)
    Q_PROPERTY(QStringList textSizeNames READ textSizeNames CONSTANT)
    Q_PROPERTY(double textScale READ textScale NOTIFY changed)

public:
    enum Theme { AsSystem, Light, Dark };
    Q_ENUM(Theme)

    /// What holds where nobody has chosen, and what goes before a choice in this run.
    struct Start
    {
        Language systemLanguage = Language::English;
        std::optional<Language> language = {}; ///< of the command line
        std::optional<Theme> theme = {}; ///< of the environment
    };

    /// The settings must outlive the model.
    explicit AppearanceModel(SettingsStore &settings, QObject *parent = nullptr);

    /// Before the windows are made. A value that is not known counts as not chosen.
    void start(const Start &start);

    [[nodiscard]] Language language() const { return m_language; }
    /// Among allLanguages.
    [[nodiscard]] int languageIndex() const { return int(m_language); }
    /// Keeps the language, also where it is the one that was guessed.
    void setLanguageIndex(int index);
    /// In their own words, in the order of allLanguages.
    [[nodiscard]] static QStringList languageNames();

    /// A Theme.
    [[nodiscard]] int theme() const { return m_theme; }
    void setTheme(int theme);
    [[nodiscard]] bool isDark() const
    {
        return m_theme == AsSystem ? m_isDesktopDark : m_theme == Dark;
    }
    /// What AsSystem means now.
    void setDesktopDark(bool isDark);

    /// Looks at the desktop's colours whenever they change.
    void followDesktop();

    [[nodiscard]] int textSizeIndex() const { return m_textSizeIndex; }
    void setTextSizeIndex(int index);
    /// "100 %" and so on.
    [[nodiscard]] static QStringList textSizeNames();
    /// By which the letters of the parent's window are larger: 1 to 1.5.
    [[nodiscard]] double textScale() const;
    /// The one that people can choose which is nearest to any number; 1 for none.
    [[nodiscard]] static double nearestTextScale(double scale);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
    void languageChanged(chitai::Language language);

private:
    void keep(const QString &key, const QString &value);

    SettingsStore &m_settings;
    Language m_language = Language::English;
    int m_theme = AsSystem;
    bool m_isDesktopDark = false;
    int m_textSizeIndex = 0;
};

/// By the colours of the desktop.
[[nodiscard]] bool isDesktopDark();

} // namespace chitai
