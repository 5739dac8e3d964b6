// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace tefter {

/// One property of a card as it stands in the file, its encoding undone but not its charset:
/// `item1.TEL;TYPE=cell,voice:+30 694…`.
struct VcardLine
{
    struct Parameter
    {
        QByteArray name; ///< capitals; empty for a bare word of vCard 2.1
        QByteArray value;
    };

    qint64 line = 0;  ///< of the file, where it begins
    QByteArray name;  ///< capitals, without the group
    QByteArray group; ///< "item1", capitals; empty where there is none
    QList<Parameter> parameters;
    QByteArray value;

    /// The value of a parameter; empty where it is not there.
    QByteArray parameter(QByteArrayView wanted) const;
    /// Whether a type such as `pref` stands there, in any of the three ways.
    bool hasType(QByteArrayView type) const;
};

/// Cuts a text of cards into properties: folded lines, and soft breaks of quoted-printable, are joined.
class VcardLines
{
public:
    explicit VcardLines(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    /// The next property; lines that are none are passed over. Nothing at the end.
    std::optional<VcardLine> next();

private:
    QByteArrayView takeLine();
    bool isFurtherBase64() const;
    QByteArray takeLogicalLine(qint64 &begin);

    QByteArrayView m_rest;
    qint64 m_line = 0;
};

/// `=C3=A9` undone; what is no escape stays as it is.
QByteArray fromQuotedPrintable(QByteArrayView text);

/// A value cut at each `separator` that is not escaped, the escapes undone. Version 2.1 knows no `\n`.
QStringList vcardParts(const QString &value, QChar separator, bool isOld);
/// The escapes of a whole value undone.
QString vcardText(const QString &value, bool isOld);

} // namespace tefter
