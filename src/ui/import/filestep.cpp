#include "ui/import/filestep.h"

#include "app/files/encoding.h"
#include "ui/import/dropzone.h"
#include "ui/import/shapepreview.h"
#include "ui/widgets/errorline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbox.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

namespace zhike {
namespace {

constexpr int kMostRows = 1'000'000;
const QString kFolderKey = QStringLiteral("import/folder");

constexpr Encoding kEncodings[] = {Encoding::Utf8,    Encoding::Gb18030,     Encoding::Big5,  Encoding::Utf16Le,
                                   Encoding::Utf16Be, Encoding::Windows1252, Encoding::Latin1};

struct Delimiter {
    char character;
    const char* name;
};
constexpr Delimiter kDelimiters[] = {
    {',', ZTEXT("Comma")}, {';', ZTEXT("Semicolon")}, {'\t', ZTEXT("Tab")}, {'|', ZTEXT("Vertical bar")}};

QList<FieldOption> encodings() {
    QList<FieldOption> options;
    for (const Encoding encoding : kEncodings) options << FieldOption{nameOf(encoding), nameOf(encoding)};
    return options;
}

}  // namespace

FileStep::FileStep(QWidget* parent)
    : QWidget(parent),
      m_zone(new DropZone(this)),
      m_error(new ErrorLine(ErrorLine::Look::Plain, this)),
      m_facts(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_zone);
    column->addWidget(m_error);
    column->addWidget(m_facts);
    column->addStretch();
    buildFacts();
    connect(m_zone, &DropZone::chooseRequested, this, &FileStep::choose);
    showForm();
    showWords();
}

void FileStep::buildFacts() {
    m_name = new Label({}, FontRole::Section, Token::Text, m_facts);
    m_name->setElided(true);
    m_what = new Label({}, FontRole::Body, Token::T2, m_facts);
    m_doubt = new Label({}, FontRole::Body, Token::Warn, m_facts);
    m_doubt->setWordWrap(true);
    m_previewTitle = new Label({}, FontRole::SmallTitle, Token::T3, m_facts);
    auto* column = new QVBoxLayout(m_facts);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_what);
    column->addWidget(m_doubt);
    auto* boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    column->addLayout(boxes);
    m_encoding = new OptionBox(m_facts);
    m_delimiter = new OptionBox(m_facts);
    m_sheet = new OptionBox(m_facts);
    m_header = new QSpinBox(m_facts);
    m_header->setRange(1, kMostRows);
    m_header->setKeyboardTracking(false);
    for (OptionBox* box : {m_encoding, m_delimiter, m_sheet}) box->setMinimumContentsLength(10);
    boxes->addWidget(labelled("encoding", m_encoding, m_encodingLabel));
    boxes->addWidget(labelled("delimiter", m_delimiter, m_delimiterLabel));
    boxes->addWidget(labelled("sheet", m_sheet, m_sheetLabel));
    boxes->addWidget(labelled("headerRow", m_header, m_headerLabel));
    boxes->addStretch();
    m_preview = new ShapePreview(m_facts);
    column->addSpacing(4);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    connectBoxes();
}

void FileStep::connectBoxes() {
    connect(m_encoding, &OptionBox::chosen, this, [this] {
        m_read.encoding = m_encoding->value();
        Q_EMIT changed();
    });
    connect(m_delimiter, &OptionBox::chosen, this, [this] {
        m_read.delimiter = m_delimiter->value().at(0);
        Q_EMIT changed();
    });
    connect(m_sheet, &OptionBox::chosen, this, [this] {
        m_read.sheet = m_sheet->value();
        m_headerRow = 0;
        Q_EMIT changed();
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) {
        m_headerRow = row;
        Q_EMIT changed();
    });
}

QWidget* FileStep::labelled(const char* name, QWidget* box, Label*& label) {
    auto* pair = new QWidget(m_facts);
    label = new Label({}, FontRole::SmallLabel, Token::T2, pair);
    label->setBuddy(box);
    box->setObjectName(QLatin1String(name));
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(box);
    return pair;
}

