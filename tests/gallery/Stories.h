// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QGuiApplication;

namespace chitai::gallery {

/// Writes one sheet a language: the steps of a story, from the world to what the child may choose,
/// with the program's own storyteller.
void drawStories(QGuiApplication &application, const QString &folder);

} // namespace chitai::gallery
