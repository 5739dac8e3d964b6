// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/ExportPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/ExportHeaders.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/MenuButton.h"
#include "ui/common/PeopleExport.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/segments/ExportSentences.h"
#include "ui/segments/SegmentSentences.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int panelWidth = 348;
constexpr int formerShown = 5;

/// A target's button: the one that is chosen has the accent's frame.
class TargetButton : public QPushButton
{
public:
    explicit TargetButton(const QString &text)
        : QPushButton(text)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
};

/// The name of a file without what a file system refuses.
QString safe(QString name)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|,;\\x00-\\x1f\\s]+"));
    return name.trimmed().toLower().replace(forbidden, QStringLiteral("-"));
}

} // namespace

ExportPanel::ExportPanel(const Workplace &workplace, QWidget *parent)
    : Surface(Kind::Panel, parent)
    , m_workplace(workplace)
    , m_export(new PeopleExport(workplace, QStringLiteral("segments"), this))
    , m_targets(new QButtonGroup(this))
    , m_channel(new QComboBox)
    , m_columns(new MenuButton)
    , m_fixedColumns(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_internal(new QCheckBox(tr("For our own use, not for a mailing")))
    , m_card(new Card)
    , m_message(new InlineMessage)
    , m_write(new QPushButton(tr("Write the file")))
    , m_former(new QVBoxLayout)
{
    setFixedWidth(panelWidth);
    auto *content = new Surface(Kind::Panel);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, 18, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(sectionTitle(tr("Export for mailing")));
    addTargets(column);
    addChoices(column);
    addCheck(column);
    column->addSpacing(space::s);
    column->addWidget(sectionTitle(tr("Exported before")));
    m_former->setSpacing(space::s);
    column->addLayout(m_former);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    targetChanged();
    readRegister();
}

void ExportPanel::addTargets(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(space::s);
    int place = 0;
    for (const auto &exporter : m_workplace.services.exports.exporters()) {
        auto *button = new TargetButton(exportWord(exporter->label()));
        button->setProperty("target", exporter->id());
        button->setChecked(place == 0);
        m_targets->addButton(button);
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    column->addLayout(grid);
    connect(m_targets, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *, bool on) {
        if (on)
            targetChanged();
    });
}

void ExportPanel::addChoices(QVBoxLayout *column)
{
    for (const Channel channel : allChannels)
        m_channel->addItem(exportSentences::channel(channel), channelKey(channel));
    m_channel->setAccessibleName(tr("How they will be written to"));
    column->addWidget(m_channel);
    column->addWidget(m_columns);
    m_fixedColumns->setWordWrap(true);
    column->addWidget(m_fixedColumns);
    column->addWidget(m_internal);
    m_internal->setToolTip(tr("Takes everybody, whatever they have consented to. The register says so."));
    fillColumns(exportFields());
    connect(m_channel, &QComboBox::activated, this, &ExportPanel::check);
    connect(m_internal, &QCheckBox::toggled, this, &ExportPanel::targetChanged);
}

void ExportPanel::addCheck(QVBoxLayout *column)
{
    column->addWidget(m_card);
    column->addWidget(m_message);
    setButtonTone(m_write, ButtonTone::Primary);
    column->addWidget(m_write);
    connectExport();
}

/// Those that are chosen stay so.
void ExportPanel::fillColumns(const QList<ExportField> &fields)
{
    QHash<QString, bool> chosen;
    const QList<QAction *> before = m_columns->menu() ? m_columns->menu()->actions() : QList<QAction *>();
    for (const QAction *action : before)
        chosen.insert(action->data().toString(), action->isChecked());
    if (m_columns->menu())
        m_columns->menu()->deleteLater();
    auto *menu = new QMenu(m_columns);
    for (const ExportField &field : fields) {
        QString name = field.own ? field.own->name : exportWord(field.label);
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setData(field.id);
        action->setProperty("internal", field.isInternal);
        action->setCheckable(true);
        action->setChecked(chosen.value(field.id, field.atFirst));
        connect(action, &QAction::toggled, this, &ExportPanel::targetChanged);
    }
    m_columns->setMenu(menu);
}

void ExportPanel::readOwnFields()
{
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, [&services] { return services.exports.fields(); },
        [this](const Result<QList<ExportField>> &fields) {
            if (!fields || *fields == m_fields)
                return;
            m_fields = *fields;
            fillColumns(m_fields);
        });
}

