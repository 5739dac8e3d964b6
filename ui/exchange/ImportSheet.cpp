// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/ImportSheet.h"

#include "core/base/Formats.h"
#include "core/exchange/csv/ValueReader.h"
#include "ui/common/ButtonTone.h"
#include "ui/common/Chip.h"
#include "ui/common/TableCard.h"
#include "ui/common/TextLabel.h"
#include "ui/exchange/ImportFixed.h"
#include "ui/exchange/ImportModels.h"
#include "ui/exchange/ImportSentences.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tefter {

namespace {

constexpr int columnWidth = 168;
constexpr int widestColumn = 240;

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    return layout;
}

TextLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Body, TextLabel::Ink::Secondary);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

ImportSheet::ImportSheet(const ImportService &imports, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_formats(formats)
    , m_kinds(new QButtonGroup(this))
    , m_textual(new QWidget)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_sheetRow(new QWidget)
    , m_sheets(new QComboBox)
    , m_hasHeader(new QCheckBox(tr("The first line names the columns")))
    , m_how(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_table(new QTableView)
    , m_model(new ImportPreviewModel(formats, this))
    , m_notTaken(new TextLabel({}, TextSize::Small, TextLabel::Ink::Secondary))
    , m_fixed(new ImportFixed)
    , m_presetLabel(new TextLabel(tr("Kept columns"), TextSize::Body, TextLabel::Ink::Secondary))
    , m_presets(new QComboBox)
    , m_presetName(new QLineEdit)
    , m_keep(new QPushButton(tr("Keep these columns")))
    , m_decimalQuestion(new TextLabel)
    , m_decimal(new QComboBox)
    , m_dayQuestion(new TextLabel)
    , m_days(new QComboBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(kindRow());
    layout->addWidget(fileRow());
    m_how->setWordWrap(true);
    layout->addWidget(m_how);
    m_table->setModel(m_model);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAccessibleName(tr("The first lines of the file"));
    m_table->setShowGrid(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setMinimumHeight(6 * space::rowHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(space::rowHeight);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->horizontalHeader()->setHighlightSections(false);
    layout->addWidget(new TableCard(m_table), 1);
    m_notTaken->setWordWrap(true);
    layout->addWidget(m_notTaken);
    layout->addWidget(questionRows());
    layout->addWidget(m_fixed);
    layout->addWidget(presetRow());
    connect(m_fixed, &ImportFixed::changed, this, &ImportSheet::columnsChanged);
}

QWidget *ImportSheet::kindRow()
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowIn(row);
    layout->addWidget(new TextLabel(tr("The lines are"), TextSize::Body, TextLabel::Ink::Secondary));
    for (const auto &importer : m_imports.importers()) {
        auto *chip = new Chip(importLabel(importer->label()));
        chip->setObjectName(importer->id());
        m_kinds->addButton(chip);
        layout->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, one = importer.get()] {
            if (m_importer == one)
                return;
            m_importer = one;
            Q_EMIT rereadRequested();
        });
    }
    layout->addStretch(1);
    return row;
}

QWidget *ImportSheet::fileRow()
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowIn(row);
    const QStringList encodings = offeredEncodings();
    for (const QString &encoding : encodings)
        m_encoding->addItem(m_formats.isolate(encoding), encoding);
    const std::initializer_list<std::pair<char, QString>> separators{
        {',', tr("comma")}, {';', tr("semicolon")}, {'\t', tr("tab")}, {'|', tr("bar |")}};
    for (const auto &[sign, name] : separators)
        m_separator->addItem(name, QChar::fromLatin1(sign));
    QHBoxLayout *textual = rowIn(m_textual);
    textual->addWidget(labelFor(m_encoding, tr("Encoding")));
    textual->addWidget(m_encoding);
    textual->addSpacing(space::s);
    //: what stands between the columns of a file
    textual->addWidget(labelFor(m_separator, tr("Separator")));
    textual->addWidget(m_separator);
    textual->addSpacing(space::s);
    layout->addWidget(m_textual);
    QHBoxLayout *sheets = rowIn(m_sheetRow);
    //: one of the tables of a spreadsheet
    sheets->addWidget(labelFor(m_sheets, tr("Sheet")));
    sheets->addWidget(m_sheets);
    sheets->addSpacing(space::s);
    layout->addWidget(m_sheetRow);
    layout->addWidget(m_hasHeader);
    layout->addStretch(1);
    const auto reread = [this] {
        if (!m_isFilling)
            Q_EMIT rereadRequested();
    };
    connect(m_encoding, &QComboBox::currentIndexChanged, this, reread);
    connect(m_separator, &QComboBox::currentIndexChanged, this, reread);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, reread);
    connect(m_hasHeader, &QCheckBox::toggled, this, reread);
    return row;
}

