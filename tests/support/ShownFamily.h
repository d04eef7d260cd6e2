// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/StarterLibrary.h"
#include "support/ReadingYears.h"
#include "support/TestDesktop.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QPainter>

namespace chitai {

/// A family in the middle of an evening, with something to see on every page of the parent's
/// window: children with faces, texts with pictures, a text on screen and others that wait,
/// evenings before this one, paired devices. Texts in the language that is given.
class ShownFamily : public TestDesktop
{
public:
    explicit ShownFamily(Language language, bool isDark = false)
        : TestDesktop(isDark)
        , m_language(language)
    {
        if (!addStarterLibrary(reading.family.library(), reading.family.settings()))
            qFatal("no starter library");
        addChildren();
        readHalfAYear();
        readOneEvening();
        chooseLetters();
        const Sentences texts = sentences();
        reading.apply(StartSession{language});
        picture(reading.family.addItem(texts.shown, language), 0x9cc5e8);
        picture(reading.family.addItem(texts.waiting, language), 0xf0b58a);
        reading.add(texts.shown, language);
        reading.add(texts.waiting, language);
        reading.add(texts.word, language);
        reading.add(texts.last, language);
        reading.apply(AdvanceWord{3});
        for (const char *device : {"iPad", "Android"})
            (void)devices.add(QString::fromLatin1(device));
        ui.devices().setPlace(
            {.isPaired = true,
             .addresses = {QStringLiteral("https://192.168.178.20:8000/")},
             .pairingPage = QUrl(QStringLiteral("https://192.168.178.20:8000/web/pair/")),
             .localPage = QUrl(QStringLiteral("http://127.0.0.1:8000/web/pair/")),
             .fingerprint = fingerprint("one"),
             .rootFingerprint = fingerprint("another")});
        ui.network().setAddresses({QStringLiteral("https://192.168.178.20:8000/")}, false, true);
        ui.network().clients()->setRows({{QStringLiteral("192.168.178.31"), true}});
        ui.library().setLanguage(languageCode(language));
        ui.storySetup().setLanguage(languageCode(language));
    }

    /// Reads what is on screen and one text more, with words that were hard, and ends the session:
    /// the page for reading looks back on it.
    void endEvening()
    {
        reading.apply(MarkWord{2, WordMark::Stumbled});
        reading.apply(MarkWord{5, WordMark::Told});
        reading.apply(AdvanceWord{100});
        reading.apply(AdvanceWord{1});
        reading.apply(NextItem{});
        reading.apply(MarkWord{1, WordMark::SelfCorrected});
        reading.apply(AdvanceWord{100});
        reading.apply(AdvanceWord{1});
        reading.family.clock.advance(std::chrono::minutes(14));
        reading.apply(EndSession{});
    }

    /// The child has had free minutes in the last weeks, and has one now: `seconds` have passed.
    void readFreely(int seconds)
    {
        reading.apply(OfferFreeMinute{true});
        const QList<QUuid> texts = longOnes(6);
        const QDateTime now = reading.family.clock.now();
        reading.apply(EndSession{});
        for (qsizetype i = 0; i + 1 < texts.size(); ++i) {
            reading.family.clock.setCalendar(now.addDays(-20 * (texts.size() - 1 - i)));
            beginFreeMinute(texts[i]);
            reading.family.clock.advance(std::chrono::minutes(1));
            tellLastWord(int(34 + i * 5 + (i % 2) * 3));
            reading.apply(EndSession{});
        }
        reading.family.clock.setCalendar(now);
        beginFreeMinute(texts.back());
        reading.add(sentences().waiting, m_language);
        reading.add(sentences().last, m_language);
        reading.apply(MarkWord{3});
        reading.apply(MarkWord{11});
        reading.family.clock.advance(std::chrono::seconds(seconds));
        reading.apply(MarkWord{17});
    }

    /// The last word of the free minute; the text goes on behind it.
    void tellLastWord(int index)
    {
        const ReadingText &text = reading.now().current->reading;
        const qsizetype last = std::min<qsizetype>(index, text.lastStep() - 3);
        reading.apply(LastWordRead{int(text.stepNear(last, false))});
    }

