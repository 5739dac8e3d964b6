// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Language.h"
#include "core/base/Money.h"
#include "core/customers/Handle.h"
#include "core/customers/ImportantDate.h"
#include "core/customers/Relation.h"

#include <QList>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace tefter {

/// Which sample shop to make. The same options give the same shop on every computer.
struct SampleOptions
{
    Language language = Language::English; ///< of names, products, notes
    QString country;                       ///< of places, phones, hours, VAT; empty: the language's own
    QString currency;                      ///< ISO 4217; empty: that of the country
    quint64 seed = 1;
    int customers = 240;
    int lines = 6000;
    Day lastDay; ///< the history of three years ends here; none: today
};

struct SampleConsent
{
    QString channel; ///< email, sms, post, phone, social
    bool given = true;
    Day day;
    QString wording;
    QString source;
    friend bool operator==(const SampleConsent &, const SampleConsent &) = default;
};

struct SampleAddress
{
    QString street, city, region, postcode, country;
    friend bool operator==(const SampleAddress &, const SampleAddress &) = default;
};

struct SampleCustomer
{
    bool isFirm = false;
    QString code;
    QString name;                  ///< of a firm
    QString givenName, familyName; ///< of a person
    QStringList phones;            ///< the mobile one first
    QStringList emails;
    QList<SampleAddress> addresses;
    PartialDay birthday;
    QList<ImportantDate> dates;
    QString language; ///< ISO 639
    QStringList tags;
    QList<SampleConsent> consents; ///< oldest first
    QString source;                ///< how they found the shop
    QString interests, personality;
    QList<Handle> handles;
    bool isOwnersCare = false;    ///< the owner looks after them
    int atHome = 0;               ///< people in the household; 0: not asked
    std::optional<bool> clubCard; ///< none: not asked
    QString note;
    Day createdOn;
    friend bool operator==(const SampleCustomer &, const SampleCustomer &) = default;
};

/// What a customer has to do with another one.
struct SampleRelation
{
    int other = 0; ///< place in the list of customers
    RelationRole role = RelationRole::Family;
};

struct SampleCategory
{
    QString name;
    int parent = -1; ///< place in the list; -1 at the top
};

struct SampleProduct
{
    QString code;
    QString name;
    int category = 0; ///< place in the list of categories
    QString brand;    ///< some have none
    QString unit;     ///< in the shop's language
    Money price;      ///< gross, as of the last day
    Percent vat;
    QString barcode;     ///< EAN-13 of the range for use inside a shop
    int usesUpDays = 0;  ///< 0: it does not
    QList<Money> byYear; ///< its prices, the first year first
};

struct SampleLine
{
    int product = 0; ///< place in the list of products
    Quantity quantity;
    UnitPrice unitPrice; ///< gross
    Money total;
    int returnedLine = -1; ///< of a return: the place of the line in the document it returns
    friend bool operator==(const SampleLine &, const SampleLine &) = default;
};

struct SampleDocument
{
    QString number;
    bool isReturn = false;
    Day day;
    QTime time;
    int customer = -1;         ///< place in the list of customers; -1: a walk-in sale
    int returnedDocument = -1; ///< of a return: the place of the document among all, from 0
    std::vector<SampleLine> lines;
    friend bool operator==(const SampleDocument &, const SampleDocument &) = default;
};

/// A whole sample shop in memory; for large ones ask the generator piece by piece.
struct SampleShop
{
    QList<SampleCategory> categories;
    QList<SampleProduct> products;
    QList<SampleCustomer> customers;
    std::vector<SampleDocument> documents; ///< by time
};

} // namespace tefter
