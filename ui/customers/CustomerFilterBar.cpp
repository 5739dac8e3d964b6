// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerFilterBar.h"

#include "core/base/Formats.h"
#include "core/customers/Channel.h"
#include "ui/common/Chip.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FlowLayout.h"

#include <QMenu>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype offered = 40;
}

CustomerFilterBar::CustomerFilterBar(const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_flow(new FlowLayout(this, 8, 6))
    , m_menu(new QMenu(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addSwitch(tr("Regulars"), &CustomerFilter::regulars)->setToolTip(tr("People with at least five sales"));
    //: people who should have come by now, by their own habit
    addSwitch(tr("Overdue"), &CustomerFilter::overdue)
        ->setToolTip(tr("People who stay away for longer than is their habit"));
    addSwitch(tr("Birthday soon"), &CustomerFilter::birthdaySoon)
        ->setToolTip(tr("Within the next two weeks"));
    auto *more = new Chip(tr("+ Filter"));
    more->setCheckable(false);
    m_flow->addWidget(more);
    m_menu->setAccessibleName(tr("Filters"));
    connect(more, &QAbstractButton::clicked, this, [this, more] {
        fillMenu();
        m_menu->popup(more->mapToGlobal(
            QPoint(isRightToLeft() ? more->width() - m_menu->sizeHint().width() : 0, more->height() + 2)));
    });
}

Chip *CustomerFilterBar::addSwitch(const QString &text, bool CustomerFilter::*flag)
{
    auto *chip = new Chip(text);
    m_flow->addWidget(chip);
    m_switches.append({chip, flag});
    connect(chip, &QAbstractButton::clicked, this, [this, flag](bool on) {
        CustomerFilter next = m_filter;
        next.*flag = on;
        set(next);
    });
    return chip;
}

void CustomerFilterBar::setChoices(const FilterChoices &choices)
{
    m_choices = choices;
    build();
}

void CustomerFilterBar::clear()
{
    set({}, {});
}

void CustomerFilterBar::set(const CustomerFilter &filter, const FilterSegment &segment)
{
    if (filter == m_filter && segment == m_segment)
        return;
    m_filter = filter;
    m_segment = segment;
    build();
    Q_EMIT changed();
}

void CustomerFilterBar::addRemovable(const QString &text, const std::function<void()> &takeAway)
{
    auto *chip = new Chip(text);
    chip->setRemovable(true);
    chip->setChecked(true);
    connect(chip, &QAbstractButton::clicked, this, takeAway);
    connect(chip, &Chip::removeRequested, this, takeAway);
    m_flow->addWidget(chip);
    m_extra.append(chip);
}

/// Chips for what was chosen in the menu stand after the others.
void CustomerFilterBar::build()
{
    for (const auto &[chip, flag] : std::as_const(m_switches))
        chip->setChecked(m_filter.*flag);
    for (QWidget *extra : std::as_const(m_extra)) {
        m_flow->removeWidget(extra);
        extra->hide();
        extra->deleteLater();
    }
    m_extra.clear();
    if (!m_segment.text.isEmpty())
        //: filter: people of a segment; %1 is its name
        addRemovable(tr("Segment: %1").arg(m_segment.name), [this] { set(m_filter, {}); });
    for (const TagId tag : std::as_const(m_filter.tags)) {
        const auto found = std::find_if(m_choices.tags.cbegin(), m_choices.tags.cend(),
                                        [&](const auto &choice) { return choice.first == tag; });
        addRemovable(found == m_choices.tags.cend() ? tr("Tag") : found->second, [this, tag] {
            CustomerFilter next = m_filter;
            next.tags.removeAll(tag);
            set(next);
        });
    }
    const auto addText = [this](QString CustomerFilter::*field, const QString &shown) {
        if ((m_filter.*field).isEmpty())
            return;
        addRemovable(shown, [this, field] {
            CustomerFilter next = m_filter;
            (next.*field).clear();
            set(next);
        });
    };
    addText(&CustomerFilter::country, countryName(m_filter.country, m_formats.language()));
    addText(&CustomerFilter::city, m_filter.city);
    if (m_filter.inCharge.isValid()) {
        const auto found =
            std::find_if(m_choices.staff.cbegin(), m_choices.staff.cend(),
                         [&](const auto &choice) { return choice.first == m_filter.inCharge; });
        //: filter: people whom somebody of the staff looks after; %1 is a name
        addRemovable(tr("Looked after by %1").arg(found == m_choices.staff.cend() ? u"…"_s : found->second),
                     [this] {
                         CustomerFilter next = m_filter;
                         next.inCharge = {};
                         set(next);
                     });
    }
    const auto channel = channelFromKey(m_filter.consentChannel);
    //: filter: people who may be reached so; %1 is e-mail, SMS …
    addText(&CustomerFilter::consentChannel,
            channel ? tr("Consent: %1").arg(ConsentWords::channel(*channel)) : QString());
    if (m_filter.binned)
        addRemovable(tr("In the bin"), [this] {
            CustomerFilter next = m_filter;
            next.binned = false;
            set(next);
        });
    for (QWidget *extra : std::as_const(m_extra))
        extra->show();
    updateGeometry();
}

QMenu *CustomerFilterBar::subMenu(const QString &title, const QStringList &texts, const QStringList &values,
                                  QString CustomerFilter::*field)
{
    QMenu *menu = m_menu->addMenu(title);
    menu->setEnabled(!values.isEmpty());
    for (qsizetype i = 0; i < qMin(offered, values.size()); ++i)
        menu->addAction(texts[i], this, [this, field, value = values[i]] {
            CustomerFilter next = m_filter;
            next.*field = value;
            set(next);
        });
    return menu;
}

void CustomerFilterBar::fillMenu()
{
    m_menu->clear();
    QMenu *tags = m_menu->addMenu(tr("Tag"));
    tags->setEnabled(!m_choices.tags.isEmpty());
    for (const auto &[id, name] : std::as_const(m_choices.tags)) {
        QAction *action = tags->addAction(name);
        action->setCheckable(true);
        action->setChecked(m_filter.tags.contains(id));
        connect(action, &QAction::toggled, this, [this, tag = id](bool on) {
            CustomerFilter next = m_filter;
            next.tags.removeAll(tag);
            if (on)
                next.tags.append(tag);
            set(next);
        });
    }
    QStringList names;
    for (const QString &country : std::as_const(m_choices.countries))
        names << countryName(country, m_formats.language());
    subMenu(tr("Country"), names, m_choices.countries, &CustomerFilter::country);
    subMenu(tr("City"), m_choices.cities, m_choices.cities, &CustomerFilter::city);
    //: filter: people whom somebody of the staff looks after
    QMenu *staff = m_menu->addMenu(tr("Looked after by"));
    staff->setEnabled(!m_choices.staff.isEmpty());
    for (const auto &[id, name] : std::as_const(m_choices.staff))
        staff->addAction(name, this, [this, who = id] {
            CustomerFilter next = m_filter;
            next.inCharge = who;
            set(next);
        });
    QStringList channels, keys;
    for (const Channel channel : allChannels) {
        channels << ConsentWords::channel(channel);
        keys << channelKey(channel);
    }
    subMenu(tr("Has given consent"), channels, keys, &CustomerFilter::consentChannel);
    QMenu *segments = m_menu->addMenu(tr("Segment"));
    segments->setEnabled(!m_choices.segments.isEmpty());
    for (const FilterSegment &segment : std::as_const(m_choices.segments))
        segments->addAction(segment.name, this, [this, segment] { set(m_filter, segment); });
    m_menu->addSeparator();
    QAction *bin = m_menu->addAction(tr("In the bin"));
    bin->setCheckable(true);
    bin->setChecked(m_filter.binned);
    connect(bin, &QAction::toggled, this, [this](bool on) {
        CustomerFilter next = m_filter;
        next.binned = on;
        set(next);
    });
}

QVariantMap CustomerFilterBar::state() const
{
    QVariantList tags;
    for (const TagId tag : m_filter.tags)
        tags.append(tag.value);
    return {{u"segment"_s, m_segment.text},
            {u"segment-name"_s, m_segment.name},
            {u"tags"_s, tags},
            {u"country"_s, m_filter.country},
            {u"city"_s, m_filter.city},
            {u"charge"_s, m_filter.inCharge.value},
            {u"consent"_s, m_filter.consentChannel},
            {u"regulars"_s, m_filter.regulars},
            {u"overdue"_s, m_filter.overdue},
            {u"birthday"_s, m_filter.birthdaySoon},
            {u"bin"_s, m_filter.binned}};
}

void CustomerFilterBar::restore(const QVariantMap &state)
{
    CustomerFilter filter;
    const QVariantList tags = state.value(u"tags"_s).toList();
    for (const QVariant &tag : tags)
        filter.tags.append(TagId{tag.toLongLong()});
    filter.country = state.value(u"country"_s).toString();
    filter.city = state.value(u"city"_s).toString();
    filter.inCharge = StaffId{state.value(u"charge"_s).toLongLong()};
    filter.consentChannel = state.value(u"consent"_s).toString();
    filter.regulars = state.value(u"regulars"_s).toBool();
    filter.overdue = state.value(u"overdue"_s).toBool();
    filter.birthdaySoon = state.value(u"birthday"_s).toBool();
    filter.binned = state.value(u"bin"_s).toBool();
    set(filter, {state.value(u"segment-name"_s).toString(), state.value(u"segment"_s).toString()});
}

} // namespace tefter
