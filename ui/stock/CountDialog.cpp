// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/CountDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/CountWords.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"
#include "ui/print/ReportPrinter.h"
#include "ui/stock/CountReviewDialog.h"
#include "ui/stock/CountRowModel.h"
#include "ui/stock/CountSheet.h"
#include "ui/stock/StockWords.h"

#include <QAbstractItemDelegate>
#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize countSize(860, 620);
constexpr int countedWidth = 110;

} // namespace

CountDialog::CountDialog(const Workplace &workplace, StockCountId count, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_id(count)
    , m_title(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_entry(new QWidget)
    , m_product(new RecordEdit(stockedOffers(workplace)))
    , m_quantity(new QuantityEdit(workplace.formats))
    //: adds to what was counted
    , m_take(new QPushButton(tr("Add")))
    , m_model(new CountRowModel(workplace.formats, workplace.services.shop.settings().currency, this))
    , m_list(new ListTable(tr("What was counted")))
    , m_expected(new QCheckBox(tr("Show what is to be there")))
    , m_zero(new QCheckBox(tr("What nobody counted is not there")))
    , m_sum(new TextLabel)
    , m_fault(new InlineMessage)
    , m_uncount(new QPushButton(tr("Not counted after all")))
    , m_pdf(new QPushButton(tr("Sheet as PDF…")))
    , m_print(new QPushButton(tr("Print the sheet…")))
    , m_book(new QPushButton(tr("Book the count…")))
{
    build();
    connect(m_product, &RecordEdit::picked, this, [this] {
        m_quantity->setFocus();
        m_quantity->selectAll();
    });
    m_product->setEntersText();
    connect(m_product, &RecordEdit::entered, this, &CountDialog::scan);
    connect(m_product, &QLineEdit::returnPressed, m_quantity, qOverload<>(&QWidget::setFocus));
    connect(m_quantity, &QLineEdit::returnPressed, this, qOverload<>(&CountDialog::take));
    connect(m_take, &QPushButton::clicked, this, qOverload<>(&CountDialog::take));
    connect(m_model, &CountRowModel::corrected, this, &CountDialog::correct);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &CountDialog::read,
            Qt::QueuedConnection);
    connect(m_list, &ListTable::opened, this,
            [this] { m_list->edit(m_model->countedAt(m_list->currentIndex().row())); });
    connect(m_expected, &QCheckBox::toggled, this, [this](bool shown) {
        m_model->showExpected(shown);
        showSum();
    });
    connect(m_uncount, &QPushButton::clicked, this, &CountDialog::clearCurrent);
    connect(m_pdf, &QPushButton::clicked, this, &CountDialog::savePdf);
    connect(m_print, &QPushButton::clicked, this,
            [this] { ReportPrinter(m_workplace.formats).print(sheet(), this); });
    connect(m_book, &QPushButton::clicked, this, &CountDialog::review);
    connect(&m_workplace.services.shop, &Shop::changed, this, &CountDialog::read);
    read();
}

void CountDialog::build()
{
    //: what was found on the shelves
    auto *column = new DialogColumn(this, tr("Count"));
    column->addWidget(m_title);
    column->addWidget(buildEntry());
    m_list->setListModel(m_model, u"count"_s);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_list->installEventFilter(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    auto *checks = new QHBoxLayout;
    checks->addWidget(m_expected);
    checks->addWidget(m_zero);
    checks->addStretch(1);
    setButtonTone(m_uncount, ButtonTone::Quiet);
    checks->addWidget(m_uncount);
    column->addLayout(checks);
    column->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_book, DialogFoot::Leaves::Everything);
    foot->addFirst(m_print);
    foot->addFirst(m_pdf);
    column->addLayout(foot);
    // Enter in the line of the product or the quantity must not book.
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        button->setAutoDefault(false);
        button->setDefault(false);
    }
    resize(countSize);
    m_product->setFocus();
}

QWidget *CountDialog::buildEntry()
{
    auto *line = new QHBoxLayout(m_entry);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    m_product->setPlaceholderText(tr("Scan a barcode, or type a name or code"));
    m_product->setAccessibleName(tr("Product"));
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->setFixedWidth(countedWidth);
    m_quantity->setQuantity(Quantity{1000});
    line->addWidget(m_product, 1);
    line->addWidget(m_quantity);
    line->addWidget(m_take);
    return m_entry;
}

