// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileList.h"

#include "core/base/Formats.h"
#include "ui/common/ConsentWords.h"
#include "ui/common/FactLine.h"
#include "ui/common/Icons.h"
#include "ui/common/Isolate.h"
#include "ui/common/MoreButton.h"
#include "ui/common/RowKeys.h"
#include "ui/common/SizeWords.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// A name that can be clicked.
class NameToOpen : public TextLabel
{
public:
    NameToOpen(const QString &name, std::function<void()> opened)
        : TextLabel(name, TextSize::Body, Ink::Accent)
        , m_opened(std::move(opened))
    {
        setElided(true);
        setTextFormat(Qt::PlainText);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
            m_opened();
    }

private:
    std::function<void()> m_opened;
};

} // namespace

FileList::FileList(const Formats &formats, bool offersPhoto, QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_offersPhoto(offersPhoto)
    , m_grid(new QGridLayout)
    , m_keys(new RowKeys(this))
    , m_none(new TextLabel(tr("No files yet. Drop them on this page, or add them."), TextSize::Small,
                           TextLabel::Ink::Faint))
    , m_add(new QPushButton(icon(u"plus"_s), tr("Add files…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 1);
    column->addLayout(m_grid);
    setButtonTone(m_add, ButtonTone::Quiet);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    setAccessibleName(tr("Files"));
    connect(m_add, &QPushButton::clicked, this, &FileList::addRequested);
}

void FileList::setFiles(const QList<RecordFile> &files, const QList<Consent> &proofs)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QList<Line> lines;
    for (const RecordFile &file : files) {
        if (file.role == FileRole::File)
            lines.append({file.content, file.name,
                          factLine({sizeText(file.size, m_formats), m_formats.day(file.addedOn)}), file.id});
    }
    for (const Consent &consent : proofs)
        lines.append({consent.proof, consent.proofName,
                      //: a paper that proves consent: %1 is a channel, such as e-mail
                      factLine({tr("Consent: %1").arg(ConsentWords::channel(consent.channel)),
                                m_formats.day(consent.day)}),
                      RecordFileId()});
    QList<QWidget *> buttons;
    for (const Line &line : std::as_const(lines))
        buttons.append(addLine(static_cast<int>(buttons.size()), line));
    m_keys->setRows(buttons);
    m_none->setVisible(lines.isEmpty());
}

QWidget *FileList::addLine(int row, const Line &line)
{
    auto *name = new NameToOpen(isolatedCode(line.name, m_formats),
                                [this, line] { Q_EMIT openRequested(line.content, line.name); });
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(new TextLabel(line.details, TextSize::Small, TextLabel::Ink::Secondary), row, 1,
                      Qt::AlignTrailing | Qt::AlignVCenter);
    auto *more = new MoreButton([this, line](QMenu &menu) { fillMenu(menu, line); });
    //: %1 is the name of a file
    more->setAccessibleName(tr("What can be done with %1").arg(isolatedCode(line.name)));
    m_grid->addWidget(more, row, 2);
    return more;
}

void FileList::fillMenu(QMenu &menu, const Line &line)
{
    menu.addAction(icon(u"file"_s), tr("Open"), this,
                   [this, line] { Q_EMIT openRequested(line.content, line.name); });
    menu.addAction(icon(u"export"_s), tr("Save as…"), this,
                   [this, line] { Q_EMIT saveRequested(line.content, line.name); });
    if (!line.file.isValid())
        return;
    if (m_offersPhoto)
        menu.addAction(icon(u"picture"_s), tr("Make it the photo"), this,
                       [this, line] { Q_EMIT photoRequested(line.content, line.name); });
    menu.addSeparator();
    menu.addAction(icon(u"trash"_s), tr("Remove"), this,
                   [this, line] { Q_EMIT removalRequested(line.file); });
}

} // namespace tefter
