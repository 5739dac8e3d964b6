// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PersonName.h"
#include "core/customers/ImportantDate.h"
#include "core/customers/Relation.h"
#include "core/db/Connection.h"
#include "core/exchange/Export.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace tefter {

/// One of a person's addresses.
struct ExportAddress
{
    std::string street, city, region, postcode, country, label;
};

/// A person as an export sees them: UTF-8, as it stands in the file. Texts of tables that were not asked for
/// are empty.
struct ExportPerson
{
    qint64 id = 0;
    bool firm = false;
    std::string code, name, given, family, taxNumber, language, source, note, createdOn;
    std::string interests, personality;
    bool isLookedAfter = false;
    std::string inCharge; ///< the name of who does; the owner may have none
    qint64 birthYear = 0, birthMonth = 0, birthDay = 0;
    std::string email, phone;
    std::vector<std::string> emails, phones;           ///< all of them, the first one too
    std::vector<std::string> emailLabels, phoneLabels; ///< beside the former
    std::string street, city, region, postcode, country;
    std::vector<ExportAddress> addresses; ///< all of them, the first one too
    std::vector<std::string> handles;     ///< "Instagram: maria"
    std::vector<std::string> tags;
    QList<ImportantDate> dates;
    QList<Relation> relations;               ///< seen from this person
    std::vector<std::string> notes;          ///< what was jotted down, each behind its day
    std::string photo;                       ///< the bytes of the picture
    std::map<qint64, std::string> ownValues; ///< by the id of the field
    std::string firstDay, lastDay;
    qint64 visits = 0, sales = 0, netTotal = 0, spentYear = 0;
    std::optional<qint64> rhythmDays;
    std::array<std::optional<bool>, allChannels.size()>
        consents; ///< given or withdrawn, where anything is known

    std::optional<bool> consent(Channel channel) const { return consents[static_cast<std::size_t>(channel)]; }
    NameParts nameParts() const;
    bool hasAddress() const { return !street.empty() || (!city.empty() && !postcode.empty()); }
};

/// Which tables are read besides the customers themselves.
enum ExportNeed : unsigned {
    NeedsEmail = 1,
    NeedsPhone = 2,
    NeedsAddress = 4,
    NeedsTags = 8,
    NeedsFigures = 16,
    NeedsConsent = 32,
    NeedsAllContacts = 64, ///< not only the first of phones and e-mails
    NeedsPhoto = 128,
    NeedsHandles = 256,
    NeedsOwnValues = 512,
    NeedsDates = 1024,
    NeedsRelations = 2048,
    NeedsNotes = 4096,
    NeedsSpentYear = 8192,
};

/// Reads people in one pass over each table that is needed, all in the order of the customers' ids.
class ExportReader
{
public:
    using Take = std::function<bool(ExportPerson &)>;

    /// `language`: how the names of others are written.
    ExportReader(Connection &connection, unsigned needs, Language language, Day today)
        : m_connection(connection)
        , m_needs(needs)
        , m_language(language)
        , m_today(today)
    {
    }

    /// The people with these ids (ascending) that are not in the bin, by id; ends early where `take` says
    /// false.
    void each(const QList<qint64> &ids, const Take &take);

private:
    Connection &m_connection;
    unsigned m_needs;
    Language m_language;
    Day m_today;
};

} // namespace tefter
