// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

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

    /// What is odd about a phone or e-mail; empty where nothing is.
    using Oddity = std::function<QString(const QString &text)>;

    /// `name`: what one of them is called ("Phone"); `add`: the button that makes one more. What is odd is
    /// marked and told.
    ContactRows(const QString &name, const QString &add, Oddity oddity, QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    QList<Item> items() const;
    QWidget *firstField() const;
    /// What is odd about something that was typed here, and the keyboard goes there; empty where nothing is.
    /// What stood there before may stay, however odd.
    QString firstFault() const;

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
        QString before;
    };
    void addRow(const Item &item);
    void removeRow(QWidget *widget);

    QString oddityOf(const QLineEdit *text) const;
    void mark(QLineEdit *text) const;

    QString m_name;
    Oddity m_oddity;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
    QList<Row> m_items;
};

} // namespace tefter
