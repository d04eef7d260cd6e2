// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/Language.h"
#include "devices/Pairing.h"
#include "ui/common/PageModel.h"
#include "ui/devices/DeviceListModel.h"
#include "ui/devices/LinkFile.h"

#include <QUrl>

namespace chitai {

/// Where and how tablets find this machine now.
struct NetworkPlace
{
    bool isPaired = false; ///< devices have to be paired (--access=paired)
    QStringList addresses; ///< for a tablet's browser, the likeliest first; none without a network
    QUrl pairingPage; ///< on the likeliest address
    QUrl localPage; ///< the same page for a browser on this machine
    QString fingerprint; ///< of the certificate, as browsers show it
    QString rootFingerprint; ///< of the family's root; empty with a certificate of somebody's own
};

/// Model of the page Devices: the paired devices, and pairing of another one.
class DevicesPageModel : public chitai::PageModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DesktopUi")
    Q_PROPERTY(chitai::DeviceListModel *devices READ devices CONSTANT)
    Q_PROPERTY(bool isPaired READ isPaired NOTIFY placeChanged)
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY placeChanged)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY placeChanged)
    Q_PROPERTY(QStringList fingerprintWords READ fingerprintWords NOTIFY placeChanged)
    Q_PROPERTY(QString rootFingerprint READ rootFingerprint NOTIFY placeChanged)
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY pairingChanged)
    Q_PROPERTY(QString code READ code NOTIFY pairingChanged)
    Q_PROPERTY(QString link READ link NOTIFY pairingChanged)
    Q_PROPERTY(int remaining READ remaining NOTIFY pairingChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY pairingChanged)

public:
    /// All of it must outlive the page model.
    struct Dependencies
    {
        Devices &devices;
        Pairing &pairing;
        /// Opens an address in the desktop's browser; false where that is not possible.
        std::function<bool(const QUrl &)> openInBrowser;
        /// Of the interface.
        std::function<Language()> language;
        /// Where a LinkFile is written; the browser has to be able to read it.
        QString linkFolder = LinkFile::usualFolder();
    };

    explicit DevicesPageModel(const Dependencies &deps, QObject *parent = nullptr);

    void setPlace(const NetworkPlace &place);
    void setConnected(const QSet<QUuid> &devices) { m_list.setConnected(devices); }

    [[nodiscard]] DeviceListModel *devices() { return &m_list; }
    [[nodiscard]] bool isPaired() const { return m_place.isPaired; }
    [[nodiscard]] QStringList addresses() const { return m_place.addresses; }
    [[nodiscard]] QString fingerprint() const { return m_place.fingerprint; }
    /// See devices/FingerprintWords.h; none without a certificate.
    [[nodiscard]] QStringList fingerprintWords() const;
    [[nodiscard]] QString rootFingerprint() const { return m_place.rootFingerprint; }
    /// A code is there to be used.
    [[nodiscard]] bool isOpen() const;
    /// "123 456"
    [[nodiscard]] QString code() const;
    /// What the QR code holds; empty unless a code is there and a network.
    [[nodiscard]] QString link() const;
    /// Seconds that the code is good for yet.
    [[nodiscard]] int remaining() const { return int(m_deps.pairing.remaining().count()); }
    /// Seconds before the next code, after too many wrong ones.
    [[nodiscard]] int waiting() const { return int(m_deps.pairing.waiting().count()); }

    // What a person can do. A problem is told in `message`, and nothing is lost.
    Q_INVOKABLE void openCode();
    Q_INVOKABLE void closeCode();
    Q_INVOKABLE void rename(const QString &deviceId, const QString &name);
    /// Its right ends at once, and so does what it has open.
    Q_INVOKABLE void takeBack(const QString &deviceId);
    /// Opens the pages in a browser on this machine, which is let in by a key: once, and for two
    /// minutes. The key is in no program's arguments.
    Q_INVOKABLE void openHere();

Q_SIGNALS:
    void placeChanged();
    void pairingChanged();

private:
    /// The address to open; empty where no link file can be written.
    [[nodiscard]] QUrl makeLocalLink();

    Dependencies m_deps;
    NetworkPlace m_place;
    LinkFile m_linkFile;
    DeviceListModel m_list;
};

} // namespace chitai
