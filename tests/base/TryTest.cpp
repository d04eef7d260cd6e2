// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Error.h"

#include <QTest>
#include <memory>

using namespace chitai;

/// CHITAI_TRY and CHITAI_TRY_ASSIGN.
class TryTest : public QObject
{
    Q_OBJECT

private:
    static Result<int> number(int value)
    {
        if (value < 0)
            return failure(ErrorCode::BadValue, QStringLiteral("less than nothing"));
        return value;
    }

    static Result<int> sum(int first, int second, int &reached)
    {
        CHITAI_TRY(number(first).map([](int) {}));
        reached = 1;
        CHITAI_TRY_ASSIGN(const int one, number(first));
        CHITAI_TRY_ASSIGN(const int other, number(second));
        reached = 2;
        return one + other;
    }

    static Result<std::unique_ptr<int>> owned(int value)
    {
        CHITAI_TRY_ASSIGN(const int checked, number(value));
        return std::make_unique<int>(checked);
    }

    static tl::expected<int, QString> withAnotherError()
    {
        const auto say
            = []() -> tl::expected<void, QString> { return tl::unexpected(QStringLiteral("no")); };
        CHITAI_TRY(say());
        return 1;
    }

private Q_SLOTS:
    void goesOnWithTheValue()
    {
        int reached = 0;
        QCOMPARE(sum(2, 3, reached).value(), 5);
        QCOMPARE(reached, 2);
    }

    void returnsTheErrorAtOnce()
    {
        int reached = 0;
        QCOMPARE(sum(-1, 3, reached).error().code, ErrorCode::BadValue);
        QCOMPARE(reached, 0);
        QCOMPARE(sum(1, -3, reached).error().message, QStringLiteral("less than nothing"));
        QCOMPARE(reached, 1);
    }

    void movesWhatCantBeCopied()
    {
        const auto take = []() -> Result<int> {
            CHITAI_TRY_ASSIGN(const std::unique_ptr<int> box, owned(7));
            return *box;
        };
        QCOMPARE(take().value(), 7);
    }

    void passesOtherErrorsOn() { QCOMPARE(withAnotherError().error(), QStringLiteral("no")); }
};

QTEST_APPLESS_MAIN(TryTest)
#include "TryTest.moc"
