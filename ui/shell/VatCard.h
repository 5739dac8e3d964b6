// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/VatRateService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

#include <functional>

class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class VatRateModel;

/// The VAT rates of the shop, the usual one first.
class VatCard : public Card
{
    Q_OBJECT
public:
    explicit VatCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    void showButtons();
    void ask(const VatRateUse &use);
    void askNow();
    void write(const std::function<Result<void>()> &work);
    VatRateUse current() const;

    Workplace m_workplace;
    Latest m_latest;
    VatRateModel *m_model;
    ListTable *m_list;
    QPushButton *m_change;
    QPushButton *m_usual;
    QPushButton *m_remove;
    QPushButton *m_add;
    InlineMessage *m_fault;
};

} // namespace tefter
