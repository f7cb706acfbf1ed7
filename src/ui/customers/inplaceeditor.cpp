#include "ui/customers/inplaceeditor.h"

#include "app/fieldedit.h"
#include "domain/phone.h"
#include "ui/customers/customermodel.h"
#include "ui/customers/customeroptions.h"
#include "ui/style/theme.h"
#include "ui/widgets/listtable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace zhike {

namespace {

constexpr int kLeastWidth = 140;

bool needsNoInputMethod(const QString& field) {
    return field == u"phone" || field == u"email";
}

}  // namespace

InPlaceEditor::InPlaceEditor(Workspace& workspace, CustomerModel& model, ListTable& table, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_model(model), m_table(table) {
    for (QScrollBar* bar : {table.verticalScrollBar(), table.horizontalScrollBar()})
        connect(bar, &QScrollBar::valueChanged, this, &InPlaceEditor::follow);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, &InPlaceEditor::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &InPlaceEditor::follow, Qt::QueuedConnection);
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { delete m_note; });
}

// The line would still say that it lost the focus.
InPlaceEditor::~InPlaceEditor() {
    if (m_line) m_line->disconnect(this);
}

const CustomerColumnShape& InPlaceEditor::shape() const {
    return customerColumns()[m_column];
}

QModelIndex InPlaceEditor::index() const {
    return m_model.index(m_model.rowOf(m_key), m_column);
}

QRect InPlaceEditor::place() const {
    QRect cell = m_table.visualRect(index());
    cell.setWidth(std::max(cell.width(), Theme::instance().px(kLeastWidth)));
    cell.moveRight(std::min(cell.right(), m_table.viewport()->width() - 1));
    return cell;
}

// The next column in sight that can be edited, in the order of the screen; -1 when there is none.
int InPlaceEditor::neighbour(int column, int step) const {
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = header->visualIndex(column) + step; place >= 0 && place < header->count(); place += step) {
        const int found = header->logicalIndex(place);
        if (!header->isSectionHidden(found) && customerColumns()[found].field != nullptr) return found;
    }
    return -1;
}

void InPlaceEditor::start() {
    const int row = m_table.currentIndex().row();
    const bool known = m_column >= 0 && !m_table.isColumnHidden(m_column);
    const int first = m_table.horizontalHeader()->logicalIndex(0);
    const int column = known ? m_column : customerColumns()[first].field != nullptr ? first : neighbour(first, 1);
    if (column >= 0) startAt(m_model.index(row, column));
}

bool InPlaceEditor::startAt(const QModelIndex& at) {
    const CustomerRow* row = m_model.row(m_model.keyAt(at.row()));
    if (row == nullptr || customerColumns()[at.column()].field == nullptr) return false;
    close();
    m_key = row->customer.id.value;
    m_column = at.column();
    ++m_edit;
    m_table.scrollTo(at);
    const QString field = QString::fromLatin1(shape().field);
    const CustomerInput input{row->customer, row->contact};
    m_seen = fieldText(input, field, m_workspace.lookup());
    if (isOptionField(field))
        openPicker();
    else
        openLine(field == u"phone" ? groupedPhone(row->contact.phone) : m_seen);
    return true;
}

void InPlaceEditor::openLine(const QString& text) {
    m_line = new CellLine(text, m_table.viewport());
    m_line->setAccessibleName(translated(shape().title));
    m_line->setAttribute(Qt::WA_InputMethodEnabled, !needsNoInputMethod(QString::fromLatin1(shape().field)));
    connect(m_line, &CellLine::entered, this, [this](Step step) { save(m_line->text(), step); });
    connect(m_line, &CellLine::left, this, [this] {
        if (!m_line->isReadOnly()) save(m_line->text(), Step::Stay);
    });
    connect(m_line, &CellLine::cancelled, this, &InPlaceEditor::close);
    connect(m_line, &CellLine::textEdited, this, [this] { delete m_note; });
    follow();
    m_line->show();
    m_line->selectAll();
    m_line->setFocus();
}

