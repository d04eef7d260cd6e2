// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/KeyTrouble.h"

#include <QCoreApplication>

namespace chitai {

namespace {

/// The context of the translations: the stories had a key first.
struct KeyTrouble
{
    Q_DECLARE_TR_FUNCTIONS(chitai::StoryProblem)
};

} // namespace

QString describeKeyTrouble(KeyStore::KeyStatus trouble)
{
    using KeyStatus = KeyStore::KeyStatus;
    switch (trouble) {
    case KeyStatus::NotKept:
        return KeyTrouble::tr("The key could not be kept. It is good until Chitai is closed, and "
                              "has to be typed again then.");
    case KeyStatus::InFile:
        return KeyTrouble::tr("There is no keyring here. The key lies in a file that only you "
                              "can read.");
    case KeyStatus::InFileAsLocked:
        return KeyTrouble::tr("The keyring stayed locked, so the key lies in a file that only "
                              "you can read. The next time Chitai is started it asks again.");
    case KeyStatus::NotForgotten:
        return KeyTrouble::tr("The keyring could not be opened, so the key is still in it. Chitai "
                              "does not use it any more. To have it forgotten, switch the "
                              "service on and off again and unlock the keyring.");
    case KeyStatus::Locked:
        return KeyTrouble::tr("The keyring stayed locked, so there is no key for the service. "
                              "With the next wish you are asked again.");
    case KeyStatus::Missing:
        return KeyTrouble::tr("The keyring gave no key for the service. If it stayed locked, you "
                              "are asked again with the next wish. If not, switch the service "
                              "off and on again with its key.");
    case KeyStatus::NoKeyring:
        return KeyTrouble::tr("The keyring with the key of the service does not answer. Start "
                              "it, or switch the service off and on again with its key.");
    }
    Q_UNREACHABLE();
}

} // namespace chitai
