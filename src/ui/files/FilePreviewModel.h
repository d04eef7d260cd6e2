// SPDX-FileCopyrightText: 2026 The Chitai authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/ItemFileReader.h"

#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace chitai {

/// A file of texts before they are taken: what it shows of itself, and what a person says about it.
/// Every answer is a guess of the program that the person may change; where that changes how the
/// file is read, it is read again.
class FilePreviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by FilesPageModel")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isReading READ isReading NOTIFY readingChanged)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QStringList columns READ columns NOTIFY changed)
    Q_PROPERTY(QVariantList sample READ sample NOTIFY changed)
    Q_PROPERTY(int textColumn READ textColumn WRITE setTextColumn NOTIFY changed)
    Q_PROPERTY(int languageColumn READ languageColumn WRITE setLanguageColumn NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList encodings READ encodings CONSTANT)
    Q_PROPERTY(int encoding READ encoding WRITE setEncoding NOTIFY changed)
    Q_PROPERTY(QStringList separators READ separators CONSTANT)
    Q_PROPERTY(int separator READ separator WRITE setSeparator NOTIFY changed)
    Q_PROPERTY(bool isTable READ isTable NOTIFY changed)
    Q_PROPERTY(bool hasQuotationMarks READ hasQuotationMarks NOTIFY changed)
    Q_PROPERTY(bool isQuoted READ isQuoted WRITE setQuoted NOTIFY changed)
    Q_PROPERTY(bool hasHeading READ hasHeading WRITE setHeading NOTIFY changed)
    Q_PROPERTY(bool isBook READ isBook NOTIFY changed)
    Q_PROPERTY(bool isByParagraph READ isByParagraph WRITE setByParagraph NOTIFY changed)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    Q_PROPERTY(QVariantMap countByLanguage READ countByLanguage NOTIFY changed)
    Q_PROPERTY(bool isCounting READ isCounting NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)

public:
    explicit FilePreviewModel(QObject *parent = nullptr);

    /// Reads another file. Ends in changed() or failed().
    void open(const QString &path, ItemFileFormat format);
    /// Nothing is open any more.
    void discard();
    /// Ends the reading; what was open before stays.
    void stopReading();

    [[nodiscard]] bool isOpen() const { return m_table != nullptr; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] QString fileName() const;
    /// The texts that the file gives, those that the library has included.
    [[nodiscard]] const QList<NewItem> &items() const { return m_items.items; }
    [[nodiscard]] int itemCount() const { return int(m_items.items.size()); }
    /// Of the texts, by codes of languages, where there are several.
    [[nodiscard]] QVariantMap countByLanguage() const;
    /// Whether nobody knows that yet: a large file takes a moment.
    [[nodiscard]] bool isCounting() const { return m_isCounting; }
    /// What of the file is not taken, in words; empty where all is.
    [[nodiscard]] QStringList problems() const;

    /// Names of the columns, "1", "2" where the file has none.
    [[nodiscard]] QStringList columns() const;
    /// The first rows, each a list of fields.
    [[nodiscard]] QVariantList sample() const;
    [[nodiscard]] int textColumn() const { return m_columns.text; }
    void setTextColumn(int column);
    /// -1 where no column tells the language.
    [[nodiscard]] int languageColumn() const { return m_columns.language; }
    void setLanguageColumn(int column);
    /// Code of the language of all texts that name none; empty where each is told by its letters.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// The language that is read here: texts whose letters don't tell theirs are taken for it.
    void expectLanguage(const QString &code);

    [[nodiscard]] QStringList encodings() const;
    /// A place among these; -1 for a book, which has its own.
    [[nodiscard]] int encoding() const;
    void setEncoding(int place);
    /// In words: "commas", "semicolons".
    [[nodiscard]] QStringList separators() const;
    /// A place among these; -1 for one that is none of them.
    [[nodiscard]] int separator() const;
    void setSeparator(int place);
    /// Whether the file has rows and fields, of which a person may say how they are separated.
    [[nodiscard]] bool isTable() const;
    [[nodiscard]] bool hasQuotationMarks() const { return m_table && m_table->hasQuotationMarks; }
    [[nodiscard]] bool isQuoted() const { return m_table && m_table->dialect.quoted; }
    void setQuoted(bool isQuoted);
    [[nodiscard]] bool hasHeading() const { return m_table && m_table->hasHeading; }
    void setHeading(bool hasHeading);
    [[nodiscard]] bool isBook() const;
    [[nodiscard]] bool isByParagraph() const { return m_choices.unit == BookUnit::Paragraph; }
    void setByParagraph(bool isByParagraph);

Q_SIGNALS:
    void changed();
    void readingChanged();
    /// The file could not be read; what was open before stays.
    void failed(const chitai::Error &problem);

private:
    void read(const ItemFileChoices &choices);
    void showTable(const Result<ItemFileReader::Table> &table);
    void convert();

    ItemFileReader m_reader;
    QString m_path;
    ItemFileFormat m_format = ItemFileFormat::Text;
    ItemFileReader::Table m_table;
    ItemFileChoices m_choices; // that it was read with
    ItemFileChoices m_nextChoices; // that it is being read with
    bool m_isReading = false;
    ColumnChoice m_columns;
    std::optional<Language> m_language;
    Language m_expectedLanguage = Language::English;
    ReadItems m_items;
    bool m_isCounting = false;
};

} // namespace chitai
