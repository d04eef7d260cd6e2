// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "devices/RandomToken.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <array>

using namespace chitai;

class RandomTokenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As it stands in an address or a header, without a character that needs another spelling.
    void isFortyThreeLettersOfBase64Url()
    {
        static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9_-]{43}$"));
        for (int i = 0; i < 500; ++i) {
            const QByteArray token = makeRandomToken();
            QVERIFY2(shape.match(QString::fromLatin1(token)).hasMatch(), token.constData());
            const QByteArray bits = QByteArray::fromBase64(token, QByteArray::Base64UrlEncoding);
            QCOMPARE(bits.size(), 32);
            QCOMPARE(bits.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                     token);
        }
    }

    void noTwoAreTheSame()
    {
        QSet<QByteArray> tokens;
        for (int i = 0; i < 5'000; ++i)
            tokens.insert(makeRandomToken());
        QCOMPARE(tokens.size(), 5'000);
    }

    /// Every one of the 256 bits is set about half of the time: none is always the same.
    void everyBitIsRandom()
    {
        constexpr int rounds = 2'000;
        std::array<int, 256> set{};
        for (int i = 0; i < rounds; ++i) {
            const QByteArray bits
                = QByteArray::fromBase64(makeRandomToken(), QByteArray::Base64UrlEncoding);
            for (std::size_t bit = 0; bit < set.size(); ++bit)
                set[bit] += quint8(bits[qsizetype(bit / 8)]) >> (bit % 8) & 1;
        }
        for (const int count : set) // a thousand, within nine standard deviations
            QVERIFY2(count > 800 && count < 1'200, qPrintable(QString::number(count)));
    }
};

QTEST_APPLESS_MAIN(RandomTokenTest)
#include "RandomTokenTest.moc"
