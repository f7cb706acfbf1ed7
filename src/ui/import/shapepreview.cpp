#include "ui/import/shapepreview.h"

#include "ui/style/paint.h"
#include "ui/widgets/format.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace zhike {
namespace {

constexpr int kSamples = 3;
constexpr int kColumnWidth = 132;

class SampleCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const paint::CellState state{.firstColumn = index.column() == 0};
        const QRect place = paint::cell(*painter, option.rect, state);
        paint::text(*painter, place, index.data().toString(), FontRole::Body, Token::Text);
        if (option.state & QStyle::State_HasFocus) paint::focusRing(*painter, option.rect, 4);
    }
};

}  // namespace

class ShapeModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<ImportColumn>& columns) {
        beginResetModel();
        m_columns = columns;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : kSamples;
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
        return oneLine(m_columns[index.column()].samples.value(index.row()));
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::DisplayRole) return oneLine(m_columns.value(section).header);
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }

private:
    QList<ImportColumn> m_columns;
};

ShapePreview::ShapePreview(QWidget* parent) : QTableView(parent), m_model(new ShapeModel(this)) {
    setModel(m_model);
    setItemDelegate(new SampleCells(this));
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&Theme::instance(), &Theme::changed, this, &ShapePreview::followTheme);
    followTheme();
}

void ShapePreview::setColumns(const QList<ImportColumn>& columns) {
    m_model->setColumns(columns);
    scrollTo(m_model->index(0, 0));
}

void ShapePreview::followTheme() {
    const Theme& theme = Theme::instance();
    const int row = theme.px(32);
    const int head = theme.px(34);
    verticalHeader()->setMinimumSectionSize(row);  // the one of the style is higher
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setDefaultSectionSize(theme.px(kColumnWidth));
    horizontalHeader()->setFixedHeight(head);
    setFixedHeight(head + kSamples * row + theme.px(10) + 2 * frameWidth());
    viewport()->update();
}

}  // namespace zhike