void ExportPanel::targetChanged()
{
    if (const QAbstractButton *chosen = m_targets->checkedButton())
        m_target = chosen->property("target").toString();
    const Exporter *exporter = m_workplace.services.exports.find(m_target);
    QStringList fixed;
    const std::optional<Channel> only = exporter ? exporter->onlyChannel() : std::nullopt;
    if (only)
        m_channel->setCurrentIndex(m_channel->findData(channelKey(*only)));
    m_channel->setEnabled(!only && !m_internal->isChecked());
    if (exporter) {
        const QList<ExportColumn> columns = exporter->fixedColumns();
        for (const ExportColumn &column : columns) {
            const QString header = exporter->isReadByPeople() ? exportWord(column.header) : column.header;
            if (!fixed.contains(header) && (!column.isInternal || m_internal->isChecked()))
                fixed << header;
        }
    }
    const QList<QAction *> fields = m_columns->menu()->actions();
    for (QAction *field : fields)
        field->setVisible(m_internal->isChecked() || !field->property("internal").toBool());
    m_columns->setVisible(fixed.isEmpty());
    m_fixedColumns->setVisible(!fixed.isEmpty());
    //: %1 is a list of column names
    m_fixedColumns->setText(tr("Columns: %1").arg(fixed.join(QStringLiteral(", "))));
    const ExportOptions now = options();
    m_columns->setText(tr("%Ln columns", nullptr, int(now.fields.size())));
    m_columns->setAccessibleName(tr("Columns of the file"));
    check();
}

ExportOptions ExportPanel::options() const
{
    ExportOptions options;
    options.target = m_target;
    options.channel = channelFromKey(m_channel->currentData().toString()).value_or(Channel::Email);
    options.internal = m_internal->isChecked();
    const QList<QAction *> actions = m_columns->menu()->actions();
    for (const QAction *action : actions) {
        if (action->isChecked() && action->isVisible())
            options.fields << action->data().toString();
    }
    const Services &services = m_workplace.services;
    addWords(options, *services.exports.find(m_target), services.shop.settings());
    options.what = m_name;
    options.condition = m_text;
    return options;
}

void ExportPanel::setPeople(const std::optional<QList<qint64>> &people)
{
    m_people = people;
    if (!people)
        m_inFile = 0;
    check();
}

void ExportPanel::setSegment(const QString &name, const QString &text)
{
    const bool isOther = m_name != name || m_text != text;
    m_name = name;
    m_text = text;
    if (isOther)
        readRegister();
}

bool ExportPanel::canWrite() const
{
    return m_people && m_inFile > 0 && !m_export->isWriting() && !options().fields.isEmpty();
}

void ExportPanel::check()
{
    m_write->setEnabled(canWrite());
    m_write->setText(tr("Write %1").arg(fileName()));
    if (!m_people) {
        m_latest.drop();
        clearLines();
        m_card->hide();
        Q_EMIT counted(std::nullopt);
        return;
    }
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, m_latest,
        [&services, people = *m_people, options = options()] {
            return services.exports.check(people, options);
        },
        [this](const Result<ExportCheck> &check) {
            m_inFile = check ? check->people : 0;
            m_write->setEnabled(canWrite());
            if (!check) {
                Q_EMIT counted(std::nullopt);
                return m_message->say(check.error());
            }
            m_message->clear();
            show(*check);
            Q_EMIT counted(check->people);
        });
}

void ExportPanel::clearLines()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = nullptr;
}

