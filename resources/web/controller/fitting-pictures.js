// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture for the text on screen: one of the laptop's that fits, a photograph that is taken now, one of this
// device, or one of the internet.
// It is what the child sees when the text is read to its end.

import { putWords } from "../shared/i18n.js";
import { callRest } from "../shared/rest.js";
import { problemOfFile, sendPicture, uploadProblem } from "./photo-upload.js";

const thumbnailOf = (id) => "/api/pictures/thumbnail?" + new URLSearchParams({ id });
const post = (address, fields) => callRest(address, { method: "POST", body: new URLSearchParams(fields) });

const markup = `
    <div>
        <h2 id="fitting-heading" data-text="pictureForText"></h2>
        <div class="ways">
            <button value="camera"><svg viewBox="0 0 24 24"><path d="M4 8h3.5L9 5.5h6L16.5 8H20v11H4ZM12 16.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z"/></svg><span data-text="takePhoto"></span></button>
            <button value="files" class="plain" data-text="choosePicture"></button>
            <input name="camera" type="file" accept="image/*" capture="environment" data-label="takePhoto" hidden>
            <input name="files" type="file" accept="image/*" data-label="choosePicture" hidden>
        </div>
        <div class="coming" hidden>
            <progress max="1" value="0" data-label="photoComes"></progress>
            <button class="plain stop" data-text="stop"></button>
        </div>
        <div class="given" hidden>
            <img alt="">
            <button class="plain take-back" data-text="takeBack"></button>
        </div>
        <p class="told" role="status"></p>
        <h3 data-text="picturesThatFit"></h3>
        <div class="pictures"></div>
        <p class="hint" data-text="noPictureFits" hidden></p>
        <section class="outside" hidden>
            <h3 data-text="onTheInternet"></h3>
            <form>
                <input type="search" maxlength="100" autocomplete="off" enterkeyhint="search" data-label="outsideWords" data-placeholder="outsideWords">
                <button class="plain" data-text="outsideSearch"></button>
            </form>
            <p class="hint" role="status"></p>
            <div class="pictures"></div>
        </section>
        <div class="buttons"><button class="plain close" data-text="close"></button></div>
    </div>`;

export class FittingPictures {
    /** Builds the dialog, with its words. showError(text) tells on the page what went wrong when the dialog is closed. */
    static async make(dialog, tr, showError) {
        const { default: table } = await import(`./picture-words/${document.documentElement.lang}.js`);
        return new FittingPictures(dialog, (key) => table[key] || tr(key), showError);
    }

    constructor(dialog, tr, showError) {
        Object.assign(this, { dialog, tr, showError, sending: null, given: null });
        dialog.innerHTML = markup;
        putWords(dialog, tr);
        for (const way of ["camera", "files"]) {
            const input = this.part(`input[name=${way}]`);
            this.part(`button[value=${way}]`).addEventListener("click", () => input.click());
            input.addEventListener("change", () => {
                const [file] = input.files;
                input.value = ""; // the same one again is a change, too
                if (file)
                    this.send(file);
            });
        }
        this.part(".stop").addEventListener("click", () => this.sending?.abort());
        this.part(".take-back").addEventListener("click", () => this.takeBack());
        this.part(".close").addEventListener("click", () => this.close());
        dialog.addEventListener("click", (event) => event.target === dialog && this.close());
        dialog.addEventListener("keydown", (event) => {
            event.stopPropagation(); // the keys of the reading rest
            if (event.key === "Escape")
                this.close();
        });
    }

    part(selector) {
        return this.dialog.querySelector(selector);
    }

    tell(key) {
        this.part(".told").textContent = key && this.tr(key);
        if (key && !this.dialog.hasAttribute("open"))
            this.showError(this.tr(key));
    }

    /** Shows what fits; fails where the laptop does not answer. */
    async open(text, language) {
        const { suggestions, outside } = await callRest("/api/pictures/suggestions?" + new URLSearchParams({ text, language }));
        Object.assign(this, { text, language });
        this.part(".pictures").replaceChildren(...suggestions.map(({ id, name }) => {
            const button = document.createElement("button");
            button.append(Object.assign(document.createElement("img"), { src: thumbnailOf(id), alt: name, lang: language }));
            button.addEventListener("click", () => this.take("/api/pictures/suggestions", id));
            return button;
        }));
        this.part(".hint").hidden = suggestions.length > 0;
        await this.offerOutside(Boolean(outside));
        if (!this.sending) {
            this.tell("");
            this.showGiven(null);
        }
        if (this.dialog.showModal) {
            this.dialog.showModal();
            return;
        }
        // Safari before 15.4 has no dialogs: there it is an element that lies above the page.
        this.dialog.setAttribute("role", "dialog");
        this.dialog.setAttribute("aria-modal", "true");
        this.dialog.setAttribute("open", "");
        this.part("button").focus();
    }

    /** The item of the text, whatever is on screen by now. */
    async itemOf({ text, language }) {
        return (await post("/api/items", { text, language })).id;
    }

    /** Where a parent has switched it on. */
    async offerOutside(isOn) {
        this.part(".outside").hidden = !isOn;
        if (isOn && !this.search) {
            const { OutsideSearch } = await import("./outside-search.js");
            this.search = new OutsideSearch(this.part(".outside"), this.tr, (id) => this.take("/api/pictures/outside", id));
        }
        this.search?.clear();
    }

    async take(address, id) {
        try {
            await post(address, { id, item_id: await this.itemOf(this) });
            this.close();
        } catch (error) {
            this.tell(uploadProblem(error));
        }
    }

    async send(file) {
        const wish = { text: this.text, language: this.language };
        const problem = problemOfFile(file);
        this.showGiven(null);
        this.tell(problem);
        if (problem || this.sending)
            return;
        this.sending = new AbortController();
        this.showComing(0);
        this.part(".stop").focus(); // the button that was tapped is gone
        try {
            const picture = await sendPicture(file, (share) => this.showComing(share), this.sending.signal);
            const { on_screen: isOnScreen } = await post("/api/pictures/reward",
                { illustration_id: picture.id, item_id: await this.itemOf(wish) });
            this.showGiven(picture.id);
            this.part(".told").textContent = this.tr(isOnScreen ? "photoIsHere" : "photoNextTime");
        } catch (error) {
            this.tell(error === null ? "photoStopped" : uploadProblem(error));
        } finally {
            this.sending = null;
            this.part(".coming").hidden = true;
            this.part(".ways").hidden = false;
            this.part("button").focus();
        }
    }

    showComing(share) {
        this.part(".ways").hidden = true;
        this.part(".coming").hidden = false;
        this.part("progress").value = share;
        this.part(".told").textContent = this.tr(share < 1 ? "photoComes" : "photoIsTurned");
    }

    showGiven(id) {
        this.given = id;
        this.part(".given").hidden = id === null;
        if (id)
            this.part(".given img").src = `/api/illustrations/${id}/image`;
    }

    /** It is gone from the laptop, too. */
    async takeBack() {
        try {
            await callRest("/api/illustrations/" + this.given, { method: "DELETE" });
            this.showGiven(null);
            this.tell("photoTakenBack");
        } catch (error) {
            this.tell(uploadProblem(error));
        }
    }

    /** What is on its way goes on. */
    close() {
        if (this.dialog.close)
            this.dialog.close();
        else
            this.dialog.removeAttribute("open");
    }
}
