// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Which language, what else is left out, and the order of the list.
Flow {
    id: root

    required property Theme theme
    required property LibraryPageModel library
    readonly property alias isOpen: filter.isOpen
    readonly property int count: library.filters.length

    spacing: theme.gap

    function close(): void {
        filter.isOpen = false;
        filter.forceActiveFocus();
    }

    Languages {
        id: languages
    }
    SegmentedChoice {
        objectName: "libraryLanguage"
        theme: root.theme
        label: qsTr("Language")
        names: [qsTr("All", "languages"), ...languages.names]
        chosen: languages.codes.indexOf(root.library.language) + 1
        width: Math.min(implicitWidth, root.width)
        onPicked: (index) => root.library.language = index === 0 ? "" : languages.codes[index - 1]
    }
    TextButton {
        id: filter

        property bool isOpen: false

        objectName: "filterButton"
        theme: root.theme
        text: root.count > 0 ? qsTr("Filter") + "  " + root.count : qsTr("Filter")
        drawing: Icon.Filter
        isChosen: isOpen
        Accessible.name: qsTr("Filter") + (root.count > 0 ? ": " + [...root.library.filters].join(", ") : "")
        onClicked: isOpen = !isOpen
    }
    MenuButton {
        objectName: "libraryOrder"
        theme: root.theme
        label: qsTr("Order")
        names: [qsTr("A to Z"), qsTr("Newest first"), qsTr("Least read first"), qsTr("Shortest first"), qsTr("Easiest first")]
        chosen: root.library.order
        drawing: Icon.Order
        showsWords: !root.theme.isNarrow
        onPicked: (index) => root.library.order = index
    }
}
