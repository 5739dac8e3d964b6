// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ProductActions.h"

#include "core/registry/Services.h"
#include "ui/catalogue/BulkDialog.h"
#include "ui/catalogue/CategoryDialog.h"
#include "ui/catalogue/LabelsDialog.h"
#include "ui/catalogue/LinkDialog.h"
#include "ui/catalogue/ProductDialog.h"
#include "ui/catalogue/ReductionDialog.h"
#include "ui/catalogue/VariantsDialog.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/HistoryDialog.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/OpenDialog.h"
#include "ui/common/PhotoImage.h"

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

void ProductActions::change(const QList<ProductId> &products)
{
    auto *dialog = new BulkDialog(m_workplace, products, m_tree, window());
    connect(dialog, &BulkDialog::changed, this, [this](qint64 count) {
        m_workplace.navigator.announce(tr("%Ln products changed", nullptr, static_cast<int>(count)),
                                       count > 0);
    });
    openAndForget(dialog);
}

void ProductActions::printLabels(const QList<ProductId> &products)
{
    openAndForget(new LabelsDialog(m_workplace, products, window()));
}

void ProductActions::reduce(const Product &product)
{
    openAndForget(new ReductionDialog(m_workplace, product, window()));
}

void ProductActions::endReduction(ReductionId reduction)
{
    m_workplace.services.shop.jobs().write(
        this, [prices = &m_workplace.services.prices, reduction] { return prices->end(reduction); },
        [this](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("The usual price stands again"), true);
        });
}

void ProductActions::link(const Product &product)
{
    openAndForget(new LinkDialog(m_workplace, product, window()));
}

void ProductActions::removeLink(ProductLinkId link)
{
    m_workplace.services.shop.jobs().write(
        this, [links = &m_workplace.services.productLinks, link] { return links->remove(link); },
        [this](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("Link removed"), true);
        });
}

void ProductActions::choosePicture(ProductId product)
{
    const QString path =
        fileChoice::toOpen(window(), tr("A picture of this product"), documentsFolder(),
                           tr("Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)"));
    if (!path.isEmpty())
        setPicture(product, path);
}

void ProductActions::setPicture(ProductId product, const QString &path)
{
    Services *services = &m_workplace.services;
    Jobs &jobs = services->shop.jobs();
    jobs.read(
        this,
        [services, path]() -> Result<LooseFile> {
            const auto picture = services->files.read(path, biggestPicture);
            return picture ? photoToKeep(*picture) : picture;
        },
        [this, services, product, &jobs](const Result<LooseFile> &picture) {
            if (!picture)
                return MessageDialog::tell(picture.error(), window());
            jobs.write(
                this,
                [services, product, kept = *picture] { return services->productPictures.set(product, kept); },
                [this](const Result<void> &done) {
                    if (!done)
                        return MessageDialog::tell(done.error(), window());
                    m_workplace.navigator.announce(tr("The picture is kept"), true);
                });
        });
}

void ProductActions::removePicture(ProductId product)
{
    m_workplace.services.shop.jobs().write(
        this,
        [pictures = &m_workplace.services.productPictures, product] { return pictures->remove(product); },
        [this](const Result<void> &done) {
            if (!done)
                return MessageDialog::tell(done.error(), window());
            m_workplace.navigator.announce(tr("Picture removed"), true);
        });
}

void ProductActions::makeVariants(const Product &product)
{
    auto *dialog = new VariantsDialog(m_workplace, product, window());
    connect(dialog, &VariantsDialog::made, this, [this](int count) {
        m_workplace.navigator.announce(tr("%Ln variants made", nullptr, count), count > 0);
    });
    openAndForget(dialog);
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
