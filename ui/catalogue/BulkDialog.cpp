// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/BulkDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/FormLayout.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/OwnValueEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace tefter {

namespace {
constexpr int leastPercent = -10'000;
constexpr int mostPercent = 100'000;
} // namespace

BulkDialog::BulkDialog(const Workplace &workplace, const QList<ProductId> &products,
                       const QList<CategoryBranch> &tree, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_products(products)
    , m_category(new CategoryCombo)
    , m_vat(new QComboBox)
    , m_brand(new QLineEdit)
    , m_shelf(new QLineEdit)
    , m_percent(new NumberEdit(workplace.formats, 2))
    , m_field(new QComboBox)
    , m_values(new QStackedWidget)
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Change")))
{
    build(tree);
    readRates();
    readOwnFields();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_values->setCurrentIndex(chosen);
        m_values->setEnabled(chosen > 0);
    });
    connect(m_save, &QPushButton::clicked, this, &BulkDialog::save);
}

void BulkDialog::build(const QList<CategoryBranch> &tree)
{
    const auto count = static_cast<int>(m_products.size());
    auto *column = new DialogColumn(this, tr("Change %Ln products", nullptr, count));
    auto *form = new FormLayout;
    //: of many products: what is not changed
    const QString asItIs = tr("Leave as it is");
    m_category->setTree(tree, asItIs);
    form->addRow(tr("Category"), m_category);
    m_vat->addItem(asItIs, 0);
    form->addRow(tr("VAT rate"), m_vat);
    m_brand->setPlaceholderText(asItIs);
    //: of a product
    form->addRow(tr("Brand"), m_brand);
    m_shelf->setPlaceholderText(asItIs);
    //: where a product stands in the shop
    form->addRow(tr("Shelf place"), m_shelf);
    m_percent->setRange(leastPercent, mostPercent);
    m_percent->setPlaceholderText(asItIs);
    m_percent->setSuffix(m_workplace.formats.isRightToLeft() ? QStringLiteral("٪") : QStringLiteral("%"));
    //: by how many percent prices go up
    form->addRow(tr("Prices up by"), m_percent);
    m_field->addItem(asItIs);
    auto *nothing = new QLineEdit;
    nothing->setAccessibleName(tr("Value"));
    m_values->addWidget(nothing);
    m_values->setEnabled(false);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    //: one of the fields that the shop has made
    form->addRow(tr("Own field"), m_field);
    //: what a field is set to
    form->addRow(tr("Value"), m_values);
    m_form = form;
    showOwnFields({});
    column->addLayout(form);
    auto *words = new TextLabel(tr("With a minus, prices go down. One undo brings everything back."),
                                TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_fault);
    column->addLayout(new DialogFoot(this, m_save));
}

void BulkDialog::readRates()
{
    Shop *shop = &m_workplace.services.shop;
    shop->jobs().read(
        this, [shop] { return shop->vatRates(); },
        [this](const QList<VatRate> &rates) {
            fillLate([&] {
                for (const VatRate &rate : rates)
                    m_vat->addItem(m_workplace.formats.percent(rate.rate), rate.id);
            });
        });
}

void BulkDialog::readOwnFields()
{
    m_workplace.services.shop.jobs().read(
        this, [fields = &m_workplace.services.productFields] { return fields->all(); },
        [this](const Result<QList<OwnField>> &fields) {
            if (!fields)
                return m_fault->say(fields.error());
            fillLate([&] { showOwnFields(*fields); });
        });
}

/// A shop that has made none is not asked.
void BulkDialog::showOwnFields(const QList<OwnField> &fields)
{
    for (const OwnField &field : fields) {
        m_field->addItem(field.name);
        m_values->addWidget(
            new OwnValueEdit(field, m_workplace.formats, m_workplace.services.shop.clock().today()));
    }
    m_form->setRowVisible(m_field, !fields.isEmpty());
    m_form->setRowVisible(m_values, !fields.isEmpty());
}

OwnValueEdit *BulkDialog::ownValue() const
{
    return m_field->currentIndex() > 0 ? static_cast<OwnValueEdit *>(m_values->currentWidget()) : nullptr;
}

ProductChanges BulkDialog::changes() const
{
    ProductChanges changes;
    if (m_category->category().isValid())
        changes.category = m_category->category();
    if (const qint64 rate = m_vat->currentData().toLongLong(); rate > 0)
        changes.vatRate = VatRateId{rate};
    if (!m_brand->text().trimmed().isEmpty())
        changes.brand = m_brand->text();
    if (!m_shelf->text().trimmed().isEmpty())
        changes.shelfPlace = m_shelf->text();
    if (const auto percent = m_percent->value(); percent && *percent != 0)
        changes.priceChange = Percent{static_cast<qint32>(*percent)};
    if (const OwnValueEdit *own = ownValue())
        changes.own = {own->field().id, own->value()};
    return changes;
}

void BulkDialog::save()
{
    if (!m_percent->isAcceptable()) {
        m_fault->say(m_percent->fault());
        return m_percent->setFocus();
    }
    if (OwnValueEdit *own = ownValue(); own && !own->fault().isEmpty()) {
        m_fault->say(own->fault());
        return own->setFocus();
    }
    const ProductChanges wanted = changes();
    if (wanted == ProductChanges())
        return m_fault->say(tr("Say what is to be changed."));
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [bulk = &m_workplace.services.productBulk, products = m_products, wanted] {
            return bulk->change(products, wanted);
        },
        [this](qint64 count) {
            Q_EMIT changed(count);
            accept();
        },
        m_save);
}

} // namespace tefter
