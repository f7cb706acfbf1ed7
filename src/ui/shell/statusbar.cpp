#include "ui/shell/statusbar.h"

#include "ui/shell/actions.h"
#include "ui/style/paint.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace zhike {

// The key caps and what they do. Not for the focus: the key sheet says the same to a screen reader.
class KeyHintBar : public QWidget {
public:
    KeyHintBar(const ActionRegistry& actions, QWidget* parent) : QWidget(parent), m_actions(actions) {}

    void setHints(const QList<KeyHint>& hints) {
        m_hints = hints;
        translate();
    }

    // Hints whose actions do not exist yet are left out.
    void translate() {
        m_shown.clear();
        for (const KeyHint& hint : m_hints) {
            QStringList keys;
            for (const QString& id : hint.actions)
                if (const QString key = m_actions.keyOf(id); !key.isEmpty()) keys << key;
            if (!keys.isEmpty() && m_shown.size() < StatusBar::kMostHints)
                m_shown.append({keys.join(u' '), hint.what.translated()});
        }
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override {
        int width = 0;
        for (const auto& hint : m_shown) width += widthOf(hint);
        return {width, Theme::instance().px(18)};
    }
    // In a narrow window the hints on the right go first.
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, Theme::instance().px(18)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        int x = qMax(0, width() - sizeHint().width());
        for (const auto& hint : m_shown) {
            const int wide = widthOf(hint);
            if (x + wide > width()) break;
            const int cap = paint::keyCap(painter, QRect(x, 0, wide, height()), hint.keys);
            paint::text(painter, QRect(x + cap + kInner, 0, wide - cap - kInner, height()), hint.words, FontRole::Small,
                        Token::T2);
            x += wide;
        }
    }

private:
    struct Shown {
        QString keys;
        QString words;
    };
    static constexpr int kInner = 6;
    static constexpr int kOuter = 16;

    [[nodiscard]] static int widthOf(const Shown& hint) {
        const QFontMetrics metrics(Theme::instance().font(FontRole::Small));
        return paint::keyCapSize(hint.keys).width() + kInner + metrics.horizontalAdvance(hint.words) + kOuter;
    }

    const ActionRegistry& m_actions;
    QList<KeyHint> m_hints;
    QList<Shown> m_shown;
};

class SaveDot : public QWidget {
public:
    explicit SaveDot(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

    [[nodiscard]] QSize sizeHint() const override { return {Theme::instance().px(7), Theme::instance().px(7)}; }

    void setKind(Kind kind) {
        m_kind = kind;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::panel(painter, rect(), Theme::instance().fill(m_kind), {}, width() / 2.0);
    }

private:
    Kind m_kind = Kind::Ok;
};

namespace {

constexpr int kHeight = 30;
constexpr int kBarWidth = 120;

// Why saving failed, as a link to more about it.
class FailureLink : public QPushButton {
public:
    explicit FailureLink(QWidget* parent) : QPushButton(parent) { setCursor(Qt::PointingHandCursor); }

