// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FilesCard.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/common/InlineMessage.h"
#include "ui/common/NumberEdit.h"
#include "ui/common/SizeWords.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tefter {

namespace {

constexpr int largestWidth = 90;

} // namespace

FilesCard::FilesCard(const Workplace &workplace, QWidget *parent)
    : Card(parent)
    , m_workplace(workplace)
    , m_largest(new NumberEdit(workplace.formats))
    , m_room(new TextLabel({}, TextSize::Body, TextLabel::Ink::Secondary))
    , m_fault(new InlineMessage)
{
    body()->addWidget(sectionTitle(tr("Files")));
    auto *words =
        new TextLabel(tr("Photos, papers and proofs of consent are kept inside the shop file: every "
                         "backup and every copy has them."),
                      TextSize::Body, TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    body()->addWidget(words);
    m_largest->setRange(1, FileService::largestAllowed);
    m_largest->setFixedWidth(largestWidth);
    m_largest->setAccessibleName(tr("Largest file, in megabytes"));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(new TextLabel(tr("Largest file")));
    line->addWidget(m_largest);
    //: megabytes
    line->addWidget(new TextLabel(tr("MB")));
    line->addStretch(1);
    line->addWidget(m_room);
    body()->addLayout(line);
    body()->addWidget(m_fault);
    connect(m_largest, &QLineEdit::editingFinished, this, &FilesCard::save);
}

void FilesCard::refresh()
{
    struct Room
    {
        int largest = 0;
        qint64 size = 0;
    };
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [files = &m_workplace.services.files]() -> Result<Room> {
            const auto largest = files->largest();
            if (!largest)
                return failure(largest.error());
            const auto size = files->totalSize();
            if (!size)
                return failure(size.error());
            return Room{*largest, *size};
        },
        [this](const Result<Room> &room) {
            if (!room)
                return m_fault->say(room.error());
            if (room->largest != m_shown)
                m_largest->setValue(room->largest);
            m_shown = room->largest;
            m_room->setText(room->size == 0
                                ? tr("No files yet")
                                //: %1 is a size, such as 2.4 MB
                                : tr("They take %1 now").arg(sizeText(room->size, m_workplace.formats)));
        });
}

void FilesCard::save()
{
    const auto wanted = m_largest->value();
    if (!wanted)
        return m_fault->say(
            tr("From 1 to %1 MB.").arg(m_workplace.formats.number(FileService::largestAllowed)));
    if (*wanted == m_shown)
        return m_fault->clear();
    m_shown = static_cast<int>(*wanted);
    writeOrSay(
        m_workplace.services.shop.jobs(), m_fault,
        [files = &m_workplace.services.files, megabytes = m_shown] { return files->setLargest(megabytes); },
        [] {});
}

} // namespace tefter
