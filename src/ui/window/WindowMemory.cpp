// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/WindowMemory.h"

#include "base/Logging.h"
#include "storage/SettingsStore.h"
#include "ui/window/ScreenPlacement.h"

#include <QGuiApplication>
#include <QRegion>
#include <QScreen>
#include <QStringList>
#include <QWindow>
#include <algorithm>

namespace chitai {

namespace {

constexpr std::chrono::milliseconds writingDelay{500};
// So much of a window has to be on a screen to be taken hold of, in pixels.
constexpr QSize handle(120, 40);

QString placeText(const QRect &place, bool isMaximised)
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(place.x())
        .arg(place.y())
        .arg(place.width())
        .arg(place.height())
        .arg(isMaximised ? QStringLiteral("maximised") : QStringLiteral("normal"));
}

/// The screen on which the title bar can be taken hold of; null where there is none.
const QScreen *holderOf(const QRect &place, const QList<const QScreen *> &screens)
{
    const QRect titleBar(place.topLeft(), QSize(place.width(), handle.height()));
    const auto found
        = std::find_if(screens.cbegin(), screens.cend(), [&titleBar](const QScreen *screen) {
              const QRect seen = screen->availableGeometry().intersected(titleBar);
              return seen.width() >= handle.width() && seen.height() >= handle.height() / 2;
          });
    return found == screens.cend() ? nullptr : *found;
}

/// The same place where all of it is on screens; else one inside this screen, and no larger than
/// there is room: the screen of before may have been a larger one.
QRect broughtInside(const QRect &place, const QScreen &screen)
{
    QRegion seen;
    for (const QScreen *one : QGuiApplication::screens())
        seen += one->availableGeometry();
    if (QRegion(place).subtracted(seen).isEmpty())
        return place;
    const QRect room
        = screen.availableGeometry().adjusted(0, ScreenPlacement::titleBarHeight, 0, 0);
    QRect inside(place.topLeft(), place.size().boundedTo(room.size()));
    inside.moveLeft(std::clamp(inside.left(), room.left(), room.right() + 1 - inside.width()));
    inside.moveTop(std::clamp(inside.top(), room.top(), room.bottom() + 1 - inside.height()));
    return inside;
}

} // namespace

WindowMemory::WindowMemory(QWindow &window, SettingsStore &settings, const QString &name,
                           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_key(u"window_" % name)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(writingDelay);
    connect(&m_writing, &QTimer::timeout, this, &WindowMemory::write);
    for (const auto change :
         {&QWindow::xChanged, &QWindow::yChanged, &QWindow::widthChanged, &QWindow::heightChanged})
        connect(&m_window, change, this, &WindowMemory::note);
    connect(&m_window, &QWindow::windowStateChanged, this, &WindowMemory::note);
}

WindowMemory::~WindowMemory()
{
    note(); // what the window system has not told yet
    if (m_writing.isActive())
        write();
}

bool WindowMemory::restore()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    return restoreOn({screens.cbegin(), screens.cend()});
}

bool WindowMemory::restore(const QScreen &screen)
{
    return restoreOn({&screen});
}

bool WindowMemory::restoreOn(const QList<const QScreen *> &screens)
{
    const QStringList words
        = m_settings.value(m_key).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 5)
        return false;
    const QRect place(words[0].toInt(), words[1].toInt(), words[2].toInt(), words[3].toInt());
    const QScreen *holder = holderOf(place, screens);
    if (place.width() < m_window.minimumWidth() || place.height() < m_window.minimumHeight()
        || !holder)
        return false;
    m_place = broughtInside(place, *holder);
    m_isMaximised = words[4] == u"maximised";
    m_window.setGeometry(m_place);
    if (m_isMaximised)
        m_window.setWindowStates(Qt::WindowMaximized);
    return true;
}

void WindowMemory::note()
{
    const Qt::WindowStates states = m_window.windowStates();
    if (!m_window.isVisible() || states.testFlag(Qt::WindowMinimized)
        || states.testFlag(Qt::WindowFullScreen))
        return;
    m_isMaximised = states.testFlag(Qt::WindowMaximized);
    if (!m_isMaximised)
        m_place = m_window.geometry();
    m_writing.start();
}

void WindowMemory::write()
{
    if (m_place.isEmpty())
        m_place = m_window.geometry(); // it was never a normal one
    const Result<void> kept = m_settings.setValue(m_key, placeText(m_place, m_isMaximised));
    if (!kept)
        qCWarning(logUi) << "a window's place could not be remembered:" << kept.error().message;
}

} // namespace chitai
