// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Product.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QComboBox;
class QPushButton;

namespace tefter {

class InlineMessage;
class RecordEdit;

/// Says what goes with a product, or is similar to it.
class LinkDialog : public FormDialog
{
    Q_OBJECT
public:
    LinkDialog(const Workplace &workplace, const Product &product, QWidget *parent);

private:
    void save();

    Workplace m_workplace;
    Product m_product;
    QComboBox *m_kind;
    RecordEdit *m_other;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
