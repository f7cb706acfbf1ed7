#include "ui/palette/palettelist.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyledItemDelegate>

namespace zhike {

namespace {

constexpr int kRow = 38;
constexpr int kHeading = 30;
constexpr int kInset = 8;
constexpr int kWords = 40;  // left of them the icon
constexpr int kEdge = 12;
constexpr int kGap = 10;
constexpr int kIcon = 16;

int px(int size) {
    return Theme::instance().px(size);
}

class PaletteDelegate : public QStyledItemDelegate {
public:
    PaletteDelegate(const PaletteModel* model, PaletteList* list)
        : QStyledItemDelegate(list), m_model(model), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        return {10, px(m_model->entry(index.row()).isHeading() ? kHeading : kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const PaletteEntry& entry = m_model->entry(index.row());
        const QRect row = option.rect.adjusted(kInset, 0, -kInset, 0);
        if (entry.isHeading()) {
            paint::text(*painter, row.adjusted(px(kEdge), 4, -px(kEdge), 0), entry.title, FontRole::SmallTitle,
                        Token::T2);
            return;
        }
        const bool isCurrent = index == m_list->currentIndex();
        const Theme& theme = Theme::instance();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            paint::panel(*painter, row, theme.color(isCurrent ? Token::Sel : Token::Sub), {}, 8);
        paintIcon(*painter, QRectF(row.left() + px(kEdge), row.top(), px(kIcon), row.height()), iconOf(entry),
                  theme.color(isCurrent ? Token::Acc : Token::T2), px(kIcon));
        painter->restore();
        paintWords(*painter, row.adjusted(px(kWords), 0, -px(kEdge), 0), entry, isCurrent);
    }

private:
    static QString iconOf(const PaletteEntry& entry) {
        if (entry.isChecked) return QStringLiteral("check");
        return entry.icon.isEmpty() ? QStringLiteral("chevron-right") : entry.icon;
    }

    // The line that Enter chooses says so, unless it has a key of its own to teach.
    static void paintWords(QPainter& painter, QRect rect, const PaletteEntry& entry, bool isCurrent) {
        const QString enter = QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
        const QString key = entry.key.isEmpty() && isCurrent ? enter : entry.key;
        if (!key.isEmpty()) {
            const int cap = paint::keyCapSize(key).width();
            paint::keyCap(painter, QRect(rect.right() + 1 - cap, rect.top(), cap, rect.height()), key);
            rect.adjust(0, 0, -cap - px(kGap), 0);
        }
        const FontRole role = entry.action.isEmpty() ? FontRole::Emphasis : FontRole::Body;
        const QFontMetrics metrics(Theme::instance().font(role));
        const int wanted = qMin(metrics.horizontalAdvance(entry.title), rect.width() * 2 / 3);
        paint::text(painter, rect.adjusted(wanted + 16, 0, 0, 0), entry.detail, FontRole::Small, Token::T2,
                    Qt::AlignRight | Qt::AlignVCenter);
        const QRect title = entry.detail.isEmpty() ? rect : QRect(rect.topLeft(), QSize(wanted + 2, rect.height()));
        const bool isShortened =
            paint::text(painter, title, entry.title, role, isCurrent ? Token::SelText : Token::Text);
        if (!isShortened) underline(painter, title, entry, metrics);
    }

    static void underline(QPainter& painter, const QRect& rect, const PaletteEntry& entry,
                          const QFontMetrics& metrics) {
        const int y = rect.center().y() + px(9);
        for (const Range& mark : entry.marks) {
            const int from = metrics.horizontalAdvance(entry.title.left(mark.start));
            const int to = metrics.horizontalAdvance(entry.title.left(mark.start + mark.length));
            painter.fillRect(rect.left() + from, y, to - from, 2, Theme::instance().color(Token::Acc));
        }
    }

    const PaletteModel* m_model;
    PaletteList* m_list;
};

}  // namespace

PaletteList::PaletteList(QWidget* parent) : QListView(parent), m_model(new PaletteModel(this)) {
    setModel(m_model);
    setItemDelegate(new PaletteDelegate(m_model, this));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        select(index.row());
        Q_EMIT chosen();
    });
}

void PaletteList::setEntries(QList<PaletteEntry> entries) {
    m_model->setEntries(std::move(entries));
    select(m_model->choosable(0, 1));
    scrollToTop();
}

const PaletteEntry* PaletteList::current() const {
    return currentIndex().isValid() ? &m_model->entry(currentIndex().row()) : nullptr;
}

void PaletteList::moveBy(int steps) {
    const int rows = m_model->rowCount();
    if (rows == 0) return;
    const int by = steps > 0 ? 1 : -1;
    const int wanted = std::clamp(currentIndex().row() + steps, 0, rows - 1);
    const int row = m_model->choosable(wanted, by);
    select(row >= 0 ? row : m_model->choosable(wanted, -by));
}

void PaletteList::select(int row) {
    setCurrentIndex(m_model->index(row, 0));
    if (row == m_model->choosable(0, 1)) scrollToTop();  // with the heading above it
    viewport()->update();
}

}  // namespace zhike
