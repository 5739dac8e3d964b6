// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonPanel.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/common/Avatar.h"
#include "ui/common/Callout.h"
#include "ui/common/DetailGrid.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileDrop.h"
#include "ui/common/FileList.h"
#include "ui/common/Icons.h"
#include "ui/common/InfoMark.h"
#include "ui/common/Isolate.h"
#include "ui/common/Navigator.h"
#include "ui/common/StatTile.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/TileRow.h"
#include "ui/common/UnbrokenUnits.h"
#include "ui/customers/ConsentList.h"
#include "ui/customers/CustomerActions.h"
#include "ui/customers/CustomerWords.h"
#include "ui/customers/NoteActions.h"
#include "ui/customers/PersonDetails.h"
#include "ui/customers/PersonalDataActions.h"
#include "ui/customers/PhotoActions.h"
#include "ui/customers/RelationList.h"
#include "ui/customers/TagEditor.h"
#include "ui/customers/TimelineSection.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {
constexpr int panelPadding = 20;
constexpr int photoSideShown = 64;

} // namespace

PersonPanel::PersonPanel(const Workplace &workplace, CustomerActions &actions, QWidget *parent)
    : RecordPanel(workplace,
                  {u"person"_s, tr("Nobody chosen"), tr("Choose somebody in the list to see how they buy.")},
                  parent)
    , m_actions(actions)
    , m_notes(new NoteActions(workplace, this))
    , m_privacy(new PersonalDataActions(workplace, this))
    , m_fileActions(new PhotoActions(workplace, this))
    , m_avatar(new Avatar(photoSideShown))
    , m_name(new TextLabel({}, TextSize::Title, TextLabel::Ink::Text, true))
    , m_contact(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_tags(new TagEditor)
    , m_edit(new QPushButton(tr("Edit")))
    , m_sell(new QPushButton(tr("New sale")))
    , m_spent(new StatTile(tr("Spent")))
    , m_average(new StatTile(tr("Average")))
    //: how often a customer comes
    , m_rhythm(new StatTile(tr("Usually every")))
    //: the number of documents of sale
    , m_sales(new StatTile(tr("Sales")))
    , m_callout(new Callout)
    , m_likedTitle(sectionTitle(tr("Likes")))
    , m_liked(new DetailGrid(workplace.formats, 0))
    , m_timeline(new TimelineSection(workplace.formats, workplace.services.shop.settings().currency))
    , m_consents(new ConsentList(workplace.formats))
    , m_files(new FileList(workplace.formats, true))
    , m_relations(new RelationList(workplace))
    , m_details(new DetailGrid(workplace.formats))
{
    setScrollingContent(build(), tr("The customer"));
}

QWidget *PersonPanel::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(panelPadding, 18, panelPadding, panelPadding);
    column->setSpacing(14);
    column->addWidget(buildHead());
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_tags, 1);
    addButtons(line);
    column->addLayout(line);
    const auto explain = [this](StatTile *tile, const QString &sentence) {
        tile->setMark(new InfoMark(m_workplace.navigator, u"figures"_s, sentence));
    };
    explain(m_average, tr("What was spent, divided by the number of sales."));
    explain(m_rhythm, tr("The usual gap between two visits, from three visits on."));
    m_tiles = new TileRow({m_spent, m_average, m_rhythm, m_sales});
    column->addWidget(m_tiles);
    column->addWidget(m_callout);
    column->addWidget(m_likedTitle);
    column->addWidget(m_liked);
    column->addWidget(m_timeline);
    column->addWidget(sectionTitle(tr("Consent")));
    column->addWidget(m_consents);
    column->addWidget(sectionTitle(tr("Files")));
    column->addWidget(m_files);
    column->addWidget(sectionTitle(tr("Relations")));
    column->addWidget(m_relations);
    column->addWidget(sectionTitle(tr("Details")));
    column->addWidget(m_details);
    column->addStretch(1);

    connect(m_timeline, &TimelineSection::saleChosen, this,
            [this](SaleId sale) { m_workplace.navigator.open(sale); });
    connect(m_timeline, &TimelineSection::entriesWanted, this, &PersonPanel::refresh);
    connect(m_timeline, &TimelineSection::noteChosen, this, [this](NoteId note) { m_notes->open(note); });
    connect(m_timeline, &TimelineSection::noteTyped, this, [this](const QString &text) {
        m_notes->write(person(), text, [this] { m_timeline->noteWasWritten(); });
    });
    connect(m_tags, &TagEditor::added, this,
            [this](const QString &tag) { m_actions.addTag({person()}, tag); });
    connect(m_tags, &TagEditor::removed, this,
            [this](const QString &tag) { m_actions.takeTag({person()}, tag); });
    connect(m_consents, &ConsentList::changeRequested, this, [this](Channel channel, ConsentState likely) {
        m_actions.askConsent({person()}, m_facts.row.name, Consent{channel, likely, {}, {}, {}});
    });
    connectFiles();
    connect(m_relations, &RelationList::addRequested, this, [this] {
        m_actions.askRelation(person(), m_facts.row.name, m_facts.customer.kind == CustomerKind::Firm);
    });
    connect(m_relations, &RelationList::removeRequested, this,
            [this](const Relation &relation) { m_actions.removeRelation(person(), relation); });
    return content;
}

