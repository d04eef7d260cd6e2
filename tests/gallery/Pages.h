// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QGuiApplication;
class QString;

namespace chitai::gallery {

/// Every page of the parent's window in small and large windows, light and dark, in German, the
/// longest language, into `folder`. CHITAI_PAGES narrows it down: a regular expression that the
/// names of the pictures match, like "read-light-800x480-de-100".
void drawPages(QGuiApplication &application, const QString &folder);

/// Draws the page of the progress, in English, light and dark.
void drawProgress(const QString &folder);

/// Draws the pictures of the handbook into the folder: what a chapter is about, in each language,
/// light and dark.
void drawHandbook(QGuiApplication &application, const QString &folder);

} // namespace chitai::gallery
