// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductDialog.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/catalogue/UnitWords.h"
#include "core/registry/Services.h"
#include "ui/catalogue/BarcodeWords.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/common/FactLine.h"
#include "ui/common/FormFrame.h"
#include "ui/common/FormLayout.h"
#include "ui/common/MoneyEdit.h"
#include "ui/common/OwnValueRows.h"
#include "ui/common/QuantityEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize productDialogSize(560, 700);
constexpr int linesHeight = 60;
constexpr qint64 noRate = -1;
constexpr qint64 formerRate = 0; ///< not on the list of the shop
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
    , m_brand(new QComboBox)
    , m_price(new MoneyEdit(workplace.formats, workplace.services.shop.settings().currency))
    , m_vat(new QComboBox)
    , m_unit(new QComboBox)
    , m_whole(new QCheckBox(tr("Only whole pieces are sold")))
    , m_stocked(new QCheckBox(tr("Kept in stock")))
    , m_negative(new QComboBox)
    , m_reorder(new QuantityEdit(workplace.formats))
    , m_target(new QuantityEdit(workplace.formats))
    , m_shelf(new QLineEdit(product.shelfPlace))
    , m_warranty(new NumberEdit(workplace.formats))
    , m_usesUp(new NumberEdit(workplace.formats))
    , m_barcodes(new QPlainTextEdit(product.barcodes.join(u'\n')))
    , m_kinds(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_note(new QPlainTextEdit(product.note))
    , m_ownValues(new OwnValueRows(workplace, OwnSubject::Product, product.ownValues, this))
    , m_fault(new InlineMessage)
    , m_save(new QPushButton(tr("Save")))
{
    const QString title = product.id.isValid() ? tr("Edit product") : tr("New product");
    QFormLayout *form = (new FormFrame(this, title, m_fault, m_save))->form();
    buildFields(form, tree);
    buildPrice(form);
    buildBarcodes(form);
    buildStock(form);
    buildRest(form);
    connect(m_save, &QPushButton::clicked, this, &ProductDialog::save);
    connect(m_price, &QLineEdit::textEdited, m_fault, &InlineMessage::clear);
    resize(productDialogSize);
    fillRates({});
    readLists();
    showKinds();
    lookForOthers();
    showStock();
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
    m_brand->setEditable(true);
    m_brand->setCurrentText(m_before.brand);
    //: of a product
    form->addRow(tr("Brand"), m_brand);
    m_code->setLayoutDirection(Qt::LeftToRight);
    if (layoutDirection() == Qt::RightToLeft)
        m_code->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
}

void ProductDialog::buildPrice(QFormLayout *form)
{
    form->addRow(sectionTitle(tr("Price")));
    m_price->setMoney(m_before.price);
    m_price->setSuffix(currencySymbol(m_workplace.services.shop.settings().currency.code));
    form->addRow(tr("Price with VAT"), m_price);
    form->addRow(tr("VAT rate"), m_vat);
    buildUnit();
    //: piece, kg, m
    form->addRow(tr("Unit"), m_unit);
    m_whole->setChecked(m_before.soldWhole);
    form->addRow(QString(), m_whole);
}

void ProductDialog::buildUnit()
{
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
    if (m_before.id.isValid())
        return;
    proposeWhole(m_before.unit);
    connect(m_unit, &QComboBox::currentTextChanged, this, &ProductDialog::proposeWhole);
    connect(m_whole, &QCheckBox::clicked, this,
            [this] { disconnect(m_unit, &QComboBox::currentTextChanged, this, nullptr); });
}

/// What is weighed or measured is sold in parts, everything else whole, until somebody says so.
void ProductDialog::proposeWhole(const QString &unit)
{
    m_before.soldWhole = isUnitOfPieces(unit);
    m_whole->setChecked(m_before.soldWhole);
}

void ProductDialog::buildBarcodes(QFormLayout *form)
{
    m_barcodes->setFixedHeight(linesHeight);
    m_barcodes->setTabChangesFocus(true);
    m_barcodes->setPlaceholderText(tr("One on each line"));
    m_barcodes->setAccessibleName(tr("Barcodes"));
    m_barcodes->setLayoutDirection(Qt::LeftToRight);
    m_kinds->setWordWrap(true);
    form->addRow(tr("Barcodes"), m_barcodes);
    form->addRow(QString(), m_kinds);
    connect(m_barcodes, &QPlainTextEdit::textChanged, this, &ProductDialog::showKinds);
    connect(m_barcodes, &QPlainTextEdit::textChanged, this, &ProductDialog::lookForOthers);
}

void ProductDialog::buildStock(QFormLayout *form)
{
    //: of a product: what there is of it in the shop
    form->addRow(sectionTitle(tr("Stock")));
    m_stocked->setChecked(m_before.isStocked);
    form->addRow(QString(), m_stocked);
    //: where a product stands in the shop
    form->addRow(tr("Shelf place"), m_shelf);
    const std::pair<NegativeStock, QString> rules[] = {
        //: what happens when more is sold than there is
        {NegativeStock::AsShop, tr("As everywhere in the shop")},
        //: what happens when more is sold than there is
        {NegativeStock::Allow, tr("Sell all the same")},
        //: what happens when more is sold than there is
        {NegativeStock::Warn, tr("Sell, with a warning")},
        //: what happens when more is sold than there is
        {NegativeStock::Block, tr("Refuse")}};
    for (const auto &[rule, words] : rules)
        m_negative->addItem(words, negativeStockKey(rule));
    m_negative->setCurrentIndex(m_negative->findData(negativeStockKey(m_before.negativeStock)));
    form->addRow(tr("When it has run out"), m_negative);
    m_reorder->setQuantity(m_before.reorderPoint);
    //: from which quantity down a product is to be ordered
    form->addRow(tr("Reorder from"), m_reorder);
    m_target->setQuantity(m_before.targetLevel);
    //: up to which quantity a product is ordered
    form->addRow(tr("Order up to"), m_target);
    connect(m_stocked, &QCheckBox::toggled, this, &ProductDialog::showStock);
}

void ProductDialog::buildRest(QFormLayout *form)
{
    form->addRow(sectionTitle(tr("Further")));
    m_warranty->setRange(0, Product::longestWarranty);
    m_warranty->setValue(m_before.warrantyMonths ? std::optional<qint64>(*m_before.warrantyMonths)
                                                 : std::nullopt);
    form->addRow(tr("Warranty in months"), m_warranty);
    m_usesUp->setRange(1, Product::longestUse);
    m_usesUp->setValue(m_before.usesUpDays ? std::optional<qint64>(*m_before.usesUpDays) : std::nullopt);
    //: how many days one piece lasts the customer
    form->addRow(tr("Days one lasts"), m_usesUp);
    m_note->setFixedHeight(linesHeight);
    m_note->setTabChangesFocus(true);
    m_note->setAccessibleName(tr("Note"));
    form->addRow(tr("Note"), m_note);
    m_ownValues->readInto(form, m_note, m_fault);
}

void ProductDialog::fillRates(const QList<VatRate> &rates)
{
    m_vat->clear();
    m_vat->addItem(tr("Not known"), noRate);
    int chosen = m_before.vat || m_before.id.isValid() || rates.isEmpty() ? 0 : 1;
    bool isListed = false;
    for (const VatRate &rate : rates) {
        m_vat->addItem(m_workplace.formats.percent(rate.rate), rate.id);
        const bool isMine = m_before.vatRate.isValid() ? m_before.vatRate.value == rate.id
                                                       : m_before.vat && *m_before.vat == rate.rate;
        if (isMine && !std::exchange(isListed, true))
            chosen = m_vat->count() - 1;
    }
    if (m_before.vat && !isListed) {
        m_vat->addItem(m_workplace.formats.percent(*m_before.vat), formerRate);
        chosen = m_vat->count() - 1;
    }
    m_vat->setCurrentIndex(chosen);
}

void ProductDialog::readLists()
{
    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, language = m_workplace.formats.language()] {
            return std::pair(services->shop.vatRates(),
                             services->productList.brands(language).value_or(QStringList()));
        },
        [this](const std::pair<QList<VatRate>, QStringList> &lists) {
            fillLate([&] {
                fillRates(lists.first);
                const QString typed = m_brand->currentText();
                m_brand->addItems(lists.second);
                m_brand->setCurrentText(typed);
            });
        });
}

