// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ScreenPlacement.h"

#include "base/Logging.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>
#include <QWindow>
#include <algorithm>

namespace chitai {

namespace {

constexpr std::chrono::seconds settlingTime{2};

bool isWayland()
{
    return QGuiApplication::platformName().startsWith(u"wayland");
}

} // namespace

ScreenPlacement::ScreenPlacement(QWindow &display, const QString &wish, ScreenMemory &memory,
                                 QObject *parent)
    : QObject(parent)
    , m_display(display)
    , m_wish(wish.isEmpty() ? memory.choice() : wish)
    , m_memory(memory)
    , m_displayMemory(display, memory.settings(), QStringLiteral("child"))
{
    // The keyboard stays with the parent, whenever the child's window comes up. QWidget sets the
    // same for Qt::WA_ShowWithoutActivating; QWindow has no other way to say it.
    display.setProperty("_q_showWithoutActivating", true);
    // Queued: when screenRemoved() arrives, the windows still belong to the screen that goes.
    connect(qApp, &QGuiApplication::screenAdded, this, &ScreenPlacement::watch);
    connect(qApp, &QGuiApplication::screenAdded, this, &ScreenPlacement::follow,
            Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenPlacement::follow,
            Qt::QueuedConnection);
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
}

void ScreenPlacement::setPanel(QWindow &panel, bool mayArrange)
{
    const QScreen *expected = panelScreen();
    m_panel = &panel;
    connect(&panel, &QWindow::activeChanged, this, [this] { m_hadKeyboard = true; });
    m_mayArrange = mayArrange;
    notePanel();
    for (const auto change : {&QWindow::xChanged, &QWindow::yChanged})
        connect(&panel, change, this, &ScreenPlacement::notePanel);
    // Many a window system puts a window where the pointer is, and tells so a moment later.
    auto *settling = new QObject(this);
    connect(&panel, &QWindow::screenChanged, settling, [this] { place(); });
    QTimer::singleShot(settlingTime, settling, &QObject::deleteLater);
    if (panel.screen() != expected || (m_isShared && canArrange(*panel.screen())))
        place();
    else
        giveKeyboardToPanel();
}

QScreen *ScreenPlacement::panelScreen() const
{
    return m_panel ? m_panel->screen() : QGuiApplication::primaryScreen();
}

void ScreenPlacement::giveKeyboardToPanel()
{
    // A screen that comes or goes while somebody works in another program takes nobody's keyboard.
    const bool isElsewhere = m_hadKeyboard && !QGuiApplication::focusWindow();
    if (!m_panel || isElsewhere)
        return;
    m_panel->raise();
    m_panel->requestActivate();
}

void ScreenPlacement::watch(QScreen *screen)
{
    // Another resolution or scale, or mirrored now; not every window system resizes what fills it.
    connect(screen, &QScreen::geometryChanged, this, &ScreenPlacement::followChange,
            Qt::QueuedConnection);
    // Qt tells the window of its new size only when it is given one.
    connect(
        screen, &QScreen::logicalDotsPerInchChanged, this,
        [this] {
            m_isPlaced = false;
            followChange();
        },
        Qt::QueuedConnection);
}

QScreen *ScreenPlacement::choose(const QList<QScreen *> &screens, const QScreen *panelScreen,
                                 const QString &wish)
{
    bool isNumber = false;
    const int number = wish.toInt(&isNumber);
    for (int i = 0; i < screens.size() && !wish.isEmpty(); ++i) {
        if (screens[i]->name() == wish || ScreenMemory::keyOf(*screens[i]) == wish
            || (isNumber && number == i + 1))
            return screens[i];
    }
    for (QScreen *screen : screens) {
        // A mirrored screen shows the same place again, at times at another resolution.
        if (screen != panelScreen
            && !(panelScreen && screen->geometry().intersects(panelScreen->geometry())))
            return screen;
    }
    return nullptr;
}

void ScreenPlacement::follow()
{
    m_mayArrange = false; // by now a person has seen the windows where they are
    keepPanelOnItsScreen();
    if (m_display.isVisible())
        place();
}

void ScreenPlacement::notePanel()
{
    const QScreen *screen = m_panel->screen();
    // Between the move of a screen and its being heard of, the place says nothing.
    if (!screen || !screen->geometry().contains(m_panel->position()))
        return;
    m_panelScreen = ScreenMemory::keyOf(*screen);
    m_panelOffset = m_panel->position() - screen->geometry().topLeft();
}

void ScreenPlacement::keepPanelOnItsScreen()
{
    if (!m_panel || isWayland())
        return;
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto home = std::find_if(screens.cbegin(), screens.cend(), [this](const QScreen *screen) {
        return ScreenMemory::keyOf(*screen) == m_panelScreen;
    });
    if (home == screens.cend())
        return;
    const QPoint place = (*home)->geometry().topLeft() + m_panelOffset;
    if (place != m_panel->position() && !(*home)->geometry().contains(m_panel->position()))
        m_panel->setPosition(place);
}

void ScreenPlacement::followChange()
{
    keepPanelOnItsScreen();
    // A window that shares the parent's screen stays as a person has put it, also in front of all.
    const QScreen *shared = panelScreen();
    const bool isOwn = m_display.screen() == shared
        && (m_display.visibility() == QWindow::FullScreen
            || shared->geometry().contains(m_display.geometry()));
    const bool hasScreenNow
        = m_isShared && choose(QGuiApplication::screens(), shared, m_wish) != nullptr;
    if (!isOwn || hasScreenNow)
        follow();
}

void ScreenPlacement::useNextScreen()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() < 2)
        return;
    use(*screens[(screens.indexOf(m_display.screen()) + 1) % screens.size()]);
}

