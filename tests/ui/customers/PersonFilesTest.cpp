// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "tests/support/Pictures.h"
#include "tests/ui/PageFixture.h"
#include "ui/common/Avatar.h"
#include "ui/common/FileList.h"
#include "ui/common/ListTable.h"
#include "ui/common/MessageDialog.h"
#include "ui/customers/ConsentDialog.h"
#include "ui/customers/ConsentList.h"
#include "ui/customers/CustomerListModel.h"
#include "ui/customers/PersonPanel.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTimer>

using namespace tefter;
using namespace tefter::test;
using namespace Qt::StringLiterals;

namespace {

/// One person in the book, shown beside the list.
struct OnePerson : PageFixture<CustomersPage, CustomerListModel>
{
    void showPerson()
    {
        Customer one;
        one.givenName = u"Anna"_s;
        one.familyName = u"Nagy"_s;
        anna = *services.customers.create(one);
        showPage();
        // As the window does.
        QObject::connect(&file.shop(), &Shop::changed, page.get(), [this] { page->refresh(); });
        REQUIRE(rowsBecome(1));
        child<ListTable>()->selectRow(0);
        REQUIRE(QTest::qWaitFor([&] { return panel()->facts().customer.id == anna; }));
    }
    PersonPanel *panel() const { return child<PersonPanel>(); }
    QString onDisk(const QString &name, const QByteArray &bytes)
    {
        QFile made(file.inFolder(name));
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(bytes);
        return made.fileName();
    }
    static void drop(QWidget *on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &enter);
        CHECK(enter.isAccepted());
        QDropEvent drop(QPointF(on->rect().center()), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(on, &drop);
    }
    bool filesBecome(int count)
    {
        return QTest::qWaitFor([&] { return panel()->facts().files.size() == count; });
    }

    CustomerId anna;
};

} // namespace

TEST_CASE("files dropped on a person are kept, listed, and taken away again", "[ui][files]")
{
    OnePerson p;
    p.showPerson();
    CHECK(p.says(u"No files yet. Drop them on this page, or add them."_s));
    OnePerson::drop(p.panel(), {p.onDisk(u"sizes.txt"_s, "shoes 38"), p.onDisk(u"order.pdf"_s, "an order")});
    REQUIRE(p.filesBecome(2));
    CHECK(p.says(u"sizes.txt"_s));
    CHECK(p.says(u"1 KB"_s));
    CHECK_FALSE(showsText(p.page.get(), u"No files yet."_s));
    press(p.child<FileList>(), u"What can be done with sizes.txt"_s);
    choose(u"Remove"_s);
    REQUIRE(p.filesBecome(1));
    REQUIRE(p.file->undo());
    REQUIRE(p.filesBecome(2));
}

TEST_CASE("what cannot be kept is told with its reason, and the rest is kept", "[ui][files]")
{
    OnePerson p;
    p.showPerson();
    QString told;
    QTimer closing;
    QObject::connect(&closing, &QTimer::timeout, [&] {
        if (auto *box = qobject_cast<MessageDialog *>(QApplication::activeModalWidget())) {
            told = box->windowTitle() + u' ' + box->accessibleDescription();
            box->reject();
        }
    });
    closing.start(20);
    OnePerson::drop(p.panel(), {p.onDisk(u"good.txt"_s, "good"), p.onDisk(u"empty.txt"_s, {})});
    REQUIRE(p.filesBecome(1));
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told.contains(u"The file “empty.txt” is empty."));
    told.clear();
    OnePerson::drop(p.child<Avatar>(), {p.onDisk(u"face.jpg"_s, "no face at all")});
    REQUIRE(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    CHECK(told.contains(u"“face.jpg” is no picture, or it is damaged."));
    CHECK(p.panel()->facts().photo.isNull());
}

TEST_CASE("a picture dropped on the initials becomes the photo", "[ui][files]")
{
    OnePerson p;
    p.showPerson();
    auto *avatar = p.child<Avatar>();
    CHECK(avatar->accessibleName() == u"Photo of Nagy, Anna"_s);
    OnePerson::drop(avatar, {p.onDisk(u"face.png"_s, png(200))});
    REQUIRE(QTest::qWaitFor([&] { return !p.panel()->facts().photo.isNull(); }));
    CHECK(p.panel()->facts().photo.pixelColor(90, 90).red() > 180);
    // The photo is not among the files.
    CHECK(p.says(u"No files yet."_s));
    QTest::mouseClick(avatar, Qt::LeftButton);
    choose(u"Remove the photo"_s);
    REQUIRE(QTest::qWaitFor([&] { return p.panel()->facts().photo.isNull(); }));
    CHECK(p.panel()->facts().files.isEmpty());
}

TEST_CASE("the paper of a consent is attached in its dialog and listed with the files",
          "[ui][files][consent]")
{
    OnePerson p;
    p.showPerson();
    const QList<PageDialog> dialogs = p.page->dialogs();
    const auto consent = std::find_if(dialogs.begin(), dialogs.end(),
                                      [](const PageDialog &one) { return one.id == u"consent"; });
    REQUIRE(consent != dialogs.end());
    const std::unique_ptr<QWidget> made(consent->make());
    auto *dialog = qobject_cast<ConsentDialog *>(made.get());
    dialog->show();
    Q_EMIT dialog->proofChosen(p.file.inFolder(u"gone.pdf"_s));
    REQUIRE(QTest::qWaitFor([&] { return showsText(dialog, u"There is no file"_s); }));
    Q_EMIT dialog->proofChosen(p.onDisk(u"form.pdf"_s, "signed"));
    REQUIRE(QTest::qWaitFor([&] { return dialog->proof().has_value(); }));
    CHECK(showsText(dialog, u"form.pdf"_s));
    CHECK(dialog->isTouched());
    dialog->accept();
    REQUIRE(QTest::qWaitFor([&] { return p.panel()->facts().proofs.size() == 1; }));
    CHECK(p.says(u"Consent: E-mail"_s));
    // Nothing is opened on the computer of whoever runs the tests.
    QObject::disconnect(p.child<ConsentList>(), &ConsentList::proofRequested, nullptr, nullptr);
    QSignalSpy opened(p.child<ConsentList>(), &ConsentList::proofRequested);
    press(p.child<ConsentList>(), u"Open the proof: form.pdf"_s);
    CHECK(opened.count() == 1);
    CHECK(opened.first().last() == u"form.pdf"_s);
}
