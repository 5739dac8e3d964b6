// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/VatRateService.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

class InlineMessage;
class DayEdit;
class NumberEdit;

/// A VAT rate: a new one, or one to be changed, with the products that have it where that is wanted.
class VatRateDialog : public FormDialog
{
    Q_OBJECT
public:
    VatRateDialog(const Workplace &workplace, const VatRateUse &use, QWidget *parent = nullptr);

private:
    void build(const QString &title);
    void buildLater(QVBoxLayout *layout);
    void showProducts();
    bool isLater() const;
    void save();

    Workplace m_workplace;
    VatRateUse m_use;
    NumberEdit *m_rate;
    DayEdit *m_from;
    QLineEdit *m_name;
    QCheckBox *m_products;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
