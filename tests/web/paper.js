// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on paper: as much of a document as the parts of the pages use, without a browser, and a clock that stands
// still until a test moves it. What a browser makes of the real pages, the tests with Chromium say.

class PaperEvent {
    constructor(type, more = {}) {
        Object.assign(this, { bubbles: true, timeStamp: 0 }, more, { type, defaultPrevented: false });
    }

    preventDefault() {
        this.defaultPrevented = true;
    }

    stopPropagation() {
        this.isStopped = true;
    }

    stopImmediatePropagation() {
        this.isStopped = this.isStoppedAtOnce = true;
    }
}

class PaperTarget {
    listeners = [];

    addEventListener(type, listener, options = false) {
        this.listeners.push({ type, listener, capture: options === true || Boolean(options.capture) });
    }

    run(event, capture) {
        for (const entry of this.listeners.filter((entry) => entry.type === event.type && entry.capture === capture)) {
            if (!event.isStoppedAtOnce)
                entry.listener(event);
        }
    }

    /** Down through the capturing listeners, and up again. */
    dispatchEvent(event) {
        event.target ??= this;
        const path = [];
        for (let node = this; node; node = node.parentNode ?? node.above)
            path.push(node);
        for (const [capture, nodes] of [[true, [...path].reverse()], [false, event.bubbles ? path : path.slice(0, 1)]]) {
            for (const node of nodes) {
                if (!event.isStopped)
                    node.run(event, capture);
            }
        }
        return !event.defaultPrevented;
    }
}

