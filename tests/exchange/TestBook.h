// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace chitai {

/// A file in the archive of a book.
struct BookEntry
{
    QString name;
    QByteArray bytes;
};

inline const QByteArray bookContainer
    = R"(<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/book.opf" media-type="x"/></rootfiles></container>)";

inline QByteArray bookPackage(const QByteArray &language = "de")
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>Der Igel, und mehr</dc:title><dc:language>)"
        + language + R"(</dc:language></metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="two" href="text/two%20b.xhtml#start" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="gone" href="text/gone.xhtml" media-type="application/xhtml+xml"/>
<item id="note" href="text/notes.xhtml" media-type="application/xhtml+xml"/>
<item id="out" href="../../etc/passwd" media-type="application/xhtml+xml"/>
<item id="css" href="a.css" media-type="text/css"/>
</manifest>
<spine><itemref idref="nav"/><itemref idref="one"/><itemref idref="css"/><itemref idref="two"/>
<itemref idref="note" linear="no"/><itemref idref="out"/></spine></package>)";
}

/// A small book with what books have beside their texts.
inline QList<BookEntry> igel()
{
    return {
        {QStringLiteral("mimetype"), "application/epub+zip"},
        {QStringLiteral("OEBPS/text/two b.xhtml"),
         "<html><body>Ende&nbsp;gut.<br>Alles gut!<svg><text>Bild</text></svg></body>"},
        {QStringLiteral("OEBPS/nav.xhtml"), "<html><body><p>Inhalt</p></body></html>"},
        {QStringLiteral("OEBPS/text/notes.xhtml"), "<html><body><p>Notiz</p></body></html>"},
        {QStringLiteral("META-INF/container.xml"), bookContainer},
        {QStringLiteral("OEBPS/book.opf"), bookPackage()},
        {QStringLiteral("OEBPS/text/one.xhtml"),
         R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Titel</title><script src="a"/></head>
<body><h1>Der Igel</h1><p>Es war ein <i>Igel</i><sup><a epub:type="noteref" href="#n">1</a></sup>.
Er schlief am 3. Mai.</p><p>&bdquo;Komm!&ldquo;, sagte Oma.</p>
<aside epub:type="footnote"><p>Ein Tier.</p></aside></body></html>)"},
    };
}

} // namespace chitai
