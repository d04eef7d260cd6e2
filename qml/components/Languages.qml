// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// The languages that can be read in, and what they are called.
QtObject {
    readonly property list<string> codes: ["ru", "de", "en"]
    readonly property var names: [qsTr("Russian"), qsTr("German"), qsTr("English")]

    function nameOf(code: string): string {
        return names[codes.indexOf(code)] ?? code;
    }
}
