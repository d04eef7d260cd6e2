// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/DrawnPicturesModel.h"

#include "storage/ModelCredit.h"
#include "support/FakeDrawingService.h"
#include "support/TestReading.h"
#include "ui/common/CreditLine.h"
#include "ui/library/DrawingWords.h"
#include "ui/library/OpenItemModel.h"
#include "ui/library/PicturesModel.h"
#include "ui/settings/DrawingServiceModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// The library's page with a text open, and a service on this machine that is switched on.
struct Easel
{
    explicit Easel(bool isOn = true)
    {
        if (isOn
            && !settings.switchOn(service.baseUrl().toString(), {}, QStringLiteral("flux"), {}))
            qFatal("%s", qPrintable(settings.message()));
        model.setText(text, QStringLiteral("Кот спит."), Language::Russian);
    }

    void draw()
    {
        model.draw();
        if (!QTest::qWaitFor([this] { return !model.isDrawing(); }, 30'000))
            qFatal("the drawing does not end");
    }

    FakeDrawingService service;
    TestReading reading;
    QString text
        = reading.family.addItem(QStringLiteral("Кот спит.")).toString(QUuid::WithoutBraces);
    DrawingServiceModel settings{reading.core().drawnPictures()};
    DrawnPicturesModel model{reading.core().drawnPictures()};
    PicturesModel pictures{{reading.libraryService(), reading.family.illustrations(),
                            reading.core().illustrationFiles(),
                            reading.core().illustrationImporter(), reading.core().pictureFinder(),
                            reading.core().outsidePictures(), reading.core().drawnPictures()}};
};

} // namespace

class DrawnPicturesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offThereAreNoWordsAndNothingIsSent()
    {
        Easel easel(false);
        QVERIFY(!easel.model.isAllowed());
        QCOMPARE(easel.model.prompt(), QString());
        easel.model.setPrompt(QStringLiteral("a cat"));
        easel.model.draw();
        QVERIFY(!easel.model.message().isEmpty());
        QVERIFY(!easel.model.isDrawing());
        QVERIFY(easel.service.questions.isEmpty());
    }

    void theWordsArePossibleToChangeAndArePreciselyWhatIsSent()
    {
        Easel easel;
        easel.service.drawsInBase64();
        QVERIFY(easel.model.prompt().endsWith(u"Кот спит."));
        easel.model.setPrompt(QStringLiteral("a red cat on a stove"));
        easel.draw();
        QCOMPARE(easel.service.question()[u"prompt"].toString(),
                 QStringLiteral("a red cat on a stove"));
        // Another text has words of its own.
        easel.model.setText(QUuid::createUuid().toString(), QStringLiteral("Дом."),
                            Language::Russian);
        QVERIFY(easel.model.prompt().endsWith(u"Дом."));
        QVERIFY(!easel.model.isWaiting());
    }

    void aNameGivesWayBeforeTheWordsGo()
    {
        Easel easel;
        easel.service.drawsInBase64();
        TestCore::must(easel.reading.core().profiles().add(QStringLiteral("Маша")));
        easel.model.setPrompt(QStringLiteral("Кот у Маши."));
        easel.model.draw();
        QVERIFY(!easel.model.isDrawing());
        QVERIFY(!easel.model.message().isEmpty());
        QVERIFY(!easel.model.prompt().contains(u"Маш"));
        QVERIFY(easel.service.questions.isEmpty());
        const QString shown = easel.model.prompt();
        easel.draw();
        QCOMPARE(easel.service.question()[u"prompt"].toString(), shown);
    }

    void whatItCostsIsToldBefore()
    {
        DrawingService service{QUrl(QStringLiteral("https://api.openai.com/v1")), {}, {}};
        QCOMPARE(priceOfPicture(service), QStringLiteral("The service may ask money for it."));
        QCOMPARE(whereWordsGo(service),
                 QStringLiteral("These words go to api.openai.com, and nothing else."));
        service.price = QStringLiteral("0.04 €");
        QCOMPARE(priceOfPicture(service), QStringLiteral("Price of a picture: 0.04 €."));
        service = {QUrl(QStringLiteral("http://192.168.1.4:8080/v1")), {}, {}};
        QVERIFY(priceOfPicture(service).contains(u"costs nothing"));
        QVERIFY(whereWordsGo(service).contains(u"your house"));
        Easel easel;
        QCOMPARE(easel.model.price(), priceOfPicture(service));
        QSignalSpy changed(&easel.model, &DrawnPicturesModel::changed);
        QVERIFY(easel.settings.describe(QStringLiteral("flux"), QStringLiteral("2 ct")));
        QVERIFY(!changed.isEmpty());
        QVERIFY(easel.model.price().contains(u"2 ct"));
    }

