// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/suppliers/Scorecard.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

namespace tefter {

class InlineMessage;
class TextLabel;

/// How much each figure counts in the points of suppliers.
class WeightsCard : public Card
{
    Q_OBJECT
public:
    explicit WeightsCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void change();

    Workplace m_workplace;
    Latest m_latest;
    TextLabel *m_weights;
    InlineMessage *m_fault;
};

} // namespace tefter