QWidget *ImportSheet::questionRows()
{
    auto *rows = new QWidget;
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    for (const auto &[question, answer] :
         {std::pair(m_decimalQuestion, m_decimal), std::pair(m_dayQuestion, m_days)}) {
        auto *row = new QHBoxLayout;
        question->setBuddy(answer);
        row->addWidget(question);
        row->addWidget(answer);
        row->addStretch(1);
        layout->addLayout(row);
        connect(answer, &QComboBox::currentIndexChanged, this, &ImportSheet::columnsChanged);
    }
    return rows;
}

QWidget *ImportSheet::presetRow()
{
    auto *row = new QWidget;
    QHBoxLayout *layout = rowIn(row);
    m_presetLabel->setBuddy(m_presets);
    m_presets->setAccessibleName(m_presetLabel->text());
    layout->addWidget(m_presetLabel);
    layout->addWidget(m_presets);
    m_presetName->setPlaceholderText(tr("Name"));
    m_presetName->setAccessibleName(tr("Name for these columns"));
    m_presetName->setMinimumWidth(columnWidth);
    setButtonTone(m_keep, ButtonTone::Quiet);
    m_keep->setEnabled(false);
    layout->addWidget(m_presetName);
    layout->addWidget(m_keep);
    layout->addStretch(1);
    connect(m_presets, &QComboBox::activated, this,
            [this] { Q_EMIT presetChosen(m_presets->currentData().toString()); });
    connect(m_presetName, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    const auto keep = [this] {
        if (m_keep->isEnabled())
            Q_EMIT presetNamed(m_presetName->text().trimmed());
    };
    connect(m_presetName, &QLineEdit::returnPressed, this, keep);
    connect(m_keep, &QPushButton::clicked, this, keep);
    return row;
}

void ImportSheet::showPresets(const QStringList &names, const QString &current)
{
    m_presets->clear();
    m_presets->addItem(tr("– as found –"), QString());
    for (const QString &name : names)
        m_presets->addItem(name, name);
    m_presets->setCurrentIndex(qMax(0, m_presets->findData(current)));
    m_presetLabel->setVisible(m_presets->count() > 1);
    m_presets->setVisible(m_presets->count() > 1);
}

void ImportSheet::show(const ImportOptions &options, const ImportPreview &preview)
{
    m_isFilling = true;
    m_preview = preview;
    m_importer = m_imports.find(options.importer);
    const QList<QAbstractButton *> kinds = m_kinds->buttons();
    for (QAbstractButton *kind : kinds)
        kind->setChecked(kind->objectName() == options.importer);
    if (m_encoding->findData(preview.encoding) < 0)
        m_encoding->addItem(m_formats.isolate(preview.encoding), preview.encoding);
    m_encoding->setCurrentIndex(m_encoding->findData(preview.encoding));
    m_separator->setCurrentIndex(m_separator->findData(QChar::fromLatin1(preview.dialect.separator)));
    m_hasHeader->setChecked(preview.dialect.hasHeader);
    showFormat(options);
    m_how->setText(howText());
    m_model->setPreview(shownHeader(), preview.rows);
    fillFields();
    showNotTaken();
    m_fixed->show(preview.fields, preview.fixed);
    showPresets(preview.presets, options.preset);
    showQuestions(preview);
    m_isFilling = false;
    Q_EMIT columnsChanged();
}

/// A spreadsheet leaves open only whether its first row names the columns, cards leave nothing.
void ImportSheet::showFormat(const ImportOptions &options)
{
    const bool isText = m_preview.format == u"csv";
    m_textual->setVisible(isText);
    m_hasHeader->setVisible(isText || m_preview.format == u"xlsx");
    m_sheets->clear();
    m_sheets->addItems(m_preview.sheets);
    m_sheets->setCurrentIndex(m_sheets->findText(m_preview.sheet));
    m_sheetRow->setVisible(m_sheets->count() > 1);
    m_encoding->setEnabled(isText && !options.path.isEmpty());
}

QString ImportSheet::howText() const
{
    QString how;
    if (m_preview.format == u"vcard")
        how = tr("These are cards of an address book; what they hold is known.");
    else if (m_preview.remembered)
        how = tr("The columns are taken as they were the last time.");
    else if (!m_preview.program.isEmpty())
        //: %1 is the name of a program for e-shops
        how = tr("This is an export of %1; its columns are known.").arg(m_formats.isolate(m_preview.program));
    else if (m_preview.columns.isEmpty())
        how = tr("Say above each column what it holds.");
    else
        how = tr("The columns were guessed from their names. Please look them over.");
    QStringList sentences{how};
    for (const ImportNote &note : m_preview.notes)
        sentences << importNote(note);
    return sentences.join(u'\n');
}

/// The columns of cards have the names of our fields, in the language of the window.
QStringList ImportSheet::shownHeader() const
{
    if (m_preview.format != u"vcard")
        return m_preview.header;
    QStringList header;
    const QList<ImportField> &fields = m_preview.fields;
    for (const QString &id : m_preview.header) {
        const auto field = std::find_if(fields.cbegin(), fields.cend(),
                                        [&](const ImportField &one) { return one.id == id; });
        header << (field == fields.cend() ? id : importLabel(*field));
    }
    return header;
}

void ImportSheet::fillFields()
{
    m_fields.clear();
    const QList<ImportField> &fields = m_preview.fields;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        auto *choice = new QComboBox;
        choice->addItem(tr("– not taken –"), QString());
        for (const ImportField &field : fields)
            choice->addItem(importLabel(field), field.id);
        choice->setAccessibleName(tr("What the column “%1” holds").arg(shownHeader().value(column)));
        choice->setCurrentIndex(qMax(0, choice->findData(m_preview.columns.key(column))));
        choice->setMaxVisibleItems(26);
        connect(choice, &QComboBox::currentIndexChanged, this, [this, column] { columnChosen(column); });
        m_fields.append(choice);
        m_table->setIndexWidget(m_model->index(0, column), choice);
        m_table->setColumnWidth(column, qBound(columnWidth, choice->sizeHint().width(), widestColumn));
    }
}

