// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/Customer.h"
#include "core/customers/Note.h"
#include "core/customers/Relation.h"
#include "core/exchange/Export.h"
#include "core/sales/RhythmState.h"
#include "core/sales/Sale.h"
#include "core/shop/Step.h"
#include "core/shop/files/RecordFile.h"

#include <QJsonObject>
#include <QVariantMap>

#include <map>

namespace tefter {

/// Everything that the file knows of one person.
struct PersonalData
{
    Customer customer;
    CustomerFigures figures;
    QList<Relation> relations;
    QList<OwnField> ownFields;   ///< that the shop has made, those that it removed too
    QList<Note> notes;           ///< newest first
    QList<Consent> consents;     ///< everything ever said, newest first
    QList<Sale> documents;       ///< newest first, those in the bin too
    QList<ExportRecord> exports; ///< the lists that the person was handed on with, newest first
    QList<HistoryEntry> history; ///< what was changed, newest first
    QList<RecordFile> files;     ///< the photo first; their contents are had from the person's page
    QByteArray photo;            ///< the picture itself; empty where there is none
    /// Every row that belongs to the person as it stands in the file, by table: derived from the references
    /// of the file, so that nothing is left out that a later version keeps.
    std::map<QString, QList<QVariantMap>> rows;
};

/// The same for a machine; amounts with a decimal point, days as YYYY-MM-DD.
QJsonObject jsonOf(const PersonalData &data, const ShopSettings &settings);

} // namespace tefter
