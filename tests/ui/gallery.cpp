#include "gallery.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/style.h"
#include "ui/style/tabcount.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace zhike::test {
namespace {

class Primitives : public QWidget {
public:
    explicit Primitives(QWidget* parent) : QWidget(parent) { setMinimumSize(560, 330); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::instance().color(Token::Surf));
        const int row = Theme::instance().rowHeight();
        for (int i = 0; i < 4; ++i) paintRow(painter, QRect(0, i * row, width(), row), i);
        const QRect card(40, 4 * row + 40, 300, 60);
        paint::shadow(painter, card, 12);
        paint::panel(painter, card, Theme::instance().color(Token::Raised), Theme::instance().color(Token::Line2), 12);
        paint::text(painter, card.adjusted(16, 0, -16, 0),
                    QStringLiteral("云启科技有限公司 <b>粗</b> a < b && c > d 很长很长"), FontRole::Body, Token::Text);
        paint::focusRing(painter, QRect(380, 4 * row + 40, 120, 32), 6);
        paintMark(painter, QRect(380, 4 * row + 84, 28, 28));
    }

private:
    static void paintRow(QPainter& painter, const QRect& rect, int index) {
        const QRect first(rect.left(), rect.top(), 130, rect.height());
        const QRect rest(130, rect.top(), rect.width() - 130, rect.height());
        const bool selected = index == 0;
        const QRect name = paint::cell(painter, first, {selected, index == 1, true, false, false});
        QRect place = paint::cell(painter, rest, {selected, index == 1, false, true, index == 3});
        paint::text(painter, name, QStringLiteral("2026001"), FontRole::Figures, Token::T2);
        const auto step = [&place](int width) { place.setLeft(place.left() + width + 10); };
        const Kind kind = static_cast<Kind>(index);
        step(paint::letterBadge(painter, place, Kind::Info, QStringLiteral("B")));
        step(paint::dotAndWord(painter, place, Theme::instance().fill(kind), QStringLiteral("潜在")));
        step(paint::badge(painter, place, kind, QStringLiteral("逾期 2 天"), "circle-alert"));
        step(paint::badge(painter, place, Kind::Pur, QStringLiteral("今天")));
        step(paint::outlineBadge(painter, place, QStringLiteral("预算 50 万")));
        step(paint::keyCap(painter, place, QStringLiteral("Ctrl K")));
        step(paint::pill(painter, place, kind, QString::number(7 + 6 * index)));
        paint::barAndNumber(painter, place, index / 3.0, QStringLiteral("482,000"));
    }
};

QWidget* buttons(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->addWidget(makeButton(QStringLiteral("新建"), ButtonKind::Primary, "plus", QKeySequence(u"Ctrl+N"_qs), box));
    row->addWidget(makeButton(QStringLiteral("计划(&P)"), ButtonKind::Plain, "calendar-plus", {}, box));
    row->addWidget(makeButton(QStringLiteral("取消"), ButtonKind::Plain, {}, Qt::Key_Escape, box));
    row->addWidget(makeButton(QStringLiteral("存为视图"), ButtonKind::Flat, box));
    for (const bool primary : {true, false}) {
        auto* off =
            makeButton(QStringLiteral("停用"), primary ? ButtonKind::Primary : ButtonKind::Plain, "archive", {}, box);
        off->setEnabled(false);
        row->addWidget(off);
    }
    auto* on = makeButton(QStringLiteral("已选"), ButtonKind::Plain, box);
    on->setCheckable(true);
    on->setChecked(true);
    row->addWidget(on);
    auto* menuButton = makeButton(QStringLiteral("更多"), ButtonKind::Plain, box);
    menuButton->setMenu(new QMenu(menuButton));
    row->addWidget(menuButton);
    for (const char* name : {"rows-3", "columns-3", "download", "bell", "ellipsis"})
        row->addWidget(new IconButton(name, QStringLiteral("动作"), {}, box));
    auto* down = new IconButton("star", QStringLiteral("星标"), {}, box);
    down->setCheckable(true);
    down->setChecked(true);
    row->addWidget(down);
    auto* person = new Avatar(paint::AvatarShape::Person, 28, box);
    person->setName(QStringLiteral("李静"));
    auto* company = new Avatar(paint::AvatarShape::Company, 40, box);
    company->setName(QStringLiteral("Yunqi Technology"));
    row->addWidget(person);
    row->addWidget(company);
    row->addWidget(new KeyCap(QKeySequence(u"Ctrl+Return"_qs), box));
    row->addStretch();
    return box;
}