void FileStep::choose() {
    auto* dialog =
        new QFileDialog(this, translated(ZTEXT("Choose the file to import")), QSettings().value(kFolderKey).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({translated(ZTEXT("Tables")) + QStringLiteral(" (*.csv *.tsv *.txt *.xlsx)"),
                            translated(ZTEXT("All files")) + QStringLiteral(" (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::take);
    dialog->open();
}

void FileStep::take(const QString& path) {
    QSettings().setValue(kFolderKey, QFileInfo(path).absolutePath());
    m_path = path;
    m_read = {};
    m_headerRow = 0;
    m_shape = {};
    m_failure = {};
    showForm();
    Q_EMIT changed();
}

void FileStep::showShape(const ImportShape& shape) {
    m_shape = shape;
    m_failure = {};
    showForm();
}

// How it is read stays in sight when it was read before: perhaps only the encoding is wrong.
void FileStep::showError(const Error& error) {
    m_failure = error.message;
    showForm();
}

void FileStep::setHovered(bool hovered) {
    m_zone->setHovered(hovered);
}

void FileStep::showForm() {
    const bool known = !m_shape.columns.isEmpty();
    const bool workbook = m_shape.form.kind == FileKind::Xlsx;
    m_facts->setVisible(known);
    m_encoding->parentWidget()->setVisible(!workbook);
    m_delimiter->parentWidget()->setVisible(!workbook);
    m_sheet->parentWidget()->setVisible(workbook);
    m_doubt->setVisible(known && !m_shape.recognised);
    m_preview->setVisible(m_failure.isEmpty());
    m_previewTitle->setVisible(m_failure.isEmpty());
    m_encoding->setOptions(encodings());
    m_delimiter->setOptions(delimiters());
    m_sheet->setOptions(sheets());
    m_encoding->setValue(m_read.encoding.isEmpty() ? m_shape.form.encoding : m_read.encoding);
    m_delimiter->setValue(QString(m_read.delimiter.isNull() ? m_shape.form.delimiter : m_read.delimiter));
    m_sheet->setValue(m_read.sheet.isEmpty() ? m_shape.form.sheet : m_read.sheet);
    const QSignalBlocker quiet(m_header);
    m_header->setValue(m_headerRow > 0 ? m_headerRow : m_shape.headerRow);
    m_preview->setColumns(m_shape.columns);
    showWords();
}

QList<FieldOption> FileStep::delimiters() const {
    QList<FieldOption> options;
    const QChar found = m_shape.form.delimiter;
    for (const Delimiter& delimiter : kDelimiters)
        options << FieldOption{QString(QLatin1Char(delimiter.character)), translated(delimiter.name)};
    const bool known = std::any_of(std::begin(kDelimiters), std::end(kDelimiters), [&](const Delimiter& delimiter) {
        return found == QLatin1Char(delimiter.character);
    });
    if (!known && !found.isNull()) options << FieldOption{QString(found), QString(found)};
    return options;
}

QList<FieldOption> FileStep::sheets() const {
    QList<FieldOption> options;
    for (const Sheet& sheet : m_shape.form.sheets)
        options << FieldOption{sheet.name, sheet.hidden ? Text{ZTEXT("%1 (hidden)"), {oneLine(sheet.name)}}.translated()
                                                        : oneLine(sheet.name)};
    return options;
}

QString FileStep::factsText() const {
    const QStringList parts{
        translated(m_shape.form.kind == FileKind::Xlsx ? ZTEXT("Excel workbook") : ZTEXT("Text table (CSV)")),
        Text{ZTEXT("%n column(s)"), {}, int(m_shape.columns.size())}.translated()};
    return parts.join(translated(ZTEXT(" · ")));
}

void FileStep::showWords() {
    m_zone->retranslate();
    m_error->setText(m_failure.translated());
    m_name->setText(oneLine(QFileInfo(m_path).fileName()));
    m_what->setText(factsText());
    m_doubt->setText(
        translated(ZTEXT("No column was recognised. Are encoding, delimiter and sheet right? Otherwise choose "
                         "the columns in the next step.")));
    m_encodingLabel->setText(translated(ZTEXT("Encoding")));
    m_delimiterLabel->setText(translated(ZTEXT("Delimiter")));
    m_sheetLabel->setText(translated(ZTEXT("Sheet")));
    m_headerLabel->setText(translated(ZTEXT("Header row")));
    m_previewTitle->setText(translated(ZTEXT("First values")));
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_delimiter->setAccessibleName(m_delimiterLabel->text());
    m_sheet->setAccessibleName(m_sheetLabel->text());
    m_header->setAccessibleName(m_headerLabel->text());
    m_preview->setAccessibleName(m_previewTitle->text());
}

void FileStep::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showForm();
}

}  // namespace zhike
