// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictures/EmojiPictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace chitai {

namespace {

constexpr QSize emojiPictureSize(800, 600); // as our own pictures are
constexpr int emojiPercent = 70; // of the picture's height
constexpr QRgb emojiGround = 0xfffff4e2; // the soft ground of a single thing
constexpr int looselyPacked = 88; // as Qt counts it: the least work

constexpr int fitOfName = 8; // it is called that, and nothing else
constexpr int fitOfNamedWord = 6; // one of the words of its name
constexpr int fitOfKeyword = 3;

int fitOf(const QString &word, const QString &name)
{
    if (word.compare(name, Qt::CaseInsensitive) == 0)
        return fitOfName;
    const bool isOfName = name.split(u' ').contains(word, Qt::CaseInsensitive);
    return isOfName ? fitOfNamedWord : fitOfKeyword;
}

} // namespace

EmojiPictures::EmojiPictures(const QString &fontPath)
    : m_font(fontPath)
{
}

QString EmojiPictures::usualFontPath()
{
    for (const char *path : {"/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf",
                             "/usr/share/fonts/noto/NotoColorEmoji.ttf",
                             "/usr/share/fonts/google-noto-color-emoji-fonts/NotoColorEmoji.ttf"}) {
        if (QFile::exists(QString::fromLatin1(path)))
            return QString::fromLatin1(path);
    }
    return {};
}

QList<IndexedPictures::Entry> EmojiPictures::entries(Language language) const
{
    QList<Entry> all;
    QFile file(QStringLiteral(":/chitai/emoji/%1.txt").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'\t'); // 1F408, cat, cat|pet
        if (fields.size() != 3 || !m_font.has(fields[0].toUInt(nullptr, 16)))
            continue;
        Entry entry{fields[0].toLower(), fields[1], {}};
        for (const QString &word : fields[2].split(u'|')) {
            const bool isAlso = word.startsWith(u'+'); // called that besides
            entry.words
                += {isAlso ? word.mid(1) : word, isAlso ? fitOfName : fitOf(word, fields[1])};
        }
        all += entry;
    }
    return all;
}

Result<QImage> EmojiPictures::painted(const QString &name, const QSize &size) const
{
    bool isNumber = false;
    const char32_t character = name.toUInt(&isNumber, 16);
    if (!isNumber)
        return noSuchFoundPicture();
    CHITAI_TRY_ASSIGN(const QByteArray png, m_font.png(character));
    const QImage emoji = QImage::fromData(png, "png");
    if (emoji.isNull())
        return noSuchFoundPicture();
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(emojiGround);
    const QImage large
        = emoji.scaledToHeight(size.height() * emojiPercent / 100, Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.drawImage((size.width() - large.width()) / 2, (size.height() - large.height()) / 2,
                      large);
    painter.end();
    return picture;
}

Result<QImage> EmojiPictures::image(const QString &name, int longestSide) const
{
    return painted(name,
                   emojiPictureSize.scaled(longestSide, longestSide, Qt::KeepAspectRatio)
                       .boundedTo(emojiPictureSize)
                       .expandedTo(QSize(1, 1)));
}

Result<QByteArray> EmojiPictures::picture(const QString &name) const
{
    CHITAI_TRY_ASSIGN(const QImage picture, painted(name, emojiPictureSize));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    // Hardly packed: it is read again at once.
    if (!picture.save(&buffer, "PNG", looselyPacked))
        return failure(ErrorCode::StorageFailed, QStringLiteral("The picture could not be made."));
    return bytes;
}

} // namespace chitai