void CountDialog::read()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [counts = &m_workplace.services.stockCounts, id = m_id]() -> Result<Facts> {
            const auto count = counts->find(id);
            if (!count)
                return failure(count.error());
            const auto rows = counts->rows(id);
            return rows ? Result<Facts>(Facts{*count, *rows}) : failure(rows.error());
        },
        [this](const Result<Facts> &facts) { facts ? show(*facts) : m_fault->say(facts.error()); });
}

void CountDialog::show(const Facts &facts)
{
    m_facts = facts;
    if (isCorrecting())
        return;
    const Formats &formats = m_workplace.formats;
    //: the name of a count, the place where goods lie, a day with its time
    m_title->setText(
        tr("%1, %2, %3").arg(facts.count.name, facts.count.place.name, formats.dateTime(facts.count.at)));
    const bool isOpen = facts.count.state == StockCountState::Open;
    for (QWidget *part : {m_entry, static_cast<QWidget *>(m_zero), static_cast<QWidget *>(m_uncount),
                          static_cast<QWidget *>(m_book)})
        part->setVisible(isOpen);
    if (!isOpen && !m_expected->isChecked())
        m_expected->setChecked(true);
    m_model->setEditable(isOpen);
    const qint64 before = m_list->currentId();
    m_model->setRows(facts.rows);
    m_list->selectId(before);
    showSum();
}

void CountDialog::showSum()
{
    qint64 counted = 0, differing = 0;
    Money worth;
    const Currency currency = m_workplace.services.shop.settings().currency;
    for (const StockCountRow &row : std::as_const(m_facts.rows)) {
        counted += row.counted ? 1 : 0;
        differing += row.difference().milli != 0 ? 1 : 0;
        worth += lineTotal(row.average.value_or(UnitPrice()), row.difference(), currency.decimals)
                     .value_or(Money());
    }
    QString text =
        tr("%1 of %2 products counted.")
            .arg(m_workplace.formats.number(counted), m_workplace.formats.number(m_facts.rows.size()));
    if (m_expected->isChecked())
        //: %1 is money
        text += u' ' + tr("%Ln differ, together by %1.", nullptr, static_cast<int>(differing))
                           .arg(m_workplace.formats.money(worth, currency));
    m_sum->setText(text);
    m_book->setEnabled(counted > 0 || m_zero->isChecked());
}

void CountDialog::clearCurrent()
{
    const StockCountLineId line{m_list->currentId()};
    if (!line.isValid())
        return;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [counts = &m_workplace.services.stockCounts, line] { return counts->setCounted(line, std::nullopt); },
        [] {}, m_uncount);
}

void CountDialog::review()
{
    auto *dialog = new CountReviewDialog(m_workplace, m_id, m_zero->isChecked(), this);
    connect(dialog, &QDialog::accepted, this, &CountDialog::book);
    openAndForget(dialog);
}

void CountDialog::book()
{
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [counts = &m_workplace.services.stockCounts, id = m_id, zero = m_zero->isChecked()] {
            return counts->book(id, zero);
        },
        [this](const StockCountBooked &booked) { tellBooked(booked); }, m_book);
}

void CountDialog::tellBooked(const StockCountBooked &booked)
{
    const Formats &formats = m_workplace.formats;
    m_workplace.navigator.announce(tr("Count booked"), true);
    const Currency currency = m_workplace.services.shop.settings().currency;
    QString text = tr("%Ln products were booked.", nullptr, static_cast<int>(booked.booked)) + u' ' +
                   CountWords::worth(booked.difference, currency, formats);
    if (!booked.binned.isEmpty())
        //: %1 is a list of products
        text += u"\n\n"_s + tr("These were put into the bin meanwhile, and were booked too: %1")
                                .arg(booked.binned.join(u", "_s));
    if (!booked.shifts.isEmpty())
        text += u"\n\n"_s + CountWords::shifted(booked.shifts, formats);
    QWidget *above = parentWidget();
    accept();
    MessageDialog::inform(tr("Count booked"), text, above);
}

PrintDocument CountDialog::sheet() const
{
    return countSheet(m_facts.count, m_facts.rows, m_workplace.services.shop.settings(),
                      m_workplace.services.shop.clock().today(), m_workplace.formats);
}

void CountDialog::savePdf()
{
    const QString path = fileChoice::toSave(this, tr("Save the sheet"),
                                            QDir(documentsFolder()).filePath(tr("Count sheet") + u".pdf"_s),
                                            tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = ReportPrinter(m_workplace.formats).savePdf(sheet(), path); !saved)
        return m_fault->say(saved.error());
    m_workplace.navigator.announce(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace tefter
