// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;

namespace tefter {

class Card;
class DayEdit;
class Formats;

/// What happens with records that are there already, what the prices hold, and the consent of everybody.
class ImportRules : public QWidget
{
    Q_OBJECT
public:
    ImportRules(const Formats &formats, Day today, QWidget *parent = nullptr);

    /// Asks only what matters for this importer and these columns.
    void show(const Importer &importer, const ImportOptions &options);
    void apply(ImportOptions &options) const;
    /// What is still missing, as a sentence; empty where the import can go on.
    QString missing() const;
    /// Everything that is chosen and typed here, for another window; after show().
    QVariantMap state() const;
    void restore(const QVariantMap &state);
    QWidget *firstFocus() const;

private:
    Card *matchCard();
    Card *priceCard();
    Card *consentCard(const Formats &formats, Day today);
    Card *stockCard();
    void showPolicies(const QString &importer);

    QComboBox *m_matchKey;
    QButtonGroup *m_policies;
    QButtonGroup *m_prices;
    QCheckBox *m_movesStock;
    QCheckBox *m_bringsStock;
    QCheckBox *m_makesMissing;
    QCheckBox *m_isCount;
    QCheckBox *m_hasConsent;
    QWidget *m_consentFields;
    QList<QCheckBox *> m_channels;
    DayEdit *m_day;
    QLineEdit *m_wording;
    QLineEdit *m_source;
    Card *m_match;
    Card *m_price;
    Card *m_consent;
    Card *m_stock;
};

} // namespace tefter