    [[nodiscard]] QSize sizeHint() const override {
        const Theme& theme = Theme::instance();
        return {QFontMetrics(theme.font(FontRole::SmallLabel)).horizontalAdvance(text()) + 8, theme.px(28)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const QRect words = rect().adjusted(4, 0, -4, 0);
        paint::text(painter, words, text(), FontRole::SmallLabel, Token::Danger);
        const int line = height() / 2 + Theme::instance().px(8);
        painter.fillRect(words.left(), line, words.width(), 1, Theme::instance().color(Token::Danger));
        if (hasFocus()) paint::focusRing(painter, rect(), 4);
    }
};

Label* makeLabel(QWidget* parent) {
    return new Label({}, FontRole::Small, Token::T2, parent);
}

}  // namespace

StatusBar::StatusBar(const Clock& clock, const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_clock(clock),
      m_text(makeLabel(this)),
      m_hints(new KeyHintBar(actions, this)),
      m_dot(new SaveDot(this)),
      m_state(makeLabel(this)),
      m_reason(new FailureLink(this)),
      m_work(new QWidget(this)),
      m_what(makeLabel(m_work)),
      m_bar(new QProgressBar(m_work)),
      m_cancel(new QPushButton(m_work)) {
    setObjectName(QStringLiteral("statusBar"));
    build();
    connect(&actions, &ActionRegistry::changed, this, [this] { m_hints->translate(); });
    connect(&Theme::instance(), &Theme::changed, this, &StatusBar::applyTheme);
    connect(m_reason, &QPushButton::clicked, this, [this] {
        if (m_explain) m_explain();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        if (m_progress.cancel) m_progress.cancel();
    });
    applyTheme();
    show(State::Ready);
}

void StatusBar::build() {
    m_text->setObjectName(QStringLiteral("statusText"));
    m_state->setObjectName(QStringLiteral("saveState"));
    m_reason->setObjectName(QStringLiteral("saveFailure"));
    m_bar->setTextVisible(false);
    m_text->setElided(true);

    auto* work = new QHBoxLayout(m_work);
    m_what->setObjectName(QStringLiteral("progressText"));
    m_cancel->setObjectName(QStringLiteral("progressCancel"));
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(10);
    work->addWidget(m_what);
    work->addWidget(m_bar);
    work->addWidget(m_cancel);
    m_work->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(7);
    row->addWidget(m_text, 1);
    row->addWidget(m_hints);
    row->addWidget(m_dot);
    row->addWidget(m_state);
    row->addWidget(m_reason);
    row->addWidget(m_work);
}

void StatusBar::setText(const QString& text) {
    m_text->setText(text);
}

void StatusBar::setHints(const QList<KeyHint>& hints) {
    m_hints->setHints(hints);
}

void StatusBar::setReady() {
    show(State::Ready);
}

void StatusBar::setSaving() {
    show(State::Saving);
}

void StatusBar::setSaved(Moment when) {
    m_savedAt = when;
    show(State::Saved);
}

void StatusBar::setFailed(Text reason, std::function<void()> explain) {
    m_failure = std::move(reason);
    m_explain = std::move(explain);
    show(State::Failed);
}

void StatusBar::setProgress(Progress progress) {
    m_progress = std::move(progress);
    m_bar->setRange(0, m_progress.total > 0 ? 1000 : 0);
    if (m_progress.total > 0) m_bar->setValue(int(m_progress.done * 1000 / m_progress.total));
    m_cancel->setVisible(m_progress.cancel != nullptr);
    if (!m_work->isVisibleTo(this)) m_cancel->setEnabled(true);
    m_work->show();
    show(m_current);
}

void StatusBar::endProgress() {
    m_progress = {};
    m_work->hide();
    show(m_current);
}

void StatusBar::show(State state) {
    m_current = state;
    const bool working = m_work->isVisibleTo(this);
    const bool failed = state == State::Failed;
    m_dot->setVisible(!working);
    m_state->setVisible(!working && !failed);
    m_reason->setVisible(!working && failed);
    m_dot->setKind(failed ? Kind::Danger : state == State::Saving ? Kind::Warn : Kind::Ok);
    retranslate();
}

void StatusBar::retranslate() {
    const auto at = [this] { return m_clock.local(m_savedAt).toString(QStringLiteral("HH:mm")); };
    switch (m_current) {
        case State::Ready: m_state->setText(tr("Ready")); break;
        case State::Saving: m_state->setText(tr("Saving…")); break;
        case State::Saved: m_state->setText(tr("Saved %1").arg(at())); break;
        case State::Failed:
            m_reason->setText(Text(ZTEXT("Not saved: %1"), {m_failure.translated()}).translated());
            m_reason->setAccessibleName(m_reason->text());
            m_reason->updateGeometry();
            break;
    }
    m_cancel->setText(tr("Cancel"));
    m_bar->setAccessibleName(m_progress.what.translated());
    m_what->setText(m_progress.total > 0 ? Text(ZTEXT("%1 · %2 of %3"),
                                                {m_progress.what.translated(), QLocale().toString(m_progress.done),
                                                 QLocale().toString(m_progress.total)})
                                               .translated()
                                         : m_progress.what.translated());
    m_hints->translate();
}

void StatusBar::applyTheme() {
    const Theme& theme = Theme::instance();
    setFixedHeight(theme.px(kHeight));
    m_bar->setFixedWidth(theme.px(kBarWidth));
    m_cancel->setFont(theme.font(FontRole::Small));
    m_cancel->setFixedHeight(theme.px(24));
    m_hints->translate();
}

void StatusBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Surf));
    painter.fillRect(0, 0, width(), 1, Theme::instance().color(Token::Line));
}

}  // namespace zhike
