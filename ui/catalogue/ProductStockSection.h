// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/stock/StockService.h"
#include "ui/common/Workplace.h"

#include <QWidget>

namespace tefter {

class TextLabel;

/// What there is of a product, in a sentence with the way to its stock; nothing where none is kept of it.
class ProductStockSection : public QWidget
{
    Q_OBJECT
public:
    explicit ProductStockSection(const Workplace &workplace, QWidget *parent = nullptr);

    void setProduct(ProductId product);

private:
    void show(const ProductStock &stock, bool isKept);

    Workplace m_workplace;
    Latest m_latest;
    ProductId m_product;
    TextLabel *m_sentence;
};

} // namespace tefter