QStringList ProductDialog::barcodes() const
{
    QStringList result;
    const QStringList lines = m_barcodes->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            result << line.trimmed();
    }
    return result;
}

void ProductDialog::showKinds()
{
    QStringList words;
    bool isDoubtful = false;
    const QStringList all = barcodes();
    for (const QString &barcode : all) {
        const bool isTwice = all.count(barcode) > 1;
        const QString other = m_others.value(barcode);
        QStringList facts{BarcodeWords::of(barcode, m_workplace.formats)};
        if (isTwice)
            //: a barcode stands in a list two times
            facts << tr("it stands here twice");
        if (!other.isEmpty())
            //: a barcode; %1 is another product
            facts << tr("“%1” has it too").arg(other);
        words << factLine(facts);
        isDoubtful |= isTwice || !other.isEmpty() || BarcodeWords::isDoubtful(barcode);
    }
    m_kinds->setText(words.join(u'\n'));
    m_kinds->setInk(isDoubtful ? TextLabel::Ink::Warning : TextLabel::Ink::Secondary);
    m_kinds->setVisible(!words.isEmpty());
}

void ProductDialog::lookForOthers()
{
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [products = &m_workplace.services.products, all = barcodes(), own = m_before.id] {
            QHash<QString, QString> others;
            for (const QString &barcode : all) {
                const auto carriers = products->scanned(barcode);
                if (!carriers)
                    break;
                for (const Product &carrier : *carriers) {
                    if (carrier.id != own)
                        others.insert(barcode, carrier.name);
                }
            }
            return others;
        },
        [this](const QHash<QString, QString> &others) {
            m_others = others;
            showKinds();
        });
}

