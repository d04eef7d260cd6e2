// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "ui/common/PageModel.h"
#include "ui/start/ScreenMapModel.h"

#include <QStringList>

namespace chitai {

class AppearanceModel;
class Clock;
class Profiles;
class SessionStore;
class SettingsStore;

/// What a new family is asked at its very first start, in three steps. Each is kept when it is
/// left by next() and passed over by passOver(); the setting "first_start" holds the step until all
/// are done, and then when that was. A family that is no longer new is never asked.
class FirstStartModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY isOpenChanged)
    Q_PROPERTY(int step READ step NOTIFY stepChanged)
    Q_PROPERTY(int partOfDay READ partOfDay CONSTANT)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY childChanged)
    Q_PROPERTY(QStringList faces READ faces CONSTANT)
    Q_PROPERTY(int faceIndex READ faceIndex WRITE setFaceIndex NOTIFY childChanged)
    Q_PROPERTY(QString face READ face NOTIFY childChanged)
    Q_PROPERTY(QStringList colours READ colours CONSTANT)
    Q_PROPERTY(QString colour READ colour NOTIFY childChanged)
    Q_PROPERTY(int colourIndex READ colourIndex WRITE setColourIndex NOTIFY childChanged)
    Q_PROPERTY(int readingIndex READ readingIndex WRITE setReadingIndex NOTIFY childChanged)
    Q_PROPERTY(bool isIntroduced READ isIntroduced NOTIFY childChanged)
    Q_PROPERTY(chitai::ScreenMapModel *screens READ screens CONSTANT)

public:
    enum Step { InterfaceLanguage, Child, Screens };
    Q_ENUM(Step)
    enum PartOfDay { Morning, Day, Evening };
    Q_ENUM(PartOfDay)

    /// All of it must outlive the model.
    struct Dependencies
    {
        SettingsStore &settings;
        const SessionStore &sessions;
        Profiles &children;
        AppearanceModel &appearance;
        const Clock &clock;
    };

    explicit FirstStartModel(const Dependencies &deps, QObject *parent = nullptr);

    /// Opens the first step for a new family, and the one that was reached where the program ended
    /// before the last. Where nothing can be read nothing is asked.
    void start();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] int step() const { return m_step; }
    /// A PartOfDay, by the clock on the wall.
    [[nodiscard]] int partOfDay() const;

    /// What was entered of the child, kept by next() alone. It stays while one goes to and fro.
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QStringList faces() const;
    [[nodiscard]] int faceIndex() const { return m_faceIndex; }
    void setFaceIndex(int index);
    [[nodiscard]] QString face() const { return faces()[m_faceIndex]; }
    [[nodiscard]] QStringList colours() const;
    [[nodiscard]] int colourIndex() const { return m_colourIndex; }
    void setColourIndex(int index);
    [[nodiscard]] QString colour() const { return colours()[m_colourIndex]; }
    /// Among allLanguages; until it is chosen, that of the windows.
    [[nodiscard]] int readingIndex() const { return int(readingLanguage()); }
    void setReadingIndex(int index);
    /// The child is known: the last step leads into reading.
    [[nodiscard]] bool isIntroduced() const;
    [[nodiscard]] ScreenMapModel *screens() { return &m_screens; }

    /// Keeps this step and goes on. A problem is told in `message`, and the step stays.
    Q_INVOKABLE void next();
    /// Goes on without keeping anything.
    Q_INVOKABLE void passOver();
    Q_INVOKABLE void back();
    /// The child looks at a tablet: the last step is done.
    Q_INVOKABLE void useTablet();

Q_SIGNALS:
    void isOpenChanged();
    void stepChanged();
    void childChanged();
    /// All steps are behind. `reads`: the person said so, and the child's language is known.
    void finished(bool reads);
    void tabletWanted();
    /// Each screen shall say which it is.
    void screenNamesWanted();

private:
    [[nodiscard]] bool isNewFamily() const;
    void takeDraft();
    [[nodiscard]] Language readingLanguage() const;
    [[nodiscard]] bool keepStep();
    void goTo(int step);
    void finish(bool reads);

    Dependencies m_deps;
    ScreenMapModel m_screens;
    bool m_isOpen = false;
    int m_step = InterfaceLanguage;
    QString m_name;
    int m_faceIndex = 0;
    int m_colourIndex = 0;
    std::optional<Language> m_reading;
};

} // namespace chitai
