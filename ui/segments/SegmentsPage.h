// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/SegmentService.h"
#include "core/shop/Jobs.h"
#include "ui/common/Page.h"
#include "ui/common/Workplace.h"

#include <QTimer>

namespace tefter {

class ExportPanel;
class SegmentEditor;
class SegmentHeader;
class SegmentPeople;
class WhyPanel;

/// Segments: who they are for, how many that is now, why somebody is in one or not, and the export.
class SegmentsPage : public Page
{
    Q_OBJECT
public:
    explicit SegmentsPage(const Workplace &workplace, QWidget *parent = nullptr);
    ~SegmentsPage() override;

    QString title() const override;
    void refresh() override;
    QVariantMap state() const override;
    void restore(const QVariantMap &state) override;
    void showRecord(qint64 id) override;
    QList<QAction *> actions() override;
    QWidget *firstFocus() override;
    QWidget *searchField() override;
    QList<PageDialog> dialogs() override;
    QList<PageScene> scenes() override;

    /// Saves under the present name, or asks for one where there is none.
    void save();
    void saveAs(const QString &name);

private:
    struct Counted;

    void build();
    void readSegments();
    void setSegments(const QList<Segment> &segments);
    void open(const Segment &segment);
    void openNew();
    void askInCharge();
    void showHead();
    bool isChanged() const;
    void edited();
    void count();
    void counted(const SegmentNode &segment, const Counted &result);
    void notCounted(bool hasCondition);
    void showExport(std::optional<qint64> people);
    void store(const Segment &segment, const QString &done);
    void copy();
    void rename();
    void remove();
    QString freeName(const QString &wanted) const;
    QString currentName() const;

    const Workplace m_workplace;
    QList<Segment> m_segments;
    Segment m_current;
    QString m_savedText; ///< as the editor prints it
    QVariantMap m_waiting;
    SegmentId m_waitingRecord;
    bool m_isLoaded = false;
    SegmentHeader *m_header;
    SegmentEditor *m_editor;
    SegmentPeople *m_people;
    WhyPanel *m_why;
    ExportPanel *m_export;
    QAction *m_new;
    QAction *m_exportAction;
    QTimer m_countSoon{this};
    Latest m_latest;
};

} // namespace tefter
