#include "app/import/importplanner.h"
#include "app/import/packedcells.h"

namespace zhike {

namespace {

// Values of the plan as people read them.
class ShownValues {
public:
    ShownValues(const PlanContents& plan, bool chinese) : m_plan(plan), m_chinese(chinese) {}

    [[nodiscard]] QString text(const QString& field, const QString& stored) const {
        if (stored.isEmpty()) return {};
        const FieldKind kind = fieldKind(field);
        switch (kind.type) {
            case FieldType::Money: return Money{stored.toLongLong()}.toText();
            case FieldType::Reference: return person(stored.toLongLong());
            case FieldType::Choice: return value(kind.list, stored);
            case FieldType::Tags: {
                QStringList tags = stored.split(u';');
                for (QString& tag : tags) tag = value(kind.list, tag);
                return tags.join(u';');
            }
            default: return stored;
        }
    }

private:
    [[nodiscard]] QString person(qint64 id) const {
        if (id < 0) return m_plan.pending[-id - 1].label;
        return m_plan.lookup.user(Id<User>{id}).value_or(User{}).name;
    }
    [[nodiscard]] QString value(const QString& list, const QString& code) const {
        if (code.startsWith(kPendingMark)) return m_plan.pending[code.mid(1).toLongLong()].label;
        return m_plan.lookup.label(list, code, m_chinese);
    }

    const PlanContents& m_plan;
    const bool m_chinese;
};

}  // namespace

ImportPlan::ImportPlan(std::unique_ptr<const PlanContents> contents) : m_contents(std::move(contents)) {}
ImportPlan::~ImportPlan() = default;

const ImportShape& ImportPlan::shape() const {
    return m_contents->shape;
}
const ImportCounts& ImportPlan::counts() const {
    return m_contents->counts;
}
int ImportPlan::size() const {
    return int(m_contents->rows.size());
}
const QList<UnknownValue>& ImportPlan::unknownValues() const {
    return m_contents->unknown;
}
const QList<int>& ImportPlan::rowsOf(ImportOutcome outcome) const {
    return m_contents->of(outcome);
}

ImportRow ImportPlan::row(int index, bool chinese) const {
    const PlannedRow& planned = m_contents->rows[size_t(index)];
    ImportRow row{planned.number, planned.outcome, planned.name, planned.no, {}, planned.problems, planned.warnings};
    const ShownValues shown(*m_contents, chinese);
    const QStringList parts = unpacked(planned.changes);
    for (qsizetype i = 0; i + 2 < parts.size(); i += 3)
        row.changes << FieldChange{parts[i], shown.text(parts[i], parts[i + 1]), shown.text(parts[i], parts[i + 2])};
    return row;
}

QStringList ImportPlan::cellsOf(int index) const {
    return unpacked(m_contents->rows[size_t(index)].cells);
}

Result<std::shared_ptr<const ImportPlan>> planImport(Repositories& data, const Clock& clock,
                                                     const ImportRequest& request) {
    auto contents = ImportPlanner(data, clock, request).make();
    if (!contents) return contents.error();
    return std::shared_ptr<const ImportPlan>(std::make_shared<ImportPlan>(std::move(*contents)));
}

}  // namespace zhike