/// A field is held by one column: another one that held it lets it go.
void ImportSheet::columnChosen(int column)
{
    const QString field = m_fields.at(column)->currentData().toString();
    for (int other = 0; other < m_fields.size(); ++other) {
        if (other != column && !field.isEmpty() && m_fields.at(other)->currentData().toString() == field)
            m_fields.at(other)->setCurrentIndex(0);
    }
    if (m_isFilling)
        return;
    showNotTaken();
    Q_EMIT columnsChanged();
}

/// The columns that hold something in the rows on view, and go into no field.
void ImportSheet::showNotTaken()
{
    QStringList columns;
    for (int column = 0; column < m_fields.size(); ++column) {
        const bool isFull =
            std::any_of(m_preview.rows.cbegin(), m_preview.rows.cend(),
                        [column](const QStringList &row) { return !row.value(column).trimmed().isEmpty(); });
        if (isFull && m_fields.at(column)->currentData().toString().isEmpty())
            columns << m_formats.isolate(shownHeader().value(column));
    }
    m_notTaken->setText(columns.isEmpty() ? QString() : columnsNotTaken(columns));
    m_notTaken->setVisible(!columns.isEmpty());
}

/// Whether a column of this field holds days, or numbers.
bool ImportSheet::holds(const QString &field, bool days) const
{
    const auto found = std::find_if(m_preview.fields.cbegin(), m_preview.fields.cend(),
                                    [&](const ImportField &one) { return one.id == field; });
    if (found == m_preview.fields.cend())
        return false;
    if (found->own)
        return found->own->kind == (days ? OwnFieldKind::Date : OwnFieldKind::Number);
    return days ? m_importer->isDay(field) : m_importer->isNumber(field);
}

/// The first cell that the question is about.
QString ImportSheet::example(bool wantsDay) const
{
    for (int column = 0; column < m_fields.size(); ++column) {
        if (!holds(m_fields.at(column)->currentData().toString(), wantsDay))
            continue;
        for (const QStringList &row : m_preview.rows) {
            const QString cell = row.value(column).trimmed();
            if (wantsDay ? readDay(cell.toStdString(), {DayOrder::DayFirst}).has_value() &&
                               readDay(cell.toStdString(), {DayOrder::MonthFirst}).has_value()
                         : cell.contains(u'.') || cell.contains(u','))
                return cell;
        }
    }
    return {};
}

