// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Chitai
import Chitai.Ui

// The words themselves are tested with the models that have them; here is what stays without any.
Stage {
    id: stage

    FittedText {
        id: fitted

        dark: stage.theme.dark
        box: Qt.size(400, 200)
        least: 20
    }
    TextSurface {
        id: surface

        fitted: fitted
        glide: 0
    }
    CompletionLayout {
        id: places

        size: Qt.size(800, 400)
        margin: 20
        showsPicture: false
    }

    TestCase {
        name: "TextSurface"
        when: windowShown

        function init() {
            stage.reset();
            surface.isLit = true;
            places.showsPicture = false;
            tryVerify(() => stage.isSettled);
        }

        function patch() {
            return findChild(surface, "highlight");
        }

        function test_without_words_there_is_nothing() {
            compare([surface.width, surface.height], [0, 0]);
            compare([patch().width, patch().height], [0, 0]);
            compare(fitted.pages, 0);
        }

        function test_the_patch_can_be_put_out() {
            verify(patch().visible);
            surface.isLit = false;
            verify(!patch().visible);
        }

        function test_letters_can_be_read_on_paper_and_on_the_patch_data() {
            return [{ tag: "light", dark: false }, { tag: "dark", dark: true }];
        }
        function test_letters_can_be_read_on_paper_and_on_the_patch(row) {
            stage.theme.dark = row.dark;
            verify(stage.contrast(fitted.ink, fitted.paper) >= 7, "paper");
            verify(stage.contrast(fitted.ink, fitted.highlight) >= 4.5, "patch");
            compare(patch().color, fitted.highlight);
            verify(fitted.highlight.toString() !== fitted.paper.toString());
        }

        function test_without_a_picture_the_text_has_the_screen_within_its_margin() {
            compare([places.text.x, places.text.y, places.text.width, places.text.height], [20, 20, 760, 360]);
        }

        function test_a_picture_leaves_the_text_its_place() {
            places.showsPicture = true;
            verify(!places.coversText);
            const apart = places.text.x + places.text.width <= places.picture.x || places.picture.x + places.picture.width <= places.text.x
                          || places.text.y + places.text.height <= places.picture.y || places.picture.y + places.picture.height <= places.text.y;
            verify(apart);
            verify(places.picture.width > 100 && places.picture.height > 100);
            verify(places.picture.x >= 0 && places.picture.x + places.picture.width <= 800);
            verify(places.picture.y >= 0 && places.picture.y + places.picture.height <= 400);
        }
    }
}
