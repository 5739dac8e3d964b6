// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CallList.h"

#include "core/base/Formats.h"
#include "core/customers/PhoneNumber.h"
#include "core/registry/Services.h"
#include "ui/customers/CustomerWords.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The words on the paper.
struct CallListSheet
{
    Q_DECLARE_TR_FUNCTIONS(CallListSheet)
};

/// Paints line after line, and begins a new page where one is full.
class SheetPainter
{
public:
    SheetPainter(QPagedPaintDevice &device, const CallList &list, const Formats &formats)
        : m_device(device)
        , m_list(list)
        , m_formats(formats)
        , m_painter(&device)
        , m_rightToLeft(formats.isRightToLeft())
        , m_page(m_painter.viewport())
        , m_unit(device.logicalDpiY() / 72.0)
    {
        // The share of the width for name, phone, reason, and room for what they said.
        const double shares[] = {0.24, 0.2, 0.3, 0.26};
        double x = 0;
        for (const double share : shares) {
            m_columns.append(QRectF(x, 0, share * m_page.width() - 8 * m_unit, 0));
            x += share * m_page.width();
        }
    }

    int paint()
    {
        begin();
        for (const CallLine &line : m_list.lines)
            paintLine(line);
        foot();
        return m_pages;
    }

private:
    QFont font(double points, bool heavy = false) const
    {
        QFont result;
        result.setPointSizeF(points);
        result.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
        return result;
    }

    int alignment() const
    {
        return static_cast<int>(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop |
               Qt::TextWordWrap;
    }

    QRectF place(int column, double height) const
    {
        QRectF rect(m_columns[column].left(), m_y, m_columns[column].width(), height);
        if (m_rightToLeft)
            rect.moveLeft(m_page.width() - rect.right());
        return rect;
    }

    double heightOf(int column, const QString &text) const
    {
        const QRectF room(0, 0, m_columns[column].width(), m_page.height());
        return m_painter.fontMetrics().boundingRect(room.toRect(), alignment(), text).height();
    }

    void begin()
    {
        ++m_pages;
        m_y = 0;
        m_painter.setPen(Qt::black);
        m_painter.setFont(font(16, true));
        const QRectF head(0, m_y, m_page.width(), 24 * m_unit);
        m_painter.drawText(head, alignment(), m_list.title);
        m_y += 26 * m_unit;
        m_painter.setFont(font(9));
        m_painter.drawText(QRectF(0, m_y, m_page.width(), 14 * m_unit), alignment(), m_list.subtitle);
        m_y += 24 * m_unit;
        m_painter.setFont(font(9, true));
        const QStringList heads{CallListSheet::tr("Name"), CallListSheet::tr("Phone"),
                                //: why to call somebody
                                CallListSheet::tr("Reason"),
                                //: empty room on paper for what was said in a call
                                CallListSheet::tr("What they said")};
        for (int i = 0; i < heads.size(); ++i)
            m_painter.drawText(place(i, 14 * m_unit), alignment(), heads[i]);
        m_y += 16 * m_unit;
        rule(1.0);
        m_y += 5 * m_unit;
        m_painter.setFont(font(9.5));
    }

    void rule(double width)
    {
        m_painter.setPen(QPen(QColor(0x93, 0xa0, 0xa4), width * m_unit / 2));
        m_painter.drawLine(QPointF(0, m_y), QPointF(m_page.width(), m_y));
        m_painter.setPen(Qt::black);
    }

    void foot()
    {
        m_painter.setFont(font(8));
        const QRectF room(0, m_page.height() - 12 * m_unit, m_page.width(), 12 * m_unit);
        //: at the foot of a printed page; %1 is its number
        m_painter.drawText(room, Qt::AlignHCenter | Qt::AlignBottom,
                           CallListSheet::tr("Page %1").arg(m_formats.number(m_pages)));
    }

    void paintLine(const CallLine &line)
    {
        const QStringList texts{line.name, line.phones.join(u'\n'), line.reason};
        double height = 24 * m_unit;
        for (int i = 0; i < texts.size(); ++i)
            height = qMax(height, heightOf(i, texts[i]) + 2 * m_unit);
        const double usable = m_page.height() - 18 * m_unit;
        if (m_y + height > usable) {
            foot();
            m_device.newPage();
            begin();
        }
        for (int i = 0; i < texts.size(); ++i)
            m_painter.drawText(place(i, height), alignment(), texts[i]);
        m_y += height;
        rule(0.5);
        m_y += 5 * m_unit;
    }

    QPagedPaintDevice &m_device;
    const CallList &m_list;
    const Formats &m_formats;
    QPainter m_painter;
    bool m_rightToLeft;
    QRect m_page;
    double m_unit; ///< a typographic point in the device's own dots
    QList<QRectF> m_columns;
    double m_y = 0;
    int m_pages = 0;
};

} // namespace

Result<CallList> readCallList(Services &services, const QList<CustomerId> &people, const Formats &formats)
{
    const auto no = services.consents.withdrawnFrom(Channel::Phone);
    if (!no)
        return failure(no.error());
    const auto customers = services.customers.findAll(people);
    if (!customers)
        return failure(customers.error());
    QList<qint64> ids;
    for (const CustomerId id : people)
        ids << id.value;
    const auto rows = services.customerList.rows(ids, formats.language());
    if (!rows)
        return failure(rows.error());
    const ShopSettings settings = services.shop.settings();
    const Day today = services.shop.clock().today();
    CallList list;
    list.title = CallListSheet::tr("Call list");
    list.subtitle = settings.name + u" · "_s + formats.day(today);
    for (const Customer &c : *customers) {
        if (no->contains(c.id)) {
            ++list.saidNo;
            continue;
        }
        if (c.phones.isEmpty()) {
            ++list.withoutPhone;
            continue;
        }
        const CustomerListRow row = rows->value(c.id.value);
        CallLine line{row.name, {}, CustomerWords::habit(row.figures, row.rhythm, today, formats)};
        for (const Phone &phone : c.phones)
            line.phones << formats.isolate(PhoneNumber::international(phone.number, settings.country));
        list.lines.append(line);
    }
    return list;
}

int paintCallList(QPagedPaintDevice &device, const CallList &list, const Formats &formats)
{
    return SheetPainter(device, list, formats).paint();
}

} // namespace tefter
