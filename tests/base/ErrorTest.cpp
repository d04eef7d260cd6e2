// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Error.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace chitai;

namespace {

constexpr std::array allCodes{ErrorCode::BadMessage,    ErrorCode::UnknownType,
                              ErrorCode::BadValue,      ErrorCode::NotFound,
                              ErrorCode::NoSession,     ErrorCode::Conflict,
                              ErrorCode::TooLarge,      ErrorCode::UnsupportedMediaType,
                              ErrorCode::NotAllowed,    ErrorCode::StorageFull,
                              ErrorCode::StorageFailed, ErrorCode::NewerSchema,
                              ErrorCode::Unreachable,   ErrorCode::StorageDamaged,
                              ErrorCode::StorageDenied, ErrorCode::StorageReadOnly,
                              ErrorCode::StorageLocked, ErrorCode::Untrusted,
                              ErrorCode::PasswordWanted};

} // namespace

/// What an error is on the wire, and what a Result does with it.
class ErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Tablets and programs of others know these names: a change breaks them.
    void namesStayAsTheyAre_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("name");
        const auto row = [](ErrorCode code, const char *name) {
            QTest::newRow(name) << code << QString::fromLatin1(name);
        };
        row(ErrorCode::BadMessage, "bad_message");
        row(ErrorCode::UnknownType, "unknown_type");
        row(ErrorCode::BadValue, "bad_value");
        row(ErrorCode::NotFound, "not_found");
        row(ErrorCode::NoSession, "no_session");
        row(ErrorCode::Conflict, "conflict");
        row(ErrorCode::TooLarge, "too_large");
        row(ErrorCode::UnsupportedMediaType, "unsupported_media_type");
        row(ErrorCode::NotAllowed, "not_allowed");
        row(ErrorCode::StorageFull, "storage_full");
        row(ErrorCode::StorageFailed, "storage_failed");
        row(ErrorCode::NewerSchema, "newer_schema");
        row(ErrorCode::Unreachable, "unreachable");
        row(ErrorCode::StorageDamaged, "storage_damaged");
        row(ErrorCode::StorageDenied, "storage_denied");
        row(ErrorCode::StorageReadOnly, "storage_read_only");
        row(ErrorCode::StorageLocked, "storage_locked");
        row(ErrorCode::Untrusted, "untrusted");
        row(ErrorCode::PasswordWanted, "password_wanted");
    }

    void namesStayAsTheyAre()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QString, name);
        QCOMPARE(errorCodeName(code), name);
    }

    void eachCodeHasANameOfItsOwn()
    {
        static const QRegularExpression shape(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
        QSet<QString> names;
        for (const ErrorCode code : allCodes) {
            const QString name = errorCodeName(code);
            QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
        QCOMPARE(names.size(), qsizetype(allCodes.size()));
    }

    void errorsAreTheSameByCodeAndSentence()
    {
        const Error error{ErrorCode::Conflict, QStringLiteral("It is there already.")};
        QCOMPARE(error, (Error{ErrorCode::Conflict, QStringLiteral("It is there already.")}));
        QVERIFY(error != (Error{ErrorCode::NotFound, error.message}));
        QVERIFY(error != (Error{error.code, QStringLiteral("It is there.")}));
    }

    void aFailureIsAResultOfAnyType()
    {
        const Result<void> nothing = failure(ErrorCode::NotFound, QStringLiteral("gone"));
        const Result<QString> text = failure(ErrorCode::NotFound, QStringLiteral("gone"));
        QVERIFY(!nothing && !text);
        QCOMPARE(nothing.error(), text.error());
        QCOMPARE(text.error().message, QStringLiteral("gone"));
        QCOMPARE(text.value_or(QStringLiteral("instead")), QStringLiteral("instead"));
    }

    /// map() and and_then() are used everywhere to hand an error on untouched.
    void whatFollowsAFailureIsNotRun()
    {
        int runs = 0;
        const Result<int> failed = failure(ErrorCode::StorageFull, QStringLiteral("full"));
        const Result<int> mapped = failed.map([&runs](int value) {
            ++runs;
            return value + 1;
        });
        const Result<void> chained = failed.and_then([&runs](int) -> Result<void> {
            ++runs;
            return {};
        });
        QCOMPARE(runs, 0);
        QCOMPARE(mapped.error(), failed.error());
        QCOMPARE(chained.error(), failed.error());
        QCOMPARE(Result<int>(4).map([](int value) { return value + 1; }).value(), 5);
    }
};

QTEST_APPLESS_MAIN(ErrorTest)
#include "ErrorTest.moc"
