// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Tour.h"

#include "app/SampleFile.h"
#include "app/SearchSources.h"
#include "app/ShopParts.h"
#include "core/base/PersonName.h"
#include "core/registry/Services.h"
#include "core/sample/SampleCsv.h"
#include "ui/common/ErrorSentences.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/ShopView.h"
#include "ui/shell/WelcomePage.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QSettings>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1360, 860);
constexpr int importedLines = 60;
constexpr qsizetype enteredTwice = 3;
constexpr qsizetype paperSize = 240'000;

/// Somebody's head and shoulders.
QByteArray drawnPhoto()
{
    constexpr int side = 240;
    QImage photo(side, side, QImage::Format_RGB32);
    photo.fill(QColor(0xc9, 0xdd, 0xd6));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x4a, 0x33, 0x2a));
    painter.drawEllipse(QRect(68, 34, 104, 128));
    painter.setBrush(QColor(0x2f, 0x6f, 0x8f));
    painter.drawEllipse(QRect(30, 170, 180, 160));
    painter.setBrush(QColor(0xe8, 0xbf, 0xa0));
    painter.drawRect(QRect(104, 140, 32, 44));
    painter.drawEllipse(QRect(80, 56, 80, 104));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    photo.save(&buffer, "PNG");
    return bytes;
}

} // namespace

Tour::Tour(Language language)
    : m_language(language)
    , m_formats(language)
{
    m_translators.install(language);
    QLocale::setDefault(localeOf(language));
    QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft : Qt::LeftToRight);
    Theme::instance().setFonts();
}

Tour::~Tour()
{
    m_shop.reset();
    m_newShop.reset();
}

Result<void> Tour::prepare(const QString &folder)
{
    const QDir place(folder);
    // What is painted depends on nothing that somebody has drawn or chosen on this computer.
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, place.filePath(u"settings"_s));
    const QString code = languageCode(m_language);
    auto sample = openSampleShop(m_language, QCoreApplication::translate("WindowApplication", "Sample shop"),
                                 place.filePath(code + u".tefter"_s), shopParts());
    if (!sample)
        return failure(sample.error());
    m_shop = std::move(*sample);
    (void)m_shop->backUp();
    m_shop->closeConnection();
    m_services = std::make_unique<Services>(*m_shop, paintedExporters());
    if (const auto entered = enterTwice(); !entered)
        return entered;
    if (const auto given = giveFiles(); !given)
        return given;

    const NewShop wanted = newShopIn(usualCountry(m_language), m_language, m_shop->settings().name);
    auto fresh = Shop::create(place.filePath(code + u"-new.tefter"_s), wanted, shopParts());
    if (!fresh)
        return failure(fresh.error());
    m_newShop = std::move(*fresh);
    m_newShop->closeConnection();
    m_newServices = std::make_unique<Services>(*m_newShop, paintedExporters());

    m_importFile = place.filePath(code + u".csv"_s);
    return writeImport();
}

/// Some of the sample shop once more, so that there are duplicates to be found.
Result<void> Tour::enterTwice()
{
    const auto people = m_services->customerList.ids({}, {}, m_language);
    if (!people)
        return failure(people.error());
    for (const qint64 id : people->mid(0, enteredTwice)) {
        const auto known = m_services->customers.find(CustomerId{id});
        if (!known)
            return failure(known.error());
        Customer again;
        again.kind = known->kind;
        again.name = fullName(known->nameParts(), m_language).toUpper();
        again.addresses = known->addresses;
        again.phones = known->phones.first(qMin<qsizetype>(1, known->phones.size()));
        again.birthday = known->birthday;
        if (const auto created = m_services->customers.create(again); !created)
            return failure(created.error());
    }
    m_shop->closeConnection();
    return {};
}

