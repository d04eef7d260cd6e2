// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/KeyMeaning.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QStringView>
#include <array>

namespace chitai {

namespace {

constexpr quint32 xOffset = 8; // of X11 and Wayland to the codes of the kernel
constexpr quint32 periodPlace = 52; // its code, which Windows has too

/// A row of a keyboard by the codes of the kernel.
struct KeyboardRow
{
    quint32 first;
    QStringView english;
    QStringView russian;
};

constexpr std::array keyboardRows{
    KeyboardRow{2, u"1234567890", u"1234567890"},
    KeyboardRow{16, u"QWERTYUIOP[]", u"ЙЦУКЕНГШЩЗХЪ"},
    KeyboardRow{30, u"ASDFGHJKL;'", u"ФЫВАПРОЛДЖЭ"},
    KeyboardRow{44, u"ZXCVBNM,./", u"ЯЧСМИТЬБЮ."},
};

/// 0 where the platform does not tell places.
quint32 placeOf(const QKeyEvent &event)
{
    static const QString platform = QGuiApplication::platformName();
    const quint32 code = event.nativeScanCode();
    if (platform == u"windows")
        return code;
    if (platform == u"cocoa" || platform == u"ios" || code <= xOffset)
        return 0;
    return code - xOffset;
}

/// 0 where no character stands there.
int englishAt(quint32 place)
{
    for (const KeyboardRow &row : keyboardRows) {
        if (place >= row.first && place < row.first + row.english.size())
            return row.english[qsizetype(place - row.first)].unicode();
    }
    return 0;
}

int englishForRussian(QChar letter)
{
    for (const KeyboardRow &row : keyboardRows) {
        if (const qsizetype at = row.russian.indexOf(letter); at >= 0)
            return row.english[at].unicode();
    }
    return 0;
}

bool isForeignLetter(int key)
{
    if (key > 0xffff)
        return false;
    const QChar letter{char16_t(key)};
    return letter.isLetter() && letter.script() != QChar::Script_Latin;
}

/// Whether X has a foreign letter where Qt gives, beside Ctrl, the one of another layout: the Z of
/// a German keyboard that writes Russian just now stands at two places.
bool isForeignSymbol(const QKeyEvent &event)
{
    const quint32 symbol = event.nativeVirtualKey();
    return symbol >= 0x600 && symbol < 0xf00; // Cyrillic and all that follow, see keysymdef.h
}

bool isPeriod(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    if (event.text() == u"." || (event.key() == Qt::Key_Period && modifiers == Qt::NoModifier))
        return true;
    // A clicker sends the place, whatever letter stands there.
    const QChar character(char16_t(event.key() <= 0xffff ? event.key() : 0));
    return modifiers == Qt::NoModifier && placeOf(event) == periodPlace
        && !(character.isLetter() && character.script() == QChar::Script_Latin);
}

std::optional<KeyMeaning> withControl(const QKeyEvent &event)
{
    const int key = latinKey(event);
    if (key == Qt::Key_Z || (isForeignSymbol(event) && englishAt(placeOf(event)) == Qt::Key_Z))
        return KeyMeaning{KeyAction::Undo, KeyScope::Undo};
    if (key == Qt::Key_F)
        return KeyMeaning{KeyAction::Find};
    // French keyboards have their digits behind Shift.
    const int digit = key >= Qt::Key_0 && key <= Qt::Key_9 ? key : englishAt(placeOf(event));
    if (digit >= Qt::Key_1 && digit <= Qt::Key_9)
        return KeyMeaning{KeyAction::OpenPage, KeyScope::Window, digit - Qt::Key_0};
    return {};
}

std::optional<KeyMeaning> withShift(const QKeyEvent &event)
{
    switch (latinKey(event)) {
    case Qt::Key_V:
        return KeyMeaning{KeyAction::SaySyllables, KeyScope::Letter};
    case Qt::Key_X:
        return KeyMeaning{KeyAction::MarkWordBefore, KeyScope::Letter};
    case Qt::Key_F5:
        return KeyMeaning{KeyAction::ToggleFullScreen};
    case Qt::Key_F7:
        return KeyMeaning{KeyAction::UseNextScreen};
    default:
        return {};
    }
}

std::optional<KeyMeaning> letterAlone(const QKeyEvent &event)
{
    switch (latinKey(event)) {
    case Qt::Key_B:
        return KeyMeaning{KeyAction::ToggleCurtain, KeyScope::Letter};
    case Qt::Key_V:
        return KeyMeaning{KeyAction::SayWord, KeyScope::Letter};
    case Qt::Key_X:
        return KeyMeaning{KeyAction::MarkWord, KeyScope::Letter};
    case Qt::Key_T:
        return KeyMeaning{KeyAction::SayText, KeyScope::Letter};
    case Qt::Key_H:
        return KeyMeaning{KeyAction::FadeSupport, KeyScope::Letter};
    default:
        return {};
    }
}

std::optional<KeyMeaning> alone(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_PageDown:
    case Qt::Key_MediaNext:
        return KeyMeaning{KeyAction::TakeNextStep};
    case Qt::Key_PageUp:
    case Qt::Key_MediaPrevious:
        return KeyMeaning{KeyAction::GoBack};
    case Qt::Key_MediaPlay:
    case Qt::Key_MediaPause:
    case Qt::Key_MediaTogglePlayPause:
        return KeyMeaning{KeyAction::ToggleCurtain};
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return KeyMeaning{KeyAction::TakeNextStep, KeyScope::Press};
    case Qt::Key_Right:
        return KeyMeaning{KeyAction::TakeNextStep, KeyScope::Arrow};
    case Qt::Key_Left:
    case Qt::Key_Backspace:
        return KeyMeaning{KeyAction::GoBack, KeyScope::Arrow};
    case Qt::Key_F5:
    case Qt::Key_F11:
        return KeyMeaning{KeyAction::ToggleFullScreen};
    case Qt::Key_F1:
    case Qt::Key_Help:
        return KeyMeaning{KeyAction::OpenHandbook};
    case Qt::Key_F7:
        return KeyMeaning{KeyAction::NameScreens};
    case Qt::Key_Escape:
        return KeyMeaning{KeyAction::LeaveFullScreen, KeyScope::Escape};
    default:
        return letterAlone(event);
    }
}

} // namespace

int latinKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (!isForeignLetter(key))
        return key;
    const quint32 place = placeOf(event);
    const int english = place > 0 ? englishAt(place) : englishForRussian(QChar(char16_t(key)));
    return english > 0 ? english : key;
}

std::optional<KeyMeaning> keyMeaning(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers
        = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers == Qt::ControlModifier)
        return withControl(event);
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return {};
    if (isPeriod(event, modifiers))
        return KeyMeaning{KeyAction::ToggleCurtain, KeyScope::Letter};
    return modifiers == Qt::NoModifier ? alone(event) : withShift(event);
}

} // namespace chitai
