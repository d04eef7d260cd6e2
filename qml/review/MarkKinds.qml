// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later


import QtQuick

// The seven ways in which a word can have been hard, as a parent says them.
QtObject {
    readonly property var codes: ["stumbled", "told", "omitted", "substituted", "inserted", "self_corrected", "repeated"]
    readonly property var names: [qsTr("Stumbled"), qsTr("Word given"), qsTr("Left out"), qsTr("Another word"),
                                  qsTr("Added a word"), qsTr("Self-corrected"), qsTr("Repeated")]

    function nameOf(code: string): string {
        return names[codes.indexOf(code)] ?? "";
    }
}