    void howLongItTakesIsSeenAndItIsCancelled()
    {
        Easel easel;
        easel.service.staysSilent();
        easel.model.draw();
        QVERIFY(easel.model.isDrawing());
        easel.reading.family.clock.advance(std::chrono::seconds(72));
        QCOMPARE(easel.model.progress(), QStringLiteral("Drawing … 1:12"));
        easel.model.setText(QUuid::createUuid().toString(), QStringLiteral("Дом."),
                            Language::Russian);
        QVERIFY2(easel.model.progress().contains(u"another text"),
                 qPrintable(easel.model.progress()));
        QTRY_COMPARE(easel.service.open, 1);
        easel.model.cancel();
        QVERIFY(!easel.model.isDrawing());
        QVERIFY(easel.model.message().startsWith(u"Stopped."));
        QTRY_COMPARE(easel.service.open, 0);
    }

    void anApprovedPictureIsOneOfTheTextAndNamesItsModel()
    {
        Easel easel;
        easel.service.drawsInBase64();
        OpenItemModel item({easel.reading.libraryService(), easel.reading.family.illustrations(),
                            easel.reading.core().illustrationFiles(), easel.reading.model(),
                            easel.reading.core().practice(), easel.reading.core().pictureFinder()});
        item.setItemId(easel.text);
        easel.draw();
        QVERIFY(easel.model.isWaiting());
        QVERIFY(easel.model.waitingPicture().startsWith(u"data:image/webp;base64,"));
        QCOMPARE(item.pictures()->rowCount(), 0);
        easel.pictures.takeDrawn(easel.text);
        QTRY_VERIFY(!easel.pictures.isImporting());
        QVERIFY(!easel.model.isWaiting());
        QCOMPARE(easel.model.waitingPicture(), QString());
        QCOMPARE(item.pictures()->rowCount(), 1);
        QCOMPARE(item.credits(), QStringLiteral("Drawn by a model: flux"));
        easel.pictures.takeDrawn(easel.text); // nothing waits any more
        QVERIFY(!easel.pictures.message().isEmpty());
    }

    void aRefusedPictureIsGone()
    {
        Easel easel;
        easel.service.drawsInBase64();
        easel.draw();
        easel.model.refuse();
        QVERIFY(!easel.model.isWaiting());
        QVERIFY(!easel.model.message().isEmpty());
        QCOMPARE(easel.reading.family.illustrations().count().value(), 0);
    }

    /// With its text, wherever the parent looks meanwhile.
    void aFailureStaysWithItsText()
    {
        Easel easel;
        easel.service.refusesFor(400, "content_policy_violation", "Not this.");
        easel.draw();
        const QString told = easel.model.message();
        QVERIFY2(told.contains(u"filter") && told.endsWith(u"“Not this.”."), qPrintable(told));
        easel.model.setText(QUuid::createUuid().toString(), QStringLiteral("Дом."),
                            Language::Russian);
        QCOMPARE(easel.model.message(), QString());
        easel.model.setText(easel.text, QStringLiteral("Кот спит."), Language::Russian);
        QCOMPARE(easel.model.message(), told);
    }

    void eachFailureHasItsSentence()
    {
        QStringList sentences;
        for (int i = 0; i <= int(DrawingProblem::BadPicture); ++i)
            sentences += describeDrawingFailure({DrawingProblem(i)});
        for (const QString &sentence : std::as_const(sentences))
            QVERIFY(sentence.size() > 30);
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), sentences.size());
    }

    void theSwitchInTheSettings()
    {
        Easel easel(false);
        DrawingServiceModel &settings = easel.settings;
        QVERIFY(!settings.isOn());
        QVERIFY(!settings.switchOn(QStringLiteral("http://api.openai.com/v1"), {}, {}, {}));
        QVERIFY(settings.message().contains(u"https://"));
        QVERIFY(!settings.switchOn(QStringLiteral("https://a.example/v1"), QStringLiteral("a b"),
                                   {}, {}));
        QSignalSpy changed(&settings, &DrawingServiceModel::changed);
        QVERIFY(settings.switchOn(QStringLiteral(" https://a.example/v1/images/generations "),
                                  QStringLiteral("sk-1"), QStringLiteral("dall-e-3"), {}));
        QVERIFY(!changed.isEmpty());
        QVERIFY(settings.message().isEmpty());
        QVERIFY(settings.isOn() && !settings.isAtHome());
        QCOMPARE(settings.address(), QStringLiteral("https://a.example/v1"));
        QCOMPARE(settings.model(), QStringLiteral("dall-e-3"));
        QVERIFY(settings.describe(QStringLiteral("dall-e-3"), QStringLiteral(" 4  ct ")));
        QCOMPARE(settings.price(), QStringLiteral("4 ct"));
        QVERIFY(settings.switchOff());
        QVERIFY(!settings.isOn());
        QCOMPARE(settings.price(), QString());
        for (const QVariant &service : settings.services()) {
            QVERIFY(settings.switchOn(service.toMap()[QStringLiteral("address")].toString(), {}, {},
                                      {}));
        }
    }

    void theLineOfTheCredit()
    {
        QCOMPARE(creditLine(modelCredit({}, {})), QStringLiteral("Drawn by a model"));
        QCOMPARE(creditLine(
                     modelCredit(QStringLiteral("gpt-image-1"), QStringLiteral("api.openai.com"))),
                 QStringLiteral("Drawn by a model: gpt-image-1, api.openai.com"));
    }
};

QTEST_MAIN(DrawnPicturesModelTest)
#include "DrawnPicturesModelTest.moc"