const simple = /([#.]?[\w-]+)|\[([\w-]+)(?:=["']?([^\]"']*)["']?)?\]|:(enabled|checked)/g;

class PaperElement extends PaperTarget {
    constructor(page, tag) {
        super();
        Object.assign(this, { page, tag, nodes: [], parentNode: null, attributes: new Map(), className: "", id: "",
            hidden: false, disabled: false, value: "", scrollHeight: 0, clientHeight: 0 });
        this.style = { setProperty: (name, value) => { this.style[name] = value; } };
        this.dataset = {};
    }

    get tagName() {
        return this.tag.toUpperCase();
    }

    get children() {
        return this.nodes.filter((node) => node instanceof PaperElement);
    }

    get firstChild() {
        return this.nodes[0];
    }

    get textContent() {
        return this.nodes.map((node) => node instanceof PaperElement ? node.textContent : node).join("");
    }

    set textContent(text) {
        this.replaceChildren(...text === "" ? [] : [String(text)]);
    }

    get classList() {
        const names = () => this.className.split(" ").filter(Boolean);
        return {
            contains: (name) => names().includes(name),
            toggle: (name, isOn) => {
                this.className = [...names().filter((other) => other !== name), ...isOn ? [name] : []].join(" ");
            },
        };
    }

    append(...nodes) {
        for (const node of nodes) {
            if (node instanceof PaperElement)
                node.parentNode = this;
            this.nodes.push(node);
        }
    }

    replaceChildren(...nodes) {
        for (const node of this.children) {
            if (node.contains(this.page.activeElement))
                this.page.activeElement = this.page.body;
            node.parentNode = null;
        }
        this.nodes = [];
        this.append(...nodes);
    }

    remove() {
        if (this.contains(this.page.activeElement))
            this.page.activeElement = this.page.body;
        this.parentNode.nodes = this.parentNode.nodes.filter((node) => node !== this);
        this.parentNode = null;
    }

    insertBefore(node, before) {
        if (node.parentNode)
            node.remove();
        node.parentNode = this;
        this.nodes.splice(before ? this.nodes.indexOf(before) : this.nodes.length, 0, node);
    }

    setAttribute(name, value) {
        this.attributes.set(name, String(value));
    }

    getAttribute(name) {
        return this.attributes.get(name) ?? null;
    }

    hasAttribute(name) {
        return this.attributes.has(name);
    }

    removeAttribute(name) {
        this.attributes.delete(name);
    }

    contains(other) {
        for (let node = other; node; node = node.parentNode) {
            if (node === this)
                return true;
        }
        return false;
    }

    attributeOf(name) {
        const key = name.startsWith("data-") ? name.slice(5).replace(/-(\w)/g, (_, letter) => letter.toUpperCase()) : null;
        return key ? this.dataset[key] : this.getAttribute(name) ?? (["type", "value"].includes(name) ? this[name] || undefined : undefined);
    }

    /** Lists of tags, #ids, .classes, [attributes] and :enabled or :checked; nothing within something else. */
    matches(selectors) {
        return selectors.split(",").some((selector) => [...selector.trim().matchAll(simple)].every(([, name, attribute, value, state]) => {
            if (state)
                return state === "enabled" ? !this.disabled : Boolean(this.checked);
            if (attribute)
                return value === undefined ? this.attributeOf(attribute) !== undefined : String(this.attributeOf(attribute)) === value;
            return name[0] === "#" ? this.id === name.slice(1) : name[0] === "." ? this.classList.contains(name.slice(1)) : this.tag === name;
        }));
    }

    closest(selectors) {
        for (let node = this; node; node = node.parentNode) {
            if (node.matches(selectors))
                return node;
        }
        return null;
    }

    querySelectorAll(selectors) {
        return this.children.flatMap((child) => [...child.matches(selectors) ? [child] : [], ...child.querySelectorAll(selectors)]);
    }

    querySelector(selectors) {
        return this.querySelectorAll(selectors)[0] ?? null;
    }

    focus() {
        this.page.activeElement = this;
        this.dispatchEvent(new PaperEvent("focusin"));
    }

    blur() {
        this.page.activeElement = this.page.body;
    }

    click(more = {}) {
        if (!this.disabled)
            this.dispatchEvent(new PaperEvent("click", { detail: 0, ...more }));
    }
}

class PaperPage extends PaperTarget {
    visibilityState = "visible";

    constructor() {
        super();
        this.documentElement = this.createElement("html");
        this.documentElement.lang = "en";
        this.documentElement.above = this;
        this.body = this.createElement("body");
        this.documentElement.append(this.body);
        this.activeElement = this.body;
    }

    createElement(tag) {
        return new PaperElement(this, tag);
    }

    getElementById(id) {
        return this.documentElement.querySelector("#" + id);
    }

    querySelectorAll(selectors) {
        return this.documentElement.querySelectorAll(selectors);
    }

    /** A new element with what it has, in the body or elsewhere. */
    add(tag, more = {}, parent = this.body) {
        const { dataset = {}, attributes = {}, ...rest } = more;
        const element = Object.assign(this.createElement(tag), rest);
        Object.assign(element.dataset, dataset);
        for (const [name, value] of Object.entries(attributes))
            element.setAttribute(name, value);
        parent.append(element);
        return element;
    }

    /** Sends an event to an element, and gives it back as it was when all had heard it. */
    fire(element, type, more = {}) {
        const event = new PaperEvent(type, more);
        element.dispatchEvent(event);
        return event;
    }
}

export { PaperEvent, PaperTarget };

/** What the parts of the pages take for the browser's, for one test. */
export function layOutPaper(t, more = {}) {
    const page = new PaperPage();
    const globals = { document: page, Event: PaperEvent, innerWidth: 1000, window: new PaperTarget(), ...more };
    for (const [name, value] of Object.entries(globals))
        replaceGlobal(t, name, value);
    return page;
}

export function replaceGlobal(t, name, value) {
    const before = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    t.after(() => before ? Object.defineProperty(globalThis, name, before) : delete globalThis[name]);
}

/** Timers and times that pass when pass(milliseconds) is called. */
export function stopClock(t) {
    const clock = { now: 0, timers: new Map(), count: 0 };
    const start = (callback, time = 0, again = null) => {
        clock.timers.set(++clock.count, { callback, at: clock.now + time, again });
        return clock.count;
    };
    const stop = (id) => clock.timers.delete(id);
    replaceGlobal(t, "setTimeout", (callback, time) => start(callback, time));
    replaceGlobal(t, "setInterval", (callback, time) => start(callback, time, time));
    replaceGlobal(t, "clearTimeout", stop);
    replaceGlobal(t, "clearInterval", stop);
    replaceGlobal(t, "performance", { now: () => clock.now });
    replaceGlobal(t, "Date", class extends Date {
        static now() {
            return clock.now;
        }
    });
    clock.pass = (time) => {
        const end = clock.now + time;
        for (;;) {
            const [next] = [...clock.timers].filter(([, timer]) => timer.at <= end).sort((a, b) => a[1].at - b[1].at);
            if (!next)
                break;
            const [id, timer] = next;
            clock.now = Math.max(clock.now, timer.at); // late, where the device has slept
            if (timer.again === null)
                clock.timers.delete(id);
            else
                timer.at = clock.now + timer.again;
            timer.callback();
        }
        clock.now = end;
    };
    return clock;
}
