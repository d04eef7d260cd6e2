// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace chitai {

/// Pictures as the program's own, plain ones: "cat" of a word of the starter library in each
/// language, "dog" of texts that no library has, "sun" of words alone.
class PlaceholderPictures
{
public:
    PlaceholderPictures()
    {
        draw(QStringLiteral("cat"), Qt::darkYellow);
        draw(QStringLiteral("dog"), Qt::darkGreen);
        draw(QStringLiteral("sun"), Qt::yellow);
        const auto row = [](const char *name, const QStringList &words, const QStringList &texts) {
            const auto by = [](const QStringList &values) {
                QJsonObject lists;
                const char *const codes[]{"ru", "de", "en"};
                for (qsizetype i = 0; i < values.size(); ++i) {
                    lists.insert(QLatin1StringView(codes[i]),
                                 QJsonArray::fromStringList(values[i].split(u',')));
                }
                return lists;
            };
            return QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                               {QStringLiteral("words"), by(words)},
                               {QStringLiteral("texts"), by(texts)}};
        };
        const QJsonArray rows{
            row("cat",
                {QStringLiteral("кошка,кот"), QStringLiteral("Katze"), QStringLiteral("cat")},
                {QStringLiteral("кошка"), QStringLiteral("Katze"), QStringLiteral("cat")}),
            row("dog", {QStringLiteral("собака"), QStringLiteral("Hund"), QStringLiteral("dog")},
                {QStringLiteral("Собака поёт."), QStringLiteral("Der Hund singt.")}),
            row("sun", {QStringLiteral("солнце"), QStringLiteral("Sonne"), QStringLiteral("sun")},
                {})};
        QFile index(folder() + QStringLiteral("/pictures.json"));
        if (!index.open(QIODevice::WriteOnly))
            qFatal("no index of pictures");
        index.write(QJsonDocument(rows).toJson());
    }

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(folder() + u'/' + name + QStringLiteral(".webp"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    void draw(const QString &name, const QColor &colour)
    {
        QImage image(800, 600, QImage::Format_RGB32);
        image.fill(colour);
        if (!image.save(folder() + u'/' + name + QStringLiteral(".webp"), "webp", 80))
            qFatal("no placeholder picture");
    }

    QTemporaryDir m_dir;
};

} // namespace chitai
