// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/SupplierProductDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/RecordEdit.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/UnitPriceEdit.h"
#include "ui/common/WriteOrSay.h"

#include <QCheckBox>
#include <QPushButton>

namespace tefter {

SupplierProductDialog::SupplierProductDialog(const Workplace &workplace, const NamedSupplierProduct &there,
                                             QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(there)
    , m_product(new RecordEdit(productOffers(workplace)))
    , m_code(new QLineEdit(there.entry.code))
    , m_cost(new UnitPriceEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_case(new QuantityEdit(workplace.formats))
    , m_minimum(new QuantityEdit(workplace.formats))
    , m_leadDays(new NumberEdit(workplace.formats))
    , m_usual(new QCheckBox(tr("Usually bought from this supplier")))
    , m_fault(new InlineMessage)
    , m_remove(new QPushButton(tr("Remove")))
    , m_save(new QPushButton(tr("Save")))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &SupplierProductDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &SupplierProductDialog::remove);
}

void SupplierProductDialog::build()
{
    const SupplierProduct &there = m_before.entry;
    auto *layout = new DialogColumn(this, tr("Product of the supplier"));
    auto *form = new FormLayout;
    m_product->setPlaceholderText(tr("Name, code or barcode"));
    m_product->setRecord(there.product.value, m_before.product);
    m_product->setEnabled(there.id == 0);
    m_cost->setPrice(there.unitCost);
    m_cost->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
    m_case->setQuantity(there.caseSize);
    m_minimum->setQuantity(there.minimum);
    m_leadDays->setRange(0, 3'650);
    m_leadDays->setValue(there.leadDays ? std::optional<qint64>(*there.leadDays) : std::nullopt);
    //: behind a number of days
    m_leadDays->setSuffix(tr("days"));
    m_usual->setChecked(there.isUsual);
    m_usual->setEnabled(!there.isUsual);
    m_code->setLayoutDirection(Qt::LeftToRight);
    if (layoutDirection() == Qt::RightToLeft)
        m_code->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    form->addRow(tr("Product"), m_product);
    form->addRow(tr("Their code"), m_code);
    form->addRow(tr("Cost without VAT"), m_cost);
    //: how many pieces are in one case
    form->addRow(tr("In a case"), m_case);
    //: the least that a supplier sends of a product
    form->addRow(tr("At least"), m_minimum);
    //: how long a supplier takes from the order to the goods
    form->addRow(tr("Delivers in"), m_leadDays);
    form->addRow(QString(), m_usual);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    auto *foot = new DialogFoot(this, m_save);
    setButtonTone(m_remove, ButtonTone::Quiet);
    m_remove->setVisible(there.id != 0);
    foot->addFirst(m_remove);
    layout->addLayout(foot);
    if (there.id == 0)
        m_product->setFocus();
    else
        m_cost->setFocus();
}

SupplierProduct SupplierProductDialog::entry() const
{
    SupplierProduct result = m_before.entry;
    result.product = ProductId{m_product->record()};
    result.code = m_code->text();
    result.unitCost = m_cost->price();
    result.caseSize = m_case->quantity();
    result.minimum = m_minimum->quantity();
    const auto days = m_leadDays->value();
    result.leadDays = days ? std::optional(static_cast<int>(*days)) : std::nullopt;
    result.isUsual = m_usual->isChecked();
    return result;
}

QString SupplierProductDialog::firstFault() const
{
    if (m_product->record() == 0) {
        m_product->setFocus();
        return tr("Choose a product from the list.");
    }
    for (TypedEdit *edit : std::initializer_list<TypedEdit *>{m_cost, m_case, m_minimum, m_leadDays}) {
        if (const QString fault = edit->fault(); !fault.isEmpty()) {
            edit->setFocus();
            return fault;
        }
    }
    return {};
}

void SupplierProductDialog::save()
{
    if (const QString fault = firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
    const SupplierProductService *costs = &m_workplace.services.supplierProducts;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault, [costs, entry = entry()] { return costs->save(entry); },
        [this] { accept(); }, m_save);
}

void SupplierProductDialog::remove()
{
    const SupplierProductService *costs = &m_workplace.services.supplierProducts;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [costs, entry = m_before.entry] { return costs->remove(entry.supplier, entry.product); },
        [this] { accept(); }, m_remove);
}

} // namespace tefter
