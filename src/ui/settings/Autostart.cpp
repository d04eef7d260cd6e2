// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/Autostart.h"

#include "base/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <cerrno>

namespace chitai {

namespace {

/// A string of a desktop file: its backslashes and line ends are written in two characters.
QString autostartString(QString text)
{
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\r', QStringLiteral("\\r"));
}

/// An argument of its Exec key: in quotes, with a backslash before what a shell would read, and
/// with the percent sign of its field codes doubled.
QString autostartArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        if (c == u'%')
            quoted += u'%';
        quoted += c;
    }
    return u'"' % quoted % u'"';
}

/// The value of a key in the group [Desktop Entry]; empty where it is not there.
QByteArray valueInDesktopEntry(const QByteArray &file, const QByteArray &key)
{
    bool isInside = false;
    for (const QByteArray &raw : file.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            isInside = line == "[Desktop Entry]";
        const qsizetype equals = line.indexOf('=');
        if (isInside && equals > 0 && line.left(equals).trimmed() == key)
            return line.mid(equals + 1).trimmed();
    }
    return {};
}

} // namespace

Autostart::Autostart(QString folder, QStringList command)
    : m_folder(std::move(folder))
    , m_command(std::move(command))
{
}

QString Autostart::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) % u"/autostart";
}

bool Autostart::isSupportedHere()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP")
        && !QFile::exists(QStringLiteral("/.flatpak-info")) && !qEnvironmentVariableIsSet("SNAP");
#else
    return false;
#endif
}

QString Autostart::fileName() const
{
    return m_folder % u"/org.chitai.Chitai.desktop";
}

bool Autostart::isOn() const
{
    QFile file(fileName());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray entry = file.read(64 * 1024);
    // The two ways in which desktops switch such a file off.
    return !valueInDesktopEntry(entry, "Exec").isEmpty()
        && valueInDesktopEntry(entry, "Hidden") != "true"
        && valueInDesktopEntry(entry, "X-GNOME-Autostart-enabled") != "false";
}

QByteArray Autostart::contents() const
{
    QStringList arguments;
    for (const QString &argument : m_command)
        arguments += autostartArgument(argument);
    // A program that was removed since is passed over, thanks to TryExec.
    const QString text = QStringLiteral("[Desktop Entry]\n"
                                        "Type=Application\n"
                                        "Name=Chitai\n"
                                        "Icon=org.chitai.Chitai\n"
                                        "TryExec=")
        % autostartString(m_command.front()) % u"\nExec=" % autostartString(arguments.join(u' '))
        % u'\n';
    return text.toUtf8();
}

Result<void> Autostart::setOn(bool isOn) const
{
    if (!isOn) {
        errno = 0;
        if (QFile::remove(fileName()) || !QFileInfo::exists(fileName()))
            return {};
        return tl::unexpected(writeProblem(m_folder, errno));
    }
    CHITAI_TRY(makePrivateFolder(m_folder));
    errno = 0;
    QSaveFile file(fileName());
    const QByteArray text = contents();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return tl::unexpected(writeProblem(m_folder, errno));
    return {};
}

} // namespace chitai
