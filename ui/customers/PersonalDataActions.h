// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PersonalDataService.h"
#include "ui/common/Workplace.h"
#include "ui/print/PrintSheet.h"

#include <QObject>

class QPagedPaintDevice;

namespace tefter {

/// What a person may ask of the shop: everything it knows of them on paper or as a file, and to be forgotten.
class PersonalDataActions : public QObject
{
    Q_OBJECT
public:
    PersonalDataActions(const Workplace &workplace, QWidget *parent);

    /// Asks for the printer, then prints.
    void print(CustomerId person, const QString &name);
    /// Asks for the name of a file: PDF, a page for a browser, or JSON, by its ending.
    void save(CustomerId person, const QString &name);
    /// Says what would go and what stays, and asks.
    void askErasure(CustomerId person, const QString &name);

private:
    /// What the person's page says, and the same for a machine.
    struct Sheet
    {
        QString html;
        PrintSheet page;
        QByteArray json;
    };

    QWidget *window() const;
    bool paint(const PrintSheet &page, QPagedPaintDevice &device) const;
    template <class Use>
    void withSheet(CustomerId person, Use use);
    void erase(CustomerId person);
    /// Which lists they were handed on with, and which copies still hold them.
    QString afterwards(const PersonErased &erased) const;

    Workplace m_workplace;
};

} // namespace tefter
