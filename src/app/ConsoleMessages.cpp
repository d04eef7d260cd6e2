// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ConsoleMessages.h"

#include "app/Console.h"

#include <QMap>
#include <QRegularExpression>

namespace chitai {

namespace {

constexpr const char *messages[]{
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This is no backup of Chitai, or it is damaged. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console", "The file \"%1\" can't be read. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console", "There is no such file. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "A file that is no backup would be replaced. Choose a name that ends in "
                      ".zip. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This is a folder. Name a file in it that ends in .zip. Nothing was "
                      "changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The folder is not there. Nothing was changed; make it, or choose another "
                      "one."),
    QT_TRANSLATE_NOOP("chitai::Console", "A file in the archive is too large."),
    QT_TRANSLATE_NOOP("chitai::Console", "The picture \"%1\" can't be read."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "Pictures can't be read: chitai-decoder, a part of Chitai, is missing or does "
        "not start. Install Chitai again."),
    QT_TRANSLATE_NOOP("chitai::Console", "The folder of the backup is not there."),
    QT_TRANSLATE_NOOP("chitai::Console", "The disk did not keep the backup as it was written."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This is no book that can be read here (EPUB), or it is damaged."),
    QT_TRANSLATE_NOOP("chitai::Console", "The book is too large to be read here."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The book is locked by its seller (DRM): no other program can read it."),
    QT_TRANSLATE_NOOP("chitai::Console", "The file can't be opened."),
    QT_TRANSLATE_NOOP("chitai::Console", "The file can't be written."),
    QT_TRANSLATE_NOOP("chitai::Console", "The disk is full."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The letters of the file can't be read. Save it as UTF-8."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This is no file of texts: it has bytes that are no text."),
    QT_TRANSLATE_NOOP("chitai::Console", "The file is larger than %1 MB. Split it."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The disk is full. What was in the file before is still there."),
    QT_TRANSLATE_NOOP("chitai::Console", "The file is no JSON: %1, at byte %2."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The file has no list of texts: [\"…\"] or {\"items\": [{\"text\": \"…\"}]}."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The disk can only be read. Nothing was changed; take another one, or start "
                      "the computer again."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The folder may not be written to. Nothing was changed; allow it, or choose "
                      "another one."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The disk does not take the file. Nothing was changed; check the disk and try "
        "again."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The disk is full. Nothing was changed; free some space and try again."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "Another program has locked the database. Nothing was changed; try again in "
                      "a moment."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database is damaged. Nothing was changed; restore the last backup."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database can only be read. Nothing was changed; make its file writable, "
                      "or start the computer again."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database did not accept the change (%1). Nothing was changed; check the "
                      "disk and try again."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database \"%1\" can't be opened: %2. It was left as it is; check that "
                      "its folder may be read and written."),
    QT_TRANSLATE_NOOP("chitai::Console", "There is no such database."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The database is damaged, so no backup is made of it. Restore the last good one."),
    QT_TRANSLATE_NOOP("chitai::Console", "The database is empty."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The database has rows that belong to nothing (in %1). It was left as it is."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The file can't be read as a database. It was left as it is."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The file is a database of another program. It was left as it is; choose "
                      "another folder with --data-dir."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database was written by a later version of Chitai (schema %1, this "
                      "version knows %2). It was left as it is; start the later version."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database has other tables than Chitai's. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The driver for PostgreSQL is missing. Install the package libqt6sql6-psql. "
                      "Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database \"%1\" can't be reached: %2. Check that the server runs, and "
                      "its address. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The server of the database \"%1\" does not let this laptop in: %2. Check the user, the "
        "name of the database and the password, which stands in the file .pgpass in your home "
        "folder, or in PGPASSWORD. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The server of the database \"%1\" can't be trusted: %2. Check that "
                      "sslrootcert names the root certificate of its authority, and that the "
                      "address has the name that stands in the server's certificate. Nothing was "
                      "changed."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The server of the database does not answer. Nothing was changed; try again in a moment."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The server of the database is PostgreSQL %1. Chitai needs 13 or later. "
                      "Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The database has the encoding %1. Chitai needs one that was made with UTF8: createdb "
        "--template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database \"%1\" has other tables than Chitai's. Take an empty one. "
                      "Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The user \"%1\" may not make tables in the database \"%2\". Let an "
                      "administrator make that user its owner. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The database \"%1\" lacks the extension pg_trgm. Install the package "
                      "postgresql-contrib on the server, and let an administrator run CREATE "
                      "EXTENSION pg_trgm in it. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This laptop may read, but not change what all laptops share. Nothing was "
                      "changed; a teacher can do it on theirs."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The user \"%1\" may not read the library in the database \"%2\". Let an "
                      "administrator run GRANT chitai_reader TO \"%1\" in it, or GRANT "
                      "chitai_teacher. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This version of Chitai needs other tables, and only their owner may make "
                      "them. Let the administrator start it once as the user \"%1\", or take the "
                      "version from before. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The file reading.db, in which this laptop keeps what was read, is damaged. Start Chitai "
        "once as usual: it lays the file aside and begins a new one. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The file reading.db, in which this laptop keeps what was read, was written "
                      "by a later version of Chitai. Update Chitai on this laptop. Nothing was "
                      "changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "What was read on this laptop waits for the server of before (changes: %1), "
                      "and this server has another library. Start Chitai with the address of "
                      "before once, so that it is handed over. Where that server is gone for good, "
                      "move the file reading.db out of the folder of the data. Nothing was "
                      "changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "This names no database on a server: write "
                      "postgresql://user@host:5432/database. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The address of the database has a password in it, which everybody on this "
                      "machine could read. Leave it out, and write it into the file .pgpass in "
                      "your home folder. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The address of the database has the option \"%1\", which can't be used "
                      "here. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "The database \"%1\" is not empty. Copy into a new one. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The library is on a server, where others read. Restore the backup into a "
                      "folder of its own (--data-dir), and copy it with --copy-database into an "
                      "empty database. Nothing was changed."),
    QT_TRANSLATE_NOOP("chitai::Console", "The text is longer than %1 characters."),
    QT_TRANSLATE_NOOP("chitai::Console", "The text is empty."),
    QT_TRANSLATE_NOOP("chitai::Console", "The text has no word to read, only punctuation."),
    QT_TRANSLATE_NOOP("chitai::Console", "It has bytes that are no letters in %1."),
    QT_TRANSLATE_NOOP("chitai::Console", "It has more fields than the table has columns."),
    QT_TRANSLATE_NOOP("chitai::Console", "It is neither a text nor an object."),
    QT_TRANSLATE_NOOP("chitai::Console", "The book has no chapter \"%1\"."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "\"%1\" is no language that is taught here: Russian, German or English (ru, de, en) is."),
    QT_TRANSLATE_NOOP("chitai::Console", "The program can't listen on %1, port %2: %3."),
    QT_TRANSLATE_NOOP("chitai::Console",
                      "The folder \"%1\" needs a certificate cert.pem and its key key.pem (PEM, "
                      "without a password), or neither."),
    QT_TRANSLATE_NOOP(
        "chitai::Console",
        "Others on this machine can read the key \"%1\". Take that right away (chmod "
        "600) or, if they may have copied it, delete the folder's files: new ones are "
        "made."),
    QT_TRANSLATE_NOOP("chitai::Console", "The certificate \"%1\" can't be written."),
};

/// The details of a message in the order of their numbers, if it is made from this one.
std::optional<QStringList> detailsIn(const QString &message, const QString &known)
{
    QString pattern = QRegularExpression::escape(known);
    pattern.replace(QRegularExpression(QStringLiteral("\\\\%\\d")), QStringLiteral("(.*)"));
    static const auto dotMatchesAll = QRegularExpression::DotMatchesEverythingOption;
    const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern), dotMatchesAll);
    const QRegularExpressionMatch match = whole.match(message);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression place(QStringLiteral("%\\d"));
    QMap<QString, QString> details; // a message may name one twice
    QRegularExpressionMatchIterator places = place.globalMatch(known);
    for (int i = 1; places.hasNext(); ++i)
        details.insert(places.next().captured(), match.captured(i));
    return details.values();
}

} // namespace

QStringList knownMessages()
{
    QStringList known;
    for (const char *message : messages)
        known += QString::fromUtf8(message);
    return known;
}

Error withHint(const Error &error, const QString &hint)
{
    return {error.code, inLanguageOfTerminal(error.message) % u' ' % hint};
}

QString inLanguageOfTerminal(const QString &message)
{
    for (const char *known : messages) {
        if (const auto details = detailsIn(message, QString::fromUtf8(known))) {
            const QString told = Console::tr(known);
            // All in one pass: a detail may have a %2 of its own.
            return details->size() == 3 ? told.arg(details->at(0), details->at(1), details->at(2))
                : details->size() == 2  ? told.arg(details->at(0), details->at(1))
                : details->size() == 1  ? told.arg(details->at(0))
                                        : told;
        }
    }
    return message;
}

} // namespace chitai