void PersonPanel::connectFiles()
{
    setAcceptDrops(true);
    connect(m_avatar, &Avatar::clicked, this, &PersonPanel::askPhoto);
    connect(m_avatar, &Avatar::fileDropped, this,
            [this](const QString &path) { m_fileActions->setPhoto(person(), path); });
    connect(m_avatar, &Avatar::pictureDropped, this,
            [this](const QImage &picture) { m_fileActions->setPhoto(person(), picture); });
    connect(m_files, &FileList::addRequested, this, [this] { m_fileActions->chooseFiles(person().value); });
    connect(m_files, &FileList::openRequested, m_fileActions, &FileActions::open);
    connect(m_files, &FileList::saveRequested, m_fileActions, &FileActions::saveAs);
    connect(m_files, &FileList::removalRequested, m_fileActions, &FileActions::remove);
    connect(m_files, &FileList::photoRequested, this, [this](StoredFileId content, const QString &name) {
        m_fileActions->setPhoto(person(), content, name);
    });
    connect(m_consents, &ConsentList::proofRequested, m_fileActions, &FileActions::open);
}

void PersonPanel::askPhoto()
{
    auto *menu = new QMenu(m_avatar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CustomerId of = person();
    menu->addAction(icon(u"folder"_s), tr("Choose a photo…"), this,
                    [this, of] { m_fileActions->choosePhoto(of); });
    //: a picture that was copied in another program
    QAction *paste = menu->addAction(icon(u"copy"_s), tr("Paste a photo"), this,
                                     [this, of] { m_fileActions->pastePhoto(of); });
    paste->setEnabled(PhotoActions::canPastePhoto());
    if (!m_facts.files.isEmpty() && m_facts.files.first().role == FileRole::Photo) {
        const RecordFile photo = m_facts.files.first();
        menu->addAction(icon(u"picture"_s), tr("Look at it"), this,
                        [this, photo] { m_fileActions->open(photo.content, photo.name); });
        menu->addSeparator();
        menu->addAction(icon(u"trash"_s), tr("Remove the photo"), this,
                        [this, photo] { m_fileActions->remove(photo.id); });
    }
    const QPoint foot = m_avatar->mapToGlobal(QPoint(0, m_avatar->height()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    menu->popup(mirrored ? foot + QPoint(m_avatar->width() - menu->sizeHint().width(), 0) : foot);
}

void PersonPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (isShown() && !droppedPaths(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PersonPanel::dropEvent(QDropEvent *event)
{
    if (!isShown())
        return;
    event->acceptProposedAction();
    m_fileActions->attach(person().value, droppedPaths(*event->mimeData()));
}

QWidget *PersonPanel::buildHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(14);
    line->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name->setElided(true);
    m_contact->setWordWrap(true);
    m_contact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_name);
    words->addWidget(m_contact);
    words->addStretch(1);
    line->addLayout(words, 1);
    return head;
}

void PersonPanel::addButtons(QHBoxLayout *line)
{
    setButtonTone(m_sell, ButtonTone::Primary);
    for (QPushButton *button : {makeMenuButton(), m_edit, m_sell})
        line->addWidget(button, 0, Qt::AlignTop);
    connect(m_edit, &QPushButton::clicked, this, &PersonPanel::edit);
    connect(m_sell, &QPushButton::clicked, this,
            [this] { m_facts.customer.binned ? m_actions.restore({person()}) : m_actions.sell(person()); });
}

void PersonPanel::fillMenu(QMenu &menu)
{
    const QList<CustomerId> one{person()};
    const QString name = m_facts.row.name;
    menu.addAction(icon(u"consent"_s), tr("Record consent…"), this,
                   [this, one, name] { m_actions.askConsent(one, name); });
    menu.addAction(icon(u"person"_s), tr("Add a relation…"), this, [this, name] {
        m_actions.askRelation(person(), name, m_facts.customer.kind == CustomerKind::Firm);
    });
    menu.addAction(icon(u"print"_s), tr("Print as a call list…"), this,
                   [this, one] { m_actions.askCallList(one); });
    menu.addAction(icon(u"clock"_s), tr("History…"), this,
                   [this, name] { m_actions.showHistory(person(), name); });
    for (const Merge &merge : std::as_const(m_facts.merges))
        //: %1 is a name
        menu.addAction(icon(u"undo"_s), tr("Take apart from %1").arg(merge.otherName), this,
                       [this, merge] { m_actions.takeApart(merge); });
    menu.addSeparator();
    menu.addAction(icon(u"print"_s), tr("Print the page…"), this,
                   [this, name] { m_privacy->print(person(), name); });
    menu.addAction(icon(u"export"_s), tr("Save everything known as a file…"), this,
                   [this, name] { m_privacy->save(person(), name); });
    menu.addSeparator();
    if (m_facts.customer.binned) {
        menu.addAction(icon(u"restore"_s), tr("Take out of the bin"), this,
                       [this, one] { m_actions.restore(one); });
        menu.addAction(icon(u"trash"_s), tr("Remove for good…"), this,
                       [this, one] { m_actions.askRemoval(one); });
    } else {
        menu.addAction(icon(u"trash"_s), tr("Put into the bin"), this, [this, one] { m_actions.bin(one); });
    }
    menu.addAction(icon(u"trash"_s), tr("Erase this person…"), this,
                   [this, name] { m_privacy->askErasure(person(), name); });
}

void PersonPanel::read()
{
    if (person() != m_timelineOf)
        m_timeline->startAnew();
    m_timelineOf = person();
    Services *services = &m_workplace.services;
    ask([services, person = person(), language = m_workplace.formats.language(), limit = m_timeline->limit(),
         group = m_timeline->group()] { return readPerson(*services, person, language, limit, group); },
        [this](const PersonFacts &facts) { show(facts); });
}

void PersonPanel::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

void PersonPanel::edit()
{
    if (isShown())
        m_actions.edit(m_facts.customer);
}

void PersonPanel::show(const PersonFacts &facts)
{
    m_facts = facts;
    showHead();
    showFigures();
    showLiked();
    m_timeline->setEntries(facts.timeline, facts.hasMore, m_workplace.services.shop.clock().today());
    m_consents->setConsents(facts.consents);
    m_files->setFiles(facts.files, facts.proofs);
    m_relations->setRelations(facts.relations);
    showDetails();
}

void PersonPanel::showHead()
{
    const Customer &c = m_facts.customer;
    m_avatar->setInitials(initials(c.nameParts(), m_workplace.formats.language()));
    m_avatar->setPhoto(m_facts.photo);
    //: %1 is a name
    m_avatar->setAccessibleName(tr("Photo of %1").arg(m_facts.row.name));
    m_avatar->setToolTip(m_facts.photo.isNull() ? tr("Add a photo") : tr("Change the photo"));
    m_name->setText(m_facts.row.name);
    const Formats &formats = m_workplace.formats;
    QStringList contact;
    if (!c.phones.isEmpty())
        contact << formats.isolate(PhoneNumber::international(c.phones.first().number,
                                                              m_workplace.services.shop.settings().country));
    if (!c.emails.isEmpty())
        contact << formats.isolate(c.emails.first().address);
    if (!c.addresses.isEmpty() && !c.addresses.first().city.isEmpty())
        contact << c.addresses.first().city;
    m_contact->setText(contact.isEmpty() ? tr("No phone, e-mail or address yet")
                                         : inReadingOrder(factLine(contact), formats));
    m_tags->setTags(c.tags);
    const QString birthday =
        CustomerWords::birthdaySoon(c.birthday, m_workplace.services.shop.clock().today());
    QStringList notices;
    if (c.binned)
        notices << tr("in the bin");
    if (!birthday.isEmpty())
        notices << birthday;
    m_tags->setNotices(notices);
    m_sell->setText(c.binned ? tr("Take out of the bin") : tr("New sale"));
    m_sell->setAccessibleName(m_sell->text());
}

void PersonPanel::showFigures()
{
    m_tiles->setVisible(!m_facts.customer.binned);
    if (m_facts.customer.binned) {
        m_callout->setTone(Tone::Warning);
        m_callout->setText(
            tr("In the bin."),
            tr("No list, search or mailing shows this customer, and no figures are kept. Taken "
               "out of the bin, everything is as it was."));
        return;
    }
    const Formats &formats = m_workplace.formats;
    const Currency currency = m_workplace.services.shop.settings().currency;
    const CustomerFigures &figures = m_facts.row.figures;
    m_spent->setValue(formats.money(Money{figures.netTotal}, currency));
    const auto average = m_facts.row.average();
    m_average->setValue(average ? formats.money(*average, currency) : u"–"_s);
    m_rhythm->setValue(figures.rhythmDays ? CustomerWords::days(*figures.rhythmDays)
                                          //: instead of a figure: too few visits to say
                                          : tr("too few"));
    m_sales->setValue(formats.number(figures.sales));
    m_tiles->arrange();

    const Day today = m_workplace.services.shop.clock().today();
    QString sentence = CustomerWords::habit(figures, m_facts.row.rhythm, today, formats);
    QStringList liked;
    for (const LikedProduct &product : m_facts.liked.first(qMin<qsizetype>(2, m_facts.liked.size())))
        liked << product.name;
    if (liked.size() == 1)
        //: %1 is a product
        sentence += u' ' + tr("Likes %1.").arg(liked.first());
    else if (liked.size() == 2)
        //: %1 and %2 are products
        sentence += u' ' + tr("Likes %1 and %2.").arg(liked[0], liked[1]);
    const RhythmState state = m_facts.row.rhythm.state;
    m_callout->setTone(CustomerWords::rhythmTone(state));
    m_callout->setText(CustomerWords::advice(state), unbrokenUnits(sentence));
}

void PersonPanel::showLiked()
{
    m_likedTitle->setVisible(!m_facts.liked.isEmpty());
    m_liked->setVisible(!m_facts.liked.isEmpty());
    showLikedProducts(*m_liked, m_facts.liked, m_workplace);
}

void PersonPanel::showDetails()
{
    showCustomerDetails(*m_details, m_facts, m_workplace);
}

} // namespace tefter
