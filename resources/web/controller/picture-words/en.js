// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

export default {
    takePhoto: "Take a photo",
    choosePicture: "From this device",
    picturesThatFit: "On the laptop",
    noPictureFits: "The laptop has no picture for these words.",
    photoComes: "The picture is on its way …",
    photoIsTurned: "The laptop is making it fit …",
    photoStopped: "Stopped. Nothing was kept.",
    photoIsHere: "It comes when this text has been read.",
    photoNextTime: "The reading has gone on. It comes when that text is read again.",
    photoTakenBack: "It is gone, from the laptop too.",
    takeBack: "Take it back",
    photoTooLarge: "This picture is too large. The laptop takes 20 MB: choose a smaller size in the camera.",
    photoIsNone: "This is no picture that the laptop can read. It takes JPEG, PNG, WebP, GIF, HEIC and AVIF.",
    photoBusy: "The laptop is busy with other pictures. Please try again.",
    onTheInternet: "On the internet",
    outsideWords: "A word to look for",
    outsideSearch: "Search",
    outsideAsks: "Looking on the internet …",
    outsideSilent: "No answer from",
    outsideNothing: "Nothing was found. Try another word.",
    outsideFailed: "The laptop got no answer from the internet. Please try again later.",
};
