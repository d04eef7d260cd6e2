// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/StartWindow.h"

#include "base/DisplayStyle.h"

#include <QFont>
#include <QGuiApplication>
#include <QQmlComponent>

namespace chitai {

Result<std::unique_ptr<QQuickWindow>> showStartWindow(QQmlEngine &engine, const QString &file,
                                                      const StartLook &look, QVariantMap properties)
{
    properties.insert(QStringLiteral("isDark"), look.isDark);
    properties.insert(QStringLiteral("textScale"), look.textScale);
    QFont font = QGuiApplication::font();
    font.setFamilies({DisplayStyle::defaultFamily()});
    QGuiApplication::setFont(font);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine, QUrl(u"qrc:/qt/qml/Chitai/start/" % file));
    std::unique_ptr<QObject> object(component.createWithInitialProperties(properties));
    auto *window = qobject_cast<QQuickWindow *>(object.get());
    if (!window)
        return failure(ErrorCode::BadValue, component.errorString());
    (void)object.release();
    window->show();
    return std::unique_ptr<QQuickWindow>(window);
}

} // namespace chitai
