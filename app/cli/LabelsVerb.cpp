// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SegmentChoice.h"
#include "app/cli/Verbs.h"
#include "core/base/Formats.h"
#include "core/customers/CustomerSteps.h"
#include "core/registry/Services.h"
#include "ui/catalogue/ProductLabels.h"
#include "ui/common/ExportHeaders.h"
#include "ui/common/Theme.h"
#include "ui/common/Translators.h"
#include "ui/print/AddressLabelExporter.h"
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
        if (found->size() > 1) {
            QStringList names;
            for (const Product &product : *found)
                names << (product.code.isEmpty() ? product.name
                                                 : u"%1 (%2)"_s.arg(product.name, product.code));
            return failure(Cause::WrongUse, {u"%1 products have the code \"%2\": %3."_s.arg(names.size())
                                                 .arg(code.trimmed(), names.join(u", "_s))});
        }
        ids << found->first().id;
    }
    return ids;
}

/// The category with this name, or at the end of this path from the top: "Food > Tea"; "> Tea" is at the top.
Result<CategoryId> categoryNamed(const Services &services, const QString &said, Language language)
{
    const auto tree = services.categories.tree(language);
    if (!tree)
        return failure(tree.error());
    const bool isPath = said.contains(u'>');
    QStringList wanted;
    const QStringList parts = said.split(u'>');
    for (const QString &part : parts) {
        if (!part.simplified().isEmpty())
            wanted << part.simplified();
    }
    QList<CategoryId> found;
    QStringList paths;
    for (const CategoryBranch &branch : *tree) {
        if (isPath ? branch.path != wanted : branch.path.last() != said.simplified())
            continue;
        found << branch.category.id;
        paths << (branch.path.size() > 1 ? u"\"%1\""_s : u"\"> %1\""_s).arg(branch.path.join(u" > "_s));
    }
    if (found.isEmpty())
        return failure(Cause::UnknownName, {u"category"_s, said});
    if (found.size() > 1)
        return failure(Cause::WrongUse,
                       {u"%1 categories are called \"%2\", say which: %3."_s.arg(found.size())
                            .arg(said, paths.join(u", "_s))});
    return found.first();
}

Result<QList<ProductId>> productsToLabel(const Call &call, Services &services, Language language)
{
    if (call.has("products"))
        return productsByCode(services, call.value("products"));
    ProductFilter filter;
    if (call.has("category")) {
        const auto category = categoryNamed(services, call.value("category"), language);
        if (!category)
            return failure(category.error());
        filter.category = *category;
    }
    const auto ids = services.productList.ids(filter, {}, language);
    if (!ids)
        return failure(ids.error());
    QList<ProductId> products;
    for (const qint64 id : *ids)
        products << ProductId{id};
    return products;
}

LabelLayout layoutOf(const Call &call)
{
    return labelLayout(call.value("layout")).value_or(labelLayouts().first());
}

int usedPlaces(const Call &call)
{
    return call.number("from", 1) - 1;
}

void printOutcome(const Call &call, qint64 labels, int pages)
{
    if (call.wantsJson())
        return call.print(QJsonObject{{u"labels"_s, labels}, {u"pages"_s, pages}});
    call.print(u"%1 on %2: %3"_s.arg(counted(labels, "label"_L1, "labels"_L1),
                                     counted(pages, "page"_L1, "pages"_L1), call.value("out")));
}

Result<void> writeProductLabels(const Call &call, OpenShop &open, const Formats &formats)
{
    const auto products = productsToLabel(call, open.services(), formats.language());
    if (!products)
        return failure(products.error());
    const auto labels = productLabels(open.services(), *products, formats);
    if (!labels)
        return failure(labels.error());
    if (labels->isEmpty())
        return failure(Cause::NotFound, {u"product"_s, QString()});
    const LabelLayout layout = layoutOf(call);
    const LabelSheet sheet(*labels, layout, call.number("copies", 1), usedPlaces(call));
    const QString out = call.value("out");
    const auto saved = paper::savePdf(
        out, QFileInfo(out).completeBaseName(),
        [&](QPagedPaintDevice &device) { return paper::paintPages(device, [&](QSizeF) { return sheet; }); },
        layout.pageLayout());
    if (!saved)
        return saved;
    printOutcome(call, labels->size() * call.number("copies", 1), sheet.pageCount());
    return {};
}

