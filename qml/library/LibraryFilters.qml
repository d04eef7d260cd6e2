// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// What is left out of the list, and its order.
Flow {
    id: root

    required property Theme theme
    required property LibraryPageModel library

    spacing: 8

    Languages {
        id: languages
    }
    Repeater {
        model: languages.codes

        Chip {
            required property string modelData

            objectName: "language-" + modelData
            theme: root.theme
            text: languages.nameOf(modelData)
            isOn: root.library.language === modelData
            onClicked: root.library.language = isOn ? "" : modelData
        }
    }

    Chip {
        objectName: "onlyNew"
        theme: root.theme
        text: qsTr("Never read")
        isOn: root.library.onlyNew
        onClicked: root.library.onlyNew = !isOn
    }
    Chip {
        objectName: "onlyIllustrated"
        theme: root.theme
        text: qsTr("With a picture")
        isOn: root.library.onlyIllustrated
        onClicked: root.library.onlyIllustrated = !isOn
    }
    Chip {
        objectName: "onlyStarred"
        theme: root.theme
        text: qsTr("With a star")
        isOn: root.library.onlyStarred
        onClicked: root.library.onlyStarred = !isOn
    }

    Repeater {
        model: root.library.tags

        Chip {
            required property string modelData

            theme: root.theme
            text: "# " + modelData
            isOn: root.library.tag === modelData
            onClicked: root.library.tag = isOn ? "" : modelData
        }
    }

    // Apart from the filters: always exactly one is on.
    Item {
        width: 12
        height: 1
    }
    Repeater {
        model: [
            { order: LibraryPageModel.Alphabetical, name: qsTr("A to Z") },
            { order: LibraryPageModel.NewestFirst, name: qsTr("Newest first") },
            { order: LibraryPageModel.LeastRead, name: qsTr("Least read first") }
        ]

        RadioChip {
            required property var modelData

            objectName: "order-" + modelData.order
            theme: root.theme
            text: modelData.name
            isOn: root.library.order === modelData.order
            onClicked: root.library.order = modelData.order
        }
    }
}
