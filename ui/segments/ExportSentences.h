// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Channel.h"
#include "core/exchange/Export.h"

namespace tefter {

class Formats;

/// How an export is said in the language of the window.
namespace exportSentences {

QString channel(Channel channel);
/// "9 have no e-mail address"
QString leftOut(LeftOutReason reason, Channel channel, qint64 people);
/// "214 people, each with an e-mail address", "214 people"
QString people(const ExportCheck &check, Channel channel, bool internal);
QString wrongAddresses(Channel channel, qint64 count);
/// "Nobody in it has said no to e-mail."
QString nobodySaidNo(Channel channel);
/// "12 Oct 2026, Mailchimp, 198 people"
QString former(const ExportRecord &record, const QString &target, const Formats &formats);

} // namespace exportSentences

} // namespace tefter
