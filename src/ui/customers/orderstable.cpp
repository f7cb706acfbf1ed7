#include "ui/customers/orderstable.h"

#include "app/fieldlabels.h"
#include "ui/customers/entrylist.h"
#include "ui/customers/valuereader.h"
#include "ui/style/paint.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tip.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyledItemDelegate>

namespace zhike {
namespace {

enum Column { kNo, kDay, kAmount, kProduct, kColumnCount };

// Design pixels; the product takes the rest.
constexpr int kNoWidth = 124;
constexpr int kDayWidth = 92;
constexpr int kAmountWidth = 92;
constexpr int kLeastWidth = 72;

bool isAtRight(int column) {
    return column == kAmount;
}

class OrderCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool focused = option.state & QStyle::State_HasFocus;
        const bool selected = option.state & QStyle::State_Selected;
        const QRect place = paint::cell(*painter, option.rect, stateOf(index, selected));
        const Token ink = selected ? Token::SelText : index.column() == kDay ? Token::T2 : Token::Text;
        paint::text(*painter, place, index.data().toString(), roleOf(index), ink,
                    Qt::AlignVCenter | (isAtRight(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        if (focused) paint::focusRing(*painter, option.rect, 4);
    }

    // Only words that were cut are said again.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        const QFontMetrics metrics(Theme::instance().font(roleOf(index)));
        const int room = option.rect.width() - Theme::instance().px(16);
        const bool cut = metrics.horizontalAdvance(index.data().toString()) > room;
        return cut && QStyledItemDelegate::helpEvent(event, view, option, index);
    }

private:
    static paint::CellState stateOf(const QModelIndex& index, bool selected) {
        return {.selected = selected,
                .firstColumn = index.column() == kNo,
                .lastColumn = index.column() + 1 == kColumnCount};
    }
    static FontRole roleOf(const QModelIndex& index) {
        const bool sum = index.row() + 1 == index.model()->rowCount();
        if (sum) return FontRole::Emphasis;
        return index.column() == kProduct ? FontRole::Body : FontRole::Figures;
    }
};

}  // namespace

// The words of the orders, the sum in the last row.
class OrdersModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<QStringList>& rows, const QStringList& heads) {
        beginResetModel();
        m_rows = rows;
        m_heads = heads;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(kColumnCount);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const QString& words = m_rows.at(index.row()).at(index.column());
        if (role == Qt::DisplayRole) return words;
        if (role == Qt::ToolTipRole) return plainTip(words);
        if (role == Qt::AccessibleTextRole)
            return Text(ZTEXT("%1: %2"), {m_heads.at(index.column()), orDash(words)}).translated();
        return {};
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::DisplayRole) return m_heads.value(section);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(isAtRight(section) ? Qt::AlignRight : Qt::AlignLeft));
        return {};
    }

private:
    QList<QStringList> m_rows;
    QStringList m_heads;
};

OrdersTable::OrdersTable(QWidget* parent) : QTableView(parent), m_model(new OrdersModel(this)) {
    setModel(m_model);
    setItemDelegate(new OrderCells(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(kProduct, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    takeSizes();
    connect(&Theme::instance(), &Theme::changed, this, &OrdersTable::takeSizes);
}

void OrdersTable::takeSizes() {
    const Theme& theme = Theme::instance();
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setMinimumSectionSize(theme.px(kLeastWidth));
    horizontalHeader()->resizeSection(kNo, theme.px(kNoWidth));
    horizontalHeader()->resizeSection(kDay, theme.px(kDayWidth));
    horizontalHeader()->resizeSection(kAmount, theme.px(kAmountWidth));
}

void OrdersTable::setOrders(const QList<Order>& orders, const ValueReader& reader) {
    QList<QStringList> rows;
    Money sum;
    for (const Order& order : orders) {
        // As app/derive counts revenue.
        const bool cancelled = order.status == u"cancelled";
        if (!cancelled) sum = sum + order.amount;
        const QString state = cancelled ? reader.choice("order_status", order.status) : QString();
        rows << QStringList{order.no, reader.day(order.orderedOn), moneyText(order.amount),
                            orDash(joinedByDot(state, order.product))};
    }
    if (!rows.isEmpty()) rows << QStringList{translated(ZTEXT("Total")), {}, moneyText(sum), {}};
    const auto head = [](const char* field) { return fieldLabel(QString::fromLatin1(field)).translated(); };
    m_model->setRows(rows, {head("no"), translated(ZTEXT("Date")), translated(ZTEXT("Amount ¥")), head("product")});
    if (!rows.isEmpty()) setCurrentIndex(m_model->index(0, kNo));
    clearSelection();
    m_emptyWords = translated(ZTEXT("No orders yet"));
    horizontalHeader()->setVisible(!rows.isEmpty());
    setAccessibleDescription(rows.isEmpty() ? m_emptyWords : QString());
}

void OrdersTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_model->rowCount() == 0) paintEmptyWords(*this, m_emptyWords);
}

}  // namespace zhike
