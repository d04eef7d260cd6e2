// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/api/FormBody.h"

#include <QTest>
#include <ctime>
#include <limits>

using namespace chitai;

class FormBodyTest : public QObject
{
    Q_OBJECT

private:
    static HttpRequest request(const QByteArray &type, const QByteArray &body)
    {
        HttpRequest result;
        result.method = "POST";
        result.fields.emplace_back("content-type", type);
        result.body = body;
        return result;
    }

    static QByteArray part(const QByteArray &name, const QByteArray &value)
    {
        return "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
            + "\r\n";
    }

    /// Of the processor, the least of three.
    static double secondsFor(const HttpRequest &request)
    {
        double least = std::numeric_limits<double>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock();
            if (readForm(request))
                qFatal("a form without an end was read");
            least = std::min(least, double(std::clock() - start) / CLOCKS_PER_SEC);
        }
        return least;
    }

private Q_SLOTS:
    void readsUrlEncoded()
    {
        const Form read = readForm(request("application/x-www-form-urlencoded; charset=UTF-8",
                                           "text=%D0%BC%D0%B0&language=ru"))
                              .value();
        const FormFields &form = read.fields;
        QCOMPARE(form.value(u"text"), QStringLiteral("ма"));
        QCOMPARE(form.value(u"language"), QStringLiteral("ru"));
    }

    void readsMultipart()
    {
        const QByteArray body = part("text", "мама\r\nи папа") + part("language", "ru")
            + "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
              "Content-Type: image/png\r\n\r\n\xff\xfe\r\n--B--\r\n";
        for (const char *type :
             {"multipart/form-data; boundary=B", "Multipart/Form-Data; Boundary=\"B\""}) {
            const Result<Form> form = readForm(request(type, body));
            QVERIFY(form);
            QCOMPARE(form->fields.value(u"text"), QStringLiteral("мама\r\nи папа"));
            QCOMPARE(form->fields.value(u"language"), QStringLiteral("ru"));
            QVERIFY(!form->fields.value(u"file"));
            QCOMPARE(form->file(u"file"), QByteArray("\xff\xfe"));
            QVERIFY(!form->file(u"text"));
        }
    }

    void aSemicolonWithinQuotationMarksIsPartOfAName()
    {
        const QByteArray body
            = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a; name=url.png\""
              "\r\n\r\npicture\r\n--B--\r\n";
        const Result<Form> form = readForm(request("multipart/form-data; boundary=B", body));
        QVERIFY(form);
        QCOMPARE(form->file(u"file"), QByteArray("picture"));
        QVERIFY(!form->file(u"url"));
    }

    void readsWhatIsNearlyABoundary()
    {
        const QByteArray value = "\r\r\n\n-\r\n-\r\n--\r\n--A\r\n--b\r\r\n--\r";
        const Result<Form> form = readForm(request("multipart/form-data; boundary=BB",
                                                   "--BB\r\nContent-Disposition: form-data; name=a"
                                                   "\r\n\r\n"
                                                       + value + "\r\n--BB--"));
        QVERIFY(form);
        QCOMPARE(form->fields.value(u"a"), QString::fromLatin1(value));
    }

    /// A boundary of the bytes of the body makes it no harder to find: it was compared byte by byte
    /// at each place.
    void noBoundaryMakesABodyHard()
    {
        const QByteArray body(64 * 1024 * 1024, 'a');
        const QByteArray type = "multipart/form-data; boundary=";
        const double easy = secondsFor(request(type + QByteArray(70, 'b'), body));
        const double hard = secondsFor(request(type + QByteArray(70, 'a'), body));
        QVERIFY2(hard < 3 * easy + 0.5, qPrintable(QStringLiteral("%1 %2").arg(hard).arg(easy)));
    }

    void refusesOtherTypes()
    {
        for (const char *type :
             {"", "application/json", "text/plain", "multipart/mixed; boundary=B"})
            QCOMPARE(readForm(request(type, "text=a")).error().code,
                     ErrorCode::UnsupportedMediaType);
    }

    void refusesBrokenBodies_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray multipart("multipart/form-data; boundary=B");
        QTest::newRow("bad escape")
            << QByteArray("application/x-www-form-urlencoded") << QByteArray("text=%zz");
        QTest::newRow("bad UTF-8")
            << QByteArray("application/x-www-form-urlencoded") << QByteArray("text=%ff");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << part("text", "a");
        QTest::newRow("endless boundary")
            << QByteArray("multipart/form-data; boundary=" + QByteArray(100, 'x'))
            << QByteArray("a");
        QTest::newRow("empty") << multipart << QByteArray();
        QTest::newRow("no end") << multipart << part("text", "a");
        QTest::newRow("no name") << multipart
                                 << QByteArray(
                                        "--B\r\nContent-Disposition: form-data\r\n\r\na\r\n--B--");
        QTest::newRow("no header end")
            << multipart << QByteArray("--B\r\nContent-Disposition: form-data; name=a\r\n--B--");
        QTest::newRow("endless header")
            << multipart
            << QByteArray("--B\r\n" + QByteArray("a: b\r\n").repeated(10'000)
                          + "Content-Disposition: form-data; name=a\r\n\r\na\r\n--B--");
        QTest::newRow("binary text") << multipart << QByteArray(part("text", "\xff\xfe") + "--B--");
        QTest::newRow("too many parts")
            << multipart << QByteArray(part("a", "b").repeated(100) + "--B--");
        QTest::newRow("junk behind a boundary") << multipart << QByteArray("--Bx\r\n\r\n--B--");
    }

    void refusesBrokenBodies()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const Result<Form> form = readForm(request(type, body));
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::BadValue);
    }
};

QTEST_GUILESS_MAIN(FormBodyTest)
#include "FormBodyTest.moc"