    /// The pictures of an open text, and those that fit it; the page of the library is shown.
    void openFoundPictures()
    {
        (void)panel().grabWindow();
        ui.newText().setText(sentences().waiting);
        ui.newText().save(); // it is open then
        press("changePicture");
        waitForPictures(*ui.item().found());
    }

    /// A new text that is being written, and a picture that was chosen for it.
    void openNewText()
    {
        ui.item().setItemId({});
        const QQuickItem *field = find(panel(), QStringLiteral("newTextField"));
        if (!field || !field->isVisible())
            press("newText");
        ui.newText().setText(sentences().shown);
        waitForPictures(*ui.newText().found());
        const FoundPicturesModel &found = *ui.newText().found();
        if (ui.newText().picture().isEmpty())
            ui.newText().choosePicture(
                found.data(found.index(0), FoundPicturesModel::IdRole).toString());
    }

    /// More children, who read now and then, in two groups; their page is shown.
    void openClass()
    {
        const QStringList names = m_language == Language::Russian
            ? QStringList({QStringLiteral("Аня"), QStringLiteral("Борис"), QStringLiteral("Дима"),
                           QStringLiteral("Ева"), QStringLiteral("Максимилиан-Александр"),
                           QStringLiteral("Соня")})
            : QStringList({QStringLiteral("Aylin"), QStringLiteral("Ben"), QStringLiteral("Emil"),
                           QStringLiteral("Mia"), QStringLiteral("Maximilian-Alexander"),
                           QStringLiteral("Zoe")});
        const QStringList faces{QStringLiteral("bob"),
                                QStringLiteral("fox"),
                                QStringLiteral("glasses"),
                                QStringLiteral("curly"),
                                QString(),
                                QStringLiteral("hare")};
        const QUuid first = profiles.active().id;
        const QDate today = reading.core().practice().today();
        ChildGroup group{.id = QUuid::createUuid(), .name = QStringLiteral("1a"), .children = {}};
        for (qsizetype i = 0; i < names.size(); ++i) {
            TestCore::must(profiles.add(names[i]));
            TestCore::must(profiles.setFace(faces[i]));
            group.children += profiles.active().id;
            if (i == 3)
                continue; // has not read yet
            ReadingYears(reading.family, ReadingYears::longTexts(reading.family, m_language, 90))
                .read({.child = profiles.active().id,
                       .language = m_language,
                       .first = today.addDays(-30),
                       .last = today.addDays(i == 4 ? -16 : int(-i) / 2),
                       .daysBetween = 1 + int(i % 4),
                       .hard = QStringLiteral("жшckei")});
        }
        LetterChoice choice{.order = letterOrders(m_language).front().id, .step = 6};
        TestCore::must(
            reading.core().practice().setLetterChoice(group.children[1], m_language, choice));
        TestCore::must(profiles.choose(first));
        group.children.removeAt(2);
        TestCore::must(reading.core().groups().add(group));
        TestCore::must(reading.core().groups().add(
            {.id = QUuid::createUuid(), .name = QStringLiteral("1b"), .children = {first}}));
        openProgressTab(3);
        ui.classes().setGroup(1);
        (void)panel().grabWindow();
    }

    /// The children of the group are chosen there.
    void fillClass()
    {
        if (!ui.classes().isOffered())
            openClass();
        const QQuickItem *members = find(panel(), QStringLiteral("groupMembers"));
        if (!members || !members->isVisible())
            press("fillGroup");
    }

private:
    /// Texts that take longer than a minute, each of several of the library.
    QList<QUuid> longOnes(int count)
    {
        const QList<Item> parts = ReadingYears::longTexts(reading.family, m_language, 12 * count);
        QList<QUuid> texts;
        for (int i = 0; i < count; ++i) {
            QStringList sentences;
            for (const Item &part : parts.mid(12 * i, 12))
                sentences += part.text;
            texts += reading.family.addItem(sentences.join(u' '), m_language);
        }
        return texts;
    }

    void beginFreeMinute(const QUuid &text)
    {
        reading.apply(StartSession{m_language});
        reading.apply(AddItem{text});
        reading.apply(StartFreeMinute{});
    }

