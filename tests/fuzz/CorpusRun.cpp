// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QTextStream>
#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/// Runs what was found once, and what a fuzzer starts from, through the same function in an
/// ordinary build: each file of the folder as it is, cut short at every length, and with each byte
/// of its first thousand changed.
int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("usage: %s FOLDER", argv[0]);
    const auto run = [](const QByteArray &bytes) {
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                               size_t(bytes.size()));
    };
    int files = 0;
    QDirIterator folder(QString::fromLocal8Bit(argv[1]), QDir::Files);
    while (folder.hasNext()) {
        QFile file(folder.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s can't be read", qPrintable(file.fileName()));
        const QByteArray bytes = file.readAll();
        run(bytes);
        const qsizetype reach = std::min<qsizetype>(bytes.size(), 1000);
        for (qsizetype at = 0; at < reach; ++at) {
            run(bytes.left(at));
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ (1 << (at % 8)));
            run(changed);
        }
        ++files;
    }
    QTextStream(stdout) << files << " files\n";
    return files > 0 ? 0 : 1;
}
