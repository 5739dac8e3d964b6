// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductActions.h"

#include "core/registry/Services.h"
#include "ui/catalogue/CategoryDialog.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"

#include <QWidget>

namespace tefter {

ProductActions::ProductActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *ProductActions::window() const
{
    return static_cast<QWidget *>(parent());
}

void ProductActions::openDialog(const Product &product)
{
    auto *dialog = new ProductDialog(m_workplace, product, m_tree, window());
    connect(dialog, &ProductDialog::saved, this, [this](ProductId id) {
        m_workplace.navigator.announce(tr("Product saved"), true);
        Q_EMIT saved(id);
    });
    openAndForget(dialog);
}

void ProductActions::create(CategoryId category)
{
    Product product;
    product.category = category;
    openDialog(product);
}

void ProductActions::edit(const Product &product)
{
    openDialog(product);
}

void ProductActions::editCategories()
{
    auto *dialog = new CategoryDialog(m_workplace, m_tree, window());
    openAndForget(dialog);
}

void ProductActions::bin(const QList<ProductId> &products)
{
    ProductService *service = &m_workplace.services.products;
    m_workplace.services.shop.jobs().write(
        this, [service, products] { return service->bin(products); },
        [this, count = products.size()](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(
                tr("%Ln products put into the bin", nullptr, static_cast<int>(count)), true);
        });
}

void ProductActions::restore(const QList<ProductId> &products)
{
    ProductService *service = &m_workplace.services.products;
    m_workplace.services.shop.jobs().write(
        this, [service, products] { return service->restore(products); },
        [this, count = products.size()](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(
                tr("%Ln products taken out of the bin", nullptr, static_cast<int>(count)), true);
        });
}

void ProductActions::showHistory(const Product &product)
{
    openAndForget(historyDialog(product));
}

QDialog *ProductActions::historyDialog(const Product &product)
{
    return new HistoryDialog(m_workplace, QStringLiteral("product"), product.id.value, product.name,
                             window());
}

} // namespace tefter