void ProductDialog::showStock()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_negative, m_reorder, m_target})
        field->setEnabled(m_stocked->isChecked());
}

Product ProductDialog::product() const
{
    Product product = m_before;
    product.name = m_name->text();
    product.code = m_code->text();
    product.category = m_category->category();
    product.brand = m_brand->currentText();
    product.price = m_price->money();
    const qint64 rate = m_vat->currentData().toLongLong();
    if (rate == noRate)
        product.vat = std::nullopt;
    if (rate != formerRate)
        product.vatRate = rate == noRate ? VatRateId() : VatRateId{rate};
    product.unit = m_unit->currentText();
    product.soldWhole = m_whole->isChecked();
    product.isStocked = m_stocked->isChecked();
    product.negativeStock = negativeStockFromKey(m_negative->currentData().toString());
    product.reorderPoint = m_reorder->quantity();
    product.targetLevel = m_target->quantity();
    product.shelfPlace = m_shelf->text();
    const auto count = [](const NumberEdit *edit) {
        const auto value = edit->value();
        return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
    };
    product.warrantyMonths = count(m_warranty);
    product.usesUpDays = count(m_usesUp);
    product.barcodes = barcodes();
    product.note = m_note->toPlainText();
    product.ownValues = m_ownValues->values();
    return product;
}

/// Says what is wrong with it; none where nothing is.
QWidget *ProductDialog::firstFault() const
{
    for (NumberEdit *edit : std::initializer_list<NumberEdit *>{m_reorder, m_target, m_warranty, m_usesUp}) {
        if (edit->isAcceptable())
            continue;
        m_fault->say(edit->fault());
        return edit;
    }
    return nullptr;
}

void ProductDialog::save()
{
    if (!m_price->isAcceptable()) {
        m_fault->say(m_price->fault());
        return m_price->setFocus();
    }
    if (QWidget *fault = firstFault())
        return fault->setFocus();
    if (const QString fault = m_ownValues->firstFault(); !fault.isEmpty())
        return m_fault->say(fault);
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
