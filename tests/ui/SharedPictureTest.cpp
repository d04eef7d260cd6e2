// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "illustrations/IllustrationFiles.h"
#include "illustrations/PictureProcessing.h"
#include "support/TestReading.h"
#include "ui/library/IllustrationListModel.h"
#include "ui/reading/ReadingPageModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace chitai;

namespace {

/// A server that answers when the test says so.
class SlowServer : public IllustrationFiles::Shared
{
public:
    Result<void> keep(const QUuid & /*id*/, const ProcessedPicture & /*picture*/) override
    {
        return {};
    }
    void release(const QUuid & /*id*/) override { }
    void want(const QUuid &id) override { wanted += id; }
    Result<void> fetch(const QUuid & /*id*/) override { return {}; }

    QList<QUuid> wanted;
};

} // namespace

/// What the windows show of a picture that is on its way to this laptop.
class SharedPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChildSeesItWhenItIsThere()
    {
        TestReading reading;
        IllustrationFiles &files = reading.core().illustrationFiles();
        SlowServer server;
        files.setShared(&server);
        ReadingPageModel view{{reading.model(), reading.family.search(), reading.libraryService(),
                               reading.family.illustrations(), files, reading.core().practice(),
                               reading.family.clock}};
        const QUuid item = reading.family.addItem(QStringLiteral("дом"));
        const QUuid picture = reading.family.addPicture(item);
        reading.apply(StartSession{});
        reading.apply(AddItem{item});
        reading.apply(AdvanceWord{1});
        QTRY_COMPARE(reading.now().illustrationId, std::optional(picture));
        QCOMPARE(view.picture(), QUrl());
        QVERIFY(server.wanted.contains(picture));
        IllustrationListModel shelf(files,
                                    [&](int, int) { return QList<Illustration>{{.id = picture}}; });
        shelf.refresh();
        const auto thumbnail = [&shelf] {
            return shelf.index(0).data(IllustrationListModel::ThumbnailRole).toUrl();
        };
        QCOMPARE(thumbnail(), QUrl());

        QSignalSpy changed(&view, &ReadingPageModel::changed);
        QSignalSpy told(&shelf, &IllustrationListModel::dataChanged);
        QVERIFY(files.writeCopy(picture, {.image = "picture", .thumbnail = "small"}));
        Q_EMIT files.arrived({picture});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(view.picture(), QUrl::fromLocalFile(files.imagePath(picture)));
        QCOMPARE(view.smallPicture(), QUrl::fromLocalFile(files.thumbnailPath(picture)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(thumbnail(), QUrl::fromLocalFile(files.thumbnailPath(picture)));
        files.setShared(nullptr);
    }
};

QTEST_MAIN(SharedPictureTest)
#include "SharedPictureTest.moc"