/// A photo, files and the paper of a consent for who stands first in the list.
Result<void> Tour::giveFiles()
{
    const auto people = m_services->customerList.ids({}, {CustomerColumn::LastVisit, true}, m_language);
    if (!people || people->isEmpty())
        return people ? Result<void>() : failure(people.error());
    const CustomerId first{people->first()};
    const FileService &files = m_services->files;
    QByteArray paper("%PDF-1.4\n");
    paper.resize(paperSize, ' ');
    const auto given = files.setPhoto(first, {u"photo.png"_s, drawnPhoto()});
    if (!given)
        return failure(given.error());
    for (const QString &name : {u"order.pdf"_s, u"shelf.jpg"_s}) {
        if (const auto kept = files.attach(first, LooseFile{name, paper + name.toUtf8()}); !kept)
            return failure(kept.error());
    }
    const Consent yes{Channel::Email, ConsentState::Given, m_shop->clock().today().plusDays(-3), {}, {}};
    const auto said = m_services->consents.record({first}, {yes}, LooseFile{u"scan.pdf"_s, paper});
    m_shop->closeConnection();
    return said ? Result<void>() : failure(said.error());
}

/// Sales as an e-shop would write them, and lines at the end that nobody can take.
Result<void> Tour::writeImport()
{
    SampleOptions options;
    options.language = m_language;
    options.seed = 2;
    options.customers = 12;
    options.lines = importedLines;
    options.lastDay = m_shop->clock().today();
    Progress silent;
    if (const auto written = writeSalesCsv(m_importFile, options, silent); !written)
        return failure(written.error());
    QFile file(m_importFile);
    if (!file.open(QIODevice::ReadWrite))
        return failure(Cause::CannotWrite, {m_importFile, file.errorString()});
    // Numbers that the sample shop does not have.
    const QByteArray other = file.readAll().replace("\nS-", "\nW-");
    file.seek(0);
    file.write(other);
    file.write(
        "A-1,2026-13-45 10:00,T1,Tea,Tea,1,2.50,,,\r\nA-2,2026-01-15 10:00,T1,Tea,Tea,much,2.50,,,\r\n");
    return {};
}

void Tour::each(const TakeShown &take)
{
    welcome(take);
    newShop(take);
    filledShop(take);
}

void Tour::welcome(const TakeShown &take)
{
    WelcomePage page(m_language, {{m_shop->path(), m_shop->settings().name}});
    page.resize(windowSize);
    page.show();
    QCoreApplication::processEvents();
    take(u"welcome"_s, page);
    const Error error{Cause::NotAShopFile, {QDir::toNativeSeparators(m_importFile)}, {}};
    page.say(sentence(error) + u'\n' + whatToDo(error));
    QCoreApplication::processEvents();
    take(u"welcome-refused"_s, page);
    page.say({});
    page.restore({{u"form"_s, true}});
    QCoreApplication::processEvents();
    take(u"welcome-new"_s, page);
}

void Tour::newShop(const TakeShown &take)
{
    ShopView view(*m_newShop, *m_newServices, m_formats);
    view.resize(windowSize);
    view.show();
    PageWalk(*m_newServices, view).pages(u"new-shop-"_s, take);
}

void Tour::filledShop(const TakeShown &take)
{
    ShopView view(*m_shop, *m_services, m_formats);
    const QList<SearchProvider> sources = searchSources(*m_services, view, m_formats);
    for (const SearchProvider &source : sources)
        view.addSearchProvider(source);
    view.resize(windowSize);
    view.show();
    PageWalk(*m_services, view).each(take);
    import(view, take);
}

void Tour::import(ShopView &view, const TakeShown &take)
{
    const QString id = u"import"_s;
    view.openPage(id, {{u"path"_s, m_importFile}});
    auto *next = view.page(id)->findChild<QPushButton *>(u"next"_s);
    for (const QString &step : {u"columns"_s, u"rules"_s, u"trial"_s, u"done"_s}) {
        PageWalk::settle(*m_shop);
        take(id + u'-' + step, view);
        next->click();
    }
    m_shop->jobs().write(
        &view, [services = m_services.get()] { return services->imports.undo(); },
        [](const Result<BatchUndone> &) {});
    PageWalk::settle(*m_shop);
    take(id + u"-undone"_s, view);
}

} // namespace tefter
