// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/shop/ShopSettings.h"

#include <QVariantMap>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace tefter {

class TextLabel;

/// The few questions that a new shop needs. The country answers the rest: currency, VAT, language, calendar.
class NewShopForm : public QWidget
{
    Q_OBJECT
public:
    explicit NewShopForm(Language language, QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void begin();
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void finished(const tefter::NewShop &shop, const QString &path);
    void cancelled();

private:
    void fillCountries();
    void countryChanged();
    void proposePath();
    void choosePath();
    void finish();
    NewShop answer() const;

    Language m_language;
    QLineEdit *m_name;
    QLineEdit *m_owner;
    QComboBox *m_country;
    QComboBox *m_shopLanguage;
    TextLabel *m_facts;
    QLineEdit *m_path;
    QPushButton *m_create;
    bool m_pathChosen = false;
};

} // namespace tefter
