// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/AddressLabelExporter.h"

#include "core/base/Formats.h"
#include "core/exchange/PostalLines.h"
#include "ui/print/LabelSheet.h"
#include "ui/print/Paper.h"

#include <QFileInfo>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Gathers the addresses, and paints them when all are there.
class AddressLabelWriter : public TableWriter
{
public:
    using TableWriter::cell;

    AddressLabelWriter(QString path, const ShopSettings &settings, LabelLayout layout, int copies, int used)
        : m_path(std::move(path))
        , m_settings(settings)
        , m_layout(std::move(layout))
        , m_copies(copies)
        , m_used(used)
    {
    }

    void cell(std::string_view utf8) override
    {
        m_cells << QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).simplified();
    }
    void number(std::string_view ascii) override { cell(ascii); }
    void endRow() override
    {
        const PostalAddress address{m_cells.value(0), m_cells.value(1), m_cells.value(2),
                                    m_cells.value(3), m_cells.value(4), m_cells.value(5)};
        m_cells.clear();
        const Language language = languageFromCode(m_settings.language).value_or(Language::English);
        const Formats formats(language);
        const bool isAbroad = !address.country.isEmpty() && address.country != m_settings.country;
        QStringList lines = postalLines(address, m_settings.country);
        Label label;
        label.name = lines.takeFirst();
        for (const QString &line : std::as_const(lines))
            label.lines << (isAbroad ? line : formats.localDigits(line));
        if (isAbroad)
            label.lines << countryName(address.country, language).toUpper();
        m_labels << label;
    }
    Result<void> finish() override
    {
        const LabelSheet sheet(m_labels, m_layout, m_copies, m_used);
        return paper::savePdf(
            m_path, QFileInfo(m_path).completeBaseName(),
            [&](QPagedPaintDevice &device) {
                return paper::paintPages(device, [&](QSizeF) { return sheet; });
            },
            m_layout.pageLayout());
    }

private:
    QString m_path;
    ShopSettings m_settings;
    LabelLayout m_layout;
    int m_copies;
    int m_used;
    QStringList m_cells;
    QList<Label> m_labels;
};

} // namespace

AddressLabelExporter::AddressLabelExporter(LabelLayout layout, int copies, int used)
    : m_layout(std::move(layout))
    , m_copies(copies)
    , m_used(used)
{
}

QString AddressLabelExporter::label() const
{
    return QStringLiteral(QT_TRANSLATE_NOOP("export", "Address labels (PDF)"));
}

QList<ExportColumn> AddressLabelExporter::fixedColumns() const
{
    return {{u"Name"_s, u"name"_s}, {u"Street"_s, u"street"_s}, {u"Postcode"_s, u"postcode"_s},
            {u"City"_s, u"city"_s}, {u"Region"_s, u"region"_s}, {u"Country"_s, u"country"_s}};
}

Result<std::unique_ptr<TableWriter>> AddressLabelExporter::open(const QString &path,
                                                                const QList<ExportColumn> &,
                                                                const ShopSettings &settings) const
{
    return std::make_unique<AddressLabelWriter>(path, settings, m_layout, m_copies, m_used);
}

} // namespace tefter
