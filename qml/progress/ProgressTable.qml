// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// What the charts show, in figures. In a narrow window a row is a heading and its figures by name.
Card {
    id: root

    required property ProgressModel progress

    readonly property real inset: theme.isNarrow ? 8 : 16
    readonly property bool isTight: width < 860 * theme.textUnit
    readonly property var columns: progress.columns
    // Weeks or months, and behind them what is hard: of { title, cells, details, heading }.
    readonly property var rows: {
        const periods = progress.table.map(cells => ({ title: cells[0], cells: cells, details: told(cells), heading: "" }));
        const hard = progress.patterns.map((pattern, index) => ({
            title: pattern.title, cells: [], heading: index > 0 ? "" : qsTr("What is still hard"),
            details: pattern.oneIn + " (" + progress.usualShare + "), " + pattern.words + ", "
                     + (pattern.texts > 0 ? qsTr("%n text(s) that train it", "", pattern.texts) : qsTr("no text that trains it"))
        }));
        const minutes = progress.minutes.map((minute, index) => ({
            title: minute.title, cells: [], heading: index > 0 ? "" : qsTr("Free minutes"), details: minute.details
        }));
        if (minutes.length > 0 && progress.normNote.length > 0)
            minutes.push({ title: progress.normNames[progress.normIndex], cells: [], heading: "", details: progress.normNote });
        return periods.concat(hard, minutes);
    }

    // The width of a column.
    function room(column: int, whole: real): real {
        const first = Math.max(0.2 * whole, 150 * theme.textUnit);
        return column === 0 ? first : (whole - first) / (columns.length - 1);
    }
    // A row by the names of its columns, without what is empty.
    function told(cells: var): string {
        return columns.slice(1).map((name, index) => cells[index + 1].length > 0 ? name + " " + cells[index + 1] : "")
                      .filter(words => words.length > 0).join(", ");
    }

    Row {
        id: heads

        x: root.inset
        y: root.inset
        visible: !root.isTight
        width: parent.width - 2 * root.inset - bar.room

        Repeater {
            model: root.isTight ? [] : root.columns

            SecondaryLabel {
                required property int index
                required property string modelData

                theme: root.theme
                width: root.room(index, heads.width)
                leftPadding: index === 0 ? 12 : 4
                rightPadding: 12
                text: modelData
                font.pixelSize: root.theme.small
                wrapMode: Text.Wrap
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
            }
        }
    }
    KeyboardList {
        id: list

        objectName: "progressTable"
        x: root.inset
        y: root.inset + (heads.visible ? heads.height + 4 : 0)
        width: parent.width - 2 * root.inset
        height: parent.height - y - root.inset
        spacing: 0
        model: root.rows
        Accessible.name: qsTr("Progress as a table")
        T.ScrollBar.vertical: SlimScrollBar {
            id: bar

            theme: root.theme
        }
        delegate: ProgressTableRow {
            width: list.width - bar.room
            theme: root.theme
            isTight: root.isTight || modelData.cells.length === 0
            widths: root.columns.map((name, column) => root.room(column, width))
            isCurrent: ListView.isCurrentItem && list.activeFocus
        }
    }
}
