// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QEvent>

namespace {

/// What was told to delete itself later does so before a test ends, though no event loop runs any
/// more: the leak checker then names real leaks alone.
void deleteWhatIsLeft()
{
    qAddPostRoutine([] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(deleteWhatIsLeft)
