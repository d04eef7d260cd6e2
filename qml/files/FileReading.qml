// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// How a file was understood, in a line; and where that is wrong, how it is to be.
ColumnLayout {
    id: root

    required property Theme theme
    required property FilePreviewModel preview
    property bool isChanging: false
    readonly property string file: preview.fileName

    onFileChanged: isChanging = false

    spacing: 12

    RowLayout {
        spacing: 8
        Layout.fillWidth: true

        SecondaryLabel {
            objectName: "fileReading"
            theme: root.theme
            text: qsTr("Letters: %1.").arg(root.preview.encodings[root.preview.encoding] ?? "")
                  + (root.preview.isTable && root.preview.separator >= 0 ? " " + qsTr("Between the columns: %1.").arg(root.preview.separators[root.preview.separator]) : "")
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextButton {
            objectName: "changeReading"
            theme: root.theme
            text: root.isChanging ? qsTr("That's right") : qsTr("That's wrong…")
            onClicked: root.isChanging = !root.isChanging
        }
    }
    ChipRow {
        objectName: "fileEncoding"
        theme: root.theme
        visible: root.isChanging
        label: qsTr("Letters:")
        names: root.preview.encodings
        chosen: root.preview.encoding
        Layout.fillWidth: true
        onPicked: index => root.preview.encoding = index
    }
    ChipRow {
        objectName: "fileSeparator"
        theme: root.theme
        visible: root.isChanging && root.preview.isTable
        label: qsTr("Between the columns:")
        names: root.preview.separators
        chosen: root.preview.separator
        Layout.fillWidth: true
        onPicked: index => root.preview.separator = index
    }
    ChipRow {
        objectName: "fileQuotes"
        theme: root.theme
        visible: root.isChanging && root.preview.isTable && root.preview.hasQuotationMarks
        label: qsTr("Quotation marks (\"):")
        names: [qsTr("are part of the text"), qsTr("enclose a field")]
        chosen: root.preview.isQuoted ? 1 : 0
        Layout.fillWidth: true
        onPicked: index => root.preview.isQuoted = index === 1
    }
    ChipRow {
        objectName: "fileHeading"
        theme: root.theme
        visible: root.isChanging && root.preview.isTable
        label: qsTr("The first line is:")
        names: [qsTr("a text like the others"), qsTr("a heading")]
        chosen: root.preview.hasHeading ? 1 : 0
        Layout.fillWidth: true
        onPicked: index => root.preview.hasHeading = index === 1
    }
}
