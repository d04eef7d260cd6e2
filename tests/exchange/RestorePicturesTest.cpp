// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupHome.h"
#include "illustrations/PictureProcessing.h"
#include "support/TestDecoder.h"
#include "support/TestPictures.h"

using namespace chitai;

namespace {

const QString pictureName = QStringLiteral("one.webp");

/// A family with a picture, whose file has something behind its pixels.
struct Family : BackupHome
{
    Family() { putPicture(pictures::encoded(pictures::twoColours(320, 200), "webp", 85)); }

    void putPicture(const QByteArray &webp) const
    {
        BackupHome::write(picture(), webp + "what nobody sees");
    }

    [[nodiscard]] QString picture() const { return files().illustrationDir + u'/' + pictureName; }

    [[nodiscard]] QString backup() const
    {
        const QString zip = path(QStringLiteral("backup.zip"));
        if (!writeBackup(files(), zip, family.clock.now()))
            qFatal("no backup");
        return zip;
    }

    [[nodiscard]] FamilyFiles withDecoder(PictureDecoder &decoder) const
    {
        FamilyFiles all = files();
        all.remake = pictureRemaker(decoder);
        return all;
    }

    Result<bool> restore(const QString &zip, PictureDecoder &decoder)
    {
        const Result<RestoreReport> prepared = prepareRestore(withDecoder(decoder), zip);
        if (!prepared)
            return tl::unexpected(prepared.error());
        family.close();
        const Result<bool> finished = finishRestore(files());
        family.reopen();
        return finished;
    }
};

} // namespace

/// A backup may be packed by anybody, and the windows read the family's pictures in the program.
class RestorePicturesTest : public QObject
{
    Q_OBJECT

private:
    DecoderPool m_decoder{testDecoder()};

private Q_SLOTS:
    void picturesFromElsewhereAreMadeAnew()
    {
        const Family there;
        const QString zip = there.backup();
        Family here;
        QVERIFY(QFile::remove(here.picture()));
        QCOMPARE(here.restore(zip, m_decoder), Result<bool>(true));
        const QByteArray made = BackupHome::content(here.picture());
        QVERIFY(made.startsWith("RIFF"));
        QVERIFY(!made.contains("what nobody sees"));
        const QImage before = QImage::fromData(BackupHome::content(there.picture()), "webp");
        const QImage after = QImage::fromData(made, "webp");
        QCOMPARE(after.size(), before.size());
        for (const QPoint &at : {QPoint(20, 20), QPoint(300, 180)}) {
            const QColor one = before.pixelColor(at);
            const QColor other = after.pixelColor(at);
            QVERIFY(qAbs(one.red() - other.red()) < 6 && qAbs(one.blue() - other.blue()) < 6);
        }
        QCOMPARE(QFile::permissions(here.picture()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void whatTheFamilyHasStaysAsItIs()
    {
        Family family;
        const QByteArray before = BackupHome::content(family.picture());
        const QString zip = family.backup();
        QCOMPARE(family.restore(zip, m_decoder), Result<bool>(true));
        QCOMPARE(BackupHome::content(family.picture()), before);
        // Another one under the same name is not it.
        family.putPicture(pictures::encoded(pictures::plain(40, 30), "webp"));
        QCOMPARE(family.restore(zip, m_decoder), Result<bool>(true));
        const QByteArray after = BackupHome::content(family.picture());
        QVERIFY(after != before && !after.isEmpty());
        QCOMPARE(QImage::fromData(after, "webp").size(), QSize(320, 200));
    }

    void ofWhatCannotBeReadNothingStays()
    {
        const Family there;
        BackupHome::write(there.picture(), "no picture at all");
        BackupHome::write(there.files().illustrationDir + QStringLiteral("/two.webp"),
                          pictures::encoded(pictures::plain(40, 30), "webp"));
        const QString zip = there.backup();
        Family here;
        QVERIFY(QFile::remove(here.picture()));
        QCOMPARE(here.restore(zip, m_decoder), Result<bool>(true));
        QVERIFY(!QFile::exists(here.picture()));
        QVERIFY(QFile::exists(here.files().illustrationDir + QStringLiteral("/two.webp")));
    }

    void withoutADecoderNothingIsRestored()
    {
        const Family there;
        const QString zip = there.backup();
        Family here;
        QVERIFY(QFile::remove(here.picture()));
        const QStringList before = here.names();
        DecoderPool none({.program = QStringLiteral("/nowhere/chitai-decoder")});
        const Result<RestoreReport> prepared = prepareRestore(here.withDecoder(none), zip);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::StorageFailed);
        QVERIFY(prepared.error().message.contains(QStringLiteral("chitai-decoder")));
        QCOMPARE(here.names(), before);
    }

    void itCanBeStopped()
    {
        const Family there;
        const QString zip = there.backup();
        Family here;
        QVERIFY(QFile::remove(here.picture()));
        // Asked with a measure while it is unpacked, and without one then.
        const auto stop = [](int, int total) { return total > 0; };
        const Result<RestoreReport> prepared
            = prepareRestore(here.withDecoder(m_decoder), zip, stop);
        QVERIFY(!prepared);
        QCOMPARE(prepared.error().code, ErrorCode::Conflict);
        QVERIFY(!QFile::exists(here.picture()));
    }
};

QTEST_GUILESS_MAIN(RestorePicturesTest)
#include "RestorePicturesTest.moc"
