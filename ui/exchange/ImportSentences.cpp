// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportSentences.h"

#include "core/base/Formats.h"
#include "ui/common/FactLine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace tefter {

QString importSummary(const ImportOutcome &outcome)
{
    const int lines = static_cast<int>(qMin<qint64>(outcome.linesRead, 1'000'000'000));
    //: %Ln is how many lines were read; the parts of it follow
    return QCoreApplication::translate("ImportSentences",
                                       "%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.",
                                       nullptr, lines)
        .arg(outcome.created)
        .arg(outcome.updated)
        .arg(outcome.skipped)
        .arg(outcome.rejected);
}

namespace {

/// A number in the digits of the language, such as a year; other words as they are.
QString shownArg(const QString &arg)
{
    bool isNumber = false;
    const int number = arg.toInt(&isNumber);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return isNumber ? locale.toString(number) : arg;
}

} // namespace

QString importNote(const ImportNote &note)
{
    QString text = QCoreApplication::translate("import", note.key.toUtf8().constData(), nullptr,
                                               static_cast<int>(note.count));
    for (const QString &arg : note.args)
        text = text.arg(shownArg(arg));
    return text;
}

QString columnsNotTaken(const QStringList &columns)
{
    constexpr qsizetype mostNamed = 12;
    QStringList named = columns.first(qMin(mostNamed, columns.size()));
    if (columns.size() > mostNamed)
        named << QStringLiteral("…");
    //: %1 are the headings of columns of a file
    return QCoreApplication::translate("ImportSentences", "Columns not taken: %1").arg(named.join(u", "));
}

QString rejectedReason(const RejectedRow &row)
{
    const QString reason = QCoreApplication::translate("import", row.reason.toUtf8().constData());
    return reason.contains(QLatin1String("%1")) ? reason.arg(row.said.isEmpty() ? row.value : row.said)
                                                : reason;
}

QString rejectedSentence(const RejectedRow &row)
{
    const QString reason = rejectedReason(row);
    if (row.column.isEmpty())
        return QCoreApplication::translate("ImportSentences", "Line %L1: %2").arg(row.line).arg(reason);
    return QCoreApplication::translate("ImportSentences", "Line %L1, column “%2”: %3")
        .arg(row.line)
        .arg(row.column, reason);
}

QString importKind(const QString &importer)
{
    const auto words = [](const char *english) { return QCoreApplication::translate("import", english); };
    return importer == u"sales"       ? words("Sales")
           : importer == u"customers" ? words("Customers")
           : importer == u"products"  ? words("Products")
           : importer == u"stock"     ? words("Stock")
           : importer == u"suppliers" ? words("Suppliers")
           : importer == u"purchases" ? words("Orders and deliveries")
                                      : importer;
}

QString importLabel(const QString &key)
{
    return QCoreApplication::translate("import", key.toUtf8().constData());
}

QString importLabel(const ImportField &field)
{
    return field.own ? field.own->name : importLabel(field.label);
}

QString recordsCaption(const QString &kind, bool created)
{
    struct Caption
    {
        const char *kind;
        const char *fresh;
        const char *changed;
    };
    static constexpr Caption captions[] = {
        {"customers", QT_TRANSLATE_NOOP("ImportSentences", "New customers"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed customers")},
        {"products", QT_TRANSLATE_NOOP("ImportSentences", "New products"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed products")},
        {"suppliers", QT_TRANSLATE_NOOP("ImportSentences", "New suppliers"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed suppliers")},
        {"orders", QT_TRANSLATE_NOOP("ImportSentences", "New orders"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed orders")},
        {"receipts", QT_TRANSLATE_NOOP("ImportSentences", "New deliveries"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed deliveries")},
        {"moves", QT_TRANSLATE_NOOP("ImportSentences", "New moves of stock"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed moves of stock")},
        {"categories", QT_TRANSLATE_NOOP("ImportSentences", "New categories"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed categories")},
        {"documents", QT_TRANSLATE_NOOP("ImportSentences", "New documents"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed documents")},
        {"lines", QT_TRANSLATE_NOOP("ImportSentences", "New lines"),
         QT_TRANSLATE_NOOP("ImportSentences", "Changed lines")}};
    for (const Caption &caption : captions) {
        if (kind == QLatin1StringView(caption.kind))
            return QCoreApplication::translate("ImportSentences", created ? caption.fresh : caption.changed);
    }
    return kind;
}

QString importStepSentence(ImportStep step, const ImportOptions &options, const Formats &formats)
{
    const auto said = [](const char *words) { return QCoreApplication::translate("ImportSentences", words); };
    const QStringList names{//: a step of an import: which file
                            said(QT_TRANSLATE_NOOP("ImportSentences", "File")),
                            //: a step of an import: what its columns are
                            said(QT_TRANSLATE_NOOP("ImportSentences", "Columns")),
                            //: a step of an import: what is done with what is known already
                            said(QT_TRANSLATE_NOOP("ImportSentences", "Rules")),
                            //: a step of an import: what would happen
                            said(QT_TRANSLATE_NOOP("ImportSentences", "Trial run")),
                            //: a step of an import: what has happened
                            said(QT_TRANSLATE_NOOP("ImportSentences", "Result"))};
    QStringList parts{//: a step of an import
                      QCoreApplication::translate("ImportSentences", "Step %1 of %2")
                          .arg(formats.number(int(step) + 1), formats.number(names.size())),
                      names.value(int(step))};
    if (step != ImportStep::Start) {
        const QString file = QFileInfo(options.path).fileName();
        parts << (file.isEmpty() ? QCoreApplication::translate("ImportSentences", "Pasted table")
                                 : formats.isolate(file));
    }
    return factLine(parts);
}

} // namespace tefter
