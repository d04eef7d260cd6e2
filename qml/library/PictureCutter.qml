// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Chitai
import Chitai.Ui

// A picture with a frame on it: what is in the frame stays. The corners are pulled, the middle is moved; arrows move it, with
// Shift they make it larger or smaller.
ColumnLayout {
    id: root

    required property Theme theme
    required property url picture

    signal cut(rect area)

    function begin(): void {
        area.reset();
        visible = true;
        stage.forceActiveFocus();
    }

    visible: false
    spacing: 8
    Keys.onEscapePressed: visible = false
    onPictureChanged: visible = false

    CutArea {
        id: area
    }
    Item {
        id: stage

        objectName: "cutStage"
        implicitHeight: 220 * root.theme.unit
        activeFocusOnTab: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What is in the frame stays")
        Layout.fillWidth: true
        Keys.onPressed: event => {
            const steps = { [Qt.Key_Left]: [-1, 0], [Qt.Key_Right]: [1, 0], [Qt.Key_Up]: [0, -1], [Qt.Key_Down]: [0, 1] };
            const step = steps[event.key];
            if (!step)
                return;
            if (event.modifiers & Qt.ShiftModifier)
                area.pull(CutArea.BottomRight, step[0] * 0.02, step[1] * 0.02);
            else
                area.move(step[0] * 0.02, step[1] * 0.02);
            event.accepted = true;
        }

        Image {
            id: image

            objectName: "cutImage"
            anchors.fill: parent
            asynchronous: true
            source: root.visible ? root.picture : ""
            fillMode: Image.PreserveAspectFit
            Accessible.ignored: true
        }
        Item {
            id: canvas

            anchors.centerIn: parent
            width: image.paintedWidth
            height: image.paintedHeight

            // What goes is dark.
            Repeater {
                model: [Qt.rect(0, 0, 1, area.rect.y),
                        Qt.rect(0, area.rect.y + area.rect.height, 1, 1 - area.rect.y - area.rect.height),
                        Qt.rect(0, area.rect.y, area.rect.x, area.rect.height),
                        Qt.rect(area.rect.x + area.rect.width, area.rect.y, 1 - area.rect.x - area.rect.width, area.rect.height)]

                Rectangle {
                    required property rect modelData

                    x: modelData.x * canvas.width
                    y: modelData.y * canvas.height
                    width: modelData.width * canvas.width
                    height: modelData.height * canvas.height
                    color: "#a0000000"
                }
            }
            Rectangle {
                id: frame

                x: area.rect.x * canvas.width
                y: area.rect.y * canvas.height
                width: area.rect.width * canvas.width
                height: area.rect.height * canvas.height
                color: "transparent"
                border.width: stage.activeFocus ? 4 : 2
                border.color: root.theme.accent

                MouseArea {
                    property point from

                    anchors.fill: parent
                    cursorShape: Qt.SizeAllCursor
                    preventStealing: true
                    onPressed: mouse => from = mapToItem(canvas, mouse.x, mouse.y)
                    onPositionChanged: mouse => {
                        const to = mapToItem(canvas, mouse.x, mouse.y);
                        area.move((to.x - from.x) / canvas.width, (to.y - from.y) / canvas.height);
                        from = to;
                    }
                }
            }
            Repeater {
                model: [CutArea.TopLeft, CutArea.TopRight, CutArea.BottomLeft, CutArea.BottomRight]

                Rectangle {
                    id: corner

                    required property int modelData
                    readonly property bool isRight: modelData === CutArea.TopRight || modelData === CutArea.BottomRight
                    readonly property bool isBottom: modelData === CutArea.BottomLeft || modelData === CutArea.BottomRight

                    x: frame.x + (isRight ? frame.width : 0) - width / 2
                    y: frame.y + (isBottom ? frame.height : 0) - height / 2
                    width: 28
                    height: 28
                    radius: 14
                    color: root.theme.accent

                    MouseArea {
                        property point from

                        anchors.fill: parent
                        anchors.margins: -10
                        preventStealing: true
                        onPressed: mouse => from = mapToItem(canvas, mouse.x, mouse.y)
                        onPositionChanged: mouse => {
                            const to = mapToItem(canvas, mouse.x, mouse.y);
                            area.pull(corner.modelData, (to.x - from.x) / canvas.width, (to.y - from.y) / canvas.height);
                            from = to;
                        }
                    }
                }
            }
        }
    }
    RowLayout {
        spacing: 8

        TextButton {
            objectName: "keepCut"
            theme: root.theme
            primary: true
            text: qsTr("Keep what is in the frame")
            onClicked: {
                root.visible = false;
                root.cut(area.rect);
            }
        }
        TextButton {
            objectName: "leaveCut"
            theme: root.theme
            isOnCard: true
            text: qsTr("Cancel")
            onClicked: root.visible = false
        }
    }
}
