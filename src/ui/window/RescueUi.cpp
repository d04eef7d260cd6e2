// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/RescueUi.h"

#include <QEventLoop>
#include <QGuiApplication>

namespace chitai {

RescueUi::RescueUi(BackupScheduler &backups, const QString &otherProblem)
    : m_model(backups, otherProblem)
{
}

Result<void> RescueUi::show(const StartLook &look)
{
    CHITAI_TRY_ASSIGN(m_window,
                      showStartWindow(m_engine, QStringLiteral("RescueWindow.qml"), look,
                                      {{QStringLiteral("rescue"), QVariant::fromValue(&m_model)}}));
    return {};
}

bool RescueUi::wait()
{
    // A window that goes must not end the program that is to come.
    const bool quits = QGuiApplication::quitOnLastWindowClosed();
    QGuiApplication::setQuitOnLastWindowClosed(false);
    bool hasLeft = false;
    QEventLoop loop;
    QObject::connect(&m_model, &RescueModel::left, &loop, [&] {
        hasLeft = true;
        loop.quit();
    });
    loop.exec();
    m_window->hide();
    QGuiApplication::setQuitOnLastWindowClosed(quits);
    return hasLeft && m_model.isReady();
}

} // namespace chitai
