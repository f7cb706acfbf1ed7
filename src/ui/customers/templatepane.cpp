#include "ui/customers/templatepane.h"

#include "base/text.h"
#include "ui/customers/valuereader.h"
#include "ui/style/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace zhike {
namespace {

constexpr int kWidth = 340;
constexpr int kMargin = 20;
constexpr int kCardMargin = 12;
constexpr qreal kRadius = 6;

// A customer to take over from, on a plate.
class Plate : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = Theme::instance();
        paint::panel(painter, rect(), theme.color(Token::Surf), theme.color(Token::Line), kRadius);
    }
};

}  // namespace

TemplatePane::TemplatePane(QWidget* parent)
    : QWidget(parent),
      m_title(new Label({}, FontRole::Section, Token::Text, this)),
      m_hint(new Label({}, FontRole::Small, Token::T2, this)),
      m_cards(nullptr),
      m_column(new QVBoxLayout(this)) {
    setFixedWidth(Theme::instance().px(kWidth));
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_column->setSpacing(6);
    m_column->addWidget(m_title);
    m_column->addWidget(m_hint);
    m_column->addStretch();
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFixedWidth(Theme::instance().px(kWidth));
        update();
    });
}

void TemplatePane::setFinder(TemplateFinder finder, const Lookup& lookup) {
    m_finder = std::move(finder);
    m_lookup = &lookup;
    find();
}

void TemplatePane::setSource(const QString& source) {
    if (source == m_source) return;
    m_source = source;
    find();
}

void TemplatePane::retranslate() {
    rebuild();
}

void TemplatePane::find() {
    const int question = ++m_question;
    m_customers.clear();
    m_answered = false;
    rebuild();
    if (m_source.isEmpty() || !m_finder) return;
    m_finder(m_source, this, [this, question](const QList<Customer>& customers) {
        if (question != m_question) return;
        m_customers = customers;
        m_answered = true;
        rebuild();
    });
}

QString TemplatePane::hint() const {
    if (m_source.isEmpty()) return translated(ZTEXT("Choose a source: its last customers are offered here."));
    if (!m_answered) return {};
    if (m_customers.isEmpty()) return translated(ZTEXT("Nobody has come from this source yet."));
    return translated(ZTEXT("Takes over what they have in common into the fields that are empty."));
}

void TemplatePane::rebuild() {
    m_title->setText(translated(ZTEXT("From the same source")));
    m_hint->setText(hint());
    if (m_cards != nullptr) {
        m_cards->hide();
        m_cards->deleteLater();  // its button may just have been clicked
    }
    m_cards = new QWidget(this);
    auto* column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(12);
    for (const Customer& customer : std::as_const(m_customers)) column->addWidget(card(customer));
    m_column->insertWidget(2, m_cards);
    m_cards->setVisible(!m_customers.isEmpty());
}

QWidget* TemplatePane::card(const Customer& customer) {
    const auto label = [&](const char* list, const QString& code) {
        return spaced(m_lookup->label(QString::fromLatin1(list), code, Theme::instance().isChinese()));
    };
    auto* plate = new Plate(m_cards);
    auto* name = new Label(customer.name, FontRole::Emphasis, Token::Text, plate);
    name->setElided(true);
    QStringList tags = customer.tags.split(u';', Qt::SkipEmptyParts);
    for (QString& tag : tags) tag = label("tag", tag);
    const QString kind = joinedByDot(label("industry", customer.industry), label("grade", customer.grade));
    auto* common = new Label(joinedByDot(joinedByDot(kind, customer.sourceDetail), listed(tags)), FontRole::Small,
                             Token::T2, plate);
    common->setWordWrap(true);
    auto* take = makeButton(translated(ZTEXT("Use as a template")), ButtonKind::Plain, plate);
    take->setAutoDefault(false);
    take->setAccessibleDescription(customer.name);
    connect(take, &QPushButton::clicked, this, [this, customer] { Q_EMIT chosen(customer); });
    auto* column = new QVBoxLayout(plate);
    column->setContentsMargins(kCardMargin, kCardMargin, kCardMargin, kCardMargin);
    column->setSpacing(6);
    column->addWidget(name);
    column->addWidget(new Label(customer.no, FontRole::Small, Token::T2, plate));
    column->addWidget(common);
    column->addWidget(take, 0, Qt::AlignLeft);
    return plate;
}

void TemplatePane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    painter.fillRect(rect(), theme.color(Token::Win));
    painter.fillRect(0, 0, 1, height(), theme.color(Token::Line));
}

}  // namespace zhike
