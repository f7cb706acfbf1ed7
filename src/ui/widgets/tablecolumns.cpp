#include "ui/widgets/tablecolumns.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>

namespace zhike {

namespace {

constexpr int kLeastWidth = 40;
constexpr int kMostWidth = 1000;

int designWidth(int size) {
    constexpr int kWhole = 1000;
    return size * kWhole / Theme::instance().px(kWhole);
}

}  // namespace

TableColumns::TableColumns(QHeaderView* header, const QString& settingsKey, const QList<Column>& columns)
    : QObject(header), m_header(header), m_settingsKey(settingsKey), m_first(columns), m_columns(columns) {
    m_save.setSingleShot(true);
    m_save.setInterval(0);  // once for a whole drag of the mouse
    restore();
    m_header->installEventFilter(this);
    connect(&m_save, &QTimer::timeout, this, &TableColumns::remember);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_arranging) m_save.start();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int size) { resized(column, size); });
    connect(&Theme::instance(), &Theme::changed, this, &TableColumns::arrange);
}

bool TableColumns::isShown(int column) const {
    return m_columns[column].shown;
}

void TableColumns::setShown(int column, bool shown) {
    m_columns[column].shown = shown;
    arrange();
    m_save.start();
}

void TableColumns::reset() {
    m_columns = m_first;
    for (int column = 0; column < m_columns.size(); ++column)
        m_header->moveSection(m_header->visualIndex(column), column);
    arrange();
    m_save.start();
}

void TableColumns::setNeeded(int column, int width) {
    if (width <= m_first[column].least) return;
    const bool chosen = m_columns[column].width != m_first[column].width;
    m_first[column].least = width;
    m_first[column].width = std::max(m_first[column].width, width);
    m_columns[column].least = width;
    if (!chosen) m_columns[column].width = m_first[column].width;
    arrange();
}

// "name:width:shown" in the order of the screen; what does not fit is passed over.
void TableColumns::restore() {
    int place = 0;
    for (const QString& kept : QSettings().value(m_settingsKey).toStringList()) {
        const QStringList parts = kept.split(u':');
        const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                        [&](const Column& column) { return column.name == parts.first(); });
        if (parts.size() != 3 || found == m_columns.end()) continue;
        if (!found->stretches) found->width = std::clamp(parts[1].toInt(), kLeastWidth, kMostWidth);
        found->shown = parts[2] == u"1";
        m_header->moveSection(m_header->visualIndex(int(found - m_columns.begin())), place++);
    }
    arrange();
}

void TableColumns::arrange() {
    m_arranging = true;
    for (int column = 0; column < m_columns.size(); ++column) {
        m_header->setSectionHidden(column, !m_columns[column].shown);
    }
    const double share = give();
    for (int column = 0; column < m_columns.size(); ++column) {
        const Column& one = m_columns[column];
        const int least = leastOf(column);
        if (one.shown) m_header->resizeSection(column, Theme::instance().px(least + (one.width - least) * share));
    }
    m_arranging = false;
    stretch();
}

// A width that somebody chose does not give way.
int TableColumns::leastOf(int column) const {
    const Column& one = m_columns[column];
    return one.width == m_first[column].width ? one.least : one.width;
}

// How much of what is between their least width and their own the columns can have: 1 where there is room for all.
double TableColumns::give() const {
    int wanted = 0;
    int least = 0;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (!m_columns[column].shown) continue;
        wanted += m_columns[column].width;
        least += leastOf(column);
    }
    const int room = designWidth(m_header->width());
    return wanted <= room ? 1 : std::max(0.0, double(room - least) / (wanted - least));
}

void TableColumns::stretch() {
    const auto wide = std::ranges::find_if(m_columns, &Column::stretches);
    if (wide == m_columns.end()) return;
    const int column = int(wide - m_columns.begin());
    const int others = m_header->length() - m_header->sectionSize(column);
    const bool before = std::exchange(m_arranging, true);
    m_header->resizeSection(column, std::max(Theme::instance().px(wide->least), m_header->width() - others));
    m_arranging = before;
}

bool TableColumns::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_header && event->type() == QEvent::Resize) arrange();
    return QObject::eventFilter(watched, event);
}

void TableColumns::remember() {
    QStringList kept;
    for (int place = 0; place < m_columns.size(); ++place) {
        const Column& column = m_columns[m_header->logicalIndex(place)];
        kept << QStringLiteral("%1:%2:%3").arg(column.name).arg(column.width).arg(int(column.shown));
    }
    QSettings().setValue(m_settingsKey, kept);
}

// A hidden column is one of no size; its own stays.
void TableColumns::resized(int column, int size) {
    if (m_arranging || size == 0) return;
    if (!m_columns[column].stretches) m_columns[column].width = designWidth(size);
    stretch();
    m_save.start();
}

}  // namespace zhike
