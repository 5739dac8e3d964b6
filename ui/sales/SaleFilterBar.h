// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Category.h"
#include "core/sales/SaleFilter.h"
#include "ui/common/Workplace.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>

class QMenu;

namespace tefter {

class Chip;
class FlowLayout;

/// The chips above the list of documents: the period, the kind, and what the menu adds.
class SaleFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit SaleFilterBar(const Workplace &workplace, QWidget *parent = nullptr);

    SaleFilter filter() const { return m_filter; }
    bool isFiltering() const { return m_filter != SaleFilter(); }
    /// Names of customer and product are looked up.
    void setFilter(const SaleFilter &filter);
    void clear() { setFilter({}); }
    void setChoices(const QStringList &countries, const QList<CategoryBranch> &categories);

    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed();

private:
    void addKind(const QString &text, SaleKind kind);
    void build();
    void addRemovable(const QString &text, const std::function<void(SaleFilter &)> &takeAway);
    void change(const std::function<void(SaleFilter &)> &how);
    void lookUpNames();
    void fillPeriods();
    void fillMore();
    void askPerson();
    void askProduct();

    Workplace m_workplace;
    SaleFilter m_filter;
    QString m_customerName;
    QString m_productName;
    QStringList m_countries;
    QList<CategoryBranch> m_categories;
    FlowLayout *m_flow;
    Chip *m_period;
    Chip *m_walkIn;
    QList<QPair<Chip *, SaleKind>> m_kinds;
    QList<QWidget *> m_extra;
    QMenu *m_periods;
    QMenu *m_more;
};

} // namespace tefter
