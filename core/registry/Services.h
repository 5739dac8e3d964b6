// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/GivenNames.h"
#include "core/catalogue/CategoryService.h"
#include "core/catalogue/PriceService.h"
#include "core/catalogue/ProductBulkService.h"
#include "core/catalogue/ProductFieldService.h"
#include "core/catalogue/ProductFileService.h"
#include "core/catalogue/ProductLinkService.h"
#include "core/catalogue/ProductPictureService.h"
#include "core/catalogue/ProductSearch.h"
#include "core/catalogue/ProductService.h"
#include "core/catalogue/ProductVariants.h"
#include "core/catalogue/VatRateService.h"
#include "core/customers/ConsentService.h"
#include "core/customers/CustomerSearch.h"
#include "core/customers/CustomerService.h"
#include "core/customers/NoteService.h"
#include "core/customers/RelationService.h"
#include "core/customers/TagService.h"
#include "core/customers/TimelineService.h"
#include "core/customers/UpcomingDates.h"
#include "core/customers/duplicates/DuplicateService.h"
#include "core/customers/files/FileService.h"
#include "core/customers/merge/MergeService.h"
#include "core/customers/own/CustomerFieldService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/PersonalDataService.h"
#include "core/exchange/SupplierExportService.h"
#include "core/registry/Criteria.h"
#include "core/registry/Exporters.h"
#include "core/registry/Importers.h"
#include "core/registry/MergeFollowerList.h"
#include "core/registry/ReadyMadeSegments.h"
#include "core/registry/Reports.h"
#include "core/registry/TimelineSourceList.h"
#include "core/reports/ReportService.h"
#include "core/sales/CustomerListService.h"
#include "core/sales/DocumentSearch.h"
#include "core/sales/LikedProducts.h"
#include "core/sales/ProductListService.h"
#include "core/sales/SaleListService.h"
#include "core/sales/SaleService.h"
#include "core/sales/SoldLineService.h"
#include "core/shop/StaffService.h"
#include "core/stock/StockCountService.h"
#include "core/stock/StockListService.h"
#include "core/stock/StockPlaceService.h"
#include "core/stock/StockRequestService.h"
#include "core/stock/StockService.h"
#include "core/suppliers/PurchaseListService.h"
#include "core/suppliers/PurchaseOrderService.h"
#include "core/suppliers/PurchaseReceiptService.h"
#include "core/suppliers/ReorderService.h"
#include "core/suppliers/ScorecardService.h"
#include "core/suppliers/SupplierCaseService.h"
#include "core/suppliers/SupplierFieldService.h"
#include "core/suppliers/SupplierFileService.h"
#include "core/suppliers/SupplierListService.h"
#include "core/suppliers/SupplierNoteService.h"
#include "core/suppliers/SupplierProductService.h"
#include "core/suppliers/SupplierReturnService.h"
#include "core/suppliers/SupplierSearch.h"
#include "core/suppliers/SupplierService.h"
#include "core/suppliers/SupplierTimeline.h"

namespace tefter {

/// Every service of the open shop, one line each; `app` makes it, pages get it in their Workplace.
struct Services
{
    /// `painted`: exporters that only a program with a window can have.
    explicit Services(Shop &openShop, const ExporterList &painted = {})
        : shop(openShop)
        , exports(openShop, exportersWith(painted))
    {
    }
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    Shop &shop;
    StaffService staff{shop};
    CustomerService customers{shop};
    TagService tags{shop};
    NoteService notes{shop};
    CustomerFieldService ownFields{shop};
    ConsentService consents{shop};
    FileService files{shop};
    RelationService relations{shop};
    CustomerSearch customerSearch{shop};
    DuplicateService duplicates{shop, GivenNames::fullForms};
    MergeService merges{shop, mergeFollowers()};
    TimelineService timeline{shop, timelineSources()};
    UpcomingDates upcomingDates{shop};
    CategoryService categories{shop};
    ProductService products{shop};
    ProductBulkService productBulk{shop};
    ProductFieldService productFields{shop};
    ProductFileService productFiles{shop};
    ProductLinkService productLinks{shop};
    ProductPictureService productPictures{shop};
    ProductVariants productVariants{shop};
    PriceService prices{shop};
    VatRateService vatRates{shop};
    ProductSearch productSearch{shop};
    StockPlaceService stockPlaces{shop};
    StockService stock{shop};
    StockListService stockList{shop};
    StockCountService stockCounts{shop};
    StockRequestService stockRequests{shop};
    SaleService sales{shop};
    CustomerListService customerList{shop};
    ProductListService productList{shop};
    SaleListService saleList{shop};
    SoldLineService soldLines{shop};
    DocumentSearch documentSearch{saleList};
    LikedProducts likedProducts{shop};
    SupplierService suppliers{shop};
    SupplierFieldService supplierFields{shop};
    SupplierFileService supplierFiles{shop};
    SupplierNoteService supplierNotes{shop};
    SupplierCaseService supplierCases{shop};
    SupplierProductService supplierProducts{shop};
    SupplierSearch supplierSearch{shop};
    SupplierListService supplierList{shop};
    SupplierTimeline supplierTimeline{shop};
    PurchaseOrderService purchaseOrders{shop};
    PurchaseListService purchaseList{shop};
    PurchaseReceiptService purchaseReceipts{shop};
    SupplierReturnService supplierReturns{shop};
    ScorecardService scorecards{shop};
    ReorderService reorder{shop};
    ExportService exports;
    PersonalDataService personalData{shop};
    SupplierExportService supplierExports{shop, allExporters()};
    const CriterionList criteria = allCriteria();
    SegmentService segments{shop, criteria, readyMadeSegments()};
    ReportService reports{shop, allReports()};
    ImportService imports{shop, allImporters()};

    /// The fields that the shop has made for records of a kind.
    const OwnFieldService &fieldsOf(OwnSubject subject) const
    {
        switch (subject) {
        case OwnSubject::Product:
            return productFields;
        case OwnSubject::Supplier:
            return supplierFields;
        case OwnSubject::Customer:
            break;
        }
        return ownFields;
    }
};

} // namespace tefter
