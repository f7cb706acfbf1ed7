#include "ui/import/outcomefilter.h"

#include "ui/import/importrowmodel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>

namespace zhike {
namespace {

// What the buttons stand for, from left to right; the first one for all rows.
constexpr ImportOutcome kOutcomes[] = {ImportOutcome::New, ImportOutcome::Changed, ImportOutcome::Unchanged,
                                       ImportOutcome::Refused};
constexpr const char* kIcons[] = {"plus", "pencil-line", "equal", "circle-x"};

}  // namespace

OutcomeFilter::OutcomeFilter(QWidget* parent) : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (int i = 0; i <= int(std::size(kOutcomes)); ++i) {
        auto* button = makeButton({}, ButtonKind::Plain, i == 0 ? "rows-3" : kIcons[i - 1], {}, this);
        button->setCheckable(true);
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this, &OutcomeFilter::chosen);
    setCounts({});
}

int OutcomeFilter::count(int button) const {
    if (button == 0) return m_counts.read;
    switch (kOutcomes[button - 1]) {
        case ImportOutcome::New: return m_counts.created;
        case ImportOutcome::Changed: return m_counts.updated;
        case ImportOutcome::Unchanged: return m_counts.unchanged;
        case ImportOutcome::Refused: break;
    }
    return m_counts.rejected;
}

void OutcomeFilter::setCounts(const ImportCounts& counts) {
    m_counts = counts;
    for (QAbstractButton* button : m_buttons->buttons()) {
        const int id = m_buttons->id(button);
        button->setVisible(id == 0 || count(id) > 0);
        if (button->isChecked() && count(id) == 0) m_buttons->button(0)->setChecked(true);
    }
    showWords();
}

std::optional<ImportOutcome> OutcomeFilter::outcome() const {
    const int id = m_buttons->checkedId();
    return id == 0 ? std::nullopt : std::optional(kOutcomes[id - 1]);
}

void OutcomeFilter::showWords() {
    for (QAbstractButton* button : m_buttons->buttons()) {
        const int id = m_buttons->id(button);
        const Text what = id == 0 ? Text{ZTEXT("All rows")} : outcomeText(kOutcomes[id - 1]);
        button->setText(what.translated() + u' ' + countText(count(id)));
        button->setAccessibleName(button->text());
    }
}

void OutcomeFilter::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) showWords();
}

}  // namespace zhike
