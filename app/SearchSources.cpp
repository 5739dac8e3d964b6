// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SearchSources.h"

#include "core/base/Formats.h"
#include "core/base/SearchKey.h"
#include "core/registry/Services.h"
#include "ui/common/FactLine.h"
#include "ui/common/Navigator.h"
#include "ui/common/SegmentName.h"

#include <QCoreApplication>

namespace tefter {

namespace {

constexpr int hitsShown = 8;

QString heading(const char *english)
{
    return QCoreApplication::translate("SearchSources", english);
}

/// Asks off the window's thread, only the newest question; `find` gives values, `line` makes a hit of each.
template <class Find, class Line>
SearchProvider source(const QString &group, Services &services, Find find, Line line)
{
    auto latest = std::make_shared<Latest>();
    SearchProvider provider;
    provider.group = group;
    provider.ask = [&services, latest, find, line](const QString &text,
                                                   const SearchProvider::Answer &answer) {
        services.shop.jobs().read(
            &services.shop.jobs(), *latest, [find, text] { return find(text); },
            [line, answer](const auto &found) {
                QList<SearchHit> hits;
                if (found) {
                    for (const auto &value : *found)
                        hits.append(line(value));
                }
                answer(hits);
            });
    };
    return provider;
}

QList<qint64> idsOf(const QList<SearchIndex::Hit> &hits)
{
    QList<qint64> ids;
    for (const SearchIndex::Hit &hit : hits)
        ids << hit.id;
    return ids;
}

/// The rows of ids in the order of the ids.
template <class RowType>
Result<QList<RowType>> inOrder(const QList<qint64> &ids, const Result<QHash<qint64, RowType>> &rows)
{
    if (!rows)
        return failure(rows.error());
    QList<RowType> result;
    for (const qint64 id : ids) {
        if (const auto found = rows->constFind(id); found != rows->constEnd())
            result << *found;
    }
    return result;
}

SearchProvider segmentSource(Services &services, Navigator &navigator)
{
    const auto find = [&services](const QString &text) -> Result<QList<Segment>> {
        auto segments = services.segments.all();
        if (segments)
            segments->removeIf([&](const Segment &segment) { return !isMeant(segmentName(segment), text); });
        return segments;
    };
    const auto line = [&navigator](const Segment &segment) {
        return SearchHit{segmentName(segment), {}, QStringLiteral("segments"), [&navigator, segment] {
                             navigator.openPage(QStringLiteral("segments"),
                                                {{QStringLiteral("id"), segment.id.value},
                                                 {QStringLiteral("readyMade"), segment.readyMade},
                                                 {QStringLiteral("text"), segment.text}});
                         }};
    };
    return source(heading(QT_TRANSLATE_NOOP("SearchSources", "Segments")), services, find, line);
}

SearchProvider reportSource(Services &services, Navigator &navigator)
{
    SearchProvider provider;
    provider.group = heading(QT_TRANSLATE_NOOP("SearchSources", "Reports"));
    provider.ask = [&services, &navigator](const QString &text, const SearchProvider::Answer &answer) {
        QList<SearchHit> hits;
        for (const auto &report : services.reports.reports()) {
            const QString name = QCoreApplication::translate("report", report->label().toUtf8().constData());
            if (isMeant(name, text))
                hits.append(
                    {name, {}, QStringLiteral("reports"), [&navigator, id = report->id()] {
                         navigator.openPage(QStringLiteral("reports"), {{QStringLiteral("report"), id}});
                     }});
        }
        answer(hits);
    };
    return provider;
}

} // namespace

QList<SearchProvider> searchSources(Services &services, Navigator &navigator, const Formats &formats)
{
    const Language language = formats.language();
    const Currency currency = services.shop.settings().currency;
    const auto people = [&services, language](const QString &text) -> Result<QList<CustomerListRow>> {
        const auto hits = services.customerSearch.find(text, hitsShown);
        if (!hits)
            return failure(hits.error());
        return inOrder(idsOf(*hits), services.customerList.rows(idsOf(*hits), language));
    };
    const auto person = [&navigator](const CustomerListRow &row) {
        return SearchHit{row.name, row.city, QStringLiteral("person"),
                         [&navigator, id = row.id] { navigator.open(id); }};
    };
    const auto products = [&services](const QString &text) -> Result<QList<ProductListRow>> {
        const auto hits = services.productSearch.find(text, hitsShown);
        if (!hits)
            return failure(hits.error());
        return inOrder(idsOf(*hits), services.productList.rows(idsOf(*hits)));
    };
    const auto product = [&navigator, &formats](const ProductListRow &row) {
        return SearchHit{row.product.name, factLine({formats.isolate(row.product.code), row.category}),
                         QStringLiteral("products"),
                         [&navigator, id = row.product.id] { navigator.open(id); }};
    };
    const auto suppliers = [&services](const QString &text) -> Result<QList<SupplierListRow>> {
        const auto hits = services.supplierSearch.find(text, hitsShown);
        if (!hits)
            return failure(hits.error());
        return inOrder(idsOf(*hits), services.supplierList.rows(idsOf(*hits)));
    };
    const auto supplier = [&navigator](const SupplierListRow &row) {
        return SearchHit{
            row.name, row.city, QStringLiteral("suppliers"), [&navigator, id = row.id] {
                navigator.openPage(QStringLiteral("suppliers"), {{QStringLiteral("record"), id.value}});
            }};
    };
    const auto orders = [&services, language](const QString &text) -> Result<QList<PurchaseListRow>> {
        auto rows = services.purchaseList.list({}, PurchaseColumn::Number, true, language);
        if (!rows)
            return rows;
        const QString wanted = foldedKey(text);
        rows->removeIf([&](const PurchaseListRow &row) { return !foldedKey(row.number).contains(wanted); });
        return rows->first(qMin<qsizetype>(hitsShown, rows->size()));
    };
    const auto order = [&navigator, &formats, currency](const PurchaseListRow &row) {
        return SearchHit{
            formats.isolate(row.number), factLine({row.supplierName, formats.money(row.value, currency)}),
            QStringLiteral("basket"), [&navigator, id = row.id] {
                navigator.openPage(QStringLiteral("purchases"), {{QStringLiteral("record"), id.value}});
            }};
    };
    const auto documents = [&services, language](const QString &text) {
        return services.documentSearch.find(text, hitsShown, language);
    };
    const auto document = [&navigator, &formats, currency](const SaleListRow &row) {
        return SearchHit{formats.isolate(row.number),
                         factLine({formats.day(Day(row.at.date())), formats.money(row.total, currency)}),
                         QStringLiteral("sales"), [&navigator, id = row.id] { navigator.open(id); }};
    };
    return {source(heading(QT_TRANSLATE_NOOP("SearchSources", "People")), services, people, person),
            source(heading(QT_TRANSLATE_NOOP("SearchSources", "Products")), services, products, product),
            source(heading(QT_TRANSLATE_NOOP("SearchSources", "Suppliers")), services, suppliers, supplier),
            //: orders to suppliers
            source(heading(QT_TRANSLATE_NOOP("SearchSources", "Orders")), services, orders, order),
            source(heading(QT_TRANSLATE_NOOP("SearchSources", "Documents")), services, documents, document),
            segmentSource(services, navigator), reportSource(services, navigator)};
}

} // namespace tefter
