// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tefter::test {

/// What is wrong with the words of a window as it is shown, one complaint each; none where all is well.
///
/// Text fits when a person can read all of it: its ink lies inside the widget, inside what the painter
/// clips it to and inside every widget around it (up to a scroll area that can be scrolled there), and no two
/// pieces of one widget lie on each other. What can be edited may be longer than its field. Program text
/// never ends in "…" of the program's own making; what the shop has entered may: cells of tables and lists
/// (but no numbers), and labels of which TextLabel::setElided says so.
QStringList cutTexts(QWidget &shown);

/// In Persian every digit is a Persian one, except in codes: phones, e-mail addresses, numbers of documents,
/// file names, codes of products, keys. The rule that marks a code: where it is shown it stands between
/// U+2066 and U+2069 (Formats::isolate), and where it is typed its field is laid out from left to right
/// (QWidget::setLayoutDirection), with everything in it.
QStringList latinDigits(QWidget &shown);

} // namespace tefter::test
