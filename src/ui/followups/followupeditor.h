#pragma once

#include "app/draftkeeper.h"
#include "ui/followups/followupsubject.h"
#include "ui/shell/workspace.h"

#include <QPointer>
#include <QTimer>

namespace zhike {

class MainWindow;
class PlanDialog;
class QuickLog;

// Opens what a contact is logged with and what a plan is changed with, from any page, and saves it. What was typed into
// a log is a draft until it is saved; one log at a time. GUI thread; lives as long as the window.
class FollowUpEditor : public QObject {
    Q_OBJECT

public:
    static constexpr int kDraftMs = 1'000;  // after the last key

    FollowUpEditor(Workspace& workspace, MainWindow& window);
    ~FollowUpEditor() override;

    void log(Id<Customer> customer);
    void changePlan(Id<Customer> customer);
    // What was typed before the program ended.
    void offerDrafts();

private:
    enum class Then { Nothing, Pause };
    void registerActions();
    // Reads what a form is about: open(FollowUpSubject).
    template <class Open>
    void read(Id<Customer> customer, Open open);
    void openLog(const FollowUpSubject& subject);
    void saveLog(const Interaction& entry, bool pauses);
    void openPlan(const FollowUpSubject& subject, Then then);
    void savePlan(PlanDialog* dialog, const QString& name, Id<Customer> customer);
    void keepDraft();
    void addPhrase(const QString& phrase);

    Workspace& m_workspace;
    MainWindow& m_window;
    DraftKeeper m_drafts;
    QTimer m_soon;  // until the draft is kept
    QPointer<QuickLog> m_log;
};

}  // namespace zhike
