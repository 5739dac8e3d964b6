// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HandleRows.h"

#include "ui/common/Icons.h"
#include "ui/common/TefterStyle.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int networkWidth = 150;

/// Names of networks and handles are written from left to right in every language.
void writeLeftToRight(QLineEdit *edit, Qt::LayoutDirection around)
{
    edit->setLayoutDirection(Qt::LeftToRight);
    if (around == Qt::RightToLeft)
        edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
}

} // namespace

HandleRows::HandleRows(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    //: a network: Instagram, Viber
    , m_add(new QPushButton(tr("Add a network")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    m_rows->setSpacing(space::xs);
    layout->addLayout(m_rows);
    setButtonTone(m_add, ButtonTone::Quiet);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        Q_EMIT rowAdded();
        m_items.last().network->setFocus();
    });
}

void HandleRows::setHandles(const QList<Handle> &handles)
{
    while (!m_items.isEmpty())
        removeRow(m_items.first().widget);
    for (const Handle &handle : handles)
        addRow(handle);
}

QList<Handle> HandleRows::handles() const
{
    QList<Handle> result;
    for (const Row &row : m_items)
        result.append(tidied(Handle{row.id, row.network->currentText(), row.text->text()}));
    return result;
}

void HandleRows::addRow(const Handle &handle)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::xs);
    auto *network = new QComboBox;
    network->setEditable(true);
    for (const Network &known : knownNetworks())
        network->addItem(known.name);
    //: which one: Instagram, Viber
    network->setAccessibleName(tr("Network"));
    network->setFixedWidth(networkWidth);
    writeLeftToRight(network->lineEdit(), layoutDirection());
    network->lineEdit()->setPlaceholderText(tr("Network"));
    network->setCurrentIndex(-1);
    network->setEditText(networkName(handle.network));
    auto *text = new QLineEdit(handle.text);
    //: what somebody is called in a network
    text->setAccessibleName(tr("Name in the network"));
    //: what somebody is called in a network, or the address of their page
    text->setPlaceholderText(tr("Name, number or address of the page"));
    writeLeftToRight(text, layoutDirection());
    auto *remove = new QPushButton(icon(QStringLiteral("close"), IconInk::Secondary), QString());
    setButtonTone(remove, ButtonTone::Quiet);
    remove->setAccessibleName(tr("Network: remove"));
    remove->setToolTip(tr("Remove"));
    line->addWidget(network);
    line->addWidget(text, 1);
    line->addWidget(remove);
    m_rows->addWidget(widget);
    m_items.append({widget, handle.id, network, text});
    connect(remove, &QPushButton::clicked, this, [this, widget] {
        removeRow(widget);
        m_add->setFocus();
    });
}

void HandleRows::removeRow(QWidget *widget)
{
    m_items.removeIf([widget](const Row &row) { return row.widget == widget; });
    m_rows->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
}

} // namespace tefter
