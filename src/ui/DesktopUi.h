// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "ui/ActivityFilter.h"
#include "ui/CorrectionsView.h"
#include "ui/DevicesView.h"
#include "ui/FilesView.h"
#include "ui/HistoryView.h"
#include "ui/HostedModelsView.h"
#include "ui/LibraryView.h"
#include "ui/NetworkView.h"
#include "ui/OpenItemView.h"
#include "ui/PicturesView.h"
#include "ui/ReadingView.h"
#include "ui/ScreenPlacement.h"
#include "ui/SettingsView.h"
#include "ui/SleepInhibitor.h"
#include "ui/SpeechView.h"
#include "ui/StoryStageView.h"
#include "ui/StoryView.h"
#include "ui/SyllableEditor.h"

#include <QQmlEngine>
#include <functional>
#include <memory>

class QQuickWindow;

namespace chitai {

struct Stores;

/// The two windows: what the child sees, and the parent's panel. Needs a QGuiApplication.
class DesktopUi
{
public:
    struct Options
    {
        QString screen; ///< the child's, see ScreenPlacement
        bool isDark = false;
        bool hasReducedMotion = false; ///< nothing moves, everything appears at once
    };

    /// All of it must outlive the windows.
    struct Parts
    {
        SessionModel &model;
        GraceTimer &graceTimer;
        Database &database;
        const Clock &clock;
        Stores &stores;
        LibraryEditor &editor;
        const IllustrationFiles &files;
        IllustrationImporter &importer;
        BackupKeeper &backups;
        Devices &devices;
        Pairing &pairing;
        ProfileKeeper &profiles;
        const Syllabifiers &syllabifiers;
        StoryDesk &desk;
        SleepInhibitor &inhibitor;
        Voice &voice;
    };

    explicit DesktopUi(const Parts &parts);
    ~DesktopUi();

    /// Makes the child's window and shows it; the parent's as well as soon as the child's was
    /// drawn, which so does not wait for it, or after a moment where it is not drawn, for it is on
    /// another workspace. `tellProblem` hears then why the parent's could not be made.
    [[nodiscard]] Result<void> show(const Options &options,
                                    const std::function<void(const Error &)> &tellProblem);

    [[nodiscard]] ReadingView &reading() { return m_reading; }
    [[nodiscard]] LibraryView &library() { return m_library; }
    [[nodiscard]] OpenItemView &item() { return m_item; }
    [[nodiscard]] PicturesView &pictures() { return m_pictures; }
    [[nodiscard]] HistoryView &history() { return m_history; }
    [[nodiscard]] FilesView &files() { return m_files; }
    [[nodiscard]] DevicesView &devices() { return m_devices; }
    [[nodiscard]] SettingsView &settings() { return m_settings; }
    [[nodiscard]] CorrectionsView &corrections() { return m_corrections; }
    [[nodiscard]] SyllableEditor &syllableEditor() { return m_syllableEditor; }
    [[nodiscard]] StoryStageView &storyStage() { return m_storyStage; }
    [[nodiscard]] StoryView &story() { return m_story; }
    [[nodiscard]] HostedModelsView &hostedModels() { return m_hostedModels; }
    [[nodiscard]] NetworkView &network() { return m_network; }
    [[nodiscard]] QQuickWindow *display() const { return m_display.get(); }
    /// Null until it was made.
    [[nodiscard]] QQuickWindow *panel() const { return m_panel.get(); }

private:
    [[nodiscard]] Result<void> showPanel();
    [[nodiscard]] QVariantMap common();
    void connectScreenKeys(QQuickWindow &window);
    [[nodiscard]] Result<std::unique_ptr<QQuickWindow>> make(const QString &type,
                                                             const QVariantMap &properties);

    ReadingView m_reading;
    ActivityFilter m_activity; // of the parent's window
    LibraryView m_library;
    OpenItemView m_item;
    PicturesView m_pictures;
    HistoryView m_history;
    FilesView m_files;
    DevicesView m_devices;
    NetworkView m_network;
    SettingsView m_settings;
    CorrectionsView m_corrections;
    SyllableEditor m_syllableEditor;
    SpeechView m_speech;
    StoryStageView m_storyStage;
    StoryView m_story;
    HostedModelsView m_hostedModels;
    Options m_options;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_display;
    std::unique_ptr<QQuickWindow> m_panel;
    ScreenMemory m_screenMemory;
    std::unique_ptr<ScreenPlacement> m_placement;
};

/// Whether the desktop is dark, or what CHITAI_THEME says: light, dark or auto.
[[nodiscard]] bool wantsDark();

/// Sets Qt up to show a tap as soon as it can; a person's own setting of the same variable stays.
/// Before the application object is made.
void prepareForFastTaps();

} // namespace chitai
