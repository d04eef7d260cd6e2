// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service worker of a page: keeps the page's own files, under a version made of their contents, for
// when the laptop is away. The laptop comes first, and nothing of the reading is ever kept. The page's
// assets.js, which the build makes, gives `version` and `assets`.

const page = new URL(self.registration.scope).pathname;
const prefix = "chitai " + page + " ";
const cacheName = prefix + self.version;
const addresses = new Set(self.assets.map((asset) => new URL(asset, self.registration.scope).pathname));
const longest = 4000; // milliseconds; a laptop that is away often does not even refuse

const fileOf = (url) => url.pathname.endsWith("/") ? url.pathname + "index.html" : url.pathname;

self.addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(caches.open(cacheName).then((cache) =>
        cache.addAll([...addresses].map((address) => new Request(address, { cache: "no-cache" })))));
});

self.addEventListener("activate", (event) => {
    event.waitUntil((async () => {
        const outdated = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
        await Promise.all(outdated.map((name) => caches.delete(name)));
        await self.clients.claim();
    })());
});

async function answer(request, file) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), longest);
    try {
        return await fetch(request, { signal: stop.signal });
    } catch (error) {
        const kept = await caches.match(file, { cacheName });
        if (kept)
            return kept;
        throw error;
    } finally {
        clearTimeout(timer);
    }
}

self.addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    const file = fileOf(url);
    if (event.request.method === "GET" && url.origin === self.location.origin && addresses.has(file))
        event.respondWith(answer(event.request, file));
});
