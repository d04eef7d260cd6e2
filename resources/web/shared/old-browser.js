// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser in which the pages can't work says so, instead of showing nothing. In the language of twenty
// years ago, so that each of them can read it, and before the modules, which it can't. What the pages need
// stands in tests/web/floor.js.

(function () {
    "use strict";
    var words = {
        en: "This browser is too old for Chitai. On an iPad it takes iPadOS 15 or later; elsewhere Chrome 89, Firefox 89 or later. Please update, or use another device.",
        de: "Dieser Browser ist zu alt für Chitai. Auf dem iPad braucht es iPadOS 15 oder neuer, sonst Chrome 89, Firefox 89 oder neuer. Bitte aktualisieren oder ein anderes Gerät nehmen.",
        ru: "Этот браузер устарел для Chitai. На iPad нужна iPadOS 15 или новее, в других случаях Chrome 89 или Firefox 89 и новее. Обновите браузер или возьмите другое устройство."
    };
    var isNewEnough = window.CSS && CSS.supports && CSS.supports("aspect-ratio", "1") && window.ResizeObserver
        && "noModule" in document.createElement("script") && "".replaceAll;

    function tell() {
        var code = (navigator.language || "en").slice(0, 2).toLowerCase();
        var language = words.hasOwnProperty(code) ? code : "en";
        var line = document.createElement("p");
        line.id = "too-old";
        line.lang = language;
        line.style.cssText = "max-width:30em;margin:2em auto;padding:0 1em;font:20px/1.5 sans-serif";
        line.appendChild(document.createTextNode(words[language]));
        document.documentElement.lang = language;
        document.body.innerHTML = "";
        document.body.appendChild(line);
    }

    if (isNewEnough)
        return;
    if (document.addEventListener)
        document.addEventListener("DOMContentLoaded", tell);
    else
        window.onload = tell;
}());
