// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/ExportSentences.h"

#include "core/base/Formats.h"

#include <QCoreApplication>

namespace tefter::exportSentences {

namespace {

/// Gives the sentences their context in the catalogues.
struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

QString noAddress(Channel channel, int people)
{
    switch (channel) {
    case Channel::Email:
        return Exports::tr("%Ln have no e-mail address", nullptr, people);
    case Channel::Sms:
    case Channel::Phone:
        return Exports::tr("%Ln have no phone number", nullptr, people);
    case Channel::Post:
        return Exports::tr("%Ln have no postal address", nullptr, people);
    case Channel::Social:
        break;
    }
    return Exports::tr("%Ln have neither e-mail address nor phone number", nullptr, people);
}

} // namespace

QString channel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Exports::tr("By e-mail");
    case Channel::Sms:
        return Exports::tr("By SMS");
    case Channel::Post:
        return Exports::tr("By post");
    case Channel::Phone:
        return Exports::tr("By phone");
    case Channel::Social:
        break;
    }
    return Exports::tr("In social networks");
}

QString leftOut(LeftOutReason reason, Channel channel, qint64 count)
{
    const int people = static_cast<int>(count);
    switch (reason) {
    case LeftOutReason::Withdrawn:
        return Exports::tr("%Ln have said no", nullptr, people);
    case LeftOutReason::NoConsent:
        return Exports::tr("%Ln have not said yes", nullptr, people);
    case LeftOutReason::NoAddress:
        break;
    }
    return noAddress(channel, people);
}

QString people(const ExportCheck &check, Channel channel, bool internal)
{
    const int count = static_cast<int>(check.people);
    if (internal)
        return Exports::tr("%Ln people, for the shop alone", nullptr, count);
    switch (channel) {
    case Channel::Email:
        return Exports::tr("%Ln people said yes and have an e-mail address", nullptr, count);
    case Channel::Sms:
    case Channel::Phone:
        return Exports::tr("%Ln people said yes and have a phone number", nullptr, count);
    case Channel::Post:
        return Exports::tr("%Ln people said yes and have a postal address", nullptr, count);
    case Channel::Social:
        break;
    }
    return Exports::tr("%Ln people said yes and have an e-mail address or phone", nullptr, count);
}

QString wrongAddresses(Channel channel, qint64 count)
{
    const int wrong = static_cast<int>(count);
    return channel == Channel::Sms || channel == Channel::Phone
               ? Exports::tr("%Ln phone numbers look wrong", nullptr, wrong)
               : Exports::tr("%Ln addresses look wrong", nullptr, wrong);
}

QString nobodySaidNo(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Exports::tr("Nobody in it has said no to e-mail.");
    case Channel::Sms:
        return Exports::tr("Nobody in it has said no to SMS.");
    case Channel::Post:
        return Exports::tr("Nobody in it has said no to post.");
    case Channel::Phone:
        return Exports::tr("Nobody in it has said no to calls.");
    case Channel::Social:
        break;
    }
    return Exports::tr("Nobody in it has said no to social networks.");
}

QString former(const ExportRecord &record, const QString &target, const Formats &formats)
{
    const QString day = formats.day(Day(record.at.toLocalTime().date()));
    const int people = static_cast<int>(record.people);
    //: a former export: %1 is the day, %2 the target, such as Mailchimp
    QString sentence = record.internal
                           ? Exports::tr("%1, %2, %Ln people, for the shop alone", nullptr, people)
                           //: a former export: %1 is the day, %2 the target, such as Mailchimp
                           : Exports::tr("%1, %2, %Ln people", nullptr, people);
    return sentence.arg(day, target);
}

} // namespace tefter::exportSentences
