// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "core/stock/StockMove.h"
#include "core/stock/StockSettings.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

#include <functional>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tefter {

class InlineMessage;
class TextLabel;

/// Whether and how the shop keeps stock, and the places where goods lie, the usual one first.
class StockCard : public Card
{
    Q_OBJECT
public:
    explicit StockCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    struct Facts
    {
        StockSettings settings;
        QList<StockPlace> places;
    };

    void build();
    void show(const Facts &facts);
    void showButtons();
    QString sentence() const;
    StockPlaceId current() const;
    void write(const std::function<Result<void>()> &work);

    Workplace m_workplace;
    Latest m_latest;
    Facts m_facts;
    TextLabel *m_sentence;
    QWidget *m_places;
    QListWidget *m_list;
    QLineEdit *m_name;
    QPushButton *m_setUp;
    QPushButton *m_add;
    QPushButton *m_rename;
    QPushButton *m_usual;
    QPushButton *m_remove;
    InlineMessage *m_fault;
};

} // namespace tefter
