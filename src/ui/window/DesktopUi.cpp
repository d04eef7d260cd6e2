// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/DesktopUi.h"

#include "base/DisplayStyle.h"
#include "core/AppCore.h"
#include "ui/common/Retranslation.h"
#include "ui/library/FoundPictureProvider.h"
#include "ui/window/WindowKeys.h"

#include <QDesktopServices>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

namespace chitai {

namespace {

// A window that is in sight is drawn long before.
constexpr std::chrono::milliseconds panelDelay{300};

} // namespace

DesktopUi::DesktopUi(AppCore &core, SleepInhibitor &inhibitor, Voice &voice)
    : m_appearance(core.stores().settings)
    , m_reading({core.model(), *core.stores().search, core.libraryService(),
                 core.stores().illustrations, core.illustrationFiles(), core.practice(),
                 core.clock()})
    , m_minute(core.model(), core.clock())
    , m_activity(core.graceTimer())
    , m_library({core.model(), *core.stores().search, core.libraryService(),
                 core.illustrationFiles(), core.practice(), [&core] { return core.mayManage(); }})
    , m_newText(core.libraryService(), core.pictureFinder())
    , m_item({core.libraryService(), core.stores().illustrations, core.illustrationFiles(),
              core.model(), core.practice(), core.pictureFinder()})
    , m_pictures({core.libraryService(), core.stores().illustrations, core.illustrationFiles(),
                  core.illustrationImporter(), core.pictureFinder(), core.outsidePictures(),
                  core.drawnPictures()})
    , m_outside(core.outsidePictures(),
                [&profiles = core.profiles()] {
                    QStringList names;
                    for (const Profile &profile : profiles.profiles())
                        names += profile.name;
                    return names;
                })
    , m_drawn(core.drawnPictures())
    , m_drawingService(core.drawnPictures())
    , m_history(
          {core.model(), core.stores().sessions, core.libraryService(), core.illustrationFiles()})
    , m_progress({core.profiles(), core.practice(), core.libraryService(), core.model()})
    , m_progressFiles({m_progress, core.childExport(), core.profiles()})
    , m_letters({core.practice(), core.profiles(), *core.stores().search, core.libraryService()})
    , m_classes({core.groups(), core.profiles(), core.classOverview(), core.libraryService(),
                 core.illustrationFiles(), core.readerLease() != nullptr,
                 [&core] { return core.mayManage(); }})
    , m_review({core.model(), core.stores().sessions, core.practice(), core.profiles(),
                core.libraryService(), core.stores().illustrations, core.illustrationFiles(),
                core.clock()})
    , m_pastReview({core.model(), core.stores().sessions, core.practice(), core.profiles(),
                    core.libraryService(), core.stores().illustrations, core.illustrationFiles(),
                    core.clock(), false})
    , m_beginning({m_progress, core.practice(), core.profiles(), core.model(),
                   core.stores().illustrations, core.illustrationFiles()})
    , m_files({core.database(), core.clock(), *core.stores().search, core.libraryService(),
               core.backups(), [&core] { return core.mayManage(); }})
    , m_devices({core.devices(), core.pairing(),
                 [](const QUrl &url) { return QDesktopServices::openUrl(url); },
                 [this] { return m_appearance.language(); }})
    , m_settings({core.profiles(), core.model(), core.syllabifiers(), core.illustrationFiles(),
                  core.backups(), core.readerLease(), core.readingFile(),
                  [&core] { return core.mayManage(); }})
    , m_corrections({core.model(), core.syllabifiers()})
    , m_syllableEditor({core.model(), core.libraryService(), core.syllabifiers()})
    , m_speech(m_reading, voice)
    , m_storySetup(core.stories(), core.desk())
    , m_story({core.desk(), core.stores().stories, core.stores().library,
               core.stores().illustrations, core.illustrationFiles()})
    , m_hostedModels(core.stories(), core.desk(), core.profiles())
    , m_firstStart({core.stores().settings, core.stores().sessions, core.profiles(), m_appearance,
                    core.clock()})
    , m_settingsStore(core.stores().settings)
    , m_screenMemory(core.stores().settings)
{
    QObject::connect(&m_handbook, &HandbookModel::wanted, &m_pages,
                     [this] { m_pages.setCurrent(PageListModel::Handbook); });
    QObject::connect(&m_pages, &PageListModel::handbookToggled, &m_pages,
                     [this] { toggleHandbook(); });
    const auto keepAwake = [this, &inhibitor] {
        inhibitor.setInhibited(m_reading.hasSession(),
                               QCoreApplication::translate("DesktopUi", "A child is reading"));
    };
    QObject::connect(&m_reading, &ReadingPageModel::changed, &m_reading, keepAwake);
    keepAwake();
    QObject::connect(&m_speech, &SpeechModel::said, &m_speech, [&model = core.model()](int word) {
        model.noteSpoken(word >= 0 ? std::optional(word) : std::nullopt);
    });
    connectLetters();
    // The evenings are those of the child whose progress is shown.
    QObject::connect(&m_progress, &ProgressModel::changed, &m_history, [this] {
        m_history.setProfileId(m_progress.names().size() > 1
                                   ? m_progress.profileId().toString(QUuid::WithoutBraces)
                                   : QString());
    });
    const auto noteActivity = [&timer = core.graceTimer()] { timer.noteActivity(); };
    for (PageModel *page : std::initializer_list<PageModel *>{&m_reading, &m_minute, &m_settings,
                                                              &m_autostart, &m_corrections})
        QObject::connect(page, &PageModel::acted, page, noteActivity);
    QObject::connect(&m_syllableEditor, &SyllableEditor::acted, &m_syllableEditor, noteActivity);
    // A child reads in its own language, where it has one.
    const auto followLanguage = [this] {
        m_reading.setPreferredLanguage(m_settings.language());
        m_library.expectLanguage(m_settings.language());
    };
    QObject::connect(&m_settings, &SettingsPageModel::changed, &m_reading, followLanguage);
    for (ReviewModel *review : {&m_review, &m_pastReview}) {
        QObject::connect(review, &ReviewModel::firstChanged, &m_reading,
                         &ReadingPageModel::offerNextTexts);
    }
    const auto takeLanguage = [this] {
        m_storySetup.setLanguage(m_reading.preferredLanguage());
        m_files.expectLanguage(m_reading.preferredLanguage());
        m_newText.expectLanguage(m_reading.preferredLanguage());
    };
    QObject::connect(&m_reading, &ReadingPageModel::preferredLanguageChanged, &m_reading,
                     takeLanguage);
    takeLanguage();
    m_library.expectLanguage(m_settings.language());
    connectPictures();
    QObject::connect(&m_newText, &NewTextModel::pictureWanted, &m_pictures, &PicturesModel::take);
    QObject::connect(&m_newText, &NewTextModel::saved, &m_library,
                     [this](const QString &itemId, const QString &language) {
                         m_library.reveal(language);
                         m_item.setItemId(itemId);
                     });
    // No text of ours loads a second font, not even where a control measures its own. The size
    // stays the desktop's: its dialogs have this font too.
    QFont font = QGuiApplication::font();
    font.setFamilies({DisplayStyle::defaultFamily()});
    QGuiApplication::setFont(font);
    m_engine.addImageProvider(FoundPictureProvider::name(),
                              new FoundPictureProvider(core.pictureFinder()));
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&m_engine, &QQmlEngine::quit, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
}

void DesktopUi::connectPictures()
{
    const auto takeText = [this] {
        const Language language = languageFromCode(m_item.language()).value_or(Language::Russian);
        m_outside.setText(m_item.draft(), language);
        m_drawn.setText(m_item.itemId(), m_item.draft(), language);
    };
    QObject::connect(&m_item, &OpenItemModel::draftChanged, &m_outside, takeText);
    QObject::connect(&m_item, &OpenItemModel::changed, &m_drawn, takeText);
}

void DesktopUi::connectLetters()
{
    QObject::connect(&m_classes, &ClassModel::childWanted, &m_progress, &ProgressModel::showChild);
    QObject::connect(&m_library, &LibraryPageModel::isActiveChanged, &m_item,
                     &OpenItemModel::refreshLetters);
    // They are those of the child whose progress is shown.
    QObject::connect(&m_progress, &ProgressModel::changed, &m_letters, [this] {
        m_letters.setChild(m_progress.profileId());
        m_letters.setLanguage(m_progress.language());
    });
    QObject::connect(&m_letters, &LettersModel::readableWanted, &m_library,
                     [this](const QString &language) {
                         m_library.showReadable(language);
                         m_pages.setCurrent(PageListModel::Library);
                     });
}

DesktopUi::~DesktopUi() = default;

Result<std::unique_ptr<QQuickWindow>> DesktopUi::make(const QString &type,
                                                      const QVariantMap &properties)
{
    QQmlComponent component(&m_engine, QUrl(u"qrc:/qt/qml/Chitai/" % type));
    if (component.isError())
        return failure(ErrorCode::BadValue, component.errorString());
    std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        return failure(ErrorCode::BadValue, component.errorString());
    (void)object.release();
    return std::unique_ptr<QQuickWindow>(window);
}

QVariantMap DesktopUi::common()
{
    return {{QStringLiteral("appearance"), QVariant::fromValue(&m_appearance)},
            {QStringLiteral("reducedMotion"), m_options.hasReducedMotion}};
}

Result<void> DesktopUi::show(const Options &options,
                             const std::function<void(const Error &)> &tellProblem)
{
    m_options = options;
    m_appearance.setDesktopDark(options.isDark);
    QVariantMap displayProperties = common();
    displayProperties.insert(QStringLiteral("reading"), QVariant::fromValue(&m_reading));
    CHITAI_TRY_ASSIGN(std::unique_ptr<QQuickWindow> display,
                      make(QStringLiteral("display/DisplayWindow.qml"), displayProperties));
    m_display = std::move(display);
    m_placement = std::make_unique<ScreenPlacement>(*m_display, options.screen, m_screenMemory);
    m_placement->place();
    addKeys(*m_display, nullptr);
    const auto goOn = [this, tellProblem] {
        if (m_panel)
            return;
        if (const Result<void> shown = showPanel(); !shown)
            tellProblem(shown.error());
    };
    // Queued: a frame may be swapped in another thread.
    QObject::connect(m_display.get(), &QQuickWindow::frameSwapped, m_display.get(), goOn,
                     Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    QTimer::singleShot(panelDelay, m_display.get(), goOn);
    return {};
}

Result<void> DesktopUi::showPanel()
{
    if (m_options.offersFirstStart)
        offerFirstStart();
    m_handbook.setLanguage(m_appearance.language());
    QVariantMap properties = common();
    properties.insert({{QStringLiteral("firstStart"), QVariant::fromValue(&m_firstStart)},
                       {QStringLiteral("pages"), QVariant::fromValue(&m_pages)},
                       {QStringLiteral("syllableEditor"), QVariant::fromValue(&m_syllableEditor)}});
    m_pages.setModels({{QStringLiteral("reading"), QVariant::fromValue(&m_reading)},
                       {QStringLiteral("minute"), QVariant::fromValue(&m_minute)},
                       {QStringLiteral("settings"), QVariant::fromValue(&m_settings)},
                       {QStringLiteral("appearance"), QVariant::fromValue(&m_appearance)},
                       {QStringLiteral("speech"), QVariant::fromValue(&m_speech)},
                       {QStringLiteral("network"), QVariant::fromValue(&m_network)},
                       {QStringLiteral("library"), QVariant::fromValue(&m_library)},
                       {QStringLiteral("newText"), QVariant::fromValue(&m_newText)},
                       {QStringLiteral("openItem"), QVariant::fromValue(&m_item)},
                       {QStringLiteral("pictures"), QVariant::fromValue(&m_pictures)},
                       {QStringLiteral("outside"), QVariant::fromValue(&m_outside)},
                       {QStringLiteral("drawn"), QVariant::fromValue(&m_drawn)},
                       {QStringLiteral("drawingService"), QVariant::fromValue(&m_drawingService)},
                       {QStringLiteral("review"), QVariant::fromValue(&m_review)},
                       {QStringLiteral("pastReview"), QVariant::fromValue(&m_pastReview)},
                       {QStringLiteral("beginning"), QVariant::fromValue(&m_beginning)},
                       {QStringLiteral("devices"), QVariant::fromValue(&m_devices)},
                       {QStringLiteral("files"), QVariant::fromValue(&m_files)},
                       {QStringLiteral("autostart"), QVariant::fromValue(&m_autostart)},
                       {QStringLiteral("corrections"), QVariant::fromValue(&m_corrections)},
                       {QStringLiteral("syllableEditor"), QVariant::fromValue(&m_syllableEditor)},
                       {QStringLiteral("handbook"), QVariant::fromValue(&m_handbook)},
                       {QStringLiteral("history"), QVariant::fromValue(&m_history)},
                       {QStringLiteral("progress"), QVariant::fromValue(&m_progress)},
                       {QStringLiteral("letters"), QVariant::fromValue(&m_letters)},
                       {QStringLiteral("classes"), QVariant::fromValue(&m_classes)},
                       {QStringLiteral("progressFiles"), QVariant::fromValue(&m_progressFiles)},
                       {QStringLiteral("storySetup"), QVariant::fromValue(&m_storySetup)},
                       {QStringLiteral("story"), QVariant::fromValue(&m_story)},
                       {QStringLiteral("hostedModels"), QVariant::fromValue(&m_hostedModels)},
                       {QStringLiteral("pages"), QVariant::fromValue(&m_pages)},
                       {QStringLiteral("display"), QVariant::fromValue(m_display.get())}});
    CHITAI_TRY_ASSIGN(std::unique_ptr<QQuickWindow> panel,
                      make(QStringLiteral("controller/ControllerWindow.qml"), properties));
    m_panel = std::move(panel);
    WindowKeys &keys = addKeys(*m_panel, &m_pages);
    keys.setPageUndo([this] { return undoOnPage(); });
    keys.setPaused([this] { return m_firstStart.isOpen(); });
    m_panel->installEventFilter(&m_doubleClicks);
    // Behind them, which is before them: it notes what they keep for themselves too.
    m_panel->installEventFilter(&m_activity);
    QObject::connect(m_panel.get(), SIGNAL(displayWanted()), m_placement.get(), SLOT(place()));
    // Its title bar and a dock want room too; not every window system sees to that.
    m_panel->resize(m_panel->size().boundedTo(m_panel->screen()->availableSize()
                                              - QSize(0, ScreenPlacement::titleBarHeight)));
    m_panelMemory
        = std::make_unique<WindowMemory>(*m_panel, m_settingsStore, QStringLiteral("panel"));
    const bool wasPut = m_panelMemory->restore();
    m_panel->setVisible(true); // not show(), which would make a maximised window a normal one
    m_placement->setPanel(*m_panel, !wasPut);
    if (m_firstStart.isOpen())
        showScreens();
    return {};
}

void DesktopUi::offerFirstStart()
{
    QObject::connect(&m_firstStart, &FirstStartModel::finished, &m_firstStart, [this](bool reads) {
        m_pages.setCurrent(PageListModel::Read);
        if (reads && !m_reading.hasSession())
            m_reading.takeNextStep();
        // Its page is not needed a second time.
        QMetaObject::invokeMethod(
            &m_firstStart, [this] { m_engine.trimComponentCache(); }, Qt::QueuedConnection);
    });
    QObject::connect(&m_firstStart, &FirstStartModel::tabletWanted, &m_firstStart,
                     [this] { m_pages.setCurrent(PageListModel::Devices); });
    QObject::connect(&m_firstStart, &FirstStartModel::screenNamesWanted, m_placement.get(),
                     &ScreenPlacement::identify);
    m_firstStart.start();
}

void DesktopUi::showScreens()
{
    ScreenMapModel &screens = *m_firstStart.screens();
    screens.start({.parentScreen = [this] { return m_panel->screen(); },
                   .childScreen = [this] { return m_display->screen(); },
                   .moveChild = [this](QScreen &screen) { m_placement->use(screen); }});
    for (const QQuickWindow *window : {m_panel.get(), m_display.get()})
        QObject::connect(window, &QWindow::screenChanged, &screens, &ScreenMapModel::update);
}

void DesktopUi::toggleHandbook()
{
    if (m_firstStart.isOpen())
        return;
    if (m_pages.current() == PageListModel::Handbook)
        m_pages.goBack();
    else
        m_handbook.show(m_pages.handbookChapter());
}

void DesktopUi::retranslate()
{
    m_handbook.setLanguage(m_appearance.language());
    m_engine.retranslate();
    m_settings.retranslate();
    m_minute.retranslate();
    // Not what is read: it has no words of ours but these, and the child's text would arrive anew.
    Q_EMIT m_reading.undoTextChanged();
    m_reading.offerNextTexts();
    for (QObject *model : std::initializer_list<QObject *>{
             &m_pages, &m_library, &m_newText, &m_item, &m_pictures, &m_history, &m_progress,
             &m_letters, &m_classes, &m_review, &m_pastReview, &m_beginning, &m_files, &m_devices,
             &m_corrections, &m_network, &m_storySetup, &m_story, &m_hostedModels})
        announceAllProperties(*model);
}

WindowKeys &DesktopUi::addKeys(QQuickWindow &window, PageListModel *pages)
{
    auto *keys = new WindowKeys({window, m_reading, m_settings, m_speech, pages}, &window);
    QObject::connect(keys, &WindowKeys::nextScreenWanted, m_placement.get(),
                     &ScreenPlacement::useNextScreen);
    QObject::connect(keys, &WindowKeys::screenNamesWanted, m_placement.get(),
                     &ScreenPlacement::identify);
    QObject::connect(keys, &WindowKeys::handbookWanted, &m_handbook, [this] { toggleHandbook(); });
    return *keys;
}

bool DesktopUi::undoOnPage()
{
    switch (m_pages.current()) {
    case PageListModel::Library:
        return m_library.canUndo() && (m_library.undo(), true);
    case PageListModel::Story:
        if (!m_story.undoText().isEmpty())
            return m_story.undo();
        return !m_storySetup.undoText().isEmpty() && (m_storySetup.undo(), true);
    case PageListModel::Settings:
        if (!m_settings.undoText().isEmpty())
            return m_settings.undo(), true;
        return m_corrections.canUndo() && (m_corrections.undo(), true);
    case PageListModel::Read:
        return !m_review.undoText().isEmpty() && (m_review.undo(), true);
    case PageListModel::Progress:
        if (m_classes.isActive() && !m_classes.undoText().isEmpty())
            return m_classes.undo(), true;
        return !m_pastReview.undoText().isEmpty() && (m_pastReview.undo(), true);
    case PageListModel::Files:
    case PageListModel::Devices:
    case PageListModel::Handbook:
        return false;
    }
    return false;
}

void prepareForFastTaps()
{
    // Qt waits up to 5 ms for more changes before it draws. (To raise QT_MAX_CACHED_GLYPH_SIZE as
    // well would be faster still, but Qt 6.4 then draws no letter above some hundred pixels.)
    const char *const idleTime = "QT_QPA_UPDATE_IDLE_TIME";
    if (!qEnvironmentVariableIsSet(idleTime))
        qputenv(idleTime, "0");
}

std::optional<AppearanceModel::Theme> wantedTheme()
{
    const QString theme = qEnvironmentVariable("CHITAI_THEME");
    return theme == u"dark" ? std::optional(AppearanceModel::Dark)
        : theme == u"light" ? std::optional(AppearanceModel::Light)
        : theme == u"auto"  ? std::optional(AppearanceModel::AsSystem)
                            : std::nullopt;
}

} // namespace chitai
