// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/RescueUi.h"

#include "base/DisplayStyle.h"

#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>

namespace chitai {

RescueUi::RescueUi(BackupScheduler &backups, const QString &otherProblem)
    : m_model(backups, otherProblem)
{
    QFont font = QGuiApplication::font();
    font.setFamilies({DisplayStyle::defaultFamily()});
    QGuiApplication::setFont(font);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

Result<void> RescueUi::show(bool isDark)
{
    QQmlComponent component(&m_engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/Chitai/start/"
                                                "RescueWindow.qml")));
    std::unique_ptr<QObject> object(component.createWithInitialProperties(
        {{QStringLiteral("rescue"), QVariant::fromValue(&m_model)},
         {QStringLiteral("isDark"), isDark}}));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        return failure(ErrorCode::BadValue, component.errorString());
    (void)object.release();
    m_window.reset(window);
    m_window->show();
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
