// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportRules.h"

#include "core/customers/Channel.h"
#include "ui/common/Card.h"
#include "ui/common/DayEdit.h"
#include "ui/common/TextLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

namespace {

QString channelWord(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ImportRules::tr("E-mail");
    case Channel::Sms:
        return ImportRules::tr("SMS");
    case Channel::Post:
        //: letters, as a way to reach people
        return ImportRules::tr("Post");
    case Channel::Phone:
        return ImportRules::tr("Phone");
    case Channel::Social:
        return ImportRules::tr("Social media");
    }
    return {};
}

QString keyWord(const QString &key)
{
    //: by what records are found, as in "found by their code"
    return key == u"code"      ? ImportRules::tr("code")
           : key == u"email"   ? ImportRules::tr("e-mail")
           : key == u"phone"   ? ImportRules::tr("phone")
           : key == u"barcode" ? ImportRules::tr("barcode")
           : key == u"number"  ? ImportRules::tr("document number")
                               : ImportRules::tr("name");
}

} // namespace

ImportRules::ImportRules(const Formats &formats, Day today, QWidget *parent)
    : QWidget(parent)
    , m_matchKey(new QComboBox)
    , m_policies(new QButtonGroup(this))
    , m_prices(new QButtonGroup(this))
    , m_movesStock(new QCheckBox(tr("These sales take their goods from the stock")))
    , m_bringsStock(new QCheckBox(tr("These deliveries bring their goods into the stock")))
    , m_makesMissing(new QCheckBox(tr("Make suppliers and products that are not known yet")))
    , m_isCount(new QCheckBox(tr("The figures were counted: they take the place of what is known")))
    , m_hasConsent(new QCheckBox(tr("Everybody in this file has given consent to be contacted")))
    , m_consentFields(new QWidget)
    , m_day(new DayEdit(formats, today))
    , m_wording(new QLineEdit)
    , m_source(new QLineEdit)
    , m_match(matchCard())
    , m_price(priceCard())
    , m_consent(consentCard(formats, today))
    , m_stock(stockCard())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    for (Card *card : {m_match, m_price, m_stock, m_consent})
        layout->addWidget(card);
    layout->addStretch(1);
}

Card *ImportRules::matchCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionTitle(tr("What is in the shop already")));
    auto *row = new QHBoxLayout;
    auto *label = new TextLabel(tr("It is found by its"), TextSize::Body, TextLabel::Ink::Secondary);
    label->setBuddy(m_matchKey);
    m_matchKey->setAccessibleName(tr("What is there is found by its"));
    row->addWidget(label);
    row->addWidget(m_matchKey);
    row->addStretch(1);
    card->body()->addLayout(row);
    for (const OnMatch policy : {OnMatch::Skip, OnMatch::Fill, OnMatch::Update, OnMatch::Create}) {
        auto *choice = new QRadioButton;
        choice->setObjectName(onMatchId(policy));
        m_policies->addButton(choice, int(policy));
        card->body()->addWidget(choice);
    }
    m_policies->button(int(OnMatch::Skip))->setChecked(true);
    card->body()->addWidget(m_makesMissing);
    return card;
}

Card *ImportRules::priceCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionTitle(tr("Prices in the file")));
    const std::initializer_list<QString> texts{tr("hold VAT already, as the customer pays them"),
                                               tr("are without VAT; it is added")};
    int id = 0;
    for (const QString &text : texts) {
        auto *choice = new QRadioButton(text);
        m_prices->addButton(choice, id++);
        card->body()->addWidget(choice);
    }
    m_prices->button(0)->setChecked(true);
    return card;
}

Card *ImportRules::stockCard()
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionTitle(tr("Stock")));
    card->body()->addWidget(m_movesStock);
    card->body()->addWidget(m_bringsStock);
    card->body()->addWidget(m_isCount);
    return card;
}

