// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace tefter {

/// A place on the net where people have names.
struct Network
{
    QString id;      ///< "instagram"
    QString name;    ///< as it calls itself, in every language
    QString page;    ///< where somebody's page is; %1: the handle
    bool byNumber;   ///< people are known there by their phone numbers
    QString aliases; ///< folded, parted by spaces; also the names of its sites
};

/// Those that this program knows, the most usual first.
const QList<Network> &knownNetworks();
/// The id of a known one, however it is written ("Insta", "VKontakte", "t.me"); else the text itself.
QString networkFromText(const QString &text);
/// What a network is called: its name where it is known, else as it was typed.
QString networkName(const QString &network);

/// What somebody is called in a network, as it was typed: a name, a number, or the address of their page.
/// `id` is the row's, 0 for a new one.
struct Handle
{
    qint64 id = 0;
    QString network; ///< the id of a known one, else its name as it was typed
    QString text;

    /// "Instagram: maria", as files have it.
    static Handle fromText(const QString &text);
    /// The reverse.
    QString written() const;
    /// What handles are compared and found by: without the address around it and without the @.
    QString name() const;
    /// Where their page is; empty where that is not known. Numbers are read as those of `country`.
    QUrl page(const QString &country) const;
    friend bool operator==(const Handle &, const Handle &) = default;
};

/// Trimmed, with the network that the address of a page names.
Handle tidied(Handle handle);

} // namespace tefter
