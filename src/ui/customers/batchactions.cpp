#include "ui/customers/batchactions.h"

#include "app/customers.h"
#include "app/fieldedit.h"
#include "ui/customers/customermodel.h"
#include "ui/customers/customeroptions.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/format.h"
#include "ui/widgets/listtable.h"

namespace zhike {

namespace {

// Oneself first, the pool last.
QList<FieldOption> ownersFor(const Workspace& workspace) {
    QList<FieldOption> options = optionsOf(QStringLiteral("owner"), workspace.lookup(), Optional::No);
    const auto rank = [&](const FieldOption& option) {
        if (option.value == workspace.user().login) return 0;
        return option.value == QLatin1String(User::kUnassignedLogin) ? 2 : 1;
    };
    std::stable_sort(options.begin(), options.end(),
                     [&](const FieldOption& a, const FieldOption& b) { return rank(a) < rank(b); });
    return options;
}

QStringList tagsOf(const CustomerRow& row) {
    return row.customer.tags.split(u';', Qt::SkipEmptyParts);
}

QStringList without(QStringList values, const QStringList& others) {
    values.removeIf([&](const QString& value) { return others.contains(value); });
    return values;
}

}  // namespace

BatchActions::BatchActions(Workspace& workspace, MainWindow& window, CustomerModel& model, ListTable& table,
                           QObject* parent)
    : QObject(parent), m_workspace(workspace), m_window(window), m_model(model), m_table(table) {
    addActions(window.actions());
}

void BatchActions::addActions(ActionRegistry& actions) {
    using Ids = QList<Id<Customer>>;
    const auto add = [&](const char* id, Text title, const char* icon, QList<QKeySequence> keys,
                         std::function<void(const Ids&)> run, std::function<bool()> fits) {
        actions.add({.id = QString::fromLatin1(id),
                     .title = std::move(title),
                     .section = ZTEXT("Customer"),
                     .icon = QString::fromLatin1(icon),
                     .keys = std::move(keys),
                     .scope = Scope::List,
                     .run = [this, run = std::move(run)] { withSelected(run); },
                     .enabled = [this, fits = std::move(fits)] { return m_table.selectedCount() > 0 && fits(); }},
                    &m_table);
    };
    const auto in = [this](const char* view) { return m_view == QLatin1String(view); };
    const auto always = [] { return true; };
    add(
        "customer.archive", ZTEXT("Archive"), "archive", {QKeySequence(Qt::Key_Delete)},
        [this](const Ids& ids) { archive(ids, true); }, [=] { return !in("archive"); });
    add(
        "customer.restore", ZTEXT("Bring back from the archive"), "archive-restore", {},
        [this](const Ids& ids) { archive(ids, false); }, [=] { return in("archive"); });
    add(
        "customer.assign", ZTEXT("Give to another owner…"), "user", {QKeySequence(Qt::Key_O)},
        [this](const Ids& ids) { chooseOwner(ids); }, always);
    add(
        "customer.tag", ZTEXT("Tags…"), "tag", {QKeySequence(Qt::Key_T)}, [this](const Ids& ids) { chooseTags(ids); },
        always);
    add(
        "customer.claim", ZTEXT("Claim as my customer"), "hand", {},
        [this](const Ids& ids) { assign(ids, m_workspace.user()); }, [=] { return in("pool"); });
    add(
        "customer.release", ZTEXT("Release into the unassigned pool"), "log-out", {},
        [this](const Ids& ids) { assign(ids, m_workspace.lookup().unassigned()); },
        [=] { return !in("pool") && !in("archive"); });
}

// Never a part of what is selected without a word.
void BatchActions::withSelected(const std::function<void(const QList<Id<Customer>>&)>& run) {
    if (m_table.selectedCount() > kMost) {
        m_window.toasts().show(
            {Text{ZTEXT("At most %1 customers can be changed at once"), {countText(kMost)}}.translated()});
        return;
    }
    QList<Id<Customer>> ids;
    for (const int row : m_table.selectedRowNumbers(kMost)) ids << Id<Customer>{m_model.keyAt(row)};
    run(ids);
}

void BatchActions::archive(const QList<Id<Customer>>& ids, bool archive) {
    const auto change = [ids, archive](Work& work) -> Done {
        for (const Id<Customer> id : ids) {
            const auto changed = archive ? archiveCustomer(work, id) : restoreCustomer(work, id);
            if (!changed) return changed.error();
        }
        return done();
    };
    const int count = int(ids.size());
    m_workspace.save(archive ? Text{ZTEXT("Archive customers")} : Text{ZTEXT("Bring customers back")},
                     archive ? Text{ZTEXT("%n customer(s) archived"), {}, count}
                             : Text{ZTEXT("%n customer(s) brought back"), {}, count},
                     change, this, [](const Done&) {});
}

void BatchActions::assign(const QList<Id<Customer>>& ids, const User& owner) {
    const auto change = [ids, owner](Work& work) { return assignCustomers(work, ids, owner); };
    const int count = int(ids.size());
    if (owner.isUnassigned())
        return m_workspace.save(Text{ZTEXT("Release customers")}, Text{ZTEXT("%n customer(s) released"), {}, count},
                                change, this, [](const Done&) {});
    m_workspace.save(Text{ZTEXT("Give customers to %1"), {owner.name}},
                     Text{ZTEXT("%n customer(s) given to %1"), {owner.name}, count}, change, this, [](const Done&) {});
}

OptionPicker* BatchActions::open(OptionPicker::Mode mode, const QString& name, const QList<FieldOption>& options,
                                 const QStringList& chosen, const QStringList& partly) {
    auto* picker = new OptionPicker(mode, name, &m_table);
    picker->setOptions(options);
    picker->setChosen(chosen, partly);
    const QRect row = m_table.visualRect(m_table.currentIndex().siblingAtColumn(int(CustomerColumn::Name)));
    picker->openAt({m_table.viewport()->mapToGlobal(row.topLeft()), row.size()});
    return picker;
}

void BatchActions::chooseOwner(const QList<Id<Customer>>& ids) {
    const CustomerRow* row = ids.size() == 1 ? m_model.row(ids.first().value) : nullptr;
    const QStringList chosen =
        row == nullptr ? QStringList() : chosenOf(QStringLiteral("owner"), row->customer, m_workspace.lookup());
    OptionPicker* picker = open(OptionPicker::Mode::One, translated(ZTEXT("Owner")), ownersFor(m_workspace), chosen);
    connect(picker, &OptionPicker::accepted, this, [this, picker, ids] {
        if (const auto owner = m_workspace.lookup().user(picker->chosen().value(0))) assign(ids, *owner);
    });
}

// The tags of all of them are read first: rows that were never in sight are not known here.
void BatchActions::chooseTags(const QList<Id<Customer>>& ids) {
    const auto read = [ids](Repositories& data) -> Result<QList<CustomerRow>> {
        QList<CustomerRow> all;
        for (qsizetype at = 0; at < ids.size(); at += WindowedModel::kWindow) {
            QList<qint64> keys;
            for (const Id<Customer> id : ids.mid(at, WindowedModel::kWindow)) keys << id.value;
            auto rows = data.customerList.rows(keys);
            if (!rows) return rows.error();
            all += *rows;
        }
        return all;
    };
    whenDone(m_workspace.store().read(read), this, [this, ids](const Result<QList<CustomerRow>>& rows) {
        if (rows)
            showTags(ids, *rows);
        else
            m_window.toasts().show({rows.error().message.translated()});
    });
}

void BatchActions::showTags(const QList<Id<Customer>>& ids, const QList<CustomerRow>& rows) {
    QHash<QString, int> counts;
    for (const CustomerRow& row : rows)
        for (const QString& tag : tagsOf(row)) ++counts[tag];
    QStringList all;
    QStringList some;
    for (auto tag = counts.begin(); tag != counts.end(); ++tag) (tag.value() == rows.size() ? all : some) << tag.key();
    OptionPicker* picker = open(OptionPicker::Mode::Several, translated(ZTEXT("Tags")),
                                optionsOf(QStringLiteral("tags"), m_workspace.lookup(), Optional::No), all, some);
    auto touched = std::make_shared<QStringList>();
    connect(picker, &OptionPicker::toggled, this, [touched](const QString& tag) { *touched << tag; });
    connect(picker, &OptionPicker::accepted, this, [this, picker, ids, all, touched] {
        const QStringList given = without(picker->chosen(), all);
        QStringList taken = without(*touched, picker->chosen());
        taken.removeDuplicates();
        if (!given.isEmpty() || !taken.isEmpty()) retag(ids, given, taken);
    });
}

void BatchActions::retag(const QList<Id<Customer>>& ids, const QStringList& given, const QStringList& taken) {
    const auto change = [ids, given, taken](Work& work) { return retagCustomers(work, ids, given, taken); };
    m_workspace.save(Text{ZTEXT("Tag customers")}, Text{ZTEXT("Tags of %n customer(s) changed"), {}, int(ids.size())},
                     change, this, [](const Done&) {});
}

}  // namespace zhike
