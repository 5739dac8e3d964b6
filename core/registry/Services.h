// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/GivenNames.h"
#include "core/catalogue/CategoryService.h"
#include "core/catalogue/ProductSearch.h"
#include "core/catalogue/ProductService.h"
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
#include "core/customers/own/OwnFieldService.h"
#include "core/exchange/ExportService.h"
#include "core/exchange/PersonalDataService.h"
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
#include "core/shop/StaffService.h"

namespace tefter {

/// Every service of the open shop, one line each; `app` makes it, pages get it in their Workplace.
struct Services
{
    explicit Services(Shop &openShop)
        : shop(openShop)
    {
    }
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    Shop &shop;
    StaffService staff{shop};
    CustomerService customers{shop};
    TagService tags{shop};
    NoteService notes{shop};
    OwnFieldService ownFields{shop};
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
    VatRateService vatRates{shop};
    ProductSearch productSearch{shop};
    SaleService sales{shop};
    CustomerListService customerList{shop};
    ProductListService productList{shop};
    SaleListService saleList{shop};
    DocumentSearch documentSearch{saleList};
    LikedProducts likedProducts{shop};
    ExportService exports{shop, allExporters()};
    PersonalDataService personalData{shop};
    const CriterionList criteria = allCriteria();
    SegmentService segments{shop, criteria, readyMadeSegments()};
    ReportService reports{shop, allReports()};
    ImportService imports{shop, allImporters()};
};

} // namespace tefter
