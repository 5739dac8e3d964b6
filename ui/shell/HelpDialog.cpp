// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/HelpDialog.h"

#include "core/segments/Criterion.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(820, 560);
constexpr int topicsWidth = 220;

QString paragraphs(const QStringList &sentences)
{
    QString html;
    for (const QString &sentence : sentences)
        html += u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
    return html;
}

/// Left-to-right also in a mirrored window: the text of conditions is English. Isolated, as every code is.
QString code(const QString &text)
{
    return u"<p dir=\"ltr\" style=\"margin-top:0\"><code>\u2066%1\u2069</code></p>"_s.arg(
        text.toHtmlEscaped());
}

QString conditionsHtml(const CriterionList &criteria)
{
    QString html;
    QString group;
    for (const auto &criterion : criteria.all()) {
        const auto label = [](const QString &key) {
            return QCoreApplication::translate("criterion", key.toUtf8().constData()).toHtmlEscaped();
        };
        if (criterion->group() != group) {
            group = criterion->group();
            html += u"<h3>%1</h3>"_s.arg(label(group));
        }
        html += u"<p style=\"margin-bottom:0\">%1</p>"_s.arg(label(criterion->label())) +
                code(criterion->example());
    }
    return html;
}

} // namespace

HelpDialog::HelpDialog(const CriterionList &criteria, QWidget *parent)
    : QDialog(parent)
    , m_topics(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    resize(usualSize);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(topicsWidth);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(space::xl);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);

    addTopic(tr("First steps"),
             paragraphs(
                 {tr("Everything of a shop is in one file. Copy it, and you have copied the shop."),
                  tr("Bring in what you have: Import takes a sales list, customers or products from a table "
                     "of any program, and every import can be taken back."),
                  tr("The list of customers shows who comes how often, and who has stopped coming. A segment "
                     "gathers people by what they did; export it, and you have the list to mail.")}));
    addTopic(
        tr("Keyboard"),
        paragraphs({tr("Ctrl+K finds people, products, documents, pages and commands."),
                    tr("Ctrl+Z takes back what you did last, step by step; Ctrl+Shift+Z does it again."),
                    tr("Alt+1, Alt+2 and so on go to the pages. Tab goes on, Enter opens, Esc closes.")}));
    addTopic(tr("Visits and rhythm"),
             paragraphs(
                 {tr("A visit is a day on which somebody bought. Returns and corrections are none."),
                  tr("The rhythm is the usual gap between two visits: the median, from three visits on. With "
                     "fewer visits Tefter says that they are too few to say."),
                  tr("Overdue means silent for longer than this person's own rhythm.")}));
    addTopic(
        tr("Consent"),
        paragraphs({tr("A mailing goes only to people who have said yes to that channel and have an address "
                       "for it. Who has said no is always left out, and counted."),
                    tr("Every yes and no is kept with its day, its wording and where it came from.")}));
    addTopic(
        tr("Backups"),
        paragraphs({tr("Tefter makes a checked copy once a day, and before it takes an import back. Settings "
                       "lists the copies; any of them can be restored."),
                    tr("“Copy the shop to…” makes a whole copy, on a stick for instance.")}));
    addTopic(
        tr("Conditions"),
        paragraphs({tr("A segment is also a text, the same in the window and on the command line. all( ), "
                       "any( ) and none( ) put conditions together. Each condition with an example:")}) +
            conditionsHtml(criteria));
    connect(m_topics, &QListWidget::currentItemChanged, this,
            [this](QListWidgetItem *topic) { m_text->setHtml(topic->data(Qt::UserRole).toString()); });
    m_topics->setCurrentRow(0);
}

void HelpDialog::addTopic(const QString &title, const QString &html)
{
    auto *topic = new QListWidgetItem(title, m_topics);
    topic->setData(Qt::UserRole, u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped()) + html);
}

} // namespace tefter
