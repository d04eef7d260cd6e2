// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/DrawingServiceModel.h"

#include "pictures/DrawnPictures.h"
#include "ui/common/KeyTrouble.h"
#include "ui/common/Problem.h"

#include <QCoreApplication>

namespace chitai {

namespace {

QString describeServiceChoice(const Error &error)
{
    return error.code == ErrorCode::BadValue
        ? DrawingServiceModel::tr("The address begins with https://; in the home network, http:// "
                                  "does as well. The key has no blanks. Nothing was changed.")
        : describeProblem(error);
}

QVariantMap knownService(const char *name, const char *address, const char *model)
{
    return {{QStringLiteral("name"), QString::fromLatin1(name)},
            {QStringLiteral("address"), QString::fromLatin1(address)},
            {QStringLiteral("model"), QString::fromLatin1(model)}};
}

} // namespace

DrawingServiceModel::DrawingServiceModel(DrawnPictures &drawn, QObject *parent)
    : PageModel(parent)
    , m_drawn(drawn)
{
    connect(&drawn, &DrawnPictures::serviceChanged, this, &DrawingServiceModel::changed);
    connect(&drawn, &DrawnPictures::keyStatusChanged, this,
            [this](KeyStore::KeyStatus trouble) { setMessage(describeKeyTrouble(trouble)); });
}

bool DrawingServiceModel::isOn() const
{
    return m_drawn.isAllowed();
}

bool DrawingServiceModel::isAtHome() const
{
    return m_drawn.service().isAtHome();
}

QString DrawingServiceModel::address() const
{
    return m_drawn.service().address.toString();
}

QString DrawingServiceModel::model() const
{
    return m_drawn.service().model;
}

QString DrawingServiceModel::price() const
{
    return m_drawn.service().price;
}

QVariantList DrawingServiceModel::services() const
{
    return {knownService("OpenAI", "https://api.openai.com/v1", "gpt-image-1"),
            knownService("LocalAI", "http://127.0.0.1:8080/v1", ""),
            knownService("stable-diffusion.cpp", "http://127.0.0.1:1234/v1", "")};
}

bool DrawingServiceModel::switchOn(const QString &address, const QString &key, const QString &model,
                                   const QString &price)
{
    Q_EMIT acted();
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    return report(m_drawn.choose({url, model, price}, key.trimmed()), describeServiceChoice);
}

bool DrawingServiceModel::switchOff()
{
    Q_EMIT acted();
    return report(m_drawn.switchOff(), describeServiceChoice);
}

bool DrawingServiceModel::describe(const QString &model, const QString &price)
{
    Q_EMIT acted();
    return report(m_drawn.describe(model, price), describeServiceChoice);
}

} // namespace chitai
