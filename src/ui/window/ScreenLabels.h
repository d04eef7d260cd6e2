// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QTimer>
#include <memory>
#include <vector>

class QWindow;

namespace chitai {

/// Shows on each screen, for a moment, its number as --screen takes it, and its name.
class ScreenLabels : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLabels(QObject *parent = nullptr);
    ~ScreenLabels() override;

    /// Above these windows, also where one of them fills its screen.
    void show(const QList<QWindow *> &beneath = {});
    void hide();
    [[nodiscard]] const std::vector<std::unique_ptr<QWindow>> &windows() const { return m_windows; }

private:
    std::vector<std::unique_ptr<QWindow>> m_windows;
    QTimer m_timer;
};

} // namespace chitai
