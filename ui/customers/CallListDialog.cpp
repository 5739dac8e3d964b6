// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CallListDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FormLayout.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/Navigator.h"
#include "ui/common/TextLabel.h"
#include "ui/print/ReportPrinter.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int callListWidth = 480;

int asListCount(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

} // namespace

CallListDialog::CallListDialog(const Workplace &workplace, const QList<CustomerId> &people, QWidget *parent)
    : QDialog(parent)
    , m_workplace(workplace)
    , m_count(new TextLabel({}, TextSize::Body))
    , m_leftOut(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_title(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_fault(new InlineMessage)
    , m_pdf(new QPushButton(tr("Save as PDF…")))
    , m_print(new QPushButton(tr("Print…")))
{
    auto *layout = new DialogColumn(this, tr("Call list"), callListWidth);
    layout->addWidget(m_count);
    m_leftOut->setWordWrap(true);
    m_leftOut->hide();
    layout->addWidget(m_leftOut);
    auto *form = new FormLayout;
    form->addRow(tr("Title"), m_title);
    m_reason->setPlaceholderText(tr("Leave empty to print how each of them comes"));
    m_reason->setMinimumWidth(m_reason->fontMetrics().horizontalAdvance(m_reason->placeholderText()) + 24);
    //: why to call people
    form->addRow(tr("Reason"), m_reason);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    auto *buttons = new DialogFoot(this, m_print);
    buttons->addBeforeMain(m_pdf);
    layout->addLayout(buttons);
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    connect(m_pdf, &QPushButton::clicked, this, &CallListDialog::askForPdf);
    connect(m_print, &QPushButton::clicked, this, &CallListDialog::print);

    Services *services = &m_workplace.services;
    services->shop.jobs().read(
        this,
        [services, people, language = m_workplace.formats.language()] {
            const auto calendar = dayCalendarFromId(services->shop.settings().calendar);
            return readCallList(*services, people, Formats(language, calendar));
        },
        [this](const Result<CallList> &list) {
            if (!list)
                return m_fault->say(list.error());
            show(*list);
        });
}

void CallListDialog::show(const CallList &list)
{
    m_list = list;
    m_title->setText(list.title);
    m_count->setText(tr("%Ln people to call", nullptr, asListCount(list.lines.size())));
    QStringList leftOut;
    if (list.withoutPhone > 0)
        leftOut << tr("%Ln without a phone are left out.", nullptr, asListCount(list.withoutPhone));
    if (list.saidNo > 0)
        leftOut << tr("%Ln who said no to calls are left out.", nullptr, asListCount(list.saidNo));
    m_leftOut->setText(leftOut.join(u' '));
    m_leftOut->setVisible(!leftOut.isEmpty());
    m_pdf->setEnabled(!list.lines.isEmpty());
    m_print->setEnabled(!list.lines.isEmpty());
}

CallList CallListDialog::wanted() const
{
    CallList list = m_list;
    list.title = m_title->text().trimmed();
    const QString reason = m_reason->text().trimmed();
    for (CallLine &line : list.lines)
        line.reason = reason.isEmpty() ? line.reason : reason;
    return list;
}

void CallListDialog::print()
{
    if (!ReportPrinter(m_workplace.formats).print(callListDocument(wanted()), this))
        return;
    m_workplace.navigator.announce(tr("The call list was sent to the printer"));
    accept();
}

void CallListDialog::askForPdf()
{
    const QString path =
        fileChoice::toSave(this, tr("Save the call list"),
                           QDir(documentsFolder()).filePath(tr("Call list") + u".pdf"_s), tr("PDF (*.pdf)"));
    if (!path.isEmpty())
        writePdf(path);
}

void CallListDialog::writePdf(const QString &path)
{
    const auto saved = ReportPrinter(m_workplace.formats).savePdf(callListDocument(wanted()), path);
    if (!saved)
        return m_fault->say(saved.error());
    m_workplace.navigator.announce(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace tefter
