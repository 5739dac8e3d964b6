// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/LinkDialog.h"

#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/ProductOffers.h"
#include "ui/common/WriteOrSay.h"

#include <QComboBox>
#include <QPushButton>

namespace tefter {

LinkDialog::LinkDialog(const Workplace &workplace, const Product &product, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_product(product)
    , m_kind(new QComboBox)
    , m_other(new RecordEdit(productOffers(workplace)))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    auto *column = new DialogColumn(this, tr("Link with a product"));
    //: of two products
    m_kind->addItem(tr("Goes with it"), static_cast<int>(ProductLinkKind::GoesWith));
    //: of two products
    m_kind->addItem(tr("Similar"), static_cast<int>(ProductLinkKind::Similar));
    m_other->setPlaceholderText(tr("Name, code or barcode"));
    auto *form = new FormLayout;
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("Product"), m_other);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_save));
    connect(m_save, &QPushButton::clicked, this, &LinkDialog::save);
    m_other->setFocus();
}

void LinkDialog::save()
{
    const ProductId other{m_other->record()};
    if (!other.isValid() || other == m_product.id) {
        m_fault->say(tr("Choose another product."));
        return m_other->setFocus();
    }
    const auto kind = static_cast<ProductLinkKind>(m_kind->currentData().toInt());
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [links = &m_workplace.services.productLinks, product = m_product.id, other, kind] {
            return links->add(product, other, kind);
        },
        [this] { accept(); }, m_save);
}

} // namespace tefter
