// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ServerStartUi.h"

#include "base/DisplayStyle.h"

#include <QEventLoop>
#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>

namespace chitai {

ServerStartUi::ServerStartUi(ServerStartModel::Dependencies deps)
    : m_quits(QGuiApplication::quitOnLastWindowClosed())
    , m_model(std::move(deps))
{
    // A window that goes must not end the program that is to come.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QFont font = QGuiApplication::font();
    font.setFamilies({DisplayStyle::defaultFamily()});
    QGuiApplication::setFont(font);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QObject::connect(&m_model, &ServerStartModel::left, &m_engine, [this] { m_hasLeft = true; });
}

ServerStartUi::~ServerStartUi()
{
    if (m_window)
        m_window->hide();
    QGuiApplication::setQuitOnLastWindowClosed(m_quits);
}

Result<void> ServerStartUi::show(bool isDark)
{
    QQmlComponent component(&m_engine,
                            QUrl(QStringLiteral("qrc:/qt/qml/Chitai/start/"
                                                "ServerStartWindow.qml")));
    std::unique_ptr<QObject> object(component.createWithInitialProperties(
        {{QStringLiteral("start"), QVariant::fromValue(&m_model)},
         {QStringLiteral("isDark"), isDark}}));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        return failure(ErrorCode::BadValue, component.errorString());
    (void)object.release();
    m_window.reset(window);
    m_window->show();
    return {};
}

bool ServerStartUi::wait(const Error &problem)
{
    if (m_hasLeft)
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
