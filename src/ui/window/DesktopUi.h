// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Error.h"
#include "ui/common/AppearanceModel.h"
#include "ui/devices/DevicesPageModel.h"
#include "ui/files/FilesPageModel.h"
#include "ui/help/HandbookModel.h"
#include "ui/history/HistoryPageModel.h"
#include "ui/library/DrawnPicturesModel.h"
#include "ui/library/LibraryPageModel.h"
#include "ui/library/NewTextModel.h"
#include "ui/library/OpenItemModel.h"
#include "ui/library/OutsidePicturesModel.h"
#include "ui/library/PicturesModel.h"
#include "ui/practice/BeginningModel.h"
#include "ui/practice/ClassModel.h"
#include "ui/practice/LettersModel.h"
#include "ui/practice/ProgressFiles.h"
#include "ui/practice/ProgressModel.h"
#include "ui/practice/ReviewModel.h"
#include "ui/reading/FreeMinuteModel.h"
#include "ui/reading/NetworkModel.h"
#include "ui/reading/ReadingPageModel.h"
#include "ui/reading/SpeechModel.h"
#include "ui/settings/AutostartModel.h"
#include "ui/settings/CorrectionsModel.h"
#include "ui/settings/DrawingServiceModel.h"
#include "ui/settings/SettingsPageModel.h"
#include "ui/start/FirstStartModel.h"
#include "ui/story/HostedModelsPanelModel.h"
#include "ui/story/StoryPageModel.h"
#include "ui/story/StorySetupModel.h"
#include "ui/syllables/SyllableEditor.h"
#include "ui/window/ActivityFilter.h"
#include "ui/window/DoubleClickFilter.h"
#include "ui/window/PageListModel.h"
#include "ui/window/ScreenPlacement.h"
#include "ui/window/SleepInhibitor.h"
#include "ui/window/WindowMemory.h"

#include <QQmlEngine>
#include <functional>
#include <memory>

class QQuickWindow;

namespace chitai {

class AppCore;
class WindowKeys;

/// The two windows: what the child sees, and the parent's panel. Needs a QGuiApplication.
class DesktopUi
{
public:
    struct Options
    {
        QString screen; ///< the child's, see ScreenPlacement
        bool isDark = false; ///< the desktop is, for whoever wants it like that
        bool hasReducedMotion = false; ///< nothing moves, everything appears at once
        bool offersFirstStart = false; ///< a new family is asked a few things
    };

    /// All of it must outlive the windows.
    DesktopUi(AppCore &core, SleepInhibitor &inhibitor, Voice &voice);
    ~DesktopUi();

    /// Makes the child's window and shows it; the parent's as well as soon as the child's was
    /// drawn, which so does not wait for it, or after a moment where it is not drawn, for it is on
    /// another workspace. `tellProblem` hears then why the parent's could not be made.
    [[nodiscard]] Result<void> show(const Options &options,
                                    const std::function<void(const Error &)> &tellProblem);

    /// Shows all words anew, in the language that the program speaks now.
    void retranslate();

