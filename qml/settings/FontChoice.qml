// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Chitai
import Chitai.Ui

// A few fonts, each written in itself, and a menu with all others that have the letters.
Flow {
    id: root

    required property Theme theme
    required property SettingsPageModel settings

    readonly property list<string> kinds: [qsTr("Round"), qsTr("Plain"), qsTr("Wide"), qsTr("As in books"),
                                           qsTr("Heavy feet"), qsTr("Another")]
    readonly property var offers: settings.fonts
    readonly property int count: offers.length
    readonly property real least: 132 * theme.textUnit
    readonly property int columns: Math.max(1, Math.min(count, Math.floor((width + spacing) / (least + spacing))))

    spacing: 8
    width: parent.width
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Font")

    Repeater {
        id: fonts

        model: root.count // the cards keep the keyboard where a choice changes

        T.RadioButton {
            id: card

            required property int index
            readonly property var offer: root.offers[index] ?? root.offers[0]
            readonly property bool isOn: offer.isChosen
            readonly property bool lacksLetters: offer.lacksRussian
            readonly property string note: lacksLetters ? qsTr("No Russian letters") : offer.family

            function go(by: int): void {
                (fonts.itemAt(index + by) as T.RadioButton)?.forceActiveFocus(Qt.TabFocusReason);
            }

            objectName: "font" + index
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            implicitHeight: words.height + 24
            enabled: !(lacksLetters && root.settings.languageIndex === 0)
            hoverEnabled: true
            autoExclusive: false
            checked: isOn
            // A click asks for another state; whoever hears it decides.
            onCheckedChanged: if (checked !== isOn) checked = Qt.binding(() => card.isOn)
            onClicked: root.settings.setFamily(offer.family)
            Accessible.role: Accessible.RadioButton
            Accessible.name: root.kinds[offer.kind] + ", " + note
            Accessible.onPressAction: card.clicked()
            Accessible.onToggleAction: card.clicked()
            // Where the desktop's theme leaves Enter out.
            Keys.onReturnPressed: card.clicked()
            Keys.onEnterPressed: card.clicked()
            Keys.onRightPressed: card.go(1)
            Keys.onLeftPressed: card.go(-1)

            Column {
                id: words

                x: 12
                y: 12
                width: parent.width - 24
                spacing: 4
                opacity: card.enabled ? 1 : 0.6

                Label {
                    theme: root.theme
                    width: parent.width
                    text: card.lacksLetters ? "Aag ß" : "Aag жд ß"
                    font.family: card.offer.family
                    font.pixelSize: root.theme.isNarrow ? root.theme.large : root.theme.huge
                    height: 1.8 * font.pixelSize
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 12
                }
                Label {
                    theme: root.theme
                    width: parent.width
                    text: root.kinds[card.offer.kind]
                    wrapMode: Text.Wrap
                    font.bold: card.isOn
                    Accessible.ignored: true
                }
                SecondaryLabel {
                    theme: root.theme
                    width: parent.width
                    text: card.note
                    wrapMode: Text.Wrap
                    font.pixelSize: root.theme.small
                    Accessible.ignored: true
                }
            }
            background: Rectangle {
                radius: root.theme.radius
                color: card.hovered && !card.isOn ? root.theme.raised : root.theme.surface
                border.width: card.isOn || card.visualFocus ? 3 : 1
                border.color: card.isOn && card.visualFocus ? root.theme.ink
                              : card.isOn || card.visualFocus ? root.theme.accent : root.theme.line
            }
        }
    }
    MenuButton {
        objectName: "allFonts"
        theme: root.theme
        label: qsTr("All fonts")
        isFlat: true
        drawing: Icon.Open
        isDrawingLast: true
        names: root.settings.families
        onPicked: (index) => root.settings.familyIndex = index
    }
}
