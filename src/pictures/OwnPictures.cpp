// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/OwnPictures.h"

#include "base/Logging.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace chitai {

namespace {

constexpr int fitOfMainWord = 10;
constexpr int fitOfOtherWord = 9;

QString indexOf(const QString &folder)
{
    return folder + QStringLiteral("/pictures.json");
}

QList<QJsonObject> rowsOfIndex(const QString &folder)
{
    QFile file(indexOf(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonParseError problem;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll(), &problem).array();
    if (problem.error != QJsonParseError::NoError)
        qCWarning(logStorage) << "the index of pictures:" << problem.errorString();
    QList<QJsonObject> rows;
    for (const QJsonValue &row : list)
        rows += row.toObject();
    return rows;
}

QStringList textsAt(const QJsonObject &row, QStringView field, Language language)
{
    QStringList texts;
    const QJsonArray list = row[field][languageCode(language)].toArray();
    for (const QJsonValue &text : list)
        texts += text.toString();
    return texts;
}

} // namespace

QString OwnPictures::usualFolder()
{
    return QStringLiteral(":/chitai/pictures");
}

OwnPictures::OwnPictures(QString folder)
    : m_folder(std::move(folder))
{
}

bool OwnPictures::isAvailable() const
{
    return QFile::exists(indexOf(m_folder));
}

QList<OwnPictures::Belonging> OwnPictures::belongings() const
{
    QList<Belonging> all;
    for (const QJsonObject &row : rowsOfIndex(m_folder)) {
        Belonging one{row[u"name"].toString(), {}};
        for (const Language language : allLanguages) {
            for (const QString &text : textsAt(row, u"texts", language))
                one.texts += {text, language};
        }
        if (!one.texts.isEmpty())
            all += one;
    }
    return all;
}

QList<IndexedPictures::Entry> OwnPictures::entries(Language language) const
{
    QList<Entry> all;
    for (const QJsonObject &row : rowsOfIndex(m_folder)) {
        const QStringList words = textsAt(row, u"words", language);
        if (words.isEmpty())
            continue;
        Entry entry{row[u"name"].toString(), words.front(), {}};
        for (const QString &word : words)
            entry.words += {word, entry.words.isEmpty() ? fitOfMainWord : fitOfOtherWord};
        all += entry;
    }
    return all;
}

Result<QByteArray> OwnPictures::picture(const QString &name) const
{
    static const QRegularExpression wellFormed(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z0-9]+(-[a-z0-9]+)*")));
    QFile file(m_folder + u'/' + name + QStringLiteral(".webp"));
    if (!wellFormed.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return noSuchFoundPicture();
    return file.readAll();
}

} // namespace chitai
