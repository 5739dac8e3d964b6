// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SettingsPage.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Card.h"
#include "ui/common/Chip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PhoneEdit.h"
#include "ui/common/TextLabel.h"
#include "ui/shell/BackupModel.h"
#include "ui/shell/DiaryDialog.h"
#include "ui/shell/FilesCard.h"
#include "ui/shell/OwnFieldCard.h"
#include "ui/shell/OwnFieldDialog.h"
#include "ui/shell/StaffCard.h"
#include "ui/shell/StaffDialog.h"
#include "ui/shell/StockCard.h"
#include "ui/shell/VatCard.h"
#include "ui/shell/VatRateDialog.h"
#include "ui/shell/WeightsCard.h"

#include <QButtonGroup>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int columnWidth = 960;

/// Pills of which one is chosen.
template <class Value, class Chosen>
QWidget *pills(const QString &name, const QList<QPair<Value, QString>> &values, Value current, Chosen chosen)
{
    auto *row = new QWidget;
    row->setAccessibleName(name);
    auto *layout = new FlowLayout(row, space::s, space::s);
    auto *group = new QButtonGroup(row);
    for (const auto &[value, text] : values) {
        auto *chip = new Chip(text);
        chip->setChecked(value == current);
        group->addButton(chip);
        QObject::connect(chip, &QAbstractButton::clicked, row, [chosen, value = value] { chosen(value); });
        layout->addWidget(chip);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

QFormLayout *formIn(Card *card)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::xl);
    form->setVerticalSpacing(space::m);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    card->body()->addLayout(form);
    return form;
}

} // namespace

SettingsPage::SettingsPage(const Workplace &workplace)
    : m_workplace(workplace)
    , m_scroll(new QScrollArea)
    , m_name(new QLineEdit)
    , m_address(new QPlainTextEdit)
    , m_phone(new PhoneEdit)
    , m_email(new QLineEdit)
    , m_taxNumber(new QLineEdit)
    , m_facts(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_message(new InlineMessage)
    , m_staff(new StaffCard(workplace))
    , m_ownFields(new OwnFieldCard(workplace))
    , m_vat(new VatCard(workplace))
    , m_stock(new StockCard(workplace))
    , m_weights(new WeightsCard(workplace))
    , m_files(new FilesCard(workplace))
    , m_list(new ListTable(tr("Backups")))
    , m_backups(new BackupModel(workplace.formats, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageHeader(title()));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    outer->addWidget(m_scroll, 1);
    auto *content = new Surface(Surface::Kind::Ground);
    m_scroll->setWidget(content);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(18, 2, 18, 18);
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    row->addLayout(column, 100);
    row->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(shopCard()),
                          static_cast<QWidget *>(m_staff), static_cast<QWidget *>(m_vat),
                          static_cast<QWidget *>(m_stock), static_cast<QWidget *>(m_weights),
                          static_cast<QWidget *>(m_ownFields), static_cast<QWidget *>(m_files),
                          static_cast<QWidget *>(windowCard()), static_cast<QWidget *>(backupCard())}) {
        part->setMaximumWidth(columnWidth);
        column->addWidget(part);
    }
    column->addStretch(1);
    for (const QLineEdit *line : {m_name, m_phone, m_email, m_taxNumber})
        connect(line, &QLineEdit::editingFinished, this, &SettingsPage::save);
    refresh();
}

SettingsPage::~SettingsPage() = default;

Card *SettingsPage::shopCard()
{
    auto *card = new Card;
    card->body()->addWidget(sectionTitle(tr("The shop")));
    QFormLayout *form = formIn(card);
    form->addRow(tr("Name"), m_name);
    m_address->setFixedHeight(84);
    m_address->setTabChangesFocus(true);
    m_address->setPlaceholderText(tr("Street, place, web: the lines that stand on printed pages"));
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Phone"), m_phone);
    form->addRow(tr("E-mail"), m_email);
    form->addRow(tr("Tax number"), m_taxNumber);
    form->addRow(tr("Country"), m_facts);
    form->addRow(tr("Calendar"),
                 pills<QString>(tr("Calendar"),
                                //: the calendar in which days are shown
                                {{QString(), tr("As in the language")},
                                 //: a calendar
                                 {dayCalendarId(DayCalendar::Gregorian), tr("Gregorian")},
                                 //: a calendar: Jalali, the solar one of Iran
                                 {dayCalendarId(DayCalendar::Jalali), tr("Persian")}},
                                m_workplace.services.shop.settings().calendar,
                                [this](const QString &calendar) { chooseCalendar(calendar); }));
    auto *path =
        new TextLabel(m_workplace.formats.isolate(QDir::toNativeSeparators(m_workplace.services.shop.path())),
                      TextSize::Body, TextLabel::Ink::Secondary);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setWordWrap(true);
    form->addRow(tr("Kept in the file"), path);
    auto *keep = new QPushButton(tr("Save"));
    keep->setAccessibleName(tr("Save what the shop is called and how it is reached"));
    card->body()->addWidget(keep, 0, Qt::AlignRight);
    connect(keep, &QPushButton::clicked, this, &SettingsPage::save);
    return card;
}