void ScreenPlacement::use(QScreen &screen)
{
    m_memory.choose(screen);
    m_wish = m_memory.choice();
    place();
}

void ScreenPlacement::identify()
{
    QList<QWindow *> windows{&m_display};
    if (m_panel)
        windows.prepend(m_panel);
    m_labels.show(windows);
}

bool ScreenPlacement::canArrange(const QScreen &shared) const
{
    return m_panel && m_mayArrange && !isWayland()
        && shared.availableGeometry().width() >= m_panel->minimumWidth() + m_display.minimumWidth();
}

void ScreenPlacement::placeBeside(QScreen &shared)
{
    const QRect free = shared.availableGeometry();
    m_isShared = true;
    m_display.setScreen(&shared);
    m_display.showNormal();
    if (canArrange(shared)) {
        // Half and half where there is room for that: a laptop at 200 % has 960 pixels.
        const int panelWidth = std::max(free.width() / 2, m_panel->minimumWidth());
        m_panel->setGeometry(free.x(), free.y() + titleBarHeight, panelWidth,
                             free.height() - titleBarHeight);
        m_display.setGeometry(free.x() + panelWidth, free.y() + titleBarHeight,
                              free.width() - panelWidth, free.height() - titleBarHeight);
    } else if (!m_displayMemory.restore(shared)) {
        m_display.setGeometry(free.x() + free.width() / 3, free.y() + titleBarHeight,
                              free.width() * 2 / 3 - titleBarHeight, free.height() * 2 / 3);
    }
    giveKeyboardToPanel();
}

void ScreenPlacement::place()
{
    QScreen *shared = panelScreen();
    QScreen *screen = choose(QGuiApplication::screens(), shared, m_wish);
    if (!screen || screen == shared) {
        if (shared)
            placeBeside(*shared);
        return;
    }
    if (m_isPlaced && m_display.screen() == screen && m_display.visibility() == QWindow::FullScreen
        && m_display.geometry() == screen->geometry())
        return;
    m_isShared = false;
    qCInfo(logUi) << "the child's screen is" << screen->name();
    // Full screen takes the screen that the window is on: first there, then full. After an unplug
    // Qt keeps the old geometry, so it is set anew.
    if (isWayland())
        m_display.destroy(); // full screen stays where it began, as long as the window is mapped
    else
        m_display.showNormal();
    m_display.setScreen(screen);
    m_display.setGeometry(screen->geometry());
    // As showFullScreen() does, but it would also ask for the keyboard.
    m_display.setWindowStates(Qt::WindowFullScreen);
    m_display.setVisible(true);
    giveKeyboardToPanel();
    m_isPlaced = true;
}

} // namespace chitai
