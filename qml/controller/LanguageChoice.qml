// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Chitai
import Chitai.Ui

// Which language to read in; asked before a session.
SegmentedChoice {
    id: root

    required property ReadingPageModel reading

    label: qsTr("Language of the texts")
    names: languages.names
    chosen: languages.codes.indexOf(reading.preferredLanguage)
    onPicked: (index) => reading.preferredLanguage = languages.codes[index]

    Languages {
        id: languages
    }
}
