// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PersonalDataActions.h"

#include "core/base/Formats.h"
#include "core/exchange/csv/OutputFile.h"
#include "core/registry/Services.h"
#include "ui/common/DocumentsFolder.h"
#include "ui/common/FactLine.h"
#include "ui/common/FileChoice.h"
#include "ui/common/FileName.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/Navigator.h"
#include "ui/customers/PersonSheet.h"
#include "ui/print/Paper.h"
#include "ui/print/SheetPainter.h"

#include <QJsonDocument>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListsNamed = 10;

} // namespace

PersonalDataActions::PersonalDataActions(const Workplace &workplace, QWidget *parent)
    : QObject(parent)
    , m_workplace(workplace)
{
}

QWidget *PersonalDataActions::window() const
{
    return static_cast<QWidget *>(parent())->window();
}

template <class Use>
void PersonalDataActions::withSheet(CustomerId person, Use use)
{
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this,
        [&services, person, language = m_workplace.formats.language()]() -> Result<Sheet> {
            const auto data = services.personalData.collect(person);
            if (!data)
                return failure(data.error());
            const ShopSettings settings = services.shop.settings();
            const Formats formats(language, dayCalendarFromId(settings.calendar));
            const PersonSheet page(*data, settings, formats);
            const Day today = services.shop.clock().today();
            return Sheet{page.html(today), page.sheet(today),
                         QJsonDocument(jsonOf(*data, settings)).toJson()};
        },
        [this, use](const Result<Sheet> &sheet) {
            if (!sheet)
                return MessageDialog::tell(sheet.error(), window());
            use(*sheet);
        });
}

bool PersonalDataActions::paint(const PrintSheet &page, QPagedPaintDevice &device) const
{
    return paper::paintPages(device,
                             [&](QSizeF size) { return SheetPainter(page, m_workplace.formats, size); });
}

void PersonalDataActions::print(CustomerId person, const QString &name)
{
    withSheet(person, [this, name](const Sheet &sheet) {
        paper::print(name, window(), [&](QPagedPaintDevice &device) { return paint(sheet.page, device); });
    });
}

void PersonalDataActions::save(CustomerId person, const QString &name)
{
    const QString path = fileChoice::toSave(
        window(), tr("Where to write the file"),
        QDir(documentsFolder()).filePath(fileNameOf(name) + u".pdf"_s),
        QStringList{tr("PDF (*.pdf)"), tr("Page for a browser (*.html)"), tr("Data for a machine (*.json)")}
            .join(u";;"_s));
    if (path.isEmpty())
        return;
    withSheet(person, [this, path, name](const Sheet &sheet) {
        const auto write = [&]() -> Result<void> {
            if (path.endsWith(u".html"_s, Qt::CaseInsensitive))
                return writeFile(path, sheet.html.toUtf8());
            if (path.endsWith(u".json"_s, Qt::CaseInsensitive))
                return writeFile(path, sheet.json);
            return paper::savePdf(path, name,
                                  [&](QPagedPaintDevice &device) { return paint(sheet.page, device); });
        };
        const Result<void> written = write();
        if (!written)
            return MessageDialog::tell(written.error(), window());
        m_workplace.navigator.announce(
            tr("Everything about %1 is in “%2”.").arg(name, QDir::toNativeSeparators(path)));
    });
}

void PersonalDataActions::askErasure(CustomerId person, const QString &name)
{
    Services &services = m_workplace.services;
    services.shop.jobs().read(
        this, [&services, person] { return services.personalData.preview(person); },
        [this, person, name](const Result<PersonErased> &preview) {
            if (!preview)
                return MessageDialog::tell(preview.error(), window());
            QStringList said{tr("Name, phones, addresses, consents, notes and every trace in the history go. "
                                "This cannot be undone.")};
            if (preview->documents > 0)
                said << tr("%Ln documents stay for their sums, without a name.", nullptr,
                           int(preview->documents));
            said << afterwards(*preview);
            said.removeAll(QString());
            if (MessageDialog::ask(tr("Erase %1 for good?").arg(name), said.join(u"\n\n"_s),
                                   tr("Erase for good"), window(), true))
                erase(person);
        });
}

void PersonalDataActions::erase(CustomerId person)
{
    Services &services = m_workplace.services;
    services.shop.jobs().write(
        this, [&services, person] { return services.personalData.erase(person); },
        [this](const Result<PersonErased> &erased) {
            if (!erased)
                return MessageDialog::tell(erased.error(), window());
            const QString left = afterwards(*erased);
            if (left.isEmpty())
                m_workplace.navigator.announce(tr("The person was erased."));
            else
                MessageDialog::inform(tr("The person was erased"), left, window());
        });
}

QString PersonalDataActions::afterwards(const PersonErased &erased) const
{
    QStringList said;
    if (!erased.exports.isEmpty()) {
        QStringList lists{tr("They are in %Ln lists that were handed on. Tell whoever has them:", nullptr,
                             int(erased.exports.size()))};
        for (const ExportRecord &record :
             erased.exports.first(qMin<qsizetype>(mostListsNamed, erased.exports.size())))
            lists << u"• "_s + factLine({record.name(),
                                         m_workplace.formats.day(Day(record.at.toLocalTime().date()))});
        said << lists.join(u'\n');
    }
    if (erased.backups > 0)
        said << tr("%Ln backups made before still hold the person. They go with time, or delete them in the "
                   "folder of the backups.",
                   nullptr, int(erased.backups));
    return said.join(u"\n\n"_s);
}

} // namespace tefter