/// Addresses, as any export: for those who said yes to post and have an address, entered in the register.
Result<void> writeAddressLabels(const Call &call, OpenShop &open)
{
    Services &services = open.services();
    const auto chosen = chosenSegment(call, "segment", services);
    if (!chosen)
        return failure(chosen.error());
    const auto count = services.segments.count(chosen->node);
    if (!count)
        return failure(count.error());
    const LabelLayout layout = layoutOf(call);
    const auto labels =
        std::make_shared<AddressLabelExporter>(layout, call.number("copies", 1), usedPlaces(call));
    ExportOptions options;
    options.target = labels->id();
    options.internal = call.has("internal");
    options.what = chosen->name;
    options.condition = chosen->text;
    addWords(options, *labels, open.shop().settings());
    const ExportService exports(open.shop(), {labels});
    const QList<qint64> people = count->people.ids();
    const auto check = exports.check(people, options);
    if (!check)
        return failure(check.error());
    if (check->people == 0)
        return failure(Cause::NothingToExport, {saidOf(check->leftOut)});
    Progress silent;
    const auto outcome = exports.run(people, options, call.value("out"), silent);
    if (!outcome)
        return failure(outcome.error());
    const qint64 made = outcome->people * call.number("copies", 1);
    printOutcome(call, made, layout.pagesFor(made, usedPlaces(call)));
    if (outcome->leftOut.count() > 0)
        call.say(u"Left out: "_s + saidOf(outcome->leftOut) + u'.');
    return {};
}

Result<void> writeLabels(const Call &call, OpenShop &open)
{
    const Language language = shopLanguage(open.shop());
    Translators words;
    words.install(language);
    QLocale::setDefault(localeOf(language));
    QApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::instance().install(Theme::Scheme::Light);
    if (call.has("segment") || call.has("where"))
        return writeAddressLabels(call, open);
    return writeProductLabels(call, open,
                              Formats(language, dayCalendarFromId(open.shop().settings().calendar)));
}

Result<void> runLabels(const Call &call)
{
    const int ways = int(call.has("products")) + int(call.has("category")) + int(call.has("all")) +
                     int(call.has("segment")) + int(call.has("where"));
    if (ways != 1)
        return failure(Cause::WrongUse, {u"say which products: --products, --category or --all; or whose "
                                         "addresses: --segment or --where."_s});
    if (!call.has("out"))
        return failure(Cause::WrongUse, {u"say where the PDF is to be: --out FILE.pdf."_s});
    if (const LabelLayout layout = layoutOf(call); !layout.isRoll() && usedPlaces(call) >= layout.perPage())
        return failure(Cause::WrongUse,
                       {u"--from wants a place of the sheet, which has %1."_s.arg(layout.perPage())});
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
    verb.summary =
        u"Writes labels into a PDF: of products with price and barcode, or of people's addresses."_s;
    verb.options = {
        Option(u"products"_s, u"Products by code or barcode, with commas."_s, u"CODE,…"_s),
        Option(u"category"_s, u"The products of a category and of those below it."_s, u"NAME"_s),
        Option(u"all"_s, u"All products."_s),
        Option(u"segment"_s, u"The addresses of the people of a segment who may be written to by post."_s,
               u"NAME"_s),
        Option(u"where"_s, u"The same for a condition; several mean all of them."_s, u"CONDITION"_s)
            .repeatable(),
        Option(u"internal"_s,
               u"Addresses for use in the shop: everybody, whatever they have consented to."_s),
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
