// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/DuplicateWords.h"

#include "core/base/Formats.h"
#include "core/base/PersonName.h"
#include "ui/common/FactLine.h"
#include "ui/common/OwnValueText.h"
#include "ui/common/StaffChoice.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int almostCertain = 95, likely = 60;

QString birthdayText(const QString &value, const Formats &formats)
{
    return formats.partialDay(PartialDay::fromText(value).value_or(PartialDay()));
}

} // namespace

QString DuplicateWords::reason(const DuplicateReason &reason, const Formats &formats)
{
    using Kind = DuplicateReason::Kind;
    const QString value = formats.isolate(reason.value);
    switch (reason.kind) {
    case Kind::TaxNumber:
        return tr("the same tax number %1").arg(value);
    case Kind::Phone:
        return tr("the same phone %1").arg(value);
    case Kind::Email:
        return tr("the same e-mail %1").arg(value);
    case Kind::Birthday:
        return tr("born on the same day, %1").arg(birthdayText(reason.value, formats));
    case Kind::Name:
        return tr("the same name");
    case Kind::NameSound:
        return tr("the same name in another spelling");
    case Kind::NameForm:
        return tr("a short form of the same name");
    case Kind::NameSlip:
        return tr("the same name but for a letter");
    case Kind::NamePartly:
        return tr("part of the name is the same");
    case Kind::Address:
        return tr("the same address %1").arg(formats.localDigits(reason.value));
    case Kind::City:
        return tr("the same city %1").arg(formats.localDigits(reason.value));
    case Kind::OtherTaxNumber:
        return tr("but another tax number");
    case Kind::OtherBirthday:
        return tr("but another birthday");
    case Kind::OtherGivenName:
        return tr("but another first name");
    case Kind::OtherFamilyName:
        return tr("but another family name");
    }
    return {};
}

QString DuplicateWords::reasons(const DuplicatePair &pair, const Formats &formats)
{
    QStringList said;
    for (const DuplicateReason &one : pair.reasons)
        said << reason(one, formats);
    return factLine(said);
}

QString DuplicateWords::likelihood(int percent)
{
    if (percent >= almostCertain)
        //: of two entries that are one person
        return tr("almost certain");
    //: of two entries that are one person
    return percent >= likely ? tr("likely") : tr("perhaps");
}

Tone DuplicateWords::likelihoodTone(int percent)
{
    if (percent >= almostCertain)
        return Tone::Accent;
    return percent >= likely ? Tone::Warning : Tone::Neutral;
}

QString DuplicateWords::field(const MergeField &field)
{
    if (field.own)
        return field.own->name;
    const QString &id = field.id;
    if (id == u"name")
        return tr("Name");
    if (id == u"code")
        return tr("Code");
    if (id == u"birthday")
        return tr("Birthday");
    if (id == u"tax_number")
        return tr("Tax number");
    if (id == u"language")
        return tr("Language");
    if (id == u"source")
        return tr("How they found us");
    if (id == u"interests")
        return tr("Interests");
    if (id == u"personality")
        return tr("Personality type");
    if (id == u"staff_id")
        return tr("Looked after by");
    return id;
}

QString DuplicateWords::value(const MergeField &of, const Customer &c, const Formats &formats)
{
    const QString &field = of.id;
    QString value;
    if (of.own)
        value = ownValueText(of.own->kind, c.ownValues.value(of.own->id), formats);
    else if (field == u"name")
        value = fullName(c.nameParts(), formats.language());
    else if (field == u"code")
        value = formats.isolate(c.code);
    else if (field == u"birthday")
        value = formats.partialDay(c.birthday);
    else if (field == u"tax_number")
        value = formats.isolate(c.taxNumber);
    else if (field == u"language" && !c.language.isEmpty())
        value = languageFromCode(c.language) ? ownName(*languageFromCode(c.language)) : c.language;
    else if (field == u"source")
        value = c.source;
    else if (field == u"interests")
        value = c.interests;
    else if (field == u"personality")
        value = c.personality;
    else if (field == u"staff_id")
        value = StaffChoice::nameOf(c.inCharge);
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace tefter
