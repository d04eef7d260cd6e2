// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

namespace chitai {

/// Tells QML that whatever it reads of the object, and of the list models that are its properties,
/// may say something else now: words that come from C++, in another language.
void announceAllProperties(QObject &object);

} // namespace chitai
