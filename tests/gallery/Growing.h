// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QGuiApplication;
class QString;

namespace chitai::gallery {

/// The picture that grows, as a child's window shows it before the first text: after some time of
/// reading each, in windows of several shapes, by day and night, into `folder`.
void drawGrowing(QGuiApplication &application, const QString &folder);

} // namespace chitai::gallery
