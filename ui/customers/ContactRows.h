// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

/// Any number of phones or e-mails, each with a word about it ("home", "work").
class ContactRows : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        qint64 id = 0;
        QString text;
        QString label;
    };

    /// `name`: what one of them is called ("Phone"); `add`: the button that makes one more.
    ContactRows(const QString &name, const QString &add, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    QList<Item> items() const;
    QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    /// A row has come: the order of Tab has to be made anew.
    void rowAdded();

private:
    struct Row
    {
        QWidget *widget;
        qint64 id;
        QLineEdit *text;
        QLineEdit *label;
    };
    void addRow(const Item &item);
    void removeRow(QWidget *widget);

    QString m_name;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
