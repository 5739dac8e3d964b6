// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/LabelSheet.h"

#include <QWidget>

namespace tefter {

/// The first sheet as it will be printed; a click on a place of it says that the labels begin there.
class LabelPreview : public QWidget
{
    Q_OBJECT
public:
    explicit LabelPreview(QWidget *parent = nullptr);

    void setSheet(const LabelSheet &sheet, const LabelLayout &layout);

Q_SIGNALS:
    /// From 0.
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// Where the sheet stands, and how much smaller it is.
    QRectF sheetPlace() const;

    LabelSheet m_sheet;
    LabelLayout m_layout;
};

} // namespace tefter