void ImportSheet::showQuestions(const ImportPreview &preview)
{
    m_decimal->clear();
    m_days->clear();
    const QString number = example(false);
    const bool asksDecimal = preview.decimalIsAmbiguous && !number.isEmpty();
    const auto readAs = [&](NumberStyle style) {
        const auto value = readDecimal(number.toStdString(), style, 6);
        return value ? m_formats.decimal(*value, 6) : number;
    };
    if (asksDecimal) {
        m_decimalQuestion->setText(tr("How much is %1 in this file?").arg(m_formats.isolate(number)));
        for (const char sign : {'.', ','})
            m_decimal->addItem(readAs({sign, sign == '.' ? ',' : '.'}), QChar::fromLatin1(sign));
        m_decimal->setCurrentIndex(preview.style.decimal == ',' ? 1 : 0);
        m_decimal->setAccessibleName(m_decimalQuestion->text());
    }
    const QString day = example(true);
    const bool asksDays = preview.dayOrderIsAmbiguous && !day.isEmpty();
    if (asksDays) {
        m_dayQuestion->setText(tr("Which day is %1 in this file?").arg(m_formats.isolate(day)));
        for (const auto &[order, id] :
             {std::pair(DayOrder::DayFirst, "dmy"), std::pair(DayOrder::MonthFirst, "mdy")}) {
            const auto read = readDay(day.toStdString(), {order});
            m_days->addItem(read ? m_formats.day(*read) : day, QString::fromLatin1(id));
        }
        m_days->setCurrentIndex(qMax(0, m_days->findData(preview.style.dayOrder)));
        m_days->setAccessibleName(m_dayQuestion->text());
    }
    m_decimalQuestion->setVisible(asksDecimal);
    m_decimal->setVisible(asksDecimal);
    m_dayQuestion->setVisible(asksDays);
    m_days->setVisible(asksDays);
}

int ImportSheet::columnOfField(const QString &field) const
{
    for (int column = 0; column < m_fields.size(); ++column) {
        if (m_fields.at(column)->currentData().toString() == field)
            return column;
    }
    return -1;
}

void ImportSheet::apply(ImportOptions &options) const
{
    if (!m_importer)
        return;
    options.importer = m_importer->id();
    options.csv.encoding = m_preview.format == u"csv" ? m_encoding->currentData().toString() : QString();
    if (m_sheets->count() > 1)
        options.sheet = m_sheets->currentText();
    CsvDialect dialect = m_preview.dialect;
    dialect.separator = m_separator->currentData().toChar().toLatin1();
    dialect.hasHeader = m_hasHeader->isChecked();
    options.csv.dialect = dialect;
    options.columns.clear();
    const QList<ImportField> &fields = m_preview.fields;
    for (const ImportField &field : fields) {
        if (const int column = columnOfField(field.id); column >= 0)
            options.columns.insert(field.id, column);
    }
    options.fixed = m_fixed->values();
    options.style = {};
    if (m_decimal->count() > 0)
        options.style.decimal = m_decimal->currentData().toChar().toLatin1();
    if (m_days->count() > 0)
        options.style.dayOrder = m_days->currentData().toString();
}

QString ImportSheet::missing() const
{
    if (!m_importer)
        return {};
    QHash<QString, int> columns;
    const QList<ImportField> &fields = m_preview.fields;
    for (const ImportField &field : fields)
        columns.insert(field.id, columnOfField(field.id));
    const QHash<QString, QString> fixed = m_fixed->values();
    for (auto it = fixed.cbegin(); it != fixed.cend(); ++it)
        columns.insert(it.key(), 0);
    const QList<QStringList> missing = missingFields(*m_importer, columns);
    if (missing.isEmpty())
        return {};
    for (const ImportField &field : fields) {
        if (field.id == missing.first().first())
            return tr("Still missing: the column with “%1”.").arg(importLabel(field));
    }
    return {};
}

QWidget *ImportSheet::firstFocus() const
{
    return m_fields.value(0);
}

} // namespace tefter