void InPlaceEditor::openPicker() {
    const QString field = QString::fromLatin1(shape().field);
    const bool several = field == u"tags";
    const CustomerRow& row = *m_model.row(m_key);
    m_picker = new OptionPicker(several ? OptionPicker::Mode::Several : OptionPicker::Mode::One,
                                translated(shape().title), &m_table);
    m_picker->setOptions(optionsOf(field, m_workspace.lookup(), field == u"owner" ? Optional::No : Optional::Yes));
    m_picker->setChosen(chosenOf(field, row.customer, m_workspace.lookup()));
    m_picker->setTakesNew(several);
    connect(m_picker, &OptionPicker::accepted, this, [this](Step step) { save(m_picker->chosen().join(u';'), step); });
    const QRect cell = place();
    m_picker->openAt({m_table.viewport()->mapToGlobal(cell.topLeft()), cell.size()});
}

// The editor stays on its customer, wherever the row went.
void InPlaceEditor::follow() {
    if (m_model.rowOf(m_key) < 0) return close();
    const QRect cell = place();
    if (m_line) m_line->setGeometry(cell);
    if (!m_note) return;
    const bool fitsBelow = cell.bottom() + m_note->height() < m_table.viewport()->height();
    const int left = std::clamp(cell.left(), 0, std::max(0, m_table.viewport()->width() - m_note->width()));
    m_note->move(left, fitsBelow ? cell.bottom() + 2 : cell.top() - m_note->height() - 2);
}

void InPlaceEditor::save(const QString& text, Step step) {
    const CustomerRow* row = m_model.row(m_key);
    if (row == nullptr) return close();
    const FieldEdit edit{QString::fromLatin1(shape().field), m_seen, text};
    CustomerInput input{row->customer, row->contact};
    QStringList newTags;
    Done fits = setField(input, edit.field, text, m_workspace.lookup(), newTags);
    if (fits) fits = validate(input);
    if (!fits) return refuse(fits.error());
    if (newTags.isEmpty() && fieldText(input, edit.field, m_workspace.lookup()) == m_seen) return goOn(step);
    if (m_line) m_line->setReadOnly(true);
    const auto change = [id = row->customer.id, edit, lookup = m_workspace.lookup()](Work& work) {
        auto saved = editField(work, id, edit, lookup);
        if (saved) work.changes().setLabel(Text{ZTEXT("Edit “%1”"), {saved->name}});
        return saved;
    };
    m_workspace.save(Text{ZTEXT("Edit customer")}, Text{ZTEXT("Saved")}, change, this,
                     [this, step, number = m_edit](const Result<Customer>& saved) {
                         if (number != m_edit) return;  // another cell is being edited by now
                         if (!saved) return refuse(saved.error());
                         goOn(step);
                     });
}

void InPlaceEditor::refuse(const Error& error) {
    if (m_line) m_line->setReadOnly(false);
    delete m_note;
    m_note = new CellNote(error.message.translated(), m_table.viewport());
    follow();
    m_note->show();
    m_note->raise();
}

void InPlaceEditor::goOn(Step step) {
    const bool hadFocus = !m_line || m_line->hasFocus();
    close();
    if (hadFocus) m_table.setFocus();
    if (step == Step::Stay) return;
    const int column = neighbour(m_column, step == Step::Next ? 1 : -1);
    if (column >= 0) startAt(m_model.index(m_model.rowOf(m_key), column));
}

void InPlaceEditor::close() {
    delete m_note;
    if (!m_line) return;
    CellLine* line = m_line;
    m_line = nullptr;
    line->disconnect(this);  // it loses the focus as it goes
    if (line->hasFocus()) m_table.setFocus();
    line->hide();
    line->deleteLater();  // it may be the one whose key is being handled
}

}  // namespace zhike