    void press(const char *button)
    {
        (void)panel().grabWindow();
        QQuickItem *item = find(panel(), QString::fromLatin1(button));
        if (item && item->isVisible())
            QMetaObject::invokeMethod(item, "clicked");
        (void)panel().grabWindow();
    }

    static void waitForPictures(const FoundPicturesModel &found)
    {
        if (!QTest::qWaitFor([&] { return found.count() > 0; }))
            qFatal("no picture fits");
        QTest::qWait(300); // until they are painted
    }

    /// What a fingerprint looks like.
    static QString fingerprint(const char *of)
    {
        const QByteArray hash = QCryptographicHash::hash(of, QCryptographicHash::Sha256);
        return QString::fromLatin1(hash.toHex(':').toUpper());
    }

    struct Sentences
    {
        QString shown, waiting, word, last;
    };

    [[nodiscard]] Sentences sentences() const
    {
        switch (m_language) {
        case Language::Russian:
            return {QStringLiteral("Маленький ёжик несёт домой большой гриб."),
                    QStringLiteral("Улитка ползёт медленно, но никуда не опаздывает."),
                    QStringLiteral("одуванчик"), QStringLiteral("Луна заглянула в окно.")};
        case Language::German:
            return {QStringLiteral("Der kleine Igel trägt einen Steinpilz nach Hause."),
                    QStringLiteral("Die Schnecke ist langsam und kommt doch nie zu spät."),
                    QStringLiteral("Löwenzahn"), QStringLiteral("Der Mond schaut herein.")};
        case Language::English:
            break;
        }
        return {QStringLiteral("The little hedgehog carried a mushroom home."),
                QStringLiteral("The snail is slow, but it is never late."),
                QStringLiteral("dandelion"), QStringLiteral("The moon looks in.")};
    }

    void addChildren()
    {
        const bool isRussian = m_language == Language::Russian;
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("no children");
        };
        must(profiles.rename(isRussian ? QStringLiteral("Лена") : QStringLiteral("Lena")));
        must(profiles.setFace(QStringLiteral("braids")));
        must(profiles.setLanguage(m_language));
        const QUuid first = profiles.active().id;
        must(profiles.add(isRussian ? QStringLiteral("Марк") : QStringLiteral("Mark")));
        must(profiles.setFace(QStringLiteral("short")));
        must(profiles.setLanguage(m_language));
        must(profiles.choose(first));
    }

    /// Some letters are known, a word is known whole.
    void chooseLetters()
    {
        LetterChoice choice{.order = letterOrders(m_language).front().id,
                            .step = m_language == Language::English ? 3 : 8};
        choice.words = QStringList(sentences().word);
        TestCore::must(
            reading.core().practice().setLetterChoice(profiles.active().id, m_language, choice));
    }

    void readHalfAYear()
    {
        const QDate today = reading.family.clock.now().date();
        ReadingYears(reading.family, ReadingYears::longTexts(reading.family, m_language, 90))
            .read({.child = profiles.active().id,
                   .language = m_language,
                   .first = today.addDays(-170),
                   .last = today.addDays(-1),
                   .daysBetween = 3,
                   .textsAnEvening = 2,
                   .hard = m_language == Language::Russian ? QStringLiteral("жш")
                                                           : QStringLiteral("ck")});
    }

    void readOneEvening()
    {
        reading.apply(StartSession{m_language});
        reading.add(sentences().last, m_language);
        reading.apply(AdvanceWord{100});
        reading.apply(AdvanceWord{1});
        reading.apply(EndSession{});
    }

    /// Gives a text a picture of a hill below this sky.
    void picture(const QUuid &item, QRgb sky)
    {
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(QColor(sky));
        {
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(QColor(0xff, 0xd7, 0x5e));
            painter.drawEllipse(QPointF(210, 90), 40, 40);
            painter.setBrush(QColor(0x6f, 0xa3, 0x66));
            painter.drawEllipse(QPointF(130, 330), 230, 150);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "WEBP", 85);
        const QUuid id = reading.family.addPicture(item);
        if (!reading.core().illustrationFiles().write(id, {.image = bytes, .thumbnail = bytes}))
            qFatal("the picture can't be written");
    }

    const Language m_language;
};

} // namespace chitai
