#pragma once

#include "app/customerimport.h"
#include "ui/widgets/fieldoption.h"

#include <QWidget>

class QSpinBox;

namespace zhike {

class DropZone;
class ErrorLine;
class Label;
class OptionBox;
class ShapePreview;

// The first step of an import: which file it is and how it is read. Shows what the content turned out to be; how it is
// read can be corrected and says so at once. Knows neither the database nor who reads the file.
class FileStep : public QWidget {
    Q_OBJECT

public:
    explicit FileStep(QWidget* parent);

    // Another file; how it is read is found out anew.
    void take(const QString& path);
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const ReadOptions& read() const { return m_read; }
    [[nodiscard]] int headerRow() const { return m_headerRow; }  // 0: found by itself

    void showShape(const ImportShape& shape);
    void showError(const Error& error);
    void setHovered(bool hovered);  // a file is being dragged over the dialog
    // Asks for a file, starting in the folder of the last one.
    void choose();

Q_SIGNALS:
    void changed();  // one of the three: the file must be looked at

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildFacts();
    QWidget* labelled(const char* name, QWidget* box, Label*& label);
    void connectBoxes();
    void showForm();
    void showWords();
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QList<FieldOption> delimiters() const;
    [[nodiscard]] QList<FieldOption> sheets() const;

    QString m_path;
    ReadOptions m_read;
    int m_headerRow = 0;
    ImportShape m_shape;
    Text m_failure;

    DropZone* m_zone;
    ErrorLine* m_error;
    QWidget* m_facts;  // holds what follows
    Label* m_name;
    Label* m_what;
    Label* m_doubt;
    Label* m_encodingLabel;
    Label* m_delimiterLabel;
    Label* m_sheetLabel;
    Label* m_headerLabel;
    OptionBox* m_encoding;
    OptionBox* m_delimiter;
    OptionBox* m_sheet;
    QSpinBox* m_header;
    Label* m_previewTitle;
    ShapePreview* m_preview;
};

}  // namespace zhike
