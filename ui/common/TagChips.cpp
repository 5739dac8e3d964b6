// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TagChips.h"

#include "ui/common/Badge.h"
#include "ui/common/FlowLayout.h"

namespace tefter {

TagChips::TagChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagChips::setTags(const QStringList &tags, Tone tone)
{
    QList<QPair<QString, Tone>> toned;
    for (const QString &tag : tags)
        toned.append({tag, tone});
    setTags(toned);
}

void TagChips::setTags(const QList<QPair<QString, Tone>> &tags)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList names;
    for (const auto &[name, tone] : tags) {
        m_flow->addWidget(new Badge(name, tone));
        names.append(name);
    }
    setAccessibleName(names.join(QStringLiteral(", ")));
    updateGeometry();
}

} // namespace tefter
