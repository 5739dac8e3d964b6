// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace tefter {

class EmptyState;

/// The side of a page that shows the record which is current, or says how to choose one or how many are
/// chosen. It reads the record off the window's thread; the subclass says what is read and how it looks.
class RecordPanel : public QWidget
{
    Q_OBJECT
public:
    /// What stands there while nothing is chosen.
    struct Words
    {
        QString icon;
        QString nothingChosen;
        QString howToChoose;
    };

    /// Shows this record; 0 shows how to choose one.
    void setRecord(qint64 id);
    qint64 record() const { return m_record; }
    /// Shows nothing: there is nothing to choose.
    void clear();
    /// Says how many records are chosen, in place of one.
    void showSeveral(const QString &howMany, const QString &sentence);
    bool isShowingSeveral() const { return m_isShowingSeveral; }
    /// Reads the same record again.
    void refresh();
    /// Opens the editor on the record shown.
    virtual void edit() = 0;

protected:
    RecordPanel(const Workplace &workplace, Words words, QWidget *parent);

    /// What shows the record; call one of them once.
    void setContent(QWidget *content);
    void setScrollingContent(QWidget *content, const QString &accessibleName);

    /// Asks for the record by ask().
    virtual void read() = 0;
    /// What can be done with the record besides what has a button.
    virtual void fillMenu(QMenu &menu) = 0;
    /// The button that opens this menu.
    QPushButton *makeMenuButton();

    /// `read` runs on a reader and gives a Result; `show` gets its value here.
    template <class Read, class Show>
    void ask(Read read, Show show)
    {
        jobs().read(this, m_latest, std::move(read),
                    [this, show = std::move(show), id = m_record](const auto &facts) {
                        if (!facts)
                            return fail(facts.error());
                        show(*facts);
                        showContent(id);
                    });
    }
    /// Whether the record that was chosen last is the one in sight.
    bool isShown() const { return m_record != 0 && m_shown == m_record; }

    Workplace m_workplace;

private:
    Jobs &jobs() const;
    void fail(const Error &error);
    void showNothing();
    void say(const QString &title, const QString &sentence);
    void showContent(qint64 id);

    Words m_words;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    QScrollArea *m_scroll = nullptr;
    qint64 m_record = 0;
    qint64 m_shown = 0;
    bool m_isShowingSeveral = false;
    Latest m_latest;
};

} // namespace tefter
