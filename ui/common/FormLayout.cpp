// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormLayout.h"

#include "ui/common/Theme.h"

namespace tefter {

FormLayout::FormLayout(QWidget *parent)
    : QFormLayout(parent)
{
    setHorizontalSpacing(space::l);
    setVerticalSpacing(space::m);
    setFieldGrowthPolicy(AllNonFixedFieldsGrow);
}

} // namespace tefter
