// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Handle.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

/// Any number of handles, each with the network it belongs to: a known one, or another that is typed.
class HandleRows : public QWidget
{
    Q_OBJECT
public:
    explicit HandleRows(QWidget *parent = nullptr);

    void setHandles(const QList<Handle> &handles);
    QList<Handle> handles() const;

Q_SIGNALS:
    /// A row has come: the order of Tab has to be made anew.
    void rowAdded();

private:
    struct Row
    {
        QWidget *widget;
        qint64 id;
        QComboBox *network;
        QLineEdit *text;
    };
    void addRow(const Handle &handle);
    void removeRow(QWidget *widget);

    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
