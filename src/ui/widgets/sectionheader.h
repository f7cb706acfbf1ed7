#pragma once

#include <QToolButton>

namespace zhike {

// The title of a part of a form that folds away: checked while the part is open.
class SectionHeader : public QToolButton {
    Q_OBJECT

public:
    explicit SectionHeader(QWidget* parent = nullptr);

    // The part that is shown while this is checked.
    void setContent(QWidget* content);
    [[nodiscard]] QWidget* content() const { return m_content; }
    // Whether the form has this part at all.
    void setOffered(bool offered);

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;

private:
    void follow();

    QWidget* m_content = nullptr;
    bool m_offered = true;
};

}  // namespace zhike
