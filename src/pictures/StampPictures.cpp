// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/StampPictures.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

namespace chitai {

namespace {

constexpr int fitOfStampName = 7;
constexpr int fitOfStampWord = 4; // one word of several
constexpr int stampSide = 800; // pixels of a drawing's longest side
constexpr qint64 longestStampText = 64 * 1024;
constexpr qsizetype mostWordsOfAName = 5; // more of them tell about the picture

/// The picture that a text file describes: a PNG, or an SVG where this computer can read one. Empty
/// without one.
QString pictureBeside(const QString &textPath)
{
    static const bool readsSvg = QImageReader::supportedImageFormats().contains("svg");
    const QString stem = textPath.chopped(4);
    if (QFile::exists(stem + QStringLiteral(".png")))
        return stem + QStringLiteral(".png");
    const QString svg = stem + QStringLiteral(".svg");
    return readsSvg && QFile::exists(svg) ? svg : QString();
}

/// "A cat." as the first line, then lines as "de.utf8=Eine Katze."
QString nameIn(const QString &path, Language language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.read(longestStampText)).split(u'\n');
    if (language == Language::English)
        return lines.front().trimmed();
    const QString beginning = languageCode(language) + QStringLiteral(".utf8=");
    for (const QString &line : lines) {
        if (line.startsWith(beginning))
            return line.mid(beginning.size()).trimmed();
    }
    return {};
}

/// "Knight. The only piece that can jump (in chess)." is called "Knight".
QString shortName(const QString &description)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\([^)]*\\)?"));
    // A full stop after one or two letters is that of an abbreviation.
    static const QRegularExpression endOfName(
        QStringLiteral("(?<=\\p{L}{3})[.!?](?=\\s)|[,;:](?=\\s)|\\s[-\u2013\u2014]\\s"));
    QString name = description;
    name = name.remove(inBrackets).section(endOfName, 0, 0).simplified();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

StampPictures::StampPictures(QString folder)
    : m_folder(std::move(folder))
{
}

bool StampPictures::isAvailable() const
{
    return QFileInfo(m_folder).isDir();
}

QList<IndexedPictures::Entry> StampPictures::entries(Language language) const
{
    static const QRegularExpression notLetters(QStringLiteral("[^\\p{L}\\p{M}-]+"));
    QStringList paths;
    QDirIterator files(m_folder, {QStringLiteral("*.txt")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths += files.next();
    paths.sort();
    QList<Entry> all;
    for (const QString &path : std::as_const(paths)) {
        const QString picture = pictureBeside(path);
        if (picture.isEmpty())
            continue;
        const QString title = shortName(nameIn(path, language));
        QStringList words = title.split(notLetters, Qt::SkipEmptyParts);
        static const QStringList articles{QStringLiteral("a"),    QStringLiteral("an"),
                                          QStringLiteral("the"),  QStringLiteral("ein"),
                                          QStringLiteral("eine"), QStringLiteral("der"),
                                          QStringLiteral("die"),  QStringLiteral("das")};
        words.removeIf([](const QString &word) { return articles.contains(word.toLower()); });
        if (words.isEmpty() || words.size() > mostWordsOfAName)
            continue;
        Entry entry{picture.mid(m_folder.size() + 1), title, {}};
        for (const QString &word : std::as_const(words))
            entry.words += {word, words.size() == 1 ? fitOfStampName : fitOfStampWord};
        all += entry;
    }
    return all;
}

Result<QByteArray> StampPictures::picture(const QString &name) const
{
    QFile file(m_folder + u'/' + name);
    // Nothing outside of the folder, whatever a client asks for.
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QString inside = QFileInfo(m_folder).canonicalFilePath() + u'/';
    const bool isPicture = name.endsWith(u".png") || name.endsWith(u".svg");
    if (!isPicture || !canonical.startsWith(inside) || !file.open(QIODevice::ReadOnly))
        return noSuchFoundPicture();
    if (name.endsWith(u".png"))
        return file.readAll();
    // A drawing has no size of its own.
    QImageReader reader(&file, "svg");
    reader.setScaledSize(reader.size().scaled(stampSide, stampSide, Qt::KeepAspectRatio));
    const QImage drawn = reader.read();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (drawn.isNull() || !drawn.save(&buffer, "PNG"))
        return noSuchFoundPicture();
    return bytes;
}

} // namespace chitai