Card *SettingsPage::windowCard()
{
    auto *card = new Card;
    card->body()->addWidget(sectionTitle(tr("The window")));
    QFormLayout *form = formIn(card);
    QList<QPair<Language, QString>> languages;
    for (const Language language : allLanguages())
        languages.append({language, ownName(language)});
    form->addRow(tr("Language"),
                 pills<Language>(tr("Language"), languages, m_workplace.formats.language(),
                                 [this](Language language) { Q_EMIT languageChosen(language); }));
    using Scheme = Theme::Scheme;
    form->addRow(tr("Colours"), pills<Scheme>(tr("Colours"),
                                              {{Scheme::System, tr("As the system")},
                                               //: colours of the window
                                               {Scheme::Light, tr("Light")},
                                               //: colours of the window
                                               {Scheme::Dark, tr("Dark")}},
                                              Theme::instance().scheme(),
                                              [this](Scheme scheme) { Q_EMIT schemeChosen(scheme); }));
    return card;
}

Card *SettingsPage::backupCard()
{
    auto *card = new Card;
    card->body()->addWidget(sectionTitle(tr("Backups")));
    auto *words =
        new TextLabel(tr("One is made by itself every day, opened and checked. Older ones are thinned out."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    m_list->setListModel(m_backups);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setFixedHeight(7 * space::rowHeight);
    card->body()->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    auto *now = new QPushButton(tr("Back up now"));
    auto *copy = new QPushButton(tr("Copy the shop to…"));
    auto *back = new QPushButton(tr("Restore this one…"));
    back->setEnabled(false);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(copy);
    buttons->addWidget(now);
    card->body()->addLayout(buttons);
    connect(now, &QPushButton::clicked, this, &SettingsPage::backUpNow);
    connect(copy, &QPushButton::clicked, this, &SettingsPage::copyRequested);
    connect(back, &QPushButton::clicked, this, &SettingsPage::askToRestore);
    connect(m_list, &ListTable::opened, this, &SettingsPage::askToRestore);
    connect(m_list, &ListTable::currentIdChanged, back, [back](qint64 id) { back->setEnabled(id != 0); });
    return card;
}

void SettingsPage::refresh()
{
    const ShopSettings settings = m_workplace.services.shop.settings();
    if (!(settings == m_shown))
        showSettings(settings);
    m_staff->refresh();
    m_ownFields->refresh();
    m_vat->refresh();
    m_stock->refresh();
    m_weights->refresh();
    m_files->refresh();
    readBackups();
}

void SettingsPage::showSettings(const ShopSettings &settings)
{
    m_shown = settings;
    m_name->setText(settings.name);
    m_address->setPlainText(settings.address);
    m_phone->setText(settings.phone);
    m_email->setText(settings.email);
    m_taxNumber->setText(settings.taxNumber);
    //: %1 is a country, %2 the sign of its currency
    m_facts->setText(tr("%1, currency %2")
                         .arg(countryName(settings.country, m_workplace.formats.language()),
                              currencySymbol(settings.currency.code)));
}

ShopSettings SettingsPage::typed() const
{
    ShopSettings wanted = m_shown;
    wanted.name = m_name->text().trimmed();
    wanted.address = m_address->toPlainText().trimmed();
    wanted.phone = m_phone->text().trimmed();
    wanted.email = m_email->text().trimmed();
    wanted.taxNumber = m_taxNumber->text().trimmed();
    return wanted;
}

void SettingsPage::save()
{
    keep(typed());
}

void SettingsPage::chooseCalendar(const QString &calendar)
{
    ShopSettings wanted = typed();
    wanted.calendar = calendar;
    keep(wanted);
}

void SettingsPage::keep(const ShopSettings &wanted)
{
    if (wanted == m_shown)
        return;
    if (wanted.name.isEmpty())
        return m_message->say(Error{Cause::NameMissing, {}, {}});
    m_shown = wanted;
    m_workplace.services.shop.jobs().write(
        this, [shop = &m_workplace.services.shop, wanted] { return shop->changeSettings(wanted); },
        [this](const Result<void> &result) { saved(result); });
}

void SettingsPage::saved(const Result<void> &result)
{
    if (result)
        return m_message->clear();
    m_message->say(result.error());
    showSettings(m_workplace.services.shop.settings());
}

void SettingsPage::readBackups()
{
    m_workplace.services.shop.jobs().read(
        this, [shop = &m_workplace.services.shop] { return shop->backups(); },
        [this](const QList<BackupFile> &backups) { m_backups->setRows(backups); });
}

void SettingsPage::backUpNow()
{
    m_workplace.services.shop.jobs().write(
        this, [shop = &m_workplace.services.shop] { return shop->backUp(); },
        [this](const Result<QString> &path) {
            if (!path)
                return m_message->say(path.error());
            m_message->clear();
            m_workplace.navigator.announce(tr("Backed up and checked"));
            readBackups();
        });
}

void SettingsPage::askToRestore()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const BackupFile backup = m_backups->rowAt(index.row());
    if (MessageDialog::ask(
            tr("Go back to the shop of %1?").arg(m_workplace.formats.dateTime(backup.made)),
            tr("Everything entered since then is put aside: the shop as it is now stays beside it "
               "as a file that ends in .before-restore."),
            tr("Restore"), this, true))
        Q_EMIT restoreRequested(backup.path);
}

QVariantMap SettingsPage::state() const
{
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("address"), m_address->toPlainText()},
            {QStringLiteral("phone"), m_phone->text()},
            {QStringLiteral("email"), m_email->text()},
            {QStringLiteral("taxNumber"), m_taxNumber->text()},
            {QStringLiteral("place"), m_scroll->verticalScrollBar()->value()},
            {QStringLiteral("focus"), places().indexOf(focusWidget())}};
}

