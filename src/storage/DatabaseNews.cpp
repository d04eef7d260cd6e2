// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/DatabaseNews.h"

#include "base/Logging.h"
#include "storage/SqlDialect.h"

#include <QMetaEnum>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTimer>

namespace chitai {

namespace {

// The name of the channel, in resources/sql-postgresql.
const QString channel = QStringLiteral("chitai");
constexpr std::chrono::minutes betweenTrials{1};

/// The connection; lives in the thread of the news.
class Listener : public QObject
{
public:
    Listener(const DatabaseAddress &address, DatabaseNews *news)
        : m_address(address)
        , m_news(news)
        , m_name(QUuid::createUuid().toString(QUuid::Id128))
        , m_timer(this)
    {
        QObject::connect(&m_timer, &QTimer::timeout, this, [this] { keep(); });
    }

    ~Listener() override
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }

    void start()
    {
        const std::unique_ptr<const SqlDialect> dialect = dialectFor(m_address);
        QSqlDatabase connection = QSqlDatabase::addDatabase(dialect->driver(), m_name);
        dialect->setAddress(connection, m_address, SqlDialect::Access::ReadOnly);
        QObject::connect(connection.driver(), &QSqlDriver::notification, this,
                         [this](const QString &, QSqlDriver::NotificationSource,
                                const QVariant &payload) { tell(payload.toString()); });
        m_timer.start(betweenTrials);
        listen();
    }

private:
    void listen()
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (!connection.open() || !connection.driver()->subscribeToNotification(channel)) {
            qCWarning(logStorage) << "the server of the database does not answer; what others "
                                     "change is not seen until it does";
            return;
        }
        m_isListening = true;
        QMetaObject::invokeMethod(m_news, &DatabaseNews::ready, Qt::QueuedConnection);
    }

    /// Whether it is still there, and whatever has come meanwhile.
    void keep()
    {
        QSqlDatabase connection = QSqlDatabase::database(m_name, false);
        if (m_isListening && QSqlQuery(connection).exec(QStringLiteral("SELECT 1")))
            return;
        m_isListening = false;
        connection.close();
        listen();
        if (!m_isListening)
            return;
        const auto subjects = QMetaEnum::fromType<DatabaseNews::Subject>();
        for (int i = 0; i < subjects.keyCount(); ++i)
            change(DatabaseNews::Subject(subjects.value(i)));
    }

    /// In the thread of who made the news.
    void change(DatabaseNews::Subject subject)
    {
        QMetaObject::invokeMethod(
            m_news, [news = m_news, subject] { Q_EMIT news->changed(subject); },
            Qt::QueuedConnection);
    }

    /// "library LAPTOP", "removed LAPTOP ID"
    void tell(const QString &payload)
    {
        if (payload.section(u' ', 1, 1) == m_address.laptop())
            return;
        if (payload.startsWith(u"removed ")) {
            QMetaObject::invokeMethod(
                m_news,
                [news = m_news, id = QUuid::fromString(payload.section(u' ', 2))] {
                    Q_EMIT news->pictureRemoved(id);
                },
                Qt::QueuedConnection);
            return;
        }
        QByteArray name = payload.section(u' ', 0, 0).toLatin1();
        if (name.isEmpty())
            return;
        name[0] = char(QChar::toUpper(uint(uchar(name[0]))));
        bool isKnown = false;
        const int value = QMetaEnum::fromType<DatabaseNews::Subject>().keyToValue(name, &isKnown);
        if (isKnown) // a later version may tell more
            change(DatabaseNews::Subject(value));
    }

    const DatabaseAddress m_address;
    DatabaseNews *const m_news;
    const QString m_name; // in Qt's list of connections
    QTimer m_timer;
    bool m_isListening = false;
};

} // namespace

DatabaseNews::DatabaseNews(const DatabaseAddress &address, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Subject>();
    auto *listener = new Listener(address, this);
    listener->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, listener, [listener] { listener->start(); });
    connect(&m_thread, &QThread::finished, listener, &QObject::deleteLater);
    m_thread.start();
}

DatabaseNews::~DatabaseNews()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace chitai
