// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/EpubPackage.h"

#include <QDir>
#include <QHash>
#include <QUrl>
#include <QXmlStreamReader>
#include <utility>

namespace chitai {

namespace {

/// A page of the book, as its list of files names it.
struct ManifestItem
{
    QString path;
    bool isPage = false;
    bool isContents = false; ///< the list of chapters
};

/// Where a reference of the package document leads to; empty for a way out of the archive.
QString resolved(const QString &reference, const QString &packagePath)
{
    const QString path = QUrl::fromPercentEncoding(reference.section(u'#', 0, 0).toUtf8());
    const QString folder
        = packagePath.contains(u'/') ? packagePath.section(u'/', 0, -2) + u'/' : QString();
    const QString clean = QDir::cleanPath(folder + path);
    return clean.startsWith(u"..") || clean.startsWith(u'/') ? QString() : clean;
}

ManifestItem manifestItem(const QXmlStreamAttributes &attributes, const QString &packagePath)
{
    const QStringView type = attributes.value(QLatin1StringView("media-type"));
    return {.path = resolved(attributes.value(QLatin1StringView("href")).toString(), packagePath),
            .isPage = type == u"application/xhtml+xml" || type == u"text/html"
                || type == u"application/x-dtbook+xml" || type == u"text/x-oeb1-document",
            .isContents = attributes.value(QLatin1StringView("properties")).contains(u"nav")};
}

} // namespace

QString packagePath(const QByteArray &container)
{
    QXmlStreamReader xml(container);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"rootfile") {
            const QString path = xml.attributes().value(QLatin1StringView("full-path")).toString();
            if (!path.isEmpty())
                return QDir::cleanPath(path);
        }
    }
    return {};
}

EpubPackage readPackage(const QByteArray &document, const QString &path, qsizetype mostChapters)
{
    EpubPackage package;
    QHash<QString, ManifestItem> items;
    QHash<QString, bool> isNamed; // by path
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (name == u"title" && package.title.isEmpty()) {
            package.title
                = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (name == u"language" && package.language.isEmpty()) {
            package.language
                = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else if (name == u"item") {
            items.insert(attributes.value(QLatin1StringView("id")).toString(),
                         manifestItem(attributes, path));
        } else if (name == u"itemref" && package.chapters.size() < mostChapters
                   && attributes.value(QLatin1StringView("linear")) != u"no") {
            const ManifestItem item
                = items.value(attributes.value(QLatin1StringView("idref")).toString());
            // Each is named once at most; a bomb names one thousands of times.
            if (item.isPage && !item.isContents && !item.path.isEmpty()
                && !std::exchange(isNamed[item.path], true))
                package.chapters += item.path;
        }
    }
    return package;
}

bool isLocked(const QByteArray &encryption)
{
    QXmlStreamReader xml(encryption);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"EncryptionMethod")
            continue;
        // Typefaces are made unreadable in these two ways, which lock nothing else.
        const QStringView algorithm = xml.attributes().value(QLatin1StringView("Algorithm"));
        if (algorithm != u"http://www.idpf.org/2008/embedding"
            && algorithm != u"http://ns.adobe.com/pdf/enc#RC")
            return true;
    }
    return false;
}

} // namespace chitai