void SettingsPage::restore(const QVariantMap &state)
{
    m_name->setText(state.value(QStringLiteral("name"), m_name->text()).toString());
    m_address->setPlainText(state.value(QStringLiteral("address"), m_address->toPlainText()).toString());
    m_phone->setText(state.value(QStringLiteral("phone"), m_phone->text()).toString());
    m_email->setText(state.value(QStringLiteral("email"), m_email->text()).toString());
    m_taxNumber->setText(state.value(QStringLiteral("taxNumber"), m_taxNumber->text()).toString());
    m_comeBackTo = places().value(state.value(QStringLiteral("focus"), -1).toInt());
    scrollBackTo(state.value(QStringLiteral("place")).toInt());
}

QList<QWidget *> SettingsPage::places() const
{
    QList<QWidget *> places = findChildren<QWidget *>();
    places.removeIf([](const QWidget *one) { return one->focusPolicy() == Qt::NoFocus; });
    return places;
}

/// The page is as long as it was once it is laid out and what it lists is read.
void SettingsPage::scrollBackTo(int place)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    if (bar->maximum() >= place)
        return bar->setValue(place);
    auto *waiting = new QObject(this);
    connect(bar, &QScrollBar::rangeChanged, waiting, [bar, waiting, place](int, int most) {
        bar->setValue(qMin(place, most));
        if (most >= place)
            waiting->deleteLater();
    });
    connect(bar, &QScrollBar::actionTriggered, waiting, &QObject::deleteLater);
}

QList<PageDialog> SettingsPage::dialogs()
{
    const Day nextMonth = m_workplace.services.shop.clock().today().plusMonths(1);
    const VatRateUse usual{{1, {}, Percent{2400}}, 12, {{1, nextMonth, Percent{2500}}}};
    const OwnField choice{OwnFieldId{1},
                          OwnFieldKind::Choice,
                          QStringLiteral("Size"),
                          {QStringLiteral("S"), QStringLiteral("M")}};
    return {{QStringLiteral("staff"), [this] { return new StaffDialog(m_workplace, {}, this); }},
            {QStringLiteral("own-field"),
             [this, choice] { return new OwnFieldDialog(m_workplace, choice, this); }},
            {QStringLiteral("diary"), [this] { return new DiaryDialog(m_workplace, this); }},
            {QStringLiteral("vat"), [this, usual] { return new VatRateDialog(m_workplace, usual, this); }}};
}

} // namespace tefter
