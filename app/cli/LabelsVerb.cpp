// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"
#include "core/base/Formats.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"
#include "ui/catalogue/ProductLabels.h"
#include "ui/common/Theme.h"
#include "ui/common/Translators.h"
#include "ui/print/Paper.h"

#include <QApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

QStringList layoutIds()
{
    QStringList ids;
    for (const LabelLayout &layout : labelLayouts())
        ids << layout.id;
    return ids;
}

/// Those with these codes or barcodes; one that is not there, or is more than one, is no label.
Result<QList<ProductId>> productsByCode(const Services &services, const QString &codes)
{
    QList<ProductId> ids;
    const QStringList all = codes.split(u',', Qt::SkipEmptyParts);
    for (const QString &code : all) {
        const auto found = services.products.scanned(code);
        if (!found)
            return failure(found.error());
        if (found->isEmpty())
            return failure(Cause::UnknownName, {u"product"_s, code.trimmed()});
        if (found->size() > 1)
            return failure(Cause::WrongUse,
                           {u"%1 products have the code \"%2\"."_s.arg(found->size()).arg(code.trimmed())});
        ids << found->first().id;
    }
    return ids;
}

Result<QList<ProductId>> productsToLabel(const Call &call, Services &services, Language language)
{
    if (call.has("products"))
        return productsByCode(services, call.value("products"));
    ProductFilter filter;
    if (call.has("category")) {
        const auto tree = services.categories.tree(language);
        if (!tree)
            return failure(tree.error());
        for (const CategoryBranch &branch : *tree) {
            if (branch.category.name == call.value("category"))
                filter.category = branch.category.id;
        }
        if (!filter.category.isValid())
            return failure(Cause::UnknownName, {u"category"_s, call.value("category")});
    }
    const auto ids = services.productList.ids(filter, {}, language);
    if (!ids)
        return failure(ids.error());
    QList<ProductId> products;
    for (const qint64 id : *ids)
        products << ProductId{id};
    return products;
}

Result<void> writeLabels(const Call &call, OpenShop &open)
{
    const ShopSettings settings = open.shop().settings();
    const Language language = shopLanguage(open.shop());
    const auto products = productsToLabel(call, open.services(), language);
    if (!products)
        return failure(products.error());
    Translators words;
    words.install(language);
    QApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::instance().install(Theme::Scheme::Light);
    const Formats formats(language, dayCalendarFromId(settings.calendar));
    const auto labels = productLabels(open.services(), *products, formats);
    if (!labels)
        return failure(labels.error());
    const LabelLayout layout = labelLayout(call.value("layout")).value_or(labelLayouts().first());
    const LabelSheet sheet(*labels, layout, call.number("copies", 1), call.number("from", 1) - 1);
    if (labels->isEmpty())
        return failure(Cause::NotFound, {u"product"_s, QString()});
    const QString out = call.value("out");
    const auto saved = paper::savePdf(
        out, QFileInfo(out).completeBaseName(),
        [&](QPagedPaintDevice &device) { return paper::paintPages(device, [&](QSizeF) { return sheet; }); },
        layout.pageLayout());
    if (!saved)
        return saved;
    const qint64 count = labels->size() * call.number("copies", 1);
    if (call.wantsJson())
        call.print(QJsonObject{{u"labels"_s, count}, {u"pages"_s, sheet.pageCount()}});
    else
        call.print(u"%1 on %2: %3"_s.arg(counted(count, "label"_L1, "labels"_L1),
                                         counted(sheet.pageCount(), "page"_L1, "pages"_L1), out));
    return {};
}

Result<void> runLabels(const Call &call)
{
    const int ways = int(call.has("products")) + int(call.has("category")) + int(call.has("all"));
    if (ways != 1)
        return failure(Cause::WrongUse, {u"say which products: --products, --category or --all."_s});
    if (!call.has("out"))
        return failure(Cause::WrongUse, {u"say where the PDF is to be: --out FILE.pdf."_s});
    if (const auto target = Call::checkTarget(call.value("out"), {call.arguments().first()}); !target)
        return target;
    auto open = call.openShop();
    return open ? writeLabels(call, *open) : failure(open.error());
}

} // namespace

Verb labelsVerb()
{
    Verb verb;
    verb.name = u"labels"_s;
    verb.arguments = u"FILE"_s;
    verb.summary = u"Writes labels with price and barcode into a PDF."_s;
    verb.options = {Option(u"products"_s, u"Products by code or barcode, with commas."_s, u"CODE,…"_s),
                    Option(u"category"_s, u"The products of a category and of those below it."_s, u"NAME"_s),
                    Option(u"all"_s, u"All products."_s),
                    Option(u"out"_s, u"The PDF."_s, u"FILE.pdf"_s),
                    Option(u"layout"_s, u"The sheet or roll; a4-3x8 where it is not given."_s, u"ID"_s)
                        .oneOf(layoutIds()),
                    Option(u"copies"_s, u"So many of each."_s, u"N"_s).aCount(),
                    Option(u"from"_s, u"The first place of the sheet that is still free."_s, u"N"_s).aCount(),
                    Option(u"json"_s, u"As JSON."_s)};
    verb.run = runLabels;
    verb.paints = true;
    return verb;
}

} // namespace tefter
