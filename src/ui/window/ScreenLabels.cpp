// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ScreenLabels.h"

#include "base/DisplayStyle.h"

#include <QGuiApplication>
#include <QPainter>
#include <QRasterWindow>
#include <QScreen>

namespace chitai {

namespace {

constexpr std::chrono::milliseconds shownFor{2500};

class Label : public QRasterWindow
{
public:
    Label(int number, QScreen *screen)
        : m_number(QString::number(number))
        , m_name(screen->name())
    {
        setScreen(screen);
        setFlags(Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint
                 | Qt::WindowDoesNotAcceptFocus | Qt::WindowTransparentForInput);
        const QRect whole = screen->geometry();
        const int side = std::min(whole.width(), whole.height()) / 3;
        QRect place(0, 0, side, side);
        place.moveCenter(whole.center());
        setGeometry(place);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect all(0, 0, width(), height());
        painter.fillRect(all, QColor(facts::light.controls.accent));
        painter.setPen(QColor(facts::light.controls.onAccent));
        QFont font(DisplayStyle::defaultFamily());
        font.setPixelSize(std::max(1, height() / 2));
        painter.setFont(font);
        painter.drawText(all.adjusted(0, 0, 0, -height() / 5), Qt::AlignCenter, m_number);
        font.setPixelSize(std::max(1, height() / 11));
        painter.setFont(font);
        painter.drawText(all.adjusted(8, height() * 7 / 10, -8, 0),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_name);
    }

private:
    const QString m_number;
    const QString m_name;
};

} // namespace

ScreenLabels::ScreenLabels(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ScreenLabels::hide);
    // A label does not outlive its screen.
    connect(qApp, &QGuiApplication::screenRemoved, this, &ScreenLabels::hide);
}

ScreenLabels::~ScreenLabels() = default;

void ScreenLabels::show(const QList<QWindow *> &beneath)
{
    m_windows.clear();
    int number = 0;
    for (QScreen *screen : QGuiApplication::screens()) {
        m_windows.push_back(std::make_unique<Label>(++number, screen));
        // Window managers put a full screen above all that stays on top, but for its own windows.
        for (QWindow *window : beneath) {
            if (window->isVisible() && window->screen() == screen)
                m_windows.back()->setTransientParent(window);
        }
        m_windows.back()->show();
    }
    m_timer.start(shownFor);
}

void ScreenLabels::hide()
{
    m_windows.clear();
}

} // namespace chitai
