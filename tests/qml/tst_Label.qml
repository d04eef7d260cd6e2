// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai

Stage {
    id: stage

    Label {
        id: label

        theme: stage.theme
        text: "<b>Oma</b> lacht."
    }
    SecondaryLabel {
        id: quiet

        y: 40
        theme: stage.theme
        text: "beside it"
    }
    KeySign {
        id: key

        y: 80
        theme: stage.theme
        text: "Space"
        color: stage.theme.ink
    }
    SelectableText {
        id: copied

        y: 120
        width: 120
        theme: stage.theme
        text: "AB:CD:EF:01:23:45:67:89:AB:CD:EF:01"
    }
    Languages {
        id: languages
    }

    TestCase {
        name: "Label"
        when: windowShown

        function init() {
            stage.reset();
            stage.forceActiveFocus();
            copied.deselect();
            tryVerify(() => stage.isSettled);
        }

        function test_words_stand_as_they_are() {
            compare(label.textFormat, Text.PlainText);
            compare(key.textFormat, Text.PlainText);
            verify(label.implicitWidth > quiet.implicitWidth); // with its marks
        }

        function test_a_screen_reader_hears_them() {
            compare(label.Accessible.role, Accessible.StaticText);
            compare(label.Accessible.name, "<b>Oma</b> lacht.");
            compare(key.Accessible.name, "Space");
        }

        function test_both_can_be_read_in_both_themes_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_both_can_be_read_in_both_themes(row) {
            stage.theme.dark = row.dark;
            for (const words of [label, quiet])
                verify(stage.contrast(words.color, stage.theme.paper) >= 4.5, words.text);
            verify(label.color.toString() !== quiet.color.toString());
        }

        function test_they_follow_the_text_size() {
            const width = label.implicitWidth;
            stage.theme.textScale = 1.5;
            compare(label.font.pixelSize, 24);
            compare(key.font.pixelSize, 21);
            fuzzyCompare(label.implicitWidth / width, 1.5, 0.05);
        }

        function test_a_key_has_a_frame_around_it() {
            const frame = key.children[0];
            compare([frame.width, frame.height], [key.width, key.height]);
            compare(frame.border.width, 1);
            compare(frame.border.color, key.color);
        }

        function test_what_is_to_be_copied_is_reached_and_not_changed() {
            verify(copied.activeFocusOnTab);
            copied.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A);
            keyClick(Qt.Key_Delete);
            verify(copied.text.startsWith("AB:CD"));
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(copied.selectedText, copied.text);
            verify(copied.Accessible.readOnly);
        }

        function test_a_row_without_spaces_wraps() {
            verify(copied.lineCount > 1);
            verify(copied.contentWidth <= 120);
        }

        function test_languages_have_names_and_unknown_ones_their_code() {
            compare(languages.codes.length, languages.names.length);
            compare(new Set(languages.names).size, 3);
            for (const code of languages.codes)
                verify(languages.nameOf(code) !== code, code);
            compare(languages.nameOf("fr"), "fr");
        }

        function test_what_is_copied_is_marked_by_pointer_and_can_be_read() {
            verify(copied.selectByMouse);
            compare(copied.font.pixelSize, stage.theme.normal);
            stage.theme.dark = true;
            verify(stage.contrast(copied.color, stage.theme.surface) >= 4.5);
            compare(copied.Accessible.role, Accessible.EditableText);
            mouseDoubleClickSequence(copied, 5, 8);
            verify(copied.selectedText.length > 0);
        }

        function test_all_of_it_is_in_the_programs_letters() {
            for (const item of [label, quiet, key, copied])
                compare(item.font.family, stage.theme.family);
        }
    }
}
