// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ImportantDate.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

class Formats;
class NumberEdit;
class PartialDayEdit;

/// Any number of important dates: what, when (parts may be left out), how it returns.
class ImportantDateRows : public QWidget
{
    Q_OBJECT
public:
    explicit ImportantDateRows(const Formats &formats, QWidget *parent = nullptr);

    void setDates(const QList<ImportantDate> &dates);
    QList<ImportantDate> dates() const;
    /// What is wrong, as a sentence, and the keyboard goes there; empty where nothing is.
    QString firstFault() const;

Q_SIGNALS:
    /// A row has come: the order of Tab has to be made anew.
    void rowAdded();

private:
    struct Row
    {
        QWidget *widget;
        ImportantDate before;
        QComboBox *kind;
        QLineEdit *label;
        PartialDayEdit *day;
        QComboBox *repetition;
        NumberEdit *everyDays;
        QComboBox *missingDay;
    };
    void addRow(const ImportantDate &date);
    void connectRow(const Row &row, QPushButton *remove);
    static void showParts(const Row &row);
    static ImportantDate dateOf(const Row &row);

    const Formats &m_formats;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