Card *ImportRules::consentCard(const Formats &, Day today)
{
    auto *card = new Card(this);
    card->body()->addWidget(sectionTitle(tr("Consent")));
    card->body()->addWidget(m_hasConsent);
    auto *form = new QFormLayout(m_consentFields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::xl);
    form->setVerticalSpacing(space::s);
    auto *channels = new QWidget;
    auto *row = new QHBoxLayout(channels);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::l);
    for (const Channel channel : allChannels) {
        auto *box = new QCheckBox(channelWord(channel));
        box->setObjectName(channelKey(channel));
        box->setChecked(channel == Channel::Email);
        m_channels.append(box);
        row->addWidget(box);
    }
    row->addStretch(1);
    //: the ways in which people agreed to be contacted
    form->addRow(tr("By"), channels);
    m_day->setDay(today);
    form->addRow(tr("Given on"), m_day);
    m_wording->setPlaceholderText(tr("The words that they agreed to"));
    form->addRow(tr("Wording"), m_wording);
    m_source->setPlaceholderText(tr("Such as: paper form, web shop"));
    form->addRow(tr("How it came to us"), m_source);
    card->body()->addWidget(m_consentFields);
    m_consentFields->hide();
    connect(m_hasConsent, &QCheckBox::toggled, m_consentFields, &QWidget::setVisible);
    return card;
}

void ImportRules::showPolicies(const QString &importer)
{
    const bool sales = importer == u"sales";
    const auto text = [this](OnMatch policy, const QString &words) {
        m_policies->button(int(policy))->setText(words);
    };
    if (importer == u"purchases") {
        text(OnMatch::Skip, tr("Leave orders and deliveries that are there as they are"));
        text(OnMatch::Fill, tr("Add the lines and deliveries that an order does not have yet"));
        text(OnMatch::Update, tr("Add them, and take quantities, costs and promised days from the file"));
        text(OnMatch::Create, tr("Refuse the lines of orders that are here already"));
        return;
    }
    text(OnMatch::Skip, sales ? tr("Leave documents that are there as they are")
                              : tr("Leave it as it is, and take only what is new"));
    text(OnMatch::Fill, sales ? tr("Leave the documents, and fill in missing names of customers and products")
                              : tr("Fill in only what is empty"));
    text(OnMatch::Update, sales ? tr("Replace the documents by those of the file")
                                : tr("Take what the file says; a blank never overwrites"));
    text(OnMatch::Create,
         sales ? tr("Refuse the lines of documents that are here already") : tr("Make a second one"));
}

void ImportRules::show(const Importer &importer, const ImportOptions &options)
{
    showPolicies(importer.id());
    const QString before = m_matchKey->currentData().toString();
    m_matchKey->clear();
    const QStringList keys = importer.matchKeys();
    if (keys.size() > 1)
        m_matchKey->addItem(importer.id() == u"products"    ? tr("code, else barcode, else name")
                            : importer.id() == u"suppliers" ? tr("code, else name")
                                                            : tr("code, else e-mail, phone or name"),
                            QString());
    for (const QString &key : keys)
        m_matchKey->addItem(keyWord(key), key == u"number" ? QString() : key);
    m_matchKey->setCurrentIndex(qMax(0, m_matchKey->findData(before)));
    m_price->setVisible(options.columns.contains(QStringLiteral("unit_price")) ||
                        options.columns.contains(QStringLiteral("price")));
    const bool isStock = importer.id() == u"stock";
    const bool isSales = importer.id() == u"sales";
    m_match->setVisible(!isStock);
    const bool isPurchases = importer.id() == u"purchases";
    m_stock->setVisible(isStock || isSales || isPurchases);
    m_movesStock->setVisible(isSales);
    m_bringsStock->setVisible(isPurchases);
    m_isCount->setVisible(isStock);
    m_makesMissing->setVisible(isPurchases);
    m_consent->setVisible(isSales || importer.id() == u"customers");
}

