// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"
#include "core/base/Result.h"
#include "core/shop/ShopSettings.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/common/Workplace.h"

#include <QPointer>

class QLineEdit;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace tefter {

class BackupModel;
class Card;
class FilesCard;
class InlineMessage;
class ListTable;
class OwnFieldCard;
class StaffCard;
class TextLabel;
class StockCard;
class WeightsCard;
class VatCard;

/// What the shop is called and how it is reached, its staff and VAT rates, the language and colours of the
/// window, and the backups.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const Workplace &workplace);
    ~SettingsPage() override;

    QString title() const override { return tr("Settings"); }
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    QWidget *firstFocus() override { return m_comeBackTo; }
    QList<PageDialog> dialogs() override;

Q_SIGNALS:
    void languageChosen(tefter::Language language);
    void schemeChosen(tefter::Theme::Scheme scheme);
    void copyRequested();
    /// The person has confirmed that this backup is to take the place of the shop.
    void restoreRequested(const QString &backup);

private:
    Card *shopCard();
    Card *windowCard();
    Card *backupCard();
    void showSettings(const ShopSettings &settings);
    ShopSettings typed() const;
    void save();
    void chooseCalendar(const QString &calendar);
    void keep(const ShopSettings &wanted);
    void saved(const Result<void> &result);
    void readBackups();
    void backUpNow();
    void askToRestore();

    /// Everything of the page that can have the keyboard, in an order that a language switch keeps.
    QList<QWidget *> places() const;
    void scrollBackTo(int place);

    Workplace m_workplace;
    QScrollArea *m_scroll;
    QLineEdit *m_name;
    QPlainTextEdit *m_address;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QLineEdit *m_taxNumber;
    TextLabel *m_facts;
    InlineMessage *m_message;
    StaffCard *m_staff;
    OwnFieldCard *m_ownFields;
    VatCard *m_vat;
    StockCard *m_stock;
    WeightsCard *m_weights;
    FilesCard *m_files;
    ListTable *m_list;
    BackupModel *m_backups;
    ShopSettings m_shown;
    QPointer<QWidget> m_comeBackTo; ///< what had the keyboard before the window was rebuilt
};

} // namespace tefter