TextLabel *ExportPanel::addLine(const QString &text, const QList<qint64> &people, const QString &what)
{
    QString rich = text.toHtmlEscaped();
    if (!people.isEmpty())
        //: %1 is a sentence such as "9 have no e-mail address"; what follows is a link
        rich = tr("%1: %2").arg(rich, QStringLiteral("<a href=\"show\">%1</a>").arg(tr("show them")));
    auto *label = new TextLabel(rich, TextSize::Body,
                                people.isEmpty() ? TextLabel::Ink::Text : TextLabel::Ink::Secondary);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(label, &QLabel::linkActivated, this,
            [this, people, what] { Q_EMIT peopleRequested(people, what); });
    m_lines->layout()->addWidget(label);
    return label;
}

void ExportPanel::show(const ExportCheck &check)
{
    clearLines();
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const ExportOptions now = options();
    addLine(exportSentences::people(check, now.channel, now.internal));
    for (const auto reason : {LeftOutReason::NoAddress, LeftOutReason::NoConsent, LeftOutReason::Withdrawn}) {
        const QList<qint64> &people = check.leftOut.of(reason);
        const QString words = exportSentences::leftOut(reason, now.channel, people.size());
        if (!people.isEmpty())
            addLine(words, people, words);
    }
    if (!check.wrong.isEmpty()) {
        QList<qint64> people;
        for (const WrongAddress &wrong : check.wrong)
            people.append(wrong.customer.value);
        const QString words = exportSentences::wrongAddresses(now.channel, check.wrong.size());
        addLine(words, people, words);
    }
    if (!now.internal && check.leftOut.withdrawn.isEmpty() && check.asked > 0)
        addLine(exportSentences::nobodySaidNo(now.channel))->setInk(TextLabel::Ink::Accent);
    m_card->body()->addWidget(m_lines);
    m_card->show();
}

QString ExportPanel::fileName() const
{
    const QString name = safe(m_name);
    const Exporter *exporter = m_workplace.services.exports.find(m_target);
    return (name.isEmpty() ? tr("people") : name) + u'.' +
           (exporter ? exporter->suffix() : QStringLiteral("csv"));
}

void ExportPanel::askAndWrite()
{
    if (canWrite())
        m_export->askAndWrite(*m_people, options(), fileName());
}

void ExportPanel::write(const QString &path)
{
    if (!canWrite())
        return;
    m_export->write(*m_people, options(), path);
    m_write->setEnabled(false);
}

void ExportPanel::connectExport()
{
    connect(m_write, &QPushButton::clicked, this, &ExportPanel::askAndWrite);
    connect(m_export, &PeopleExport::failed, m_message, qOverload<const Error &>(&InlineMessage::say));
    connect(m_export, &PeopleExport::written, this, [this](const QString &path, qint64 people) {
        m_message->clear();
        readRegister();
        Q_EMIT written(path, people);
    });
    connect(m_export, &PeopleExport::ended, this, [this] { m_write->setEnabled(canWrite()); });
}

void ExportPanel::readRegister()
{
    readOwnFields();
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, m_latestFormer,
        [&services, name = m_name, text = m_text] {
            return services.exports.registered(name, text, formerShown);
        },
        [this](const Result<QList<ExportRecord>> &records) {
            if (records)
                showRegister(*records);
        });
}

QString ExportPanel::targetName(const QString &id) const
{
    const Exporter *exporter = m_workplace.services.exports.find(id);
    return exporter ? exportWord(exporter->label()) : id;
}

void ExportPanel::showRegister(const QList<ExportRecord> &records)
{
    while (QLayoutItem *item = m_former->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &text) {
        auto *label = new TextLabel(text, TextSize::Body, TextLabel::Ink::Secondary);
        label->setWordWrap(true);
        m_former->addWidget(label);
    };
    for (const ExportRecord &record : records) {
        QStringList lines{exportSentences::former(record, targetName(record.target), m_workplace.formats),
                          record.name(), m_workplace.formats.isolate(record.fileName)};
        lines.removeAll(QString());
        add(lines.join(u'\n'));
    }
    if (records.isEmpty())
        add(tr("Nothing yet. What is exported stands here, with its day and number of people."));
}

} // namespace tefter
