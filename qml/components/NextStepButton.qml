// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Chitai
import Chitai.Ui

// The one button that always does the next right thing, and says what that is.
TextButton {
    id: root

    required property ReadingPageModel reading

    primary: true
    text: {
        switch (root.reading.nextStep) {
        case ReadingPageModel.Start:
            return qsTr("Start reading");
        case ReadingPageModel.BringText:
            return qsTr("Bring a text");
        case ReadingPageModel.NextSyllable:
            return qsTr("Next syllable");
        case ReadingPageModel.FinishText:
            return qsTr("Finish the text");
        case ReadingPageModel.NextText:
            return qsTr("Next text");
        default:
            return qsTr("Next word");
        }
    }
    onClicked: reading.takeNextStep()
}
