// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    takePhoto: "Foto machen",
    choosePicture: "Von diesem Gerät",
    picturesThatFit: "Auf dem Laptop",
    noPictureFits: "Zu diesen Wörtern hat der Laptop kein Bild.",
    photoComes: "Das Bild ist unterwegs …",
    photoIsTurned: "Der Laptop bereitet es vor …",
    photoStopped: "Angehalten. Nichts wurde behalten.",
    photoIsHere: "Es kommt, wenn dieser Text gelesen ist.",
    photoNextTime: "Es wurde schon weitergelesen. Es kommt, wenn jener Text wieder gelesen wird.",
    photoTakenBack: "Es ist weg, auch vom Laptop.",
    takeBack: "Zurücknehmen",
    photoTooLarge: "Dieses Bild ist zu groß. Der Laptop nimmt 20 MB: Wähl in der Kamera eine kleinere Größe.",
    photoIsNone: "Das ist kein Bild, das der Laptop lesen kann. Er nimmt JPEG, PNG, WebP, GIF, HEIC und AVIF.",
    photoBusy: "Der Laptop ist mit anderen Bildern beschäftigt. Bitte versuch es noch einmal.",
    onTheInternet: "Im Internet",
    outsideWords: "Ein Wort zum Suchen",
    outsideSearch: "Suchen",
    outsideAsks: "Im Internet wird gesucht …",
    outsideSilent: "Keine Antwort von",
    outsideNothing: "Nichts gefunden. Versuch ein anderes Wort.",
    outsideFailed: "Der Laptop bekam keine Antwort aus dem Internet. Bitte versuch es später noch einmal.",
};
