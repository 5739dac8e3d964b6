// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/WriteOrSay.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize productDialogSize(520, 620);
constexpr int linesHeight = 60;
constexpr int noRate = -1;
const auto pathSign = u">"_s;

} // namespace

ProductDialog::ProductDialog(const Workplace &workplace, const Product &product,
                             const QList<CategoryBranch> &tree, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_before(product)
    , m_name(new QLineEdit(product.name))
    , m_code(new QLineEdit(product.code))
    , m_category(new CategoryCombo)
    , m_newCategory(new QLineEdit)
    , m_price(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_vat(new QComboBox)
    , m_unit(new QComboBox)
    , m_barcodes(new QPlainTextEdit(product.barcodes.join(u'\n')))
    , m_note(new QPlainTextEdit(product.note))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    const QString title = product.id.isValid() ? tr("Edit product") : tr("New product");
    buildFields((new FormFrame(this, title, m_fault, m_save))->form(), tree);
    connect(m_save, &QPushButton::clicked, this, &ProductDialog::save);
    resize(productDialogSize);
    fillRates({});
    readRates();
    m_name->setFocus();
}

void ProductDialog::buildFields(QFormLayout *form, const QList<CategoryBranch> &tree)
{
    //: of a product
    form->addRow(tr("Name"), m_name);
    //: of a product
    form->addRow(tr("Code"), m_code);
    m_category->setTree(tree, tr("No category"));
    m_category->setCategory(m_before.category);
    form->addRow(tr("Category"), m_category);
    m_newCategory->setPlaceholderText(tr("Or a new one, such as Food > Tea"));
    m_newCategory->setAccessibleName(tr("New category"));
    form->addRow(QString(), m_newCategory);
    m_price->setMoney(m_before.price);
    m_price->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
    form->addRow(tr("Price with VAT"), m_price);
    form->addRow(tr("VAT rate"), m_vat);
    m_unit->setEditable(true);
    m_unit->addItems({QString(),
                      //: unit of a product
                      tr("piece"),
                      //: unit of a product
                      tr("kg"),
                      //: unit of a product: metre
                      tr("m"),
                      //: unit of a product: litre
                      tr("l")});
    m_unit->setCurrentText(m_before.unit);
    //: piece, kg, m
    form->addRow(tr("Unit"), m_unit);
    for (QPlainTextEdit *edit : {m_barcodes, m_note}) {
        edit->setFixedHeight(linesHeight);
        edit->setTabChangesFocus(true);
    }
    m_barcodes->setPlaceholderText(tr("One on each line"));
    m_barcodes->setAccessibleName(tr("Barcodes"));
    m_barcodes->setLayoutDirection(Qt::LeftToRight);
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("Barcodes"), m_barcodes);
    form->addRow(tr("Note"), m_note);
    m_code->setLayoutDirection(Qt::LeftToRight);
    if (layoutDirection() == Qt::RightToLeft)
        m_code->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
}

void ProductDialog::fillRates(const QList<Percent> &rates)
{
    m_vat->clear();
    m_vat->addItem(tr("Not known"), noRate);
    QList<Percent> offered = rates;
    if (m_before.vat && !offered.contains(*m_before.vat))
        offered.append(*m_before.vat);
    for (const Percent rate : std::as_const(offered))
        m_vat->addItem(m_workplace.formats.percent(rate), rate.basisPoints);
    const bool isNew = !m_before.id.isValid();
    if (m_before.vat)
        m_vat->setCurrentIndex(m_vat->findData(m_before.vat->basisPoints));
    else
        m_vat->setCurrentIndex(isNew && m_vat->count() > 1 ? 1 : 0);
}

void ProductDialog::readRates()
{
    Shop *shop = &m_workplace.services.shop;
    shop->jobs().read(
        this, [shop] { return shop->vatRates(); },
        [this](const QList<VatRate> &rates) {
            QList<Percent> percents;
            for (const VatRate &rate : rates)
                percents.append(rate.rate);
            fillLate([&] { fillRates(percents); });
        });
}

Product ProductDialog::product() const
{
    Product product = m_before;
    product.name = m_name->text();
    product.code = m_code->text();
    product.category = m_category->category();
    product.price = m_price->money();
    const int rate = m_vat->currentData().toInt();
    product.vat = rate == noRate ? std::nullopt : std::optional(Percent{rate});
    product.unit = m_unit->currentText();
    product.barcodes = m_barcodes->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    product.note = m_note->toPlainText();
    return product;
}

void ProductDialog::save()
{
    if (!m_price->isAcceptable()) {
        m_fault->say(tr("The price is not understood."));
        return m_price->setFocus();
    }
    QStringList path;
    const QStringList typed = m_newCategory->text().split(pathSign);
    for (const QString &part : typed) {
        if (!part.trimmed().isEmpty())
            path << part.trimmed();
    }
    ProductService *products = &m_workplace.services.products;
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [products, path, product = product()] { return products->save(product, path); },
        [this](ProductId id) {
            Q_EMIT saved(id);
            accept();
        },
        m_save);
}

} // namespace tefter
