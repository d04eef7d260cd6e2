// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/IconPaths.h"

#include <QString>
#include <QStringList>

namespace chitai {

namespace {

/// As in SVG: M, L, Q and C with absolute coordinates, and Z; O is a circle by its middle and its
/// radius.
const char *drawingText(Icon::Drawing drawing)
{
    switch (drawing) {
    case Icon::Book:
        return "M12 6 Q8 3.5 3.5 4.5 L3.5 18.5 Q8 17.5 12 20 Q16 17.5 20.5 18.5 L20.5 4.5 "
               "Q16 3.5 12 6 L12 20";
    case Icon::Shelf:
        return "M4 4 L8.5 4 L8.5 20 L4 20 Z M8.5 4 L13 4 L13 20 L8.5 20 Z "
               "M14.5 5 L18.5 4 L21.5 19 L17.5 20 Z";
    case Icon::Past:
        return "M4 12 C4 16.4 7.6 20 12 20 C16.4 20 20 16.4 20 12 C20 7.6 16.4 4 12 4 "
               "C9.9 4 8 4.8 6.6 6.1 L4 8.5 M4 4 L4 8.5 L8.5 8.5 M12 8 L12 12.5 L15 14.5";
    case Icon::Question:
        return "O12 12 9 M9.4 9.6 Q9.4 7 12 7 Q14.6 7 14.6 9.4 Q14.6 11 12 12.4 L12 13.6 M12 16.6 "
               "L12 16.7";
    case Icon::Clock:
        return "O12 12 8.5 M12 7 L12 12.5 L15.5 14.5";
    case Icon::Sprout:
        return "M12 20.5 L12 10.5 M12 13 Q5 13 4.3 6 Q11 5 12 13 "
               "M12 10.5 Q13 3.5 19.5 3.5 Q19.5 10.5 12 10.5";
    case Icon::Star:
        return "M12 3.5 L14.6 9 L20.6 9.7 L16.2 13.8 L17.4 19.8 L12 16.8 L6.6 19.8 L7.8 13.8 "
               "L3.4 9.7 L9.4 9 Z";
    case Icon::Picture:
        return "M4 5 L20 5 L20 19 L4 19 Z M4 16 L9 11 L13 15 L16 12 L20 16 O15.5 9 0.8";
    case Icon::Plus:
        return "M12 5 L12 19 M5 12 L19 12";
    case Icon::Cross:
        return "M6 6 L18 18 M18 6 L6 18";
    case Icon::Tick:
        return "M5 12.5 L10 17.5 L19.5 7";
    case Icon::Folder:
        return "M3 6 L9 6 L11 8.5 L21 8.5 L21 19 L3 19 Z";
    case Icon::Tablet:
        return "M7 3 L17 3 Q19 3 19 5 L19 19 Q19 21 17 21 L7 21 Q5 21 5 19 L5 5 Q5 3 7 3 Z "
               "M11 17.5 L13 17.5";
    case Icon::Sliders:
        return "M3 7 L12 7 M18 7 L21 7 M3 17 L6 17 M12 17 L21 17 O15 7 2.5 O9 17 2.5";
    case Icon::Lantern: // what stories are told by
        return "M12 3 L12 5 M7 9 Q7 5 12 5 Q17 5 17 9 L18 18 L6 18 Z M4.5 21 L19.5 21 "
               "M12 10 Q9 13 12 15.5 Q15 13 12 10 Z";
    case Icon::Pencil:
        return "M4 20 L5 15.5 L16 4.5 L19.5 8 L8.5 19 Z M14 6.5 L17.5 10";
    case Icon::Brush:
        return "M20.5 3.5 L11 13.5 M9 12 L12.5 15.5 Q13 20 5 20.5 Q7 18.5 6.5 16 Q6.5 12.5 9 12";
    case Icon::Back:
        return "M20 12 L5 12 M11 6 L5 12 L11 18";
    case Icon::Open:
        return "M6 9.5 L12 15.5 L18 9.5";
    case Icon::Speaker:
        return "M4 9.5 L7.5 9.5 L12 5.5 L12 18.5 L7.5 14.5 L4 14.5 Z "
               "M15.5 9.5 Q17.5 12 15.5 14.5 M18.5 7 Q22.5 12 18.5 17";
    case Icon::Skip:
        return "M4 6 L12 12 L4 18 M12 6 L20 12 L12 18";
    case Icon::Hide:
        return "M4 4 L20 20 M9.5 5.8 Q16 4 21 12 Q20 14 18 15.7 M6.5 7.8 Q4.5 9.3 3 12 "
               "Q8 20 15.5 17.4";
    case Icon::Show:
        return "M3 12 Q12 -1 21 12 Q12 25 3 12 Z O12 12 2.5";
    case Icon::Grip:
        return "O9 6 0.6 O15 6 0.6 O9 12 0.6 O15 12 0.6 O9 18 0.6 O15 18 0.6";
    case Icon::Television:
        return "M4 5 L20 5 Q21.5 5 21.5 6.5 L21.5 15.5 Q21.5 17 20 17 L4 17 Q2.5 17 2.5 15.5 "
               "L2.5 6.5 Q2.5 5 4 5 Z M8 20.5 L16 20.5";
    case Icon::Search:
        return "O10.5 10.5 6.5 M15.5 15.5 L21 21";
    case Icon::Filter:
        return "M4 6 L20 6 M7 12 L17 12 M10.5 18 L13.5 18";
    case Icon::Order:
        return "M8 5 L8 19 M4.5 15.5 L8 19 L11.5 15.5 M16 19 L16 5 M12.5 8.5 L16 5 L19.5 8.5";
    case Icon::More:
        return "O5 12 0.8 O12 12 0.8 O19 12 0.8";
    case Icon::Tag:
        return "M4 4 L11.5 4 L20 12.5 L12.5 20 L4 11.5 Z O8.2 8.2 0.5";
    case Icon::Undo:
        return "M5 10 L14.5 10 Q19 10 19 14.5 Q19 19 14.5 19 L10 19 M9 5.5 L4.5 10 L9 14.5";
    case Icon::Letters:
        return "M3 18 L7.5 6 L12 18 M4.5 14 L10.5 14 O17.5 15 3.2 M21 12 L21 18";
    case Icon::Arcs:
        return "M3 9 Q7.5 16 12 9 Q16.5 16 21 9";
    case Icon::Sun:
        return "O12 12 4 M12 3 L12 4.5 M12 19.5 L12 21 M3 12 L4.5 12 M19.5 12 L21 12 "
               "M5.6 5.6 L6.7 6.7 M17.3 17.3 L18.4 18.4 M5.6 18.4 L6.7 17.3 M17.3 6.7 L18.4 5.6";
    case Icon::Save:
        return "M12 4 L12 14 M8 10.5 L12 14.5 L16 10.5 M4.5 15 L4.5 19.5 L19.5 19.5 L19.5 15";
    case Icon::Booklet:
        return "M6 3.5 L18 3.5 L18 20.5 L6 20.5 Z M9.5 8 L14.5 8 M9.5 12 L14.5 12 M9.5 16 L12.5 16";
    case Icon::Wave:
        return "M2.5 15 Q5.7 9 8.8 15 Q11.9 21 15.1 15 Q18.3 9 21.4 15";
    case Icon::Up:
        return "M6 14.5 L12 8.5 L18 14.5";
    case Icon::Left:
        return "M14.5 5.5 L8 12 L14.5 18.5";
    }
    return "";
}

} // namespace

QPainterPath iconPath(Icon::Drawing drawing)
{
    QPainterPath path;
    const QStringList words
        = QString::fromLatin1(drawingText(drawing)).split(u' ', Qt::SkipEmptyParts);
    char16_t command = 0;
    QList<qreal> numbers;
    const auto carryOut = [&](qsizetype count, auto &&draw) {
        if (numbers.size() == count) {
            draw();
            numbers.clear();
        }
    };
    for (const QString &word : words) {
        const bool isCommand = word.front().isLetter();
        if (isCommand)
            command = word.front().unicode();
        if (command == u'Z')
            path.closeSubpath();
        else
            numbers += word.mid(isCommand ? 1 : 0).toDouble();
        if (command == u'M')
            carryOut(2, [&] { path.moveTo(numbers[0], numbers[1]); });
        else if (command == u'L')
            carryOut(2, [&] { path.lineTo(numbers[0], numbers[1]); });
        else if (command == u'Q')
            carryOut(4, [&] { path.quadTo(numbers[0], numbers[1], numbers[2], numbers[3]); });
        else if (command == u'C')
            carryOut(6, [&] {
                path.cubicTo(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4],
                             numbers[5]);
            });
        else if (command == u'O')
            carryOut(3, [&] {
                path.addEllipse(QPointF(numbers[0], numbers[1]), numbers[2], numbers[2]);
            });
    }
    return path;
}

} // namespace chitai
