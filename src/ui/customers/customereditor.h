#pragma once

#include "app/customermerge.h"
#include "app/draftkeeper.h"
#include "ui/customers/templatepane.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/recordfield.h"

#include <QPointer>

namespace zhike {

class BannerStrip;
class CustomerForm;
class ReviewDialog;

// Opens the form for a new customer or an existing one, and the review of one; keeps what is typed as a draft each
// five seconds, saves through the workspace and says which customer it was. One form at a time. GUI thread, owned by
// the page.
class CustomerEditor : public QObject {
    Q_OBJECT

public:
    CustomerEditor(Workspace& workspace, QWidget* window);

    // With what was typed before and never saved, if there is any.
    void create();
    // Reads the customer first; the form opens when he is there.
    void edit(Id<Customer> customer);
    // Asks what a second person says about the record (V07).
    void review(Id<Customer> customer);
    // What was typed before the program ended, one banner for each form: to go on with it or to throw it away.
    void offerDrafts(BannerStrip& banners);

Q_SIGNALS:
    void saved(Id<zhike::Customer> customer);

private:
    void open(const std::optional<CustomerInput>& existing);
    void submit(bool isNew);
    void explain(const Error& error, bool isNew);
    void showConflict();
    void openReview(const CustomerInput& input);
    [[nodiscard]] RecordFinder referrers();
    [[nodiscard]] TemplateFinder templates();

    Workspace& m_workspace;
    QWidget* m_window;
    DraftKeeper m_drafts;
    QPointer<CustomerForm> m_form;
    QPointer<ReviewDialog> m_review;
};

}  // namespace zhike
