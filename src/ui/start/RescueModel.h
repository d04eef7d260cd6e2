// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/PageModel.h"

namespace chitai {

class BackupScheduler;

/// The way out of data that can't be opened: the newest backup that is whole, with what can still
/// be read of the damaged data. `message` says how it went.
class RescueModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RescueUi")
    Q_PROPERTY(QString explanation READ explanation CONSTANT)
    Q_PROPERTY(QString offer READ offer NOTIFY changed)
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool isReady READ isReady NOTIFY changed)

public:
    /// The scheduler must outlive the model; nothing else uses it. What is the matter with data
    /// that is not damaged is `otherProblem`, and then there is nothing to rescue.
    explicit RescueModel(BackupScheduler &backups, QString otherProblem = {},
                         QObject *parent = nullptr);

    [[nodiscard]] QString explanation() const;
    /// Names the day of the backup; empty where there is none.
    [[nodiscard]] QString offer() const;
    [[nodiscard]] bool isBusy() const;
    /// The next time that the data is opened, the backup takes its place.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    Q_INVOKABLE void rescue();
    /// The person has seen what there is to see.
    Q_INVOKABLE void leave() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void left();

private:
    BackupScheduler &m_backups;
    const QString m_otherProblem;
    bool m_isReady = false;
};

} // namespace chitai
