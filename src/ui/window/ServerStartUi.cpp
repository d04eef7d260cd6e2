// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ServerStartUi.h"

#include <QEventLoop>
#include <QGuiApplication>

namespace chitai {

ServerStartUi::ServerStartUi(ServerStartModel::Dependencies deps)
    : m_quits(QGuiApplication::quitOnLastWindowClosed())
    , m_model(std::move(deps))
{
    // A window that goes must not end the program that is to come.
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

ServerStartUi::~ServerStartUi()
{
    if (m_window)
        m_window->hide();
    QGuiApplication::setQuitOnLastWindowClosed(m_quits);
}

Result<void> ServerStartUi::show(const StartLook &look)
{
    CHITAI_TRY_ASSIGN(m_window,
                      showStartWindow(m_engine, QStringLiteral("ServerStartWindow.qml"), look,
                                      {{QStringLiteral("start"), QVariant::fromValue(&m_model)}}));
    return {};
}

bool ServerStartUi::wait(const Error &problem)
{
    if (hasLeft())
        return false;
    bool isFound = false;
    QEventLoop loop;
    QObject::connect(&m_model, &ServerStartModel::found, &loop, [&] {
        isFound = true;
        loop.quit();
    });
    QObject::connect(&m_model, &ServerStartModel::left, &loop, &QEventLoop::quit);
    m_model.begin(problem);
    loop.exec();
    return isFound;
}

} // namespace chitai
