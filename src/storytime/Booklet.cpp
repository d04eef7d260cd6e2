// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storytime/Booklet.h"

#include "story/review/ReplyParts.h"

#include <QRegularExpression>
#include <QStringBuilder>

namespace chitai {

namespace {

/// Text that means itself in CommonMark.
QString escaped(QString text)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>#])"));
    static const QRegularExpression listStart(QStringLiteral("^(\\d{1,9})([.)])|^([-+])"));
    text.replace(marks, QStringLiteral("\\\\1"));
    text.replace(listStart, QStringLiteral("\\1\\\\2\\3"));
    return text;
}

} // namespace

Booklet Booklet::of(const QString &title, Language language, const QList<StoryMessage> &messages,
                    const PictureOf &pictureOf)
{
    Booklet booklet{title, language, {}, {}};
    for (const StoryMessage &message : messages) {
        if (message.role == StoryRole::User) {
            booklet.parts += {Part::Kind::Chosen, message.content.simplified()};
            continue;
        }
        const QStringList sentences = takeApart(message.content, language).sentences;
        if (!sentences.isEmpty())
            booklet.parts += {Part::Kind::Told, sentences.join(u' ')};
        for (const QString &sentence : sentences) {
            const Part picture{Part::Kind::Picture, pictureOf(sentence)};
            if (!picture.text.isEmpty() && !booklet.parts.contains(picture))
                booklet.parts += picture;
        }
    }
    return booklet;
}

QString Booklet::toMarkdown(const std::function<QString(const QString &file)> &pathOf) const
{
    QString text = u"# " % escaped(title) % u'\n';
    for (const Part &part : parts) {
        switch (part.kind) {
        case Part::Kind::Told:
            text += u'\n' % escaped(part.text) % u'\n';
            break;
        case Part::Kind::Chosen:
            text += u"\n> " % escaped(part.text) % u'\n';
            break;
        case Part::Kind::Picture:
            text += u"\n![](<" % pathOf(part.text) % u">)\n";
            break;
        }
    }
    if (!credits.isEmpty())
        text += u"\n---\n";
    for (const QString &credit : credits)
        text += u'\n' % escaped(credit) % u'\n';
    return text;
}

QStringList Booklet::pictures() const
{
    QStringList files;
    for (const Part &part : parts) {
        if (part.kind == Part::Kind::Picture)
            files += part.text;
    }
    return files;
}

} // namespace chitai
