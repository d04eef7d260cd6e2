// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a camera gives a page, made in the page. Both run there.

/** Hands the input a JPEG of two colours, left red and right blue, that a telephone took lying on its side: to be turned by a
 *  quarter clockwise (EXIF orientation 6). */
export async function photograph([selector, width, height]) {
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const brush = canvas.getContext("2d");
    brush.fillStyle = "red";
    brush.fillRect(0, 0, width, height);
    brush.fillStyle = "blue";
    brush.fillRect(width / 2, 0, width / 2, height);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
    const plain = new Uint8Array(await blob.arrayBuffer());
    const exif = [0xff, 0xe1, 0, 34, 69, 120, 105, 102, 0, 0, // APP1 "Exif"
        73, 73, 42, 0, 8, 0, 0, 0, 1, 0, // little endian, one entry
        0x12, 1, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]; // orientation
    const file = new File([plain.slice(0, 2), new Uint8Array(exif), plain.slice(2)], "photo.jpg", { type: "image/jpeg" });
    const chosen = new DataTransfer();
    chosen.items.add(file);
    const input = document.querySelector(selector);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** Hands it so many bytes of that type, which are no picture. */
export function handOver([selector, type, bytes]) {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(bytes)], "file", { type }));
    const input = document.querySelector(selector);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
}
