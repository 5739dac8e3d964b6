// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NewShopForm.h"

#include "core/base/CurrencySymbol.h"
#include "core/base/Formats.h"
#include "core/shop/CountryShop.h"
#include "ui/common/Card.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FormLayout.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace tefter {

namespace {

QString safeFileName(const QString &shopName)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]"));
    QString name = shopName.trimmed();
    name.replace(forbidden, QStringLiteral(" "));
    return name.simplified();
}

} // namespace

NewShopForm::NewShopForm(Language language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
    , m_name(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_country(new QComboBox)
    , m_shopLanguage(new QComboBox)
    , m_facts(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_path(new QLineEdit)
    , m_create(new QPushButton(tr("Make the shop")))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(this, 24);
    outer->addWidget(card);
    outer->addStretch(1);
    auto *title = new TextLabel(tr("New shop"), TextSize::Title, TextLabel::Ink::Text, true);
    card->body()->addWidget(title);
    card->body()->addSpacing(space::s);
    auto *form = new FormLayout;
    card->body()->addLayout(form);
    form->addRow(tr("Name of the shop"), m_name);
    form->addRow(tr("Your name"), m_owner);
    form->addRow(tr("Country"), m_country);
    form->addRow(QString(), m_facts);
    form->addRow(tr("Language of the shop"), m_shopLanguage);
    auto *pathRow = new QHBoxLayout;
    pathRow->setSpacing(space::s);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAccessibleName(tr("Choose where the file is kept"));
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(choose);
    form->addRow(tr("Kept in the file"), pathRow);
    m_path->setAccessibleName(tr("Kept in the file"));
    m_path->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Back"));
    setButtonTone(m_create, ButtonTone::Primary);
    m_create->setDefault(true);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_create);
    card->body()->addSpacing(space::m);
    card->body()->addLayout(buttons);

    fillCountries();
    for (const Language one : allLanguages())
        m_shopLanguage->addItem(ownName(one), languageCode(one));
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewShopForm::countryChanged);
    connect(m_name, &QLineEdit::textEdited, this, &NewShopForm::proposePath);
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(choose, &QPushButton::clicked, this, &NewShopForm::choosePath);
    connect(back, &QPushButton::clicked, this, &NewShopForm::cancelled);
    connect(m_create, &QPushButton::clicked, this, &NewShopForm::finish);
    for (QLineEdit *edit : {m_name, m_owner, m_path})
        connect(edit, &QLineEdit::returnPressed, this, &NewShopForm::finish);
    countryChanged();
    proposePath();
}

void NewShopForm::fillCountries()
{
    const Formats formats(m_language);
    QList<QPair<QString, QString>> named;
    QString likely;
    for (const CountryFacts &country : allCountries()) {
        named.append({countryName(country.code, m_language), country.code});
        if (likely.isEmpty() && country.language == m_language)
            likely = country.code;
    }
    std::sort(named.begin(), named.end(),
              [&](const auto &a, const auto &b) { return formats.compare(a.first, b.first) < 0; });
    for (const auto &[name, code] : named)
        m_country->addItem(name, code);
    m_country->setCurrentIndex(m_country->findData(likely));
    m_country->setMaxVisibleItems(14);
}

void NewShopForm::countryChanged()
{
    const auto facts = countryFacts(m_country->currentData().toString());
    if (!facts)
        return;
    const Formats formats(m_language);
    QStringList rates;
    for (const int rate : facts->vatBasisPoints)
        rates.append(formats.percent(Percent{rate}));
    const QString currency = currencySymbol(facts->currency);
    m_facts->setText(rates.isEmpty() ? tr("Currency %1, no VAT").arg(currency)
                                     //: %1 is the sign of a currency, %2 a list of percents
                                     : tr("Currency %1, VAT %2").arg(currency, factLine(rates)));
    m_shopLanguage->setCurrentIndex(m_shopLanguage->findData(languageCode(facts->language)));
}

void NewShopForm::proposePath()
{
    m_create->setEnabled(!m_name->text().trimmed().isEmpty());
    if (m_pathChosen)
        return;
    const QString name = safeFileName(m_name->text());
    m_path->setText(QDir::toNativeSeparators(
        QDir(documentsFolder())
            .filePath((name.isEmpty() ? tr("My shop") : name) + QStringLiteral(".tefter"))));
    m_path->setCursorPosition(0); // where a long path begins says more than where it ends
}

void NewShopForm::choosePath()
{
    const QString path =
        fileChoice::toSave(this, tr("Where to keep the shop"), m_path->text(), tr("Tefter shops (*.tefter)"));
    if (path.isEmpty())
        return;
    m_pathChosen = true;
    m_path->setText(QDir::toNativeSeparators(path));
    m_path->setCursorPosition(0);
}

NewShop NewShopForm::answer() const
{
    const auto language = languageFromCode(m_shopLanguage->currentData().toString());
    const CountryFacts country =
        countryFacts(m_country->currentData().toString()).value_or(allCountries().first());
    NewShop shop = newShopIn(country, language.value_or(m_language), m_name->text().trimmed());
    shop.ownerName = m_owner->text().trimmed();
    return shop;
}

void NewShopForm::finish()
{
    if (!m_create->isEnabled())
        return;
    QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (!path.endsWith(QStringLiteral(".tefter"), Qt::CaseInsensitive))
        path += QStringLiteral(".tefter");
    Q_EMIT finished(answer(), path);
}

void NewShopForm::begin()
{
    m_name->setFocus();
}

QVariantMap NewShopForm::state() const
{
    return {{QStringLiteral("name"), m_name->text()},
            {QStringLiteral("owner"), m_owner->text()},
            {QStringLiteral("country"), m_country->currentData()},
            {QStringLiteral("language"), m_shopLanguage->currentData()},
            {QStringLiteral("path"), m_pathChosen ? m_path->text() : QString()}};
}

void NewShopForm::restore(const QVariantMap &state)
{
    m_name->setText(state.value(QStringLiteral("name")).toString());
    m_owner->setText(state.value(QStringLiteral("owner")).toString());
    // A country that was chosen for a name stays; without one the new language proposes its own.
    const int country = m_country->findData(state.value(QStringLiteral("country")));
    if (!m_name->text().isEmpty() && country >= 0) {
        m_country->setCurrentIndex(country);
        m_shopLanguage->setCurrentIndex(m_shopLanguage->findData(state.value(QStringLiteral("language"))));
    }
    const QString path = state.value(QStringLiteral("path")).toString();
    m_pathChosen = !path.isEmpty();
    if (m_pathChosen)
        m_path->setText(path);
    proposePath();
}

} // namespace tefter
