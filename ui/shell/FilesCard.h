// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

namespace tefter {

class InlineMessage;
class NumberEdit;
class TextLabel;

/// How big a file of a customer may be, and how much room all of them take.
class FilesCard : public Card
{
    Q_OBJECT
public:
    explicit FilesCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void save();

    Workplace m_workplace;
    Latest m_latest;
    NumberEdit *m_largest;
    TextLabel *m_room;
    InlineMessage *m_fault;
    int m_shown = 0; ///< megabytes, as the shop says
};

} // namespace tefter
