// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/HistoryDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListTable.h"
#include "ui/common/StepSentence.h"
#include "ui/common/TableModelOf.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize historySize(940, 480);

struct Line
{
    QDateTime at;
    QString when, who, what, field, before, after;
    bool undone = false;
};

class HistoryModel : public TableModelOf<Line>
{
public:
    using TableModelOf::TableModelOf;

protected:
    QVariant cell(const Line &line, int column, int role) const override
    {
        if (role == CellSort && column == 0)
            return line.at;
        if (role == CellTone && line.undone)
            return static_cast<int>(Tone::Neutral);
        if (role != Qt::DisplayRole)
            return {};
        switch (column) {
        case 0:
            return line.when;
        case 1:
            return line.who;
        case 2:
            return line.undone ? HistoryDialog::tr("Taken back: %1").arg(line.what) : line.what;
        case 3:
            return line.field;
        case 4:
            return line.before;
        default:
            return line.after;
        }
    }
};

/// What a column of the file is called on screen; empty for those that mean nothing to a person.
QString fieldName(const QString &table, const QString &column)
{
    static const QHash<QString, const char *> names{
        {u"customer.kind"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Kind")},
        {u"customer.code"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Code")},
        {u"customer.name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Name")},
        {u"customer.given_name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "First name")},
        {u"customer.family_name"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Family name")},
        {u"customer.tax_number"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Tax number")},
        {u"customer.language"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Language")},
        {u"customer.birth_year"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Year of birth")},
        {u"customer.birth_month"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Month of birth")},
        {u"customer.birth_day"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Day of birth")},
        {u"customer.source"_s, QT_TRANSLATE_NOOP("HistoryDialog", "How they found us")},
        {u"customer.note"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Note")},
        {u"customer.deleted_at"_s, QT_TRANSLATE_NOOP("HistoryDialog", "In the bin since")},
        {u"customer_phone.number"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Phone")},
        {u"customer_email.address"_s, QT_TRANSLATE_NOOP("HistoryDialog", "E-mail")},
        {u"customer_address.street"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Street")},
        {u"customer_address.city"_s, QT_TRANSLATE_NOOP("HistoryDialog", "City")},
        {u"customer_address.postcode"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Postcode")},
        {u"customer_address.country"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Country")},
        {u"consent.on_day"_s, QT_TRANSLATE_NOOP("HistoryDialog", "Consent")},
    };
    const char *name = names.value(table + u'.' + column);
    return name ? HistoryDialog::tr(name) : QString();
}

QList<Line> linesOf(const HistoryEntry &entry, const Formats &formats)
{
    Line line;
    line.at = entry.step.at;
    line.when = formats.dateTime(entry.step.at.toLocalTime());
    line.who = entry.step.staff;
    line.what = stepSentence(entry.step.label);
    line.undone = entry.undone;
    QList<Line> lines;
    const QVariantMap before = entry.before.value_or(QVariantMap());
    const QVariantMap after = entry.after.value_or(QVariantMap());
    QStringList columns = before.keys() + after.keys();
    columns.removeDuplicates();
    for (const QString &column : std::as_const(columns)) {
        line.field = fieldName(entry.table, column);
        line.before = before.value(column).toString();
        line.after = after.value(column).toString();
        if (!line.field.isEmpty() && line.before != line.after)
            lines.append(line);
    }
    if (lines.isEmpty()) {
        line.field.clear();
        line.before.clear();
        line.after.clear();
        lines.append(line);
    }
    return lines;
}

} // namespace

HistoryDialog::HistoryDialog(const Workplace &workplace, CustomerId person, const QString &name,
                             QWidget *parent)
    : QDialog(parent)
{
    //: %1 is a name
    const QString title = tr("History of %1").arg(name);
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(space::m);
    layout->addWidget(new TextLabel(title, TextSize::Title, TextLabel::Ink::Text, true));
    auto *model = new HistoryModel({{u"when"_s, tr("When"), 150, false, true},
                                    //: who made a change
                                    {u"who"_s, tr("Who"), 100, false, true},
                                    //: what was done
                                    {u"what"_s, tr("What"), 210},
                                    {u"field"_s, tr("Field"), 120},
                                    //: the value before a change
                                    {u"before"_s, tr("From"), 120, false, true},
                                    //: the value after a change
                                    {u"after"_s, tr("To"), 130}},
                                   this);
    auto *table = new ListTable(title);
    table->setListModel(model, u"customer-changes"_s);
    table->horizontalHeader()->setStretchLastSection(true);
    layout->addWidget(table, 1);
    auto *fault = new InlineMessage;
    layout->addWidget(fault);
    auto *buttons = new QHBoxLayout;
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(historySize);

    const CustomerService *customers = &workplace.services.customers;
    workplace.services.shop.jobs().read(
        this, [customers, person] { return customers->history(person); },
        [model, fault, &formats = workplace.formats](const Result<QList<HistoryEntry>> &history) {
            if (!history)
                return fault->say(history.error());
            QList<Line> lines;
            for (const HistoryEntry &entry : *history)
                lines += linesOf(entry, formats);
            model->setRows(lines);
            if (lines.isEmpty())
                fault->say(tr("Nothing was changed by hand so far."), Tone::Accent);
        });
}

} // namespace tefter
