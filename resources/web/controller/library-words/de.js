// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    search: "Text suchen",
    filters: "Nur zeigen",
    order: "Reihenfolge",
    orderAlphabetical: "A bis Z",
    orderNewest: "Neueste zuerst",
    orderLeastRead: "Selten Gelesene zuerst",
    orderShortest: "Kürzeste zuerst",
    orderEasiest: "Leichteste zuerst",
    onlyNew: "Neu",
    onlyIllustrated: "Mit Bild",
    onlyStarred: "Mit Stern",
    allLanguages: "Alle Sprachen",
    showMore: "Mehr zeigen",
    nothingFound: "Nichts gefunden. Mit weniger Buchstaben oder Filtern geht vielleicht mehr.",
    star: "Stern",
    isNew: "neu",
    hasPicture: "mit Bild",
    isWaiting: "ist eingereiht",
    isShown: "auf dem Bildschirm",
    tapToAdd: "Antippen bringt einen Text zum Kind.",
};