void ImportRules::apply(ImportOptions &options) const
{
    options.matchKey = m_matchKey->currentData().toString();
    options.onMatch = static_cast<OnMatch>(m_policies->checkedId());
    options.pricesAreNet = m_prices->checkedId() == 1;
    const bool isPurchases = options.importer == u"purchases";
    options.movesStock = (options.importer == u"sales" && m_movesStock->isChecked()) ||
                         (isPurchases && m_bringsStock->isChecked());
    options.makesMissing = isPurchases && m_makesMissing->isChecked();
    if (options.importer == u"stock" && m_isCount->isChecked())
        options.fixed.insert(QStringLiteral("kind"), QStringLiteral("count"));
    options.consent.reset();
    if (!m_hasConsent->isChecked() || !m_consent->isVisibleTo(this))
        return;
    ImportConsent consent;
    for (const QCheckBox *channel : m_channels) {
        if (channel->isChecked())
            consent.channels << channel->objectName();
    }
    consent.day = m_day->day();
    consent.wording = m_wording->text().trimmed();
    consent.source = m_source->text().trimmed();
    if (!consent.channels.isEmpty())
        options.consent = consent;
}

QString ImportRules::missing() const
{
    if (!m_hasConsent->isChecked() || !m_consent->isVisibleTo(this))
        return {};
    if (std::none_of(m_channels.cbegin(), m_channels.cend(),
                     [](const QCheckBox *c) { return c->isChecked(); }))
        return tr("Say how they agreed to be contacted, or take the tick away.");
    return m_day->day().isValid() ? QString() : tr("Say on which day they agreed.");
}

QVariantMap ImportRules::state() const
{
    QStringList channels;
    for (const QCheckBox *channel : m_channels) {
        if (channel->isChecked())
            channels << channel->objectName();
    }
    return {{QStringLiteral("match"), m_matchKey->currentData()},
            {QStringLiteral("policy"), m_policies->checkedId()},
            {QStringLiteral("prices"), m_prices->checkedId()},
            {QStringLiteral("moves-stock"), m_movesStock->isChecked()},
            {QStringLiteral("brings-stock"), m_bringsStock->isChecked()},
            {QStringLiteral("makes-missing"), m_makesMissing->isChecked()},
            {QStringLiteral("is-count"), m_isCount->isChecked()},
            {QStringLiteral("consent"), m_hasConsent->isChecked()},
            {QStringLiteral("channels"), channels},
            {QStringLiteral("day"), m_day->day().iso()},
            {QStringLiteral("wording"), m_wording->text()},
            {QStringLiteral("source"), m_source->text()}};
}

void ImportRules::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_matchKey->setCurrentIndex(qMax(0, m_matchKey->findData(state.value(QStringLiteral("match")))));
    m_policies->button(state.value(QStringLiteral("policy")).toInt())->setChecked(true);
    m_prices->button(state.value(QStringLiteral("prices")).toInt())->setChecked(true);
    m_movesStock->setChecked(state.value(QStringLiteral("moves-stock")).toBool());
    m_bringsStock->setChecked(state.value(QStringLiteral("brings-stock")).toBool());
    m_makesMissing->setChecked(state.value(QStringLiteral("makes-missing")).toBool());
    m_isCount->setChecked(state.value(QStringLiteral("is-count")).toBool());
    m_hasConsent->setChecked(state.value(QStringLiteral("consent")).toBool());
    const QStringList channels = state.value(QStringLiteral("channels")).toStringList();
    for (QCheckBox *channel : std::as_const(m_channels))
        channel->setChecked(channels.contains(channel->objectName()));
    m_day->setDay(Day::fromIso(state.value(QStringLiteral("day")).toString()));
    m_wording->setText(state.value(QStringLiteral("wording")).toString());
    m_source->setText(state.value(QStringLiteral("source")).toString());
}

QWidget *ImportRules::firstFocus() const
{
    return m_policies->checkedButton();
}

} // namespace tefter
