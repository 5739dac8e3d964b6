// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormDialog.h"

#include "tests/support/Catch.h"
#include "ui/common/MessageDialog.h"
#include "ui/customers/TagEditor.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace tefter;

namespace {

/// A form with one field of each kind.
struct Form : FormDialog
{
    Form()
    {
        auto *column = new QVBoxLayout(this);
        for (QWidget *one :
             std::initializer_list<QWidget *>{line, empty, text, combo, first, second, list, tags})
            column->addWidget(one);
        combo->addItems({QStringLiteral("sale"), QStringLiteral("return")});
        first->setChecked(true);
        list->addItems({QStringLiteral("tea"), QStringLiteral("soap")});
        tags->setTags({QStringLiteral("gold")});
        show();
    }
    void fillLateWith(const QString &words)
    {
        fillLate([&] { line->setText(words); });
    }

    QLineEdit *line = new QLineEdit(QStringLiteral("Maria"));
    QLineEdit *empty = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    QComboBox *combo = new QComboBox;
    QCheckBox *first = new QCheckBox, *second = new QCheckBox;
    QListWidget *list = new QListWidget;
    TagEditor *tags = new TagEditor;
};

/// Presses Esc in the form and this button in the question that comes, if one comes; whether one came.
bool escAnswered(Form &form, const QString &answer)
{
    bool wasAsked = false;
    QTimer::singleShot(0, &form, [&] {
        auto *question = qobject_cast<MessageDialog *>(QApplication::activeModalWidget());
        if (!question)
            return;
        wasAsked = true;
        const auto buttons = question->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            if (button->text() == answer)
                return QTest::mouseClick(button, Qt::LeftButton);
        FAIL_CHECK("no such answer");
        question->reject();
    });
    QTest::keyClick(&form, Qt::Key_Escape);
    QApplication::processEvents();
    return wasAsked;
}

} // namespace

TEST_CASE("a form that nobody has touched closes at once", "[ui][common]")
{
    Form form;
    CHECK_FALSE(form.isTouched());
    // Neither a row in a list nor blanks are something entered.
    form.list->setCurrentRow(1);
    form.empty->setText(QStringLiteral("  "));
    CHECK_FALSE(form.isTouched());
    CHECK_FALSE(escAnswered(form, {}));
    CHECK_FALSE(form.isVisible());
}

TEST_CASE("a form asks before it drops what was entered", "[ui][common]")
{
    Form form;
    QTest::keyClicks(form.line, QStringLiteral("x"));
    CHECK(escAnswered(form, QStringLiteral("Go on editing")));
    CHECK(form.isVisible());
    CHECK(form.line->text() == QStringLiteral("Mariax"));
    // The cross of the window asks as well.
    QTimer::singleShot(0, &form, [] { QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape); });
    form.close();
    CHECK(form.isVisible());
    CHECK(escAnswered(form, QStringLiteral("Do not save")));
    CHECK_FALSE(form.isVisible());
    CHECK(form.result() == QDialog::Rejected);
}

TEST_CASE("a form sees a change in a field of any kind", "[ui][common]")
{
    Form form;
    SECTION("lines of text")
    {
        form.text->setPlainText(QStringLiteral("no"));
        CHECK(form.isTouched());
        form.text->clear();
    }
    SECTION("a choice")
    {
        form.combo->setCurrentIndex(1);
        CHECK(form.isTouched());
        form.combo->setCurrentIndex(0);
    }
    SECTION("one mark in the place of another")
    {
        form.first->setChecked(false);
        form.second->setChecked(true);
        CHECK(form.isTouched());
        form.first->setChecked(true);
        form.second->setChecked(false);
    }
    SECTION("tags")
    {
        form.tags->setTags({QStringLiteral("gold"), QStringLiteral("organic")});
        CHECK(form.isTouched());
        form.tags->setTags({QStringLiteral("gold")});
    }
    SECTION("a row that is added, once something is typed in it")
    {
        auto *country = new QComboBox;
        country->addItem(QStringLiteral("Greece"));
        auto *street = new QLineEdit;
        form.layout()->addWidget(country);
        form.layout()->addWidget(street);
        CHECK_FALSE(form.isTouched());
        street->setText(QStringLiteral("Ermou 1"));
        CHECK(form.isTouched());
        delete street;
    }
    CHECK_FALSE(form.isTouched());
    delete form.line;
    CHECK(form.isTouched());
}

TEST_CASE("what a form is filled with late was not entered by anybody", "[ui][common]")
{
    Form form;
    form.fillLateWith(QStringLiteral("Anna"));
    CHECK_FALSE(form.isTouched());
    form.empty->setText(QStringLiteral("x"));
    form.fillLateWith(QStringLiteral("Jan"));
    CHECK(form.isTouched());
}

TEST_CASE("a form is no higher than the screen", "[ui][common]")
{
    FormDialog dialog;
    dialog.resize(600, 5000);
    dialog.show();
    CHECK(dialog.height() < dialog.screen()->availableSize().height());
    CHECK(dialog.width() == 600);
}

TEST_CASE("a person without tags has the field for a new one where the first tag would stand",
          "[ui][customers]")
{
    TagEditor editor;
    editor.resize(300, 40);
    editor.setTags({QStringLiteral("regular")});
    editor.show();
    const auto *field = editor.findChild<QLineEdit *>();
    REQUIRE(QTest::qWaitFor([&] { return field->x() > 0; }));
    editor.setTags({});
    CHECK(QTest::qWaitFor([&] { return field->x() == 0; }));
}