QWidget* inputs(QWidget* parent) {
    auto* box = new QGroupBox(QStringLiteral("输入"), parent);
    auto* grid = new QGridLayout(box);
    auto* name = new QLineEdit(QStringLiteral("云启科技"), box);
    name->setObjectName(QStringLiteral("focused"));
    auto* phone = new QLineEdit(QStringLiteral("138 0013 567"), box);
    setInvalid(phone, true);
    auto* search = new QLineEdit(box);
    search->setPlaceholderText(QStringLiteral("名称 / 拼音 / 电话 / 编号"));
    search->addAction(icon("search"), QLineEdit::LeadingPosition);
    search->setClearButtonEnabled(true);
    auto* off = new QLineEdit(QStringLiteral("停用"), box);
    off->setEnabled(false);
    auto* combo = new QComboBox(box);
    combo->addItems({QStringLiteral("信息技术"), QStringLiteral("制造业")});
    auto* editable = new QComboBox(box);
    editable->setEditable(true);
    editable->addItems({QStringLiteral("行业展会")});
    auto* number = new QSpinBox(box);
    number->setValue(42);
    auto* date = new QDateEdit(QDate(2026, 9, 8), box);
    date->setCalendarPopup(true);
    auto* text = new QPlainTextEdit(QStringLiteral("刚才谈了什么？\n第二行"), box);
    text->setMaximumHeight(70);
    const QList<QPair<QString, QWidget*>> fields{{QStringLiteral("名称"), name},   {QStringLiteral("电话"), phone},
                                                 {QStringLiteral("搜索"), search}, {QStringLiteral("停用"), off},
                                                 {QStringLiteral("行业"), combo},  {QStringLiteral("来源"), editable},
                                                 {QStringLiteral("数量"), number}, {QStringLiteral("日期"), date}};
    for (int i = 0; i < fields.size(); ++i) {
        grid->addWidget(new Label(fields[i].first, FontRole::SmallLabel, Token::T2, box), i / 4 * 2, i % 4);
        grid->addWidget(fields[i].second, i / 4 * 2 + 1, i % 4);
    }
    grid->addWidget(text, 4, 0, 1, 4);
    return box;
}

QWidget* choices(QWidget* parent) {
    auto* box = new QGroupBox(QStringLiteral("可选的组"), parent);
    box->setCheckable(true);
    auto* column = new QVBoxLayout(box);
    const auto addCheck = [&](const QString& text, Qt::CheckState state, bool enabled) {
        auto* check = new QCheckBox(text, box);
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        check->setEnabled(enabled);
        column->addWidget(check);
    };
    addCheck(QStringLiteral("已授权保存信息"), Qt::Checked, true);
    addCheck(QStringLiteral("未选"), Qt::Unchecked, true);
    addCheck(QStringLiteral("部分"), Qt::PartiallyChecked, true);
    addCheck(QStringLiteral("停用"), Qt::Checked, false);
    auto* radio = new QRadioButton(QStringLiteral("单选一"), box);
    radio->setChecked(true);
    column->addWidget(radio);
    column->addWidget(new QRadioButton(QStringLiteral("单选二"), box));
    auto* progress = new QProgressBar(box);
    progress->setValue(40);
    column->addWidget(progress);
    auto* busy = new QProgressBar(box);
    busy->setRange(0, 0);
    column->addWidget(busy);
    column->addStretch();
    return box;
}

QTabBar* tabs(QWidget* parent) {
    auto* bar = new QTabBar(parent);
    bar->setDrawBase(false);
    bar->setFixedHeight(Theme::instance().px(52));
    bar->addTab(icon("sun"), QStringLiteral("今日"));
    bar->addTab(icon("users-round"), QStringLiteral("客户"));
    bar->addTab(icon("calendar-check"), QStringLiteral("跟进"));
    bar->addTab(QStringLiteral("订单"));
    bar->addTab(icon("chart-column"), QStringLiteral("分析"));
    setTabCount(bar, 0, {13, Kind::Danger});
    setTabCount(bar, 2, {9, Kind::Info});
    setTabCount(bar, 3, {3, {}});
    bar->setCurrentIndex(1);
    return bar;
}

QTableWidget* table(QWidget* parent) {
    auto* view = new QTableWidget(30, 3, parent);
    view->setHorizontalHeaderLabels({QStringLiteral("编号"), QStringLiteral("客户名称"), QStringLiteral("累计成交")});
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 30; ++row) {
        for (int column = 0; column < 3; ++column)
            view->setItem(row, column, new QTableWidgetItem(QStringLiteral("单元 %1").arg(row * 3 + column)));
    }
    view->setSortingEnabled(true);
    view->sortByColumn(1, Qt::AscendingOrder);
    view->selectRow(1);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft);
    view->setMinimumHeight(170);
    return view;
}

QMenu* menu(QWidget* parent) {
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("menu"));
    menu->addAction(icon("phone"), QStringLiteral("记录互动"))->setShortcut(Qt::Key_L);
    menu->addAction(icon("calendar-plus"), QStringLiteral("新建跟进计划"))
        ->setShortcut(QKeySequence(u"Ctrl+Shift+F"_qs));
    menu->addSeparator();
    auto* check = menu->addAction(QStringLiteral("显示侧栏"));
    check->setCheckable(true);
    check->setChecked(true);
    menu->addAction(QStringLiteral("停用"))->setEnabled(false);
    menu->addMenu(QStringLiteral("导出"))->addAction(QStringLiteral("Excel"));
    return menu;
}

}  // namespace

std::unique_ptr<QWidget> makeGallery() {
    auto page = std::make_unique<QWidget>();
    QWidget* parent = page.get();
    auto* column = new QVBoxLayout(parent);
    column->addWidget(tabs(parent));
    column->addWidget(new Label(QStringLiteral("我负责的客户"), FontRole::Title, Token::Text, parent));
    column->addWidget(buttons(parent));
    auto* middle = new QHBoxLayout;
    middle->addWidget(inputs(parent), 1);
    middle->addWidget(choices(parent));
    column->addLayout(middle);
    auto* split = new QSplitter(parent);
    split->addWidget(table(split));
    split->addWidget(new Primitives(split));
    column->addWidget(split, 1);
    menu(parent);
    page->resize(1240, 900);
    return page;
}

}  // namespace zhike::test
