// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ProductVariants.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

class QLineEdit;
class QPushButton;

namespace tefter {

class InlineMessage;
class TextLabel;

/// Makes the sizes and colours of a product in one step.
class VariantsDialog : public FormDialog
{
    Q_OBJECT
public:
    VariantsDialog(const Workplace &workplace, const Product &product, QWidget *parent);

Q_SIGNALS:
    void made(int variants);

private:
    struct AxisRow
    {
        QLineEdit *name;
        QLineEdit *values;
    };

    void build();
    QList<VariantAxis> axes() const;
    void showCount();
    void save();

    Workplace m_workplace;
    Product m_product;
    QList<AxisRow> m_rows;
    TextLabel *m_count;
    InlineMessage *m_fault;
    QPushButton *m_save;
};

} // namespace tefter
