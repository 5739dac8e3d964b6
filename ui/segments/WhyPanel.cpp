// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/WhyPanel.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/Icons.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Margins.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"
#include "ui/segments/SegmentSentences.h"
#include "ui/segments/SuggestingEdit.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int offered = 12;
constexpr int indent = 20;

struct Answer
{
    Result<Explanation> why = failure(Cause::Internal);
    QString name;
};

} // namespace

WhyPanel::WhyPanel(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_search(new SuggestingEdit)
    , m_answer(new TextLabel({}, TextSize::Body, TextLabel::Ink::Text, true))
    , m_message(new InlineMessage)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto *title =
        new TextLabel(tr("Why is somebody in it, or not?"), TextSize::Body, TextLabel::Ink::Secondary);
    m_search->setPlaceholderText(tr("Find a person"));
    m_search->setAccessibleName(tr("Find a person to explain"));
    m_search->addAction(icon(QStringLiteral("search"), IconInk::Secondary), QLineEdit::LeadingPosition);
    m_search->setAsk([this](const QString &typed) { search(typed); });
    head->addWidget(title);
    head->addWidget(m_search, 1);
    body()->addLayout(head);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::RichText);
    m_answer->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    body()->addWidget(m_answer);
    body()->addWidget(m_message);
    m_answer->hide();
    connect(m_search, &SuggestingEdit::edited, this, &WhyPanel::choose);
    connect(m_answer, &QLabel::linkActivated, this, [this] { m_workplace.navigator.open(m_person); });
}

QWidget *WhyPanel::searchField() const
{
    return m_search;
}

void WhyPanel::search(const QString &typed)
{
    Services &services = m_workplace.services;
    const Language language = m_workplace.formats.language();
    services.shop.jobs().read(
        this, m_search->latest(),
        [&services, typed, language] {
            QList<Literal> people;
            const auto hits = services.customerSearch.find(typed, offered);
            if (!hits)
                return people;
            QList<qint64> ids;
            for (const SearchIndex::Hit &hit : *hits)
                ids.append(hit.id);
            const auto names = services.customerList.names(ids, language);
            for (const qint64 id : std::as_const(ids)) {
                if (names)
                    people.append(Literal::reference(id, names->value(id)));
            }
            return people;
        },
        [this](const QList<Literal> &people) { m_search->suggest(people); });
}

void WhyPanel::choose()
{
    const auto chosen = m_search->literal();
    if (chosen && chosen->record > 0)
        showPerson(CustomerId{chosen->record});
}

void WhyPanel::showPerson(CustomerId person)
{
    m_person = person;
    ask();
}

void WhyPanel::setSegment(const std::optional<SegmentNode> &node)
{
    m_node = node;
    if (m_person.isValid())
        ask();
}

void WhyPanel::ask()
{
    if (!m_node) {
        clearLines();
        return;
    }
    Services &services = m_workplace.services;
    const Language language = m_workplace.formats.language();
    services.shop.jobs().read(
        this, m_latest,
        [&services, node = *m_node, person = m_person, language] {
            Answer answer{services.segments.explain(node, person), {}};
            if (const auto names = services.customerList.names({person.value}, language))
                answer.name = names->value(person.value);
            return answer;
        },
        [this](const Answer &answer) {
            clearLines();
            m_name = answer.name;
            if (!answer.why)
                return m_message->say(answer.why.error());
            show(*answer.why);
        });
}

void WhyPanel::clearLines()
{
    m_answer->hide();
    m_message->clear();
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
        m_lines = nullptr;
    }
}

void WhyPanel::show(const Explanation &why)
{
    const QString name = QStringLiteral("<a href=\"person\">%1</a>").arg(m_name.toHtmlEscaped());
    //: %1 is the name of a person
    m_answer->setText(why.holds ? tr("%1 is in the segment.").arg(name)
                                : tr("%1 is not in the segment.").arg(name));
    m_answer->show();
    m_figures.clear();
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::xs);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    if (why.node.kind == SegmentNode::Kind::All) {
        for (const Explanation &child : why.children)
            addLine(child, 0);
    } else {
        addLine(why, 0);
    }
    body()->addWidget(m_lines);
}

void WhyPanel::addLine(const Explanation &part, int depth)
{
    constexpr int markSide = 16;
    auto *grid = static_cast<QGridLayout *>(m_lines->layout());
    const int row = grid->rowCount();
    const Currency currency = m_workplace.services.shop.settings().currency;
    auto *mark = new QLabel;
    const auto draw = [mark, holds = part.holds] {
        mark->setPixmap(iconPixmap(holds ? QStringLiteral("check") : QStringLiteral("close"), markSide,
                                   holds ? colors().accent : colors().bad, mark->devicePixelRatioF()));
    };
    draw();
    connect(&Theme::instance(), &Theme::changed, mark, draw);
    mark->setAccessibleName(part.holds ? tr("true") : tr("not true"));
    const QString words =
        part.node.kind == SegmentNode::Kind::Leaf
            ? segmentSentences::condition(part.node.condition, m_workplace.services.criteria,
                                          m_workplace.formats, currency)
            : segmentSentences::groupWords(part.node.kind);
    auto *condition = new TextLabel(words);
    condition->setContentsMargins(readingMargins(depth * indent, 0, 0, 0));
    condition->setWordWrap(true);
    // Several conditions on the same figures show them once.
    const QString figures = segmentSentences::facts(part.facts, m_workplace.formats, currency);
    const bool isSaid = figures == std::exchange(m_figures, figures);
    auto *own = new TextLabel(isSaid ? QString() : figures, TextSize::Body, TextLabel::Ink::Secondary);
    own->setWordWrap(true);
    grid->addWidget(mark, row, 0, Qt::AlignTop);
    grid->addWidget(condition, row, 1, Qt::AlignTop);
    grid->addWidget(own, row, 2, Qt::AlignTop);
    for (const Explanation &child : part.children)
        addLine(child, depth + 1);
}

} // namespace tefter
