// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of segments can show, for pictures and for the test that looks for cut texts.
#include "ui/segments/SegmentsPage.h"

#include "core/registry/Services.h"
#include "ui/common/ListTable.h"
#include "ui/segments/ExportPanel.h"
#include "ui/segments/SegmentNameDialog.h"
#include "ui/segments/WhyPanel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype conditionsAtOnce = 8;

} // namespace

QList<PageDialog> SegmentsPage::dialogs()
{
    return {
        {u"name"_s, [this] { return new SegmentNameDialog(tr("Rename the segment"), currentName(), this); }}};
}

QList<PageScene> SegmentsPage::scenes()
{
    QList<PageScene> scenes{{u"why"_s, [this] {
                                 auto *people = findChild<ListTable *>();
                                 people->setCurrentIndex(people->model()->index(0, 0));
                                 findChild<QScrollArea *>()->ensureWidgetVisible(m_why);
                             }}};
    const QList<QPushButton *> buttons = m_export->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (const QString target = button->property("target").toString(); !target.isEmpty())
            scenes.append({u"export-"_s + target, [button] { button->click(); }});
    }
    auto *internal = m_export->findChild<QCheckBox *>();
    scenes.append({u"export-internal"_s, [internal] { internal->setChecked(true); }});
    QStringList examples;
    for (const auto &criterion : m_workplace.services.criteria.all())
        examples << criterion->example();
    for (qsizetype i = 0; i < examples.size(); i += conditionsAtOnce) {
        const QString some = examples.mid(i, conditionsAtOnce).join(u", "_s);
        scenes.append({u"conditions-%1"_s.arg(1 + i / conditionsAtOnce), [this, some] {
                           open({{}, {}, {}, u"none(any(%1))"_s.arg(some)});
                       }});
    }
    scenes.append({u"new"_s, [this] { openNew(); }});
    scenes.append({u"first"_s, [this, internal] {
                       internal->setChecked(false);
                       open(Segment(m_segments.first()));
                   }});
    return scenes;
}

} // namespace tefter
