// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page looks on this device: what is in sight, a mirror of the child's screen, a larger button.
// Remembered by the device.

import { canFullScreen, toggleFullScreen } from "../shared/device.js";

const wide = 700; // CSS pixels; there is room for the mirror from the start

function remembered(name, otherwise) {
    const text = localStorage.getItem(name);
    return text === null ? otherwise : text === "true";
}

export class Options {
    /** onOpen(view) when "read", "library", "story" or "progress" comes into sight, onSwitch() when something was switched. */
    constructor(onOpen, onSwitch) {
        Object.assign(this, { onOpen, onSwitch });
        this.part = (id) => document.getElementById(id);
        for (const tab of document.querySelectorAll("[role=tab]"))
            tab.addEventListener("click", () => this.openView(tab.value));
        const more = this.part("more");
        more.addEventListener("click", () => this.openMenu(this.part("menu").hidden));
        document.addEventListener("click", (event) => {
            if (!event.target.closest("#menu, #more"))
                this.openMenu(false);
        });
        document.addEventListener("keydown", (event) => {
            if (event.key === "Escape" && !this.part("menu").hidden) {
                this.openMenu(false);
                more.focus();
            }
        });
        this.makeSwitch("mirror", innerWidth >= wide);
        this.makeSwitch("large-tap", false);
        this.part("progress-open").addEventListener("click", () => this.openView("progress"));
        this.part("full-screen").hidden = !canFullScreen();
        this.part("full-screen").addEventListener("click", () => {
            this.openMenu(false);
            toggleFullScreen();
        });
    }

    openMenu(isOpen) {
        this.part("menu").hidden = !isOpen;
        this.part("more").setAttribute("aria-expanded", String(isOpen));
    }

    openView(view) {
        document.body.dataset.view = view;
        for (const tab of document.querySelectorAll("[role=tab]"))
            tab.setAttribute("aria-selected", String(tab.value === view));
        this.openMenu(false);
        this.onOpen(view);
    }

    makeSwitch(name, otherwise) {
        const button = this.part(name + "-switch");
        const show = (isOn) => {
            document.body.classList.toggle(name, isOn);
            button.setAttribute("aria-checked", String(isOn));
        };
        show(remembered(name, otherwise));
        button.addEventListener("click", () => {
            const isOn = button.getAttribute("aria-checked") !== "true";
            localStorage.setItem(name, String(isOn));
            show(isOn);
            this.openMenu(false);
            this.onSwitch();
            if (name === "large-tap" && isOn)
                this.openView("read");
        });
    }
}