    [[nodiscard]] AppearanceModel &appearance() { return m_appearance; }
    [[nodiscard]] FirstStartModel &firstStart() { return m_firstStart; }
    [[nodiscard]] ReadingPageModel &reading() { return m_reading; }
    [[nodiscard]] FreeMinuteModel &freeMinute() { return m_minute; }
    [[nodiscard]] LibraryPageModel &library() { return m_library; }
    [[nodiscard]] NewTextModel &newText() { return m_newText; }
    [[nodiscard]] OpenItemModel &item() { return m_item; }
    [[nodiscard]] PicturesModel &pictures() { return m_pictures; }
    [[nodiscard]] OutsidePicturesModel &outside() { return m_outside; }
    [[nodiscard]] DrawnPicturesModel &drawn() { return m_drawn; }
    [[nodiscard]] DrawingServiceModel &drawingService() { return m_drawingService; }
    [[nodiscard]] HistoryPageModel &history() { return m_history; }
    [[nodiscard]] ProgressModel &progress() { return m_progress; }
    [[nodiscard]] ClassModel &classes() { return m_classes; }
    [[nodiscard]] LettersModel &letters() { return m_letters; }
    [[nodiscard]] ProgressFiles &progressFiles() { return m_progressFiles; }
    [[nodiscard]] ReviewModel &review() { return m_review; }
    [[nodiscard]] ReviewModel &pastReview() { return m_pastReview; }
    [[nodiscard]] FilesPageModel &files() { return m_files; }
    [[nodiscard]] DevicesPageModel &devices() { return m_devices; }
    [[nodiscard]] SettingsPageModel &settings() { return m_settings; }
    [[nodiscard]] AutostartModel &autostart() { return m_autostart; }
    [[nodiscard]] CorrectionsModel &corrections() { return m_corrections; }
    [[nodiscard]] SyllableEditor &syllableEditor() { return m_syllableEditor; }
    [[nodiscard]] StorySetupModel &storySetup() { return m_storySetup; }
    [[nodiscard]] StoryPageModel &story() { return m_story; }
    [[nodiscard]] HostedModelsPanelModel &hostedModels() { return m_hostedModels; }
    [[nodiscard]] NetworkModel &network() { return m_network; }
    [[nodiscard]] HandbookModel &handbook() { return m_handbook; }
    [[nodiscard]] PageListModel &pages() { return m_pages; }
    [[nodiscard]] QQuickWindow *display() const { return m_display.get(); }
    /// Null until it was made.
    [[nodiscard]] QQuickWindow *panel() const { return m_panel.get(); }

private:
    [[nodiscard]] Result<void> showPanel();
    void connectLetters();
    void connectPictures();
    void offerFirstStart();
    /// Opens the chapter of the open page, or goes back there.
    void toggleHandbook();
    void showScreens();
    [[nodiscard]] QVariantMap common();
    /// The keys of a window, which work as long as it is there.
    WindowKeys &addKeys(QQuickWindow &window, PageListModel *pages);
    /// What the open page offers to take back, if anything.
    bool undoOnPage();
    [[nodiscard]] Result<std::unique_ptr<QQuickWindow>> make(const QString &type,
                                                             const QVariantMap &properties);

    AppearanceModel m_appearance;
    ReadingPageModel m_reading;
    FreeMinuteModel m_minute;
    ActivityFilter m_activity; // of the parent's window
    DoubleClickFilter m_doubleClicks; // of the parent's window
    LibraryPageModel m_library;
    NewTextModel m_newText;
    OpenItemModel m_item;
    PicturesModel m_pictures;
    OutsidePicturesModel m_outside;
    DrawnPicturesModel m_drawn;
    DrawingServiceModel m_drawingService;
    HistoryPageModel m_history;
    ProgressModel m_progress;
    ProgressFiles m_progressFiles;
    LettersModel m_letters;
    ClassModel m_classes;
    ReviewModel m_review; // of the session that has just ended
    ReviewModel m_pastReview; // of one of the history
    BeginningModel m_beginning;
    FilesPageModel m_files;
    DevicesPageModel m_devices;
    NetworkModel m_network;
    SettingsPageModel m_settings;
    AutostartModel m_autostart;
    CorrectionsModel m_corrections;
    SyllableEditor m_syllableEditor;
    SpeechModel m_speech;
    StorySetupModel m_storySetup;
    StoryPageModel m_story;
    HostedModelsPanelModel m_hostedModels;
    FirstStartModel m_firstStart;
    HandbookModel m_handbook;
    PageListModel m_pages;
    Options m_options;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_display;
    std::unique_ptr<QQuickWindow> m_panel;
    SettingsStore &m_settingsStore;
    std::unique_ptr<WindowMemory> m_panelMemory; // after the window, which it observes
    ScreenMemory m_screenMemory;
    std::unique_ptr<ScreenPlacement> m_placement;
};

/// What CHITAI_THEME says: light, dark or auto; nothing where it says nothing.
[[nodiscard]] std::optional<AppearanceModel::Theme> wantedTheme();

/// Sets Qt up to show a tap as soon as it can; a person's own setting of the same variable stays.
/// Before the application object is made.
void prepareForFastTaps();

} // namespace chitai
