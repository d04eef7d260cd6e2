// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/story/BookletPdf.h"

#include "storytime/Booklet.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QImageReader>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>

namespace chitai {

namespace {

constexpr int dotsPerInch = 150;
constexpr qreal pointsPerInch = 72;
constexpr qreal tallestPicture = 0.5; // of a page

QTextBlockFormat paragraph(qreal gapAbove, bool isIndented = false)
{
    QTextBlockFormat format;
    format.setTopMargin(gapAbove);
    format.setLineHeight(150, QTextBlockFormat::ProportionalHeight);
    if (isIndented)
        format.setLeftMargin(gapAbove * 2);
    return format;
}

QTextCharFormat letters(qreal points, bool isItalic = false)
{
    QTextCharFormat format;
    format.setFontFamilies({QStringLiteral("Andika")});
    format.setFontPointSize(points);
    format.setFontItalic(isItalic);
    if (isItalic)
        format.setForeground(QColor(0x6b, 0x64, 0x59));
    return format;
}

void addPicture(QTextDocument &document, QTextCursor &cursor, const QString &file)
{
    QImageReader reader(file);
    const QImage picture = reader.read();
    if (picture.isNull())
        return;
    const QSizeF page = document.pageSize();
    const QSizeF size
        = QSizeF(picture.size())
              .scaled(page.width(), page.height() * tallestPicture, Qt::KeepAspectRatio);
    const QUrl name = QUrl::fromLocalFile(file);
    document.addResource(QTextDocument::ImageResource, name, picture);
    QTextImageFormat image;
    image.setName(name.toString());
    // Qt takes the size of a picture for one on the screen.
    const qreal toScreen = QGuiApplication::primaryScreen()->logicalDotsPerInch() / dotsPerInch;
    image.setWidth(size.width() * toScreen);
    image.setHeight(size.height() * toScreen);
    QTextBlockFormat format = paragraph(12);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    format.setAlignment(Qt::AlignHCenter);
    cursor.insertBlock(format);
    cursor.insertImage(image);
}

/// QTextDocument::print() would let the first line of a picture show on the page before its own.
void drawPages(QTextDocument &document, QPdfWriter &writer)
{
    const QSizeF page = document.pageSize();
    QPainter painter(&writer);
    for (int i = 0; i < document.pageCount(); ++i) {
        if (i > 0)
            writer.newPage();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(0, i * page.height(), page.width(), page.height() - 1);
        painter.save();
        painter.translate(0, -i * page.height());
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace

Result<void> writePdf(const Booklet &booklet, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::StorageFailed, file.errorString());
    {
        QPdfWriter writer(&file);
        writer.setResolution(dotsPerInch);
        writer.setTitle(booklet.title);
        writer.setCreator(QStringLiteral("Chitai"));
        writer.setPageSize(QPageSize(QPageSize::A5));
        writer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDocumentMargin(0);
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        const qreal unit = dotsPerInch / pointsPerInch;
        QTextCursor cursor(&document);
        cursor.setBlockFormat(paragraph(0));
        cursor.insertText(booklet.title, letters(22));
        for (const Booklet::Part &part : booklet.parts) {
            switch (part.kind) {
            case Booklet::Part::Kind::Told:
                cursor.insertBlock(paragraph(12 * unit));
                cursor.insertText(part.text, letters(17));
                break;
            case Booklet::Part::Kind::Chosen:
                cursor.insertBlock(paragraph(12 * unit, true));
                cursor.insertText(part.text, letters(13, true));
                break;
            case Booklet::Part::Kind::Picture:
                addPicture(document, cursor, part.text);
                break;
            }
        }
        for (int i = 0; i < booklet.credits.size(); ++i) {
            cursor.insertBlock(paragraph(i == 0 ? 30 * unit : 4 * unit));
            cursor.insertText(booklet.credits[i], letters(8));
        }
        drawPages(document, writer);
    }
    if (file.error() != QFileDevice::NoError || !file.commit())
        return failure(ErrorCode::StorageFailed, file.errorString());
    return {};
}

} // namespace chitai
