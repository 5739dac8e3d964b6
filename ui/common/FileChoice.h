// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Dialogs in which a person chooses files. None of them ever opens a file to see what it is: a shop that is
/// open here would lose its locks by that (a process gives up all its locks on a file when it closes any
/// handle of it), and another program could then write over it.
namespace tefter::fileChoice {

/// `kinds` as "PDF (*.pdf);;All files (*)". Empty where nothing was chosen.
QString toOpen(QWidget *parent, const QString &title, const QString &folder, const QString &kinds = {});
QStringList toOpenSeveral(QWidget *parent, const QString &title, const QString &folder);
/// `proposed` is a path or a name; `kind` holds the kind that is offered first, and then the one that was
/// chosen.
QString toSave(QWidget *parent, const QString &title, const QString &proposed, const QString &kinds = {},
               QString *kind = nullptr);

} // namespace tefter::fileChoice
