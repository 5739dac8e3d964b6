// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace tefter {

/// Whether a text is an e-mail address: a name, one @, a domain with a dot, no spaces.
bool isEmailLike(QStringView text);
/// An address without what programs put around it: `mailto:`, angle brackets with a name before them, a full
/// stop behind.
QString plainEmail(QStringView text);
/// The addresses of a cell that holds one or several, each as plainEmail() gives it.
QStringList emailsOf(const QString &cell);

/// Whether a text has as many digits as a phone number may have.
bool isPhoneLike(QStringView text);
/// The number in a text, without the words before and behind it: a name, "ext. 12". The whole text where no
/// part of it is long enough to be a number.
QStringView phonePart(QStringView text);
/// The numbers of a cell that holds one or several: parted by commas, semicolons, lines, or, where they are
/// too long to be one, by slashes, dashes and spaces.
QStringList phonesOf(const QString &cell);

} // namespace tefter
