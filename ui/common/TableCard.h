// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Card.h"

namespace tefter {

/// A card that a table fills up to its hairline: what stands in it does not paint over the round corners. It
/// grows as the table does.
class TableCard : public Card
{
    Q_OBJECT
public:
    explicit TableCard(QWidget *table, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_frame;
};

} // namespace tefter
