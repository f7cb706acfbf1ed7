#pragma once

#include "app/customersearch.h"
#include "ui/palette/palettemodel.h"
#include "ui/shell/overlay.h"

namespace zhike {

struct Action;
class Label;
class MainWindow;
class PaletteLine;
class PaletteList;
class Preferences;
class Workspace;

// Finds customers and commands by a few letters (ux.md §8). Customers come from the search index through the quick
// reader, the newest question wins; commands from the registry of the window. Enter waits for the answer to what was
// typed last.
class Palette : public Overlay {
    Q_OBJECT

public:
    Palette(MainWindow& window, Workspace& workspace, Preferences& preferences);

Q_SIGNALS:
    // `action`: what is to be done with him, an id of the registry; empty: he is only looked at.
    void customerChosen(Id<zhike::Customer> customer, const QString& action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // What a question is about; a prefix says it.
    enum class Scope { Everything, Customers, Commands, Keys };
    struct Group {
        int rank = 0;  // of its best line
        QList<PaletteEntry> entries;
    };

    void build();
    [[nodiscard]] QLayout* makeFoot();
    void ask();
    void show(const QString& question, Scope scope, const QList<CustomerHit>& hits);
    void choose();
    bool takeKey(int key);

    [[nodiscard]] QList<const Action*> offered() const;
    [[nodiscard]] Group customerGroup(const QList<CustomerHit>& hits, const QString& question) const;
    [[nodiscard]] QList<PaletteEntry> actionsOn(const Customer& found) const;
    [[nodiscard]] Group actionGroup(const QString& question, bool onSelection) const;
    [[nodiscard]] QList<Group> sections(const QString& question, bool onlyWithKeys) const;
    [[nodiscard]] PaletteEntry entryOf(const Action& action, const QString& question) const;

    MainWindow& m_window;
    Workspace& m_workspace;
    Preferences& m_preferences;
    QPointer<QWidget> m_formerFocus;
    PaletteLine* m_line;
    PaletteList* m_list;
    Label* m_nothing;
    int m_generation = 0;
    bool m_isAsking = false;  // an answer is on its way
    bool m_isWanted = false;  // Enter was pressed meanwhile
};

}  // namespace zhike
